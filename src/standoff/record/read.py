"""Reading documents and items back out of the case."""

from __future__ import annotations

import difflib
import json
from collections import defaultdict
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache, partial
from typing import Any

import msgspec
from sqlalchemy import Connection, RowMapping, Select, Table, select

from standoff.errors import InputError, NotACaseError
from standoff.record.problem import Problem
from standoff.record.rows import document_of, item_of
from standoff.record.storable import escape, from_stored
from standoff.record.tables import block, document, item, party, span
from standoff.schema import AnyItem, Document

_BY_DATE = (document.c.published.is_(None), document.c.published, document.c.name, document.c.id)


def load_documents(connection: Connection, wanted: Select[Any]) -> list[Document]:
    """The documents that ``wanted`` selects, by date of publication (undated ones last), then name."""
    rows = connection.execute(wanted.order_by(*_BY_DATE)).mappings().all()
    numbers = select(wanted.subquery().c.number)
    passages = connection.execute(
        select(block).where(block.c.document.in_(numbers)).order_by(block.c.document, block.c.position)
    )
    blocks = defaultdict(list)
    for passage in passages.mappings():
        blocks[passage["document"]].append(passage)
    with _understood():
        return [document_of(row, blocks[row["number"]]) for row in rows]


def numbered(connection: Connection, numbers: list[int]) -> list[Document]:
    """The documents of those numbers."""
    return load_documents(connection, select(document).where(document.c.number.in_(numbers)))


def by_number(connection: Connection, numbers: list[int]) -> dict[int, Document]:
    """The documents of those numbers, each under its own."""
    wanted = select(document).where(document.c.number.in_(numbers))
    order = connection.execute(select(document.c.number).where(document.c.number.in_(numbers)).order_by(*_BY_DATE))
    return dict(zip(order.scalars(), load_documents(connection, wanted), strict=True))


def resolve(connection: Connection, name_or_id: str) -> list[int]:
    """Numbers of the documents of that id or name, or else of the one whose name or id begins so.

    Raises InputError, with the names that come near, where there is none.
    """
    for wanted in (document.c.id == escape(name_or_id), document.c.name == name_or_id):  # an id is told by its index
        exact = select(document.c.number).where(wanted).order_by(document.c.id)
        if numbers := list(connection.execute(exact).scalars()):
            return numbers
    known = connection.execute(select(document.c.number, document.c.id, document.c.name).order_by(document.c.id)).all()
    sought = name_or_id.casefold()
    begun = [row for row in known if sought and (row.name.casefold().startswith(sought) or row.id.startswith(sought))]
    if sought and len({row.name for row in begun}) == 1:
        return [row.number for row in begun]
    names = sorted({row.name for row in known})
    near = sorted({row.name for row in begun}) or [name for name in names if sought and sought in name.casefold()]
    near = near or difflib.get_close_matches(name_or_id, names, cutoff=0.4)
    hint = "did you mean " + " or ".join(near[:5]) + "?" if near else "the case holds: " + ", ".join(names[:5])
    raise InputError(f"the case has no document {name_or_id!r}", hint=hint if names else "the case is empty")


def load_items(connection: Connection, wanted: Select[tuple[str]]) -> list[AnyItem]:
    """The items whose ids ``wanted`` selects, by date of their document, then where they stand in it."""
    rows = connection.execute(
        select(item, document.c.name.label("doc"), document.c.stand_ins)
        .join(document, item.c.document == document.c.number)
        .where(item.c.id.in_(wanted))
        .order_by(*_BY_DATE, item.c.start, item.c.end, item.c.id)
    ).mappings()
    parties = _by_item(connection, party, wanted)
    spans = _by_item(connection, span, wanted)

    @cache
    def text(number: int) -> str:
        stored = connection.execute(select(document.c.text, document.c.stand_ins).where(document.c.number == number))
        return from_stored(*stored.one())

    with _understood():
        return [
            item_of(
                row,
                parties[row["id"]],
                spans[row["id"]],
                doc=row["doc"],
                text=None if row["stand_ins"] is None else partial(text, row["document"]),
            )
            for row in rows
        ]


def dump_line(value: Document | AnyItem | Problem) -> str:
    """The value as one line of JSON with its keys in order."""
    plain = msgspec.to_builtins(value) | ({"id": value.id} if isinstance(value, Document) else {})
    return json.dumps(plain, sort_keys=True) + "\n"


@contextmanager
def _understood() -> Iterator[None]:
    """Rows that are read as SQLite holds them may still hold what no standoff wrote."""
    try:
        yield
    except (ValueError, KeyError, IndexError) as error:
        raise NotACaseError(f"the case is damaged: {error}", hint="restore it from a copy, or read it anew") from error


def _by_item(connection: Connection, table: Table, wanted: Select[tuple[str]]) -> dict[str, list[RowMapping]]:
    found = defaultdict(list)
    query = select(table).where(table.c.item.in_(wanted)).order_by(table.c.item, table.c.role, table.c.position)
    for row in connection.execute(query).mappings():
        found[row["item"]].append(row)
    return found
