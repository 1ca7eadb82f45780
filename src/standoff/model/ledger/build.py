"""Builds the ledger of a case: reads every commitment's action and condition, every denial and deed, as literals,
and gathers these into options.
"""

from __future__ import annotations

import hashlib
import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

import msgspec

from standoff.actors.gazetteer import load_gazetteer
from standoff.analysis.citing import Citation, cite
from standoff.analysis.sides import side_called, side_name
from standoff.analysis.source import Linked, Reading, Source, read
from standoff.analysis.wording import counted
from standoff.language import Marks, mark
from standoff.model.ledger.clauses import Clause, clauses_of, last_told
from standoff.model.ledger.deeds import load_deeds
from standoff.model.ledger.entries import Condition, Entry, EntryKind, Ledger, Requirement
from standoff.model.ledger.literal import UNNAMED, Literal
from standoff.model.ledger.options import Gathering, Other
from standoff.model.ledger.phrases import Drafts, is_organisation
from standoff.model.ledger.priorities import foremost
from standoff.model.ledger.speakers import holds_office, sides_of_persons, spoken_for
from standoff.model.ledger.wordings import deadline_of
from standoff.schema import (
    AnyItem,
    Commitment,
    Document,
    Event,
    Interval,
    Party,
    Plover,
    Span,
    Status,
)  # fmt: skip

if TYPE_CHECKING:
    from standoff.model.scenario import Scenario

Known = dict[str, tuple[tuple[AnyItem, ...], list["_Found"]]]
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
    bearing = [d for d in documents if any(_bears(item) for item in by_document[id(d)])]
    items = {reading.id_of(d): tuple(by_document[id(d)]) for d in bearing}
    unread = [d for d in bearing if (key := reading.id_of(d)) not in known or known[key][0] != items[key]]
    for marks in mark(unread):
        key = reading.id_of(marks.document)
        known[key] = items[key], _of_document(marks, items[key], reading)
    told = [one for key in items for one in known[key][1]]
    persons = spoken_for((one.by, one.announces) for one in told if one.by and one.announces)
    persons |= sides_of_persons(reading.items)
    made = _assemble([_for_sides(one, persons) for one in told], _stories(reading))
    silent = _without_options(made, [item for d in documents for item in by_document[id(d)]])
    value = msgspec.structs.replace(made, date=until, documents=len(documents), unmodelled=(*silent, *made.unmodelled))
    if scenario is not None:
        from standoff.model.scenario import apply

        value = apply(value, scenario)
    return value


def _stories(reading: Reading) -> dict[str, str]:
    """Item → the story that it tells with items of other articles; only where the case has been compared."""
    if not isinstance(reading.source, Linked) or reading.source.links() is None:
        return {}
    return {item: min(ids) for ids in reading.stories for item in ids}


@dataclass
class _Found:
    """An entry before its options are known: literals in place of requirements."""

    kind: EntryKind
    by: str | None
    toward: str | None
    action: Literal
    conditions: list[tuple[Literal, bool]] = field(default_factory=list)
    deadline: str | None = None
    date: str | None = None
    text: str = ""
    citation: Citation | None = None
    foremost: Citation | None = None
    announces: str | None = None
    """The side whose deed an office-holder announces, of whom the article does not say for whom he speaks."""


def _for_sides(one: _Found, persons: Mapping[str, str]) -> _Found:
    """The entry with the sides of persons in place of their names, where the case's articles tell them."""

    def of(name: str | None) -> str | None:
        return persons.get(name, name) if name else name

    def meant(literal: Literal) -> Literal:
        owner = of(literal.owner)
        targets = frozenset(persons.get(t, t) for t in literal.targets) - {owner or ""}
        return msgspec.structs.replace(literal, owner=owner, targets=targets)

    conditions = [(meant(literal), read_off) for literal, read_off in one.conditions]
    return replace(one, by=of(one.by), toward=of(one.toward), action=meant(one.action), conditions=conditions)


def _bears(item: AnyItem) -> bool:
    return isinstance(item, Commitment | Event)


# --- one document


def _of_document(marks: Marks, items: Sequence[AnyItem], reading: Reading) -> list[_Found]:
    drafts = Drafts(marks, items)
    clauses: list[Clause] = []
    for item in sorted(items, key=lambda item: item.anchor.start):
        clauses += clauses_of(item, drafts, last_told(item, clauses))
    literals = drafts.literals()
    page = reading.id_of(marks.document)
    return [made for clause in clauses if (made := _entry(clause, literals, marks, page)) is not None]


