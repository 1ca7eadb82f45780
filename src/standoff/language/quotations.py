"""Finds what stands in quotation marks: curly, straight, angled; nested, unclosed, or running over paragraphs.

The marks alone decide, paragraph by paragraph; an apostrophe is told from a closing mark by what stands around it.
A paragraph that opens a quotation and does not close it runs on where the next paragraph opens with a mark again
(the newspaper convention for a speech of several paragraphs).
"""

from __future__ import annotations

from dataclasses import dataclass, field

from standoff.language.marks import Quotation
from standoff.schema import Block, BlockKind, Document

_OPENS = {"“": "”", "„": "”", "«": "»", "‘": "’", "‚": "’", '"': '"', "'": "'"}
_CLOSES = {"”": "“„", "»": "«", "’": "‘‚", '"': '"', "'": "'", "“": "„"}
_SINGLE = "‘’‚'"
_BEFORE_OPENING = " \t\n\r\u00a0([{—–-/:…" + "“„«‘\"'"
_LONGEST_SINGLE = 400
"""A single mark that finds no partner within so many characters is an apostrophe."""


@dataclass(slots=True)
class _Open:
    mark: str
    start: int
    depth: int


@dataclass(slots=True)
class _Scan:
    """The marks that are open at one point of a paragraph, and the quotations that are complete."""

    text: str
    start: int
    end: int
    stack: list[_Open] = field(default_factory=list)
    found: list[Quotation] = field(default_factory=list)

    def run(self) -> None:
        for offset in range(self.start, self.end):
            mark = self.text[offset]
            if mark in _OPENS or mark in _CLOSES:
                self._take(mark, offset)

    def _take(self, mark: str, offset: int) -> None:
        if self._closes(mark, offset):
            self._close(mark, offset)
        elif self._opens(mark, offset):
            self.stack.append(_Open(mark, offset, len(self.stack)))

    def _closes(self, mark: str, offset: int) -> bool:
        if mark not in _CLOSES or not any(opened.mark in _CLOSES[mark] for opened in self.stack):
            return False
        after = self.text[offset + 1 : offset + 2] if offset + 1 < self.end else ""
        if mark in _SINGLE and after.isalnum():
            return False
        return mark not in "\"'" or not self._at_opening(offset) or not after or not after.isalnum()

    def _opens(self, mark: str, offset: int) -> bool:
        if mark not in _OPENS:
            return False
        if mark in "“„«":
            return True
        after = self.text[offset + 1 : offset + 2] if offset + 1 < self.end else " "
        if after.isspace() or not self._at_opening(offset):
            return False
        return mark not in _SINGLE or self._has_partner(mark, offset)

    def _at_opening(self, offset: int) -> bool:
        return offset == self.start or self.text[offset - 1] in _BEFORE_OPENING

    def _has_partner(self, mark: str, offset: int) -> bool:
        """A single mark opens only where a closing one follows in the paragraph ("the '90s" opens nothing)."""
        partner = _OPENS[mark]
        limit = min(self.end, offset + _LONGEST_SINGLE)
        place = self.text.find(partner, offset + 1, limit)
        while place != -1:
            after = self.text[place + 1 : place + 2] if place + 1 < self.end else ""
            if not after.isalnum() and not self.text[place - 1].isspace():
                return True
            place = self.text.find(partner, place + 1, limit)
        return False

    def _close(self, mark: str, offset: int) -> None:
        while self.stack:
            opened = self.stack.pop()
            if opened.mark in _CLOSES[mark]:
                self.found.append(Quotation(opened.start, offset + 1, opened.depth))
                return
            # an inner mark that was never closed: an apostrophe after all, or a slip of the writer


def find_quotations(document: Document) -> tuple[Quotation, ...]:
    """All quotations of the text blocks in text order, outer before inner."""
    blocks = [block for block in document.blocks if block.kind.is_text]
    found: list[Quotation] = []
    for number, block in enumerate(blocks):
        scan = _Scan(document.text, block.start, block.end)
        scan.run()
        found += scan.found
        following = blocks[number + 1] if number + 1 < len(blocks) else None
        found += _unclosed(document.text, block, scan.stack, following)
    return tuple(sorted(_reckon_depth(found), key=lambda quotation: (quotation.start, -quotation.end)))


def _unclosed(text: str, block: Block, stack: list[_Open], following: Block | None) -> list[Quotation]:
    """What is still open at the paragraph's end: one quotation, from the outermost double mark."""
    for opened in stack:
        if opened.mark in _SINGLE:
            continue
        runs_on = following is not None and following.kind is BlockKind.BODY and text[following.start] in '“„«"'
        return [Quotation(opened.start, block.end, 0, closed=False, continues=runs_on)]
    return []


def _reckon_depth(found: list[Quotation]) -> list[Quotation]:
    """Set each depth by what really encloses it, since an apostrophe may have been counted as an open mark."""
    ordered = sorted(found, key=lambda quotation: (quotation.start, -quotation.end))
    enclosing: list[Quotation] = []
    result = []
    for quotation in ordered:
        while enclosing and enclosing[-1].end <= quotation.start:
            enclosing.pop()
        result.append(
            Quotation(
                quotation.start, quotation.end, len(enclosing), closed=quotation.closed, continues=quotation.continues
            )
        )
        enclosing.append(quotation)
    return result
