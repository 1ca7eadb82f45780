"""Whole articles of invented publishers: what is read from each is written down beside it."""

import tomllib
from pathlib import Path

import pytest

from standoff.documents import faults, read_text
from standoff.schema import BlockKind

ARTICLES = Path(__file__).parent / "articles"
WORDS = ("title", "standfirst", "byline")
VALUES = ("published", "updated", "publisher", "agency", "url")


@pytest.fixture(params=sorted(path.stem for path in ARTICLES.glob("*.txt")))
def read(request):
    text = (ARTICLES / f"{request.param}.txt").read_bytes().decode()
    expected = tomllib.loads((ARTICLES / f"{request.param}.expected.toml").read_text(encoding="utf-8"))
    return read_text(text, name=request.param), expected


def test_metadata(read):
    document, expected = read
    spans = {name: span.text if (span := getattr(document, name)) else None for name in WORDS}
    values = {name: getattr(document, name) for name in VALUES}
    assert {**spans, **values} == {name: expected.get(name) for name in (*WORDS, *VALUES)}


def test_blocks(read):
    document, expected = read
    assert faults(document.text, document.blocks) == ()
    assert [span.text for span in document.boilerplate] == expected["boilerplate"]
    for kind in (BlockKind.CAPTION, BlockKind.DATELINE, BlockKind.SECTION_HEAD):
        assert [span.text for span in document.spans_of(kind)] == expected.get(kind, []), kind


def test_notes(read):
    document, expected = read
    assert list(document.notes) == expected.get("notes", [])


def test_spans_cut_their_words(read):
    document, _ = read
    for span in (document.title, document.standfirst, document.byline, document.published_span):
        assert span is None or span.cuts(document.text)
