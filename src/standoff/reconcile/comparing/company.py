"""The company that a pair keeps: what else of its two articles is alike or differs, and which rivals it has.

Words in which two reports of one thing have nothing in common seldom stand alone. What is demanded in a statement is a
commitment and an event too, in the same words; if these are alike, so is the statement. And of three demands that one
side makes in each of two articles each fits one of the other best. (For joint decisions see Singla & Domingos, ICDM
2006, and Barhom et al., ACL 2019; here one more regression over what the first look gives.)
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from standoff.reconcile.comparing.digest import Digest

FLOOR = -4.0
"""How far below what a relation asks a pair's log odds may lie for it to be looked at again."""

NEARBY = 300
"""Characters between the beginnings of two passages that stand near each other: about two sentences."""

NAMES = ("alike", "apart", "rival", "rival_apart", "kin", "kin_apart", "near", "near_apart")
"""The columns of ``company``: by how much a pair's own odds lie above what is asked for *the same* and for *otherwise*;
then the best of these among its rivals (the other pairs of either item), its kin (pairs of items whose passages overlap
its own in both articles) and its neighbours.
"""


class Glance(NamedTuple):
    """Two items and what the first look gives: how far the odds lie above what is asked, ``FLOOR`` at least.

    What is ``settled`` is alike, or not, whatever company it keeps.
    """

    mine: Digest
    theirs: Digest
    alike: float
    apart: float
    settled: bool = False


Rows = NDArray[np.float64]
Mask = NDArray[np.bool_]


def company(page: Sequence[Glance]) -> Rows:
    """A row of ``NAMES`` for each pair of two articles, in their order. Takes time and room for pairs squared."""
    mine, theirs = _side([glance.mine for glance in page]), _side([glance.theirs for glance in page])
    odds = np.array([(glance.alike, glance.apart) for glance in page]).reshape(-1, 2)
    rivals, kin = mine.same ^ theirs.same, mine.overlap & theirs.overlap
    near = mine.near & theirs.near
    return np.concatenate([odds, _best(odds, rivals), _best(odds, kin), _best(odds, near)], axis=1)


def _best(odds: Rows, others: Mask) -> Rows:
    """The highest odds of either relation among each pair's others; ``FLOOR`` where it has none."""
    best = np.full(odds.shape, FLOOR)
    pairs, other = others.nonzero()
    np.maximum.at(best, pairs, odds[other])
    return best


class _Side(NamedTuple):
    """How the items of one article that stand in a page's pairs lie to each other, pairs by pairs."""

    same: Mask
    overlap: Mask
    near: Mask


def _side(digests: Sequence[Digest]) -> _Side:
    place: dict[str, int] = {}
    number = np.array([place.setdefault(digest.item, len(place)) for digest in digests], dtype=np.int64)
    each = list({digest.item: digest for digest in digests}.values())
    spans = np.array([span for digest in each for span in digest.places or ((0, 0),)], dtype=np.int64).reshape(-1, 2)
    first = np.cumsum([0, *(max(1, len(digest.places)) for digest in each[:-1])])[: len(each)]
    met = (spans[:, None, 0] < spans[None, :, 1]) & (spans[None, :, 0] < spans[:, None, 1])
    overlap = _by_item(met, first)
    begins = spans[first, 0]
    near = np.abs(begins[:, None] - begins[None]) < NEARBY
    np.fill_diagonal(overlap, val=False)
    np.fill_diagonal(near, val=False)
    at = np.ix_(number, number)
    return _Side(number[:, None] == number[None], overlap[at], near[at] & ~overlap[at])


def _by_item(spans: Mask, first: NDArray[np.int64]) -> Mask:
    """What holds of any two passages of two items."""
    if not len(first):
        return spans
    rows = np.logical_or.reduceat(spans, first, axis=0)
    found: Mask = np.logical_or.reduceat(rows, first, axis=1)
    return found
