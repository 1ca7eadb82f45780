"""Sets of terms of many items as one column: what the pairs of an article have in common is found in one go."""

from __future__ import annotations

from collections.abc import Collection, Hashable, Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from standoff.reconcile.comparing.grown import Grown
from standoff.reconcile.comparing.words import worth

Rows = NDArray[np.int64]
Column = NDArray[np.float64]


class Terms(dict[Hashable, int]):
    """A number for each term that was asked for: words, names, quoted pairs."""

    def __init__(self) -> None:
        super().__init__()
        self._new: list[Hashable] = []
        self._worths = Grown(np.float64)
        self._places = Grown(np.int64)

    def __missing__(self, term: Hashable) -> int:
        number = self[term] = len(self)
        self._new.append(term)
        return number

    @property
    def worths(self) -> Column:
        """What each term counts."""
        self._take_new()
        return self._worths.all

    @property
    def places(self) -> Rows:
        """Room for a number of each term, -1 where it has none; who writes there wipes it."""
        self._take_new()
        return self._places.all

    def _take_new(self) -> None:
        self._worths.extend(np.array([worth(term) for term in self._new], np.float64))
        self._places.extend(np.full(len(self._new), -1, np.int64))
        self._new.clear()


class Sets:
    """A set for each item, one after the other."""

    def __init__(self, terms: Terms) -> None:
        self.terms = terms
        self._flat, self._starts, self._sizes, self._told = (
            Grown(each) for each in (np.int32, np.int64, np.int32, np.float64)
        )

    def extend(self, sets: Sequence[Collection[Hashable]]) -> None:
        """Take in the sets of more items."""
        terms = self.terms
        flat = np.array([terms[term] for each in sets for term in each], np.int64)
        sizes = np.array([len(each) for each in sets], np.int64)
        self._starts.extend(len(self._flat.all) + np.cumsum(sizes) - sizes)
        self._flat.extend(flat)
        self._sizes.extend(sizes)
        self._told.extend(np.bincount(np.repeat(np.arange(len(sizes)), sizes), terms.worths[flat], len(sizes)))

    @property
    def sizes(self) -> Rows:
        """How many terms each has."""
        return self._sizes.all

    @property
    def told(self) -> Column:
        """How much the terms of each tell together."""
        return self._told.all

    def of(self, rows: Rows) -> tuple[Rows, Rows]:
        """The terms of these items, and at which place in ``rows`` stands the item that each is of."""
        sizes = self._sizes.all[rows]
        before = np.cumsum(sizes) - sizes
        at = np.arange(sizes.sum()) + np.repeat(self._starts.all[rows] - before, sizes)
        return self._flat.all[at], np.repeat(np.arange(len(rows)), sizes)


class Common(NamedTuple):
    """What each pair has in common: how many terms, and how much they tell."""

    terms: Rows
    told: Column

    def at(self, places: Rows) -> Common:
        """That of some of the pairs."""
        return Common(self.terms[places], self.told[places])


def common(mine: Sets, left: Rows, theirs: Sets, right: Rows) -> Common:
    """The terms that are in both sets of each pair: row ``left[n]`` of ``mine`` and ``right[n]`` of ``theirs``.

    ``mine``, of one article, has few terms; it lies as a table, in which the terms of the others are looked up.
    """
    own, item = mine.of(np.arange(len(mine.sizes)))
    known, place = np.unique(own, return_inverse=True)
    has = np.zeros((len(mine.sizes), len(known)), np.bool_)
    has[item, place] = True
    terms, pair = theirs.of(right)
    places = mine.terms.places
    places[known] = np.arange(len(known))
    place = places[terms]
    places[known] = -1
    met = np.flatnonzero(place >= 0)
    met = met[has[left[pair[met]], place[met]]]
    pair = pair[met]
    told = np.bincount(pair, mine.terms.worths[terms[met]], len(right))
    return Common(np.bincount(pair, minlength=len(right)), told.astype(np.float64))
