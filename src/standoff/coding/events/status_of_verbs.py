"""How real the event of a verb is: its own tense, modal and negation first, then what governs it."""

from __future__ import annotations

from spacy.tokens import Token

from standoff.coding.events.forms import (
    AHEAD,
    ASKS,
    HOSTILE,
    PAST,
    PLANNED_IS_FEARED,
    SPEECH,
    STEPS,
    bare_infinitive,
    conditional,
    future,
    has_condition,
    subjunctive,
)
from standoff.coding.events.grammar import apart, is_passive, is_verb, kids, lemma, particle, patients
from standoff.coding.events.lexicon import Lexicon
from standoff.coding.events.triggers import MATERIAL, Trigger
from standoff.schema import Plover, Status


def of_verb(verb: Token, trigger: Trigger, lexicon: Lexicon, headline: bool, when: int) -> Status | None:
    """The status of the event that a verb shows or carries; `None` where it is merely wished for."""
    negated = bool(kids(verb, "neg"))
    if trigger.rule.status is Status.ONGOING and verb.dep_ in ("acl", "amod") and verb.tag_ == "VBN":
        return Status.ONGOING
    if conditional(verb, lexicon):
        return Status.HYPOTHETICAL if trigger.plover in HOSTILE else None
    auxes = {lemma(aux) for aux in kids(verb, "aux", "auxpass")} | {aux.lower_ for aux in kids(verb, "aux")}
    if bare_infinitive(verb):
        status = _of_governed(verb, trigger, lexicon, when)
        return Status.DENIED if negated and status in (Status.SCHEDULED, Status.OCCURRED) else status
    if negated or any(child.lower_ == "never" for child in verb.children):
        return _of_negated(verb, trigger, auxes)
    if auxes & {"would", "could", "might", "may", "can", "should", "must"}:
        return _of_modal(verb, trigger, auxes)
    if auxes & {"will", "shall", "'ll", "’ll"}:
        if trigger.plover in SPEECH and getattr(trigger.rule, "future", False):
            return Status.OCCURRED  # "Tehran will answer any attack" is the threat itself
        return Status.HYPOTHETICAL if trigger.plover in PLANNED_IS_FEARED else Status.SCHEDULED
    status = _of_tense(verb, trigger, auxes, headline, when)
    return _under(verb, status, trigger, lexicon)


def _of_negated(verb: Token, trigger: Trigger, auxes: set[str]) -> Status | None:
    if getattr(trigger.rule, "negated", False):
        return Status.OCCURRED
    if trigger.plover in SPEECH:
        return None
    return Status.DENIED


ANNOUNCED = frozenset({Plover.RETREAT, Plover.MOBILIZE, Plover.SANCTION, Plover.CONCEDE})
"""Types whose announcement by the doer is an appointment."""


def _of_itself(verb: Token) -> bool:
    """Whether the clause is about who utters it: "said it would", "its navy would"."""
    subjects = kids(verb, "nsubj")
    return bool(subjects) and any(t.tag_ in ("PRP", "PRP$") for t in subjects[0].subtree)


def _of_modal(verb: Token, trigger: Trigger, auxes: set[str]) -> Status | None:
    if trigger.plover in SPEECH and getattr(trigger.rule, "future", False):
        return Status.OCCURRED
    if getattr(trigger.rule, "negated", False):
        return Status.OCCURRED
    if auxes & {"must", "should"}:
        return None
    reported = verb.dep_ in ("ccomp", "relcl", "conj") and "would" in auxes
    if reported and trigger.plover in (Plover.CONSULT, Plover.COOPERATE, Plover.AID) and not has_condition(verb):
        return Status.SCHEDULED
    if reported and trigger.plover in ANNOUNCED and not has_condition(verb) and _of_itself(verb):
        return Status.SCHEDULED  # "Copenhagen said it would withdraw its soldiers"
    if trigger.plover in SPEECH:
        return Status.SCHEDULED if reported else None
    return Status.HYPOTHETICAL


