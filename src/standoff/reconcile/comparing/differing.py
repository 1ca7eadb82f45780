"""In what two reports of one thing differ, and whether both can be right."""

from __future__ import annotations

from typing import NamedTuple

from standoff.reconcile.comparing.digest import Digest
from standoff.reconcile.comparing.facts import AHEAD, HELD, apart, bounds, denies, same_status
from standoff.reconcile.comparing.words import shared
from standoff.schema import Difference, Status, Strength


class Finding(NamedTuple):
    """What differs, and how much that means."""

    difference: Difference
    strength: Strength


SAME_NEWS = 1
"""Days between two articles within which a count that differs is another account of it, not a later count."""

WORDED = 0.5
"""The part of a condition's words that two conditions share at least if they are one."""


def difference(one: Digest, other: Digest) -> Finding:
    """What two items differ in that are about one thing and not alike. The order of the two makes no difference."""
    first, second = sorted((one, other), key=lambda d: (d.published or 0, d.document, d.item))
    match one.kind:
        case "figure":
            return _of_figures(first, second)
        case "event":
            return _of_events(first, second)
        case "commitment":
            return _of_commitments(first, second)
    return _of_statements(first, second)


def is_other(one: Digest, other: Digest) -> bool:
    """Whether two items of one kind tell something else, not only the same in other words."""
    if _are_apart(one.sources, other.sources) or _are_apart(one.targets, other.targets):
        return True
    match one.kind:
        case "figure":
            return one.amount != other.amount
        case "event":
            moved = bool(apart(one, other)) or bool(one.place and other.place and one.place != other.place)
            return moved or not same_status(one.status, other.status)
        case "commitment":
            worded = shared(one.condition, other.condition)[0] >= WORDED
            return one.label != other.label or not (worded or one.condition == other.condition)
    return denies(one) != denies(other) or one.negated != other.negated


def _are_apart(one: frozenset[str], other: frozenset[str]) -> bool:
    return bool(one and other) and one.isdisjoint(other)


def is_later(first: Digest, second: Digest) -> bool:
    """Whether the second article came out after the first, and by more than the same day's news."""
    if first.published is None or second.published is None:
        return False
    return second.published - first.published > SAME_NEWS


def _of_figures(first: Digest, second: Digest) -> Finding:
    """Another number: softer where one is a bound or a rounding of the other; a later count supersedes an earlier."""
    a, b = bounds(first), bounds(second)
    if a is None or b is None or max(a[0], b[0]) <= min(a[1], b[1]):
        return Finding(Difference.FIGURE, Strength.SOFT)
    return Finding(Difference.FIGURE, Strength.UPDATE if is_later(first, second) else Strength.HARD)


def _of_events(first: Digest, second: Digest) -> Finding:
    if (first.status == Status.DENIED) != (second.status == Status.DENIED):
        return Finding(Difference.DENIAL, Strength.HARD)
    if first.status in AHEAD and second.status in HELD:
        return Finding(Difference.STATUS, Strength.UPDATE)
    gap = apart(first, second)
    if gap:
        moved = first.status == second.status == Status.SCHEDULED and is_later(first, second)
        exact = first.days == 1 and second.days == 1
        return Finding(Difference.DATE, Strength.UPDATE if moved else Strength.HARD if exact else Strength.SOFT)
    if first.place and second.place and first.place != second.place:
        return Finding(Difference.PLACE, Strength.HARD)
    if _are_apart(first.sources, second.sources) or _are_apart(first.targets, second.targets):
        return Finding(Difference.ACTOR, Strength.HARD)
    if is_later(first, second):
        return Finding(Difference.STATUS, Strength.UPDATE)
    return Finding(Difference.FRAMING if same_status(first.status, second.status) else Difference.STATUS, Strength.SOFT)


def _of_commitments(first: Digest, second: Digest) -> Finding:
    if first.condition and second.condition and shared(first.condition, second.condition)[0] < WORDED:
        return Finding(Difference.TRIGGER, Strength.HARD)
    if is_later(first, second):
        return Finding(Difference.WORDING, Strength.UPDATE)
    return Finding(Difference.TRIGGER if first.condition or second.condition else Difference.WORDING, Strength.SOFT)


def _of_statements(first: Digest, second: Digest) -> Finding:
    if denies(first) != denies(second) or first.negated != second.negated:
        return Finding(Difference.DENIAL, Strength.HARD)
    if first.sources & second.sources:
        strength = Strength.UPDATE if is_later(first, second) else Strength.SOFT
        return Finding(Difference.WORDING, strength)
    return Finding(Difference.FRAMING, Strength.SOFT)
