"""The linear orders of one maker's statements that keep its ranked pairs: all of them, or a fair sample."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache

import msgspec
import numpy as np
from numpy.typing import NDArray

MOST_ORDERS = 20_000
"""Up to so many orders are all tried; 7 statements without any ranked pair have 5,040, 8 have 40,320."""
SAMPLE = 2_000
"""So many are drawn beyond that: a share is then known to about 0.02."""
MOST_COUNTED = 16
"""Orders are counted over sets of statements; of more statements than this, there are too many sets."""


class Orders(msgspec.Struct, frozen=True):
    """``positions[k, i]`` is the place of statement *i* in order *k*, 0 the top; ``exact``: all are there."""

    positions: NDArray[np.int16]
    exact: bool


def orders(over: Sequence[int], *, seed: int, most: int = MOST_ORDERS, sample: int = SAMPLE) -> Orders:
    """All linear orders of ``len(over)`` statements, or a uniform sample with a fixed seed.

    ``over[i]`` is the bit set of the statements that must stand before *i*, closed under what follows.
    """
    count = len(over)
    if count <= MOST_COUNTED:
        ways = Ways(tuple(over))
        if ways((1 << count) - 1) <= most:
            return Orders(_positions(list(_listed(over))), exact=True)
        random = np.random.default_rng(seed)
        return Orders(_positions([_drawn(over, ways, random) for _ in range(sample)]), exact=False)
    return Orders(_shuffled(over, np.random.default_rng(seed), sample), exact=False)


class Ways:
    """How many orders a set of statements has whose last ones are still to be placed (dynamic programming)."""

    def __init__(self, over: tuple[int, ...]) -> None:
        self.over = over
        self.under = [sum(1 << low for low, above in enumerate(over) if above >> high & 1) for high in range(len(over))]
        self.count = cache(self._count)

    def __call__(self, left: int) -> int:
        return self.count(left)

    def last(self, left: int) -> list[int]:
        """The statements of the set that can stand last: nothing of the set is outranked by them."""
        return [each for each in range(len(self.over)) if left >> each & 1 and not self.under[each] & left]

    def _count(self, left: int) -> int:
        return sum(self.count(left & ~(1 << each)) for each in self.last(left)) if left else 1


def _listed(over: Sequence[int], placed: int = 0, order: tuple[int, ...] = ()) -> Iterator[tuple[int, ...]]:
    if len(order) == len(over):
        yield order
        return
    for each, above in enumerate(over):
        if not placed >> each & 1 and above & ~placed == 0:
            yield from _listed(over, placed | 1 << each, (*order, each))


def _drawn(over: Sequence[int], ways: Ways, random: np.random.Generator) -> tuple[int, ...]:
    """One order, each with the same chance: the last statement is drawn by how many orders end in it."""
    left = (1 << len(over)) - 1
    order = []
    while left:
        last = ways.last(left)
        ticket = random.random() * ways(left)
        for each in last:
            ticket -= ways(left & ~(1 << each))
            if ticket < 0:
                break
        order.append(each)
        left &= ~(1 << each)
    return tuple(reversed(order))


def _positions(listed: list[tuple[int, ...]]) -> NDArray[np.int16]:
    return np.argsort(np.array(listed, dtype=np.int16).reshape(len(listed), -1), axis=1).astype(np.int16)


def _shuffled(over: Sequence[int], random: np.random.Generator, sample: int) -> NDArray[np.int16]:
    """Independent runs of the chain of Bubley & Dyer (1999), one for each order wanted, all at once.

    At each step two neighbours change places, if nothing ranks them, with a chance of one half. After about n³ log n
    steps the orders are close to uniform.
    """
    count = len(over)
    ranked = np.array([[above >> high & 1 for high in range(count)] for above in over], dtype=bool)
    first = sorted(range(count), key=lambda each: over[each].bit_count())
    chains = np.tile(np.array(first, dtype=np.int16), (sample, 1))
    rows = np.arange(sample)
    for _ in range(int(count**3 * np.log(count))):
        place = random.integers(0, count - 1, sample)
        high, low = chains[rows, place], chains[rows, place + 1]
        swap = (random.random(sample) < 0.5) & ~ranked[low, high]
        chains[rows, place] = np.where(swap, low, high)
        chains[rows, place + 1] = np.where(swap, high, low)
    return np.argsort(chains, axis=1).astype(np.int16)
