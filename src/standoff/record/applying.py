"""Brings the rows of a case into line with the decisions that stand: whoever reads them sees what was decided."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable

import msgspec
from sqlalchemy import Connection, bindparam, delete, insert, select, update

from standoff.reconcile import Applied, Naming, apply, related, standing
from standoff.record import journal
from standoff.record.filters import listed
from standoff.record.read import Kept, load_kept, selection
from standoff.record.reconciling import forget
from standoff.record.rows import Row, item_row, party_rows, span_rows
from standoff.record.storable import from_stored
from standoff.record.tables import decision, document, item, party, span
from standoff.schema import ActorKey, AnyItem, Decision, DecisionKey, ItemKey, Verdict


def refresh(connection: Connection, numbers: Iterable[int]) -> None:
    """Reckon the items of these documents anew from what the coder wrote and the decisions that stand."""
    if connection.execute(select(decision.c.id).limit(1)).first() is None:
        return
    ahead = sorted(numbers)
    for first in range(0, len(ahead), _AT_ONCE):
        _refresh(connection, ahead[first : first + _AT_ONCE])


_AT_ONCE = 500
"""Documents whose items are held in memory together: a merge of a state's name bears on most of a case."""


def concerned(connection: Connection, decisions: Iterable[Decision]) -> list[int]:
    """Numbers of the documents whose items the decisions can bear on, undone or not."""
    everything = journal.load(connection)
    by_id = {each.id: each for each in everything}
    documents, actors = set(), set()
    ahead, seen = [*decisions], set()
    while ahead:
        each = ahead.pop()
        if each.id in seen:
            continue
        seen.add(each.id)
        for subject in each.subjects:
            match subject:
                case ItemKey():
                    documents.add(subject.document)
                case ActorKey():
                    actors.add(subject)
                case DecisionKey() if subject.decision in by_id:
                    ahead.append(by_id[subject.decision])
    wanted = select(document.c.number).where(document.c.id.in_(listed(documents)))
    numbers = set(connection.execute(wanted).scalars())
    if actors:
        names = related(actors, everything)
        theirs = select(item.c.document).join(party, party.c.item == item.c.id).where(party.c.name.in_(listed(names)))
        numbers.update(connection.execute(theirs.distinct()).scalars())
    return sorted(numbers)


def machine_items(connection: Connection, numbers: Iterable[int]) -> dict[int, list[AnyItem]]:
    """By the number of a document its items as the coder wrote them."""
    rows = _rows(connection, numbers)
    return {number: [kept.written for kept in theirs] for number, theirs in rows.items()}


def _rows(connection: Connection, numbers: Iterable[int]) -> dict[int, list[Kept]]:
    """By document what its rows hold, in the order in which the items stand in it."""
    found: dict[int, list[Kept]] = defaultdict(list)
    for kept in load_kept(connection, selection(select(item.c.id).where(item.c.document.in_(listed(numbers))))):
        found[kept.document].append(kept)
    return dict(found)


def _refresh(connection: Connection, numbers: list[int]) -> None:
    wanted = select(document.c.number, document.c.id, document.c.text, document.c.stand_ins)
    pages = connection.execute(wanted.where(document.c.number.in_(listed(numbers)))).all()
    stand = standing(journal.load(connection, [page.id for page in pages]))
    about: dict[str, list[Decision]] = defaultdict(list)
    for each in stand:
        for subject in each.subjects:
            if isinstance(subject, ItemKey):
                about[subject.document].append(each)
    naming = Naming(stand)
    rows = _rows(connection, numbers)
    changed: list[tuple[AnyItem, AnyItem, Applied]] = []
    for page in pages:
        theirs = rows.get(page.number, [])
        written = [kept.written for kept in theirs]
        text = from_stored(page.text, page.stand_ins)
        applied = apply(written, about[page.id], naming, document_id=page.id, text=text)
        for kept, now in zip(theirs, applied, strict=True):
            if now != Applied(kept.shown, kept.verdict):
                changed.append((kept.shown, kept.written, now))
        if any(_counts_otherwise(before, now) for before, now in zip(theirs, applied, strict=True)):
            forget(connection, page.number)
    _replace(connection, changed)


def _counts_otherwise(before: Kept, now: Applied) -> bool:
    """Whether an item has to be compared anew: another value, or one that is no longer, or again, to be seen."""
    return before.shown != now.item or (before.verdict is Verdict.REJECTED) != (now.verdict is Verdict.REJECTED)


def _replace(connection: Connection, changed: list[tuple[AnyItem, AnyItem, Applied]]) -> None:
    """Write the rows of items anew, with what the coder wrote beside them where that is something else."""
    rows = [_row(machine, now) for _, machine, now in changed]
    if not rows:
        return
    columns = {name: bindparam(f"new_{name}", type_=item.c[name].type) for name in rows[0]}
    given = [{f"new_{name}": value for name, value in row.items()} for row in rows]
    connection.execute(update(item).where(item.c.id == columns["id"]).values(columns), given)
    others = [(machine, now.item) for shown, machine, now in changed if shown != now.item]
    ids = listed([now.id for _, now in others])
    parties = [_beside(row, machine) for machine, now in others for row in party_rows(now)]
    for table, theirs in ((party, parties), (span, [row for _, now in others for row in span_rows(now)])):
        connection.execute(delete(table).where(table.c.item.in_(ids)))
        if theirs:
            connection.execute(insert(table), theirs)


def _row(machine: AnyItem, now: Applied) -> Row:
    row = item_row(now.item) | {"verdict": now.verdict and now.verdict.value}
    return row | {"machine": None if now.item == machine else json.dumps(msgspec.to_builtins(machine))}


def _beside(row: Row, machine: AnyItem) -> Row:
    """A party's row with whom the coder meant in that place, where that is somebody else."""
    place = (row["role"], row["position"])
    before = next((each for each in party_rows(machine) if (each["role"], each["position"]) == place), row)
    if (before["name"], before["side"]) == (row["name"], row["side"]):
        return row | {"machine_name": None, "machine_side": None}
    return row | {"machine_name": before["name"], "machine_side": before["side"]}
