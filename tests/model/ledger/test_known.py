"""A ledger that knows what was read before is the same ledger, and reads only what has changed."""

import pytest

from standoff.analysis import Pages
from standoff.documents import read_text
from standoff.model.ledger import build, ledger
from standoff.pipeline import code_documents

TEXTS = {
    "harbour": "Ostrava will close the canal unless Sillein pays the toll, Foreign Minister Jana Malik said.",
    "upriver": "Sillein will send troops to Brodek if Ostrava closes the canal, its government said.",
}


@pytest.fixture(scope="module")
def coded():
    pages = [read_text(text, name=name, date="2031-03-05") for name, text in TEXTS.items()]
    return [(document, tuple(items)) for document, items in code_documents(pages)]


def source(coded, leave_out=0):
    items = [item for _, items in coded for item in items]
    return Pages(pages=[document for document, _ in coded], found=items[leave_out:])


def test_what_was_read_before_is_not_read_again(coded, monkeypatch):
    known = {}
    first = ledger(source(coded), known=known)
    assert set(known) == {document.id for document, _ in coded}
    marked = []
    monkeypatch.setattr(build, "mark", lambda documents: iter(marked.extend(documents) or ()))
    assert ledger(source(coded), known=known) == first
    assert marked == []
    assert ledger(source(coded), known=known).entries == first.entries


def test_an_article_whose_items_changed_is_read_again(coded):
    known = {}
    ledger(source(coded), known=known)
    assert ledger(source(coded, leave_out=1), known=known) == ledger(source(coded, leave_out=1))
