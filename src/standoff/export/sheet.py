"""A table with a row an item: for Excel and its like as CSV, and the rows that Parquet holds as well."""

from __future__ import annotations

import csv
import io
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import islice

from standoff.analysis.source import Source
from standoff.errors import InputError
from standoff.export.stream import Stream, put
from standoff.schema import AnyItem, Commitment, Document, Event, Figure, Interval, Location, Party, Statement

Cell = str | int | float | bool | None
COLUMNS = {
    "kind": str,
    "who": str,
    "side": str,
    "code": str,
    "what": str,
    "mode": str,
    "status": str,
    "quote": str,
    "polarity": str,
    "condition": str,
    "to_whom": str,
    "to_side": str,
    "to_code": str,
    "when": str,
    "first_day": str,
    "last_day": str,
    "place": str,
    "latitude": float,
    "longitude": float,
    "radius": float,
    "states": str,
    "claimed": str,
    "format": str,
    "value": float,
    "low": float,
    "high": float,
    "unit": str,
    "of": str,
    "approx": bool,
    "document": str,
    "published": str,
    "publisher": str,
    "start": int,
    "end": int,
    "id": str,
    "coder": str,
}
"""Column and type of its cells. ``what`` is a statement's act, a commitment's kind, an event's PLOVER type; ``code``
and ``to_code`` are PLOVER's country and sector of each party ("TUR/COP"); ``states`` are those in which the place lies,
``claimed`` those that dispute it.
"""

_FORMULA = re.compile(r"\s*[=+\-@\t\r]")
_CONTROL = re.compile(r"[\0-\x08\x0b\x0c\x0e-\x1f]")


def write_csv(source: Source, stream: Stream) -> int:
    """Write a row an item and return how many. UTF-8 with a byte order mark and CRLF, which spreadsheets expect.

    Words that a spreadsheet would take for a formula get an apostrophe before them. Parties are joined by semicolons.
    """
    count = 0

    def counted() -> Iterator[Mapping[str, Cell]]:
        nonlocal count
        for row in rows(source):
            count += 1
            yield row

    for part in table_parts(COLUMNS, counted()):
        put(stream, part)
    return count


AT_ONCE = 500
"""Rows of one part of a table."""


def table_parts(columns: Iterable[str], table: Iterable[Mapping[str, Cell]]) -> Iterator[bytes]:
    """Any rows in the same form, in parts that make the whole, so that a long table is never held; a column that a row
    has not is empty.
    """
    columns, table = list(columns), iter(table)
    yield b"\xef\xbb\xbf" + _lines([columns])
    while some := list(islice(table, AT_ONCE)):
        yield _lines([_safe(row.get(column)) for column in columns] for row in some)


def _lines(table: Iterable[Sequence[Cell]]) -> bytes:
    text = io.StringIO()
    csv.writer(text, lineterminator="\r\n").writerows(table)
    return text.getvalue().encode("utf-8", "replace")


def rows(source: Source) -> Iterator[dict[str, Cell]]:
    """The rows of the table; a column that says nothing of an item's kind is missing or None."""
    documents = defaultdict(list)
    for document in source.documents():
        documents[document.name].append(document)
    for item in source.items():
        yield _told(item) | _place(item, documents[item.doc])


def _told(item: AnyItem) -> dict[str, Cell]:
    match item:
        case Statement():
            told = {"what": str(item.act), "when": item.date, "to_whom": item.addressee} | _who([item.source])
        case Commitment():
            told = {"what": str(item.kind), "polarity": item.polarity and str(item.polarity)}
            told |= {"condition": item.condition.text if item.condition else None}
            told |= _who([item.by]) | _who(item.toward, name="to_whom", to="to_")
        case Event():
            told = {"what": str(item.plover), "status": str(item.status), "when": item.when, "place": item.place}
            told |= {"format": item.format and str(item.format), "mode": item.mode}
            told |= _who(item.sources) | _who(item.targets, name="to_whom", to="to_")
            return {**told, **_located(item.location)}
        case Figure():
            figure: dict[str, Cell] = {"value": item.value, "low": item.low, "high": item.high, "unit": item.unit}
            return figure | {"of": item.of, "approx": item.approx, "side": item.side}
    return {**told}


def _who(parties: Iterable[Party], *, name: str = "who", to: str = "") -> dict[str, str | None]:
    """Names (or the words of the text, where nobody is resolved), sides and codes, in the same order."""
    parties = list(parties)
    names = "; ".join(party.name or (party.span.text if party.span else "") for party in parties)
    codes = "; ".join(dict.fromkeys(f"{p.country or ''}/{p.sector or ''}" for p in parties if p.country or p.sector))
    sides = "; ".join(dict.fromkeys(side for party in parties if (side := party.speaks_for)))
    return {name: names or None, f"{to}side": sides or None, f"{to}code": codes or None}


def _located(location: Location | None) -> dict[str, Cell]:
    if location is None:
        return {}
    return {
        "latitude": location.latitude,
        "longitude": location.longitude,
        "radius": location.radius,
        "states": "; ".join(location.states) or None,
        "claimed": "; ".join(location.claimed) or None,
    }


def _place(item: AnyItem, documents: list[Document]) -> dict[str, Cell]:
    """Where it stands. Of several versions of a document, the one that holds its words."""
    anchor = item.anchor
    document = next((each for each in documents if anchor.cuts(each.text)), None)
    when = getattr(item, "when", None) or getattr(item, "date", None)
    first, last = _days(when)
    return {
        "kind": item.kind_name,
        "quote": item.quote,
        "first_day": first,
        "last_day": last,
        "document": item.doc,
        "published": document.published if document else None,
        "publisher": document.publisher if document else None,
        "start": anchor.start,
        "end": anchor.end,
        "id": item.id,
        "coder": item.coder,
    }


def _days(when: str | None) -> tuple[str | None, str | None]:
    try:
        interval = Interval.parse(when) if when else None
    except InputError:
        interval = None
    return (interval.first.isoformat(), interval.last.isoformat()) if interval else (None, None)


def _safe(cell: Cell) -> Cell:
    if isinstance(cell, float) and cell.is_integer():
        return int(cell)
    if not isinstance(cell, str):
        return cell
    cell = _CONTROL.sub("\N{REPLACEMENT CHARACTER}", cell)
    return "'" + cell if _FORMULA.match(cell) else cell
