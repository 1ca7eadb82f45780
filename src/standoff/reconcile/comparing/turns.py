"""What becomes of an event from one report to the next: foreseen, held, denied, undone."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

from standoff.reconcile.comparing.digest import Digest
from standoff.schema import Plover, Status

HELD = frozenset({Status.OCCURRED, Status.ONGOING})
AHEAD = frozenset({Status.SCHEDULED, Status.HYPOTHETICAL})
DENIED = frozenset({Status.DENIED})

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


def order(one: Digest, other: Digest) -> int:
    """Which of two articles came first: below 0 the one, above 0 the other, 0 where nobody knows."""
    if one.published is None or other.published is None:
        return 0
    return (one.published > other.published) - (one.published < other.published)


@lru_cache(maxsize=20_000)
def turns(one: str | None, other: str | None, came: int, deed: str, other_deed: str) -> Mapping[str, float]:
    """What became of it from the one report to the other: what lay ahead was held, or it was denied, or undone.

    From two statuses, the ``order`` in which the articles came, and two types; remembered, because there are few.
    """
    ahead, held, denied = ((one in told, other in told) for told in (AHEAD, HELD, DENIED))
    held_then = (ahead[0] and held[1]) or (ahead[1] and held[0])
    earlier = came == 0 or (came < 0) == ahead[0]
    refuted = (held[0] and denied[1]) or (held[1] and denied[0])
    alike = deed == other_deed
    return {
        "came_true": float(held_then and earlier),
        "came_true_alike": float(held_then and earlier and alike),
        "told_before": float(held_then and not earlier),
        "held_denied": float(refuted),
        "held_denied_alike": float(refuted and alike),
        "ahead_denied": float((ahead[0] and denied[1]) or (ahead[1] and denied[0])),
        "both_held": float(all(held)),
        "both_ahead": float(all(ahead)),
        "undone": float((deed, other_deed) in UNDONE or (other_deed, deed) in UNDONE),
    }


def same_status(one: str | None, other: str | None) -> bool:
    """Alike, or both held."""
    return one == other or (one in HELD and other in HELD)
