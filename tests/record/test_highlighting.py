from __future__ import annotations

import sqlite3
import time
from contextlib import closing

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from standoff.record import open_case
from standoff.record.highlighting import LONG, MOST, TOKENIZE, offsets_in, offsets_of
from standoff.record.storable import HIGHLIGHT, to_stored
from standoff.schema import Document

WORDS = (
    "talks",
    "talking",
    "Geneva",
    "caf\u00e9",
    "cafe\u0301",
    "שלום",
    "会谈",
    "O'Hara",
    "4,000",
    "_",
    "🇺🇦",
    "a",
    "the",
)
TEXTS = st.lists(st.one_of(st.sampled_from(WORDS), st.text(max_size=6)), max_size=80).flatmap(
    lambda words: st.sampled_from([" ", "\n", ", ", "  "]).map(lambda between: to_stored(between.join(words)))
)
TERMS = st.sampled_from(
    ['"talks"', '"talk geneva"', '"a the"', '"cafe"', '"the the"', '"a"*', '"会谈"', '"o hara"', '"t"*']
)


def by_highlight(text: str, match: str) -> tuple[tuple[int, int], ...]:
    with closing(sqlite3.connect(":memory:")) as memory:
        memory.execute(f"CREATE VIRTUAL TABLE piece USING fts5(text, tokenize='{TOKENIZE}')")
        memory.execute("INSERT INTO piece VALUES (?)", (text,))
        wanted = "SELECT highlight(piece, 0, ?, ?) FROM piece WHERE piece MATCH ?"
        row = memory.execute(wanted, (*HIGHLIGHT, match)).fetchone()
    return offsets_of(row[0]) if row else ()


@settings(max_examples=300, deadline=None)
@given(TEXTS, st.lists(TERMS, min_size=1, max_size=3), st.integers(1, 60))
def test_pieces_give_what_the_whole_text_gives(text, terms, size):
    match = " OR ".join(terms)
    assert offsets_in(text, match, size=size, beyond=60) == (by_highlight(text, match), False)


def test_phrases_that_share_words_are_one_stretch_wherever_the_text_is_cut():
    text = "a b " * 30
    for size in range(1, 40):
        assert offsets_in(text, '"a b a b"', size=size, beyond=20) == (((0, len(text) - 1),), False)


def test_a_text_without_spaces_is_one_piece():
    assert offsets_in("x" * 300_000 + " talks", '"talks"') == (((300_001, 300_006),), False)


def test_the_index_of_a_case_cuts_words_in_the_same_way(case, path):
    with closing(sqlite3.connect(path)) as connection:
        (told,) = connection.execute("SELECT sql FROM sqlite_schema WHERE name = 'document_text'").fetchone()
    assert f'tokenize="{TOKENIZE}"' in told


@pytest.fixture
def long(tmp_path):
    text = "Early talks. " + "The minister said nothing of it. " * (2 * LONG // 33) + "Late talks in Geneva."
    with open_case(tmp_path / "long.standoff", create=True) as case:
        case.add(Document(name="long", text=text, source="-"), [], fingerprint="1")
        yield case


def test_a_frequent_word_of_a_long_text_is_marked_so_far_as_anybody_reads(long):
    began = time.process_time()
    (hit,) = long.search("ministers")
    assert time.process_time() - began < 2
    assert hit.more
    assert len(hit.highlights) == MOST
    assert {span.text for span in hit.highlights} == {"minister"}
    assert all(span.cuts(hit.document.text) for span in hit.highlights)


def test_rare_words_of_a_long_text_are_all_marked(long):
    (hit,) = long.search("talks NOT summit")
    assert not hit.more
    text = hit.document.text
    assert [span.start for span in hit.highlights] == [text.index("talks"), text.rindex("talks")]
    assert long.search("talks NOT minister") == []
    (hit,) = long.search("Geneva OR summit")
    assert [span.text for span in hit.highlights] == ["Geneva"]
