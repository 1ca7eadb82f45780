"""Deciding, and what has become of decisions: which stand, which find their item, which are stale."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

import msgspec
from sqlalchemy import Connection, select

from standoff.errors import InputError
from standoff.reconcile import (
    Judgement,
    Sameness,
    check_changes,
    drafted,
    find,
    holding,
    key_of,
    located,
    mended,
    standing,
)
from standoff.record import journal
from standoff.record.applying import concerned, machine_items, refresh
from standoff.record.filters import listed
from standoff.record.storable import from_stored
from standoff.record.tables import document, item, party
from standoff.schema import ActorKey, AnyItem, Change, Decision, DecisionKey, IssueKey, ItemKey, Verb
from standoff.schema.decision import Value, check, stamp


class Entry(msgspec.Struct, frozen=True, kw_only=True):
    """A decision in the journal. ``items`` are the ids of the items that it finds, in the order of its subjects.

    It is ``undone`` where an undo that stands names it, else ``stale`` where nothing in the case is what it is about:
    the article is not there, the coder no longer finds the item, nobody bears the name.
    """

    decision: Decision
    undone: bool = False
    stale: bool = False
    items: tuple[str, ...] = ()


class Counts(msgspec.Struct, frozen=True):
    """What applying decisions did: how many were ``new`` or ``known``, and how many of all of them are ``stale``."""

    new: int
    known: int
    stale: int


def decide(connection: Connection, wanted: Decision) -> Decision:
    """Write a decision and bring the items into line. Raises InputError where it is about nothing in the case."""
    return decide_together(connection, [wanted])[0]


def decide_together(connection: Connection, wanted: Sequence[Decision]) -> list[Decision]:
    """Write decisions, all or none, and bring the items into line. They have one time, which shows that they are one
    act. Raises InputError where one is about nothing in the case.
    """
    made: list[Decision] = []
    for each in wanted:
        at = each.at or (made[0].at if made else "")
        made.append(stamp(msgspec.structs.replace(each, at=at), after=journal.latest(connection)))
        check_changes(made[-1])
    _check_known(connection, made)
    fresh = journal.append(connection, made)
    if len(fresh) < len(made):
        known = next((each.id for each in made if each not in fresh), made[0].id)
        raise InputError(f"{known} was decided already", hint="see it with: standoff decisions list")
    refresh(connection, concerned(connection, fresh))
    return made


def apply(connection: Connection, given: Sequence[Decision]) -> Counts:
    """Write the decisions that are not there yet, all or none, and bring the items into line."""
    distinct = {each.id: each for each in given}
    for each in distinct.values():
        check(each)
        check_changes(each)
        if each != stamp(msgspec.structs.replace(each, id="")):
            raise InputError(f"the decision {each.id!r} is not what it was", hint="decisions are not edited")
    fresh = journal.append(connection, distinct.values())
    refresh(connection, concerned(connection, fresh))
    stale = sum(entry.stale for entry in entries(connection) if entry.decision.id in distinct)
    return Counts(new=len(fresh), known=len(distinct) - len(fresh), stale=stale)


def entries(connection: Connection) -> list[Entry]:
    """The journal, earliest decision first, each with what has become of it."""
    everything = journal.load(connection)
    hold = holding(everything)
    ids = {each.id for each in everything}
    found = _found(connection, everything)
    actors = _actors(connection, [each for each in everything if each.id in hold])
    return [
        Entry(
            decision=each,
            undone=each.id not in hold,
            stale=each.id in hold and _is_lost(each, found, actors, ids),
            items=tuple(found[s] for s in each.subjects if isinstance(s, ItemKey) and s in found),
        )
        for each in everything
    ]


def judgements(connection: Connection) -> list[Judgement]:
    """What persons judge of pairs of items that the case holds, by their ids; of one pair the later word counts."""
    found: dict[frozenset[str], Judgement] = {}
    for entry in entries(connection):
        verb, pair = entry.decision.verb, entry.items
        if len(entry.decision.subjects) == 2 == len(set(pair)) and not entry.undone and verb in _SAMENESS:
            found[frozenset(pair)] = Judgement(pair[0], pair[1], _SAMENESS[verb])
    return [found[pair] for pair in sorted(found, key=sorted)]


def key(connection: Connection, item_id: str) -> ItemKey:
    """What decisions know an item by."""
    written, document_id, _ = _written(connection, item_id)
    return key_of(written, document_id)


def draft(connection: Connection, item_id: str, values: Mapping[str, Value]) -> tuple[Change, ...]:
    """The changes that correct an item, checked, each with what was there. Raises InputError where one cannot be.

    A party that gets another name gets the side with it that the name has in the case, where it has just one.
    """
    written, document_id, text = _written(connection, item_id)
    number = _number(connection, document_id)
    stand = standing(journal.load(connection, [document_id]))
    theirs = located(machine_items(connection, [number]).get(number, []), stand, document_id).get(item_id, [])
    wanted = dict(values)
    for field, value in values.items():
        side = field.removesuffix(".name") + ".side"
        if field.endswith(".name") and side not in values and isinstance(value, str):
            sides = connection.execute(select(party.c.side).where(party.c.name == value).distinct()).scalars().all()
            wanted |= {side: sides[0]} if len(sides) == 1 else {}
    return drafted(mended(written, theirs, text), wanted, text)


_SAMENESS = {Verb.SAME: Sameness.SAME, Verb.DIFFERENT: Sameness.DIFFERENT, Verb.UNSURE: Sameness.UNSURE}


def _written(connection: Connection, item_id: str) -> tuple[AnyItem, str, str]:
    """An item as the coder wrote it, its document's id and text."""
    wanted = (
        select(document.c.number, document.c.id, document.c.text, document.c.stand_ins)
        .join(item, item.c.document == document.c.number)
        .where(item.c.id == item_id)
    )
    row = connection.execute(wanted).first()
    if row is None:
        raise InputError(f"the case holds no item {item_id!r}", hint="`standoff show items` tells the id of each")
    written = next(each for each in machine_items(connection, [row.number])[row.number] if each.id == item_id)
    return written, row.id, from_stored(row.text, row.stand_ins)


