"""Which items are worth comparing: those of one kind that share a key, so that cost grows with the items, not with
their pairs.
"""

from __future__ import annotations

from array import array
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import Protocol

import numpy as np

from standoff.reconcile.comparing.digest import Digest
from standoff.reconcile.comparing.words import rarity

KEYS_OF_WORDS = 12
"""The rarest words of an item's sentence that are keys of it."""

CROWD = 400
"""A key that more items have tells little: only the last so many of them are looked at."""

COMPARED = 40
"""An item is compared with so many others at most, those first with which it shares the most, and rarest, keys."""


class Index(Protocol):
    """The digests of documents that were compared before, by their keys. One lies in memory, one in the case file."""

    def with_key(self, key: str) -> Sequence[int]:
        """The numbers of the last ``CROWD`` digests that were added with that key."""
        ...

    def digests(self, numbers: Sequence[int]) -> Sequence[Digest]:
        """The digests of those numbers, in that order."""
        ...

    def add(self, digest: Digest, keys: Iterable[str]) -> None:
        """Take in one more."""
        ...


class Memory:
    """An index that lives as long as the program."""

    def __init__(self) -> None:
        self._digests: list[Digest] = []
        self._numbers: dict[str, array[int]] = defaultdict(lambda: array("q"))

    def with_key(self, key: str) -> Sequence[int]:
        """The numbers of the last ``CROWD`` digests that were added with that key."""
        return self._numbers[key][-CROWD:] if key in self._numbers else ()

    def digests(self, numbers: Sequence[int]) -> Sequence[Digest]:
        """The digests of those numbers, in that order."""
        return [self._digests[number] for number in numbers]

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


def candidates(digest: Digest, index: Index) -> Sequence[Digest]:
    """The items in ``index`` that are worth comparing with this one, the likeliest first."""
    found = [np.asarray(index.with_key(key), dtype=np.int64) for key in keys(digest)]
    if not found:
        return ()
    sizes = np.array([len(sharing) for sharing in found], dtype=np.int64)
    numbers, place = np.unique(np.concatenate(found), return_inverse=True)
    marks = np.bincount(place, np.repeat(1 + 1000 // (10 + sizes), sizes)).astype(np.int64)
    rank = numbers - marks * _MOST  # the most marks first, of equals the smallest number
    first = np.argpartition(rank, COMPARED)[:COMPARED] if len(rank) > COMPARED else np.arange(len(rank))
    return index.digests(numbers[first[np.argsort(rank[first])]].tolist())


_MOST = 1 << 40
"""More than any number of a digest."""
