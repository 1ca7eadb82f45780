"""Which deed a phrase is about: the ways to read it, and what speaks for each."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from spacy.tokens import Span as TokenSpan
from spacy.tokens import Token

from standoff.coding.events.grammar import is_passive, is_verb, kids, lemma
from standoff.coding.events.lexicon import load_lexicon
from standoff.coding.events.naming import is_party
from standoff.coding.events.triggers import MATERIAL, Trigger, find_triggers
from standoff.model.ledger.deeds import Deeds, Kind, load_deeds, words_of
from standoff.model.ledger.literal import UNNAMED
from standoff.schema import Plover

_RENAMED = {"RETREAT.withdraw": "WITHDRAW", "RETREAT.release": "RELEASE"}
_TRIGGER_RANK, _SPEECH_RANK, _BARE_RANK = 3.0, 1.5, 0.5
_COLLECTIVE = frozenset({"alliance", "bloc", "union", "eastward", "eastwards", "membership"})
_MEASURES = frozenset(
    {"sanction", "embargo", "tariff", "penalty", "boycott", "asset", "measure", "ban", "blacklist", "trade"}
)
"""Words of economic measures, of which one is as good as another."""
_STEPS = 25
_LETTING = UNNAMED + "admit"
"""What is done by who lets others do something."""


@dataclass(frozen=True)
class Reading:
    """One way to read a phrase: the head of the deed, its name, and how much speaks for it."""

    head: Token
    deed: str
    rank: float
    kind: Kind | None = None
    trigger: Trigger | None = None


def readings_of(tokens: TokenSpan, deeds: Deeds) -> Iterator[Reading]:
    """Every way to read a phrase: by the kinds of deed, by the triggers of the event coder, by single words."""
    lexicon, words = load_lexicon(), words_of(tokens)
    named = any(is_party(token, lexicon) for token in tokens)
    for token, kind in deeds.shown(tokens):
        if kind.by_organisation and not (named or words & _COLLECTIVE):
            continue
        yield Reading(token, kind.name, kind.rank, kind)
    for sentence in _sentences(tokens):
        for trigger in find_triggers(sentence, lexicon):
            if tokens.start <= trigger.token.i < tokens.end:
                name = trigger.plover.value + (f".{trigger.rule.mode}" if trigger.rule.mode else "")
                rank = _TRIGGER_RANK if trigger.plover in MATERIAL else _SPEECH_RANK
                if lemma(trigger.token) in deeds.direct and trigger.token != root_of(tokens):
                    continue  # "refuses to share" is about sharing
                head = trigger.token
                if _in_passing(head, tokens) and trigger.plover not in MATERIAL:
                    continue  # "will not lower its quota under threat" is about the quota
                deed = _RENAMED.get(name, trigger.plover.value)
                if _by_verb(trigger, deeds):
                    deed = unnamed(head)
                if trigger.plover is Plover.SANCTION and not words & _MEASURES:
                    head = thing_done(head, tokens)  # "expel the envoy", "end the flights": no sanctions like others
                    deed = unnamed(head)
                yield Reading(head, deed, rank, trigger=trigger if head == trigger.token else None)
    for token in tokens:
        found = _bare_verb(token) or _bare_noun(token)
        if len(found) == 1 and found <= MATERIAL:
            yield Reading(token, next(iter(found)).value, _BARE_RANK)


def unnamed(head: Token) -> str:
    """The deed that no list has: "=" and the lemma of its head with its particle ("turn down" is not "turn back"), or
    what the list of ways calls it.
    """
    called = with_particle(head)
    return UNNAMED + load_deeds().ways.get(called, called)


def with_particle(head: Token) -> str:
    """ "Turn down", "take back": the lemma of a verb, and the particle that makes it another verb."""
    apart = [c.lower_ for c in head.children if c.dep_ == "prt" or (c.dep_ == "advmod" and c.lower_ == "back")]
    return f"{lemma(head)} {apart[0]}" if is_verb(head) and apart else lemma(head)


def _by_verb(trigger: Trigger, deeds: Deeds) -> bool:
    """Whether a trigger of speech tells less than its verb: "reduce the quota" is no concession like another, and what
    shows it only where it is denied ("will not allow the convoy") is denied by its own words.
    """
    if not is_verb(trigger.token) or trigger.plover in MATERIAL:
        return False
    denied = getattr(trigger.rule, "negated", False)
    return denied or (
        trigger.plover.value in deeds.open and deeds.ways.get(lemma(trigger.token)) in ("reduce", "admit", "sign")
    )


def _in_passing(head: Token, tokens: TokenSpan) -> bool:
    """Whether a noun stands below a preposition of a verb that has an object: "lower the quota under threat"."""
    verb = head.head.head
    below = head.pos_ == "NOUN" and head.dep_ == "pobj" and head.head.lower_ not in ("of", "to", "for", "in", "on")
    return below and is_verb(verb) and verb in tokens and bool(kids(verb, "dobj", "nsubjpass"))


def _bare_verb(token: Token) -> set[Plover]:
    """What a verb alone, without what its rules ask for, shows: something only where they ask for nothing."""
    rules = load_lexicon().verbs.get(lemma(token), ()) if is_verb(token) else ()
    free = all(not (r.object or r.prep_object or r.clause or r.adverb or r.predicate) for r in rules)
    return {rule.plover for rule in rules} if free else set()


def _bare_noun(token: Token) -> set[Plover]:
    """The same of a noun: "the raid". "A trial" is no "missile trial", and "eleven soldiers" are not "soldiers along
    the border".
    """
    rules = load_lexicon().nouns.get(lemma(token), ()) if token.pos_ == "NOUN" else ()
    return {
        r.plover for words, r in rules if len(words) == 1 and not (r.prep or r.prep_object or r.of_object or r.after)
    }


def _sentences(tokens: TokenSpan) -> list[TokenSpan]:
    return [sentence for sentence in tokens.doc.sents if sentence.start < tokens.end and tokens.start < sentence.end]


def answer_of(best: Reading, readings: Sequence[Reading], deeds: Deeds) -> tuple[Reading | None, Token | None]:
    """ "Respond to an attack" is about the response: it, and the head of what it answers."""
    for other in readings:
        if other.deed in deeds.answering and other.head != best.head and other.deed != best.deed:
            path = path_of(best.head)
            if other.head in path and any(t.lower_ in deeds.over for t in path[: path.index(other.head)]):
                return other, best.head
    return None, None


def root_of(tokens: TokenSpan) -> Token:
    """The head of a phrase; of "refuses to share" and "would be ready to share" it is "share", of "let others visit"
    it is "let".
    """
    root: Token = tokens.root
    for _ in range(3):
        inner = [c for c in kids(root, "xcomp", "ccomp", "acomp", "pcomp") if tokens.start <= c.i < tokens.end]
        if not inner or (unnamed(root) == _LETTING and kids(inner[0], "nsubj")):
            break
        root = inner[0]
    while root.pos_ in ("ADP", "SCONJ", "PUNCT", "AUX", "PART", "DET"):
        inner = [
            c for c in root.children if tokens.start <= c.i < tokens.end and c.pos_ not in ("PUNCT", "DET", "PART")
        ]
        if not inner:
            break
        root = inner[-1]
    return root


def thing_done(root: Token, tokens: TokenSpan) -> Token:
    """ "End its flights", "the flights will continue" and "if the flights are refused" are about the flights."""
    deeds = load_deeds()
    called = with_particle(root)
    if lemma(root) in deeds.ending or (lemma(root) in deeds.direct and is_passive(root)):
        objects = kids(root, "dobj", "nsubjpass") or [o for o in kids(root, "nsubj") if not kids(root, "dobj")]
    elif called in deeds.going_on:
        objects = kids(root, "dobj", "nsubjpass") or [t for p in kids(root, "prep") for t in kids(p, "pobj")]
        objects = objects or kids(root, "nsubj")
    else:
        return root
    return next((t for t in objects if t.pos_ == "NOUN" and t in tokens), root)


def told_aside(head: Token, tokens: TokenSpan) -> bool:
    """Whether a deed stands in a finite relative clause of a phrase that has a verb of its own: "buy what they ban"."""
    root = root_of(tokens)
    clause = next((t for t in path_of(head) if t.dep_ == "relcl" and t.head in tokens), None)
    light = lemma(root) in ("be", "have", "do", "make", "take", "give", "get", "hold", "keep")
    return clause is not None and is_verb(root) and root not in clause.subtree and not light


def path_of(token: Token) -> list[Token]:
    """A token and all above it."""
    found = [token]
    while found[-1].head != found[-1] and len(found) < _STEPS:
        found.append(found[-1].head)
    return found


def embedded(head: Token, tokens: TokenSpan) -> float:
    """What a head loses for each relative clause or attribute that it stands in: "troops massed there attack"."""
    aside = [t for t in path_of(head) if t.dep_ in ("acl", "relcl", "amod", "poss") and t.head.i >= tokens.start]
    return 0.75 * (len(aside) + _is_attribute(head))


def _is_attribute(head: Token) -> bool:
    """ "Should troops massed there attack": a past form cannot be the verb of "should", whatever the parse says."""
    helpers = kids(head, "aux", "auxpass")
    return head.tag_ in ("VBN", "VBD") and bool(helpers) and all(t.tag_ == "MD" for t in helpers)


def depth_of(token: Token) -> int:
    """How far below its sentence's root a token hangs, itself counted."""
    return len(path_of(token))
