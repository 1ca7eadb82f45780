"""How real an event is: occurred, ongoing, scheduled, hypothetical or denied; `None` where it is merely wished for.

The trigger's own form speaks first (tense, modal, negation, "if"), then what governs it
("fears of", "plans to", "denied").
"""

from __future__ import annotations

from spacy.tokens import Token

from standoff.coding.events.grammar import apart, clause_of, is_passive, is_verb, kids, lemma
from standoff.coding.events.lexicon import Lexicon
from standoff.coding.events.triggers import MATERIAL, Trigger
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
                _finite(head) and at.dep_ not in ("ccomp", "nsubj", "csubj", "dobj", "xcomp", "nsubjpass")
            ):
                return False
        elif at.dep_ == "relcl":
            return False
        at = head
    return False


def _finite(verb: Token) -> bool:
    return verb.tag_ in ("VBD", "VBZ", "VBP")


def _status(trigger: Trigger, lexicon: Lexicon, headline: bool, when: int) -> Status | None:
    token = trigger.light if trigger.light is not None else trigger.token
    if trigger.light is not None and trigger.happens and lemma(trigger.light) == "be":
        return _of_being(trigger.light, trigger, lexicon, when)
    if trigger.is_noun:
        own = _of_modifiers(trigger, lexicon)
        if own is not None:
            return own
        if trigger.light is None:
            return _of_noun(trigger, lexicon, when)
        if (
            trigger.happens
            and lemma(trigger.light) in ("fail", "materialise", "materialize")
            and _conditional(trigger.light, lexicon)
        ):
            return Status.HYPOTHETICAL
    if token.pos_ == "ADJ":
        return _of_adjective(token, trigger)
    if token.pos_ == "NOUN":
        return _by_time(trigger, when)
    status = _of_verb(token, trigger, lexicon, headline, when)
    if trigger.light is not None and (status is Status.OCCURRED or (status and lemma(trigger.light) in PLANNING)):
        return _of_light(trigger, lexicon, when)
    if (
        status is None
        and trigger.light is not None
        and lemma(trigger.light) in ("plan", "prepare", "threaten", "consider")
    ):
        return _future(trigger, when)  # "met to plan an intervention"
    return status


def _of_being(verb: Token, trigger: Trigger, lexicon: Lexicon, when: int) -> Status | None:
    """ "Drills are due to begin", "talks are to resume", "talks are under way"."""
    if any(_says(c, lexicon) for c in kids(verb, "attr")):
        return None  # "his release is their main demand"
    states = {lemma(c) for c in kids(verb, "acomp")}
    if states & {"due", "set", "likely", "possible"} or any(_bare_infinitive(c) for c in kids(verb, "xcomp")):
        return _future(trigger, when)
    if states & {"ongoing", "underway"} or any(c.lower_ == "under" for c in kids(verb, "prep")):
        return Status.ONGOING
    if {lemma(aux) for aux in kids(verb, "aux")} & {"would", "could", "might", "may", "will"}:
        return _future(trigger, when)
    return _by_time(trigger, when)


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
        return _future(trigger, when)
    if word in ("continue", "step up", "intensify"):
        return Status.ONGOING if trigger.plover in MATERIAL else Status.OCCURRED
    return Status.OCCURRED


# --- verbs


def _of_verb(verb: Token, trigger: Trigger, lexicon: Lexicon, headline: bool, when: int) -> Status | None:
    negated = bool(kids(verb, "neg"))
    if trigger.rule.status is Status.ONGOING and verb.dep_ in ("acl", "amod") and verb.tag_ == "VBN":
        return Status.ONGOING
    if _conditional(verb, lexicon):
        return Status.HYPOTHETICAL if trigger.plover in HOSTILE else None
    auxes = {lemma(aux) for aux in kids(verb, "aux", "auxpass")} | {aux.lower_ for aux in kids(verb, "aux")}
    if _bare_infinitive(verb):
        status = _of_governed(verb, trigger, lexicon, when)
        return Status.DENIED if negated and status in (Status.SCHEDULED, Status.OCCURRED) else status
    if negated or any(child.lower_ == "never" for child in verb.children):
        return _of_negated(verb, trigger, auxes)
    if auxes & {"would", "could", "might", "may", "can", "should", "must"}:
        return _of_modal(verb, trigger, auxes)
    if auxes & {"will", "shall", "'ll", "’ll"}:
        return Status.HYPOTHETICAL if trigger.plover in PLANNED_IS_FEARED else Status.SCHEDULED
    status = _of_tense(verb, trigger, auxes, headline, when)
    return _under(verb, status, trigger, lexicon)


