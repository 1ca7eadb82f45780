"""Which decisions stand: all but those that are undone. An undo that is undone itself is as if it were not there."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from standoff.schema import Decision, DecisionKey


def standing(decisions: Iterable[Decision]) -> list[Decision]:
    """The decisions that hold, earliest first, without the undos; in whatever order they are given."""
    given = list(decisions)
    holds = holding(given)
    kept = {each.id: each for each in given if each.id in holds and not _target(each)}
    return sorted(kept.values(), key=lambda decision: decision.order)


def holding(decisions: Iterable[Decision]) -> set[str]:
    """The ids of the decisions that hold, undos among them."""
    given = list(decisions)
    undoing = undos(given)
    holds = {each.id: each.id not in undoing for each in given}
    for decision in _innermost_first(undoing):
        holds[decision] = not any(holds[undo] for undo in undoing[decision])
    return {each.id for each in given if holds[each.id]}


def undos(decisions: Iterable[Decision]) -> dict[str, list[str]]:
    """By the id of an undone decision the ids of the undos that name it."""
    found: dict[str, list[str]] = defaultdict(list)
    for decision in decisions:
        if target := _target(decision):
            found[target].append(decision.id)
    return dict(found)


def _target(decision: Decision) -> str | None:
    return next((s.decision for s in decision.subjects if isinstance(s, DecisionKey)), None)


def _innermost_first(undoing: dict[str, list[str]]) -> list[str]:
    """The undone decisions, each after the undos that are undone themselves. An id is a hash: there are no rings."""
    ordered: list[str] = []
    seen: set[str] = set()
    for first in undoing:
        stack = [(first, False)]
        while stack:
            decision, done = stack.pop()
            if done:
                ordered.append(decision)
            elif decision not in seen:
                seen.add(decision)
                stack.append((decision, True))
                stack += [(undo, False) for undo in undoing[decision] if undo in undoing]
    return ordered
