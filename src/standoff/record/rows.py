"""Between the values of ``schema`` and the rows of the case, both ways and without loss.

An item's row holds its plain values and its anchor (start, end, quote); its parties and its further spans are rows of
their own, by role and position.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from enum import StrEnum
from typing import Any, NamedTuple

from standoff.errors import InputError
from standoff.record.storable import from_stored, stand_ins, to_stored
from standoff.schema import (
    Act,
    AnyItem,
    Block,
    BlockKind,
    Commitment,
    CommitmentKind,
    Document,
    Event,
    Figure,
    Format,
    Interval,
    Location,
    Mode,
    Party,
    Plover,
    Polarity,
    Span,
    Statement,
    Status,
)

Row = dict[str, Any]
_MARKED = ("title", "standfirst", "byline", "published_span")
_PLAIN = ("name", "source", "media", "url", "published", "published_from", "updated", "publisher", "agency")


class Shape(NamedTuple):
    """How the fields of one kind of item lie in the tables; a role is (its name, whether it holds several)."""

    build: Callable[..., AnyItem]
    anchor: str
    parties: dict[str, tuple[str, bool]]
    spans: dict[str, tuple[str, bool]]
    columns: dict[str, str]
    words: dict[str, type[StrEnum]]


SHAPES: dict[str, Shape] = {
    "statement": Shape(
        Statement,
        "content",
        {"source": ("source", False), "via": ("via", False)},
        {"cue": ("cue", False)},
        {key: key for key in ("act", "mode", "addressee", "date", "cue_lemma")},
        {"act": Act, "mode": Mode},
    ),
    "commitment": Shape(
        Commitment,
        "action",
        {"by": ("by", False), "toward": ("toward", True)},
        {"condition": ("condition", False)},
        {"kind": "act", "polarity": "polarity"},
        {"kind": CommitmentKind, "polarity": Polarity},
    ),
    "event": Shape(
        Event,
        "evidence",
        {"sources": ("source", True), "targets": ("target", True)},
        {"more_evidence": ("more_evidence", True)},
        {key: key for key in ("plover", "mode", "status", "when", "place", "format", "duration")},
        {"plover": Plover, "status": Status, "format": Format},
    ),
    "figure": Shape(
        Figure,
        "evidence",
        {},
        {},
        {key: key for key in ("value", "low", "high", "unit", "of", "approx", "side")},
        {},
    ),
}


def document_row(document: Document, fingerprint: str) -> Row:
    """The row of ``document``, without its number."""
    row: Row = {key: getattr(document, key) for key in _PLAIN}
    row |= {"id": document.id, "sha256": document.sha256, "fingerprint": fingerprint}
    row |= {"text": to_stored(document.text), "stand_ins": stand_ins(document.text)}
    row["notes"] = json.dumps(document.notes, ensure_ascii=False)
    for key in _MARKED:
        span: Span | None = getattr(document, key)
        row[f"{key}_start"] = span and span.start
        row[f"{key}_end"] = span and span.end
    return row


def block_rows(document: Document) -> list[Row]:
    """The rows of its blocks, without the document's number."""
    return [
        {"position": position, "kind": str(block.kind), "start": block.start, "end": block.end}
        for position, block in enumerate(document.blocks)
    ]


def document_of(row: Mapping[Any, Any], blocks: Iterable[Mapping[Any, Any]]) -> Document:
    """The document that the rows hold."""
    text = from_stored(row["text"], row["stand_ins"])
    marked: Row = {key: _cut(text, row[f"{key}_start"], row[f"{key}_end"]) for key in _MARKED}
    return Document(
        text=text,
        notes=tuple(json.loads(row["notes"])),
        blocks=tuple(Block(BlockKind(block["kind"]), block["start"], block["end"]) for block in blocks),
        **{key: row[key] for key in _PLAIN},
        **marked,
    )


def item_row(item: AnyItem) -> Row:
    """The row of ``item``, without the document's number. Every kind of item gives the same keys."""
    shape = SHAPES[item.kind_name]
    row: Row = dict.fromkeys(_COLUMNS)
    row |= {"id": item.id, "kind": item.kind_name, "score": item.score, "coder": item.coder}
    row |= {"start": item.anchor.start, "end": item.anchor.end, "quote": to_stored(item.anchor.text)}
    for field, column in shape.columns.items():
        value = getattr(item, field)
        row[column] = str(value) if isinstance(value, StrEnum) else value
    row["first_day"], row["last_day"] = _days(row["date"] or row["when"])
    return row | _located(item.location if isinstance(item, Event) else None)


