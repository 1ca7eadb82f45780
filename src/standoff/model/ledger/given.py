"""On what a commitment hangs, by its own sentence: its condition, its subject where that sets it off, or what was told
before ("in that case", "otherwise", "if it does not").
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum

from spacy.tokens import Token

from standoff.coding.conditions import Condition, find_conditions
from standoff.coding.events.grammar import agents, is_passive, is_verb, kids, lemma
from standoff.coding.events.lexicon import load_lexicon
from standoff.language import Marks, Sentence
from standoff.model.ledger.deeds import load_deeds
from standoff.schema import Commitment, CommitmentKind, Polarity, Span

_TURNED = (Polarity.UNLESS, Polarity.UNTIL)


@dataclass(frozen=True)
class Cause:
    """The subject that sets something off, and where the words of what it sets off begin."""

    condition: Span
    action_start: int


@dataclass(frozen=True)
class Given:
    """A condition, its polarity, and whether it was read off the sentence here rather than coded."""

    span: Span
    polarity: Polarity | None
    read_off: bool


def turned(polarity: Polarity | None) -> bool:
    """Whether the action follows where the condition is not met."""
    return polarity in _TURNED


def cause_of(marks: Marks, item: Commitment) -> Cause | None:
    """ "An invasion would prompt sanctions", "a raid would be met with force": the subject, where it names a deed and
    the verb carries it on.
    """
    tokens = marks.tokens.char_span(item.action.start, item.action.end, alignment_mode="expand")
    if tokens is None or not len(tokens):
        return None
    verb = tokens.root if is_verb(tokens.root) else tokens.root.head
    if not is_verb(verb):
        return None
    for subject in _setting_off(verb):
        if subject.pos_ == "NOUN" and subject.i < verb.i and _names_deed(subject):
            last = max((t for t in subject.subtree if t.i < verb.i and not t.is_punct), key=lambda t: t.i)
            return Cause(marks.span(subject.left_edge, last), max(verb.idx, item.action.start))
    return None


def _setting_off(verb: Token) -> list[Token]:
    deeds = load_deeds()
    if is_passive(verb) and lemma(verb) in deeds.answered_by:
        carried = any(c.lower_ in ("by", "with") for c in verb.children)
        return kids(verb, "nsubjpass") if carried else []
    return list(agents(verb)) if lemma(verb) in deeds.causing else []


def _names_deed(subject: Token) -> bool:
    named = any(lemma(subject) in kind.heads for kind in load_deeds().kinds)
    return named or lemma(subject) in load_lexicon().nouns or _is_such_a_step(subject)


def _is_such_a_step(noun: Token) -> bool:
    """ "Such a step", "that move": what was spoken of."""
    pointing = any(c.lower_ in ("such", "this", "that") for c in noun.children)
    return pointing and lemma(noun) in ("step", "move", "action", "decision", "gesture", "measure", "deed")


_FAR = 60
_NEAR = 12
"""Characters between an action and a condition of its own clause, at most: a comma, a "that", a quotation mark."""


def condition_of(marks: Marks, item: Commitment) -> Given | None:
    """The condition of a commitment.

    It is the item's own, where it stands in the action's sentence, unless another stands right behind the action
    ("put tariffs if the count was refused, and pay if it went ahead"); else the one right beside the action of a threat
    or promise, or at the head of its sentence. A condition from another sentence is taken where there is none, one from
    another paragraph never: "if the crew is freed", said elsewhere by somebody else.
    """
    sentence = marks.sentence_at(item.action.start)
    own = Given(item.condition, item.polarity, False) if item.condition is not None else None
    if own is not None and _another_paragraph(marks.document.text, item):
        own = None
    if sentence is None:
        return own
    here = own is not None and sentence.start <= own.span.start < sentence.end
    if own is None and item.kind is CommitmentKind.DEMAND:
        return own
    found = [c for c in find_conditions(marks, sentence.start, sentence.end) if not c.subject]
    if item.kind is CommitmentKind.REFUSAL:  # "will not leave until they pay"; an "if" beside it mostly is another's
        found = [c for c in found if turned(c.polarity)]
    if own is not None and here:
        behind = next((c for c in found if _NEAR >= c.start - item.action.end >= 0), None)
        if behind is None or behind.start < own.span.end:
            return own
        return _given(marks, behind)
    beside = next((c for c in found if 0 <= _gap(item, c) <= (_FAR if item.condition else _NEAR)), None)
    beside = (
        beside
        or _inside(item, found)
        or _hanging(marks, item, found)
        or (None if item.condition else _in_front(marks, item, sentence, found))
    )
    return _given(marks, beside) if beside is not None else own


def _given(marks: Marks, found: Condition) -> Given:
    return Given(marks.document.span(found.start, found.end), found.polarity, True)


def _gap(item: Commitment, found: Condition) -> int:
    """Characters between the two; negative where they overlap."""
    return max(found.start - item.action.end, item.action.start - found.end)


def _inside(item: Commitment, found: list[Condition]) -> Condition | None:
    """A condition that the action's stretch holds at its end: "would leave were the trial to go ahead"."""
    return next((c for c in found if c.start > item.action.start + _NEAR and c.end >= item.action.end > c.start), None)


