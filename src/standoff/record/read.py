"""Reading documents and items back out of the case."""

from __future__ import annotations

import difflib
import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from functools import cache, partial
from typing import Any, NamedTuple

import msgspec
from sqlalchemy import ColumnElement, Connection, Select, bindparam, select

from standoff.errors import InputError, NotACaseError
from standoff.record.problem import Problem
from standoff.record.rows import Row, document_of, item_of
from standoff.record.storable import escape, from_stored
from standoff.record.tables import block, document, item, party, span
from standoff.schema import AnyItem, Document, Verdict

_BY_DATE = (document.c.published.is_(None), document.c.published, document.c.name, document.c.id)


def load_documents(connection: Connection, wanted: Select[Any]) -> list[Document]:
    """The documents that ``wanted`` selects, by date of publication (undated ones last), then name."""
    numbers = select(wanted.subquery().c.number)
    passages = select(block).where(block.c.document.in_(numbers)).order_by(block.c.document, block.c.position)
    return _documents(connection, wanted.order_by(*_BY_DATE), passages, {})


def load_document(connection: Connection, number: int) -> Document:
    """The document of that number, which the case holds."""
    return _documents(connection, _ONE, _BLOCKS_OF_ONE, {"number": number})[0]


_ONE = select(document).where(document.c.number == bindparam("number"))
_BLOCKS_OF_ONE = select(block).where(block.c.document == bindparam("number")).order_by(block.c.position)


def _documents(
    connection: Connection, wanted: Select[Any], passages: Select[Any], given: Mapping[str, object]
) -> list[Document]:
    blocks = defaultdict(list)
    for passage in _rows(connection, passages, given):
        blocks[passage["document"]].append(passage)
    with _understood():
        return [document_of(row, blocks[row["number"]]) for row in _rows(connection, wanted, given)]


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
    for exact, value in ((_OF_ID, escape(name_or_id)), (_OF_NAME, name_or_id)):  # an id is told by its index
        if numbers := list(connection.execute(exact, {"value": value}).scalars()):
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


def resolve_one(connection: Connection, name_or_id: str) -> int:
    """The number of the one document of that id, name, or beginning. Raises InputError where none or several fit."""
    number, *others = resolve(connection, name_or_id)
    if others:
        documents = numbered(connection, [number, *others])
        raise InputError(
            f"{len(documents)} documents are called {name_or_id!r}",
            hint="name one by its id: " + ", ".join(d.id for d in documents[:5]),
        )
    return number


_OF_ID = select(document.c.number).where(document.c.id == bindparam("value"))
_OF_NAME = select(document.c.number).where(document.c.name == bindparam("value")).order_by(document.c.id)


class Kept(NamedTuple):
    """An item as the case keeps it: as it is shown, as the coder wrote it, and the verdict on it."""

    shown: AnyItem
    written: AnyItem
    verdict: Verdict | None
    document: int
    """The number of its document."""


class Selection(NamedTuple):
    """The statements that read the items of some ids. One that is used often is made once: that takes milliseconds."""

    items: Select[Any]
    parties: Select[Any]
    spans: Select[Any]


def selection(wanted: Select[tuple[str]]) -> Selection:
    """What reads the items whose ids ``wanted`` selects."""
    return _selection(wanted, item.c.id.in_(wanted), *_BY_DATE)


def _selection(wanted: Select[tuple[str]], are: ColumnElement[bool], *order: ColumnElement[Any]) -> Selection:
    items = (
        select(item, document.c.name.label("doc"), document.c.stand_ins)
        .join(document, item.c.document == document.c.number)
        .where(are)
        .order_by(*order, item.c.start, item.c.end, item.c.id)
    )
    further = (
        select(table).where(table.c.item.in_(wanted)).order_by(table.c.item, table.c.role, table.c.position)
        for table in (party, span)
    )
    return Selection(items, *further)


_OF_ONE = item.c.document == bindparam("number")
OF_DOCUMENT = _selection(select(item.c.id).where(_OF_ONE), _OF_ONE)
"""All items of the document ``number``."""


def load_items(connection: Connection, wanted: Select[tuple[str]]) -> list[AnyItem]:
    """The items whose ids ``wanted`` selects, by date of their document, then where they stand in it."""
    return [kept.shown for kept in load_kept(connection, selection(wanted))]


def load_kept(connection: Connection, wanted: Selection, **given: int) -> list[Kept]:
    """The same with what the coder wrote; ``given`` are the parameters of the selection."""
    rows = _rows(connection, wanted.items, given)
    parties = _by_item(_rows(connection, wanted.parties, given))
    spans = _by_item(_rows(connection, wanted.spans, given))

    @cache
    def text(number: int) -> str:
        stored = connection.execute(select(document.c.text, document.c.stand_ins).where(document.c.number == number))
        return from_stored(*stored.one())

    with _understood():
        return [
            _kept(
                row,
                item_of(
                    row,
                    parties.get(row["id"], ()),
                    spans.get(row["id"], ()),
                    doc=row["doc"],
                    text=None if row["stand_ins"] is None else partial(text, row["document"]),
                ),
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


def _kept(row: Row, shown: AnyItem) -> Kept:
    machine, verdict = row["machine"], row["verdict"]
    written = shown if machine is None else msgspec.convert(json.loads(machine), type=AnyItem)
    return Kept(shown, written, verdict and Verdict(verdict), row["document"])


def _rows(connection: Connection, wanted: Select[Any], given: Mapping[str, object]) -> list[Row]:
    """The rows as dictionaries, which are read faster than what SQLAlchemy gives."""
    found = connection.execute(wanted, given)
    names = tuple(found.keys())
    return [dict(zip(names, row, strict=True)) for row in found.all()]


def _by_item(rows: Iterable[Row]) -> dict[str, list[Row]]:
    found: dict[str, list[Row]] = {}
    for row in rows:
        found.setdefault(row["item"], []).append(row)
    return found
