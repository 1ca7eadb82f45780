"""The items of a document as clauses: the phrases of each drafted, its condition found, also where that is told by what
was said before.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from standoff.coding.events.triggers import MATERIAL
from standoff.language import Marks
from standoff.model.ledger.edges import completed
from standoff.model.ledger.given import Back, cause_of, condition_of, is_such_a_step, leading_back, leads_back, turned
from standoff.model.ledger.phrases import Drafts
from standoff.model.ledger.speakers import quoted_speaker
from standoff.model.ledger.wordings import demanded_by, denies, tells
from standoff.schema import AnyItem, Commitment, CommitmentKind, Event, Party, Plover, Span, Status

_DEEDS = frozenset({*MATERIAL, Plover.AGREE, Plover.CONSULT})
_NOT = re.compile(
    r"\b(?:not|n['’]t|never|no|cannot|nor|neither|without|nothing|nobody|none"
    r"|refus\w+|reject\w*|declin\w+|rul\w+ out)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Clause:
    """An item with the numbers of its drafts."""

    item: AnyItem
    action: int
    condition: int | None
    inferred: bool = False
    turned: bool = False
    """Whether the condition is one of "unless" or "until": the action follows where it is not met."""
    asker: int | None = None
    """The draft of "Chad's call", where a demand is told as that of another than is quoted."""
    speaker: Party | None = None
    """The source of the statement that the action stands in."""

    def denies(self, marks: Marks) -> bool:
        """Whether the words of a refusal's action deny it themselves: "will not agree", against "agree"."""
        return _NOT.search(marks.document.text, self.item.anchor.start, self.item.anchor.end) is not None


_FAR_BACK = 500
"""Characters from "if that happens" back to what is meant, at most."""


def last_told(item: AnyItem, clauses: Sequence[Clause]) -> Clause | None:
    """The commitment that was told last before an item, if it is near enough to be led back to."""
    told = (c for c in reversed(clauses) if isinstance(c.item, Commitment) and c.item.action.end <= item.anchor.start)
    last = next(told, None)
    return last if last is not None and item.anchor.start - last.item.anchor.end <= _FAR_BACK else None


def clauses_of(item: AnyItem, drafts: Drafts, before: Clause | None) -> Iterator[Clause]:
    """The phrases of an item, added to ``drafts``. ``before`` is the commitment told before it: what "if that happens"
    means.
    """
    match item:
        case Commitment():
            yield _commitment(item, drafts, before)
        case Event() if item.plover in _DEEDS and (item.status is not Status.HYPOTHETICAL):
            if denies(drafts.marks, item) if item.status is Status.DENIED else tells(drafts.marks, item):
                yield Clause(item, _add(drafts, item.evidence.start, item.evidence.end), None)


def _commitment(item: Commitment, drafts: Drafts, before: Clause | None) -> Clause:
    marks = drafts.marks
    stated = condition_of(marks, item)
    back = leading_back(marks, item) if stated is None or leads_back(stated.span) else None
    cause = cause_of(marks, item) if stated is None and back is None else None
    start = cause.action_start if cause else item.action.start
    end = completed(marks, item.action).end
    if stated is not None and item.action.start < stated.span.start <= item.action.end:
        end = stated.span.start
    action = _add(drafts, start, end)
    span = back or (stated.span if stated else cause.condition if cause else drafts.drafts[action].answered)
    how = None
    if span is not None:
        how = Back.HAPPENS if cause is not None and is_such_a_step(marks, span) else leads_back(span)
    number, reversed_ = None, back is None and stated is not None and turned(stated.polarity)
    if how is not None:
        number, flipped = _meant(how, item, before, drafts)
        reversed_ ^= flipped
    elif span is not None:
        number = _condition(drafts, span, item.action)
    asking = demanded_by(marks, item)
    return Clause(
        item,
        action,
        number,
        inferred=stated is None or stated.read_off or how is not None,
        turned=reversed_,
        asker=_add(drafts, asking.start, asking.end) if asking else None,
        speaker=quoted_speaker(item, drafts.items),
    )


def _meant(how: Back, item: Commitment, before: Clause | None, drafts: Drafts) -> tuple[int | None, bool]:
    """The draft that a condition leads back to, and whether it is to be turned round.

    "X will do A if B. If that happens …" is B where the same speaks on, A where another answers. After a demand it is
    what was asked for. "Otherwise" is that B does not hold; where nothing was asked or given, it is nothing.
    """
    if before is None or not isinstance(before.item, Commitment):
        return None, False
    demanded = before.item.kind is CommitmentKind.DEMAND
    same = _speaker(before.item.by) == _speaker(item.by)
    number = before.action
    if not demanded and before.condition is not None and (same or how is not Back.HAPPENS):
        number = before.condition
    on_condition = number == before.condition
    if how is Back.NOT:
        return number, drafts.drafts[number].positive
    if how is Back.OTHERWISE:
        return (number, not before.turned) if on_condition else (number if demanded else None, True)
    if on_condition:
        return number, before.turned
    warned = before.item.kind in (CommitmentKind.THREAT, CommitmentKind.PROMISE) and not same
    return number, not warned and not drafts.drafts[number].positive  # "will not stand for a raid; if that happens, …"


def _speaker(party: Party) -> str:
    return party.group or ""


def _add(drafts: Drafts, start: int, end: int, *, closed: bool = False) -> int:
    drafts.add(start, end, closed=closed)
    return len(drafts.drafts) - 1


def _condition(drafts: Drafts, span: Span, action: Span) -> int:
    """A condition drafted to the end of its words, but not into the action that stands after it."""
    end = completed(drafts.marks, span).end
    return _add(drafts, span.start, span.end if span.start < action.start < end else end, closed=True)
