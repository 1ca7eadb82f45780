"""Compares each item with those that it may have to do with, and says of which it reports the same, or otherwise."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from operator import itemgetter
from typing import NamedTuple

import msgspec
import numpy as np
from numpy.typing import NDArray

from standoff.reconcile.comparing.blocking import Index, candidates, keys
from standoff.reconcile.comparing.columns import KINDS
from standoff.reconcile.comparing.company import NAMES, company
from standoff.reconcile.comparing.differing import difference
from standoff.reconcile.comparing.digest import Digest
from standoff.reconcile.comparing.evidence import exclude_each_other, yardsticks
from standoff.reconcile.comparing.looks import FLOOR, Glances, first_look
from standoff.reconcile.comparing.pairs import Pairs
from standoff.reconcile.comparing.sets import Column
from standoff.schema import Difference, Strength

VERSION = "7"
"""Counted up whenever the same items would get other links."""

LIKELIEST = 12
"""Links of either sort that an item is given with those before it. A story hangs together by fewer, and of one that
hundreds tell each further teller would otherwise be linked with forty.
"""

IN_COMPANY = "_in_company"
"""What the yardsticks of the second look have behind the relation's name."""


class Link(msgspec.Struct, frozen=True, order=True):
    """Two items of different documents that are about one thing; ``left`` sorts before ``right``.

    Without a ``difference`` both report the same. ``odds`` are log odds, above 0 more likely than not.
    """

    left: str
    right: str
    odds: float
    difference: Difference | None = None
    strength: Strength | None = None


def links(documents: Iterable[Sequence[Digest]], index: Index) -> Iterator[Link]:
    """What the items of new documents have to do with those in ``index``, which takes them in, a document at a time."""
    for digests in documents:
        own = [tuple(keys(digest)) for digest in digests]
        pairs = candidates(digests, own, index)
        for candidate in best(weighed(first_look(pairs, yardsticks()), digests, index.digest)):
            yield candidate.link()
        for digest, its_keys in zip(digests, own, strict=True):
            index.add(digest, its_keys)


class Candidate(NamedTuple):
    """What the second look says of two items. Its first three fields are in order: the surest first, then by ids."""

    against: float
    """How far the log odds lie below what is asked."""
    left: str
    right: str
    mine: Digest
    theirs: Digest
    is_same: bool

    @property
    def aside(self) -> bool:
        """Whether it is set apart from the others: a figure may be the same as one and differ from the next, where an
        article gives two counts of one thing.
        """
        return self.is_same and self.mine.kind == "figure"

    def link(self) -> Link:
        """The link that it becomes, with what differs."""
        told = None if self.is_same else difference(self.mine, self.theirs)
        return Link(self.left, self.right, -self.against, *(told or (None, None)))


def best(found: Iterable[Candidate]) -> Iterator[Candidate]:
    """Of the candidates between two documents those that are the best of both their items: an article tells a thing
    once.

    A copied sentence may be told twice, so candidates of equal odds stand side by side. Of those that are left an item
    of the new document has the ``LIKELIEST`` of either sort.
    """
    taken: dict[tuple[str, str, bool], float] = {}
    given: Counter[tuple[str, bool]] = Counter()
    for candidate in sorted(found, key=itemgetter(0, 1, 2)):
        against, mine, theirs, aside = candidate.against, candidate.mine, candidate.theirs, candidate.aside
        here, there = (mine.item, theirs.document, aside), (theirs.item, mine.document, aside)
        if taken.get(here, against) >= against and taken.get(there, against) >= against:
            taken.setdefault(here, against)
            taken.setdefault(there, against)
            sort = (mine.item, candidate.is_same)
            given[sort] += 1
            if given[sort] <= LIKELIEST:
                yield candidate


def is_sure(link: Link, kind: str) -> bool:
    """Whether a link between two items of this kind, without a difference, is as good as sure. Others are joined too,
    because they are more likely right than not.
    """
    measure = yardsticks().get(kind + IN_COMPANY)
    return measure is None or measure.sure is None or link.odds >= measure.sure - measure.least


def compare(one: Digest, other: Digest) -> Link | None:
    """The link between two items of one kind of which alone is known; None where they have nothing to do with each
    other.
    """
    look = first_look(Pairs.of([one], [other]), yardsticks())
    return next((found.link() for found in weighed(look, [one], [other].__getitem__)), None)


def weighed(glances: Glances, mine: Sequence[Digest], theirs: Callable[[int], Digest]) -> Iterator[Candidate]:
    """The second look at the pairs of an article: the links among them, before each item is left its best.

    ``mine`` and ``theirs`` give the digests in a row of the pairs' columns.
    """
    alike, apart = _in_company(glances)
    one_thing = (alike >= 0) & (alike >= apart)
    same = one_thing & (glances.settled | ~exclude_each_other(glances.pairs))
    otherwise = ~same & (one_thing | (apart >= 0)) & ~glances.pairs.same("around")  # no sentence contradicts itself
    at = np.flatnonzero(same | otherwise)
    ends = (glances.pairs.left[at].tolist(), glances.pairs.right[at].tolist())
    found = (same[at].tolist(), np.where(one_thing, alike, apart)[at].tolist())
    for left, right, is_same, odds in zip(*ends, *found, strict=True):
        one, other = mine[left], theirs(right)
        first, second = sorted((one.item, other.item))
        yield Candidate(-round(odds, 2), first, second, one, other, is_same)


def _in_company(glances: Glances) -> tuple[Column, Column]:
    """How far the odds of either relation lie above what is asked, now that the company is known."""
    relations, weights, least = _second_look()
    above = company(glances) @ weights - least
    alike, apart = glances.alike.copy(), glances.apart.copy()
    for number, kind in enumerate(KINDS):
        at = np.flatnonzero((glances.pairs.both("kind")[0] == number) & ~glances.settled)
        alike[at] = above[at, relations[kind]] if kind in relations else FLOOR
        apart[at] = above[at, relations[f"{kind}_differs"]]
    return alike, apart


@lru_cache(maxsize=1)
def _second_look() -> tuple[Mapping[str, int], NDArray[np.float64], NDArray[np.float64]]:
    """The columns of the relations, and for each what the company's ``NAMES`` count and what is asked."""
    measures = {name.removesuffix(IN_COMPANY): m for name, m in yardsticks().items() if name.endswith(IN_COMPANY)}
    weights = np.array([[m.weights[name] for m in measures.values()] for name in NAMES])
    least = np.array([m.least - m.weights["bias"] for m in measures.values()])
    return {name: column for column, name in enumerate(measures)}, weights, least
