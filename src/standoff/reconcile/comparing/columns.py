"""Digests as columns of numbers, so that all pairs of an article are compared in one go."""

from __future__ import annotations

import math
from collections.abc import Callable, Collection, Hashable, Mapping, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from standoff.reconcile.comparing.digest import Digest
from standoff.reconcile.comparing.facts import AHEAD, DENIED, HELD, bounds, denies, is_large, is_of_sides, stage
from standoff.reconcile.comparing.grown import Grown
from standoff.reconcile.comparing.passages import Passages
from standoff.reconcile.comparing.sets import Sets, Terms
from standoff.schema import Act

KINDS = ("event", "statement", "commitment", "figure")

ASSERTS = frozenset({Act.CLAIM, Act.ACCUSATION})
"""What a denial answers."""

NOTHING = -1
"""The number of a term where there is none."""

SETS: Mapping[str, Callable[[Digest], Collection[Hashable]]] = {
    "words": lambda d: d.words,
    "around": lambda d: d.around,
    "condition": lambda d: d.condition,
    "quoted": lambda d: d.quoted,
    "numbers": lambda d: d.numbers,
    "persons": lambda d: d.persons,
    "sources": lambda d: d.sources,
    "targets": lambda d: d.targets,
    "sides": lambda d: d.sources | d.targets if d.targets else d.sources,
}

_FIELDS = np.dtype(
    [
        *((name, np.int32) for name in ("kind", "document", "label", "stage", "place", "format")),
        *((name, np.bool_) for name in ("ahead", "held", "denied", "denies", "denial", "asserts", "negated")),
        *((name, np.bool_) for name in ("coded", "large", "dated", "is_published")),
        *((name, np.int32) for name in ("first", "last", "days", "published")),
        *((name, np.float64) for name in ("value", "low", "high", "least", "most")),
        ("exact", np.int64),
    ]
)


class Columns:
    """Digests by row. What is compared with each other has its ``terms`` in common."""

    def __init__(self, terms: Terms) -> None:
        self.terms = terms
        self.sets = {name: Sets(terms) for name in SETS}
        self.passages = Passages()
        self._rows = Grown(_FIELDS)
        self._senses = Grown(np.int8, 0)

    def __len__(self) -> int:
        return len(self._rows.all)

    def __getitem__(self, field: str) -> NDArray[Any]:
        column: NDArray[Any] = self._rows.all[field]
        return column

    @property
    def senses(self) -> NDArray[np.int8]:
        """The vectors of what they say, zeros where an item has none."""
        return self._senses.all

    def extend(self, digests: Sequence[Digest]) -> None:
        """Take in more digests, in this order."""
        for name, of in SETS.items():
            self.sets[name].extend([of(digest) for digest in digests])
        self._senses = _with_vectors(self._senses, [digest.sense for digest in digests])
        self.passages.extend(digests)
        self._rows.extend(np.array([_row(digest, self.terms) for digest in digests], _FIELDS))


def _row(digest: Digest, terms: Terms) -> tuple[Any, ...]:
    """The fields in their order."""
    value, low, high = (math.nan if n is None else n for n in digest.amount or (None, None, None))
    least, most = bounds(digest) or (math.nan, math.nan)
    status, dated = digest.status, digest.first is not None and digest.last is not None
    return (
        KINDS.index(digest.kind),
        terms[digest.document],
        terms[digest.label],
        terms[stage(status)],
        terms[digest.place] if digest.place else NOTHING,
        terms[digest.format] if digest.format else NOTHING,
        status in AHEAD,
        status in HELD,
        status in DENIED,
        denies(digest),
        digest.label == Act.DENIAL,
        digest.label in ASSERTS,
        digest.negated,
        is_of_sides(digest),
        is_large(digest),
        dated,
        digest.published is not None,
        digest.first if dated else 0,
        digest.last if dated else 0,
        digest.days,
        digest.published or 0,
        value,
        low,
        high,
        least,
        most,
        int.from_bytes(digest.exact, signed=True),
    )


def _with_vectors(grown: Grown, vectors: Sequence[bytes]) -> Grown:
    """``grown`` with more vectors. The first that is not empty gives the width; one of another width tells nothing."""
    width = grown.all.shape[1] or next((len(vector) for vector in vectors if vector), 0)
    if width > grown.all.shape[1]:
        before, grown = len(grown.all), Grown(np.int8, width)
        grown.extend(np.zeros((before, width), np.int8))
    nothing = bytes(width)
    joined = b"".join(vector if len(vector) == width else nothing for vector in vectors)
    grown.extend(np.frombuffer(joined, np.int8).reshape(len(vectors), width))
    return grown
