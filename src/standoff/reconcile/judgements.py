"""Identity out of judgements: the connected components of *same*, less what is judged *different*.

A judgement is about two keys. Which keys is the caller's affair: ids of items, names of actors. That identity is
reckoned from judgements, and not stored, makes a split as easy as a merge: one more judgement, or one fewer.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from enum import StrEnum

import msgspec


class Sameness(StrEnum):
    """What a judgement says of two things."""

    SAME = "same"
    DIFFERENT = "different"
    UNSURE = "unsure"


class Judge(StrEnum):
    """Who judged."""

    MACHINE = "machine"
    PERSON = "person"


class Judgement(msgspec.Struct, frozen=True):
    """``left`` and ``right`` are keys, in any order; ``score`` says which of several judgements goes first."""

    left: str
    right: str
    verdict: Sameness
    by: Judge = Judge.PERSON
    score: float = 1.0

    @property
    def pair(self) -> tuple[str, str]:
        """The two keys in their order."""
        return (self.left, self.right) if self.left <= self.right else (self.right, self.left)


def components(judgements: Iterable[Judgement]) -> list[frozenset[str]]:
    """The groups of keys that are one, each key once (alone, where nothing joins it), in the order of their first keys.

    Of one pair the person's word counts before the machine's, then the higher score; of equals the more careful one:
    *different* before *unsure* before *same*. Joins are made person before machine, higher score first, then by key; a
    join that would bring together a pair judged *different* is not made. What persons joined, the machine's
    *different* does not part. Takes O(n log n) for n judgements.
    """
    ruling = _ruling(judgements)
    keys = sorted({key for judgement in ruling for key in judgement.pair})
    groups = _Groups(keys)
    for judge in (Judge.PERSON, Judge.MACHINE):
        theirs = [judgement for judgement in ruling if judgement.by is judge]
        for judgement in theirs:
            if judgement.verdict is Sameness.DIFFERENT:
                groups.part(*judgement.pair)
        for judgement in theirs:
            if judgement.verdict is Sameness.SAME:
                groups.join(*judgement.pair)
    return groups.sets()


_CARE = {Sameness.DIFFERENT: 0, Sameness.UNSURE: 1, Sameness.SAME: 2}


def _ruling(judgements: Iterable[Judgement]) -> list[Judgement]:
    """The one judgement of each pair that counts, in the order in which they are to be followed."""
    ordered = sorted(judgements, key=lambda j: (j.by is not Judge.PERSON, -j.score, _CARE[j.verdict], j.pair))
    found: dict[tuple[str, str], Judgement] = {}
    for judgement in ordered:
        found.setdefault(judgement.pair, judgement)
    return list(found.values())


class _Groups:
    """Disjoint sets in which each knows those that it must not join, by their representatives."""

    def __init__(self, keys: Iterable[str]) -> None:
        self._parent = {key: key for key in keys}
        self._foes: dict[str, set[str]] = {key: set() for key in self._parent}
        self._size = dict.fromkeys(self._parent, 1)

    def part(self, left: str, right: str) -> None:
        """Keep the groups of two keys apart from now on; nothing happens where they are one already."""
        one, other = self._root(left), self._root(right)
        if one != other:
            self._foes[one].add(other)
            self._foes[other].add(one)

    def join(self, left: str, right: str) -> None:
        """Make the groups of two keys one, unless they are to be kept apart."""
        keep, gone = self._root(left), self._root(right)
        if keep == gone or gone in self._foes[keep]:
            return
        if self._weight(keep) < self._weight(gone):  # the smaller moves: no key or foe moves more than log n times
            keep, gone = gone, keep
        self._parent[gone] = keep
        self._size[keep] += self._size.pop(gone)
        for foe in self._foes.pop(gone):
            self._foes[foe].discard(gone)
            self._foes[foe].add(keep)
            self._foes[keep].add(foe)

    def sets(self) -> list[frozenset[str]]:
        """The groups, in the order of their first keys."""
        found: dict[str, list[str]] = {}
        for key in self._parent:
            found.setdefault(self._root(key), []).append(key)
        return [frozenset(group) for group in found.values()]

    def _weight(self, root: str) -> int:
        return self._size[root] + len(self._foes[root])

    def _root(self, key: str) -> str:
        *passed, root = self._upward(key)
        for each in passed:
            self._parent[each] = root
        return root

    def _upward(self, key: str) -> Iterator[str]:
        while (above := self._parent[key]) != key:
            yield key
            key = above
        yield key