def _entry(clause: Clause, literals: Sequence[Literal], marks: Marks, page: str) -> _Found | None:
    if isinstance(clause.item, Commitment):
        return _of_commitment(clause, clause.item, literals, marks, page)
    return _of_event(clause.item, literals[clause.action], marks.document, page)


def _of_commitment(clause: Clause, item: Commitment, literals: Sequence[Literal], marks: Marks, page: str) -> _Found:
    by, toward = _who(item.by), next((w for t in item.toward if (w := _who(t))), None)
    kind = EntryKind(item.kind.value)
    action = literals[clause.action]
    if clause.asker is not None and (asker := literals[clause.asker].owner) not in (None, by):
        by, toward = asker, by
    announces = None
    if kind is not EntryKind.DEMAND:
        speaker = _who(clause.speaker) if clause.speaker is not None else by
        if by is not None and by in action.targets and speaker != by:
            by, toward = speaker, by  # "Chad can expect reprisals": Chad does not threaten itself
        elif action.owner in load_gazetteer().states and not _HEDGED.search(item.action.text[:_OPENING]):
            if by is None:
                by = action.owner  # "an official said that Chad would …": Chad's word, by an unnamed mouth
            elif item.by.speaks_for is None and holds_office(by, marks.document.text):
                announces = action.owner
    if kind is EntryKind.REFUSAL and not clause.denies(marks):
        action = action.denied()
    action = _owned(action, toward if kind is EntryKind.DEMAND else by, by, toward)
    if action.deed == "ACCESSION" and kind in (EntryKind.DEMAND, EntryKind.THREAT):
        action = msgspec.structs.replace(action, targets=action.targets - {by or ""})
    conditions = []
    if clause.condition is not None:
        condition = literals[clause.condition]
        joint = _JOINT.search(condition.text) is not None
        if joint:
            condition = msgspec.structs.replace(condition, owner=None)
        elif action.deed not in load_deeds().giving:  # aid is promised to the attacked, not to who attacks
            doer = None if _suffers(item, condition) else toward
            condition = _owned(condition, doer, by, toward)
        if clause.turned:
            condition = condition.denied()
        if not _empty(condition) and not condition.same_deed(action):
            conditions.append((condition, clause.inferred))
    if kind is EntryKind.THREAT and by is not None and action.owner == by and _gives(action):
        kind = EntryKind.PROMISE
    shown, above = _shown(item, marks.document), foremost(marks, item)
    return _Found(
        kind=kind,
        by=by,
        toward=toward,
        action=action,
        conditions=conditions,
        deadline=deadline_of(marks, item),
        date=marks.document.published,
        text=" ".join(shown.text.split()),
        citation=cite(marks.document, shown, item=item.id or None, page=page),
        foremost=cite(marks.document, above, item=item.id or None, page=page) if above else None,
        announces=announces,
    )


def _suffers(item: Commitment, condition: Literal) -> bool:
    """ "If Chad's trawlers are seized": whom a commitment is aimed at stands in its condition and does not do it."""
    if condition.owner is not None or item.condition is None:
        return False
    return any(t.span and item.condition.start <= t.span.start < item.condition.end for t in item.toward)


def _of_event(item: AnyItem, literal: Literal, document: Document, page: str) -> _Found | None:
    assert isinstance(item, Event)
    source = next((w for p in item.sources if (w := _who(p))), None)
    targets = frozenset(who for p in item.targets if (who := p.speaks_for))
    denied = item.status is Status.DENIED
    nobodys = literal.deed in ("TALKS", "ACCESSION")
    if item.plover is Plover.CONSULT and literal.deed not in ("TALKS", "CONSULT"):
        return None  # who met to speak of a deed has not done it
    nameless = literal.deed.startswith(UNNAMED) and item.plover is not Plover.SANCTION
    if nameless or (item.plover is not Plover.CONSULT and literal.deed in ("CONSULT", "AGREE")):
        literal = msgspec.structs.replace(literal, deed=item.plover.value)
    if not nobodys:
        literal = msgspec.structs.replace(
            literal,
            owner=(owner := source or literal.owner),
            targets=literal.targets - {owner or ""} or targets - {owner or ""},
        )
    if denied:
        literal = msgspec.structs.replace(literal, positive=False)
        kind = EntryKind.DENIAL
    else:
        kind = EntryKind.SCHEDULED if item.status is Status.SCHEDULED else EntryKind.EVENT
    if literal.owner is None and not nobodys:
        return None
    when = Interval.parse(item.when).last.isoformat() if item.when and not denied else document.published
    return _Found(
        kind=kind,
        by=literal.owner,
        toward=next(iter(sorted(literal.targets)), None),
        action=literal,
        date=when,
        text=" ".join(item.evidence.text.split()),
        citation=cite(document, item.evidence, item=item.id or None, page=page),
    )


