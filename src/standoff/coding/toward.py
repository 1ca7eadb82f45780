"""Whom a commitment is aimed at: who would meet its condition, who must act, or whom the action strikes."""

from __future__ import annotations

from spacy.tokens import Token

from standoff.coding.clauses import main_subject, tokens_of
from standoff.coding.conditions import Condition
from standoff.coding.phrases import CharRange, noun_phrase
from standoff.coding.statements.cues import load_cues
from standoff.language import Marks
from standoff.schema import CommitmentKind, Party, Span

_TOWARD = frozenset({"for", "on", "against", "to", "with", "upon", "from", "at"})
_PRONOUNS = frozenset({"i", "we", "he", "she", "it", "they"})
_NAMES = frozenset({"GPE", "ORG", "NORP", "PERSON"})
_UNTOLD = frozenset({"side", "party", "country", "state", "nation", "others", "both", "people", "member", "all"})


def can_act(token: Token) -> bool:
    """Whether a subject is somebody who can bind itself or be asked: a name, a person, a body."""
    return (
        token.pos_ == "PROPN"
        or token.lower_ in _PRONOUNS
        or token.ent_type_ in _NAMES
        or (token.pos_ == "NOUN" and token.lemma_.lower() in load_cues().speakers)
        or (token.pos_ == "NOUN" and any(child.ent_type_ in ("GPE", "NORP", "ORG") for child in token.lefts))
    )


def toward(marks: Marks, kind: CommitmentKind, action: Span, condition: Condition | None) -> Party | None:
    """Whom a commitment is aimed at, as a mention; ``None`` where the words do not say.

    Examples: "urged *Mali* to withdraw", "would act if *Chad* invaded", "sanctions against *Iran*".
    """
    if kind is CommitmentKind.DEMAND:
        subject = main_subject(marks, (action.start, action.end))
        if subject is not None and subject.head.dep_ in ("acl", "relcl") and subject.head.head.idx >= action.start:
            return None  # "a promise that Chad will never join": the demand is not made of Chad
        head = subject or _first_name(marks, action)
        if head is not None and head.lower_ not in _PRONOUNS and can_act(head):
            return party(marks, head)
    if condition is not None and not condition.subject:
        subject = main_subject(marks, (condition.start, condition.end))
        if subject is not None and can_act(subject):
            return party(marks, subject)
    return _struck(marks, (action.start, action.end)) or (
        _doing(marks, (condition.start, condition.end)) if condition is not None else None
    )


def _struck(marks: Marks, part: CharRange) -> Party | None:
    """The first name that the words are directed at: "sanctions against Iran", "to hit Moscow", "Kyiv’s request"."""
    tokens = tokens_of(marks, part)
    for token in tokens:
        if token.dep_ == "pobj" and token.head.lower_ in _TOWARD and token.ent_type_ in _NAMES:
            return party(marks, token)
    for token in tokens:
        if token.dep_ in ("dobj", "dative", "poss") and token.ent_type_ in _NAMES:
            return party(marks, token)
    return None


def _doing(marks: Marks, part: CharRange) -> Party | None:
    """Who would meet a condition without a verb: "any *Chadian* raid", "*Chad*’s refusal", "an attack by *Chad*"."""
    for token in tokens_of(marks, part):
        named = token.ent_type_ in _NAMES
        if named and (
            token.dep_ in ("poss", "amod", "compound") or (token.dep_ == "pobj" and token.head.lower_ == "by")
        ):
            return party(marks, token)
    return None


def _first_name(marks: Marks, action: Span) -> Token | None:
    """ "Mali to withdraw", "the rebels to leave": the demand's own first words name who must act."""
    for token in tokens_of(marks, (action.start, action.end))[:6]:
        if token.pos_ in ("VERB", "AUX", "PART"):
            return None
        if token.dep_ in ("nsubj", "dobj", "pobj") and (
            token.ent_type_ in _NAMES
            or (token.lemma_.lower() in load_cues().speakers and token.lemma_.lower() not in _UNTOLD)
        ):
            return token
    return None


def party(marks: Marks, head: Token) -> Party:
    """The mention that a noun heads."""
    left, right = noun_phrase(head)
    return Party(span=marks.span(head.doc[left], head.doc[right - 1]))
