"""The items of a case as columns of numbers in memory: what counts over hundreds of thousands of them at once."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from standoff.record.storable import unescape

Numbers = NDArray[np.int32]
Mask = NDArray[np.bool_]


class Field(NamedTuple):
    """What items hold under one name, none, one or several values each.

    The codes of the item in row ``r`` are ``codes[starts[r]:starts[r + 1]]``, each once and in order: places in
    ``values``, which are sorted, and which some item holds each.
    """

    values: tuple[str, ...]
    codes: Numbers
    starts: Numbers
    rows: Numbers
    """The row of each code: looked up where many rows are counted, in place of their stretches."""

    def of(self, rows: Numbers) -> Numbers:
        """How many of these rows, each given once, hold each value, by code."""
        count = len(self.starts) - 1
        if len(rows) == count:
            held = self.codes
        elif len(rows) * _MANY > count:
            wanted = np.zeros(count, bool)
            wanted[rows] = True
            held = self.codes[wanted[self.rows]]
        else:
            lengths = self.starts[rows + 1] - self.starts[rows]
            ends = np.cumsum(lengths)
            held = self.codes[np.repeat(self.starts[rows] - (ends - lengths), lengths) + np.arange(lengths.sum())]
        return np.bincount(held, minlength=len(self.values)).astype(np.int32)

    def having(self, wanted: Iterable[str]) -> Mask:
        """The rows that hold one of these values."""
        sought = set(wanted)
        chosen = np.array([value in sought for value in self.values], bool)
        found = np.zeros(len(self.starts) - 1, bool)
        if len(self.codes):
            found[self.rows[chosen[self.codes]]] = True
        return found


_MANY = 12
"""One row in so many: above that it is quicker to look at all codes than at the stretches of the rows."""


class Filed(NamedTuple):
    """A document as the columns know it; ``published`` is an ISO day or longer, as the document has it."""

    number: int
    id: str
    name: str
    title: str | None
    publisher: str | None
    published: str | None


@dataclass(frozen=True)
class Columns:
    """The items that nobody rejected, by date of their document, then where they stand in it: the order of ``items``.

    ``numbers`` name the items to the case, ``page`` is the place of an item's document in ``documents``. ``reached``
    is the last change of the case that they know of (``touched``).
    """

    documents: tuple[Filed, ...]
    numbers: NDArray[np.int64]
    page: Numbers
    fields: Mapping[str, Field]
    reached: int

    def __len__(self) -> int:
        return len(self.numbers)


def coded(count: int, pairs: Iterable[tuple[int, str]]) -> Field:
    """The field of ``count`` items in which item ``row`` has ``value``, for each such pair; a value counts once."""
    known: dict[str, int] = {}
    flat = np.fromiter(
        (number for row, value in pairs for number in (row, known.setdefault(value, len(known)))), np.int64
    )
    values = [unescape(value) for value in known]
    width = max(1, len(values))
    held = np.unique(flat[::2] * width + ranks(values)[flat[1::2]])
    rows, codes = np.divmod(held, width)
    return field(count, tuple(sorted(values)), codes, rows)


def ranks(values: Sequence[str]) -> NDArray[np.int64]:
    """The place of each value among all of them when they are sorted."""
    places = {value: place for place, value in enumerate(sorted(values))}
    return np.array([places[value] for value in values], np.int64)


def field(count: int, values: tuple[str, ...], codes: NDArray[Any], rows: NDArray[Any]) -> Field:
    """The field of ``count`` items from its codes and the row of each, by row and then by code."""
    starts = np.concatenate([[0], np.cumsum(np.bincount(rows, minlength=count))]).astype(np.int32)
    return Field(values, codes.astype(np.int32), starts, rows.astype(np.int32))


def spread(columns: Columns, values: Sequence[str | None]) -> Field:
    """A field of documents, given in their order, as one of their items."""
    known = {value: code for code, value in enumerate(dict.fromkeys(v for v in values if v is not None))}
    of_page = np.array([-1 if value is None else known[value] for value in values], np.int32)
    codes = of_page[columns.page] if len(columns) else np.zeros(0, np.int32)
    has = codes >= 0
    starts = np.concatenate([[0], np.cumsum(has)]).astype(np.int32)
    return Field(tuple(known), codes[has], starts, np.flatnonzero(has).astype(np.int32))
