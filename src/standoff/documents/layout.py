"""The lines and paragraphs of a text, as stretches of it: nothing is copied, joined or trimmed away."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from standoff.schema import Block, BlockKind

_LINE = re.compile(r"[^\n\r\v\f\x1c-\x1e\x85\u2028\u2029]+")
_BREAKS = re.compile(r"\r\n|[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]")
_ENDS = re.compile(r"""[.!?…:;][)\]"'”’»*_]*$""")
_FULL = 0.72
"""Share of the width that a wrapped line reaches at least: the next word did not fit."""
INVISIBLE = "\ufeff\u200b\u200e\u200f\u2060"
"""Characters that show nothing but are no white space to Python: byte order mark, zero-width and direction marks."""


@dataclass(slots=True, eq=False)
class Unit:
    """A line or paragraph. ``start``/``end`` bound what is still unexplained; ``pieces`` hold what was peeled off."""

    page: str
    start: int
    end: int
    gap: bool = False
    """Whether an empty line stands before it."""
    kind: BlockKind | None = None
    pieces: list[Block] = field(default_factory=list)
    text: str = ""

    def __post_init__(self) -> None:
        self._trim()

    def _trim(self) -> None:
        """Leave white space and invisible marks at both ends out of the unit."""
        self.text = self.page[self.start : self.end]
        left = len(self.text) - len(self.text.lstrip().lstrip(INVISIBLE).lstrip())
        self.start = min(self.start + left, self.end)
        self.text = self.text[left:].rstrip()
        self.end = self.start + len(self.text)

    def narrow(self, kind: BlockKind, start: int, end: int) -> None:
        """Keep ``start`` to ``end`` and leave what is on either side as pieces of another kind."""
        for piece in (Block(kind, self.start, start), Block(kind, end, self.end)):
            if self.page[piece.start : piece.end].strip():
                self.pieces.append(piece)
        self.start, self.end = start, end
        self._trim()

    @property
    def words(self) -> int:
        return len(self.text.split())

    def peel(self, kind: BlockKind, start: int, end: int) -> None:
        """Take ``start`` to ``end`` (offsets of the page, at one end of the unit) off as a piece of its own kind."""
        self.pieces.append(Block(kind, start, end))
        if start <= self.start:
            self.start = max(self.start, min(end, self.end))
        else:
            self.end = min(self.end, start)
        self._trim()


def split_units(page: str) -> list[Unit]:
    """Cut a text at its line breaks; lines that are wrapped at a fixed width are one paragraph."""
    lines: list[Unit] = []
    last_end = 0
    for found in _LINE.finditer(page):
        unit = Unit(page, found.start(), found.end())
        if unit.text:
            unit.gap = bool(lines) and len(_BREAKS.findall(page, last_end, unit.start)) > 1
            lines.append(unit)
            last_end = unit.end
    return _unwrap(lines)


def _unwrap(lines: list[Unit]) -> list[Unit]:
    """Join the lines of each paragraph that is broken at a fixed width, where the text is so set."""
    groups: list[list[Unit]] = []
    for line in lines:
        if groups and not line.gap:
            groups[-1].append(line)
        else:
            groups.append([line])
    wrapped = [group for group in groups if _is_wrapped(group, max(len(line.text) for line in group))]
    if len(wrapped) < 2 and not any(len(group) > 3 for group in wrapped):
        return lines
    width = max(len(line.text) for group in wrapped for line in group)
    joined: list[Unit] = []
    for group in groups:
        if _is_wrapped(group, width):
            joined.append(Unit(group[0].page, group[0].start, group[-1].end, group[0].gap))
        else:
            joined.extend(group)
    return joined


def _is_wrapped(group: list[Unit], width: int) -> bool:
    """Whether all lines but the last reach near one width and most of them stop in mid-sentence."""
    inner = group[:-1]
    if not inner or not 40 <= width <= 120 or min(len(line.text) for line in inner) < _FULL * width:
        return False
    return len(group[-1].text) <= width and sum(not _ENDS.search(line.text) for line in inner) > 0.6 * len(inner)