def _bare_infinitive(verb: Token) -> bool:
    if any(child.lower_ == "to" and child.dep_ == "aux" for child in verb.children):
        return True
    if verb.dep_ == "conj" and verb.tag_ == "VB" and is_verb(verb.head) and not kids(verb, "nsubj", "aux"):
        return True
    if verb.tag_ == "VBG" and not kids(verb, "aux", "nsubj"):
        return verb.dep_ in ("pcomp", "xcomp", "ccomp", "csubj", "dobj", "pobj", "nsubj", "conj", "acl", "advcl")
    return verb.tag_ == "VB" and verb.dep_ in ("xcomp", "ccomp", "acl") and not kids(verb, "aux")


def _of_negated(verb: Token, trigger: Trigger, auxes: set[str]) -> Status | None:
    if getattr(trigger.rule, "negated", False):
        return Status.OCCURRED
    if trigger.plover in SPEECH:
        return None
    return Status.DENIED


def _of_modal(verb: Token, trigger: Trigger, auxes: set[str]) -> Status | None:
    if trigger.plover in SPEECH and getattr(trigger.rule, "future", False):
        return Status.OCCURRED
    if getattr(trigger.rule, "negated", False):
        return Status.OCCURRED
    if auxes & {"must", "should"}:
        return None
    reported = verb.dep_ in ("ccomp", "relcl", "conj") and "would" in auxes
    if reported and trigger.plover in (Plover.CONSULT, Plover.COOPERATE, Plover.AID) and not _has_condition(verb):
        return Status.SCHEDULED
    if trigger.plover in SPEECH:
        return Status.SCHEDULED if reported else None
    return Status.HYPOTHETICAL


def _of_tense(verb: Token, trigger: Trigger, auxes: set[str], headline: bool, when: int) -> Status:
    if trigger.rule.status is not None and when >= 0:
        return trigger.rule.status
    if verb.tag_ == "VBG" and "be" in auxes:
        if trigger.plover in (Plover.CONSULT,) and when > 0:
            return Status.SCHEDULED
        return Status.OCCURRED if trigger.plover in SPEECH else Status.ONGOING
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


def _under(verb: Token, status: Status, trigger: Trigger, lexicon: Lexicon) -> Status | None:
    """What a finite clause's governor adds: "feared that …", "denied that …", "no evidence that …"."""
    head = verb.head
    if verb.dep_ not in ("ccomp", "acl", "conj") or head == verb or apart(verb):
        return status
    if verb.dep_ in ("ccomp", "acl") and (
        verb.tag_ == "VB" or (verb.tag_ == "VBP" and lemma(head) in ASKS)
    ):  # a subjunctive: "asked that the council send observers"
        found = _governs(head, lemma(head), trigger, lexicon)
        return status if found == "" else found  # type: ignore[return-value]
    if verb.dep_ == "conj":
        return status
    word = lemma(head)
    if word in lexicon.governors["denied"].verbs and not kids(head, "neg"):
        return Status.DENIED
    if word in ("fear", "worry", "suspect", "predict", "threaten"):
        return Status.HYPOTHETICAL
    return status


def _conditional(verb: Token, lexicon: Lexicon) -> bool:
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


def _has_condition(verb: Token) -> bool:
    return any(
        c.dep_ == "advcl" and any(m.lower_ in ("if", "unless", "should", "were") for m in c.children)
        for c in verb.children
    )


# --- governors


def _of_governed(verb: Token, trigger: Trigger, lexicon: Lexicon, when: int) -> Status | None:
    """The status of an infinitive or a gerund: what governs it decides; a bare purpose ("to …") is no event."""
    at = verb
    for _ in range(STEPS):
        head = at.head
        if head == at:
            break
        if at.dep_ == "conj" and is_verb(head):
            at = head
            if not _bare_infinitive(at):
                return _of_verb(at, trigger, lexicon, False, when)
            continue
        if at.dep_ in ("advcl", "conj") and at.tag_ == "VBG" and trigger.plover in SPEECH:
            return Status.OCCURRED
        if at.dep_ == "advcl" and at.tag_ == "VBG":
            return _of_verb(head, trigger, lexicon, False, when) if is_verb(head) else Status.OCCURRED
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
        found = _governs(head, word, trigger, lexicon)
        if found != "":
            return found  # type: ignore[return-value]
        if at.dep_ == "acl" and at.tag_ == "VBG":
            return trigger.rule.status or (Status.ONGOING if trigger.plover in MATERIAL else Status.OCCURRED)
        if at.dep_ == "csubj" or at.dep_ == "nsubj":
            return None
        if is_verb(head) and not _bare_infinitive(head):
            return None
        at = head
    return None


