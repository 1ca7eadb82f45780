"""What the wording of an item tells besides its action: a cause in its subject, a deadline, an outright denial."""

from __future__ import annotations

import re
from dataclasses import dataclass

from spacy.tokens import Token

from standoff.coding.conditions import find_conditions
from standoff.coding.events.grammar import agents, is_verb, lemma
from standoff.coding.events.lexicon import load_lexicon
from standoff.language import Marks
from standoff.model.ledger.deeds import load_deeds
from standoff.schema import AnyItem, Commitment, CommitmentKind, Event, Party, Polarity, Span, Status

_BY = re.compile(
    r"\b(?:by|before|until|within|no later than|at the latest)\s+(?:the\s+)?(?:end\s+of\s+)?$", re.IGNORECASE
)
_TURNED = (Polarity.UNLESS, Polarity.UNTIL)
_DENYING = frozenset({"deny", "denial", "dismiss", "reject", "intention", "intend", "plan", "refute"})
_NOT = re.compile(
    r"\b(?:not|n['’]t|never|no|cannot|nor|neither|without|refus\w+|reject\w*|declin\w+|rul\w+ out)\b", re.IGNORECASE
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


@dataclass(frozen=True)
class Cause:
    """The subject that sets something off, and where the words of what it sets off begin."""

    condition: Span
    action_start: int


def turned(polarity: Polarity | None) -> bool:
    """Whether the action follows where the condition is not met."""
    return polarity in _TURNED


def cause_of(marks: Marks, item: Commitment) -> Cause | None:
    """ "An invasion would prompt sanctions": the subject, where it names a deed and the verb carries it on."""
    tokens = marks.tokens.char_span(item.action.start, item.action.end, alignment_mode="expand")
    if tokens is None or not len(tokens):
        return None
    deeds, lexicon = load_deeds(), load_lexicon()
    verb = tokens.root if is_verb(tokens.root) else tokens.root.head
    if not is_verb(verb) or lemma(verb) not in deeds.causing:
        return None
    for subject in agents(verb):
        known = lemma(subject) in lexicon.nouns or any(lemma(subject) in kind.heads for kind in deeds.kinds)
        if subject.pos_ == "NOUN" and known and subject.i < verb.i:
            last = max((t for t in subject.subtree if t.i < verb.i and not t.is_punct), key=lambda t: t.i)
            return Cause(marks.span(subject.left_edge, last), max(verb.idx, item.action.start))
    return None


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
_FAR = 60
_NEAR = 12
"""Characters between an action and a condition of its own clause, at most: a comma, a "that", a quotation mark."""


def condition_of(marks: Marks, item: Commitment) -> tuple[Span, Polarity | None, bool] | None:
    """The condition, its polarity, and whether it was read off the sentence here.

    It is the item's own, where it stands in the action's sentence; else the one right beside the action of a threat or
    promise. A condition from another sentence is taken where there is none, one from another paragraph never: "if the
    crew is freed", said elsewhere by somebody else.
    """
    sentence = marks.sentence_at(item.action.start)
    own = (item.condition, item.polarity, False) if item.condition is not None else None
    if own is not None and _another_paragraph(marks.document.text, item):
        own = None
    if sentence is None or (item.condition is not None and sentence.start <= item.condition.start < sentence.end):
        return own
    if own is None and item.kind not in (CommitmentKind.THREAT, CommitmentKind.PROMISE):
        return own
    for found in find_conditions(marks, sentence.start, sentence.end):
        gap = max(found.start - item.action.end, item.action.start - found.end)
        if 0 <= gap <= (_FAR if item.condition else _NEAR) and not found.subject:
            return marks.document.span(found.start, found.end), found.polarity, True
    return own


def _another_paragraph(text: str, item: Commitment) -> bool:
    assert item.condition is not None
    first, second = sorted((item.action, item.condition), key=lambda span: span.start)
    return "\n\n" in text[first.end : second.start]


_BACK = re.compile(
    r"(?:(?:if|should|unless|were)\s+(?:that|this|it|such a thing)\s+(?:to\s+)?(?:should\s+|does\s+|were\s+)?(?:to\s+)?"
    r"(?:happen\w*|occur\w*|(?:is|was|be)\s+the\s+case|come\w*\s+to\s+pass|came\s+to\s+pass)"
    r"|(?:if|should|unless)\s+(?:\w+\s){1,3}?(?:does|did|do|tries|tried|try)(?:\s+(?:so|it|that|this))?"
    r"|in\s+(?:that|this|such\s+an?|such)\s+(?:case|event|circumstances?))[\s,.;”\"]*$",
    re.IGNORECASE,
)


def points_back(condition: Span) -> bool:
    """Whether a condition says no more than that what was spoken of comes about: "if that happens", "in that case"."""
    return _BACK.match(condition.text.strip()) is not None


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
