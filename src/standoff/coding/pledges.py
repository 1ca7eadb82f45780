"""What the reporter tells without quoting: who would do what, who has agreed to do it, who gave whom a deadline."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from spacy.tokens import Token

from standoff.coding.acts import act_by_words, is_menace
from standoff.coding.clauses import main_subject, main_words
from standoff.coding.conditions import find_conditions
from standoff.coding.phrases import CharRange, is_negated, is_time_phrase, subject_of
from standoff.coding.statements.cues import load_cues
from standoff.coding.toward import can_act, party
from standoff.language import Marks, Sentence
from standoff.schema import Act, CommitmentKind, Party

_KINDS = {
    Act.THREAT: CommitmentKind.THREAT,
    Act.PROMISE: CommitmentKind.PROMISE,
    Act.DEMAND: CommitmentKind.DEMAND,
    Act.REFUSAL: CommitmentKind.REFUSAL,
}
_MODALS = frozenset({"will", "would", "’ll", "'ll", "wo", "shall", "could", "’d", "'d", "must", "may", "might"})
_SURE = frozenset({"will", "wo", "’ll", "'ll", "shall"})
_SETS = frozenset({"give", "set", "hand", "issue"})
_DEADLINE = frozenset({"hour", "day", "week", "month", "deadline", "ultimatum", "minute"})


@dataclass(frozen=True, slots=True)
class Pledge:
    """Who is bound or bidden, what kind it is, and the stretch that tells the action with its condition."""

    by: Party
    kind: CommitmentKind
    part: CharRange
    toward: Party | None = None


def find_pledges(marks: Marks, told: Sequence[CharRange]) -> Iterator[Pledge]:
    """All pledges of the reporter's own sentences; ``told`` are the stretches that statements report already."""
    for sentence in marks.sentences:
        if any(start < sentence.end and sentence.start < end for start, end in told):
            outer = [token for token in sentence.tokens if not any(s <= token.idx < e for s, e in told)]
        else:
            outer = list(sentence.tokens)
            found = _conditional(marks, sentence)
            if found is not None:
                yield found
                continue
        for token in sentence.tokens:  # a deadline is a demand of whoever sets it, whoever tells of it
            deadline = _deadline(marks, sentence, token) if token.lemma_ in _SETS else None
            if deadline is not None and marks.quotation_at(token.idx) is None:
                yield deadline
        for token in outer:
            if token.pos_ not in ("VERB", "AUX") or marks.quotation_at(token.idx) is not None:
                continue
            pledge = _plain(marks, sentence, token) or _ready(marks, sentence, token)
            if pledge is not None and not any(s < pledge.part[1] and pledge.part[0] < e for s, e in told):
                yield pledge


def _conditional(marks: Marks, sentence: Sentence) -> Pledge | None:
    """ "Washington would impose sanctions if …" """
    subject = main_subject(marks, (sentence.start, sentence.end))
    if subject is None or not can_act(subject) or not any(t.lower_ in _MODALS for t in subject.head.lefts):
        return None
    part = (subject.head.left_edge.idx, sentence.end)
    conditions = find_conditions(marks, *part)
    act = act_by_words(main_words(marks, part), own=True) if conditions else None
    if act not in _KINDS:
        return None
    if conditions[0].start > subject.idx:
        part = (subject.left_edge.idx, sentence.end)
    return Pledge(by=party(marks, subject), kind=_KINDS[act], part=part)


def _plain(marks: Marks, sentence: Sentence, verb: Token) -> Pledge | None:
    """ "The council will decide on 11 May", "Oman is to host the talks", "the mission won’t comment"."""
    if (
        sentence.is_headline
        or verb.lemma_ not in load_cues().doing
        or verb.dep_ not in ("ROOT", "conj", "xcomp")
        or _asks(sentence)
    ):
        return None
    modal = next((child for child in verb.lefts if child.lower_ in _SURE), None)
    head = verb
    if verb.dep_ == "xcomp" and verb.head.lemma_ == "be" and verb.head.tag_ in ("VBZ", "VBP"):
        head, modal = verb.head, next((child for child in verb.lefts if child.lower_ == "to"), None)
    if modal is None:
        return None
    subject = next((c for c in head.lefts if c.dep_ == "nsubj"), None)
    if subject is None and verb.dep_ == "conj":  # "has agreed to double the staff and will host the ministers"
        subject = next((c for c in verb.head.lefts if c.dep_ == "nsubj"), None)
    if subject is None or not can_act(subject) or subject.lower_ == "it" or subject.lemma_.lower() in load_cues().nouns:
        return None
    start = next((child.idx for child in verb.lefts if child.dep_ == "neg"), verb.idx)
    end = _clause_end(verb, sentence)
    refused = any(child.dep_ == "neg" for child in verb.children)
    words = marks.document.text[verb.idx : end]
    kind = CommitmentKind.REFUSAL if refused else CommitmentKind.THREAT if is_menace(words) else CommitmentKind.PROMISE
    return Pledge(by=party(marks, subject), kind=kind, part=(modal.idx if refused else min(start, verb.idx), end))


