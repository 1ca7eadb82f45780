"""What can be told of a digest alone, or of the status and the times of two."""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray

from standoff.reconcile.comparing.digest import Digest
from standoff.schema import Act, Status

HELD = frozenset({Status.OCCURRED, Status.ONGOING})
AHEAD = frozenset({Status.SCHEDULED, Status.HYPOTHETICAL})
DENIED = frozenset({Status.DENIED})

ABOUT = 0.1
"""How far from the truth an approximate number may lie and still be right."""

LARGE = 1000
"""Two articles seldom have a number of this size in common by accident."""


def same_status(one: str | None, other: str | None) -> bool:
    """Alike, or both held."""
    return stage(one) == stage(other)


def stage(status: str | None) -> str | None:
    """How far it has come: what goes on has been held too."""
    return Status.OCCURRED if status in HELD else status


def denies(digest: Digest) -> bool:
    """Whether it denies or refuses something."""
    return digest.status == Status.DENIED or digest.label in (Act.DENIAL, Act.REFUSAL)


def bounds(figure: Digest) -> tuple[float, float] | None:
    """Between which numbers the true one lies if the figure is right; None where it holds no number."""
    if figure.amount is None:
        return None
    value, low, high = figure.amount
    if low is not None or high is not None:
        return (-math.inf if low is None else low, math.inf if high is None else high)
    if value is None:
        return None
    give = abs(value) * ABOUT if figure.approx else 0.0
    return value - give, value + give


def is_of_sides(digest: Digest) -> bool:
    """Whether all who act are of sides that have a code, by which every article calls them."""
    return bool(digest.sources) and all(key.isupper() for key in digest.sources)


def is_large(figure: Digest) -> bool:
    """Whether one of its numbers is ``LARGE``."""
    return any(abs(number) >= LARGE for number in figure.amount or () if number is not None)


def apart(one: Digest, other: Digest) -> int | None:
    """Days between the times of two items: 0 where they meet, None where one has none."""
    if one.first is None or one.last is None or other.first is None or other.last is None:
        return None
    return int(gaps(np.array([one.first, one.last]), np.array([other.first, other.last])))


def gaps(ones: NDArray[np.int32], others: NDArray[np.int32]) -> NDArray[np.int32]:
    """The days between two times, for many pairs at once: first days in the one row of each, last days in the other."""
    days: NDArray[np.int32] = np.maximum(0, np.maximum(ones[0] - others[1], others[0] - ones[1]))
    return days
