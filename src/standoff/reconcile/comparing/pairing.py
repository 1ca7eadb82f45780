"""Compares each item with those that it may have to do with, and says of which it reports the same, or otherwise."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

import msgspec
import numpy as np
from numpy.typing import NDArray

from standoff.reconcile.comparing.blocking import Index, candidates, keys
from standoff.reconcile.comparing.company import FLOOR, NAMES, Glance, company
from standoff.reconcile.comparing.differing import difference
from standoff.reconcile.comparing.digest import Digest
from standoff.reconcile.comparing.evidence import Yardstick, both_odds, evidence, may_meet, odds, yardsticks
from standoff.schema import Difference, Strength

VERSION = "3"
"""Counted up whenever the same items would get other links."""

Measures = Mapping[str, Yardstick]
"""Yardsticks by relation."""

IN_COMPANY = "_in_company"
"""What the yardsticks of the second look have behind the relation's name."""

COPIED = 4
"""Content words that a sentence must have for its like in another article to be a copy."""

ALIKE = 0.8
"""The part of all words that copies have in common at least."""

CERTAIN = 9.0
"""Log odds of a copy: one in eight thousand."""

SAME_COUNT = 1.0
"""How far two figures must lie above what two accounts of one count ask, for equal numbers to be one report. Gold does
not tell: 72 of the 240 pairs of equal numbers in the training crises do, and read by eye nearly all of them count one
thing; just below "3 people" and "3 vessels" begin.
"""

LARGE = 1000
"""Two articles seldom have a number of this size in common by accident: it needs no such margin."""


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
        yield from best(found for page in pages(digests, index, yardsticks()) for found in weighed(page))
        for digest in digests:
            index.add(digest, keys(digest))


def pages(digests: Sequence[Digest], index: Index, measures: Measures) -> list[list[Glance]]:
    """The pairs of an article's items with those in ``index`` that are worth a second look, by the other article."""
    found: dict[str, list[Glance]] = defaultdict(list)
    for digest, others in zip(digests, candidates(digests, index), strict=True):
        for other in others:
            seen = glance(digest, other, measures)
            if seen is not None:
                found[other.document].append(seen)
    return list(found.values())


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

    A copied sentence may be told twice, so links of equal odds stand side by side.
    """
    ordered = sorted(found, key=lambda c: (-c.link.odds, c.link))
    taken: dict[tuple[str, str, bool], float] = {}
    for candidate in ordered:
        aside = candidate.aside
        ends = ((candidate.mine, candidate.there, aside), (candidate.theirs, candidate.here, aside))
        if all(taken.get(end, candidate.link.odds) <= candidate.link.odds for end in ends):
            yield candidate.link
            for end in ends:
                taken.setdefault(end, candidate.link.odds)


def compare(one: Digest, other: Digest) -> Link | None:
    """The link between two items of one kind of which alone is known; None where they have nothing to do with each
    other.
    """
    seen = glance(one, other, yardsticks())
    return next((found.link for found in weighed([seen])), None) if seen else None


def glance(one: Digest, other: Digest, measures: Measures) -> Glance | None:
    """The first look at two items of one kind; None where they have nothing to do with each other.

    The same words in two articles are the same report, whatever was made of them: copies do not contradict each other.
    """
    if is_copy(one, other):
        report = one.label == other.label and (one.kind != "figure" or one.amount == other.amount)
        return Glance(one, other, CERTAIN, FLOOR, settled=True) if report else None
    if not may_meet(one, other):
        return None
    found = evidence(one, other)
    otherwise = measures[f"{one.kind}_differs"]
    if one.kind == "figure" and one.amount == other.amount:
        counted = odds({**found, "same_amount": 0.0, "number": 0.0}, otherwise.weights) - otherwise.least - _margin(one)
        return Glance(one, other, counted, FLOOR, settled=True) if counted > FLOOR else None
    same = measures.get(one.kind)
    alike, apart = both_odds(found, same.weights if same else otherwise.weights, otherwise.weights)
    alike = max(FLOOR, alike - same.least) if same else FLOOR  # gold does not tell which figures are the same
    apart = max(FLOOR, apart - otherwise.least)
    return Glance(one, other, alike, apart) if max(alike, apart) > FLOOR else None


def weighed(page: Sequence[Glance]) -> Iterator[Candidate]:
    """The second look at the pairs of two articles: the links among them, before each item is left its best."""
    for seen, (alike, apart) in zip(page, _in_company(page), strict=True):
        one, other = seen.mine, seen.theirs
        left, right = sorted((one.item, other.item))
        link = None
        if alike >= 0 and alike >= apart:
            link = Link(left, right, round(alike, 2))
        elif apart >= 0 and one.around != other.around:  # a sentence does not contradict itself
            told = difference(one, other)
            link = Link(left, right, round(apart, 2), told.difference, told.strength)
        if link is not None:
            aside = one.kind == "figure" and link.difference is None
            yield Candidate(link, one.item, other.item, one.document, other.document, aside)


def _in_company(page: Sequence[Glance]) -> Iterator[tuple[float, float]]:
    """How far the odds of either relation lie above what is asked, now that the company is known."""
    relations, weights, least = _second_look()
    above = (company(page) @ weights - least).tolist()
    for seen, row in zip(page, above, strict=True):
        if seen.settled:
            yield seen.alike, seen.apart
        else:
            kind = seen.mine.kind
            yield row[relations[kind]] if kind in relations else FLOOR, row[relations[f"{kind}_differs"]]


@lru_cache(maxsize=1)
def _second_look() -> tuple[Mapping[str, int], NDArray[np.float64], NDArray[np.float64]]:
    """The columns of the relations, and for each what the company's ``NAMES`` count and what is asked."""
    measures = {name.removesuffix(IN_COMPANY): m for name, m in yardsticks().items() if name.endswith(IN_COMPANY)}
    weights = np.array([[m.weights[name] for m in measures.values()] for name in NAMES])
    least = np.array([m.least - m.weights["bias"] for m in measures.values()])
    return {name: column for column, name in enumerate(measures)}, weights, least


def _margin(figure: Digest) -> float:
    numbers = [abs(number) for number in figure.amount or () if number is not None]
    return 0.0 if max(numbers, default=0) >= LARGE else SAME_COUNT


def is_copy(one: Digest, other: Digest) -> bool:
    """Whether both have the same words, or nearly all in the same sentence, and enough that this is no accident.

    A few may differ: names of parties are left out, and of two copies one may have resolved a name more.
    """
    if one.exact == other.exact and min(len(one.words), len(other.words)) >= COPIED:
        return True
    enough = min(len(one.around), len(other.around)) >= COPIED
    return enough and _alike(one.words, other.words) and _alike(one.around, other.around)


def _alike(one: frozenset[str], other: frozenset[str]) -> bool:
    few, many = sorted((len(one), len(other)))
    if few < ALIKE * many:
        return False
    common = len(one & other)
    return common >= ALIKE * (few + many - common)
