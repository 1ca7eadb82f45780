"""The case finds copies as documents come, and finds the same ones whatever was replaced on the way."""

from __future__ import annotations

import sqlite3

import msgspec
import pytest
from tests.reconcile.origins.bay import LOCAL, OTHER, WIRE, article

from standoff.reconcile.origins.copies import Copies, Likeness
from standoff.reconcile.origins.store import MemoryStore
from standoff.record import open_case

PAGES = [
    article("a_wire", *WIRE),
    article("b_cut", LOCAL[0], *WIRE[:3]),
    article("c_part", *OTHER, WIRE[0], LOCAL[1]),
    article("d_late", *WIRE[::-1], published="2031-03-04"),
    article("e_short", "No news."),
]


def in_memory(documents):
    index = Copies(MemoryStore())
    return sorted((copy for document in documents for copy in index.add(document)), key=lambda c: (c.document, c.of))


@pytest.fixture
def told(case):
    for page in PAGES:
        case.add(page, [], fingerprint="1")
    return case


def test_the_case_finds_what_memory_finds(told):
    assert told.copies() is None
    assert told.compare() == len(PAGES)
    assert told.copies() == in_memory(PAGES)
    assert {copy.likeness for copy in told.copies()} == {Likeness.WHOLE, Likeness.PASSAGES}
    assert told.compare() == 0


def test_one_by_one_is_the_same_as_all_at_once(case):
    for page in PAGES:
        case.add(page, [], fingerprint="1")
        assert case.compare() == 1
    assert case.copies() == in_memory(PAGES)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_a_document_that_is_replaced_is_compared_again_with_those_that_followed_it(told, page):
    told.compare()
    told.add(page, [], fingerprint="2")
    assert told.copies() is None
    assert told.compare() >= 1
    pairs = {frozenset((c.document, c.of)) for c in told.copies()}
    assert pairs == {frozenset((c.document, c.of)) for c in in_memory(PAGES)}


def test_a_document_that_goes_takes_its_rows_along(told, path):
    told.compare()
    told.close()
    with sqlite3.connect(path) as connection:
        connection.execute("PRAGMA foreign_keys = ON")
        connection.execute("PRAGMA recursive_triggers = ON")
        connection.execute("DELETE FROM document WHERE name = 'a_wire'")
    connection.close()
    with open_case(path) as case:
        case.compare()
        assert {frozenset((c.document, c.of)) for c in case.copies()} == {
            frozenset((c.document, c.of)) for c in in_memory(PAGES[1:])
        }


def test_an_older_text_of_that_name_is_compared_too(told):
    told.compare()
    told.add(msgspec.structs.replace(PAGES[0], text=PAGES[0].text + " ", published="2031-03-05"), [], fingerprint="1")
    told.compare()
    assert any(copy.share == copy.of_share == 1 for copy in told.copies())
