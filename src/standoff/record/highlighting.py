"""Where the words of a search stand in a text, by the tokens of SQLite's full-text index.

FTS5's ``highlight`` writes its answer anew for each word that it marks: in a text of ten million characters with
200,000 hits that takes hours. So a long text is looked through in pieces, and only so far as somebody reads.
"""

from __future__ import annotations

import re
import sqlite3
import unicodedata
from collections.abc import Iterable, Iterator
from contextlib import closing

from standoff.record.storable import HIGHLIGHT

LONG = 200_000
"""Code points from which on a text is looked through in pieces: ``highlight`` takes a tenth of a second for fewer."""
MOST = 1000
"""Words that are marked in a long text; nobody goes through more of them, and all are found in the text itself."""
TOKENIZE = "porter unicode61 remove_diacritics 2"
"""How the index of a case cuts texts into words (``migrations``)."""

_PIECE = 20_000
_BEYOND = 2_000
"""Code points that a piece has in common with the next one, so that a phrase across the cut is whole in one."""

Offsets = tuple[tuple[int, int], ...]


def offsets_of(marked: str) -> Offsets:
    """Where the marks of ``highlight`` stand, in offsets of the text without them."""
    positions = [match.start() for match in re.finditer("[" + "".join(HIGHLIGHT) + "]", marked)]
    plain = [position - count for count, position in enumerate(positions)]
    return tuple(zip(plain[::2], plain[1::2], strict=True))


def offsets_in(
    text: str, match: str, *, most: int = MOST, size: int = _PIECE, beyond: int = _BEYOND
) -> tuple[Offsets, bool]:
    """What ``offsets_of`` gives for a long text as the case stores it, and whether there are more than ``most``.

    ``match`` is an FTS5 expression of which any part is to be marked. ``size`` and ``beyond`` are code points of a
    piece, and of what it has in common with the next. A phrase with more than that between its words, which are
    spaces or marks, may be missed at a cut.
    """
    found: list[tuple[int, int]] = []
    with closing(sqlite3.connect(":memory:")) as memory:
        memory.execute(f"CREATE VIRTUAL TABLE piece USING fts5(text, tokenize='{TOKENIZE}')")
        for start, end, stop in _pieces(text, size, beyond):
            memory.execute("INSERT INTO piece (rowid, text) VALUES (1, ?)", (text[start:stop],))
            row = memory.execute(_HIGHLIGHTED, (*HIGHLIGHT, match)).fetchone()
            memory.execute("DELETE FROM piece")
            here = offsets_of(row[0]) if row else ()
            found = _joined(found, ((start + left, start + right) for left, right in here if start + left < end))
            if len(found) > most:
                return tuple(found[:most]), True
    return tuple(found), False


_HIGHLIGHTED = "SELECT highlight(piece, 0, ?, ?) FROM piece WHERE piece MATCH ?"


def _joined(found: list[tuple[int, int]], more: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    """Both, in the order of the text; phrases that share words are one stretch, as ``highlight`` has it."""
    for left, right in more:
        if found and left < found[-1][1]:
            found[-1] = found[-1][0], max(found[-1][1], right)
        else:
            found.append((left, right))
    return found


def _pieces(text: str, size: int, beyond: int) -> Iterator[tuple[int, int, int]]:
    """Where pieces begin, where the next one does, and where they end: between words."""
    start = 0
    while start < len(text):
        end = _between(text, start + size)
        yield start, end, _between(text, end + beyond)
        start = end


def _between(text: str, at: int) -> int:
    """The first place from ``at`` on where no word is cut, which is after a character that is in none."""
    for found in _OTHER.finditer(text, at - 1):
        if found[0].isspace() or unicodedata.category(found[0])[0] in "ZP":
            return found.end()
    return len(text)


_OTHER = re.compile(r"[\W_]")
"""Space and punctuation, which the tokenizer leaves out, and accents, which it does not."""
