"""Reads the items of one document as entries whose options are not known yet: literals in place of requirements."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

import msgspec

from standoff.actors.gazetteer import load_gazetteer
from standoff.actors.places import find_place
from standoff.analysis.citing import Citation, cite
from standoff.language import Marks
from standoff.model.ledger.clauses import SPOKEN, Clause, clauses_of, without_covered
from standoff.model.ledger.deeds import load_deeds
from standoff.model.ledger.edges import with_subject
from standoff.model.ledger.entries import EntryKind
from standoff.model.ledger.literal import UNNAMED, Literal
from standoff.model.ledger.phrases import Drafts, is_organisation
from standoff.model.ledger.priorities import foremost
from standoff.model.ledger.speakers import office_of
from standoff.model.ledger.voices import acting_in, speakers_of, who_speaks
from standoff.model.ledger.wordings import deadline_of
from standoff.schema import (
    Act,
    AnyItem,
    Commitment,
    Document,
    Event,
    Interval,
    Plover,
    Span,
    Statement,
    Status,
)  # fmt: skip


@dataclass
class Found:
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

    @property
    def owners(self) -> Iterator[str | None]:
        """Who does what it speaks of, action and conditions."""
        yield self.action.owner
        yield from (condition.owner for condition, _ in self.conditions)


def for_sides(one: Found, persons: Mapping[str, str]) -> Found:
    """The entry with the sides of persons in place of their names, where the case's articles tell them."""

    def of(name: str | None) -> str | None:
        return persons.get(name, name) if name else name

    def meant(literal: Literal) -> Literal:
        owner = of(literal.owner)
        targets = frozenset(persons.get(t, t) for t in literal.targets) - {owner or ""}
        return msgspec.structs.replace(literal, owner=owner, targets=targets)

    conditions = [(meant(literal), read_off) for literal, read_off in one.conditions]
    by, action = of(one.by), meant(one.action)
    gives = one.kind is EntryKind.THREAT and by is not None and action.owner == by and _gives(action)
    kind = EntryKind.PROMISE if gives else one.kind
    return replace(one, kind=kind, by=by, toward=of(one.toward), action=action, conditions=conditions)


def bears(item: AnyItem) -> bool:
    """Whether an item can have a part in the ledger."""
    return isinstance(item, Commitment | Event) or (isinstance(item, Statement) and item.act in SPOKEN)


def of_document(marks: Marks, items: Sequence[AnyItem], page: str) -> list[Found]:
    """The entries of one document, whose id is ``page``, in the order of its text."""
    drafts = Drafts(marks, items)
    clauses: list[Clause] = []
    for item in sorted(without_covered(items), key=lambda item: item.anchor.start):
        clauses += tuple(clauses_of(item, drafts, clauses))
    literals = drafts.literals()
    acting = acting_in(items, marks.document.text)
    return [made for clause in clauses for made in _entries(clause, literals, marks, page, acting)]


def _entries(
    clause: Clause, literals: Sequence[Literal], marks: Marks, page: str, acting: Sequence[tuple[int, str]]
) -> Iterator[Found]:
    """What a clause binds to: an entry, of several who speak as one an entry each, or none."""
    match clause.item:
        case Commitment():
            for by in speakers_of(clause.item.by, marks.document.text, acting):
                yield _of_commitment(clause, clause.item, by, literals, marks, page)
        case Statement():
            for by in speakers_of(clause.item.source, marks.document.text, acting):
                if by is not None and (found := _of_statement(clause, by, literals[clause.action], marks, page)):
                    yield found
        case _:
            if found := _of_event(clause.item, literals[clause.action], marks.document, page):
                yield found


def _of_statement(clause: Clause, by: str, action: Literal, marks: Marks, page: str) -> Found | None:
    """A denial or a demand of which no commitment tells: "denied that Chad was short of money", "urged it to go on"."""
    assert isinstance(clause.item, Statement)
    kind = EntryKind.DENIAL if clause.item.act is Act.DENIAL else EntryKind.DEMAND
    words = clause.words or clause.item.anchor
    if _empty(action) or (kind is EntryKind.DENIAL and action.owner not in (None, by)):
        return None
    if kind is EntryKind.DENIAL:
        action = _owned(action.denied() if action.positive else action, by, by, None)
    elif action.owner == by:
        action = msgspec.structs.replace(action, owner=None)
    return Found(
        kind=kind,
        by=by,
        toward=None,
        action=action,
        date=marks.document.published,
        text=" ".join(words.text.split()),
        citation=cite(marks.document, words, item=clause.item.id or None, page=page),
    )


