"""What the wording of an item tells besides its action: a cause in its subject, a deadline, an outright denial."""

from __future__ import annotations

import re

from spacy.tokens import Token

from standoff.coding.conditions import find_conditions
from standoff.coding.events.grammar import lemma
from standoff.language import Marks
from standoff.model.ledger.deeds import load_deeds
from standoff.schema import Commitment, CommitmentKind, Event, Span, Status

_BY = re.compile(
    r"\b(?:by|before|until|within|no later than|at the latest)\s+(?:the\s+)?(?:end\s+of\s+)?$", re.IGNORECASE
)
_DENYING = frozenset({"deny", "denial", "dismiss", "reject", "intention", "intend", "plan", "refute"})


def demanded_by(marks: Marks, item: Commitment) -> Span | None:
    """ "She would not cede to Chad's demand to lift the siege": the words "Chad's demand", whoever is quoted."""
    if item.kind is not CommitmentKind.DEMAND:
        return None
    tokens = marks.tokens.char_span(item.action.start, item.action.end, alignment_mode="expand")
    if tokens is None or not len(tokens):
        return None
    at = tokens.start - 1
    while at > 0 and (tokens.doc[at].lower_ in _LEADING or tokens.doc[at].is_punct):
        at -= 1
    noun = tokens.doc[max(at, 0)]
    if noun.pos_ != "NOUN" or lemma(noun) not in load_deeds().demanding:
        return None
    owner = next((c for c in noun.children if c.i < noun.i and c.ent_type_ in ("GPE", "NORP", "ORG", "PERSON")), None)
    return marks.span(owner.left_edge, noun) if owner is not None else None


_LEADING = frozenset({"to", "that", "for", "of", "on"})
"""What stands between a noun of demanding and what is demanded."""


def asked_in(marks: Marks, span: Span) -> Span:
    """ "The votes have been cast and they must be counted": of a passage that demands, the clause that must be."""
    tokens = marks.tokens.char_span(span.start, span.end, alignment_mode="expand")
    modal = _obliging(marks, span)
    if tokens is None or modal is None or modal.head not in tokens:
        return span
    clause = [t for t in modal.head.subtree if t in tokens and t.i >= modal.head.left_edge.i and not t.is_punct]
    return marks.span(clause[0], clause[-1])


def forbids(marks: Marks, span: Span) -> bool:
    """ "Mali must never join the league": whether a refusal in words asks others not to do what it tells of."""
    modal = _obliging(marks, span)
    return modal is not None and any(t.dep_ == "neg" for t in modal.head.children)


def _obliging(marks: Marks, span: Span) -> Token | None:
    tokens = marks.tokens.char_span(span.start, span.end, alignment_mode="expand")
    return next((t for t in tokens or () if t.tag_ == "MD" and t.lower_ in ("must", "should")), None)


_TOLD_BY_OTHERS = re.compile(
    r"(?:[\w’'-]+\s+){0,3}?(?:accusations?|reports?|claims?|allegations?|suggestions?|charges|rumou?rs|assertions?|stories)"
    r"\b[^,.;]{0,60}?\bthat\s+",
    re.IGNORECASE,
)


def denied_in(marks: Marks, span: Span) -> Span:
    """ "Rejected an accusation by Mali that Chad had fired on it": of a passage that is denied, what was said in it."""
    told = _TOLD_BY_OTHERS.match(span.text)
    return marks.document.span(span.start + told.end(), span.end) if told and told.end() < len(span.text) else span


def deadline_of(marks: Marks, item: Commitment) -> str | None:
    """The last day of "by Friday", "before the end of May", "within ten days" in the action or right after it."""
    text = marks.document.text
    for time in marks.times_in(item.action.start, item.action.end + 40):
        if time.interval is not None and _BY.search(text[max(0, time.start - 30) : time.start]):
            return time.interval.last.isoformat()
    return None


def denies(marks: Marks, item: Event) -> bool:
    """Whether the sentence of an event says that somebody denies it, or has no plan or intention of it."""
    sentence = marks.sentence_at(item.evidence.start)
    return sentence is not None and any(lemma(token) in _DENYING for token in sentence.tokens)


def _in_condition(marks: Marks, evidence: Span) -> bool:
    sentence = marks.sentence_at(evidence.start)
    if sentence is None:
        return False
    conditions = find_conditions(marks, sentence.start, sentence.end)
    return any(c.start <= evidence.start < c.end and not c.subject for c in conditions)


def _to_infinitive(token: Token) -> bool:
    """Whether a word takes an infinitive with "to": what it tells of is still to come."""
    return any(
        child.dep_ in ("xcomp", "ccomp", "acl", "advcl") and child.tag_ == "VB" and child.i > token.i
        for child in token.children
    )


def tells(marks: Marks, item: Event) -> bool:
    """Whether the words of an event report it as news: with a day, or by a finite verb of a main clause, no "would".

    "A Russian raid" alone, or "fears of a raid", may be about one that never comes; "since the army crossed the river"
    is of old; "unless Chad withdrew its troops" is a condition.
    """
    if item.status is not Status.SCHEDULED and _in_condition(marks, item.evidence):
        return False
    tokens = marks.tokens.char_span(item.evidence.start, item.evidence.end, alignment_mode="expand")
    if item.status is Status.SCHEDULED:
        return True
    if tokens is None:
        return item.when is not None
    if any(lemma(token) in load_deeds().ahead and _to_infinitive(token) for token in tokens):
        return False  # "has promised to pay", "was ready to pay on Friday"
    if item.when:
        return True
    if any(token.tag_ == "MD" for token in tokens):
        return False
    verb = next((t for t in tokens if t.tag_ in ("VBD", "VBZ", "VBP")), None)
    while verb is not None and verb.head != verb:
        if verb.dep_ in ("advcl", "relcl", "acl", "pcomp"):
            return False
        verb = verb.head
    return verb is not None
