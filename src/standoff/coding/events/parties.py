"""Who did it to whom: the heads of sources and targets of one trigger."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from spacy.tokens import Token

from standoff.coding.events.grammar import (
    OBJECT_OF,
    agents,
    clause_of,
    coordinates,
    governed,
    is_passive,
    is_verb,
    kids,
    lemma,
    patients,
    preps,
    through_portion,
)
from standoff.coding.events.lexicon import Lexicon, NounRule, VerbRule
from standoff.coding.events.naming import is_named, is_party, split
from standoff.coding.events.triggers import Trigger, complements
from standoff.schema import Format, Plover

FORCES_ARE_SOURCE = frozenset({Plover.MOBILIZE, Plover.RETREAT})
"""Types whose moved forces tell who moves them: "Eritrean troops were withdrawn"."""


MEANS = frozenset({"by", "via", "over", "on"})
OWNING = frozenset({"led", "owned", "flagged", "registered", "operated", "crewed", "made", "run", "controlled"})
"""Participles that after a hyphen say whose something is: "a Greek-owned tanker", "the Saudi-led coalition"."""
UNITS = frozenset(
    {
        "troop",
        "force",
        "military",
        "people",
        "state",
        "government",
        "border",
        "power",
        "security force",
        "leader",
        "nation",
        "country",
        "party",
        "member",
        "union",
        "council",
        "asylum",
        "side",
        "community",
        "family",
        "child",
        "woman",
        "man",
        "person",
    }
)
"""Nouns that before an event noun tell what kind it is, not who did it: "troop build-up"."""


@dataclass(frozen=True, slots=True)
class Sides:
    """The heads of the parties, in text order, no token twice."""

    sources: tuple[Token, ...] = ()
    targets: tuple[Token, ...] = ()

    @property
    def anyone(self) -> bool:
        return bool(self.sources or self.targets)


def find_sides(trigger: Trigger, lexicon: Lexicon) -> Sides:
    """Who acts and who is acted on, as far as the sentence says."""
    rule = trigger.rule
    if isinstance(rule, VerbRule):
        sources, targets = _of_verb(trigger.token, rule, lexicon)
    else:
        sources, targets = _of_noun(trigger, rule, lexicon)
    if not targets and "none" not in rule.target and isinstance(rule, VerbRule):
        targets = _mentioned(trigger.token, rule.plover, sources, lexicon)
    if rule.target_named:
        targets = [t for t in targets if is_named(t, lexicon) or t.lower_ in ("its", "their") or owners(t, lexicon)]
    if sources:  # "closed its border" tells nothing of whom it closed it to
        targets = [t for t in targets if t.tag_ != "PRP$"]
    source_heads = tuple(_distinct(p for t in sources for p in split(t, lexicon)))
    target_heads = tuple(t for t in _distinct(p for t in targets for p in split(t, lexicon)) if t not in source_heads)
    return Sides(source_heads, target_heads)


TOLD_IN_CLAUSE = frozenset(
    {Plover.REQUEST, Plover.REJECT, Plover.THREATEN, Plover.AGREE, Plover.ACCUSE, Plover.SANCTION, Plover.CONCEDE}
)
PLACING = frozenset({"in", "at", "near", "on", "during", "after", "since", "as", "like", "before", "by"})


def _mentioned(verb: Token, plover: Plover, sources: list[Token], lexicon: Lexicon) -> list[Token]:
    """Whoever else the clause names: "agreed to release the Lebanese crew", "protested in Dhaka" (its government)."""
    if plover is Plover.PROTEST:
        return [t for t in governed(verb, "in", "across", "through") if t.ent_type_ == "GPE"][:1]
    if plover not in TOLD_IN_CLAUSE:
        return []
    own = {t.text for s in sources for t in s.subtree}
    for token in verb.subtree:
        placed = token.dep_ == "pobj" and token.head.lower_ in PLACING
        named = token.ent_type_ in ("GPE", "NORP", "ORG") and is_named(token, lexicon)
        if token.i > verb.i and named and not placed and token.text not in own and not _quoting(token, verb):
            name = token.dep_ in ("compound", "nmod") and token.head.pos_ == "PROPN" and token.head.i > token.i
            return [token.head if name else token]
    return []


def _quoting(token: Token, verb: Token) -> bool:
    """Whether the token stands in a clause that is beside the verb's own: another speaker, a reason."""
    at = token
    while at != verb and at.head != at:
        if at.dep_ in ("parataxis", "advcl", "conj", "relcl") and is_verb(at):
            return True
        at = at.head
    return False


def parties_among(tokens: Iterable[Token], lexicon: Lexicon) -> list[Token]:
    """Those of the tokens that can be a party, coordinates and counting nouns looked through."""
    return [t for t in map(through_portion, tokens) if is_party(t, lexicon)]


