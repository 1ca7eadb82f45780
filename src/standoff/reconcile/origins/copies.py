"""Copies: whole articles that are the same text, and passages that one article has from another."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from enum import StrEnum

import msgspec
import numpy as np

from standoff.reconcile.origins.shingles import Passage, passages
from standoff.reconcile.origins.store import Place, Printed, ShingleStore
from standoff.schema import Document

ALIKE = 0.3
"""Two passages are one text where so much of the shorter one's shingles are the other's. With one word in ten exchanged
in each of two copies 0.43 remain; of paragraphs that two reporters wrote nearly none (``benchmarks/origins.py``)."""
COMMON = 8
"""And at least so many shingles, which eleven words in a row give."""
HOT = 24
"""A shingle that more passages lead with is a phrase of the trade ("told reporters on Monday that") and finds nothing.
Copies of a passage do not count, so a paragraph of an agency stays findable in however many papers it stands."""
MOST = 32
"""Of a passage with more copies a new one is held against the first so many."""
MOSTLY = 0.5
"""A document of which so much stands in another is from that text, or that text from it."""
IN_PART = 0.34
"""Two documents are one text where so much of the other is in the first as well: papers print the upper third of a
wire, and a roundup takes less from each of its sources."""
A_LITTLE = 0.1
"""A document that is so small a part of another is what a live blog took in; it came before the blog."""
STOCK_DAYS = 6
"""A passage that is printed on so many days is background that an outlet or an agency repeats, and tells no copy."""
STOCK_ARTICLES = 5
"""And so is one that one publisher prints in so many articles."""


class Shared(msgspec.Struct, frozen=True, order=True):
    """A passage that stands in two documents: ``[start:end]`` of the one, ``[of_start:of_end]`` of the other."""

    start: int
    end: int
    of_start: int
    of_end: int


class Likeness(StrEnum):
    """What two documents that share passages are to each other."""

    WHOLE = "whole"
    """One text, cut and edited."""
    EXTRACT = "extract"
    """The document is mostly a part of the other, which holds much more."""
    SOURCE = "source"
    """The other way about: the other is mostly a part of the document."""
    PASSAGES = "passages"
    """Some passages only: a paragraph of an agency, say."""


class Copy(msgspec.Struct, frozen=True, kw_only=True):
    """``document`` shares passages with ``of``, which was added before it; both are ids.

    ``share`` is the part of the document's own words that they hold, ``of_share`` the part of the other's, 0 to 1;
    quotations and paragraphs of a few words count for neither.
    """

    of: str
    document: str
    share: float
    of_share: float
    likeness: Likeness
    passages: tuple[Shared, ...]


class Copies:
    """Finds for each document that is added what it shares with those before it. Asks only for its own shingles."""

    def __init__(self, store: ShingleStore) -> None:
        self._store = store

    def add(self, document: Document, *, key: str | None = None) -> list[Copy]:
        """Take in a document and give its copies, the largest share first. ``key`` is its id, where it is known."""
        own = passages(document)
        key = key or document.id
        printed = Printed(key, document.published, document.publisher, sum(passage.size for passage in own))
        self._store.enter(printed)
        held = self._store.leaders(sorted({each for passage in own for each in passage.sample}))
        matched = self._matched(own, held)
        places = self._store.places(sorted({leader for found in matched for leader in found}), most=MOST)
        copies = self._copies(printed, own, matched, places)
        for passage, found in zip(own, matched, strict=True):
            for leader in found:
                self._store.follow(key, passage, leader)
            if not found:
                self._store.lead(key, passage, [h for h in passage.sample if len(held.get(h, ())) <= HOT])
        return copies

    def _matched(self, own: Sequence[Passage], held: Mapping[int, Sequence[int]]) -> list[list[int]]:
        """For each passage the leaders that are the same text."""
        found = []
        for passage in own:
            counts = Counter(
                leader for each in passage.sample if len(held.get(each, ())) <= HOT for leader in held.get(each, ())
            )
            found.append([leader for leader in sorted(counts) if self._alike(passage, leader)])
        return found

    def _alike(self, passage: Passage, leader: int) -> bool:
        other = self._store.shingles(leader)
        common = len(np.intersect1d(passage.shingles, other, assume_unique=True))
        return common >= COMMON and common >= ALIKE * min(passage.size, len(other))

    def _copies(
        self,
        printed: Printed,
        own: Sequence[Passage],
        matched: Sequence[Sequence[int]],
        places: Mapping[int, Sequence[Place]],
    ) -> list[Copy]:
        shared: dict[str, dict[Shared, tuple[int, int]]] = defaultdict(dict)
        for passage, found in zip(own, matched, strict=True):
            for leader in found:
                if is_stock(places[leader], printed):
                    continue
                for place in places[leader]:
                    if place.document != printed.document:
                        both = Shared(passage.start, passage.end, place.start, place.end)
                        shared[place.document][both] = passage.size, place.size
        others = self._store.printed(shared)
        copies = [_copy(printed, others[other], found) for other, found in shared.items()]
        return sorted(copies, key=lambda copy: (-max(copy.share, copy.of_share), copy.of))


def is_stock(places: Sequence[Place], printed: Printed) -> bool:
    """Whether a passage is background text that is printed again and again, now once more."""
    prints = {(p.document, p.published, p.publisher) for p in places}
    prints.add((printed.document, printed.published, printed.publisher))
    days = {published for _, published, _ in prints if published}
    publishers = Counter(publisher for _, _, publisher in prints if publisher)
    return len(days) >= STOCK_DAYS or max(publishers.values(), default=0) >= STOCK_ARTICLES


def _copy(printed: Printed, other: Printed, shared: Mapping[Shared, tuple[int, int]]) -> Copy:
    here = {(both.start, both.end): size for both, (size, _) in shared.items()}
    there = {(both.of_start, both.of_end): size for both, (_, size) in shared.items()}
    share, of_share = sum(here.values()) / printed.size, sum(there.values()) / other.size
    return Copy(
        of=other.document,
        document=printed.document,
        share=round(share, 3),
        of_share=round(of_share, 3),
        likeness=_likeness(share, of_share, printed.published, other.published),
        passages=tuple(sorted(shared)),
    )


def _likeness(share: float, of_share: float, published: str | None, of_published: str | None) -> Likeness:
    if max(share, of_share) >= MOSTLY and min(share, of_share) >= IN_PART:
        return Likeness.WHOLE
    later = (published > of_published) - (published < of_published) if published and of_published else 0
    if share >= MOSTLY and (later > 0 or (later == 0 and of_share >= A_LITTLE)):
        return Likeness.EXTRACT
    if of_share >= MOSTLY and (later < 0 or (later == 0 and share >= A_LITTLE)):
        return Likeness.SOURCE
    return Likeness.PASSAGES
