"""Decisions as the workbench tells them: what was done, by whom, when and why, and whether it stands."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from standoff.analysis.wording import value_in_words
from standoff.record import Entry
from standoff.schema import ActorKey, Change, Decision, DecisionKey, IssueKey, ItemKey, Verb
from standoff.schema.decision import Subject


class Past(NamedTuple):
    """One decision. ``about`` are the things that it is about: their words, and the id of the item where it is one."""

    id: str
    at: str
    by: str
    verb: str
    told: str
    about: tuple[tuple[str, str | None], ...]
    changes: tuple[str, ...]
    why: str
    state: str


def past(entry: Entry) -> Past:
    """A decision of the journal as it is told."""
    decision = entry.decision
    return Past(
        id=decision.id,
        at=decision.at,
        by=decision.by,
        verb=decision.verb.value,
        told=_TOLD[decision.verb],
        about=tuple(_about(decision, entry.items)),
        changes=tuple(_change(each, decision) for each in decision.changes),
        why=decision.why,
        state="undone" if entry.undone else "stale" if entry.stale else "stands",
    )


def last_that_stands(entries: Iterable[Entry]) -> str | None:
    """The decision that an undo of the last word takes back: an id, or None."""
    return next((each.decision.id for each in reversed([*entries]) if not each.undone), None)


_TOLD = {
    Verb.ACCEPT: "accepted",
    Verb.REJECT: "rejected",
    Verb.UNSURE: "not sure",
    Verb.CORRECT: "corrected",
    Verb.SAME: "the same",
    Verb.DIFFERENT: "not the same",
    Verb.RENAME: "is called",
    Verb.MERGE: "is one with",
    Verb.SPLIT: "is not",
    Verb.UNDO: "undone",
}


def _about(decision: Decision, items: tuple[str, ...]) -> Iterable[tuple[str, str | None]]:
    keys = [each for each in decision.subjects if isinstance(each, ItemKey)]
    found = dict(zip(keys, items, strict=True)) if len(keys) == len(items) else {}
    for subject in decision.subjects:
        yield _name(subject), found.get(subject) if isinstance(subject, ItemKey) else None


def _name(subject: Subject) -> str:
    match subject:
        case ItemKey():
            return subject.quote
        case ActorKey():
            return str(subject)
        case IssueKey():
            return subject.name
        case DecisionKey():
            return subject.decision


def _change(change: Change, decision: Decision) -> str:
    if decision.verb is Verb.SPLIT:
        return f"in the article {change.value}"
    return f"{change.field}: {value_in_words(change.was)} → {value_in_words(change.value)}"