def owners(noun: Token, lexicon: Lexicon, *, doers: bool = False) -> list[Token]:
    """The parties before a noun: "Iran's", "its", "Iranian", "US-led", "France-Germany"; `doers` takes "rebel" in
    "a rebel attack" too.
    """
    found: list[Token] = []
    for child in noun.children:
        if child.i > noun.i:
            break
        if child.dep_ == "poss":
            found.extend(parties_among(coordinates(child), lexicon))
        elif child.dep_ == "nsubj" and is_verb(noun):
            continue  # "in what Western governments fear is …": who fears owns nothing
        elif child.dep_ in ("amod", "compound", "nmod", "npadvmod", "nsubj"):
            if is_named(child, lexicon):
                inner = [c for c in child.children if c.dep_ in ("compound", "nmod", "amod") and _hyphened(c, lexicon)]
                found.extend([*inner, *(c for c in coordinates(child) if is_named(c, lexicon))])
            elif child.lower_ in OWNING:
                found.extend(c for c in child.children if is_named(c, lexicon))
            elif doers and child.dep_ in ("compound", "nmod") and lemma(child) in lexicon.body - UNITS:
                found.append(child)
            elif child.pos_ == "NOUN":  # "22 Chinese fighter jets": the parser may hang the adjective on "fighter"
                found.extend(c for c in kids(child, "amod", "compound", "nmod") if is_named(c, lexicon))
    return found


def _hyphened(token: Token, lexicon: Lexicon) -> bool:
    return is_named(token, lexicon) and token.i + 1 < len(token.doc) and token.nbor(1).text in ("-", "–", "/")


# --- verbs


def _of_verb(verb: Token, rule: VerbRule, lexicon: Lexicon) -> tuple[list[Token], list[Token]]:
    carrier = verb.head if verb.pos_ == "ADJ" and is_verb(verb.head) else verb
    objects = patients(verb)
    sources = _doers(agents(carrier), lexicon) if rule.source == "subject" else []
    if rule.source == "object":
        sources, objects = parties_among(objects, lexicon), []
    if verb.pos_ == "ADJ" and not sources:
        sources = parties_among(coordinates(verb.head), lexicon) if verb.dep_ == "amod" else []
    targets: list[Token] = []
    for place in rule.target:
        found = [t for t in _targets(verb, place, objects, lexicon) if t not in sources]
        if place in ("clause_object", "clause_subject") and targets:
            continue
        targets.extend(found)
    if not sources and rule.source == "subject":
        sources = _forces(rule.plover, objects, lexicon)
    if not sources and rule.source == "subject" and verb.dep_ in ("acl", "relcl"):
        sources = _authors(verb.head, lexicon)
    if is_passive(verb) and not sources and rule.plover not in FORCES_ARE_SOURCE:
        sources = _implied(verb, lexicon)
    if is_passive(verb) and not sources and rule.plover in TOLD_BY_DOER:
        sources = _announcer(verb, lexicon)
    return sources, targets


TOLD_BY_DOER = frozenset({Plover.MOBILIZE, Plover.RETREAT, Plover.SANCTION, Plover.CONCEDE, Plover.AID})


ANNOUNCING = frozenset({"announce", "say", "declare", "confirm", "warn", "threaten", "pledge"})


def _announcer(verb: Token, lexicon: Lexicon) -> list[Token]:
    """Who announces what it does itself: "the minister announced that the troops had been withdrawn"."""
    head = verb.head
    if verb.dep_ != "ccomp" or lemma(head) not in ANNOUNCING:
        return []
    return [t for t in parties_among(agents(head), lexicon) if lemma(t) not in lexicon.classes["witness"].lemmas]


def _authors(text: Token, lexicon: Lexicon) -> list[Token]:
    """Who speaks through a text: "the assembly passed a resolution condemning the raid"."""
    if lemma(text) in lexicon.classes["document"].lemmas and text.dep_ == "dobj" and is_verb(text.head):
        return _doers(agents(text.head), lexicon)
    return []


def _doers(subjects: list[Token], lexicon: Lexicon) -> list[Token]:
    """The subjects that can act, or that somebody named sends: "Turkish drones", "Beijing's coastguard cutters"."""
    subjects = [through_portion(t) for t in subjects]
    return [t for t in subjects if is_party(t, lexicon)] or [o for t in subjects for o in owners(t, lexicon)]


def _implied(verb: Token, lexicon: Lexicon) -> list[Token]:
    """The doer that a passive names after "in", such as "killed in an Israeli airstrike"."""
    found: list[Token] = []
    for word, _, heads in preps(verb):
        if word in ("in", "during", "after") and heads and heads[0].pos_ in ("NOUN", "PROPN"):
            noun = lexicon.nouns.get(lemma(heads[0]))
            if noun:
                found.extend(owners(heads[0], lexicon))
                found.extend(parties_among(governed(heads[0], "by"), lexicon))
    return found


