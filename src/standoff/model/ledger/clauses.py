"""The items of a document as clauses: the phrases of each drafted, its condition found, also where that is told by what
was said before.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from standoff.coding.events.triggers import MATERIAL
from standoff.language import Marks
from standoff.model.ledger.edges import completed, with_subject
from standoff.model.ledger.given import Back, cause_of, condition_of, is_such_a_step, leading_back, leads_back, turned
from standoff.model.ledger.phrases import Drafts
from standoff.model.ledger.speakers import quoted_speaker
from standoff.model.ledger.wordings import asked_in, demanded_by, denied_in, denies, forbids, tells
from standoff.schema import Act, AnyItem, Commitment, CommitmentKind, Event, Party, Plover, Span, Statement, Status

SPOKEN = frozenset({Act.DENIAL, Act.DEMAND, Act.REFUSAL})
"""Acts of statements that stand in the ledger where no commitment or event tells of them; a refusal, where it asks."""
_TELLING = 3
"""Words of a statement that tell a deed, at least: "more" and "that" name none."""
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
    words: Span | None = None
    """Of a statement, the words that were drafted."""
    speaker: Party | None = None
    """The source of the statement that the action stands in."""

    def denies(self, marks: Marks) -> bool:
        """Whether the words of a refusal's action deny it themselves: "will not agree", against "agree"."""
        return _NOT.search(marks.document.text, self.item.anchor.start, self.item.anchor.end) is not None


_FAR_BACK = 500
"""Characters from "if that happens" back to what is meant, at most."""


def _told_before(item: Commitment, clauses: Sequence[Clause]) -> Iterator[tuple[Clause, Commitment]]:
    """The commitments that were told before an item, the last first."""
    for clause in reversed(clauses):
        if isinstance(clause.item, Commitment) and clause.item.action.end <= item.anchor.start:
            yield clause, clause.item


def _last_told(item: Commitment, clauses: Sequence[Clause]) -> Clause | None:
    """The commitment that was told last before an item, if it is near enough to be led back to."""
    last = next((c for c, _ in _told_before(item, clauses)), None)
    return last if last is not None and item.anchor.start - last.item.anchor.end <= _FAR_BACK else None


def _threatened(item: Commitment, clauses: Sequence[Clause]) -> int | None:
    """The draft of what another threatened last: "He called the threat illegal. Should it be carried out, …"."""
    by = _speaker(item.by)
    told = (
        c.action for c, o in _told_before(item, clauses) if o.kind is CommitmentKind.THREAT and _speaker(o.by) != by
    )
    return next(told, None)


def _reported(item: Commitment, drafts: Drafts) -> int | None:
    """The draft of what was reported, or held against somebody, just before: "Chad fired. If it happens again, …"."""
    told = [
        span
        for other in drafts.items
        for span in _told_by(other)
        if span.end <= item.anchor.start and item.anchor.start - span.end <= _FAR_BACK
    ]
    last = max(told, key=lambda span: span.start, default=None)
    return _add(drafts, last.start, last.end) if last is not None else None


def _told_by(item: AnyItem) -> tuple[Span, ...]:
    if isinstance(item, Statement) and item.act is Act.ACCUSATION:
        return item.content
    deed = isinstance(item, Event) and item.plover in MATERIAL and item.status is Status.OCCURRED
    return (item.anchor,) if deed else ()


def clauses_of(item: AnyItem, drafts: Drafts, before: Sequence[Clause]) -> Iterator[Clause]:
    """The phrases of an item, added to ``drafts``. ``before`` are the clauses of the items before it: what "if that
    happens" means is among them.
    """
    match item:
        case Commitment():
            yield _commitment(item, drafts, before)
        case Event() if item.plover in _DEEDS and (item.status is not Status.HYPOTHETICAL):
            if denies(drafts.marks, item) if item.status is Status.DENIED else tells(drafts.marks, item):
                yield Clause(item, _add(drafts, item.evidence.start, item.evidence.end), None)
        case Statement() if item.act in SPOKEN:
            for span in item.content:
                asks = item.act is Act.DEMAND or forbids(drafts.marks, span)
                if len(span.text.split()) >= _TELLING and (asks or item.act is Act.DENIAL):
                    words = (asked_in if item.act is not Act.DENIAL else denied_in)(drafts.marks, span)
                    yield Clause(item, _add(drafts, words.start, words.end), None, words=words)


def without_covered(items: Sequence[AnyItem]) -> list[AnyItem]:
    """The items but those statements that a commitment, or a denied event, tells of already."""
    told = [i.anchor for i in items if isinstance(i, Commitment)]
    denied = [i.anchor for i in items if isinstance(i, Event) and i.status is Status.DENIED]

    def covered(item: Statement) -> bool:
        spans = [*told, *(denied if item.act is Act.DENIAL else ())]
        return any(c.start < span.end and span.start < c.end for c in item.content for span in spans)

    return [item for item in items if not isinstance(item, Statement) or not covered(item)]


def _commitment(item: Commitment, drafts: Drafts, before: Sequence[Clause]) -> Clause:
    marks = drafts.marks
    stated = condition_of(marks, item)
    back = leading_back(marks, item) if stated is None or leads_back(stated.span) else None
    cause = cause_of(marks, item) if stated is None and back is None else None
    start = cause.action_start if cause else with_subject(marks, item.action).start
    end = completed(marks, item.action).end
    if stated is not None and item.action.start < stated.span.start <= item.action.end:
        end = stated.span.start
    own = item.kind is not CommitmentKind.DEMAND and item.by.name is not None and not item.by.name.islower()
    action = _add(drafts, start, end, own=own)
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


def _meant(how: Back, item: Commitment, clauses: Sequence[Clause], drafts: Drafts) -> tuple[int | None, bool]:
    """The draft that a condition leads back to, and whether it is to be turned round.

    "X will do A if B. If that happens …" is B where the same speaks on, A where another answers. After a demand it is
    what was asked for. "Otherwise" is that B does not hold; where nothing was asked or given, it is nothing.
    """
    if how is Back.CARRIED_OUT:
        return _threatened(item, clauses), False
    if how is Back.AGAIN:
        return _reported(item, drafts), False
    before = _last_told(item, clauses)
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


def _add(drafts: Drafts, start: int, end: int, *, closed: bool = False, own: bool = False) -> int:
    drafts.add(start, end, closed=closed, own=own)
    return len(drafts.drafts) - 1


def _condition(drafts: Drafts, span: Span, action: Span) -> int:
    """A condition drafted to the end of its words, but not into the action that stands after it."""
    end = completed(drafts.marks, span).end
    return _add(drafts, span.start, span.end if span.start < action.start < end else end, closed=True)
