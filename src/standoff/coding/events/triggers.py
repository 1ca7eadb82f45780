"""Finding the words that show an event: verbs, predicative adjectives and nouns of the lexicons.

A verb of which the event noun is the object takes that noun with it: "lifted the sanctions" is one CONCEDE.
"""

from __future__ import annotations

from dataclasses import dataclass

from spacy.tokens import Span as TokenSpan
from spacy.tokens import Token

from standoff.coding.events.grammar import (
    agents,
    coordinates,
    governed,
    is_passive,
    is_verb,
    kids,
    lemma,
    particle,
    patients,
    preps,
    through_portion,
)
from standoff.coding.events.lexicon import Lexicon, NounRule, VerbRule, Words
from standoff.coding.events.naming import fits, is_named, is_party
from standoff.schema import Plover

KEEPS_OBJECT = frozenset({Plover.ACCUSE, Plover.THREATEN})
"""Types whose object is an event of its own: "condemned the raid", "threatened an attack"."""
MATERIAL = frozenset(
    {
        Plover.ASSAULT,
        Plover.COERCE,
        Plover.MOBILIZE,
        Plover.PROTEST,
        Plover.SANCTION,
        Plover.RETREAT,
        Plover.AID,
        Plover.COOPERATE,
        Plover.CONCEDE,
    }
)


@dataclass(frozen=True, slots=True)
class Trigger:
    """A word that shows an event, the rule that says so, and the verb that carries it where a noun shows it."""

    token: Token
    rule: VerbRule | NounRule
    light: Token | None = None
    happens: bool = False
    """Whether the noun is the subject of `light`: "talks began"."""
    first: Token | None = None
    """The first word of a phrase of several: "build" in "build-up"."""

    @property
    def plover(self) -> Plover:
        return self.rule.plover

    @property
    def is_noun(self) -> bool:
        return isinstance(self.rule, NounRule)


def find_triggers(sentence: TokenSpan, lexicon: Lexicon) -> list[Trigger]:
    """The triggers of a sentence in text order; none overlaps another. A question shows no event."""
    if _guarded(sentence, lexicon) or sentence.text.rstrip().rstrip("\"”’'").endswith("?"):
        return []
    found: list[Trigger] = []
    taken: set[int] = set()
    for token in sentence:
        trigger = _verb(token, lexicon)
        if trigger is None:
            continue
        found.append(trigger)
        taken.add(token.i)
        if trigger.plover not in KEEPS_OBJECT and isinstance(trigger.rule, VerbRule) and trigger.rule.object:
            taken.update(through_portion(t).i for t in patients(token))
            taken.update(t.i for t in patients(token))
        if isinstance(trigger.rule, VerbRule) and trigger.rule.prep_object and trigger.plover not in KEEPS_OBJECT:
            taken.update(t.i for t in governed(token, *trigger.rule.prep))
    for token in sentence:
        if token.i not in taken:
            trigger = _noun(token, lexicon)
            if trigger is not None:
                found.append(trigger)
    return sorted(found, key=lambda trigger: trigger.token.i)


def _guarded(sentence: TokenSpan, lexicon: Lexicon) -> bool:
    """Whether the sentence speaks of sport, markets, culture or nature and of no force, weapon or state."""
    words = {lemma(token) for token in sentence if token.pos_ in ("NOUN", "PROPN", "ADJ")}
    if words & lexicon.forceful:
        return False
    needed = {"nature": 1, "market": 3}
    return any(len(words & domain) >= needed.get(name, 2) for name, domain in lexicon.guards.items())


# --- verbs and adjectives


def _verb(token: Token, lexicon: Lexicon) -> Trigger | None:
    if token.pos_ == "VERB" or (token.tag_.startswith("VB") and token.dep_ not in ("aux", "auxpass", "compound")):
        rules = lexicon.verbs.get(lemma(token), ())
    elif token.pos_ == "ADJ" and token.dep_ in ("acomp", "ROOT", "conj", "oprd"):
        rules = lexicon.adjectives.get(lemma(token), ())
    else:
        return None
    if not rules:
        return None
    word, own = lemma(token), particle(token)
    for rule in rules:
        if _named_by(token, rule, word, own) and _holds(token, rule, lexicon):
            return Trigger(token, rule)
    return None