def _forces(plover: Plover, objects: list[Token], lexicon: Lexicon) -> list[Token]:
    if plover not in FORCES_ARE_SOURCE:
        return []
    return [
        t if lemma(t) in lexicon.body else owners(t, lexicon)[0]
        for t in map(through_portion, objects)
        if owners(t, lexicon) or (lemma(t) in lexicon.body and parties_among(governed(t, "of"), lexicon))
    ]


def _targets(verb: Token, place: str, objects: list[Token], lexicon: Lexicon) -> list[Token]:
    match place:
        case "none":
            return []
        case "object":
            return _from_objects(objects, lexicon)
        case "subject":
            return parties_among(agents(verb), lexicon)
        case "dative":
            return parties_among([c for t in kids(verb, "dative") for c in _dative(t)], lexicon)
        case "clause_subject":
            return _clause_parties(verb, lexicon, subject=True)
        case "clause_object":
            return _clause_parties(verb, lexicon, subject=False)
    hosts = [
        verb,
        *_portions(objects),
        *kids(verb, "oprd", "acomp"),
        *(complements(verb) if verb.pos_ == "ADJ" else ()),
    ]
    found = [t for host in hosts for t in governed(host, place)]
    found.extend(
        t
        for host in hosts
        for word, child, _ in preps(host)
        if word not in ("according", "due", "owing", "thanks", "prior")
        for t in governed(child, place)
    )
    if not found:  # "spoke by telephone with": the parser may hang the party on the means
        found = [
            t
            for host in hosts
            for word, _, heads in preps(host)
            if word in MEANS
            for head in heads
            for t in governed(head, place)
        ]
    direct = parties_among(found, lexicon)
    if place == "of":  # "withdrew a contingent of 105 soldiers"
        direct = [t for t in direct if lemma(t) not in lexicon.classes["force"].lemmas]
    return direct or [
        o for t in found for o in (owners(t, lexicon) if not _water(t, lexicon) else []) or _around(t, lexicon)
    ]


def _water(token: Token, lexicon: Lexicon) -> bool:
    """Whether it is the name of a sea: "the East Sea" is not the East's."""
    return token.pos_ == "PROPN" and lemma(token) in lexicon.classes["waters"].lemmas


def _portions(objects: list[Token]) -> list[Token]:
    """The objects, and what they portion out: "part of its aid to Ethiopia"."""
    return _distinct([*objects, *map(through_portion, objects)])


def _around(site: Token, lexicon: Lexicon) -> list[Token]:
    """Whose coast or city it is: "into the waters around Taiwan", "at a base in Djibouti", "the islands off Iran"."""
    if lemma(site) not in lexicon.classes["site"].lemmas and lemma(site) not in lexicon.classes["near_place"].lemmas:
        return []
    return [t for t in governed(site, "of", "around", "near", "off", "in", "with") if is_named(t, lexicon)]


def _dative(token: Token) -> list[Token]:
    return [c for p in kids(token, "pobj") for c in coordinates(p)] or coordinates(token)


def _from_objects(objects: list[Token], lexicon: Lexicon) -> list[Token]:
    """The object itself where it is a party, else whose it is: "rejected Tehran's proposal"."""
    found = []
    for noun in map(through_portion, objects):
        if is_party(noun, lexicon):
            found.append(noun)
            continue
        owned = owners(noun, lexicon, doers=True)
        if not owned:
            told = governed(noun, "of", "by", "from", "against", "on", "in", "with", "between", "to", "into", "toward")
            owned = parties_among(told, lexicon) or [o for t in told for o in owners(t, lexicon)]
        found.extend(owned)
    return found


def _clause_parties(verb: Token, lexicon: Lexicon, *, subject: bool) -> list[Token]:
    for clause in complements(verb):
        subjects = parties_among([c for s in kids(clause, "nsubj", "nsubjpass") for c in coordinates(s)], lexicon)
        if subject:
            if subjects:
                return subjects
            continue
        moved = lemma(clause) in ("send", "deploy", "dispatch", "commit", "station", "withdraw", "pull", "move", "put")
        found = _from_objects(patients(clause), lexicon) if not is_passive(clause) and not moved else []
        found = found or parties_among(governed(clause, "against", "on", "to", "with", "for", "between"), lexicon)
        found = found or [o for _, _, heads in preps(clause) for t in heads for o in owners(t, lexicon)]
        if found:
            return found
    return []


# --- nouns


