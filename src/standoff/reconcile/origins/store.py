"""Where the index of passages is kept: in memory here, in the case file in ``record``.

A passage that copies no other *leads*; its copies *follow* it and are not indexed again. So a shingle of an agency's
paragraph in fifty papers has one leader, and one of a stock phrase that fifty reporters wrote has fifty.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple, Protocol

from standoff.reconcile.origins.shingles import Hashes, Passage


class Place(NamedTuple):
    """A passage of a document that is in the index, and what tells stock text from a copy: who printed it, and when."""

    document: str
    start: int
    end: int
    size: int
    published: str | None
    publisher: str | None


class Printed(NamedTuple):
    """What the index knows of a document: its id, publication, and the size of its passages in shingles."""

    document: str
    published: str | None
    publisher: str | None
    size: int


class ShingleStore(Protocol):
    """An index of shingles that grows. Leaders are numbers that the store gives out."""

    def leaders(self, hashes: Sequence[int]) -> Mapping[int, Sequence[int]]:
        """The leaders that hold each of the hashes; a hash that none holds may be left out."""
        ...

    def shingles(self, leader: int) -> Hashes:
        """All hashes of a leader."""
        ...

    def places(self, leaders: Sequence[int], *, most: int) -> Mapping[int, Sequence[Place]]:
        """For each leader where it stands and where its followers stand, the first that came first; at most so many."""
        ...

    def printed(self, documents: Iterable[str]) -> Mapping[str, Printed]:
        """What is known of each of the documents."""
        ...

    def enter(self, printed: Printed) -> None:
        """Take in a document, before its passages."""
        ...

    def lead(self, document: str, passage: Passage, hashes: Sequence[int]) -> None:
        """Take in a passage that copies none, to be found by those of its hashes."""
        ...

    def follow(self, document: str, passage: Passage, leader: int) -> None:
        """Take in a passage that is a copy of a leader."""
        ...


class MemoryStore:
    """An index in memory, for a notebook, a test, and a set of documents that is compared once."""

    def __init__(self) -> None:
        self._leaders: dict[int, int | tuple[int, ...]] = {}  # nearly always one, and a tuple takes 60 bytes more
        self._shingles: list[Hashes] = []
        self._places: list[list[Place]] = []
        self._printed: dict[str, Printed] = {}

    def leaders(self, hashes: Sequence[int]) -> Mapping[int, Sequence[int]]:
        found = {each: self._leaders[each] for each in hashes if each in self._leaders}
        return {each: (held,) if isinstance(held, int) else held for each, held in found.items()}

    def shingles(self, leader: int) -> Hashes:
        return self._shingles[leader]

    def places(self, leaders: Sequence[int], *, most: int) -> Mapping[int, Sequence[Place]]:
        return {leader: self._places[leader][:most] for leader in leaders}

    def printed(self, documents: Iterable[str]) -> Mapping[str, Printed]:
        return {each: self._printed[each] for each in documents if each in self._printed}

    def enter(self, printed: Printed) -> None:
        self._printed[printed.document] = printed

    def lead(self, document: str, passage: Passage, hashes: Sequence[int]) -> None:
        number = len(self._shingles)
        for each in hashes:
            held = self._leaders.setdefault(each, number)
            if held is not number:
                self._leaders[each] = (*((held,) if isinstance(held, int) else held), number)
        self._shingles.append(passage.shingles)
        self._places.append([self._place(document, passage)])

    def follow(self, document: str, passage: Passage, leader: int) -> None:
        self._places[leader].append(self._place(document, passage))

    def _place(self, document: str, passage: Passage) -> Place:
        printed = self._printed[document]
        return Place(document, passage.start, passage.end, passage.size, printed.published, printed.publisher)
