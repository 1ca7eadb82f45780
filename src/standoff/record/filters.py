"""Which items a question means: one SQL selection out of the filters that the CLI and the API share."""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Iterable

from sqlalchemy import ColumnElement, Connection, Select, and_, exists, func, or_, select

from standoff.record.storable import escape, to_stored
from standoff.record.tables import document, item, party, span
from standoff.schema import bounds


def select_items(
    *,
    kind: str | None = None,
    side: str | None = None,
    names: list[str] | None = None,
    mentions: list[str] | None = None,
    act: str | None = None,
    plover: str | None = None,
    status: str | None = None,
    numbers: list[int] | None = None,
    since: str | None = None,
    until: str | None = None,
    text: str | None = None,
    rejected: bool = False,
) -> Select[tuple[str]]:
    """Ids of the items that pass every filter given, those that a person rejected only if asked for.

    ``names`` and ``mentions`` are an actor's, as ``known_as`` finds. Raises InputError where ``since`` or ``until`` is
    not a time, or nothing lies between them.
    """
    first, last = bounds(since, until)
    wanted: list[ColumnElement[bool]] = [] if rejected else [item.c.verdict.is_distinct_from("rejected")]
    for column, value in (("kind", kind), ("act", act), ("plover", plover), ("status", status)):
        if value is not None:
            wanted.append(func.lower(item.c[column]) == escape(value.lower()))
    if side is not None:
        theirs = side.lower()
        spoken_for = or_(func.lower(party.c.side) == theirs, func.casefold(party.c.state) == side.casefold())
        wanted.append(or_(_has_party(spoken_for), func.lower(item.c.side) == theirs))
    if names is not None:
        wanted.append(_has_party(or_(party.c.name.in_(listed(names)), party.c.mention.in_(listed(mentions or [])))))
    if numbers is not None:
        wanted.append(item.c.document.in_(numbers))
    if first is not None:
        latest = func.coalesce(item.c.last_day, func.substr(document.c.published, 1, 10))
        wanted.append(latest >= first)
    if last is not None:
        earliest = func.coalesce(item.c.first_day, func.substr(document.c.published, 1, 10))
        wanted.append(earliest <= last)
    if text is not None:
        wanted.append(_says(to_stored(text).casefold()))
    return select(item.c.id).join(document, item.c.document == document.c.number).where(and_(True, *wanted))


def known_as(connection: Connection, actor: str) -> tuple[list[str], list[str]]:
    """The names and the mentions in the case that ``actor`` can mean: its words, in their order, within them.

    "lavrov" finds "Sergei Lavrov"; "Oman" does not find "Romania".
    """
    found = []
    for column in (party.c.name, party.c.mention):
        known = connection.execute(select(column).where(column.is_not(None)).distinct()).scalars()
        found.append(with_words(known, actor))
    return found[0], found[1]


def with_words(names: Iterable[str], words: str) -> list[str]:
    """The names in which these words stand, in their order, in whatever case and with whatever accents."""
    wanted = f" {_plain(words)} "
    return [name for name in names if wanted in f" {_plain(name)} " and wanted.strip()]


def listed(values: Iterable[str | int]) -> Select[tuple[str]]:
    """The values as a query of one parameter: an actor such as "the" has more mentions than SQL has parameters."""
    return select(
        func.json_each(json.dumps([escape(value) if isinstance(value, str) else value for value in values]))
        .table_valued("value")
        .c.value
    )


def _has_party(condition: ColumnElement[bool]) -> ColumnElement[bool]:
    return exists().where(party.c.item == item.c.id, condition)


def _says(words: str) -> ColumnElement[bool]:
    further = exists().where(span.c.item == item.c.id, func.instr(func.casefold(span.c.text), words) > 0)
    return or_(func.instr(func.casefold(item.c.quote), words) > 0, further)


def _plain(name: str) -> str:
    folded = unicodedata.normalize("NFKD", name.casefold())
    return " ".join(re.findall(r"\w+", "".join(c for c in folded if not unicodedata.combining(c))))