AFTER = frozenset({"come", "follow", "mark", "leave", "kill", "produce", "prompt", "trigger"})
"""Verbs whose present tense tells of an event that is over."""


def _of_tense(verb: Token, trigger: Trigger, auxes: set[str], headline: bool, when: int) -> Status:
    if trigger.rule.status is not None and when >= 0:
        return trigger.rule.status
    if verb.tag_ == "VBG" and "be" in auxes:
        if trigger.plover in (Plover.CONSULT,) and when > 0:
            return Status.SCHEDULED
        return Status.OCCURRED if trigger.plover in SPEECH else Status.ONGOING
    if trigger.happens and lemma(verb) in AFTER:
        return Status.OCCURRED  # "the seizure comes a month after …"
    if verb.tag_ in ("VBZ", "VBP") and "have" not in auxes and not is_passive(verb):
        if trigger.plover is Plover.CONSULT and when >= 0 and not headline:
            return Status.SCHEDULED if when > 0 else Status.OCCURRED
        return Status.OCCURRED if headline or trigger.plover not in MATERIAL else Status.ONGOING
    if (
        is_passive(verb)
        and "be" in auxes
        and any(aux.tag_ in ("VBZ", "VBP") and lemma(aux) == "be" for aux in kids(verb, "auxpass"))
        and "have" not in auxes
    ):
        return Status.ONGOING if trigger.plover in MATERIAL else Status.OCCURRED
    return Status.OCCURRED


SIGNS = frozenset({"sign", "evidence", "indication", "proof", "suggestion", "hint", "confirmation"})


def _under(verb: Token, status: Status, trigger: Trigger, lexicon: Lexicon) -> Status | None:
    """What a finite clause's governor adds: "feared that …", "denied that …", "no evidence that …"."""
    head = verb.head
    if verb.dep_ not in ("ccomp", "acl", "conj") or head == verb or apart(verb):
        return status
    if verb.dep_ in ("ccomp", "acl") and (
        verb.tag_ == "VB" or subjunctive(verb) or (verb.tag_ == "VBP" and lemma(head) in ASKS)
    ):  # a subjunctive: "asked that the council send observers"
        found = governs(head, lemma(head), trigger, lexicon)
        return status if found == "" else found  # type: ignore[return-value]
    if verb.dep_ == "conj":
        return status
    word = lemma(head)
    if word in SIGNS and (any(c.lower_ == "no" for c in head.children) or kids(head.head, "neg")):
        return Status.DENIED if trigger.plover in MATERIAL else None  # "there is no sign that the army fired"
    if word in lexicon.governors["denied"].verbs and not kids(head, "neg"):
        return Status.DENIED
    if word in ("fear", "worry", "suspect", "predict", "threaten"):
        return Status.HYPOTHETICAL
    return status


def _of_governed(verb: Token, trigger: Trigger, lexicon: Lexicon, when: int) -> Status | None:
    """The status of an infinitive or a gerund: what governs it decides; a bare purpose ("to …") is no event."""
    at = verb
    for _ in range(STEPS):
        head = at.head
        if head == at:
            break
        if at.dep_ == "conj" and is_verb(head):
            found = governs(head, lemma(head), trigger, lexicon) if at.tag_ == "VBG" and head.tag_ != "VBG" else ""
            if found != "":
                return found  # type: ignore[return-value]  # "ruled out a blockade and sending troops"
            at = head
            if not bare_infinitive(at):
                return of_verb(at, trigger, lexicon, False, when)
            continue
        if at.dep_ in ("advcl", "conj") and at.tag_ == "VBG" and trigger.plover in SPEECH:
            return Status.OCCURRED
        if at.dep_ == "advcl" and at.tag_ == "VBG" and particle(head) == "out" and at.i <= head.i + 2:
            found = governs(head, lemma(head), trigger, lexicon)  # the parser's other reading of "ruled out sending"
            if found != "":
                return found  # type: ignore[return-value]
        if at.dep_ == "advcl" and at.tag_ == "VBG":
            return of_verb(head, trigger, lexicon, False, when) if is_verb(head) else Status.OCCURRED
        if head.dep_ == "prep" and head.lower_ in PAST | {"by", "in", "for", "with", "without"} and at.dep_ == "pcomp":
            governor = head.head
            if head.lower_ == "without":
                return Status.DENIED
            if is_verb(governor) or head.lower_ in PAST:
                if head.lower_ == "for" and lemma(governor) in lexicon.governors["wanted"].verbs:
                    return None
                return Status.OCCURRED
        if head.dep_ == "prep" and head.lower_ in AHEAD:
            return None
        word = lemma(head)
        found = governs(head, word, trigger, lexicon)
        if found != "":
            return found  # type: ignore[return-value]
        if at.dep_ == "acl" and at.tag_ == "VBG":
            return trigger.rule.status or (Status.ONGOING if trigger.plover in MATERIAL else Status.OCCURRED)
        if at.dep_ == "csubj" or at.dep_ == "nsubj":
            return None
        if is_verb(head) and not bare_infinitive(head):
            return None
        at = head
    return None


