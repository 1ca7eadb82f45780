"""Reads the columns of a case: all of them once, and then what has changed since."""

from __future__ import annotations

import json
from collections.abc import Collection

import numpy as np
from sqlalchemy import Connection

from standoff.record.columns import Columns, Field, Filed, Numbers, coded, field
from standoff.record.storable import escape, unescape
from standoff.record.touched import touched

_DOCUMENTS = "SELECT number, id, name, title, publisher, published FROM document"
_ITEMS = """SELECT i.rowid, i.document, i.start, i."end", i.id, i.kind, i.act, i.plover, i.status, i.side FROM item i
    WHERE i.verdict IS NOT 'rejected'"""
_PARTIES = """SELECT i.rowid, p.name, p.side FROM item i JOIN party p ON p.item = i.id
    WHERE i.verdict IS NOT 'rejected' AND (p.name IS NOT NULL OR p.side IS NOT NULL)"""

_WORTH = 0.5
"""Where more of the documents than that were written to, all are read: that is not slower, and simpler."""


def load(connection: Connection, known: Columns | None = None) -> Columns:
    """The columns of a case. Some seconds and 60 MB for 600,000 items; with columns ``known`` of an earlier state only
    the documents are read that were written to since.
    """
    if known is None:
        return _columns(connection, None, touched(connection, since=0).reached)
    since = touched(connection, since=known.reached)
    if since.reached < known.reached or len(since.documents) > _WORTH * len(known.documents):
        return _columns(connection, None, since.reached)
    if not since.documents:
        return known
    part = _columns(connection, since.documents, since.reached)
    return _exchanged(known, part, since.documents)


def filed(connection: Connection, numbers: Collection[int] | None = None) -> tuple[Filed, ...]:
    """The documents without their texts, by date of publication (undated ones last), then name; or only some."""
    wanted, given = _of(numbers, "number")
    rows = connection.exec_driver_sql(f"{_DOCUMENTS} WHERE {wanted}", given)
    return tuple(sorted((_filed(*row) for row in rows), key=_order))


def _columns(connection: Connection, numbers: Collection[int] | None, reached: int) -> Columns:
    """The columns of these documents, or of all."""
    documents = filed(connection, numbers)
    places = {document.number: place for place, document in enumerate(documents)}
    wanted, given = _of(numbers, "i.document")
    found = connection.exec_driver_sql(f"{_ITEMS} AND {wanted}", given)
    rows = [(places[document], *rest, number) for number, document, *rest in found]
    rows.sort()  # by place in the text, then id, which no two share
    named = np.array([row[-1] for row in rows], np.int64)
    fields = {
        name: coded(len(rows), ((at, row[column]) for at, row in enumerate(rows) if row[column] is not None))
        for name, column in (("kind", 4), ("act", 5), ("plover", 6), ("status", 7))
    }
    at = {number: place for place, number in enumerate(named.tolist())}
    found = connection.exec_driver_sql(f"{_PARTIES} AND {wanted}", given)
    parties = [(at[number], name, side) for number, name, side in found]
    sides = [(place, row[8]) for place, row in enumerate(rows)] + [(place, side) for place, _, side in parties]
    fields["actor"] = coded(len(rows), ((place, name) for place, name, _ in parties if name is not None))
    fields["side"] = coded(len(rows), (pair for pair in sides if pair[1] is not None))
    return Columns(documents, named, np.array([row[0] for row in rows], np.int32), fields, reached)


def _exchanged(known: Columns, part: Columns, numbers: Collection[int]) -> Columns:
    """``known`` with what ``part`` holds of the documents of these numbers in place of what they held."""
    everything = [*known.documents, *part.documents]
    gone = {place for place, document in enumerate(known.documents) if document.number in numbers}
    order = sorted(
        (place for place in range(len(everything)) if place not in gone), key=lambda p: _order(everything[p])
    )
    moved = np.full(len(everything), -1, np.int32)
    moved[order] = np.arange(len(order))
    page = moved[np.concatenate([known.page, part.page + len(known.documents)])]
    rows = np.argsort(page, kind="stable")
    rows = rows[page[rows] >= 0]
    row_of = np.full(len(page), -1, np.int32)
    row_of[rows] = np.arange(len(rows))
    return Columns(
        documents=tuple(everything[place] for place in order),
        numbers=np.concatenate([known.numbers, part.numbers])[rows],
        page=page[rows],
        fields={name: _joined(known.fields[name], part.fields[name], row_of, len(rows)) for name in known.fields},
        reached=part.reached,
    )


def _joined(one: Field, other: Field, row_of: Numbers, count: int) -> Field:
    """The fields of two sets of items as one of ``count``; ``row_of`` says where an item of either goes, -1 nowhere."""
    values = sorted({*one.values, *other.values})
    places = {value: place for place, value in enumerate(values)}
    coded_as = [np.array([places[value] for value in each.values], np.int32) for each in (one, other)]
    codes = np.concatenate([coded_as[0][one.codes], coded_as[1][other.codes]])
    rows = row_of[np.concatenate([one.rows, other.rows + np.int32(len(one.starts) - 1)])]
    order = np.argsort(rows, kind="stable")  # of one item the codes stay in their order, as the values are sorted
    order = order[rows[order] >= 0]
    codes, rows = codes[order], rows[order]
    held = np.bincount(codes, minlength=len(values)) > 0
    kept = tuple(value for value, is_held in zip(values, held.tolist(), strict=True) if is_held)
    return field(count, kept, (np.cumsum(held) - 1)[codes], rows)


def _of(numbers: Collection[int] | None, column: str) -> tuple[str, tuple[str, ...]]:
    if numbers is None:
        return "true", ()
    return f"{column} IN (SELECT value FROM json_each(?))", (json.dumps([*numbers]),)


def _filed(number: int, key: str, name: str, title: str | None, publisher: str | None, published: str | None) -> Filed:
    stored = [value and unescape(value) for value in (publisher, published)]
    return Filed(number, key, unescape(name), title, *stored)


def _order(document: Filed) -> tuple[bool, str, str, str]:
    """As SQLite sorts them, which is by code points of what is stored."""
    return document.published is None, escape(document.published or ""), escape(document.name), document.id
