"""Brings the rows of a case into line with the decisions that stand: whoever reads them sees what was decided."""

from __future__ import annotations

import json
from collections.abc import Iterable

import msgspec
from sqlalchemy import Connection, delete, insert, select, update

from standoff.reconcile import Applied, Naming, apply, related, standing
from standoff.record import journal
from standoff.record.filters import listed
from standoff.record.read import load_items
from standoff.record.rows import Row, item_row, party_rows, span_rows
from standoff.record.storable import from_stored
from standoff.record.tables import decision, document, item, party, span
from standoff.schema import ActorKey, AnyItem, Decision, DecisionKey, ItemKey, Verdict


def refresh(connection: Connection, numbers: Iterable[int]) -> None:
    """Reckon the items of these documents anew from what the coder wrote and the decisions that stand."""
    if connection.execute(select(decision.c.id).limit(1)).first() is None:
        return
    pages = connection.execute(select(document.c.number, document.c.id).where(document.c.number.in_(listed(numbers))))
    found = {row.number: row.id for row in pages}
    stand = standing(journal.load(connection, found.values()))
    naming = Naming(stand)
    for number, document_id in found.items():
        _refresh(connection, number, document_id, stand, naming)


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


def machine_items(connection: Connection, number: int) -> list[AnyItem]:
    """The items of a document as the coder wrote them."""
    return [machine for _, machine, _ in _rows(connection, number)]


def _rows(connection: Connection, number: int) -> list[tuple[AnyItem, AnyItem, Verdict | None]]:
    """Each item as it is shown, as the coder wrote it, and the verdict on it."""
    wanted = select(item.c.id).where(item.c.document == number)
    kept = connection.execute(select(item.c.id, item.c.machine, item.c.verdict).where(item.c.document == number))
    stored = {row.id: (row.machine, row.verdict) for row in kept}
    found = []
    for shown in load_items(connection, wanted):
        machine, verdict = stored[shown.id]
        written = shown if machine is None else msgspec.convert(json.loads(machine), type=AnyItem)
        found.append((shown, written, verdict and Verdict(verdict)))
    return found


def _refresh(connection: Connection, number: int, document_id: str, decisions: list[Decision], naming: Naming) -> None:
    rows = _rows(connection, number)
    text = connection.execute(select(document.c.text, document.c.stand_ins).where(document.c.number == number)).one()
    written = [machine for _, machine, _ in rows]
    applied = apply(written, decisions, naming, document_id=document_id, text=from_stored(*text))
    for (shown, machine, verdict), now in zip(rows, applied, strict=True):
        if now != Applied(shown, verdict):
            _replace(connection, machine, now)


def _replace(connection: Connection, machine: AnyItem, now: Applied) -> None:
    """Write an item's rows anew, with what the coder wrote beside them where that is something else."""
    row = item_row(now.item) | {"verdict": now.verdict and now.verdict.value}
    row["machine"] = None if now.item == machine else json.dumps(msgspec.to_builtins(machine))
    connection.execute(update(item).where(item.c.id == now.item.id).values(row))
    parties = [_beside(row, machine) for row in party_rows(now.item)]
    for table, rows in ((party, parties), (span, list(span_rows(now.item)))):
        connection.execute(delete(table).where(table.c.item == now.item.id))
        if rows:
            connection.execute(insert(table), rows)


def _beside(row: Row, machine: AnyItem) -> Row:
    """A party's row with whom the coder meant in that place, where that is somebody else."""
    place = (row["role"], row["position"])
    before = next((each for each in party_rows(machine) if (each["role"], each["position"]) == place), row)
    if (before["name"], before["side"]) == (row["name"], row["side"]):
        return row | {"machine_name": None, "machine_side": None}
    return row | {"machine_name": before["name"], "machine_side": before["side"]}
