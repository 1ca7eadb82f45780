"""What follows from moves, if those who spoke do as they said: step by step, each step with the word it rests on."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from standoff.model.consequences.moves import read_moves
from standoff.model.consequences.program import facts, requirement, solve, words
from standoff.model.ledger.entries import Entry, Ledger, Requirement
from standoff.model.scenario import Scenario, sincere

UNMET = "talks that fail leave demands unmet"


class Consequence(msgspec.Struct, frozen=True, kw_only=True):
    """At ``step`` (1 is the first after the moves) ``what`` follows, since ``because`` holds.

    ``entry`` is the word that says so; ``None`` where an assumption does. ``path`` leads from a move to it, both
    included.
    """

    step: int
    what: Requirement
    entry: Entry | None
    because: Requirement
    path: tuple[Requirement, ...]


class WhatIf(msgspec.Struct, frozen=True, kw_only=True):
    """``follows`` in the order of steps; ``breaks`` are the words that the moves go against; ``stopped`` those that are
    set off while their opposite already holds; ``bluffs`` those that are assumed not to be meant.
    """

    moves: tuple[Requirement, ...]
    horizon: int
    follows: tuple[Consequence, ...] = ()
    breaks: tuple[Entry, ...] = ()
    stopped: tuple[Entry, ...] = ()
    bluffs: tuple[Entry, ...] = ()
    assumptions: tuple[str, ...] = ()
    unmodelled: tuple[str, ...] = ()


def whatif(
    ledger: Ledger,
    moves: Sequence[str | Requirement] = (),
    *,
    horizon: int = 6,
    scenario: Scenario | None = None,
) -> WhatIf:
    """What follows from moves (words, ids or requirements; with those of the scenario) within ``horizon`` steps.

    Raises InputError where a move is no option of the ledger, or two moves contradict each other.
    """
    made = read_moves(ledger, moves, scenario)
    own = words(ledger)
    atoms = next(iter(solve("commitments", facts(ledger, own, scenario, made), f"--const=h={horizon}")), [])
    by_id = {entry.id: entry for entry in own}
    found: dict[Requirement, Consequence] = {}
    done = sorted((a for n, a in atoms if n == "done_by"), key=lambda a: (a[3], str(a[0])))
    unmet = sorted(
        (a for n, a in atoms if n == "first" and not any(d[1:3] == a[:2] for d in done)),
        key=lambda a: (a[2], str(a[0])),
    )
    steps = sorted(
        [(int(a[3]), 1, a) for a in done] + [(int(a[2]), 0, a) for a in unmet], key=lambda s: (*s[:2], str(s[2]))
    )
    follows = []
    for step, by_word, atom in steps:
        entry = by_id[str(atom[0])] if by_word else None
        what = requirement(*(atom[1:3] if by_word else atom[:2]))
        if what in made:
            continue
        because = _cause(ledger, entry, made, found)
        if because is None:
            continue
        before = found[because].path if because in found else (because,)
        one = Consequence(step=step, what=what, entry=entry, because=because, path=(*before, what))
        found.setdefault(what, one)
        follows.append(one)
    return WhatIf(
        moves=made,
        horizon=horizon,
        follows=tuple(follows),
        breaks=tuple(by_id[str(a[0])] for n, a in sorted(atoms, key=str) if n == "breaks"),
        stopped=tuple(by_id[str(a[0])] for n, a in sorted(atoms, key=str) if n == "blocked"),
        bluffs=tuple(entry for entry in own if not sincere(entry, scenario)),
        assumptions=tuple(_assumptions(scenario, any(c.entry is None for c in follows))),
        unmodelled=ledger.unmodelled,
    )


def _cause(
    ledger: Ledger, entry: Entry | None, made: Sequence[Requirement], found: dict[Requirement, Consequence]
) -> Requirement | None:
    """What set an entry off: a move first, else the earliest consequence."""
    if entry is not None:
        causes = [c.requirement for c in entry.conditions]
    else:
        causes = [Requirement(o.id, False) for o in ledger.options if o.literal.deed == "TALKS"]
    return next((c for c in causes if c in made), None) or next((c for c in causes if c in found), None)


def _assumptions(scenario: Scenario | None, used: bool) -> list[str]:
    rows = ["everybody does as it said" + (", but for the rows below" if scenario and scenario.sincere else "")]
    rows += [
        f"{key} {'means' if meant else 'does not mean'} it"
        for key, meant in (scenario.sincere if scenario else {}).items()
    ]
    return rows + ([UNMET] if used else [])
