"""Builds the ledger of a case: reads every commitment's action and condition, every denial and deed, as literals,
and gathers these into options.
"""

from __future__ import annotations

import hashlib
from collections import Counter, defaultdict
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

import msgspec

from standoff.analysis.citing import Citation
from standoff.analysis.sides import side_name
from standoff.analysis.source import Linked, Reading, Source, read
from standoff.analysis.wording import counted
from standoff.language import mark
from standoff.model.ledger.entries import Condition, Entry, EntryKind, Ledger, Requirement
from standoff.model.ledger.facing import Facing
from standoff.model.ledger.found import JOINT, Found, bears, for_sides, of_document
from standoff.model.ledger.literal import Literal
from standoff.model.ledger.options import Gathering, Other
from standoff.model.ledger.speakers import Naming, naming, placed, sides_of_persons, spoken_for
from standoff.schema import AnyItem, Event, Interval

if TYPE_CHECKING:
    from standoff.model.scenario import Scenario

Known = dict[str, tuple[tuple[AnyItem, ...], list[Found], Naming]]
"""What was read of each document, by its id, with the items that it rests on."""


def ledger(
    source: Source, *, date: str | None = None, scenario: Scenario | None = None, known: Known | None = None
) -> Ledger:
    """The ledger of a case as of ``date`` (an ISO day, month or year; its last day counts; articles without a date are
    then left out), changed as ``scenario`` says. ``known`` is what earlier ledgers of the case have read of its
    documents: where their items are the same they are not read again, and what is read is added to it.

    Raises InputError where ``date`` is no time or the scenario speaks of what the ledger has not.
    """
    until = Interval.parse(date).last.isoformat() if date else None
    reading = read(source)
    by_document: dict[int, list[AnyItem]] = defaultdict(list)
    for item in reading.items:
        by_document[id(reading.document(item))].append(item)
    documents = [d for d in reading.documents if until is None or (d.published is not None and d.published <= until)]
    known = {} if known is None else known
    bearing = [d for d in documents if any(bears(item) for item in by_document[id(d)])]
    items = {reading.id_of(d): tuple(by_document[id(d)]) for d in bearing}
    unread = [d for d in bearing if (key := reading.id_of(d)) not in known or known[key][0] != items[key]]
    for marks in mark(unread):
        key = reading.id_of(marks.document)
        parties = [party for item in items[key] for party in (*item.acting, *item.aimed)]
        known[key] = items[key], of_document(marks, items[key], key), naming(marks.document.text, parties)
    told = [one for key in items for one in known[key][1]]
    persons = spoken_for((one.by, one.announces) for one in told if one.by and one.announces)
    persons |= sides_of_persons(reading.items)
    persons |= placed(_namings(items, known, persons), persons)
    made = _assemble([for_sides(one, persons) for one in told], _stories(reading))
    silent = _without_options(made, [item for d in documents for item in by_document[id(d)]])
    value = msgspec.structs.replace(made, date=until, documents=len(documents), unmodelled=(*silent, *made.unmodelled))
    if scenario is not None:
        from standoff.model.scenario import apply

        value = apply(value, scenario)
    return value


def _namings(keys: Iterable[str], known: Known, placed: Container[str]) -> dict[str, list[Naming]]:
    """Who speaks or acts in the documents and is not placed yet, by name, each with what those tell of persons."""
    namings: dict[str, list[Naming]] = defaultdict(list)
    for key in keys:
        _, told, naming = known[key]
        names = {who for one in told for who in (one.by, *one.owners) if who}
        for name in sorted(name for name in names if name not in placed):
            namings[name].append(naming)
    return namings


def _stories(reading: Reading) -> dict[str, str]:
    """Item → the story that it tells with items of other articles; only where the case has been compared."""
    if not isinstance(reading.source, Linked) or reading.source.links() is None:
        return {}
    return {item: min(ids) for ids in reading.stories for item in ids}