def _governs(head: Token, word: str, trigger: Trigger, lexicon: Lexicon) -> Status | str | None:
    """The status that a governor gives, `None` for a wish, the empty string where it says nothing."""
    kind = "nouns" if head.pos_ in ("NOUN", "PROPN") else "adjectives" if head.pos_ == "ADJ" else "verbs"
    listed = {name: word in getattr(g, kind) for name, g in lexicon.governors.items()}
    negated = bool(kids(head, "neg")) or any(c.lower_ == "no" for c in head.children)
    if word in ("accuse", "blame", "suspect", "condemn", "criticise", "criticize", "denounce") and is_verb(head):
        return Status.ONGOING if trigger.plover in MATERIAL and trigger.token.tag_ == "VBG" else Status.OCCURRED
    if listed["denied"]:
        return Status.DENIED
    if word == "be" and is_verb(head) and not kids(head, "acomp", "attr"):  # "is to meet", "were to invade"
        return _future(trigger, 0)
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
                return _of_verb(head, trigger, lexicon, False, 0)
            return Status(name)
    return ""


# --- nouns


def _of_modifiers(trigger: Trigger, lexicon: Lexicon) -> Status | None:
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


def _of_noun(trigger: Trigger, lexicon: Lexicon, when: int) -> Status | None:
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
                return _future(trigger, when)
            if head.lower_ in PAST and when <= 0:
                break
            if (
                trigger.plover is Plover.CONSULT
                and head.lower_ in SAME_TIME
                and (is_verb(head.head) or (head.lower_ in ("in", "during", "at") and _says(head.head, lexicon)))
            ):
                return _of_occasion(clause_of(head.head), when)
        elif head.pos_ in ("NOUN", "PROPN", "ADJ") or is_verb(head):
            found = _governs(head, lemma(head), trigger, lexicon)
            if found != "":
                return found  # type: ignore[return-value]
            if is_verb(head):
                if lemma(head) in ("include", "comprise", "involve") and any(
                    _says(s, lexicon) for s in kids(head, "nsubj")
                ):
                    return None  # "the ultimatum includes a withdrawal"
                if _conditional(head, lexicon):
                    return Status.HYPOTHETICAL
                if any(lemma(aux) in ("will", "would", "could", "may", "might") for aux in kids(head, "aux")):
                    return _future(trigger, when)
                if not _bare_infinitive(head):
                    break
        at = head
    return _by_time(trigger, when)


def _says(noun: Token, lexicon: Lexicon) -> bool:
    """Whether a noun names what was said there: "repeated his demands in a call"."""
    return any(rule.plover in SPEECH for _, rule in lexicon.nouns.get(lemma(noun), ()))


def _of_occasion(verb: Token, when: int) -> Status:
    """A meeting at which something is said or done is as real as that: "warned Kim in a call"."""
    if when > 0 or any(lemma(aux) in ("will", "would", "shall") for aux in kids(verb, "aux")):
        return Status.SCHEDULED if when >= 0 else Status.OCCURRED
    return Status.OCCURRED


def _of_subject(verb: Token, trigger: Trigger, lexicon: Lexicon, when: int) -> Status | None:
    if _conditional(verb, lexicon):
        return Status.HYPOTHETICAL
    auxes = {lemma(aux) for aux in kids(verb, "aux")}
    if auxes & {"would", "could", "may", "might", "can"}:
        return Status.HYPOTHETICAL if trigger.plover in MATERIAL else _by_time(trigger, when)
    if auxes & {"will", "shall"} and when >= 0:
        return _future(trigger, when)
    if auxes & {"must", "should"}:
        return None
    if lemma(verb) in ("loom", "threaten", "await"):
        return Status.HYPOTHETICAL
    if lemma(verb) in ("schedule", "plan", "set", "expect", "due"):
        return _future(trigger, when)
    return _by_time(trigger, when)


def _future(trigger: Trigger, when: int) -> Status:
    if when < 0:
        return Status.OCCURRED
    return Status.HYPOTHETICAL if trigger.plover in PLANNED_IS_FEARED else Status.SCHEDULED


def _by_time(trigger: Trigger, when: int) -> Status:
    if when > 0:
        return _future(trigger, when)
    return trigger.rule.status or Status.OCCURRED


def _of_adjective(token: Token, trigger: Trigger) -> Status | None:
    if trigger.rule.status is not None:
        return trigger.rule.status
    verb = token.head if is_verb(token.head) else token
    if kids(verb, "neg") or kids(token, "neg"):
        return None
    return Status.OCCURRED