def _named_by(token: Token, rule: VerbRule, word: str, own: str) -> bool:
    """Whether the rule lists this verb with the particle that it has here (or that a preposition stands for)."""
    if word in rule.words and not own:
        return True
    longer = [rest for head, _, rest in (phrase.partition(" ") for phrase in rule.words) if head == word and rest]
    if not longer:
        return False
    follows = {own} if own else {w for w, _, _ in preps(token)} | {c.lower_ for c in kids(token, "advmod", "prt")}
    after = token.doc[token.i + 1 : token.i + 4].text.lower()
    return any(rest in follows or rest in after for rest in longer)


def _holds(token: Token, rule: VerbRule, lexicon: Lexicon) -> bool:
    negated = bool(kids(token, "neg"))
    if rule.negated and not negated and not _negated_above(token):
        return False
    if rule.future and not any(
        lemma(aux) in ("will", "would", "shall", "can", "could") or aux.lower_ in ("'ll", "’ll")
        for aux in kids(token, "aux")
    ):
        return False
    if (rule.active and is_passive(token)) or (rule.intransitive and kids(token, "dobj", "ccomp")):
        return False
    if rule.mutual and not _together(agents(token)):
        return False
    if rule.adverb and not {child.lower_ for child in token.children} & rule.adverb:
        return False
    if rule.predicate and not any(
        lemma(child) in rule.predicate for child in kids(token, "oprd", "acomp", "ccomp", "xcomp", "amod")
    ):
        return False
    objects = [through_portion(t) for t in patients(token)]
    if not _subject_holds(token, rule, objects, lexicon):
        return False
    if rule.not_object and any(fits(t, rule.not_object, lexicon) for t in objects):
        return False
    if rule.not_before and any(fits(c, rule.not_before, lexicon) for t in objects for c in t.children):
        return False
    return _conditions_hold(token, rule, objects, lexicon)


def _together(subjects: list[Token]) -> bool:
    """Whether several are the subject: "the two leaders spoke", "Doha and Tehran talked", not "the minister spoke"."""
    if len(subjects) > 1:
        return True
    return any(t.tag_ in ("NNS", "NNPS") or t.lower_ in ("pair", "both", "they") for t in subjects)


def _negated_above(token: Token) -> bool:
    """ "There is no chance that they will budge", "refused to yield", "will never cede"."""
    if any(child.lower_ in ("never", "no", "hardly", "neither", "nor") for child in token.children):
        return True
    head = token.head
    below = token.dep_ in ("relcl", "acl", "xcomp", "ccomp") and head != token
    return below and (any(child.lower_ == "no" for child in head.children) or bool(kids(head, "neg")))


def _subject_holds(token: Token, rule: VerbRule, objects: list[Token], lexicon: Lexicon) -> bool:
    if not rule.subject and not rule.not_subject:
        return True
    documents = lexicon.classes["document"].lemmas
    subjects = [t for t in map(through_portion, agents(token)) if lemma(t) not in documents]
    if rule.not_subject and any(fits(t, rule.not_subject, lexicon) for t in subjects):
        return False
    if not rule.subject:
        return True
    if not subjects:
        return bool(objects) and any(is_party(t, lexicon) or rule.object for t in objects)
    return any(fits(t, rule.subject, lexicon) for t in subjects)


def _conditions_hold(token: Token, rule: VerbRule, objects: list[Token], lexicon: Lexicon) -> bool:
    results = []
    if rule.object:
        datives = kids(token, "dative")
        results.append(any(fits(t, rule.object, lexicon) for t in [*objects, *datives]))
    if rule.prep and not (rule.bare and not rule.prep_object):
        results.append(_prep_holds(token, rule, lexicon))
    elif rule.not_prep_object and not rule.prep:
        results.append(not any(fits(t, rule.not_prep_object, lexicon) for _, _, heads in preps(token) for t in heads))
    if rule.clause:
        results.append(_clause_holds(token, rule, lexicon))
    if not results:
        return rule.bare or bool(rule.adverb) or bool(rule.predicate)
    return any(results) if rule.either else all(results)


def _prep_holds(token: Token, rule: VerbRule, lexicon: Lexicon) -> bool:
    hosts = [token, *kids(token, "dobj")]
    for word, _, heads in (entry for host in hosts for entry in preps(host)):
        if word not in rule.prep or (
            heads and word not in ("until", "till") and all(t.ent_type_ in ("DATE", "TIME") for t in heads)
        ):
            continue
        if rule.not_prep_object and any(fits(t, rule.not_prep_object, lexicon) for t in heads):
            return False
        if not rule.prep_object or any(fits(t, rule.prep_object, lexicon) for t in heads):
            return True
    return False