def _ready(marks: Marks, sentence: Sentence, verb: Token) -> Pledge | None:
    """ "The council stands ready to review the ban if …"."""
    link = verb.head
    if (
        verb.dep_ not in ("xcomp", "advcl", "acl")
        or verb.tag_ != "VB"
        or link.lower_ not in ("ready", "prepared", "willing")
    ):
        return None
    holder = link if link.pos_ in ("VERB", "AUX") else link.head
    to = next((child for child in verb.lefts if child.lower_ == "to"), None)
    subject = subject_of(holder) or next((c for c in holder.lefts if c.dep_ == "nsubjpass"), None)
    if (
        to is None
        or subject is None
        or not can_act(subject)
        or is_negated(holder)
        or sentence.is_headline
        or _asks(sentence)
    ):
        return None
    if holder.tag_ not in ("VBZ", "VBP", "VBD", "VBN") or holder.lemma_ not in (
        "be",
        "stand",
        "remain",
        "seem",
        "prepare",
    ):
        return None
    kind = (
        CommitmentKind.THREAT
        if act_by_words(to.text + " " + verb.text, own=True) is Act.THREAT
        else CommitmentKind.PROMISE
    )
    return Pledge(
        by=party(marks, subject),
        kind=kind,
        part=(to.idx, max(_clause_end(verb, sentence), _clause_end(holder, sentence))),
    )


def _asks(sentence: Sentence) -> bool:
    return sentence.tokens.text.rstrip().endswith("?")


def _clause_end(verb: Token, sentence: Sentence) -> int:
    """Where the verb's clause ends: before a clause joined to it, or with the sentence."""
    for child in verb.rights:
        if child.dep_ == "conj" and child.pos_ in ("VERB", "AUX"):
            joint = next((t for t in verb.rights if t.dep_ == "cc" and t.i < child.i), child)
            return joint.idx
    last = verb.right_edge
    return min(last.idx + len(last), sentence.end)


def _deadline(marks: Marks, sentence: Sentence, verb: Token) -> Pledge | None:
    """ "The bloc gave the junta a week to free the president", "Baku gave Yerevan until Sunday to pull back"."""
    subject = next((c for c in verb.lefts if c.dep_ == "nsubj"), None)
    if subject is None or not can_act(subject):
        return None
    asked = next((t for t in verb.doc[verb.i + 1 : sentence.tokens.end] if _is_bidden(t)), None)
    if asked is None:
        return None
    between = verb.doc[verb.i + 1 : asked.i]
    timed = any(t.lemma_.lower() in _DEADLINE or (t.lower_ in ("until", "till") and is_time_phrase(t)) for t in between)
    hearer = next((t for t in between if t.dep_ in ("dative", "dobj") and can_act(t) and not is_time_phrase(t)), None)
    if not timed or hearer is None:
        return None
    to = next(child for child in asked.lefts if child.lower_ == "to")
    last = max(asked.right_edge.i, asked.i)
    stop = verb.doc[last]
    for token in verb.doc[asked.i : last]:
        if token.text == "," and token.nbor(1).tag_ == "VBG":
            stop = token.nbor(-1)
            break
    return Pledge(
        by=party(marks, subject),
        kind=CommitmentKind.DEMAND,
        part=(to.idx, stop.idx + len(stop)),
        toward=party(marks, hearer),
    )


def _is_bidden(token: Token) -> bool:
    return token.pos_ == "VERB" and token.tag_ == "VB" and any(child.lower_ == "to" for child in token.lefts)
