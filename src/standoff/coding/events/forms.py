"""What the form of a verb and a time tell of how real an event is: "if", infinitives, the future."""

from __future__ import annotations

from spacy.tokens import Token

from standoff.coding.events.grammar import is_verb, kids, lemma
from standoff.coding.events.lexicon import Lexicon
from standoff.coding.events.triggers import Trigger
from standoff.schema import Plover, Status

PLANNED_IS_FEARED = frozenset({Plover.ASSAULT, Plover.COERCE, Plover.THREATEN, Plover.PROTEST})
"""Of these a plan is an allegation, of the others an appointment."""
SPEECH = frozenset({Plover.REQUEST, Plover.ACCUSE, Plover.REJECT, Plover.THREATEN, Plover.SUPPORT, Plover.AGREE})
HOSTILE = PLANNED_IS_FEARED | {Plover.MOBILIZE, Plover.SANCTION}
"""Types that an "if" clause makes a feared event; of the others it is a condition only."""
PLANNING = frozenset({"plan", "prepare", "threaten", "consider"})
ASKS = frozenset({"ask", "demand", "request", "propose", "recommend", "urge", "insist", "suggest"})
AHEAD = frozenset({"ahead", "before", "pending", "until"})
PAST = frozenset({"after", "following", "during", "since", "despite"})
SAME_TIME = frozenset({"in", "during", "at", "by", "over", "via", "on"})
STEPS = 7


def finite(verb: Token) -> bool:
    """Whether the verb stands in a tense of its own."""
    return verb.tag_ in ("VBD", "VBZ", "VBP")


def bare_infinitive(verb: Token) -> bool:
    """Whether the verb is an infinitive or a gerund without a subject, so that what governs it decides."""
    if any(child.lower_ == "to" and child.dep_ == "aux" for child in verb.children):
        return True
    if verb.dep_ == "conj" and verb.tag_ == "VB" and is_verb(verb.head) and not kids(verb, "nsubj", "aux"):
        return True
    if verb.tag_ == "VBG" and not kids(verb, "aux", "nsubj"):
        return verb.dep_ in ("pcomp", "xcomp", "ccomp", "csubj", "dobj", "pobj", "nsubj", "conj", "acl", "advcl")
    return verb.tag_ == "VB" and verb.dep_ in ("xcomp", "ccomp", "acl") and not kids(verb, "aux")


def conditional(verb: Token, lexicon: Lexicon) -> bool:
    """ "If the junta attacks", "should talks collapse", "were it to invade", "in case the army moves"."""
    for _ in range(3):
        first = next(iter(verb.children), None)
        if any(child.dep_ == "mark" and child.lower_ in lexicon.conditional_marks for child in verb.children):
            return True
        if any(child.dep_ == "advmod" and child.lower_ in ("once", "whenever") for child in verb.children):
            return verb.dep_ == "advcl"
        if (
            first is not None
            and first.dep_ == "aux"
            and first.lower_ in ("should", "were", "had")
            and verb.dep_ in ("advcl", "relcl", "ccomp", "acl", "dep")
        ):
            return any(
                child.dep_ in ("nsubj", "nsubjpass", "compound") and child.i > first.i for child in verb.children
            )
        if verb.dep_ in ("xcomp", "conj") and is_verb(verb.head):
            verb = verb.head
        else:
            return False
    return False


def subjunctive(verb: Token) -> bool:
    """ "Demands that the crew be freed": a bare "be" with no modal."""
    return any(c.lower_ == "be" and c.tag_ in ("VB", "VBP") for c in kids(verb, "auxpass", "aux")) and not any(
        c.tag_ in ("MD", "TO") for c in kids(verb, "aux")
    )


def has_condition(verb: Token) -> bool:
    """Whether the clause says under which condition: "would act if …", "would help in the event of an attack"."""
    return any(c.lower_ in ("event", "case") for p in kids(verb, "prep") for c in kids(p, "pobj")) or any(
        c.dep_ == "advcl" and any(m.lower_ in ("if", "unless", "should", "were") for m in c.children)
        for c in verb.children
    )


def says(noun: Token, lexicon: Lexicon) -> bool:
    """Whether a noun names what was said there: "repeated his demands in a call"."""
    return any(rule.plover in SPEECH for _, rule in lexicon.nouns.get(lemma(noun), ()))


def future(trigger: Trigger, when: int) -> Status:
    """What lies ahead: of attacks and threats a fear, of the rest an appointment."""
    if when < 0:
        return Status.OCCURRED
    return Status.HYPOTHETICAL if trigger.plover in PLANNED_IS_FEARED else Status.SCHEDULED


def by_time(trigger: Trigger, when: int) -> Status:
    """What the time alone tells; without one it is spoken of as a fact."""
    if when > 0:
        return future(trigger, when)
    return trigger.rule.status or Status.OCCURRED