def _clause_holds(token: Token, rule: VerbRule, lexicon: Lexicon) -> bool:
    for clause in complements(token):
        infinitive = any(child.dep_ == "aux" and child.lower_ == "to" for child in clause.children)
        if rule.clause == "infinitive" and not infinitive:
            continue
        verb = lemma(clause)
        if rule.wish and not (
            infinitive
            or (clause.tag_ == "VB" and not any(a.tag_ == "MD" for a in kids(clause, "aux")))
            or {lemma(a) for a in kids(clause, "aux")} & {"must", "should"}
        ):
            continue
        if rule.clause_verbs and not rule.clause_event and verb not in rule.clause_verbs:
            continue
        if verb in rule.not_clause_verbs:
            continue
        if rule.clause_event or rule.not_clause_event:
            inner = _verb(clause, lexicon)
            shown = inner.plover.value if inner else ""
            if shown in rule.not_clause_event or (
                rule.clause_event and shown not in rule.clause_event and verb not in rule.clause_verbs
            ):
                continue
        return True
    return False


def complements(token: Token) -> list[Token]:
    """The verbs of the clauses that complete a verb: infinitive, "that" clause, gerund after a preposition."""
    found = [
        child
        for child in token.children
        if child.dep_ in ("xcomp", "ccomp", "advcl")
        and is_verb(child)
        and (
            child.dep_ != "advcl"
            or (child.i > token.i and _is_infinitive(child))
            or (child.tag_ == "VBG" and token.i < child.i <= token.i + 2)
        )
    ]
    for child in token.children:
        if child.dep_ in ("prep", "dobj", "dative"):
            found.extend(
                t for t in child.children if t.dep_ in ("pcomp", "acl", "relcl") and is_verb(t) and t.dep_ != "relcl"
            )
            found.extend(t for p in kids(child, "pobj") for t in p.children if t.dep_ == "acl" and _is_infinitive(t))
    return found


def _is_infinitive(token: Token) -> bool:
    return any(child.dep_ == "aux" and child.lower_ == "to" for child in token.children)


# --- nouns


def _noun(token: Token, lexicon: Lexicon) -> Trigger | None:
    if token.pos_ not in ("NOUN", "PROPN") and not token.tag_.startswith("NN"):
        return None
    if (
        token.dep_ == "compound"
        and token.head.pos_ in ("NOUN", "PROPN")
        and token.head.i > token.i
        and not _misread_verb(token.head, lexicon)
    ):
        return None
    for words, rule in lexicon.nouns.get(lemma(token), lexicon.nouns.get(token.lower_, ())):
        first = _phrase_start(token, words)
        if first is None or not _noun_holds(token, rule, lexicon):
            continue
        light, happens = carrier(token, lexicon)
        if rule.light and light is None:
            continue
        if light is not None and lemma(light) in lexicon.undone and not happens:
            continue
        if token.pos_ == "PROPN" and rule.plover is Plover.CONSULT and not _convened(token, light, happens):
            continue
        return Trigger(token, rule, light, happens, first)
    return None


def _convened(token: Token, light: Token | None, happens: bool) -> bool:
    """Whether a body's name stands for its meeting: "the Gulf Council on Sunday", not "the Gulf Council said"."""
    if light is not None and (not happens or lemma(light) != "be"):
        return True
    if token.dep_ == "pobj" and token.head.lower_ in ("at", "in", "to", "by", "before") and not _pair(token):
        return False  # "at the Security Council last week"
    if token.dep_ in ("ROOT", "pobj", "appos") or (token.head.dep_ == "ROOT" and token.head.pos_ in ("NOUN", "PROPN")):
        return any(t.ent_type_ in ("DATE", "TIME") for t in token.sent[max(0, token.i - token.sent.start - 6) :][:14])
    return False


def _pair(token: Token) -> bool:
    """Whether a body's name joins two parties: "the NATO-Russia Council"."""
    return any(c.text in ("-", "–") for child in token.lefts for c in child.subtree)


MEETS = frozenset({"assembles", "meets", "convenes", "gathers", "reconvenes"})
"""Verbs that the tagger takes for plural nouns after a long name: "the NATO-Russia Council assembles"."""


