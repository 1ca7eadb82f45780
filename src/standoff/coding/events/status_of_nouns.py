"""How real the event of a noun is: its modifiers, what governs it, then its time."""

from __future__ import annotations

from spacy.tokens import Token

from standoff.coding.events.forms import (
    AHEAD,
    PAST,
    PLANNED_IS_FEARED,
    SAME_TIME,
    STEPS,
    bare_infinitive,
    by_time,
    conditional,
    future,
    says,
)
from standoff.coding.events.grammar import clause_of, is_verb, kids, lemma
from standoff.coding.events.lexicon import Lexicon
from standoff.coding.events.status_of_verbs import governs
from standoff.coding.events.triggers import MATERIAL, Trigger
from standoff.schema import Plover, Status


def of_modifiers(trigger: Trigger, lexicon: Lexicon) -> Status | None:
    """The status that the words before the noun give: "no talks", "a planned visit", "a possible attack"."""
    words = {lemma(child) for child in trigger.token.children if child.dep_ in ("amod", "det", "nummod", "compound")}
    if trigger.first is not None:
        words |= {lemma(child) for child in trigger.first.children if child.dep_ in ("amod", "det")}
    if "no" in words:
        return Status.DENIED
    if words & {"any", "possible", "potential", "feared", "threatened", "imminent", "hypothetical", "eventual"}:
        return Status.HYPOTHETICAL
    if (
        words & {"further", "future", "another", "likely", "looming", "impending"}
        and trigger.plover in PLANNED_IS_FEARED
    ):
        return Status.HYPOTHETICAL
    if words & lexicon.governors["denied"].adjectives:
        return Status.DENIED
    if words & {"planned", "upcoming", "scheduled", "forthcoming", "looming", "proposed", "impending", "expected"}:
        return Status.HYPOTHETICAL if trigger.plover in PLANNED_IS_FEARED else Status.SCHEDULED
    if words & lexicon.governors["ongoing"].adjectives:
        return Status.ONGOING
    return None


def of_noun(trigger: Trigger, lexicon: Lexicon, when: int) -> Status | None:
    """A noun without a carrying verb: what governs it decides, then its time, then that it is spoken of as a fact."""
    at = trigger.token
    for _ in range(STEPS):
        head = at.head
        if head == at:
            break
        if at.dep_ in ("nsubj", "nsubjpass") and is_verb(head):
            return _of_subject(head, trigger, lexicon, when)
        if head.dep_ == "prep" or head.pos_ == "ADP":
            if head.lower_ in AHEAD or head.head.lower_ == "ahead":
                return future(trigger, when)
            if head.lower_ in PAST and when <= 0:
                break
            if (
                trigger.plover is Plover.CONSULT
                and head.lower_ in SAME_TIME
                and (is_verb(head.head) or (head.lower_ in ("in", "during", "at") and says(head.head, lexicon)))
            ):
                return _of_occasion(clause_of(head.head), when)
        elif head.pos_ in ("NOUN", "PROPN", "ADJ") or is_verb(head):
            found = governs(head, lemma(head), trigger, lexicon)
            if found != "":
                return found  # type: ignore[return-value]
            if is_verb(head):
                if lemma(head) in ("include", "comprise", "involve") and any(
                    says(s, lexicon) for s in kids(head, "nsubj")
                ):
                    return None  # "the ultimatum includes a withdrawal"
                if conditional(head, lexicon):
                    return Status.HYPOTHETICAL
                if any(lemma(aux) in ("will", "would", "could", "may", "might") for aux in kids(head, "aux")):
                    return future(trigger, when)
                if not bare_infinitive(head):
                    break
        at = head
    return by_time(trigger, when)


def _of_occasion(verb: Token, when: int) -> Status:
    """A meeting at which something is said or done is as real as that: "warned Kim in a call"."""
    if when > 0 or any(lemma(aux) in ("will", "would", "shall") for aux in kids(verb, "aux")):
        return Status.SCHEDULED if when >= 0 else Status.OCCURRED
    return Status.OCCURRED


def _of_subject(verb: Token, trigger: Trigger, lexicon: Lexicon, when: int) -> Status | None:
    if conditional(verb, lexicon):
        return Status.HYPOTHETICAL
    auxes = {lemma(aux) for aux in kids(verb, "aux")}
    if auxes & {"would", "could", "may", "might", "can"}:
        return Status.HYPOTHETICAL if trigger.plover in MATERIAL else by_time(trigger, when)
    if auxes & {"will", "shall"} and when >= 0:
        return future(trigger, when)
    if auxes & {"must", "should"}:
        return None
    if lemma(verb) in ("loom", "threaten", "await"):
        return Status.HYPOTHETICAL
    if lemma(verb) in ("schedule", "plan", "set", "expect", "due"):
        return future(trigger, when)
    return by_time(trigger, when)
