"""Compares each item with those that it may have to do with, and says of which it reports the same, or otherwise."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

import msgspec

from standoff.reconcile.comparing.blocking import Index, candidates, keys
from standoff.reconcile.comparing.differing import difference
from standoff.reconcile.comparing.digest import Digest
from standoff.reconcile.comparing.evidence import evidence, may_meet, odds, yardsticks
from standoff.schema import Difference, Strength

VERSION = "2"
"""Counted up whenever the same items would get other links."""


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
        found = []
        for digest, others in zip(digests, candidates(digests, index), strict=True):
            for other in others:
                link = compare(digest, other)
                if link is not None:
                    aside = digest.kind == "figure" and link.difference is None
                    found.append(Candidate(link, digest.item, other.item, digest.document, other.document, aside))
        yield from best(found)
        for digest in digests:
            index.add(digest, keys(digest))


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
    """The link between two items of one kind; None where they have nothing to do with each other.

    The same words in two articles are the same report, whatever was made of them: copies do not contradict each other.
    """
    left, right = sorted((one.item, other.item))
    if is_copy(one, other):
        report = one.label == other.label and (one.kind != "figure" or one.amount == other.amount)
        return Link(left, right, CERTAIN) if report else None
    if not may_meet(one, other):
        return None
    found = evidence(one, other)
    if one.kind == "figure" and one.amount == other.amount:
        counted = _above({**found, "same_amount": 0.0, "number": 0.0}, "figure_differs")
        return Link(left, right, round(counted, 2)) if counted >= _margin(one) else None
    alike = _above(found, one.kind)
    apart = _above(found, f"{one.kind}_differs")
    if alike >= 0 and alike >= apart:
        return Link(left, right, round(alike, 2))
    if apart >= 0 and one.around != other.around:  # a sentence does not contradict itself
        told = difference(one, other)
        return Link(left, right, round(apart, 2), told.difference, told.strength)
    return None


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


def _above(found: Mapping[str, float], relation: str) -> float:
    """How far the odds lie above what the relation asks; below 0 where no yardstick is for it."""
    measure = yardsticks().get(relation)
    return -1.0 if measure is None else odds(found, measure.weights) - measure.least
