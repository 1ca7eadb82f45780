"""The company that a pair keeps: what else of its two articles is alike or differs, and which rivals it has.

Words in which two reports of one thing have nothing in common seldom stand alone. What is demanded in a statement is a
commitment and an event too, in the same words; if these are alike, so is the statement. And of three demands that one
side makes in each of two articles each fits one of the other best. (For joint decisions see Singla & Domingos, ICDM
2006, and Barhom et al., ACL 2019; here one more regression over what the first look gives.)
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from standoff.reconcile.comparing.looks import FLOOR, Glances
from standoff.reconcile.comparing.pairs import Mask
from standoff.reconcile.comparing.passages import Passages
from standoff.reconcile.comparing.sets import Rows

NEARBY = 300
"""Characters between the beginnings of two passages that stand near each other: about two sentences."""

NAMES = ("alike", "apart", "rival", "rival_apart", "kin", "kin_apart", "near", "near_apart")
"""The columns of ``company``: by how much a pair's own odds lie above what is asked for *the same* and for *otherwise*;
then the best of these among its rivals (the other pairs of either item), its kin (pairs of items whose passages overlap
its own in both articles) and its neighbours.
"""

AT_ONCE = 1 << 20
"""Twos of pairs that are held beside each other."""


def company(glances: Glances) -> NDArray[np.float64]:
    """A row of ``NAMES`` for each pair of an article with others, in their order; each other article is a page.

    Takes time for the pairs of each page squared.
    """
    pairs, odds = glances.pairs, np.column_stack([glances.alike, glances.apart])
    every = np.arange(len(pairs.mine))
    mine = _relation(pairs.mine.passages, np.repeat(every, len(every)), np.tile(every, len(every)))
    best = np.full((3, len(pairs), 2), FLOOR)
    some = mine.same | mine.overlap | mine.near
    for ones, others in _beside(pairs.both("document")[1]):
        at = pairs.left[ones] * len(every) + pairs.left[others]
        met = some[at] | (pairs.right[ones] == pairs.right[others])  # the others are no company
        ones, others, at = ones[met], others[met], at[met]
        here = _Relation(*(mask[at] for mask in mine))
        there = _relation(pairs.theirs.passages, pairs.right[ones], pairs.right[others])
        rivals, kin, near = here.same ^ there.same, here.overlap & there.overlap, here.near & there.near
        for found, mask in zip(best, (rivals, kin, near), strict=True):
            _take_best(found, ones[mask], odds[others[mask]])
    return np.concatenate([odds, *best], axis=1)


def _take_best(best: NDArray[np.float64], pairs: Rows, odds: NDArray[np.float64]) -> None:
    """The highest odds of either relation among each pair's others; ``pairs`` stand in one run each."""
    starts = np.flatnonzero(np.diff(pairs, prepend=-1))
    if len(starts):
        best[pairs[starts]] = np.maximum.reduceat(odds, starts, axis=0)


def _beside(page: NDArray[np.int32]) -> Iterator[tuple[Rows, Rows]]:
    """Each pair beside each of its page, itself too: the numbers of both, some ``AT_ONCE`` at a time."""
    order = np.argsort(page, kind="stable")
    _, first, number, size = np.unique(page[order], return_index=True, return_inverse=True, return_counts=True)
    first, size = first[number], size[number]
    turn = np.cumsum(size) // AT_ONCE
    for some in np.split(np.arange(len(page)), np.flatnonzero(np.diff(turn)) + 1):
        sizes = size[some]
        before = np.cumsum(sizes) - sizes
        others = np.arange(sizes.sum()) + np.repeat(first[some] - before, sizes)
        yield np.repeat(order[some], sizes), order[others]


class _Relation(NamedTuple):
    """How items of one article lie to each other."""

    same: Mask
    overlap: Mask
    near: Mask


def _relation(passages: Passages, ones: Rows, others: Rows) -> _Relation:
    """How each of the ones lies to that of the others which stands at its place."""
    same = ones == others
    overlap = _overlap(passages, ones, others, 0, 0)
    sizes, other_sizes = passages.sizes[ones], passages.sizes[others]
    more = np.flatnonzero((np.maximum(sizes, other_sizes) > 1) & ~overlap & ~same)
    for here in range(sizes[more].max(initial=0)):
        for there in range(other_sizes[more].max(initial=0)):
            at = more[(sizes[more] > here) & (other_sizes[more] > there)]
            overlap[at] |= _overlap(passages, ones[at], others[at], here, there)
    near = np.abs(passages.at(ones, 0)[0] - passages.at(others, 0)[0]) < NEARBY
    return _Relation(same, overlap & ~same, near & ~same & ~overlap)


def _overlap(passages: Passages, ones: Rows, others: Rows, here: int, there: int) -> Mask:
    (begin, end), (other_begin, other_end) = passages.at(ones, here), passages.at(others, there)
    met: Mask = (begin < other_end) & (other_begin < end)
    return met