def _hanging(marks: Marks, item: Commitment, found: list[Condition]) -> Condition | None:
    """A condition of the action's own verb, whatever stands between: "will keep the hill, which it took, until …"."""
    tokens = marks.tokens.char_span(item.action.start, item.action.end, alignment_mode="expand")
    for condition in found:
        opener = marks.token_at(condition.start)
        if tokens is not None and opener is not None and opener.dep_ in ("mark", "advmod"):
            verb = opener.head
            if verb.dep_ == "advcl" and verb.head in tokens and verb not in tokens:
                return condition
    return None


def _in_front(marks: Marks, item: Commitment, sentence: Sentence, found: list[Condition]) -> Condition | None:
    """A condition that opens the sentence holds for all that its main clause says: "If they board it, she said, we will
    call the fleet and shut the port".
    """
    for condition in found:
        opening = marks.document.text[sentence.start : condition.start]
        if condition.end <= item.action.start and not any(c.isalnum() for c in opening):
            return condition
    return None


def _another_paragraph(text: str, item: Commitment) -> bool:
    assert item.condition is not None
    first, second = sorted((item.action, item.condition), key=lambda span: span.start)
    return "\n\n" in text[first.end : second.start]


class Back(Enum):
    """How a condition leads back to what was told before."""

    HAPPENS = "that it comes about"
    NOT = "that it does not"
    OTHERWISE = "that what was asked, or given as a condition, does not hold"
    AGAIN = "that what was reported is done once more"
    CARRIED_OUT = "that what another threatened is done"


