"""The journal of decisions: rows that are only ever added, read back as the values that they were."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import Any

import msgspec
from sqlalchemy import ColumnElement, Connection, Select, bindparam, func, insert, or_, select

from standoff.record.rows import Row
from standoff.record.storable import escape
from standoff.record.tables import decision, subject
from standoff.schema import ActorKey, Change, Decision, DecisionKey, IssueKey, ItemKey, Verb
from standoff.schema.decision import Subject


def append(connection: Connection, decisions: Iterable[Decision]) -> list[Decision]:
    """Write those that the journal does not hold yet, and return them. The caller holds the transaction."""
    known = ids(connection)
    fresh = list({each.id: each for each in decisions if each.id not in known}.values())
    if fresh:
        connection.execute(insert(decision), [_decision_row(each) for each in fresh])
        connection.execute(insert(subject), [row for each in fresh for row in _subject_rows(each)])
    return fresh


def ids(connection: Connection) -> set[str]:
    """The ids of all decisions."""
    return set(connection.execute(select(decision.c.id)).scalars())


def latest(connection: Connection) -> str:
    """When the last decision was made; empty where there is none."""
    return connection.scalar(select(func.max(decision.c.at))) or ""


def load(connection: Connection, document_ids: Iterable[str] | None = None) -> list[Decision]:
    """The decisions, earliest first; with ``document_ids`` only those that can bear on these documents.

    Which are: those about their items, about actors, and every undo.
    """
    if document_ids is None:
        about, wanted, given = _SUBJECTS, _DECISIONS, {}
    else:
        about, wanted = _SUBJECTS_BEARING, _DECISIONS_BEARING
        given = {"documents": json.dumps([escape(document_id) for document_id in document_ids])}
    subjects: dict[str, list[Subject]] = defaultdict(list)
    for row in connection.execute(about, given).mappings():
        subjects[row["decision"]].append(_subject(row))
    return [_decision(row, subjects[row["id"]]) for row in connection.execute(wanted, given).mappings()]


def _bearing() -> Select[tuple[str]]:
    """The decisions that can bear on the ``documents``: a JSON list of ids."""
    documents = select(func.json_each(bindparam("documents")).table_valued("value").c.value)
    conditions: list[ColumnElement[bool]] = [
        subject.c.kind.in_(("actor", "decision")),
        subject.c.document.in_(documents),
    ]
    return select(subject.c.decision).where(or_(*conditions))


_DECISIONS = select(decision).order_by(decision.c.at, decision.c.id)
_SUBJECTS = select(subject).order_by(subject.c.decision, subject.c.position)
_DECISIONS_BEARING = _DECISIONS.where(decision.c.id.in_(_bearing()))
_SUBJECTS_BEARING = _SUBJECTS.where(subject.c.decision.in_(_bearing()))


def _decision_row(each: Decision) -> Row:
    row: Row = {key: getattr(each, key) for key in ("id", "at", "by", "why")}
    return row | {"verb": each.verb.value, "changes": json.dumps(msgspec.to_builtins(each.changes))}


_OF_ITEM = ("document", "start", "end", "quote", "sense", "item")


def _subject_rows(each: Decision) -> Iterable[Row]:
    for position, about in enumerate(each.subjects):
        row: Row = dict.fromkeys(column.name for column in subject.columns)
        row |= {"decision": each.id, "position": position, "kind": msgspec.to_builtins(about)["type"]}
        match about:
            case ItemKey():
                row |= {key: getattr(about, key) for key in _OF_ITEM} | {"item_kind": about.kind}
            case ActorKey():
                row |= {"name": about.name, "side": about.side}
            case IssueKey():
                row["name"] = about.name
            case DecisionKey():
                row["target"] = about.decision
        yield row


def _subject(row: Mapping[Any, Any]) -> Subject:
    match row["kind"]:
        case "item":
            return ItemKey(kind=row["item_kind"], **{key: row[key] for key in _OF_ITEM})
        case "actor":
            return ActorKey(row["name"], row["side"])
        case "issue":
            return IssueKey(row["name"])
        case _:
            return DecisionKey(row["target"])


def _decision(row: Mapping[Any, Any], subjects: list[Subject]) -> Decision:
    return Decision(
        verb=Verb(row["verb"]),
        subjects=tuple(subjects),
        changes=msgspec.convert(json.loads(row["changes"]), type=tuple[Change, ...]),
        **{key: row[key] for key in ("id", "at", "by", "why")},
    )
