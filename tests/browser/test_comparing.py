"""A page of a case that is still being compared: it says so, and completes itself, but not under somebody's hands."""

import os
import signal
import sqlite3
from contextlib import contextmanager
from multiprocessing import active_children

import pytest

from .conftest import serving

TOLD = "articles are compared yet"


@contextmanager
def held_up(path):
    """The workbench on a case that another version compared, and the process that compares it, which stands still."""
    with sqlite3.connect(path) as connection:
        connection.execute("UPDATE reconciled SET version = 'another'")
    connection.close()
    before = {each.pid for each in active_children()}
    with serving(path) as address:
        (pid,) = {each.pid for each in active_children()} - before
        os.kill(pid, signal.SIGSTOP)
        try:
            yield address, pid
        finally:
            os.kill(pid, signal.SIGCONT)


@pytest.mark.parametrize("path", ["/disagreements", "/"])
def test_it_says_how_many_are_compared_and_completes_itself(tab, own_case, path):
    with held_up(own_case) as (address, pid):
        page = tab(address + path)
        page.wait_for_selector(f"#comparing:has-text('{TOLD}')")
        os.kill(pid, signal.SIGCONT)
        page.locator("#comparing").wait_for(state="detached", timeout=60_000)
        assert page.locator("h1").inner_text()


def test_what_somebody_types_is_not_taken_away(tab, own_case):
    with held_up(own_case) as (address, pid):
        page = tab(address + "/disagreements")
        field = page.locator("#find")
        field.fill("pipeline tr")
        page.locator("h1").click()  # it is left half written
        os.kill(pid, signal.SIGCONT)
        page.get_by_text("All articles are compared.").wait_for(timeout=60_000)
        assert field.input_value() == "pipeline tr"
        field.fill("")
        page.locator("h1").click()
        page.locator("#comparing").wait_for(state="detached")
