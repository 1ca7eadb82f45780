"""The anchor of everything: a half-open stretch of one document's text, with its words."""

from __future__ import annotations

import msgspec


class Span(msgspec.Struct, frozen=True, order=True):
    """``text[start:end]`` of one document; ``start`` and ``end`` count Unicode code points.

    The words are kept beside the offsets so that a span can always be checked against its document.
    Make one with ``Document.span``, which cuts the words itself.
    """

    start: int
    end: int
    text: str

    def __str__(self) -> str:
        """The words."""
        return self.text

    def cuts(self, text: str) -> bool:
        """Whether this span's offsets cut exactly its words from ``text``."""
        return 0 <= self.start < self.end <= len(text) and text[self.start : self.end] == self.text

    def covers(self, other: Span) -> bool:
        """Whether ``other`` lies wholly inside this span."""
        return self.start <= other.start and other.end <= self.end

    def meets(self, other: Span) -> bool:
        """Whether the two spans share at least one character."""
        return self.start < other.end and other.start < self.end
