"""How real an event is: occurred, ongoing, scheduled, hypothetical or denied; `None` where it is merely wished for.

The trigger's own form speaks first (tense, modal, negation, "if"), then what governs it
("fears of", "plans to", "denied").
"""

from __future__ import annotations

from spacy.tokens import Token

from standoff.coding.events.forms import (
    AHEAD,
    PLANNED_IS_FEARED,
    PLANNING,
    SPEECH,
    STEPS,
    bare_infinitive,
    by_time,
    conditional,
    finite,
    future,
    says,
)
from standoff.coding.events.grammar import apart, is_verb, kids, lemma
from standoff.coding.events.lexicon import Lexicon
from standoff.coding.events.status_of_nouns import of_modifiers, of_noun
from standoff.coding.events.status_of_verbs import of_verb
from standoff.coding.events.triggers import MATERIAL, Trigger
from standoff.schema import Status


def find_status(trigger: Trigger, lexicon: Lexicon, *, headline: bool = False, when: int = 0) -> Status | None:
    """The status of a trigger.

    `when` is the sign of its time against the document's day: -1 past, 1 future, 0 unknown.
    """
    if trigger.plover in SPEECH:
        status = _status(trigger, lexicon, headline, when)
        return status if status in (Status.OCCURRED, Status.SCHEDULED, Status.ONGOING) else None
    if _denied_above(trigger.token, lexicon) or _of_nothing(trigger):
        return Status.DENIED
    return _status(trigger, lexicon, headline, when)


UNDECIDED = frozenset({"plan", "prepare", "draw", "consider", "weigh", "mull", "contemplate", "discuss", "schedule"})
"""Verbs whose object is still to come, where a rule lists them as the event's own."""


def _of_nothing(trigger: Trigger) -> bool:
    """ "Would make no concessions", "there were no strikes"."""
    return any(
        child.lower_ == "no" for noun in kids(trigger.token, "dobj", "nsubjpass", "attr") for child in noun.children
    )


def _denied_above(token: Token, lexicon: Lexicon) -> bool:
    """ "Denied any intention to attack", "reports that Ankara had struck the camp were false", "not accurate"."""
    at = token
    for _ in range(STEPS):
        head = at.head
        if head == at or apart(at):
            return False
        if is_verb(head):
            if lemma(head) in lexicon.governors["denied"].verbs and at.dep_ not in (
                "nsubj",
                "nsubjpass",
                "advcl",
                "prep",
                "conj",
            ):
                return not kids(head, "neg")
            for state in kids(head, "acomp", "oprd", "attr"):
                word = lemma(state)
                if at.dep_ in ("nsubj", "nsubjpass", "ccomp", "csubj") and (
                    word in lexicon.governors["denied"].adjectives
                    or (
                        word in ("accurate", "true", "correct", "lie")
                        and (kids(head, "neg") or kids(state, "neg") or word == "lie")
                    )
                ):
                    return True
            if at.dep_ in ("advcl", "conj", "relcl") or (
                finite(head) and at.dep_ not in ("ccomp", "nsubj", "csubj", "dobj", "xcomp", "nsubjpass")
            ):
                return False
        elif at.dep_ == "relcl":
            return False
        at = head
    return False


def _status(trigger: Trigger, lexicon: Lexicon, headline: bool, when: int) -> Status | None:
    token = trigger.light if trigger.light is not None else trigger.token
    if trigger.light is not None and trigger.happens and lemma(trigger.light) == "be":
        return _of_being(trigger.light, trigger, lexicon, when)
    if trigger.is_noun:
        own = of_modifiers(trigger, lexicon)
        if own is not None:
            return own
        if trigger.light is None:
            return of_noun(trigger, lexicon, when)
        if (
            trigger.happens
            and lemma(trigger.light) in ("fail", "materialise", "materialize")
            and conditional(trigger.light, lexicon)
        ):
            return Status.HYPOTHETICAL
    if token.pos_ == "ADJ":
        return _of_adjective(token, trigger)
    if token.pos_ == "NOUN" and token.dep_ == "pobj" and token.head.lower_ in AHEAD:
        return future(trigger, when)
    if token.pos_ == "NOUN":
        return by_time(trigger, when)
    status = of_verb(token, trigger, lexicon, headline, when)
    if trigger.light is None and lemma(token) in UNDECIDED and status in (Status.OCCURRED, Status.ONGOING):
        return future(trigger, when)  # "sanctions are being prepared", "drew up a ban"
    if trigger.light is not None and (status is Status.OCCURRED or (status and lemma(trigger.light) in PLANNING)):
        return _of_light(trigger, lexicon, when)
    if (
        status is None
        and trigger.light is not None
        and lemma(trigger.light) in ("plan", "prepare", "threaten", "consider")
    ):
        return future(trigger, when)  # "met to plan an intervention"
    return status


def _of_being(verb: Token, trigger: Trigger, lexicon: Lexicon, when: int) -> Status | None:
    """ "Drills are due to begin", "talks are to resume", "talks are under way"."""
    if any(says(c, lexicon) for c in kids(verb, "attr")):
        return None  # "his release is their main demand"
    states = {lemma(c) for c in kids(verb, "acomp")}
    if states & {"possible", "likely", "conceivable", "imminent"}:
        return Status.HYPOTHETICAL if trigger.plover in MATERIAL else None
    if states & {"due", "set"} or any(bare_infinitive(c) for c in kids(verb, "xcomp")):
        return future(trigger, when)
    if states & {"ongoing", "underway"} or any(c.lower_ == "under" for c in kids(verb, "prep")):
        return Status.ONGOING
    if {lemma(aux) for aux in kids(verb, "aux")} & {"would", "could", "might", "may", "will"}:
        return future(trigger, when)
    return by_time(trigger, when)


def _of_light(trigger: Trigger, lexicon: Lexicon, when: int) -> Status:
    """ "Announced talks" and "plan a summit" speak of the future, "held talks" of the past."""
    assert trigger.light is not None
    word = lemma(trigger.light)
    if word in (
        "announce",
        "plan",
        "schedule",
        "prepare",
        "arrange",
        "agree",
        "threaten",
        "authorise",
        "authorize",
        "approve",
        "order",
        "offer",
    ):
        if trigger.plover in PLANNED_IS_FEARED and word != "order":
            return Status.HYPOTHETICAL
        return Status.SCHEDULED if when >= 0 else Status.OCCURRED
    if word in ("rule out", "rule", "deny"):
        return Status.DENIED
    if word == "consider":
        return future(trigger, when)
    if word in ("continue", "step up", "intensify"):
        return Status.ONGOING if trigger.plover in MATERIAL else Status.OCCURRED
    return Status.OCCURRED


def _of_adjective(token: Token, trigger: Trigger) -> Status | None:
    if trigger.rule.status is not None:
        return trigger.rule.status
    verb = token.head if is_verb(token.head) else token
    if kids(verb, "neg") or kids(token, "neg"):
        return None
    return Status.OCCURRED
