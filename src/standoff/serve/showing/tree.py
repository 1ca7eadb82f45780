"""The commitments as a picture: what sets what off, from left to right, as places of boxes and arrows for a template.

A condition stands once, with everything that was said to follow from it on its right; what follows may be a condition
itself. So arrows never cross, and each has room for who said it and what became of it.
"""

from __future__ import annotations

import textwrap
from collections import defaultdict
from collections.abc import Iterable, Sequence

import msgspec

from standoff.analysis.sides import side_name
from standoff.model.ledger import Ledger, Life, Requirement
from standoff.serve.views.bonds import state_of

WIDE, HIGH, GAP, BETWEEN = 232, 64, 12, 172
"""A box, the room below it, and the length of an arrow, in pixels."""

DEEPEST = 4
"""Columns; what would follow further on is in the table."""

_LETTERS, _LINES = 32, 2


class Box(msgspec.Struct, frozen=True, kw_only=True):
    """Something done or not done. ``move`` is how the page Scenario knows it; ``lines`` are its words, cut to fit."""

    x: int
    y: int
    owner: str
    lines: tuple[str, ...]
    whole: str
    move: str


class Arrow(msgspec.Struct, frozen=True, kw_only=True):
    """A word, from its condition to its action: ``entry`` is its id, ``state`` a class of colours, ``told`` a word."""

    x: int
    y: int
    to_y: int
    entry: str
    who: str
    kind: str
    state: str
    told: str
    text: str


class Picture(msgspec.Struct, frozen=True, kw_only=True):
    """Boxes and arrows in pixels; empty where nothing hangs on a condition."""

    width: int
    height: int
    boxes: tuple[Box, ...]
    arrows: tuple[Arrow, ...]
    wide: int = WIDE
    high: int = HIGH
    between: int = BETWEEN


def picture(ledger: Ledger, lives: Iterable[Life]) -> Picture:
    """The words among ``lives`` that hang on a condition, the conditions that most hangs on first."""
    planting = _Planting(ledger, lives)
    for root in planting.roots():
        planting.place(root, 0)
    deepest = max((box.x for box in planting.boxes), default=0)
    return Picture(
        width=deepest + WIDE + 2,
        height=max(planting.bottom, 1),
        boxes=tuple(planting.boxes),
        arrows=tuple(planting.arrows),
    )


class _Planting:
    """Places trees one below the other: a box beside the first that follows from it, where a reader begins."""

    def __init__(self, ledger: Ledger, lives: Iterable[Life]) -> None:
        self.boxes: list[Box] = []
        self.arrows: list[Arrow] = []
        self.bottom = 1
        self._ledger = ledger
        self._placed: set[Requirement] = set()
        self._after: dict[Requirement, list[Life]] = defaultdict(list)
        for life in lives:
            for condition in life.entry.conditions:
                self._after[condition.requirement].append(life)

    def roots(self) -> Iterable[Requirement]:
        """Conditions that follow from nothing; where words run in a ring, one of the ring."""
        caused = {life.entry.action for lives in self._after.values() for life in lives}
        ordered = sorted(self._after, key=lambda r: (r in caused, -self._leaves(r, frozenset()), r))
        return (each for each in ordered if each not in self._placed)

    def _leaves(self, what: Requirement, above: frozenset[Requirement]) -> int:
        if what in above or len(above) >= DEEPEST:
            return 1
        return sum(self._leaves(life.entry.action, above | {what}) for life in self._after.get(what, ())) or 1

    def place(self, what: Requirement, depth: int) -> int:
        """Put a box and what follows from it below what there is; the height of its middle."""
        x = depth * (WIDE + BETWEEN) + 1
        follows: Sequence[Life] = () if what in self._placed or depth >= DEEPEST - 1 else self._after.get(what, ())
        self._placed.add(what)
        ends = []
        for life in sorted(follows, key=lambda each: (each.entry.by or "~", each.entry.date or "9", each.entry.id)):
            ends.append((life, self.place(life.entry.action, depth + 1)))
        if ends:
            middle = ends[0][1]
        else:
            middle = self.bottom + HIGH // 2
            self.bottom += HIGH + GAP
        self.arrows += [self._arrow(life, x + WIDE, middle, end) for life, end in ends]
        self.boxes.append(self._box(what, x, middle - HIGH // 2))
        return middle

    def _box(self, what: Requirement, x: int, y: int) -> Box:
        option = self._ledger.option(what.option)
        owner = side_name(option.owner) if option and option.owner else "nobody alone"
        whole = " ".join(self._ledger.said(what).split())
        name = whole.replace(f"{owner}: ", "")
        lines = textwrap.wrap(name, _LETTERS, max_lines=_LINES, placeholder=" …") or [what.key]
        return Box(x=x, y=y, owner=textwrap.shorten(owner, 34), lines=tuple(lines), whole=whole, move=what.key)

    def _arrow(self, life: Life, x: int, y: int, to_y: int) -> Arrow:
        state = state_of(life)
        who = side_name(life.entry.by) if life.entry.by else "unnamed"
        return Arrow(
            x=x, y=y, to_y=to_y, entry=life.entry.id, who=textwrap.shorten(who, 20, placeholder="…"),
            kind=life.entry.kind.value, state=state.replace(" ", "-"), told=state, text=life.entry.text,
        )  # fmt: skip
