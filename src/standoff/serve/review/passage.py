"""The part of an article that an item stands in: its paragraph with its highlights, and those beside it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from operator import attrgetter
from typing import NamedTuple

from standoff.schema import AnyItem, BlockKind, Document
from standoff.serve.showing.cards import marks
from standoff.serve.showing.marking import Mark, Stretch, stretches

AROUND = 1500
"""Code points that are shown before and after an item where a paragraph is longer than anybody reads."""

_END = attrgetter("end")

_TAGS = {BlockKind.TITLE: "h2", BlockKind.SECTION_HEAD: "h3"}
"""Elements that blocks are shown in; the others are paragraphs."""


class Shown(NamedTuple):
    """A block of an article cut into stretches; ``start`` is where it begins in the text, in code points."""

    tag: str
    kind: str
    start: int
    pieces: list[Stretch]


def shown(document: Document, found: Iterable[Mark], *, window: tuple[int, int] | None = None) -> Iterator[Shown]:
    """The blocks of an article with highlights; only what lies in ``window`` where one is given."""
    left, right = window or (0, len(document.text))
    waiting = sorted(found, key=_END, reverse=True)
    for block in document.blocks:
        start, end = max(block.start, left), min(block.end, right)
        if start < end:
            while waiting and waiting[-1].end <= start:  # blocks follow each other: no later one has it either
                waiting.pop()
            pieces = list(stretches(document.text, waiting, start=start, end=end))
            yield Shown(_TAGS.get(block.kind, "p"), block.kind.value, start, pieces)


def passage(document: Document, item: AnyItem) -> list[Shown]:
    """The paragraphs that an item stands in with the one before and the one after, its words highlighted."""
    theirs = list(marks(item))
    first, last = min(mark.start for mark in theirs), max(mark.end for mark in theirs)
    within = [n for n, block in enumerate(document.blocks) if block.start < last and first < block.end]
    lowest, highest = max(within[0] - 1, 0), min(within[-1] + 1, len(document.blocks) - 1)
    left = max(document.blocks[lowest].start, first - AROUND)
    right = min(document.blocks[highest].end, last + AROUND)
    return list(shown(document, theirs, window=(left, right)))
