"""The commitment coder: what actors say that they, or others, will, would, must or will not do, and on what condition.

The reader finds action and condition, and who is bound; a commitment that a statement carries is its source's.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Sequence

from standoff.coding.conditions import Condition, find_conditions
from standoff.coding.edges import strip
from standoff.coding.phrases import SUBJECTS, CharRange
from standoff.coding.reader import Found, Reading
from standoff.coding.reader.labels import NONE
from standoff.coding.speakers import statement_at
from standoff.coding.toward import toward
from standoff.language import Marks
from standoff.schema import AnyItem, Commitment, CommitmentKind, Party, Polarity, Statement

CODER = "reader.commitments"
_FINITE = frozenset({"MD", "VBD", "VBZ", "VBP"})
_SAME = 0.5
_TRUST = 3.0
"""How much the act of the statement around it counts for its kind, in log-odds (chosen on the development articles)."""


_PRESS = re.compile(
    r"\b(reporters?|journalists?|press|media|newspaper|daily|weekly|magazine|agency|television|tv|radio|broadcaster|reuters|afp"
    r"|bbc|cnn|interviewer|correspondents?|audience|crowd|supporters|us|me|voters|viewers|readers|followers)\b",
    re.IGNORECASE,
)


class CommitmentCoder:
    """Commitments as the reader found them. Needs the statements of the document."""

    name = "commitments"

    def code(self, marks: Marks, reading: Reading, items: Sequence[AnyItem]) -> list[AnyItem]:
        """All commitments of a document, the likeliest first."""
        statements = [item for item in items if isinstance(item, Statement)]
        kept: list[Commitment] = []
        for frame in reading.likely("commitment"):
            made = _commitment(marks, frame, statements, reading)
            if made is not None and not any(_repeats(made, other) for other in kept):
                kept.append(made)
        return list(kept)


def _repeats(one: Commitment, other: Commitment) -> bool:
    shared = min(one.action.end, other.action.end) - max(one.action.start, other.action.start)
    return shared > _SAME * min(one.action.end - one.action.start, other.action.end - other.action.start)


def _commitment(marks: Marks, frame: Found, statements: Sequence[Statement], reading: Reading) -> Commitment | None:
    action = _longest(marks, frame.roles["action"])
    if action is None:
        return None
    whole = _whole_subject(marks, action)
    if not any(start < whole[1] and whole[0] < end for start, end in frame.roles["condition"]):
        action = whole
    condition = _condition(marks, frame, action)
    told = statement_at(frame.anchor[0], statements)
    by = (
        told.source
        if told is not None
        else next((Party(span=marks.document.span(*s)) for s in frame.roles["by"]), None)
    )
    if by is None:
        return None
    kind = _kind(frame, told)
    words = marks.document.span(*action)
    aimed = toward(marks, kind, words, condition) or (_hearer(marks, told) if told is not None else None)
    return Commitment(
        doc=marks.document.name,
        coder=CODER,
        score=reading.score("commitment", frame.probability),
        by=by,
        kind=kind,
        action=words,
        condition=marks.document.span(condition.start, condition.end) if condition else None,
        polarity=condition.polarity if condition else None,
        toward=(aimed,) if aimed else (),
    )


def _kind(frame: Found, told: Statement | None) -> CommitmentKind:
    """The likeliest kind; what the statement around it is as a whole counts too."""
    odds = {kind: math.log(frame.attributes["kind"][kind] + 1e-6) for kind in CommitmentKind}
    if told is not None and told.act.value in odds:
        odds[CommitmentKind(told.act.value)] += _TRUST
    return max(odds, key=odds.__getitem__)


def _whole_subject(marks: Marks, action: CharRange) -> CharRange:
    """An action that begins in the middle of its own subject, from the subject's beginning on."""
    tokens = marks.tokens.char_span(*action, alignment_mode="expand")
    if tokens is None or not len(tokens):
        return action
    for subject in tokens.root.lefts:
        before = tokens.doc[subject.left_edge.i : tokens.start]
        plain = len(before) > 0 and all(t.text[0].isalnum() and t.tag_ not in _FINITE for t in before)
        if subject.dep_ in SUBJECTS and tokens.start <= subject.right_edge.i and plain:
            return subject.left_edge.idx, action[1]
    return action


def _longest(marks: Marks, spans: Iterable[CharRange]) -> CharRange | None:
    stripped = [side for span in spans if (side := strip(marks, *span)) is not None]
    return max(stripped, key=lambda side: side[1] - side[0], default=None)


def _condition(marks: Marks, frame: Found, action: CharRange) -> Condition | None:
    """The condition that the reader marks outside the action; its polarity by its words, else as the reader has it."""
    span = _longest(marks, frame.roles["condition"])
    if span is None or (span[0] < action[1] and action[0] < span[1]) or " " not in marks.document.text[slice(*span)]:
        return None
    named = [value for value in sorted(frame.attributes["polarity"].items(), key=lambda v: -v[1]) if value[0] != NONE]
    said = next((found.polarity for found in find_conditions(marks, *span) if found.start - span[0] < 4), None)
    return Condition(*span, polarity=said or Polarity(named[0][0]))


def _hearer(marks: Marks, statement: Statement) -> Party | None:
    """Whom it is said to, where that is not merely the press."""
    if statement.addressee is None or statement.cue is None or _PRESS.search(statement.addressee):
        return None
    low, high = max(statement.cue.start - 200, 0), statement.cue.end + 200
    place = marks.document.text.find(statement.addressee, low, high)
    return Party(span=marks.document.span(place, place + len(statement.addressee))) if place != -1 else None