REFUSING = frozenset({"reject", "refuse", "decline", "snub", "spurn", "dismiss", "ignore", "rebuff"})


def governs(head: Token, word: str, trigger: Trigger, lexicon: Lexicon) -> Status | str | None:
    """The status that a governor gives, `None` for a wish, the empty string where it says nothing."""
    kind = "nouns" if head.pos_ in ("NOUN", "PROPN") else "adjectives" if head.pos_ == "ADJ" else "verbs"
    listed = {name: word in getattr(g, kind) for name, g in lexicon.governors.items()}
    negated = bool(kids(head, "neg")) or any(c.lower_ == "no" for c in head.children)
    if word in ("accuse", "blame", "suspect", "condemn", "criticise", "criticize", "denounce") and is_verb(head):
        return Status.ONGOING if trigger.plover in MATERIAL and trigger.token.tag_ == "VBG" else Status.OCCURRED
    if listed["denied"]:
        return Status.DENIED
    if word == "rule" and is_verb(head) and particle(head) == "out" and trigger.plover in MATERIAL:
        return Status.HYPOTHETICAL if negated else Status.DENIED
    if kind == "nouns" and is_verb(head.head) and lemma(head.head) in REFUSING and head.dep_ in ("dobj", "nsubjpass"):
        return None  # "rejected an invitation to mediate"
    if (
        word == "order"
        and is_verb(head)
        and not any(lemma(t) in lexicon.classes["force"].lemmas for t in patients(head))
    ):
        return None  # "the court ordered the junta to lift the ban" is a demand
    if word == "be" and is_verb(head) and not kids(head, "acomp", "attr"):  # "is to meet", "were to invade"
        return future(trigger, 0)
    if kind == "adjectives" and listed["wanted"] and trigger.plover not in PLANNED_IS_FEARED:
        return None
    first, second = (
        ("hypothetical", "scheduled") if trigger.plover in PLANNED_IS_FEARED else ("scheduled", "hypothetical")
    )
    if (
        trigger.plover is not Plover.CONSULT
        and listed["wanted"]
        and word in ("agree", "promise", "pledge", "propose", "invite", "approve")
    ):
        return None
    if trigger.plover is Plover.CONSULT and word in ("promise", "pledge", "offer") and is_verb(head):
        return None  # the promise is the event
    for name in (first, second, "occurred", "ongoing", "wanted"):
        if listed[name]:
            if name == "wanted":
                return None
            if negated:
                return Status.DENIED
            if {lemma(aux) for aux in kids(head, "aux")} & {"must", "should"}:
                return None
            if name == "scheduled" and kind == "verbs" and trigger.plover in SPEECH:
                return Status.SCHEDULED
            if name == "occurred" and kind == "verbs" and head.tag_ in ("VB", "VBG"):
                status = of_verb(head, trigger, lexicon, False, 0)
                return None if status is Status.DENIED else status  # a purpose of what is ruled out
            return Status(name)
    return ""
