"""The commitment coder: what actors say that they, or others, will, would, must or will not do, and on what condition.

From each statement that demands, refuses, threatens or promises, sentence by sentence; and from what the reporter tells
without quoting ("Washington would impose sanctions if …").
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from spacy.tokens import Token

from standoff.coding.acts import act_by_words
from standoff.coding.clauses import coordinated, main_subject, main_words, sentences_of, tokens_of
from standoff.coding.conditions import Condition, find_conditions
from standoff.coding.phrases import CharRange, noun_phrase
from standoff.language import Marks
from standoff.schema import Act, AnyItem, Commitment, CommitmentKind, Party, Polarity, Span, Statement

_KINDS = {
    Act.THREAT: CommitmentKind.THREAT,
    Act.PROMISE: CommitmentKind.PROMISE,
    Act.DEMAND: CommitmentKind.DEMAND,
    Act.REFUSAL: CommitmentKind.REFUSAL,
}
_BINDING = frozenset({Polarity.IF, Polarity.UNLESS, Polarity.EXCHANGE})
_MODALS = frozenset({"will", "would", "’ll", "'ll", "wo", "shall", "could", "’d", "'d", "must", "may", "might"})
_TRIM = " \t\n\r.,;:?!—–-"
_MARKS = '“”"«»„'
_TOWARD = frozenset({"for", "on", "against", "to", "with", "upon", "from", "at"})
_FIRST = frozenset({"i", "we", "he", "she", "it", "they"})


class CommitmentCoder:
    """Rules for commitments. Needs the statements of the document."""

    name = "rules.commitments"

    def code(self, marks: Marks, items: Sequence[AnyItem]) -> list[AnyItem]:
        """All commitments of a document."""
        statements = [item for item in items if isinstance(item, Statement)]
        found: list[Commitment] = []
        inner = [statement for statement in statements if statement.via is not None and _has_verb(marks, statement)]
        for statement in statements:
            found += self._of_statement(marks, statement, [other for other in inner if other is not statement])
        found += self._of_reporter(marks, statements)
        return list(_distinct(found))

    # --- from statements ----------------------------------------------------------------------------------------------
    def _of_statement(self, marks: Marks, statement: Statement, inner: list[Statement]) -> Iterator[Commitment]:
        sentences = [part for piece in statement.content for part in sentences_of(marks, (piece.start, piece.end))]
        parts = [part for sentence in sentences for part in coordinated(marks, sentence)]
        kinds = [self._kind_of(marks, statement, part, alone=len(parts) == 1) for part in parts]
        if statement.act in _KINDS and not any(kinds):
            kinds[0] = _KINDS[statement.act]
        for part, kind in zip(parts, kinds, strict=True):
            if kind is not None and not any(_carries(other, part) for other in inner):
                made = self._commitment(marks, statement.source, kind, part, hearer=_hearer(marks, statement))
                if made is not None:
                    yield made

    def _kind_of(self, marks: Marks, statement: Statement, part: CharRange, *, alone: bool) -> CommitmentKind | None:
        if alone and statement.act in _KINDS:
            return _KINDS[statement.act]
        if alone and statement.cue_lemma == "offer":
            return CommitmentKind.PROMISE  # "offered to drop the case in exchange for the crew"
        if alone and not any(found.polarity in _BINDING for found in find_conditions(marks, *part)):
            return None
        subject = main_subject(marks, part)
        own = subject is None or subject.lower_ in _FIRST or None
        found = act_by_words(main_words(marks, part), own=own)
        return _KINDS.get(found) if found is not None else None

    def _commitment(
        self, marks: Marks, by: Party, kind: CommitmentKind, part: CharRange, *, hearer: Party | None
    ) -> Commitment | None:
        conditions = find_conditions(marks, *part)
        condition = conditions[0] if conditions else None
        action = _action(marks, part, condition)
        if action is None:
            return None
        toward = _toward(marks, kind, action, condition) or hearer
        return Commitment(
            doc=marks.document.name,
            coder=self.name,
            by=by,
            kind=kind,
            action=action,
            condition=marks.document.span(condition.start, condition.end) if condition else None,
            polarity=condition.polarity if condition else None,
            toward=(toward,) if toward else (),
        )

    # --- told by the reporter -----------------------------------------------------------------------------------------
    def _of_reporter(self, marks: Marks, statements: list[Statement]) -> Iterator[Commitment]:
        covered = [(span.start, span.end) for statement in statements for span in statement.content]
        for sentence in marks.sentences:
            if any(start < sentence.end and sentence.start < end for start, end in covered):
                continue
            subject = main_subject(marks, (sentence.start, sentence.end))
            if subject is None or not _can_commit(subject) or not _has_modal(subject.head):
                continue
            part = (subject.head.left_edge.idx, sentence.end)
            act = act_by_words(main_words(marks, part), own=True)
            conditions = find_conditions(marks, *part)
            if act not in _KINDS or not conditions:
                continue
            if conditions[0].start > subject.idx:
                part = (subject.left_edge.idx, sentence.end)
            left, right = noun_phrase(subject)
            by = Party(span=marks.span(subject.doc[left], subject.doc[right - 1]))
            made = self._commitment(marks, by, _KINDS[act], part, hearer=None)
            if made is not None:
                yield made


def _has_verb(marks: Marks, statement: Statement) -> bool:
    """Whether a verb reports it ("ministers stressed …"), not a noun ("the ministers’ demand …")."""
    cue = statement.cue
    return cue is not None and any(token.pos_ == "VERB" for token in tokens_of(marks, (cue.start, cue.end)))


def _carries(inner: Statement, part: CharRange) -> bool:
    """Whether a statement within a part of another's content holds the better half of it ("X said Y demanded Z")."""
    assert inner.cue is not None
    if not part[0] <= inner.cue.start < part[1]:
        return False
    shared = sum(min(span.end, part[1]) - max(span.start, part[0]) for span in inner.content if span.start < part[1])
    return shared >= 0.55 * (part[1] - part[0])


