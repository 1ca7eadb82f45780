"""Moves an edge of a passage by a token: where words begin and end in any script, reckoned on the article's text."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from enum import StrEnum

from standoff.errors import InputError
from standoff.schema import Span

AHEAD = 500
"""Code points that are looked at beyond an edge; a longer run without a break is cut there."""

_JOINS = "'’‘-‐‑·.,"
"""What stands within a word or a number and does not end it, with a letter or digit on both sides."""


class Edge(StrEnum):
    """Which end of a passage."""

    START = "start"
    END = "end"


def moved(text: str, span: Span, edge: Edge, *, step: int, within: tuple[int, int]) -> Span:
    """The passage with its ``edge`` one token earlier (``step`` -1) or later (1), inside ``within``, never empty.

    A token is a word or number with the marks that it bears, a punctuation mark, or a run of pictographs. Raises
    InputError where there is no token to move over.
    """
    left, right = within
    tokens = list(_tokens(text, max(left, span.start - AHEAD), min(right, span.end + AHEAD)))
    edges = [start for start, _ in tokens] if edge is Edge.START else [end for _, end in tokens]
    here = span.start if edge is Edge.START else span.end
    free = [e for e in edges if (e < span.end if edge is Edge.START else e > span.start)]
    beyond = [e for e in free if (e < here if step < 0 else e > here)]
    if not beyond:
        where = "beginning" if step < 0 else "end"
        raise InputError(f"the {edge} cannot move on", hint=f"it is at the {where} of what it can cover")
    to = max(beyond) if step < 0 else min(beyond)
    start, end = (to, span.end) if edge is Edge.START else (span.start, to)
    return Span(start, end, text[start:end])


def _tokens(text: str, left: int, right: int) -> Iterator[tuple[int, int]]:
    start = left
    while start < right:
        if text[start].isspace():
            start += 1
            continue
        end = _end(text, start, right)
        yield start, end
        start = end


def _end(text: str, start: int, right: int) -> int:
    """Where the token that begins at ``start`` ends."""
    kind = _kind(text[start])
    end = start + 1
    while end < right:
        after = _kind(text[end])
        if after == "mark" or (after == kind and kind in ("word", "picture")):
            end += 1
        elif kind == "word" and text[end] in _JOINS and end + 1 < right and _kind(text[end + 1]) == "word":
            end += 2
        else:
            break
    return end


def _kind(character: str) -> str:
    category = unicodedata.category(character)
    if category[0] == "M" or category in ("Cf", "Sk"):  # accents, joiners, directions, skin tones: never on their own
        return "mark"
    if category == "So":
        return "picture"
    if category[0] not in "LN":
        return "sign"
    return "character" if category == "Lo" and _is_unspaced(character) else "word"


def _is_unspaced(character: str) -> bool:
    """Whether it is of a script that sets no spaces between words: each character is a token then."""
    return unicodedata.east_asian_width(character) == "W"
