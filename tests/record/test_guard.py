"""The database itself refuses an item that its document does not say, whoever writes."""

from __future__ import annotations

import sqlite3

import pytest

from standoff.record import open_case
from standoff.schema import Document, Figure

TEXT = "🇺🇦 e\u0301galité\r\nשלום\0 after NUL \ud800 end"


@pytest.fixture
def raw(path):
    document = Document(name="odd", text=TEXT, source="-")
    with open_case(path, create=True) as case:
        case.add(document, [Figure(doc="odd", value=1, evidence=document.span(0, 2), id="fig")], fingerprint="1")
    connection = sqlite3.connect(path)
    yield connection
    connection.close()


def place(words: str) -> tuple[int, int, str]:
    start = TEXT.index(words)
    return start, start + len(words), words


INSERTS = {
    "item": """INSERT INTO item (id, document, kind, coder, start, "end", quote)
               VALUES ('new', 1, 'figure', '', ?, ?, ?)""",
    "party": """INSERT INTO party (item, role, position, start, "end", mention) VALUES ('fig', 'source', 0, ?, ?, ?)""",
    "span": """INSERT INTO span (item, role, position, start, "end", text) VALUES ('fig', 'cue', 0, ?, ?, ?)""",
}


@pytest.mark.parametrize("table", INSERTS)
def test_true_words_pass(raw, table):
    for words in ("🇺🇦", "e\u0301galité", "é\r\nש", "שלום", "after NUL", " end"):
        raw.execute(INSERTS[table], place(words))
        raw.execute("DELETE FROM item WHERE id = 'new'")
        raw.execute("DELETE FROM party")
        raw.execute("DELETE FROM span")


@pytest.mark.parametrize("table", INSERTS)
@pytest.mark.parametrize(
    "row",
    [
        (0, 2, "no"),
        (0, 3, "🇺🇦"),
        (1, 2, "🇺🇦"),
        (0, 0, ""),
        (-3, 0, "end"),
        (-3, -1, "en"),
        (5, 3, "x"),
        (0, 999, TEXT[:15]),
        (*place("after NUL")[:2], "after nul"),
        (0.5, 2.5, "🇺🇦"),
        (0, 2, "🇺🇦".encode()),
        (0, 2, "🇺🇦\0x"),
        ("a", "b", "🇺🇦"),
    ],
)
def test_false_words_are_refused(raw, table, row):
    with pytest.raises(sqlite3.IntegrityError):
        raw.execute(INSERTS[table], row)
    with pytest.raises(sqlite3.IntegrityError):
        raw.execute(INSERTS[table].replace("INSERT", "INSERT OR REPLACE"), row)


@pytest.mark.parametrize("row", [(0, 2, None), (0, None, "🇺🇦"), (None, 2, "🇺🇦"), (None, None, "🇺🇦"), (0, None, None)])
def test_half_a_mention_is_refused(raw, row):
    with pytest.raises(sqlite3.IntegrityError):
        raw.execute(INSERTS["party"], row)


def test_no_mention_is_no_harm(raw):
    raw.execute(INSERTS["party"], (None, None, None))


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE item SET quote = 'no'",
        "UPDATE item SET start = 1",
        'UPDATE item SET "end" = 4',
        "UPDATE item SET document = 2",
        "UPDATE span SET text = 'no'",
        "UPDATE party SET start = 1",
        "UPDATE document SET text = 'x' || text",
        "UPDATE document SET stand_ins = NULL",
        "UPDATE document SET number = 7",
        "INSERT INTO document (id, name, source, media, notes, text, sha256, fingerprint)"
        " VALUES ('d', 'd', '-', '', '[]', 'a' || char(0) || 'b', '', '')",
        "INSERT INTO document (id, name, source, media, notes, text, sha256, fingerprint)"
        " VALUES ('d', 'd', '-', '', '[]', x'6162', '', '')",
        "INSERT INTO item (id, document, kind, coder, start, \"end\", quote) VALUES ('n', 99, 'figure', '', 0, 1, 'x')",
    ],
)
def test_what_was_stored_cannot_be_falsified(raw, change):
    raw.execute(INSERTS["span"], place("שלום"))
    raw.execute(INSERTS["party"], place("שלום"))
    with pytest.raises(sqlite3.IntegrityError):
        raw.execute(change)


def test_what_sqlite_cannot_hold_comes_back(raw, path):
    with open_case(path) as case:
        assert case.document("odd").text == TEXT
        assert raw.execute("SELECT length(text) FROM document").fetchone() == (len(TEXT),)
