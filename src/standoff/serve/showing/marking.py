"""Where highlights stand in a text: overlapping spans cut into stretches that do not overlap, in code points.

Done here and not in the browser, whose strings count UTF-16 units: so a highlight covers the words that it means.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import pairwise
from typing import NamedTuple


class Mark(NamedTuple):
    """A span to highlight: ``item`` is what it belongs to, ``kind`` and ``role`` say how it looks."""

    start: int
    end: int
    item: str
    kind: str
    role: str = ""


class Stretch(NamedTuple):
    """A piece of text with the marks that cover all of it, the longest first; none where it is plain."""

    text: str
    start: int
    marks: tuple[Mark, ...]


def stretches(text: str, marks: Iterable[Mark], *, start: int = 0, end: int | None = None) -> Iterator[Stretch]:
    """The text from ``start`` to ``end`` in pieces; joined they are that text, whatever the marks."""
    end = len(text) if end is None else end
    opening: dict[int, list[Mark]] = {}
    edges = {start, end}
    for mark in marks:
        first, last = mark.start, mark.end
        if first < end and last > start and first < last:
            opening.setdefault(max(first, start), []).append(mark)
            edges.add(max(first, start))
            edges.add(min(last, end))
    open_now: list[Mark] = []
    for left, right in pairwise(sorted(edges)):
        open_now = [mark for mark in open_now if mark.end > left] + opening.get(left, [])
        if len(open_now) > 1:
            open_now.sort(key=_longest_first)
        yield Stretch(text[left:right], left, tuple(open_now))


def _longest_first(mark: Mark) -> tuple[int, str, str]:
    return mark.start - mark.end, mark.kind, mark.item
