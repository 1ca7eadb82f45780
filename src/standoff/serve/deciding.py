"""Deciding from the workbench: each function writes to the case and says in a few words what it did."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from standoff.analysis.labels import label
from standoff.analysis.wording import counted
from standoff.errors import InputError
from standoff.reconcile.deciding.edges import Edge, moved
from standoff.record import Case
from standoff.schema import AnyItem, Decision, DecisionKey, Document, ItemKey, Verb
from standoff.schema.decision import Value
from standoff.serve.desk import Desk

MOST = 500
"""Items that are decided about at once: what somebody can have looked through before."""

VERDICTS = {Verb.ACCEPT: "accepted", Verb.REJECT: "rejected", Verb.UNSURE: "not sure"}
"""What may be thought of an item, and how it is told."""

SAMENESS = {Verb.SAME: "the same", Verb.DIFFERENT: "not the same", Verb.UNSURE: "not sure whether the same"}
"""What may be thought of two."""


class Done(msgspec.Struct, frozen=True, kw_only=True):
    """What was done, in words; the items that it was about; and the decision that takes it back when it is undone."""

    told: str
    items: tuple[str, ...] = ()
    undo: str | None = None


def judge(desk: Desk, verb: Verb, ids: Sequence[str], *, by: str, why: str = "") -> Done:
    """Accept, reject, or be unsure about items, all in one act. Raises InputError for items that are not there."""
    if verb not in VERDICTS:
        raise InputError(f"{verb.value!r} is no verdict", hint="one of: accept, reject, unsure")
    if not 0 < len(ids) <= MOST:
        what = "no item is chosen" if not ids else f"{len(ids)} items are too many at once"
        raise InputError(what, hint=f"choose between 1 and {MOST} items")
    with desk.writing() as case:
        found = [case.item(each) for each in dict.fromkeys(ids)]
        made = case.decide_together(
            [Decision(verb=verb, subjects=(case.key(each.id),), by=by, why=why) for each in found]
        )
    told = VERDICTS[verb]
    what = _short(found[0]) if len(found) == 1 else counted(len(found), "item")
    return Done(told=f"{told}: {what}", items=tuple(each.id for each in found), undo=made[0].id)


def relate(desk: Desk, verb: Verb, ids: Sequence[str], *, by: str, why: str = "") -> Done:
    """Say whether two items report the same. Raises InputError where they are not two items of the case."""
    if verb not in SAMENESS:
        raise InputError(f"{verb.value!r} is nothing to say of two items", hint="one of: same, different, unsure")
    if len(ids) != 2:
        raise InputError("the other item is not chosen", hint="choose one of the list")
    with desk.writing() as case:
        found = [case.item(each) for each in ids]
        subjects = tuple(case.key(each.id) for each in found)
        made = case.decide(Decision(verb=verb, subjects=subjects, by=by, why=why))
    told = f"{SAMENESS[verb]}: {_short(found[0])} and {_short(found[1])}"
    return Done(told=told, items=(found[0].id,), undo=made.id)


def correct(desk: Desk, item_id: str, values: dict[str, Value], *, by: str, why: str = "") -> Done:
    """Set fields of an item. Raises InputError for what cannot be set so."""
    with desk.writing() as case:
        found = case.item(item_id)
        changes = case.draft(found.id, values)
        key = case.key(found.id)
        made = case.decide(Decision(verb=Verb.CORRECT, subjects=(key,), changes=changes, by=by, why=why))
        return Done(told=f"corrected: {_short(case.item(found.id))}", items=(found.id,), undo=made.id)


def nudge(desk: Desk, item_id: str, edge: Edge, step: int, *, by: str) -> Done:
    """Move an edge of an item's words by a token, within its paragraph. Raises InputError where it cannot move on."""
    found = desk.case.item(item_id)
    document = desk.case.document_of(found)
    span = moved(document.text, found.anchor, edge, step=step, within=_paragraph(document, found))
    done = correct(desk, found.id, {"start": span.start, "end": span.end}, by=by)
    return msgspec.structs.replace(done, told=f"the words are now: {_ends(span.text)}")


def cover(desk: Desk, item_id: str, start: int, end: int, words: str, *, by: str, why: str = "") -> Done:
    """Make a passage the words of an item. ``words`` are what the person saw chosen, without regard to white space.

    Raises InputError where the passage says something else: then browser and article are not at one.
    """
    found = desk.case.item(item_id)
    cut = desk.case.document_of(found).text[start:end]
    if not cut or "".join(_seen(cut).split()) != "".join(_seen(words).split()):
        raise InputError("the passage is not what was chosen", hint="reload the article and choose the words again")
    return correct(desk, found.id, {"start": start, "end": end}, by=by, why=why)


def undo(desk: Desk, decision_id: str | None, *, by: str, why: str = "", whole: bool = True) -> Done:
    """Take back what was decided together with a decision (or it alone), or else what this person decided last.

    Raises InputError where there is nothing that stands.
    """
    with desk.writing() as case:
        asked = case.reviewing()
        act = asked.last_act(by) if decision_id is None else asked.act_of(decision_id)
        if not whole:
            act = [each for each in act if each.id == decision_id]
        if not act:
            raise InputError("there is nothing of yours to undo", hint="what others decided is on the page Decisions")
        made = case.decide_together(
            [Decision(verb=Verb.UNDO, subjects=(DecisionKey(each.id),), by=by, why=why) for each in act]
        )
        what = f"{act[0].verb.value} of {_about(case, act)}"
    return Done(told=f"undone: {what}", items=tuple(_ids(act)), undo=made[0].id)


def _about(case: Case, act: Sequence[Decision]) -> str:
    if len(act) > 1:
        return counted(len(act), "item")
    found = case.reviewing().items(_ids(act))
    return _short(found[0]) if found else counted(1, "thing")


def _ids(act: Sequence[Decision]) -> list[str]:
    """The items that an act was about, of two the first."""
    firsts = (each.subjects[0] for each in act)
    return [key.item for key in firsts if isinstance(key, ItemKey) and key.item]


def _paragraph(document: Document, item: AnyItem) -> tuple[int, int]:
    theirs = [b for b in document.blocks if b.start < item.anchor.end and item.anchor.start < b.end]
    return (theirs[0].start, theirs[-1].end) if theirs else (item.anchor.start, item.anchor.end)


def _seen(words: str) -> str:
    """Words as a page can hold them: what is no character there stands as the sign for that."""
    return "".join(
        "\N{REPLACEMENT CHARACTER}" if c == "\0" or "\ud800" <= c <= "\udfff" or c == "?" else c for c in words
    )


def _short(item: AnyItem) -> str:
    told = label(item)
    return told if len(told) <= 90 else told[:89] + "…"


def _ends(words: str) -> str:
    """Words on one line, the middle left out where they are many: their ends are what moved."""
    words = " ".join(words.split())
    return f"“{words}”" if len(words) <= 120 else f"“{words[:58]} … {words[-58:]}”"
