"""Adding a document with its items: checked, then written in one transaction."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum

import msgspec
from sqlalchemy import Connection, Table, delete, insert, select

from standoff.errors import AnchorError, InputError
from standoff.record import comparing, reconciling, tables
from standoff.record.applying import refresh
from standoff.record.rows import Row, block_rows, document_row, item_row, party_rows, span_rows
from standoff.schema import AnyItem, Document, Statement, identify


class Outcome(StrEnum):
    """What adding a document did to the case."""

    ADDED = "added"
    REPLACED = "replaced"
    UNCHANGED = "unchanged"


def checked(document: Document, items: Sequence[AnyItem]) -> list[AnyItem]:
    """The items with their ids, each once. Raises AnchorError where one does not stand in the document's text."""
    for name in ("title", "standfirst", "byline", "published_span"):
        span = getattr(document, name)
        if span is not None and not span.cuts(document.text):
            raise AnchorError(f"the {name} {span.text!r} of {document.name!r} is not at {span.start} to {span.end}")
    for item in items:
        _anchor(document, item)
    return _distinct([item if item.id else identify(item, document.id) for item in items])


def write(connection: Connection, document: Document, items: Sequence[AnyItem], *, fingerprint: str) -> Outcome:
    """Write a document and its ``checked`` items, and apply what was decided. The caller holds the transaction."""
    stored = connection.execute(
        select(tables.document.c.number, tables.document.c.fingerprint).where(tables.document.c.id == document.id)
    ).first()
    if stored is not None and stored.fingerprint == fingerprint:
        return Outcome.UNCHANGED
    row = document_row(document, fingerprint)
    if stored is not None:
        comparing.forget(connection, stored.number)
        reconciling.forget(connection, stored.number)
        connection.execute(delete(tables.document).where(tables.document.c.number == stored.number))
        row["number"] = stored.number
    number = connection.execute(insert(tables.document), row).inserted_primary_key[0]  # type: ignore[index]
    _insert(connection, tables.block, [block | {"document": number} for block in block_rows(document)])
    _insert(connection, tables.item, [item_row(item) | {"document": number} for item in items])
    _insert(connection, tables.party, [row for item in items for row in party_rows(item)])
    _insert(connection, tables.span, [row for item in items for row in span_rows(item)])
    refresh(connection, [number])
    return Outcome.ADDED if stored is None else Outcome.REPLACED


def _insert(connection: Connection, table: Table, rows: list[Row]) -> None:
    if rows:
        connection.execute(insert(table), rows)


def _anchor(document: Document, item: AnyItem) -> None:
    if item.doc != document.name:
        raise InputError(
            f"an item of {item.doc!r} was given for {document.name!r}", hint="give each document its own items"
        )
    if isinstance(item, Statement) and not item.content:
        raise AnchorError(f"a statement in {document.name!r} has no words", hint="an item needs the span that says so")
    for span in item.spans():
        if not span.cuts(document.text):
            raise AnchorError(
                f"{span.text!r} is not at {span.start} to {span.end} of {document.name!r}",
                hint="cut spans with Document.span; offsets count code points of the unchanged text",
            )


def _distinct(items: list[AnyItem]) -> list[AnyItem]:
    """Each item once; different items of one id (the id does not see everything) are numbered in their order."""
    seen: dict[str, list[AnyItem]] = {}
    for item in items:
        twins = seen.setdefault(item.id, [])
        if item not in twins:
            twins.append(item)
    return [
        msgspec.structs.replace(twin, id=f"{item_id}_{position + 1}") if position else twin
        for item_id, twins in seen.items()
        for position, twin in enumerate(twins)
    ]