def _assemble(found: list[Found], stories: Mapping[str, str]) -> Ledger:
    gathering = Gathering()
    spoken = [f for f in found if f.kind not in (EntryKind.EVENT, EntryKind.SCHEDULED)]
    facing = Facing(spoken)
    places, conditions = {}, {}
    for one in spoken:
        story = stories.get((one.citation.item or "") if one.citation else "", "")
        asked = _other(one, one.action, facing) if one.kind is EntryKind.DEMAND else None
        places[id(one)] = gathering.join(one.action, _document(one), story=story, other=asked)
        given = f"{story} if" if story else ""
        conditions[id(one)] = [
            gathering.join(c, _document(one), story=given, other=_other(one, c, facing), condition=True)
            for c, _ in one.conditions
        ]
    options, of, inferred = gathering.options()
    merged: dict[tuple[object, ...], Entry] = {}
    for one in spoken:
        own = [
            Condition(Requirement(options[of[n]].id, literal.positive), literal.text, inferred=inferred[n] or read_off)
            for n, (literal, read_off) in zip(conditions[id(one)], one.conditions, strict=True)
        ]
        _merge(merged, one, Requirement(options[of[places[id(one)]]].id, one.action.positive), own)
    left = Counter[str]()
    for one in found:
        if one.kind not in (EntryKind.EVENT, EntryKind.SCHEDULED):
            continue
        fits = max(options, key=lambda o: (one.action.fits(o.literal), o.mentions), default=None)
        if fits is None or one.action.fits(fits.literal) < 3 - (fits.owner is None) * 2:
            left[one.kind.value] += 1
            continue
        _merge(merged, one, Requirement(fits.id, one.action.positive), [])
    entries = sorted(merged.values(), key=lambda e: (e.date or "9999", e.kind.value, e.id))
    return Ledger(options=options, entries=tuple(entries), unmodelled=tuple(_left_out(left, entries)))


def _other(one: Found, condition: Literal, facing: Facing) -> Other:
    joint = JOINT.search(condition.text) is not None
    return Other(by=one.by, likely=None if joint else facing.of(one.by, condition))


def _document(one: Found) -> str:
    return one.citation.document if one.citation else ""


def _merge(merged: dict[tuple[object, ...], Entry], one: Found, action: Requirement, own: list[Condition]) -> None:
    key: tuple[object, ...] = (one.kind, one.by, action, tuple(sorted(c.requirement for c in own)), one.deadline)
    if one.kind in (EntryKind.EVENT, EntryKind.SCHEDULED):
        key = (*key, one.date)
    citations = (one.citation,) if one.citation else ()
    above = (one.foremost,) if one.foremost else ()
    before = merged.get(key)
    if before is None:
        mark_of = hashlib.sha256(repr([str(k) for k in key]).encode()).hexdigest()[:10]
        merged[key] = Entry(
            id=f"{one.kind.value[:3]}-{mark_of}", kind=one.kind, by=one.by, toward=one.toward, action=action,
            conditions=tuple(own), deadline=one.deadline, date=one.date, last=one.date, text=one.text,
            citations=citations, foremost=above,
        )  # fmt: skip
        return
    days = sorted(d for d in (before.date, before.last, one.date) if d)
    merged[key] = msgspec.structs.replace(
        before,
        toward=before.toward or one.toward,
        date=days[0] if days else None,
        last=days[-1] if days else None,
        text=min((before.text, one.text), key=lambda t: (len(t.split()) < 3, len(t))),
        citations=_in_order(*before.citations, *citations),
        foremost=_in_order(*before.foremost, *above),
    )


def _in_order(*citations: Citation) -> tuple[Citation, ...]:
    return tuple(sorted(citations, key=lambda c: (c.published or "9", c.document, c.start)))


def _without_options(made: Ledger, items: Sequence[AnyItem]) -> list[str]:
    """The sides that act or speak in the articles and own no option."""
    owners = {option.owner for option in made.options}
    acting = Counter(who for item in items if isinstance(item, Event) for p in item.sources if (who := p.speaks_for))
    named = [side_name(side) for side, _ in acting.most_common() if side not in owners]
    return ["sides that act in the articles and have no option here: " + ", ".join(named)] if named else []


def _left_out(left: Counter[str], entries: Sequence[Entry]) -> Iterator[str]:
    if left["event"]:
        yield f"{counted(left['event'], 'reported deed')} that no commitment speaks of"
    if left["scheduled"]:
        yield f"{counted(left['scheduled'], 'step')} ahead that no commitment speaks of"
    nameless = sum(e.by is None for e in entries)
    if nameless:
        yield f"{counted(nameless, 'word')} by somebody whom the articles do not name"
    yield "what nobody has said: secret moves, misperception, domestic politics, actors the articles are silent about"
