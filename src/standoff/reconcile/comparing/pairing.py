"""Compares each item with those that it may have to do with, and says of which it reports the same, or otherwise."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

import msgspec
import numpy as np
from numpy.typing import NDArray

from standoff.reconcile.comparing.blocking import Index, candidates, keys
from standoff.reconcile.comparing.columns import KINDS
from standoff.reconcile.comparing.company import NAMES, company
from standoff.reconcile.comparing.differing import difference
from standoff.reconcile.comparing.digest import Digest
from standoff.reconcile.comparing.evidence import yardsticks
from standoff.reconcile.comparing.looks import FLOOR, Glances, first_look
from standoff.reconcile.comparing.pairs import Pairs
from standoff.reconcile.comparing.sets import Column
from standoff.schema import Difference, Strength

VERSION = "5"
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
        yield from best(weighed(first_look(pairs, yardsticks()), digests, index.digest))
        for digest, its_keys in zip(digests, own, strict=True):
            index.add(digest, its_keys)


class Candidate(NamedTuple):
    """A link with the items and documents that it lies between.

    ``aside`` sets it apart from the others: a figure may be the same as one and differ from the next, where an article
    gives two counts of one thing.
    """

    link: Link
    mine: str
    theirs: str
    here: str
    there: str
    aside: bool = False


def best(found: Iterable[Candidate]) -> Iterator[Link]:
    """Of the links between two documents those that are the best of both their items: an article tells a thing once.

    A copied sentence may be told twice, so links of equal odds stand side by side. Of those that are left an item of
    the new document has the ``LIKELIEST`` of either sort.
    """
    ordered = sorted(found, key=lambda c: (-c.link.odds, c.link))
    taken: dict[tuple[str, str, bool], float] = {}
    given: Counter[tuple[str, bool]] = Counter()
    for candidate in ordered:
        aside = candidate.aside
        ends = ((candidate.mine, candidate.there, aside), (candidate.theirs, candidate.here, aside))
        if all(taken.get(end, candidate.link.odds) <= candidate.link.odds for end in ends):
            for end in ends:
                taken.setdefault(end, candidate.link.odds)
            sort = (candidate.mine, candidate.link.difference is None)
            given[sort] += 1
            if given[sort] <= LIKELIEST:
                yield candidate.link


def compare(one: Digest, other: Digest) -> Link | None:
    """The link between two items of one kind of which alone is known; None where they have nothing to do with each
    other.
    """
    look = first_look(Pairs.of([one], [other]), yardsticks())
    return next((found.link for found in weighed(look, [one], [other].__getitem__)), None)


def weighed(glances: Glances, mine: Sequence[Digest], theirs: Callable[[int], Digest]) -> Iterator[Candidate]:
    """The second look at the pairs of an article: the links among them, before each item is left its best.

    ``mine`` and ``theirs`` give the digests in a row of the pairs' columns.
    """
    alike, apart = _in_company(glances)
    same = (alike >= 0) & (alike >= apart)
    otherwise = ~same & (apart >= 0) & ~glances.pairs.same("around")  # a sentence does not contradict itself
    at = np.flatnonzero(same | otherwise)
    ends = (glances.pairs.left[at].tolist(), glances.pairs.right[at].tolist())
    found = (same[at].tolist(), np.where(same, alike, apart)[at].tolist())
    for left, right, is_same, odds in zip(*ends, *found, strict=True):
        yield _candidate(mine[left], theirs(right), odds, is_same=is_same)


def _candidate(one: Digest, other: Digest, odds: float, *, is_same: bool) -> Candidate:
    told = None if is_same else difference(one, other)
    left, right = sorted((one.item, other.item))
    link = Link(left, right, round(odds, 2), *(told or (None, None)))
    aside = one.kind == "figure" and is_same
    return Candidate(link, one.item, other.item, one.document, other.document, aside)


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
