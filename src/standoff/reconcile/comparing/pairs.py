"""Pairs of an article's items with those of others, and what both of each have."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from standoff.reconcile.comparing.columns import Columns
from standoff.reconcile.comparing.digest import Digest
from standoff.reconcile.comparing.meaning import likenesses
from standoff.reconcile.comparing.sets import Column, Common, Rows, Terms, common

Mask = NDArray[np.bool_]


class Pairs:
    """Row ``left[n]`` of ``mine`` and row ``right[n]`` of ``theirs``, which are of one kind.

    What is asked more than once is found once, for those pairs too that are picked out of these.
    """

    def __init__(self, mine: Columns, left: Rows, theirs: Columns, right: Rows) -> None:
        self.mine, self.left, self.theirs, self.right = mine, left, theirs, right
        self._common: dict[str, Common] = {}
        self._likeness: Column | None = None
        self._picked_from: tuple[Pairs, Rows] | None = None

    def __len__(self) -> int:
        return len(self.left)

    def picked(self, mask: Mask) -> Pairs:
        """Those of the pairs that ``mask`` says."""
        at = np.flatnonzero(mask)
        found = Pairs(self.mine, self.left[at], self.theirs, self.right[at])
        found._picked_from = self, at
        return found

    def both(self, field: str) -> tuple[NDArray[Any], NDArray[Any]]:
        """A field of either."""
        return self.mine[field][self.left], self.theirs[field][self.right]

    def equal(self, field: str) -> Mask:
        """Whether a field is the same in both."""
        one, other = self.both(field)
        same: Mask = one == other
        return same

    def common(self, name: str) -> Common:
        """What sets of this name have in common."""
        if name not in self._common:
            if self._picked_from:
                source, at = self._picked_from
                found = source.common(name).at(at)
            else:
                found = common(self.mine.sets[name], self.left, self.theirs.sets[name], self.right)
            self._common[name] = found
        return self._common[name]

    def sizes(self, name: str) -> tuple[Rows, Rows]:
        """How many terms the sets of this name have."""
        return self.mine.sets[name].sizes[self.left], self.theirs.sets[name].sizes[self.right]

    def told(self, name: str) -> tuple[Column, Column]:
        """How much the terms of the sets of this name tell."""
        return self.mine.sets[name].told[self.left], self.theirs.sets[name].told[self.right]

    def same(self, name: str) -> Mask:
        """Whether the sets of this name are the same."""
        (one, other), both = self.sizes(name), self.common(name).terms
        same: Mask = (one == both) & (other == both)
        return same

    def likeness(self) -> Column:
        """How much alike is what their passages say, -1 to 1: the cosine of their senses, 0 where one has none."""
        if self._likeness is None:
            if self._picked_from:
                source, at = self._picked_from
                self._likeness = source.likeness()[at]
            else:
                self._likeness = likenesses(self.mine.senses[self.left], self.theirs.senses[self.right])
        return self._likeness

    @classmethod
    def of(cls, ones: Sequence[Digest], others: Sequence[Digest]) -> Pairs:
        """Each of the ones with that of the others which stands at its place."""
        terms, at = Terms(), np.arange(len(ones))
        mine, theirs = Columns(terms), Columns(terms)
        mine.extend(ones)
        theirs.extend(others)
        return cls(mine, at, theirs, at)