def _owned(literal: Literal, owner: str | None, by: str | None, toward: str | None) -> Literal:
    """The literal with the owner that its phrase leaves unsaid; of an accession, the organisation that is meant."""
    if literal.deed == "TALKS" or literal.owner is not None:
        return literal
    if literal.deed == "ACCESSION":
        owner = next((code for code in (owner, by, toward) if code and is_organisation(code)), None)
    elif owner in literal.targets:  # nobody is to sanction itself
        owner = by if owner == by or by not in literal.targets else None
    targets = literal.targets - {owner or ""}
    return msgspec.structs.replace(literal, owner=owner, targets=targets)


_JOINED = re.compile(r",\s+(?:and\s+)?|\s+and\s+")
_LONGEST = 60
"""Characters of a name; what is longer is a description of several people."""


def _who(party: Party) -> str | None:
    """The side, or the name of a group that has none; "ministers" and "senior officials" name nobody.

    Of "Kenya and its allies", as of a joint subject, the first stands for all.
    """
    if party.speaks_for or not party.name:
        return party.speaks_for
    first = _JOINED.split(party.name, maxsplit=1)[0]
    if first != party.name and (side := side_called(first)):
        return side
    return party.name if party.name[0].isupper() and len(party.name) <= _LONGEST else None


_HEDGED = re.compile(r"\b(?:likely|may|might|expected|bound|poised|set)\b", re.IGNORECASE)
"""What somebody expects of another is not the other's word."""
_OPENING = 25
"""Characters in which a phrase hedges its own verb."""
_JOINT = re.compile(
    r"\b(?:both|the\s+two|either|all)\s+(?:\w+\s+)?(?:sides?|part(?:y|ies)|country|countries|governments?|neighbou?rs?)\b"
)
"""What both must do is nobody's alone."""


def _gives(action: Literal) -> bool:
    """Whether a deed is one that nobody threatens with: to release, to pay; not to attack."""
    deeds = load_deeds()
    return action.deed in (deeds.conceding if action.positive else deeds.harming)


def _empty(literal: Literal) -> bool:
    return literal.deed == UNNAMED or not literal.words


def _shown(item: Commitment, document: Document) -> Span:
    """The passage that shows action and condition together, where they stand in one sentence; else the action."""
    if item.condition is None or abs(item.condition.start - item.action.end) > 200:
        return item.action
    start, end = min(item.action.start, item.condition.start), max(item.action.end, item.condition.end)
    return document.span(start, end) if "\n\n" not in document.text[start:end] else item.action


# --- all documents


def _assemble(found: list[_Found], stories: Mapping[str, str]) -> Ledger:
    gathering = Gathering()
    spoken = [f for f in found if f.kind not in (EntryKind.EVENT, EntryKind.SCHEDULED)]
    facing = _adversaries(spoken)
    places, conditions = {}, {}
    for one in spoken:
        story = stories.get((one.citation.item or "") if one.citation else "", "")
        places[id(one)] = gathering.join(one.action, _document(one), story=story)
        given = f"{story} if" if story else ""
        conditions[id(one)] = [
            gathering.join(c, _document(one), story=given, other=_other(one, c, facing)) for c, _ in one.conditions
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


def _adversaries(spoken: Sequence[_Found]) -> dict[str, str]:
    """Whom each side mostly speaks to, by the owners of what it asks for and of its conditions, where that is clear."""
    met: dict[str, Counter[str]] = defaultdict(Counter)
    for one in spoken:
        asked = [one.action] if one.kind is EntryKind.DEMAND else []
        sides = {literal.owner for literal in (*asked, *(c for c, _ in one.conditions))} | {one.toward}
        for side in sides - {None, one.by}:
            met[one.by or ""][str(side)] += 1
    ranked = {by: found.most_common(2) for by, found in met.items() if by}
    return {by: top[0][0] for by, top in ranked.items() if top[0][1] > 1 and top[0][1] > sum(n for _, n in top[1:])}


def _other(one: _Found, condition: Literal, facing: Mapping[str, str]) -> Other:
    joint = _JOINT.search(condition.text) is not None
    return Other(by=one.by, likely=None if joint else facing.get(one.by or ""))


def _document(one: _Found) -> str:
    return one.citation.document if one.citation else ""


def _merge(merged: dict[tuple[object, ...], Entry], one: _Found, action: Requirement, own: list[Condition]) -> None:
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
