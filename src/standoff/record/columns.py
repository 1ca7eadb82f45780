"""The items of a case as columns of numbers in memory: what counts over hundreds of thousands of them at once."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from sqlalchemy import Connection

from standoff.record.storable import unescape

Numbers = NDArray[np.int32]
Mask = NDArray[np.bool_]


class Field(NamedTuple):
    """What items hold under one name, none, one or several values each.

    The codes of the item in row ``r`` are ``codes[starts[r]:starts[r + 1]]``, each once: places
    in ``values``.
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

    ``numbers`` name the items to the case, ``page`` is the place of an item's document in ``documents``.
    """

    documents: tuple[Filed, ...]
    numbers: NDArray[np.int64]
    page: Numbers
    fields: Mapping[str, Field]

    def __len__(self) -> int:
        return len(self.numbers)


_DOCUMENTS = """SELECT number, id, name, title, publisher, published FROM document
    ORDER BY published IS NULL, published, name, id"""
_ITEMS = """SELECT i.rowid, i.document, i.start, i."end", i.id, i.kind, i.act, i.plover, i.status, i.side FROM item i
    WHERE i.verdict IS NOT 'rejected'"""
_PARTIES = """SELECT i.rowid, p.name, p.side FROM party p JOIN item i ON i.id = p.item
    WHERE i.verdict IS NOT 'rejected' AND (p.name IS NOT NULL OR p.side IS NOT NULL)"""


def load(connection: Connection) -> Columns:
    """The columns of a case. Some seconds and 60 MB for 600,000 items; keep them while the case stays as it is."""
    documents = filed(connection)
    places = {document.number: place for place, document in enumerate(documents)}
    rows = [(places[document], *rest, number) for number, document, *rest in connection.exec_driver_sql(_ITEMS)]
    rows.sort()  # by place in the text, then id, which no two share
    numbers = np.array([row[-1] for row in rows], np.int64)
    fields = {
        name: coded(len(rows), ((at, row[column]) for at, row in enumerate(rows) if row[column] is not None))
        for name, column in (("kind", 4), ("act", 5), ("plover", 6), ("status", 7))
    }
    at = {number: place for place, number in enumerate(numbers.tolist())}
    parties = [(at[number], name, side) for number, name, side in connection.exec_driver_sql(_PARTIES)]
    sides = [(place, row[8]) for place, row in enumerate(rows)] + [(place, side) for place, _, side in parties]
    fields["actor"] = coded(len(rows), ((place, name) for place, name, _ in parties if name is not None))
    fields["side"] = coded(len(rows), (pair for pair in sides if pair[1] is not None))
    return Columns(documents, numbers, np.array([row[0] for row in rows], np.int32), fields)


def filed(connection: Connection) -> tuple[Filed, ...]:
    """The documents without their texts, by date of publication (undated ones last), then name."""
    return tuple(_filed(*row) for row in connection.exec_driver_sql(_DOCUMENTS))


def coded(count: int, pairs: Iterable[tuple[int, str]]) -> Field:
    """The field of ``count`` items in which item ``row`` has ``value``, for each such pair; a value counts once."""
    known: dict[str, int] = {}
    flat = np.fromiter(
        (number for row, value in pairs for number in (row, known.setdefault(value, len(known)))), np.int64
    )
    values = tuple(unescape(value) for value in known)
    width = max(1, len(values))
    held = np.unique(flat[::2] * width + flat[1::2])
    rows, codes = np.divmod(held, width)
    starts = np.searchsorted(rows, np.arange(count + 1)).astype(np.int32)
    return Field(values, codes.astype(np.int32), starts, rows.astype(np.int32))


def spread(columns: Columns, values: Sequence[str | None]) -> Field:
    """A field of documents, given in their order, as one of their items."""
    known = {value: code for code, value in enumerate(dict.fromkeys(v for v in values if v is not None))}
    of_page = np.array([-1 if value is None else known[value] for value in values], np.int32)
    codes = of_page[columns.page] if len(columns) else np.zeros(0, np.int32)
    has = codes >= 0
    starts = np.concatenate([[0], np.cumsum(has)]).astype(np.int32)
    return Field(tuple(known), codes[has], starts, np.flatnonzero(has).astype(np.int32))


def _filed(number: int, key: str, name: str, title: str | None, publisher: str | None, published: str | None) -> Filed:
    stored = [value and unescape(value) for value in (publisher, published)]
    return Filed(number, key, unescape(name), title, *stored)
