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

from standoff.reconcile.comparing.columns import Columns
from standoff.reconcile.comparing.digest import Digest
from standoff.reconcile.comparing.pairs import Pairs
from standoff.reconcile.comparing.sets import Rows, Terms
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

    def rows(self, numbers: Numbers) -> Rows:
        """The rows of ``columns`` in which these digests stand; -1 for those of items that are gone."""
        ...

    @property
    def columns(self) -> Columns:
        """Digests by row: others may stand there, and other rows, after ``add``."""
        ...

    def digest(self, row: int) -> Digest:
        """The digest in a row of ``columns``."""
        ...

    def add(self, digest: Digest, keys: Iterable[str]) -> None:
        """Take in one more."""
        ...


class Memory:
    """An index that lives as long as the program."""

    def __init__(self) -> None:
        self._digests: list[Digest] = []
        self._numbers: dict[str, array[int]] = defaultdict(lambda: array("q"))
        self.columns = Columns(Terms())

    def with_keys(self, keys: Iterable[str]) -> Mapping[str, Numbers]:
        """By key the numbers of the last ``CROWD`` digests that were added with it; keys that none has are left out."""
        return {key: np.array(self._numbers[key][-CROWD:]) for key in keys if key in self._numbers}

    def rows(self, numbers: Numbers) -> Rows:
        """The rows of ``columns`` in which these digests stand: their numbers."""
        self.columns.extend(self._digests[len(self.columns) :])
        return numbers

    def digest(self, row: int) -> Digest:
        """The digest in a row of ``columns``."""
        return self._digests[row]

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


def candidates(digests: Sequence[Digest], own: Sequence[Iterable[str]], index: Index) -> Pairs:
    """Each item of a document, which has these ``own`` keys, with those in ``index`` that are worth comparing with it,
    the likeliest first.
    """
    found = index.with_keys({key for each in own for key in each})
    likely = [_likeliest([found[key] for key in each if key in found]) for each in own]
    right = index.rows(np.concatenate([np.zeros(0, np.int64), *likely]))
    left = np.repeat(np.arange(len(digests)), [len(numbers) for numbers in likely])
    mine = Columns(index.columns.terms)
    mine.extend(digests)
    return Pairs(mine, left[right >= 0], index.columns, right[right >= 0])


def _likeliest(found: Sequence[Numbers]) -> Numbers:
    """Out of the lists of its keys the numbers that an item shares the most, and rarest, keys with."""
    if not found:
        return np.zeros(0, np.int64)
    sizes = np.array([len(sharing) for sharing in found], dtype=np.int64)
    marked = np.concatenate(found) << _MARK_BITS | np.repeat(1 + 1000 // (10 + sizes), sizes)
    marked.sort()
    numbers, marks = marked >> _MARK_BITS, marked & _MOST_MARKS
    starts = np.flatnonzero(np.concatenate([_FIRST, numbers[1:] != numbers[:-1]]))
    numbers, marks = numbers[starts], np.add.reduceat(marks, starts)
    rank = numbers - marks * _MOST  # the most marks first, of equals the smallest number
    first = np.argpartition(rank, COMPARED)[:COMPARED] if len(rank) > COMPARED else np.arange(len(rank))
    likeliest: Numbers = numbers[first[np.argsort(rank[first])]]
    return likeliest


_MOST = 1 << 40
"""More than any number of a digest."""

_MARK_BITS = 10
_MOST_MARKS = (1 << _MARK_BITS) - 1
"""As many marks as one key is given, or more; a number and its key's marks are sorted as one whole number."""

_FIRST = np.ones(1, np.bool_)
