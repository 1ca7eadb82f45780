"""What an option is called: the words of a phrase as a heading, its verb in the infinitive and nobody before it.

"The strait will be closed to every tanker" is "close the strait to every tanker", "it would halt its deliveries" is
"halt its deliveries": whose option it is stands before it, whether it is done stands beside it.
"""

from __future__ import annotations

import re

from spacy.tokens import Span as TokenSpan
from spacy.tokens import Token

from standoff.coding.events.grammar import is_passive, is_verb, kids, lemma
from standoff.model.ledger.deeds import load_deeds

_LEFT = frozenset({"aux", "auxpass", "neg", "mark", "cc", "conj", "preconj", "advcl", "punct", "ccomp", "parataxis"})
"""Relations of what stands below a verb and is no part of its heading."""
_EMPTY = frozenset({"be", "have", "do", "make", "take", "give", "get", "remain", "become", "seem", "face", "receive"})
"""Verbs that tell nothing alone."""
_BARE = frozenset({"it", "they", "them", "this", "that", "these", "those", "him", "her", "us", "you", "me", "so"})
_NOTHING = frozenset({"nothing", "nobody", "none"})
"""Objects that only deny: "sign nothing"."""
_CONDITION = re.compile(r",?\s*\b(?:if|unless|should|in the event|provided|in case|as soon as|until)\b.*", re.DOTALL)
_STEPS = 6


def heading(head: Token, tokens: TokenSpan) -> str:
    """The heading of the deed that ``head`` names in a phrase; empty where the phrase does not give one."""
    verb = _verb(head, tokens)
    if verb is None:
        copular = (is_verb(head.head) and head.head in tokens) or head.pos_ in ("ADJ", "ADV")
        return "" if is_verb(head) or copular else _said(head, tokens)
    deeds = load_deeds()
    if verb != head and lemma(verb) in deeds.ending:
        return _said(head, tokens)  # "end its flights" is about the flights, and denies them
    carried = lemma(verb) in (deeds.answered_by if is_passive(verb) else deeds.causing)
    if verb != head and carried and head.i > verb.i and head.pos_ == "NOUN":
        return _said(head, tokens)  # "would be met by a ban on fish", "would lead to the closure of the bridge"
    subject = next(iter(kids(verb, "nsubj", "nsubjpass")), None)
    if subject is not None and head != verb and (head == subject or head in subject.subtree) and not is_passive(verb):
        return _said(subject, tokens)  # "sanctions would follow"
    rest = [c for c in verb.children if c.i > verb.i and c in tokens and c.dep_ not in _LEFT and c.dep_ != "agent"]
    words = [_base(verb), *(c.text for c in rest if c.dep_ == "prt")]
    rest = [c for c in rest if c.dep_ not in ("prt", "nsubj", "nsubjpass") and c.lower_ not in _NOTHING]
    if is_passive(verb) and subject is not None:
        words.append(_subject(subject, tokens))
    elif subject is not None and _moves_itself(verb, subject, rest) and (mover := _subject(subject, tokens)):
        words = [mover, _base(verb) if kids(verb, "aux") else verb.text, *words[1:]]
    words += [said for c in rest if (said := _said(c, tokens))]
    told = _CONDITION.sub("", " ".join(words)).strip(" ,;:“”\"'‘’")
    if told.split(" ")[0] in deeds.refraining or " ".join(told.split(" ")[:2]) in deeds.refraining:
        return "" if verb != head else told  # "drop the charges" would be the opposite of what it names
    last = told.rsplit(" ", 1)[-1].lower()
    return told if last not in _BARE and not (lemma(verb) in _EMPTY and len(words) < 2) else ""


def _verb(head: Token, tokens: TokenSpan) -> Token | None:
    """The verb that carries the deed; none where the phrase has only a noun."""
    at = head
    for _ in range(_STEPS):
        if is_verb(at):
            return at if at in tokens and lemma(at) not in ("be", "face", "receive", "get") else None
        if at.head == at or at.head not in tokens:
            return None
        at = at.head
    return None


def _subject(subject: Token, tokens: TokenSpan) -> str:
    """Its words; one that stands before the phrase ("the lights, she warned, would go out") where it is short."""
    if subject in tokens:
        return _said(subject, tokens)
    whole = tokens.doc[subject.left_edge.i : subject.right_edge.i + 1]
    return _said(subject, whole) if len(whole) <= _STEPS and subject.pos_ in ("NOUN", "PROPN") else ""


def _base(verb: Token) -> str:
    return lemma(verb)


def _moves_itself(verb: Token, subject: Token, rest: list[Token]) -> bool:
    """ "The ambassador goes": without its subject nobody would know who."""
    object_less = not any(c.dep_ in ("dobj", "ccomp", "xcomp", "prep", "dative", "attr", "acomp") for c in rest)
    return object_less and subject.pos_ == "NOUN" and not subject.ent_type_


def _said(token: Token, tokens: TokenSpan) -> str:
    """The words below a token, as far as they stand in the phrase; of a noun no condition that hangs on it."""
    inside = [t for t in token.subtree if t in tokens]
    while inside and inside[-1].is_punct:
        inside.pop()
    if not inside:
        return ""
    if inside[0].lower_ == "no" and len(inside) > 1:
        inside = inside[1:]  # a heading affirms
    text = tokens.doc[inside[0].i : inside[-1].i + 1].text
    if inside[0].is_sent_start and inside[0].pos_ in ("DET", "NOUN", "PRON") and text[1:2].islower():
        text = text[0].lower() + text[1:]  # it opened its sentence
    return _CONDITION.sub("", " ".join(text.split())).strip(" ,;:“”\"'‘’")
