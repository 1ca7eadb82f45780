"""Whether a threat or a promise is credible: would its debtor be better off carrying it out?

A commitment "if α, then κ" is looked at in the states in which α holds and κ does not yet. It is an improvement there
for the debtor if it can move alone to a state in which κ holds, α still holding, and prefers it. This is all that the
graph model knows of credibility: honour, habit and audience count only where a statement speaks of them.
"""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum

import msgspec

from standoff.errors import ModelError, TooLargeError
from standoff.model.graph.batch import Batch, Mask
from standoff.model.graph.formulas import Formula, compile_formula
from standoff.model.graph.moves import Graph
from standoff.model.graph.options import MOST_LISTED, Conflict

MOST_WAYS = 12
"""So many ways of carrying it out are told in full."""


class Conditional(msgspec.Struct, frozen=True):
    """The commitment of a debtor: if ``condition``, then ``action``; both are formulas over options."""

    debtor: str
    condition: str
    action: str


class Support(StrEnum):
    """What the evidence says of a commitment's credibility."""

    IMPLIED = "implied"
    CONTRADICTED = "contradicted"
    OPEN = "undecided by the text"


class Way(msgspec.Struct, frozen=True):
    """One way of carrying it out. It is an improvement where one of ``gained`` outranks every one of ``lost``.

    Both are ids of statements: those that become true by it, and those that it makes false. ``orders`` is the share of
    orders in which that is so.
    """

    source: int
    target: int
    gained: tuple[str, ...]
    lost: tuple[str, ...]
    orders: float


class Credibility(msgspec.Struct, frozen=True):
    """How a commitment stands.

    ``always`` and ``ever``: the share of orders in which carrying it out is an improvement in all, and in at least one,
    of the ``states`` where it would fall due. *Implied*: in all states in all orders; *contradicted*: in no state in
    any order; both rest on the statements that ``ways`` names. ``binding`` is false where the debtor cannot carry it
    out alone in any of them.
    """

    commitment: Conditional
    support: Support
    always: float
    ever: float
    states: int
    orders: int
    exact: bool
    binding: bool
    ways: tuple[Way, ...]


def credible(
    conflict: Conflict,
    commitment: Conditional,
    *,
    states: Iterable[int] | None = None,
    least: bool = False,
    seed: int = 0,
) -> Credibility:
    """Which rankings of its debtor's statements make carrying out the commitment an improvement.

    ``states``: where to look, by default in all feasible states. ``least``: only by moves that change no more than they
    must, so that nothing else that the debtor could do at once makes up for it. Raises ModelError where the condition
    holds in none of them without the action, TooLargeError for all states of more than 20 options.
    """
    graph = Graph(conflict)
    debtor = graph.place(commitment.debtor)
    batch = Batch(graph, (debtor,), seed=seed)
    due = _due(conflict, commitment, states)
    if not due:
        raise ModelError(
            f"nothing ever falls due: {commitment.condition!r} never holds without {commitment.action!r}",
            hint="check the two formulas against the options and the infeasible states",
        )
    condition, action = _parts(conflict, commitment)
    always, ever, ways = batch.all, 0, []
    for state in due:
        here = 0
        targets = [t for t in graph.moves(debtor, state) if condition(t) and action(t)]
        for target in targets:
            if not least or not any(_changes_less(state, other, target) for other in targets):
                better = batch.improves(debtor, state, target)
                here |= better
                ways.append(_way(batch, debtor, state, target, better))
        always &= here
        ever |= here
    return Credibility(
        commitment=commitment,
        support=_support(batch, debtor, always, ever),
        always=always.bit_count() / batch.size,
        ever=ever.bit_count() / batch.size,
        states=len(due),
        orders=batch.size,
        exact=batch.exact,
        binding=bool(ways),
        ways=tuple(sorted(ways, key=lambda way: -way.orders)[:MOST_WAYS]),
    )


def _changes_less(state: int, one: int, other: int) -> bool:
    """Whether the first of two targets changes some, but not all, of what the second one changes."""
    return one != other and (state ^ one) & ~(state ^ other) == 0


def _support(batch: Batch, debtor: int, always: Mask, ever: Mask) -> Support:
    if batch.is_silent(debtor):
        return Support.OPEN
    if always == batch.all:
        return Support.IMPLIED
    return Support.OPEN if ever else Support.CONTRADICTED


def _due(conflict: Conflict, commitment: Conditional, states: Iterable[int] | None) -> list[int]:
    if states is None:
        if len(conflict.options) > MOST_LISTED:
            raise TooLargeError(
                f"{len(conflict.options)} options have too many states", hint="say in which states to look"
            )
        states = conflict.states().tolist()
    condition, action = _parts(conflict, commitment)
    return [state for state in map(conflict.checked, states) if condition(state) and not action(state)]


def _parts(conflict: Conflict, commitment: Conditional) -> tuple[Formula, Formula]:
    bits, width = conflict.bits, len(conflict.options)
    return (
        compile_formula(commitment.condition, bits, width=width),
        compile_formula(commitment.action, bits, width=width),
    )


def _way(batch: Batch, debtor: int, source: int, target: int, better: Mask) -> Way:
    taste = batch.tastes[debtor]
    before, after = taste.code(source), taste.code(target)
    told = [] if taste.preference.ranking else list(enumerate(taste.ids))
    return Way(
        source=source,
        target=target,
        gained=tuple(name for number, name in told if (after & ~before) >> number & 1),
        lost=tuple(name for number, name in told if (before & ~after) >> number & 1),
        orders=better.bit_count() / batch.size,
    )
