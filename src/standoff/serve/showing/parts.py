"""Long texts are shown in parts: a page holds what can be read, whatever one article holds."""

from __future__ import annotations

from typing import NamedTuple

PART = 100_000
"""Code points of a part: five times a long newspaper article, some 200 kB of page."""


class Part(NamedTuple):
    """The stretch ``start`` to ``end`` of a text, in code points: part ``number`` of ``of``, counted from 1."""

    number: int
    of: int
    start: int
    end: int

    @property
    def window(self) -> tuple[int, int]:
        """The stretch."""
        return self.start, self.end

    def holds(self, offset: int) -> bool:
        """Whether something at that place is shown in this part."""
        return self.start <= offset < self.end


def part_of(length: int, *, asked: str | None = None, at: int | None = None) -> Part:
    """The part of a text of ``length`` that holds the place ``at``, or else the one that was ``asked`` for.

    >>> part_of(250_000, at=120_000)
    Part(number=2, of=3, start=100000, end=200000)
    >>> part_of(40, asked="9").number
    1
    """
    of = max(1, -(-length // PART))
    wanted = int(asked) if asked and asked.isascii() and asked.isdigit() and len(asked) < 10 else 1
    number = min(of, max(1, wanted) if at is None else at // PART + 1)
    return Part(number, of, (number - 1) * PART, min(length, number * PART))
