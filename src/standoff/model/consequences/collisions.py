"""Collisions: minimal sets of words that cannot all be kept or granted."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from standoff.model.consequences.program import facts, requirement, solve
from standoff.model.ledger.entries import Entry, Ledger, Requirement
from standoff.model.scenario import Scenario

MOST = 500
"""Collisions that are looked for at most; more can nobody read."""


class Collision(msgspec.Struct, frozen=True, kw_only=True):
    """``entries`` cannot all be kept, for they ask both that ``over`` is done and that it is not.

    ``when`` is the condition that must come about for it; ``None`` where they collide as they stand. ``demands`` tells
    whether a demand is among them, or a threat that asks for the deed ("unless Chad pays"): to grant it, another's word
    must be broken.
    """

    entries: tuple[Entry, ...]
    over: Requirement
    when: Requirement | None = None
    demands: bool = False

    @property
    def parties(self) -> tuple[str, ...]:
        """Who spoke."""
        return tuple(sorted({entry.by for entry in self.entries if entry.by}))


def collisions(
    ledger: Ledger, *, moves: Sequence[Requirement] = (), scenario: Scenario | None = None
) -> tuple[Collision, ...]:
    """All minimal collisions, those of two parties before those of one with itself, those without a trigger first.

    At most ``MOST``. An empty answer means that the words, as they were read, can all be kept.
    """
    by_id = {entry.id: entry for entry in ledger.words}
    given = facts(ledger, ledger.words, scenario, moves)
    found: dict[tuple[str, ...], Collision] = {}
    for atoms in solve("collisions", given, "--heuristic=Domain", "--enum-mode=domRec", models=MOST):
        entries = [by_id[str(a[0])] for n, a in atoms if n == "in"]
        over = next(a[0] for n, a in atoms if n == "clash")
        when = next((requirement(*a) for n, a in atoms if n == "comes"), None)
        entries.sort(key=lambda e: (e.date or "9", e.id))
        key = (*(e.id for e in entries), when.key if when else "")
        found[key] = Collision(
            entries=tuple(entries),
            over=Requirement(str(over)),
            when=when,
            demands=any(not e.kind.binds for e in entries) or _is_asked(entries, str(over)),
        )
    return tuple(
        sorted(found.values(), key=lambda c: (len(c.parties) < 2, c.when is not None, len(c.entries), _first(c)))
    )


def _is_asked(entries: Sequence[Entry], over: str) -> bool:
    """Whether no two of the words themselves oppose each other over an option: one of them only asks for it."""
    return len({entry.action.positive for entry in entries if entry.action.option == over}) < 2


def _first(collision: Collision) -> str:
    return " ".join(entry.id for entry in collision.entries)