def _located(location: Location | None) -> Row:
    if location is None:
        return dict.fromkeys(_LOCATED)
    return {
        "located": location.name,
        "located_kind": location.kind,
        "located_states": " ".join(location.states),
        "located_claimed": " ".join(location.claimed),
        "latitude": location.latitude,
        "longitude": location.longitude,
        "radius": location.radius,
    }


def _location(row: Mapping[Any, Any]) -> Location | None:
    if row["located"] is None:
        return None
    return Location(
        name=row["located"],
        kind=row["located_kind"],
        latitude=row["latitude"],
        longitude=row["longitude"],
        radius=row["radius"],
        states=tuple(row["located_states"].split()),
        claimed=tuple(row["located_claimed"].split()),
    )


def party_rows(item: AnyItem) -> Iterator[Row]:
    """The rows of the item's parties."""
    for field, (role, _) in SHAPES[item.kind_name].parties.items():
        for position, party in enumerate(_several(getattr(item, field))):
            span = party.span
            row = {"item": item.id, "role": role, "position": position, "mention": span and to_stored(span.text)}
            row |= {"start": span and span.start, "end": span and span.end}
            row |= {"country": party.country, "sector": party.sector, "state": party.state}
            yield row | {"name": party.name, "side": party.side, "reason": party.reason}


def span_rows(item: AnyItem) -> Iterator[Row]:
    """The rows of the spans that neither anchor the item nor mention a party."""
    shape = SHAPES[item.kind_name]
    roles = [(role, _several(getattr(item, field))) for field, (role, _) in shape.spans.items()]
    if isinstance(item, Statement):
        roles.append(("content", item.content[1:]))
    for role, spans in roles:
        for position, span in enumerate(spans):
            row = {"item": item.id, "role": role, "position": position, "start": span.start, "end": span.end}
            yield row | {"text": to_stored(span.text)}


def item_of(
    row: Mapping[Any, Any],
    parties: Iterable[Mapping[Any, Any]],
    spans: Iterable[Mapping[Any, Any]],
    *,
    doc: str,
    text: Callable[[], str] | None,
) -> AnyItem:
    """The item that the rows hold. ``text`` gives the document's text where stored words hold stand-ins."""

    def cut(start: int, end: int, words: str) -> Span:
        return Span(start, end, words if text is None else text()[start:end])

    shape = SHAPES[row["kind"]]
    people: dict[str, list[Party]] = {}
    for p in parties:
        span = None if p["start"] is None else cut(p["start"], p["end"], p["mention"])
        people.setdefault(p["role"], []).append(
            Party(p["name"], p["side"], span, p["reason"], p["country"], p["sector"], p["state"])
        )
    further: dict[str, list[Span]] = {}
    for s in spans:
        further.setdefault(s["role"], []).append(cut(s["start"], s["end"], s["text"]))
    fields: Row = {"doc": doc, "id": row["id"], "coder": row["coder"], "score": row["score"]}
    anchor = cut(row["start"], row["end"], row["quote"])
    fields[shape.anchor] = (anchor, *further.get("content", ())) if shape.anchor == "content" else anchor
    fields |= {field: _gather(people.get(role, []), many) for field, (role, many) in shape.parties.items()}
    fields |= {field: _gather(further.get(role, []), many) for field, (role, many) in shape.spans.items()}
    for field, column in shape.columns.items():
        value = row[column]
        fields[field] = value if value is None or field not in shape.words else shape.words[field](value)
    if row["kind"] == "event":
        fields["location"] = _location(row)
    return shape.build(**fields)


_LOCATED = ("located", "located_kind", "located_states", "located_claimed", "latitude", "longitude", "radius")
_COLUMNS = ("first_day", "last_day", *{column for shape in SHAPES.values() for column in shape.columns.values()})


def _gather(values: list[Any], many: bool) -> object:
    if many:
        return tuple(values)
    return values[0] if values else None


def _several(value: Any) -> tuple[Any, ...]:  # noqa: ANN401
    if value is None:
        return ()
    return value if isinstance(value, tuple) else (value,)


def _cut(text: str, start: int | None, end: int | None) -> Span | None:
    return None if start is None or end is None else Span(start, end, text[start:end])


def _days(value: str | None) -> tuple[str | None, str | None]:
    if value is None:
        return None, None
    try:
        interval = Interval.parse(value)
    except InputError:  # kept as it is, and found by the document's date
        return None, None
    return interval.first.isoformat(), interval.last.isoformat()
