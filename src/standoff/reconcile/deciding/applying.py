"""The items of a document as people decided about them, from the items that the coder wrote. Pure, and in any order."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import Any

import msgspec

from standoff.reconcile.deciding.correcting import corrected
from standoff.reconcile.deciding.matching import find
from standoff.reconcile.deciding.naming import Naming
from standoff.schema import AnyItem, Decision, ItemKey, Party, Verb, Verdict


class Applied(msgspec.Struct, frozen=True):
    """An item as it is shown, and what a person thinks of it."""

    item: AnyItem
    verdict: Verdict | None = None


def apply(
    items: Sequence[AnyItem], decisions: Iterable[Decision], naming: Naming, *, document_id: str, text: str
) -> list[Applied]:
    """Each item with the decisions that stand applied, in the order given.

    The id of an item stays what the coder's values made it. Corrections of one item come first, then the names of
    actors, so that a person who corrects a speaker need not know what that speaker is called today.
    """
    about = located(items, decisions, document_id)
    shown = []
    for item in items:
        theirs = about.get(item.id, [])
        now = mended(item, theirs, text)
        shown.append(Applied(_named(now, naming, document_id), _verdict(theirs)))
    return shown


def mended(item: AnyItem, decisions: Iterable[Decision], text: str) -> AnyItem:
    """The item with the corrections among the decisions about it, one after the other: parties are counted as they
    stood when each was made.
    """
    for decision in decisions:
        if decision.verb is Verb.CORRECT:
            item = corrected(item, decision.changes, text)
    return item


def located(items: Sequence[AnyItem], decisions: Iterable[Decision], document_id: str) -> dict[str, list[Decision]]:
    """By the id of an item the decisions about it, and it alone, earliest first."""
    found: dict[str, list[Decision]] = defaultdict(list)
    for decision in sorted(decisions, key=lambda each: each.order):
        match decision.subjects:
            case (ItemKey(document=document) as key,) if document == document_id:
                item = find(key, items)
                if item is not None:
                    found[item.id].append(decision)
    return dict(found)


_VERDICTS = {Verb.ACCEPT: Verdict.ACCEPTED, Verb.REJECT: Verdict.REJECTED, Verb.UNSURE: Verdict.UNSURE}


def _verdict(decisions: Iterable[Decision]) -> Verdict | None:
    return next((_VERDICTS[d.verb] for d in reversed(list(decisions)) if d.verb in _VERDICTS), None)


def _named(item: AnyItem, naming: Naming, document_id: str) -> AnyItem:
    if not naming:
        return item
    changed: dict[str, Any] = {}
    for field, value in msgspec.structs.asdict(item).items():
        if isinstance(value, Party):
            now: Any = naming.party(value, document_id)
        elif isinstance(value, tuple) and value and isinstance(value[0], Party):
            now = tuple(naming.party(party, document_id) for party in value)
        else:
            continue
        if now != value:
            changed[field] = now
    return msgspec.structs.replace(item, **changed) if changed else item
