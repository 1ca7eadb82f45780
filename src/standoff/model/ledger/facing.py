"""Who is meant by a condition that names nobody: whom a speaker mostly speaks to, else a principal of the crisis."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from typing import Protocol

from standoff.model.ledger.entries import EntryKind
from standoff.model.ledger.literal import Literal

PRINCIPAL = 2.0
"""How many times as often as the next a side must be spoken to, to be the one that a third party means."""
_TELLING = 2
"""Words to a side, at least, before it counts as one that a crisis is about."""


class Word(Protocol):
    """What is asked of an entry before its options are known."""

    @property
    def kind(self) -> EntryKind: ...
    @property
    def by(self) -> str | None: ...
    @property
    def toward(self) -> str | None: ...
    @property
    def action(self) -> Literal: ...
    @property
    def conditions(self) -> Sequence[tuple[Literal, bool]]: ...


class Facing:
    """Whom the sides of a crisis speak to, told by the owners of what they ask for and of their conditions.

    Two sides that the words are mostly to are the *principals*. Each of them means the other by what it leaves unsaid;
    a third party, the one that is spoken to ``PRINCIPAL`` times as often as the next. What is done to a side is not
    that side's doing.
    """

    def __init__(self, words: Iterable[Word]) -> None:
        self._met: dict[str, Counter[str]] = defaultdict(Counter)
        self._all: Counter[str] = Counter()
        for one in words:
            asked = [one.action] if one.kind is EntryKind.DEMAND else []
            sides = {literal.owner for literal in (*asked, *(c for c, _ in one.conditions))} | {one.toward}
            for side in sorted(side for side in sides if side is not None and side != one.by):
                self._met[one.by or ""][side] += 1
                self._all[side] += 1

    def of(self, by: str | None, condition: Literal) -> str | None:
        """The side that most likely does what a condition of ``by`` speaks of; ``None`` where that is not clear."""
        if by is None:
            return None
        left = condition.targets | {by}
        ranked = [(side, n) for side, n in self._met[by].most_common() if side not in left]
        if ranked and ranked[0][1] > 1 and ranked[0][1] > sum(n for _, n in ranked[1:]):
            return ranked[0][0]
        principals = [side for side, n in self._all.most_common(2) if n >= _TELLING]
        others = [(side, n) for side, n in self._all.most_common() if side in principals and side not in left]
        if by in principals or (principals and condition.targets & set(principals)):
            return others[0][0] if len(others) == 1 else None
        clear = len(others) == 1 or (len(others) > 1 and others[0][1] >= PRINCIPAL * others[1][1])
        return others[0][0] if others and clear else None
