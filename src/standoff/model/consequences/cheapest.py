"""The cheapest ways to an outcome: the fewest words that must be broken on the way."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from standoff.model.consequences.moves import read_move
from standoff.model.consequences.program import facts, requirement, solve, words
from standoff.model.ledger.entries import Entry, Ledger, Requirement
from standoff.model.scenario import Scenario

MOST = 10
"""Ways of the same cost that are told."""


class Way(msgspec.Struct, frozen=True, kw_only=True):
    """One way to ``outcome``: what is done or openly left undone, the words ``broken`` on it, and those ``set_off``.

    A word counts once, whoever broke it; ways that break as few need not be as likely.
    """

    outcome: Requirement
    acts: tuple[Requirement, ...]
    broken: tuple[Entry, ...]
    set_off: tuple[Entry, ...] = ()


def cheapest(
    ledger: Ledger,
    outcome: str | Requirement,
    *,
    moves: Sequence[Requirement] = (),
    scenario: Scenario | None = None,
) -> tuple[Way, ...]:
    """The ways to an outcome that break the fewest words, and of these do the least. At most ``MOST``.

    Threats count as words: one that is set off and not carried out is broken. Words that are assumed to be bluffs cost
    nothing. Raises InputError where the outcome is no option of the ledger.
    """
    goal = read_move(ledger, outcome) if isinstance(outcome, str) else outcome
    own = words(ledger)
    by_id = {entry.id: entry for entry in own}
    given = facts(ledger, own, scenario, moves) + f'\ngoal("{goal.option}",{int(goal.positive)}).'
    ways = []
    for atoms in solve("cheapest", given, "--opt-mode=optN", models=MOST):
        ways.append(
            Way(
                outcome=goal,
                acts=tuple(sorted(requirement(*a) for n, a in atoms if n == "act")),
                broken=tuple(by_id[k] for k in sorted(str(a[0]) for n, a in atoms if n == "broken")),
                set_off=tuple(
                    by_id[k] for k in sorted(str(a[0]) for n, a in atoms if n == "set_off") if by_id[k].conditions
                ),
            )
        )
    return tuple(sorted(dict.fromkeys(ways), key=lambda w: (len(w.broken), w.acts)))