def _of_noun(trigger: Trigger, rule: NounRule, lexicon: Lexicon) -> tuple[list[Token], list[Token]]:
    noun = trigger.token
    named = owners(trigger.token, lexicon, doers=True)
    if rule.plover is Plover.CONSULT:
        if noun.pos_ == "PROPN" and rule.format is Format.COUNCIL and named:
            named = [noun]  # a council is known by its whole name
        named = [t for t in named if not only_place(t)]
    if trigger.first is not None and trigger.first != noun:
        named += [t for t in owners(trigger.first, lexicon) if t not in named]
    sources, targets = list(named), []
    if rule.compound == "target":
        moved = [t for t in named if t.dep_ in ("compound", "nmod") and t.pos_ == "PROPN"]
        if moved:
            sources, targets = [t for t in named if t not in moved], moved
    sources += parties_among(governed(noun, "by"), lexicon)
    between = parties_among(governed(noun, "between", "among", "involving"), lexicon)
    sources, targets = sources + between[:1], targets + between[1:]
    of = [through_portion(t) for t in governed(noun, "of")]
    from_ = parties_among(governed(noun, "from"), lexicon)
    if rule.of == "source" or rule.of == "both":
        sources += parties_among(of, lexicon) or [t for t in of if owners(t, lexicon)]
    elif rule.of == "target":
        targets += parties_among(of, lexicon) or [o for t in of for o in owners(t, lexicon, doers=True)]
    if rule.from_ == "source":
        sources += from_
    for place in rule.target:
        if place not in ("object", "none", "of"):
            found = governed(noun, place)
            targets += parties_among(found, lexicon) or [
                o for t in found for o in (owners(t, lexicon) if not _water(t, lexicon) else []) or _around(t, lexicon)
            ]
    return _from_carrier(trigger, rule, sources, targets, lexicon)


def only_place(token: Token) -> bool:
    """Whether a name before a meeting tells where it is: "the Geneva talks", not "the US-Iran talks"."""
    if token.dep_ != "compound" or token.ent_type_ not in ("GPE", "FAC", "LOC") or token.head.pos_ != "NOUN":
        return False
    beside = [token.doc[i].text for i in (token.i - 1, token.i + 1) if 0 <= i < len(token.doc)]
    return not {"-", "–", "/"} & set(beside) and not token.is_upper


def _from_carrier(
    trigger: Trigger, rule: NounRule, sources: list[Token], targets: list[Token], lexicon: Lexicon
) -> tuple[list[Token], list[Token]]:
    """Add whom the carrying verb names: "the navy held drills near Oman", "an attack was launched by the rebels"."""
    light = trigger.light
    if light is not None and trigger.happens and not sources and rule.plover in TOLD_BY_DOER:
        sources = _announcer(light, lexicon)  # "the envoy warned that sanctions were possible"
    if light is not None and not trigger.happens:
        doers = _doers(agents(light), lexicon)
        if lemma(light) in lexicon.suffered:
            targets = targets or doers
        elif not sources or rule.plover is Plover.CONSULT or (doers and all(t.tag_ == "PRP$" for t in sources)):
            sources = doers if sources and all(t.tag_ == "PRP$" for t in sources) and doers else sources
            sources = [*doers, *(s for s in sources if s not in doers)]
        for place in rule.target:
            if place not in ("object", "none"):
                targets = targets + [t for t in parties_among(governed(light, place), lexicon) if t not in targets]
    elif light is not None and (between := parties_among(governed(light, "between", "among"), lexicon)) and not sources:
        sources, targets = between[:1], between[1:] or targets
    elif light is not None and lemma(light) in (
        "kill",
        "hit",
        "destroy",
        "wound",
        "injure",
        "damage",
        "target",
        "strike",
    ):
        targets = targets or parties_among(patients(light), lexicon)
    elif light is None and not sources:
        sources = governing_parties(trigger.token, lexicon)
    return sources, targets


def governing_parties(noun: Token, lexicon: Lexicon) -> list[Token]:
    """The subject of the verb that governs an event noun, where that verb is one of doing or intending it."""
    head = noun.head
    while head.dep_ in ("prep", "pobj", "dobj", "attr", "conj") and not is_verb(head) and head.head != head:
        head = head.head
    verb = clause_of(head)
    if (
        lemma(verb) in OBJECT_OF
        and noun.dep_ == "pobj"
        and noun.head.lower_ in ("for", "of")
        and noun.head.head == verb
    ):
        return parties_among(patients(verb), lexicon)
    if lemma(verb) in lexicon.intent and (noun.dep_ in ("dobj", "pobj", "conj")):
        return parties_among(agents(verb), lexicon)
    return []


def _distinct(tokens: Iterable[Token]) -> list[Token]:
    found: list[Token] = []
    for token in tokens:
        if token not in found:
            found.append(token)
    return found