def _number(connection: Connection, document_id: str) -> int:
    return int(connection.execute(select(document.c.number).where(document.c.id == document_id)).scalar_one())


def _found(connection: Connection, decisions: Iterable[Decision]) -> dict[ItemKey, str]:
    """By key the id of the item that it finds."""
    keys: dict[str, set[ItemKey]] = {}
    for each in decisions:
        for subject in each.subjects:
            if isinstance(subject, ItemKey):
                keys.setdefault(subject.document, set()).add(subject)
    pages = connection.execute(select(document.c.number, document.c.id).where(document.c.id.in_(listed(keys)))).all()
    written = machine_items(connection, [page.number for page in pages])
    found: dict[ItemKey, str] = {}
    for number, document_id in pages:
        items = written.get(number, [])
        for wanted in keys[document_id]:
            if match := find(wanted, items):
                found[wanted] = match.id
    return found


def _actors(connection: Connection, stand: Iterable[Decision]) -> set[ActorKey]:
    """The actors of the case: by what the coder calls them, by what persons do, and those merged away between."""
    known = set()
    for name, side in ((party.c.name, party.c.side), (party.c.machine_name, party.c.machine_side)):
        rows = connection.execute(select(name, side).where(name.is_not(None)).distinct())
        known |= {ActorKey(*row) for row in rows}
    pairs = [each.subjects for each in stand if len(each.subjects) == 2 and isinstance(each.subjects[0], ActorKey)]
    grown = True
    while grown:
        more = {after for before, after in pairs if before in known and isinstance(after, ActorKey)} - known
        known |= more
        grown = bool(more)
    return known


def _is_lost(each: Decision, found: Mapping[ItemKey, str], actors: set[ActorKey], ids: set[str]) -> bool:
    first, *_ = each.subjects
    match first:
        case ItemKey():
            return any(subject not in found for subject in each.subjects if isinstance(subject, ItemKey))
        case ActorKey():  # the second one of a rename need not be there
            return first not in actors
        case DecisionKey():
            return first.decision not in ids
        case IssueKey():  # issues are not rows of a case; passages that are named for one are
            return any(subject not in found for subject in each.subjects if isinstance(subject, ItemKey))


def _check_known(connection: Connection, made: Sequence[Decision]) -> None:
    """Raise InputError where what a new decision is about is not in the case."""
    everything = journal.load(connection)
    hold = holding(everything)
    ids = {each.id for each in everything}
    found = _found(connection, made)
    of_actors = any(isinstance(each.subjects[0], ActorKey) for each in made)
    actors = _actors(connection, [each for each in everything if each.id in hold]) if of_actors else set()
    for each in made:
        if each.verb is Verb.UNDO:
            _check_undo(each, ids, hold)
        elif _is_lost(each, found, actors, hold):
            named = (s for s in each.subjects if not isinstance(s, IssueKey))
            lost = next(s for s in named if s not in found and s not in actors)
            name = lost.quote if isinstance(lost, ItemKey) else str(lost)
            hint = "`standoff show items` and `standoff actors list` tell what there is"
            raise InputError(f"the case holds nothing such as {name!r}", hint=hint)


def _check_undo(made: Decision, ids: set[str], hold: set[str]) -> None:
    target = next(s.decision for s in made.subjects if isinstance(s, DecisionKey))
    if target not in ids:
        raise InputError(f"there is no decision {target!r}", hint="see them with: standoff decisions list")
    if target not in hold:
        raise InputError(f"{target} is undone already", hint="undo the undo to have it back: standoff decisions list")
