"""Same, not the same, unsure: judgements about pairs, and the groups that follow from them.

Identity is what positive judgements connect, less what negative ones part. Judgements are a set: their order makes no
difference. Of one pair a person's judgement outweighs the machine's.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from enum import StrEnum

import msgspec


class Verdict(StrEnum):
    """What is judged of a pair."""

    SAME = "same"
    DIFFERENT = "different"
    UNSURE = "unsure"


class By(StrEnum):
    """Who judged."""

    MACHINE = "machine"
    PERSON = "person"


class Judgement(msgspec.Struct, frozen=True, order=True):
    """Whether two keys stand for one thing. ``score`` orders the machine's judgements, the surest first."""

    left: str
    right: str
    verdict: Verdict
    by: By = By.MACHINE
    score: float = 0.0

    @property
    def pair(self) -> tuple[str, str]:
        """The two keys, in order."""
        return (self.left, self.right) if self.left <= self.right else (self.right, self.left)


def components(judgements: Iterable[Judgement]) -> list[frozenset[str]]:
    """Groups of keys that positive judgements connect, of two keys or more, in the order of their least key.

    No group holds a pair that is judged different: where a chain of positive judgements would bring such a pair
    together, the weakest link of it gives way (the machine's before a person's, a low score before a high one, and
    among equals the pair that sorts last).
    """
    standing = _standing(judgements)
    groups = _Groups()
    for pair, judgement in standing.items():
        if judgement.verdict is Verdict.DIFFERENT:
            groups.part(*pair)
    positive = [(pair, j) for pair, j in standing.items() if j.verdict is Verdict.SAME]
    positive.sort(key=lambda each: (each[1].by is not By.PERSON, -each[1].score, each[0]))
    for pair, _ in positive:
        groups.join(*pair)
    return groups.found()


def _standing(judgements: Iterable[Judgement]) -> dict[tuple[str, str], Judgement]:
    """The judgement that counts for each pair: a person's, then the surer one, then the negative one.

    A person who is unsure takes the machine's word back, whichever it was.
    """
    standing: dict[tuple[str, str], Judgement] = {}
    for judgement in sorted(set(judgements), key=_authority):
        if judgement.left != judgement.right:
            standing[judgement.pair] = judgement
    return standing


def _authority(judgement: Judgement) -> tuple[bool, float, bool, bool]:
    return (
        judgement.by is By.PERSON,
        judgement.score,
        judgement.verdict is not Verdict.SAME,
        judgement.verdict is Verdict.DIFFERENT,
    )


class _Groups:
    """Disjoint sets that know which other sets they must not be joined with; the smaller goes into the larger."""

    def __init__(self) -> None:
        self._parent: dict[str, str] = {}
        self._members: dict[str, list[str]] = {}
        self._apart: dict[str, set[str]] = defaultdict(set)

    def _root(self, key: str) -> str:
        if key not in self._parent:
            self._parent[key] = key
            self._members[key] = [key]
        while self._parent[key] != key:
            self._parent[key] = self._parent[self._parent[key]]
            key = self._parent[key]
        return key

    def part(self, left: str, right: str) -> None:
        """Never let these two come together."""
        one, other = self._root(left), self._root(right)
        self._apart[one].add(other)
        self._apart[other].add(one)

    def join(self, left: str, right: str) -> None:
        """Join the groups of both, unless they must stay apart."""
        one, other = self._root(left), self._root(right)
        if one == other or other in self._apart[one]:
            return
        keep, gone = (one, other) if self._size(one) >= self._size(other) else (other, one)
        self._parent[gone] = keep
        self._members[keep] += self._members.pop(gone)
        for enemy in self._apart.pop(gone, ()):
            self._apart[enemy].discard(gone)
            self._apart[enemy].add(keep)
            self._apart[keep].add(enemy)

    def _size(self, root: str) -> int:
        return len(self._members[root]) + len(self._apart[root])

    def found(self) -> list[frozenset[str]]:
        """The groups of two or more."""
        several = [frozenset(members) for members in self._members.values() if len(members) > 1]
        return sorted(several, key=min)
