"""Full-text search: what a person types becomes a query that cannot fail, and what is found keeps its offsets."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

import msgspec
from sqlalchemy import Connection, text

from standoff.record.highlighting import LONG, Offsets, offsets_in, offsets_of
from standoff.record.storable import HIGHLIGHT
from standoff.schema import Document, Span

_PART = re.compile(r'"([^"]*)"?|(\S+)')
_WINDOW = 240  # characters: two lines of a terminal, enough to judge a hit without opening it

_WORD = 25  # characters: few English words are longer

_MATCHING = text("""
    SELECT document.number AS number FROM document_text JOIN document ON document.number = document_text.rowid
    WHERE document_text MATCH :query ORDER BY bm25(document_text), document.id
""")
_MARKED = text(f"""
    SELECT number,
        CASE WHEN length(document.text) < {LONG} THEN highlight(document_text, 0, :before, :after) END AS marked
    FROM document_text JOIN document ON document.number = document_text.rowid
    WHERE document_text MATCH :query AND document_text.rowid = :number
""")
_STORED = text("SELECT text FROM document WHERE number = :number")


class Hit(msgspec.Struct, frozen=True):
    """A document that a search found; ``highlights`` are the words found, ``snippet`` the passage with most of them.

    In a very long text only the first thousand are among them; ``more`` says that there are others.
    """

    document: Document
    snippet: Span
    highlights: tuple[Span, ...]
    more: bool = False


class Marked(NamedTuple):
    """Where the words of a search stand in the document of that number; ``more`` where there are still others."""

    number: int
    offsets: Offsets
    more: bool = False


def to_match(query: str) -> str:
    """The FTS5 expression for what a person typed; empty where there is nothing to look for.

    All words must occur. ``"in quotes"`` is a phrase, ``word*`` a beginning, ``a OR b`` either, ``NOT a`` without.
    Anything else, however odd, is words.

    >>> to_match('talks "security guarantees" NOT Geneva')
    '("talks" AND "security guarantees") NOT ("Geneva")'
    """
    groups, without = _read(query)
    wanted = " AND ".join(group[0] if len(group) == 1 else f"({' OR '.join(group)})" for group in groups)
    return f"({wanted}) NOT ({' OR '.join(without)})" if groups and without else wanted


def _read(query: str) -> tuple[list[list[str]], list[str]]:
    """The terms of a query: groups of which one must occur each, and those that must not."""
    groups: list[list[str]] = []
    without: list[str] = []
    either = negated = False
    for phrase, word in _PART.findall(query):
        if word in {"OR", "AND", "NOT"}:
            either, negated = word == "OR", word == "NOT"
            continue
        term = _term(phrase or word)
        if term is None:
            continue
        if negated:
            without.append(term)
        elif either and groups:
            groups[-1].append(term)
        else:
            groups.append([term])
        either = negated = False
    return groups, without


def matching(connection: Connection, query: str) -> list[int]:
    """Numbers of all documents that match, best first."""
    match = to_match(query)
    return list(connection.execute(_MATCHING, {"query": match}).scalars()) if match else []


def marked(connection: Connection, query: str, numbers: Sequence[int]) -> list[Marked]:
    """Those of these documents that match, each with the offsets of the words found.

    Asked only of those that are shown: to mark the words costs as much as to write the text.
    """
    given = {"query": to_match(query), "before": HIGHLIGHT[0], "after": HIGHLIGHT[1]}
    found = [connection.execute(_MARKED, {**given, "number": number}).first() for number in numbers]
    return [
        _in_pieces(connection, query, row.number) if row.marked is None else Marked(row.number, offsets_of(row.marked))
        for row in found
        if row is not None
    ]


def _in_pieces(connection: Connection, query: str, number: int) -> Marked:
    stored = connection.execute(_STORED, {"number": number}).scalar_one()
    groups, _ = _read(query)
    return Marked(number, *offsets_in(stored, " OR ".join(term for group in groups for term in group)))


def hit(document: Document, marks: Marked) -> Hit:
    """What is shown of a found document: the words found, and the passage of some 240 characters with most of them."""
    spans = tuple(document.span(start, end) for start, end in marks.offsets)
    best, last = _densest(spans)
    near = spans[best : last + 1]
    room = max(0, _WINDOW - (near[-1].end - near[0].start)) // 2
    start, end = _whole_words(document.text, max(0, near[0].start - room), min(len(document.text), near[-1].end + room))
    return Hit(document, document.span(min(start, near[0].start), max(end, near[-1].end)), spans, marks.more)


def _term(words: str) -> str | None:
    # Inside quotation marks FTS5 takes everything but these as words or as the space between them.
    clean = re.sub('["\0\ud800-\udfff]', " ", words)
    if not any(character.isalnum() for character in clean):
        return None
    return f'"{clean.strip()}"' + ("*" if words.endswith("*") else "")


def _densest(spans: Sequence[Span]) -> tuple[int, int]:
    """First and last of the longest run of spans, in text order, that fits into the window."""
    best = (0, 0)
    first = 0
    for last, span in enumerate(spans):
        while first < last and span.end - spans[first].start > _WINDOW:
            first += 1
        if last - first > best[1] - best[0]:
            best = first, last
    return best


def _whole_words(text: str, start: int, end: int) -> tuple[int, int]:
    """The stretch without the torn words and the white space at its ends; a script without spaces is left as it is."""
    nearby = range(_WORD)
    if start > 0:
        start += next((n for n in nearby if text[start + n - 1 : start + n].isspace()), 0)
    if end < len(text):
        end -= next((n for n in nearby if text[end - n : end - n + 1].isspace()), 0)
    words = text[start:end]
    return start + len(words) - len(words.lstrip()), end - (len(words) - len(words.rstrip()))
