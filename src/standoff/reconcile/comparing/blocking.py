"""Which items are worth comparing: those of one kind that share a key, so that cost grows with the items, not with
their pairs.
"""

from __future__ import annotations

from array import array
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from standoff.reconcile.comparing.digest import Digest
from standoff.reconcile.comparing.words import rarity

KEYS_OF_WORDS = 12
"""The rarest words of an item's sentence that are keys of it."""

CROWD = 400
"""A key that more items have tells little: only the last so many of them are looked at."""

COMPARED = 40
"""An item is compared with so many others at most, those first with which it shares the most, and rarest, keys."""


Numbers = NDArray[np.int64]
"""Numbers of digests, the earliest first."""


class Index(Protocol):
    """The digests of documents that were compared before, by their keys. One lies in memory, one in the case file.

    It is asked for all that a document needs at once, because each question to a file has its price.
    """

    def with_keys(self, keys: Iterable[str]) -> Mapping[str, Numbers]:
        """By key the numbers of the last ``CROWD`` digests that were added with it; keys that none has are left out."""
        ...

    def digests(self, numbers: Iterable[int]) -> Mapping[int, Digest]:
        """By number the digests; those of items that are gone are left out."""
        ...

    def add(self, digest: Digest, keys: Iterable[str]) -> None:
        """Take in one more."""
        ...


class Memory:
    """An index that lives as long as the program."""

    def __init__(self) -> None:
        self._digests: list[Digest] = []
        self._numbers: dict[str, array[int]] = defaultdict(lambda: array("q"))

    def with_keys(self, keys: Iterable[str]) -> Mapping[str, Numbers]:
        """By key the numbers of the last ``CROWD`` digests that were added with it; keys that none has are left out."""
        return {key: np.array(self._numbers[key][-CROWD:]) for key in keys if key in self._numbers}

    def digests(self, numbers: Iterable[int]) -> Mapping[int, Digest]:
        """By number the digests."""
        return {number: self._digests[number] for number in numbers}

    def add(self, digest: Digest, keys: Iterable[str]) -> None:
        """Take in one more."""
        for key in keys:
            self._numbers[key].append(len(self._digests))
        self._digests.append(digest)


def keys(digest: Digest) -> Iterator[str]:
    """The keys of an item: the rarest words of its sentence, and who does what to whom, about when.

    >>> from standoff.reconcile.comparing.digest import Digest
    >>> sorted(keys(Digest(item="", document="", kind="event", label="AID", sources=frozenset({"KEN"}))))
    ['event|AID|KEN|']
    """
    words = sorted(digest.words | digest.around, key=lambda word: (-rarity(word) - (word in digest.words), word))
    for word in words[:KEYS_OF_WORDS]:
        yield f"{digest.kind}|{word}"
    if digest.kind == "figure":
        return
    label = f"{digest.kind}|{digest.label}" if digest.kind == "event" else digest.kind
    for source in digest.sources or ("",):
        for target in digest.targets or ("",):
            yield f"{label}|{source}|{target}"
    if digest.kind == "event" and digest.first is not None and digest.days <= 1:
        yield f"{label}|{digest.first}"


def candidates(digests: Sequence[Digest], index: Index) -> list[list[Digest]]:
    """For each item of a document those in ``index`` that are worth comparing with it, the likeliest first."""
    own = [list(keys(digest)) for digest in digests]
    found = index.with_keys({key for each in own for key in each})
    likely = [_likeliest([found[key] for key in each if key in found]) for each in own]
    known = index.digests({number for numbers in likely for number in numbers})
    return [[known[number] for number in numbers if number in known] for numbers in likely]


def _likeliest(found: Sequence[Numbers]) -> list[int]:
    """Out of the lists of its keys the numbers that an item shares the most, and rarest, keys with."""
    if not found:
        return []
    sizes = np.array([len(sharing) for sharing in found], dtype=np.int64)
    numbers, place = np.unique(np.concatenate(found), return_inverse=True)
    marks = np.bincount(place, np.repeat(1 + 1000 // (10 + sizes), sizes)).astype(np.int64)
    rank = numbers - marks * _MOST  # the most marks first, of equals the smallest number
    first = np.argpartition(rank, COMPARED)[:COMPARED] if len(rank) > COMPARED else np.arange(len(rank))
    likeliest: list[int] = numbers[first[np.argsort(rank[first])]].tolist()
    return likeliest


_MOST = 1 << 40
"""More than any number of a digest."""