def _misread_verb(token: Token, lexicon: Lexicon) -> bool:
    """ "Talks resume": the tagger may take a verb of happening for a noun."""
    if token.tag_ == "NNS" and token.lower_ in MEETS:
        return True
    return token.dep_ == "ROOT" and token.lower_ in lexicon.happen and token.lower_ not in lexicon.nouns


def _phrase_start(token: Token, words: tuple[str, ...]) -> Token | None:
    """The first token of a phrase that ends here; hyphens count for nothing."""
    at = token
    for word in reversed(words[:-1]):
        if at.i == 0:
            return None
        at = at.nbor(-1)
        if at.text in ("-", "–", "‑") and at.i > 0:
            at = at.nbor(-1)
        if lemma(at) != word and at.lower_ != word:
            return None
    return at


def _noun_holds(token: Token, rule: NounRule, lexicon: Lexicon) -> bool:
    before = [child for child in token.children if child.i < token.i]
    if rule.after and token.head.lower_ not in rule.after:
        return False
    if rule.not_before and any(fits(c, rule.not_before, lexicon) or c.lower_ in rule.not_before.lemmas for c in before):
        return False
    of = [through_portion(t) for t in governed(token, "of")]
    if rule.not_of and any(fits(t, rule.not_of, lexicon) for t in of):
        return False
    if rule.of_object and not any(fits(t, rule.of_object, lexicon) for t in of):
        return _has_part(token, rule.of_object, before, lexicon)
    prepositions = {word for word, _, _ in preps(token)}
    if rule.prep and not prepositions & rule.prep and not any(_is_infinitive(c) for c in kids(token, "acl")):
        return False
    if rule.not_prep_object:
        return not any(fits(t, rule.not_prep_object, lexicon) for t in governed(token, *rule.target))
    return True


def _has_part(token: Token, words: Words, before: list[Token], lexicon: Lexicon) -> bool:
    """ "Troop build-up" and "its build-up" do as well as "the build-up of troops"."""
    return any(fits(c, words, lexicon) or is_named(c, lexicon) or c.dep_ == "poss" for c in before) or any(
        lemma(c) in words.lemmas for b in before for c in b.children
    )


def carrier(token: Token, lexicon: Lexicon) -> tuple[Token | None, bool]:
    """The light verb that carries an event noun, and whether the noun is its subject."""
    for _ in range(2):
        head = token.head
        if head == token:
            return None, False
        if token.dep_ == "conj" and head.pos_ in ("NOUN", "PROPN"):
            token = head
            continue
        if token.dep_ in ("compound", "nsubj") and not is_verb(head) and _misread_verb(head, lexicon):
            return head, True
        if is_verb(head):
            if lemma(head) == "call" and kids(head, "oprd", "advcl", "ccomp"):
                return None, False  # "called the conversation 'positive'"
            phrase = f"{lemma(head)} {particle(head)}".strip()
            if token.dep_ in ("dobj", "nsubjpass") and (phrase in lexicon.light or phrase in lexicon.undone):
                return head, False
            if token.dep_ == "nsubj" and lemma(head) == "be":
                hosts = [head, *kids(head, "acomp")]
                later = [
                    c
                    for host in hosts
                    for c in kids(host, "xcomp", "advcl")
                    if _is_infinitive(c) and lemma(c) in lexicon.happen
                ]
                return (later or [head])[0], True  # "talks are to resume", "drills are due to begin"
            if token.dep_ == "nsubj" and (phrase in lexicon.happen or _happens(head, lexicon)):
                return head, True
        elif token.dep_ == "pobj" and head.dep_ == "prep":
            verb = head.head
            if is_verb(verb) and f"{lemma(verb)} {head.lower_}" in lexicon.light:
                return verb, False
            if lemma(verb) in lexicon.classes["portion"].lemmas and head.lower_ == "of":
                token = verb
                continue
        return None, False
    return None, False


def _happens(verb: Token, lexicon: Lexicon) -> bool:
    text = verb.doc[verb.i : verb.i + 2].text.lower().split()
    return " ".join([lemma(verb), *text[1:]]) in lexicon.happen


__all__ = ["KEEPS_OBJECT", "MATERIAL", "Trigger", "carrier", "complements", "coordinates", "find_triggers"]
