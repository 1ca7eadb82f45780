"""Decisions about issues in dispute, from the names that people write: rename, join, part. Checked against the case."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from difflib import get_close_matches

from standoff.analysis.positions import Dispute
from standoff.errors import InputError
from standoff.reconcile import standing
from standoff.record import Case
from standoff.schema import Decision, IssueKey, Verb


def calling(every: Iterable[Dispute], name: str, new: str, *, by: str, why: str = "") -> Decision:
    """That an issue has another name; the name of another issue joins both.

    ``every`` are the issues of the case. Raises InputError where none has that name, or the new one is empty.
    """
    found = {each.issue.casefold() for each in every}
    if name.casefold() not in found:
        raise _unknown(every, name)
    verb = Verb.MERGE if _written(new).casefold() in found else Verb.RENAME
    return Decision(verb=verb, subjects=(IssueKey(name=name), IssueKey(name=_written(new))), by=by, why=why)


def parting(name: str, whole: str, *, by: str, why: str = "") -> Decision:
    """That a name is not the issue that it was made part of."""
    return Decision(verb=Verb.SPLIT, subjects=(IssueKey(name=_written(name)), IssueKey(name=whole)), by=by, why=why)


def moving(case: Case, issue: Dispute, passages: Sequence[str], new: str, *, by: str, why: str = "") -> Decision:
    """That some passages, by the ids of their items, are of another issue, there already or new.

    Raises InputError where one is no passage of the issue, or the new name is empty.
    """
    held = {word.citation.item for position in issue.positions for word in position.words}
    moved = tuple(dict.fromkeys(case.item(each).id for each in passages))
    if strange := next((each for each in moved if each not in held), None):
        hint = "the id of each passage is in: standoff positions --all"
        raise InputError(f"{strange} is no passage of that issue", hint=hint)
    names = (IssueKey(name=issue.issue), IssueKey(name=_written(new)))
    return Decision(verb=Verb.SPLIT, subjects=(*names, *(case.key(each) for each in moved)), by=by, why=why)


def issue_called(every: Sequence[Dispute], name: str) -> Dispute:
    """The issue of that name. Raises InputError, with the name that comes nearest, where there is none."""
    found = next((each for each in every if each.issue.casefold() == name.casefold()), None)
    if found is None:
        raise _unknown(every, name)
    return found


def joined(decisions: Iterable[Decision], name: str) -> list[str]:
    """The names that people made into this one by decisions that stand: those that can be parted from it."""
    held: dict[str, str] = {}
    for decision in standing(decisions):
        names = [subject.name for subject in decision.subjects if isinstance(subject, IssueKey)]
        if len(names) == len(decision.subjects) == 2 and names[1].casefold() == name.casefold():
            if decision.verb is Verb.SPLIT:
                held.pop(names[0].casefold(), None)
            else:
                held[names[0].casefold()] = names[0]
    return sorted(held.values())


def _written(name: str) -> str:
    told = " ".join(name.split())
    if not told:
        raise InputError("the issue was given no name", hint="write the name that it is to have, or choose another")
    return told


def _unknown(every: Iterable[Dispute], name: str) -> InputError:
    near = get_close_matches(name, [each.issue for each in every], n=1)
    hint = f"did you mean {near[0]}?" if near else "see them with: standoff positions --all"
    return InputError(f"the case has no issue {name!r}", hint=hint)
