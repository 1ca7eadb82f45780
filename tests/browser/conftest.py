"""A real browser on a real server: Debian's chromium, driven by Playwright. Every page is watched while it is open.

``STANDOFF_CHROMIUM`` names another chromium. Where there is none the tests are skipped, but not in CI.
"""

import os
import shutil
import socket
import threading
import time
from contextlib import contextmanager

import pytest
import uvicorn
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import sync_playwright

from standoff.serve import workbench

CHROMIUM = os.environ.get("STANDOFF_CHROMIUM") or shutil.which("chromium") or shutil.which("chromium-browser")
FLAGS = ["--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu"]


@contextmanager
def serving(path, **settings):
    """The workbench for the case at ``path`` on a free port of this machine; its address."""
    listening = socket.socket()
    listening.bind(("127.0.0.1", 0))
    app = workbench(path, **settings)
    server = uvicorn.Server(uvicorn.Config(app, log_level="error", access_log=False))
    thread = threading.Thread(target=server.run, kwargs={"sockets": [listening]}, daemon=True)
    thread.start()
    while not server.started:
        time.sleep(0.01)
    try:
        yield f"http://127.0.0.1:{listening.getsockname()[1]}"
    finally:
        server.should_exit = True
        server.force_exit = True
        thread.join(timeout=10)
        listening.close()


@pytest.fixture(scope="session")
def chromium():
    if CHROMIUM is None:
        assert not os.environ.get("CI"), "CI needs chromium: apt-get install chromium"
        pytest.skip("there is no chromium: apt-get install chromium")
    with sync_playwright() as driver:
        browser = driver.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def address(demo_case):
    """Where a workbench on the demonstration coverage is reached. For tests that only read."""
    with serving(demo_case) as found:
        yield found


@pytest.fixture
def own_case(demo_case, tmp_path):
    """A copy of the demonstration case that a test may write to."""
    path = tmp_path / "demo.standoff"
    for each in demo_case.parent.glob(demo_case.name + "*"):
        shutil.copy(each, tmp_path / each.name)
    return path


@pytest.fixture
def own_address(own_case):
    """Where a workbench on a case of its own is reached."""
    with serving(own_case) as found:
        yield found


@pytest.fixture
def tab(chromium):
    """Opens tabs. A tab that logs an error, raises one, or asks another host for something fails its test."""
    contexts, wrong = [], []

    def open_tab(address="", **settings):
        context = chromium.new_context(**{"viewport": {"width": 1280, "height": 900}, **settings})
        context.set_default_timeout(60_000)
        contexts.append(context)
        page = context.new_page()
        page.on("console", lambda m: wrong.append(f"console: {m.text}") if m.type in ("error", "warning") else None)
        page.on("pageerror", lambda error: wrong.append(f"error: {error}"))
        page.on("dialog", lambda dialog: (wrong.append(f"dialog: {dialog.message}"), dialog.dismiss()))
        page.on("request", lambda r: _stays(r.url) or wrong.append(f"went elsewhere: {r.url}"))
        if address:
            page.goto(address)
        return page

    yield open_tab
    for context in contexts:
        context.close()
    assert not wrong, wrong


def ready(page):
    """Wait until the ledger is there: till then a page says that it is being made."""
    page.locator("[hx-trigger]").wait_for(state="detached", timeout=120_000)
    return page


def until(page, expression, *, seconds=15):
    """Wait until an expression is true. Playwright's own waiting evaluates strings, which the policy forbids."""
    end = time.monotonic() + seconds
    while not page.evaluate(expression):
        assert time.monotonic() < end, f"never true: {expression}"
        time.sleep(0.02)


def _stays(url):
    return url.startswith(("http://127.0.0.1:", "data:", "blob:", "about:"))


@pytest.fixture(scope="session")
def axe():
    """``axe(page)``: what axe-core finds wrong with a page for those who cannot see it or use no mouse."""
    checker = Axe()

    def violations(page):
        found = checker.run(page).response["violations"]
        return [f"{each['id']}: {each['help']} {each['nodes'][0]['html'][:160]}" for each in found]

    return violations
