"""How alike two literals are that no rule makes one: their words, weighed by how much each tells, what they mean, and
who does it.

Rules make an option of what is one kind of deed. What a condition, or an analyst's move, tells in other words is led to
the option that it is most like, where that is clear ("if the judges begin to count", "the count goes on").
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from standoff.model.ledger.deeds import load_deeds
from standoff.model.ledger.literal import UNNAMED, Literal
from standoff.reconcile.comparing import meaning as vectors
from standoff.reconcile.comparing.words import shared

ENOUGH = 0.55
"""A likeness from which on two are held to be one. Of the ten pairs of one owner above it in seven invented crises
eight are one deed; the other two are a ridge returned to and one vacated, soldiers in return and soldiers moved."""
CLEAR = 0.05
"""By how much the most alike must lead the next."""
_SHARED = 0.4
"""The part of their words, by weight, that two must have in common, however close in meaning they are."""


def likeness(one: Literal, other: Literal) -> float:
    """From 0, nothing in common, to 1. Two of known kinds that differ, or of two owners, have nothing in common; nor
    has what goes on with what is stopped: which of the two is told by the kind alone.
    """
    if one.owner and other.owner and one.owner != other.owner:
        return 0.0
    if one.deed != other.deed and not one.is_open and not other.is_open:
        return 0.0
    if "TALKS" in (one.deed, other.deed) or _stops(one) != _stops(other):
        return 0.0
    common = shared(one.words, other.words)[0]
    if common < _SHARED:
        return 0.0
    return (common + max(0.0, vectors.likeness(_meaning(_told(one)), _meaning(_told(other))))) / 2


def most_alike(one: Literal, others: Iterable[tuple[int, Literal]]) -> int | None:
    """The number of the literal that ``one`` is most like, where it is alike enough and leads the next clearly."""
    ranked = sorted(((likeness(one, other), number) for number, other in others), key=lambda pair: (-pair[0], pair[1]))
    if not ranked or ranked[0][0] < ENOUGH or (len(ranked) > 1 and ranked[0][0] - ranked[1][0] < CLEAR):
        return None
    return ranked[0][1]


def _stops(literal: Literal) -> bool:
    deeds = load_deeds()
    return literal.deed in deeds.told_by_things or literal.deed.removeprefix(UNNAMED) in deeds.ending


def _told(literal: Literal) -> str:
    return literal.heading or literal.text


@lru_cache(maxsize=4096)
def _meaning(text: str) -> bytes:
    return vectors.meaning(text)