def _action(marks: Marks, part: CharRange, condition: Condition | None) -> Span | None:
    """The part without its condition: the longer side of it, or what follows where the condition is the subject."""
    sides = [part] if condition is None else [(part[0], condition.start), (condition.end, part[1])]
    if condition is not None and condition.subject:
        sides = sides[1:]
    trimmed = [_strip(marks, *side) for side in sides]
    best = max((side for side in trimmed if side), key=lambda side: side[1] - side[0], default=None)
    if best is None or best[1] - best[0] < 3:
        return None
    return marks.document.span(*best)


def _strip(marks: Marks, start: int, end: int) -> CharRange | None:
    text = marks.document.text
    while start < end and (text[start] in _TRIM or (text[start] in _MARKS and text.count(text[start], start, end) % 2)):
        start += 1
    while end > start and (text[end - 1] in _TRIM or (text[end - 1] in _MARKS and _unbalanced(text[start:end]))):
        end -= 1
    opener = re.match(r"((to|that|then|and|but|or else|else|otherwise),?\s+)+", text[start:end], re.IGNORECASE)
    if opener:
        start += opener.end()
    closer = re.search(r",?\s+(and|but|or)(\s+that)?,?$", text[start:end], re.IGNORECASE)
    if closer:
        end = start + closer.start()
    return (start, end) if start < end else None


def _unbalanced(words: str) -> bool:
    last = words[-1]
    pairs = {"”": "“", "»": "«"}
    if last in pairs:
        return words.count(last) > words.count(pairs[last])
    return last != '"' or words.count('"') % 2 == 1


def _toward(marks: Marks, kind: CommitmentKind, action: Span, condition: Condition | None) -> Party | None:
    """Whom it is aimed at: who would meet the condition, who must act, or whom the action strikes."""
    if kind is CommitmentKind.DEMAND:
        subject = main_subject(marks, (action.start, action.end))
        head = subject or _first_name(marks, action)
        if head is not None and head.lower_ not in _FIRST and _can_commit(head):
            return _party(marks, head)
    if condition is not None and not condition.subject:
        subject = main_subject(marks, (condition.start, condition.end))
        if subject is not None and _can_commit(subject):
            return _party(marks, subject)
    tokens = tokens_of(marks, (action.start, action.end))
    for token in tokens:
        if (
            token.dep_ == "pobj"
            and token.head.lower_ in _TOWARD
            and token.ent_type_ in ("GPE", "ORG", "NORP", "PERSON")
        ):
            return _party(marks, token)
    for token in tokens:
        if token.dep_ in ("dobj", "poss") and token.ent_type_ in ("GPE", "ORG", "NORP", "PERSON"):
            return _party(marks, token)
    return None


def _first_name(marks: Marks, action: Span) -> Token | None:
    """ "Mali to withdraw": the demand's own first words name who must act."""
    for token in tokens_of(marks, (action.start, action.end))[:6]:
        if token.pos_ in ("VERB", "AUX", "PART"):
            return None
        if token.ent_type_ in ("GPE", "ORG", "PERSON", "NORP") and token.dep_ in ("nsubj", "dobj", "pobj"):
            return token
    return None


def _party(marks: Marks, head: Token) -> Party:
    left, right = noun_phrase(head)
    return Party(span=marks.span(head.doc[left], head.doc[right - 1]))


def _hearer(marks: Marks, statement: Statement) -> Party | None:
    if statement.addressee is None or statement.cue is None:
        return None
    low, high = max(statement.cue.start - 200, 0), statement.cue.end + 200
    place = marks.document.text.find(statement.addressee, low, high)
    return Party(span=marks.document.span(place, place + len(statement.addressee))) if place != -1 else None


def _can_commit(token: Token) -> bool:
    return (
        token.pos_ == "PROPN"
        or token.lower_ in _FIRST
        or token.ent_type_ in ("GPE", "ORG", "NORP", "PERSON")
        or (token.pos_ == "NOUN" and any(child.ent_type_ in ("GPE", "NORP", "ORG") for child in token.lefts))
    )


def _has_modal(verb: Token) -> bool:
    return any(child.lower_ in _MODALS for child in verb.lefts)


def _distinct(found: list[Commitment]) -> Iterator[Commitment]:
    """Leave out a commitment whose action and kind another one has already."""
    kept: list[Commitment] = []
    for item in sorted(found, key=lambda item: (item.action.start, -item.action.end)):
        if not any(other.kind == item.kind and other.action.meets(item.action) for other in kept):
            kept.append(item)
            yield item
