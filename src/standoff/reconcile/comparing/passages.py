"""Where items stand in their articles, as columns of numbers."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from standoff.reconcile.comparing.digest import Digest
from standoff.reconcile.comparing.grown import Grown
from standoff.reconcile.comparing.sets import Rows


class Passages:
    """Where the passages of items stand in their articles, those of an item one after the other."""

    def __init__(self) -> None:
        self._begins, self._ends, self._firsts, self._sizes = (Grown(np.int64) for _ in range(4))

    def extend(self, digests: Sequence[Digest]) -> None:
        """Take in those of more items; one without a passage stands at the beginning and has no length."""
        places = [digest.places or ((0, 0),) for digest in digests]
        sizes = np.array([len(each) for each in places], np.int64)
        self._firsts.extend(len(self._begins.all) + np.cumsum(sizes) - sizes)
        self._begins.extend(np.array([begin for each in places for begin, _ in each], np.int64))
        self._ends.extend(np.array([end for each in places for _, end in each], np.int64))
        self._sizes.extend(sizes)

    @property
    def sizes(self) -> Rows:
        """How many passages each item has."""
        return self._sizes.all

    def at(self, rows: Rows, number: int) -> tuple[Rows, Rows]:
        """The beginnings and ends of one passage of each item, counted from 0."""
        place = self._firsts.all[rows] + number
        return self._begins.all[place], self._ends.all[place]