_IT = r"(?:that|this|it|such\s+a\s+thing)"
_DOES = r"(?:do(?:es)?|did)"
_HAPPENS = re.compile(
    r"(?!.*\b(?:ask|tell|told|invite|force|urge|require|able|allow)(?:e?d)?\b)"  # "if it is asked to do so"
    rf"(?:(?:if|should|unless|were|once|until)\s+{_IT}\s+(?:to\s+)?(?:should\s+|does\s+|were\s+)?(?:to\s+)?"
    r"(?:happen\w*|occur\w*|(?:is|was|be)\s+the\s+case|come\w*\s+to\s+pass|came\s+to\s+pass)"
    rf"|(?:if|should|unless|were|once|until|as\s+soon\s+as|provided)\s+(?:\w+\s){{1,3}}?(?:to\s+)?"
    rf"(?:{_DOES}|done|tries|tried|try)(?:\s+(?:so|it|that|this))?"
    r"|(?:if|only\s+if)\s+so"
    r"|in\s+(?:that|this|such\s+an?|such)\s+(?:case|event|circumstances?))[\s,.;”\"]*$",
    re.IGNORECASE,
)
_PRONOUN = r"(?:it|they|he|she|that|this)"
_DOES_NOT = re.compile(
    rf"if\s+(?:(?:\w+\s){{1,3}}?{_DOES}\s*(?:not|n['’]t)|{_PRONOUN}\s+(?:is|are|was|were|ha[sd]|have)\s*(?:not|n['’]t)"
    rf"|(?:\w+\s){{1,3}}?fail(?:s|ed)\s+to\s+do|(?:\w+\s){{1,3}}?refuse[sd]?)(?:\s+(?:so|it|that|this))?[\s,.;”\"]*$",
    re.IGNORECASE,
)
_CARRIED_OUT = re.compile(
    r"(?:if|should|unless|were|once|until|as\s+soon\s+as)\s+(?:it|they|this|that|(?:the|that|this|such\s+a|its|his|her|their)"
    r"\s+(?:\w+\s+)?(?:threats?|warnings?|plans?|ultimatum))\s+(?:to\s+)?(?:is|are|was|were|be|gets?|got)\s+(?:ever\s+)?"
    r"(?:carried\s+(?:out|through)|put\s+into\s+(?:effect|practice)|made\s+good|acted\s+(?:up)?on|implemented)[\s,.;”\"]*$",
    re.IGNORECASE,
)
"""The threat itself is the subject: what is meant is what it threatens with."""
_AGAIN = re.compile(
    r"(?:if|should|were|once|whenever)\s+(?:it|that|this|such\s+a\s+thing|anything\s+like\s+(?:it|that|this))\s+(?:to\s+|were\s+to\s+|should\s+)?"
    r"(?:ever\s+)?(?:(?:happen\w*|occur\w*)\s+(?:again|once\s+more|a\s+second\s+time)|(?:is|was|be)\s+repeated)[\s,.;”\"]*$",
    re.IGNORECASE,
)
_IF_NOT = re.compile(r"(?:if\s+not|otherwise|failing\s+(?:that|this|which))[\s,.;”\"]*$", re.IGNORECASE)
_OPENS = re.compile(
    r"\b(?:in\s+(?:that|this|such\s+an?|such)\s+(?:case|event)|otherwise|if\s+not|if\s+so|failing\s+(?:that|this|which))\b",
    re.IGNORECASE,
)
_BEFORE_ACTION = 90
"""Characters from "in that case" to what follows, at most: "…, an adviser to the minister said, the port would …"."""


def leads_back(condition: Span) -> Back | None:
    """How a condition says no more than that what was spoken of comes about, or does not: "if that happens", "in that
    case", "if it does not", "otherwise"; ``None`` where it tells a deed of its own.
    """
    text = condition.text.strip()
    if _IF_NOT.match(text):
        return Back.OTHERWISE
    if _DOES_NOT.match(text):
        return Back.NOT
    if _AGAIN.match(text):
        return Back.AGAIN
    if _CARRIED_OUT.match(text):
        return Back.CARRIED_OUT
    return Back.HAPPENS if _HAPPENS.match(text) else None


def leading_back(marks: Marks, item: Commitment) -> Span | None:
    """The words of the action's sentence that lead back: "In that case, he said, Chad would …", "Otherwise …".

    They stand before the action, or close it; "and otherwise" of another part of the sentence is none.
    """
    sentence = marks.sentence_at(item.action.start)
    if sentence is None:
        return None
    for found in _OPENS.finditer(marks.document.text, sentence.start, sentence.end):
        opening = marks.document.text[sentence.start : found.start()]
        first = not any(c.isalnum() for c in opening)
        before = 0 <= item.action.start - found.end() <= _BEFORE_ACTION
        behind = -len(found[0]) <= found.start() - item.action.end <= 1
        if (found.end() <= item.action.start and first) or before or behind:
            return marks.document.span(found.start(), found.end())
    return None


def is_such_a_step(marks: Marks, cause: Span) -> bool:
    """Whether a subject that sets something off is "such a step"."""
    tokens = marks.tokens.char_span(cause.start, cause.end, alignment_mode="expand")
    return tokens is not None and len(tokens) > 0 and _is_such_a_step(tokens.root)