def _of_commitment(
    clause: Clause, item: Commitment, by: str | None, literals: Sequence[Literal], marks: Marks, page: str
) -> Found:
    toward = next((w for t in item.toward if (w := who_speaks(t)) and (t.speaks_for or find_place(w) is None)), None)
    kind = EntryKind(item.kind.value)
    action = literals[clause.action]
    if kind is EntryKind.DEMAND and action.owner == by:
        action = msgspec.structs.replace(action, owner=None)  # nobody asks it of himself
    if clause.asker is not None and (asker := literals[clause.asker].owner) not in (None, by):
        by, toward = asker, by
    announces = None
    if kind is not EntryKind.DEMAND:
        speaker = who_speaks(clause.speaker) if clause.speaker is not None else by
        if by is not None and by in action.targets and speaker != by:
            by, toward = speaker, by  # "Chad can expect reprisals": Chad does not threaten itself
        elif action.owner in load_gazetteer().states and not _HEDGED.search(item.action.text[:_OPENING]):
            if by is None:
                by = action.owner  # "an official said that Chad would …": Chad's word, by an unnamed mouth
            elif item.by.speaks_for is None and office_of(by, marks.document.text):
                announces = action.owner
    if kind is EntryKind.REFUSAL and not clause.denies(marks):
        action = action.denied()
    action = _owned(action, toward if kind is EntryKind.DEMAND else by, by, toward)
    if action.deed == "ACCESSION" and kind in (EntryKind.DEMAND, EntryKind.THREAT):
        action = msgspec.structs.replace(action, targets=action.targets - {by or ""})
    conditions = []
    if clause.condition is not None:
        condition = literals[clause.condition]
        joint = JOINT.search(condition.text) is not None
        if joint:
            condition = msgspec.structs.replace(condition, owner=None)
        elif action.deed not in load_deeds().giving:  # aid is promised to the attacked, not to who attacks
            aside = _suffers(item, condition) or (toward is not None and is_organisation(toward))
            doer = None if aside else toward  # who takes a matter to the UN does not mean that the UN shoots
            condition = _owned(condition, doer, by, toward)
        if clause.turned:
            condition = condition.denied()
        if not _empty(condition) and not condition.same_deed(action):
            conditions.append((condition, clause.inferred))
    shown, above = _shown(marks, item), foremost(marks, item)
    return Found(
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


def _of_event(item: AnyItem, literal: Literal, document: Document, page: str) -> Found | None:
    assert isinstance(item, Event)
    source = next((w for p in item.sources if (w := who_speaks(p))), None)
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
    return Found(
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


_HEDGED = re.compile(r"\b(?:likely|may|might|expected|bound|poised|set)\b", re.IGNORECASE)
"""What somebody expects of another is not the other's word."""
_OPENING = 25
"""Characters in which a phrase hedges its own verb."""
JOINT = re.compile(
    r"\b(?:both|the\s+two|either|all)\s+(?:\w+\s+)?(?:sides?|part(?:y|ies)|country|countries|governments?|neighbou?rs?)\b"
)
"""What both must do is nobody's alone."""


def _gives(action: Literal) -> bool:
    """Whether a deed is one that nobody threatens with: to release, to pay; not to attack."""
    deeds = load_deeds()
    return action.deed in (deeds.conceding if action.positive else deeds.harming)


def _empty(literal: Literal) -> bool:
    return literal.deed == UNNAMED or not literal.words


def _shown(marks: Marks, item: Commitment) -> Span:
    """The passage that shows action and condition together, where they stand in one sentence; else the action, with
    what it is done to.
    """
    document, action = marks.document, with_subject(marks, item.action)
    if item.condition is None or abs(item.condition.start - action.end) > 200:
        return action
    start, end = min(action.start, item.condition.start), max(action.end, item.condition.end)
    return document.span(start, end) if "\n\n" not in document.text[start:end] else action
