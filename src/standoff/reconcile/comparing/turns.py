"""What becomes of an event from one report to the next: foreseen, held, denied, undone."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from standoff.reconcile.comparing.pairs import Mask, Pairs
from standoff.schema import Plover

UNDONE = frozenset(
    (deed, end)
    for end, deeds in {
        Plover.RETREAT: (Plover.COERCE, Plover.MOBILIZE, Plover.ASSAULT, Plover.SANCTION),
        Plover.CONCEDE: (Plover.COERCE, Plover.SANCTION, Plover.REJECT, Plover.THREATEN, Plover.REQUEST),
        Plover.REJECT: (Plover.AGREE, Plover.COOPERATE, Plover.CONSULT, Plover.REQUEST),
        Plover.AGREE: (Plover.REQUEST,),
    }.items()
    for deed in deeds
)
"""A deed and what ends it, takes it back or answers it."""


def turns(pairs: Pairs) -> dict[str, Mask]:
    """What became of it from the one report to the other: what lay ahead was held, or it was denied, or undone."""
    ahead, held, denied = (pairs.both(name) for name in ("ahead", "held", "denied"))
    came = _order(pairs)
    held_then = _either(ahead, held)
    earlier = (came == 0) | ((came < 0) == ahead[0])
    refuted = _either(held, denied)
    alike = pairs.equal("label")
    return {
        "came_true": held_then & earlier,
        "came_true_alike": held_then & earlier & alike,
        "told_before": held_then & ~earlier,
        "held_denied": refuted,
        "held_denied_alike": refuted & alike,
        "ahead_denied": _either(ahead, denied),
        "both_held": held[0] & held[1],
        "both_ahead": ahead[0] & ahead[1],
        "undone": _undone(pairs),
    }


def _either(one: tuple[Mask, Mask], other: tuple[Mask, Mask]) -> Mask:
    """Whether the one holds of either item and the other of its partner."""
    return (one[0] & other[1]) | (one[1] & other[0])


def _order(pairs: Pairs) -> NDArray[np.int32]:
    """Which of two articles came first: below 0 the one, above 0 the other, 0 where nobody knows."""
    (known, other_known), (day, other_day) = pairs.both("is_published"), pairs.both("published")
    return np.where(known & other_known, day - other_day, 0)


def _undone(pairs: Pairs) -> Mask:
    terms = pairs.mine.terms
    deeds, ends = (np.array([terms[each[place]] for each in sorted(UNDONE)]) for place in (0, 1))
    one, other = (label[:, None] for label in pairs.both("label"))
    found: Mask = (((one == deeds) & (other == ends)) | ((one == ends) & (other == deeds))).any(axis=1)
    return found
