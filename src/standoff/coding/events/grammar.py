"""Walking a dependency tree: who does what to whom, through passives, control, relative clauses and coordination."""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Token

from standoff.coding.events.lexicon import load_lexicon

SUBJECTS = ("nsubj", "csubj", "expl")
RELATIVES = frozenset({"who", "which", "that", "whom", "whose"})
OBJECT_OF = frozenset(
    {
        "accuse",
        "blame",
        "suspect",
        "prevent",
        "stop",
        "bar",
        "criticise",
        "criticize",
        "condemn",
        "charge",
        "fault",
        "deter",
        "dissuade",
        "keep",
        "discourage",
        "denounce",
        "acquit",
        "thank",
    }
)
"""Verbs whose "of/from/for …ing" has their object as its subject: "accused Iran of arming the rebels"."""
CALLING = {"call": ("on", "upon"), "appeal": ("to",), "plead": ("with",), "prevail": ("on", "upon")}
"""Verbs that ask somebody by a preposition, and which."""
SUBJECT_CONTROL = frozenset({"promise", "threaten", "vow", "pledge"})


def lemma(token: Token) -> str:
    """The lower-case lemma; for words in capitals that the tagger took for names, the lower-case word."""
    return (token.lemma_ or token.text).lower()


def kids(token: Token, *deps: str) -> list[Token]:
    """The children in one of these relations, in text order."""
    return [child for child in token.children if child.dep_ in deps]


def is_verb(token: Token) -> bool:
    """Whether the token heads a clause or a verb phrase."""
    return token.pos_ in ("VERB", "AUX")


def coordinates(token: Token) -> list[Token]:
    """The token and everything coordinated with it: "France, Germany and Poland"."""
    found = [token]
    for child in found:
        found.extend(c for c in child.children if c.dep_ == "conj" and c.pos_ != "VERB" and c not in found)
        if len(found) > 12:
            break
    return found


def preps(token: Token) -> Iterator[tuple[str, Token, list[Token]]]:
    """The prepositions below a token: the word, its token, and the heads it governs."""
    for child in token.children:
        if child.dep_ in ("prep", "agent", "dative") and child.pos_ in ("ADP", "SCONJ", "VERB", "ADV", "PART"):
            governed = [t for t in child.children if t.dep_ in ("pobj", "pcomp")]
            nested = [t for inner in kids(child, "prep") for t in inner.children if t.dep_ in ("pobj", "pcomp")]
            yield child.lower_, child, governed or nested
            if not governed:
                yield from preps(child)
        elif child.dep_ == "advmod":
            for inner in kids(child, "prep"):
                yield child.lower_, inner, kids(inner, "pobj", "pcomp")


def governed(token: Token, *words: str) -> list[Token]:
    """What the given prepositions below a token govern, coordinates split."""
    return [c for word, _, heads in preps(token) if word in words for head in heads for c in coordinates(head)]


def particle(verb: Token) -> str:
    """The particle of a phrasal verb, or an empty string."""
    return next((child.lower_ for child in verb.children if child.dep_ == "prt"), "")


def is_passive(verb: Token) -> bool:
    """Whether the verb is passive: "was bombed", "the town bombed by the rebels"."""
    if any(child.dep_ in ("auxpass", "nsubjpass") for child in verb.children):
        return True
    if verb.dep_ == "conj" and verb.tag_ == "VBN" and is_verb(verb.head) and not kids(verb, "nsubj", "aux"):
        return is_passive(verb.head)
    return verb.tag_ == "VBN" and verb.dep_ in ("acl", "amod", "oprd", "pobj") and not kids(verb, "aux", "dobj")


def antecedent(token: Token) -> Token:
    """The noun a relative pronoun stands for; any other token itself."""
    if token.tag_ in ("WDT", "WP") or (token.lower_ in RELATIVES and token.tag_ in ("WDT", "WP", "IN", "DT")):
        clause: Token = token.head
        while clause.dep_ in ("conj", "xcomp", "ccomp", "prep") and clause.head != clause:
            clause = clause.head
        if clause.dep_ == "relcl":
            return clause.head
    return token


def through_portion(token: Token) -> Token:
    """The noun that a counting noun portions out: "tens of thousands of troops" is about troops."""
    portions = load_lexicon().classes["portion"].lemmas
    for _ in range(3):
        if lemma(token) not in portions and token.pos_ != "NUM":
            break
        inner = [head for word, _, heads in preps(token) if word == "of" for head in heads]
        if not inner:
            break
        token = inner[0]
    return token


def agents(verb: Token, depth: int = 0) -> list[Token]:
    """The heads of the logical subject; empty where nobody is named.

    "The fleet was sunk by Iranian drones" gives drones; "Seoul urged Pyongyang to disarm" gives, for disarm, Pyongyang.
    """
    if depth > 6:
        return []
    if is_passive(verb):
        return [
            c
            for word, child, heads in preps(verb)
            if word == "by" and child.dep_ in ("agent", "prep")
            for head in heads
            for c in coordinates(head)
        ]
    subjects = kids(verb, "nsubj") or _of_auxiliary(verb) or _misread_subject(verb)
    if subjects:
        return [c for subject in subjects[:1] for c in coordinates(antecedent(subject))]
    return [] if kids(verb, "csubj", "expl") or apart(verb) else _controller(verb, depth)


def _of_auxiliary(verb: Token) -> list[Token]:
    """ "The bloc has for weeks accused …": the parser gives the subject to the auxiliary."""
    return [subject for helper in kids(verb, "aux") for subject in kids(helper, "nsubj")]


def _misread_subject(verb: Token) -> list[Token]:
    """The name that the parser took for part of the verb: "should Delhi attack"."""
    return [c for c in kids(verb, "compound", "nmod") if c.pos_ == "PROPN" and c.i < verb.i][-1:]


def apart(token: Token) -> bool:
    """Whether a semicolon divides a clause from the verb that the parser hung it on."""
    low, high = sorted((token.i, token.head.i))
    return any(t.text == ";" for t in token.doc[low:high])


def _controller(verb: Token, depth: int) -> list[Token]:
    head = verb.head
    if head == verb:
        return []
    match verb.dep_:
        case "conj" if is_verb(head):
            return patients(head) if is_passive(head) else agents(head, depth + 1)
        case "ccomp" if verb.tag_ in ("VBD", "VBZ", "VBP"):
            return []
        case "xcomp" | "ccomp" | "oprd" if is_verb(head):
            objects = kids(head, "dobj", "dative") or _called_on(head, verb)
            if objects and lemma(head) not in SUBJECT_CONTROL:
                return coordinates(objects[0])
            return patients(head) if is_passive(head) else agents(head, depth + 1)
        case "xcomp" | "ccomp" if head.pos_ == "ADJ":
            return agents(head.head, depth + 1) if is_verb(head.head) else []
        case "advcl" if is_verb(head):
            if asked := _called_on(head, verb):
                return coordinates(asked[0])
            return patients(head) if is_passive(head) else agents(head, depth + 1)
        case "pcomp":
            return _agents_of_gerund(head, depth)
        case "acl" | "relcl":
            if verb.tag_ == "VBG":
                return coordinates(head)
            return _owner(head, depth)
        case "dep" | "parataxis" if is_verb(head):
            return agents(head, depth + 1)
    return []


def _called_on(head: Token, verb: Token) -> list[Token]:
    """ "Called on Mali to sign", "appealed to both to stop": who is asked stands below a preposition."""
    if lemma(head) not in CALLING or not any(c.lower_ == "to" and c.dep_ == "aux" for c in verb.children):
        return []
    asked = [t for word, at, heads in preps(head) if word in CALLING[lemma(head)] for t in heads if at.i < verb.i]
    return asked[:1]


def _agents_of_gerund(preposition: Token, depth: int) -> list[Token]:
    governor = preposition.head
    if is_verb(governor):
        if preposition.lower_ in ("of", "for", "from") and lemma(governor) in OBJECT_OF:
            return patients(governor)
        return patients(governor) if is_passive(governor) else agents(governor, depth + 1)
    return _owner(governor, depth)


def _owner(noun: Token, depth: int) -> list[Token]:
    """Whose plan, threat or demand it is: the possessor, or the subject of the verb that governs the noun."""
    owners = kids(noun, "poss")
    if owners:
        return coordinates(owners[0])
    head = noun.head
    while head.dep_ in ("prep", "pobj", "conj", "dobj", "attr") and not is_verb(head) and head.head != head:
        head = head.head
    return agents(head, depth + 1) if is_verb(head) and noun.dep_ != "nsubj" else []


def patients(verb: Token) -> list[Token]:
    """The heads of the logical object: direct object, subject of the passive, or the noun with a participle."""
    if is_passive(verb):
        subjects = kids(verb, "nsubjpass", "nsubj")
        if subjects:
            return coordinates(antecedent(subjects[0]))
        if verb.dep_ in ("acl", "relcl"):
            return coordinates(verb.head)
        if verb.dep_ == "conj" and is_verb(verb.head):
            return patients(verb.head)
        if verb.dep_ == "xcomp" and is_verb(verb.head):
            return agents(verb.head)
    objects = kids(verb, "dobj")
    if objects:
        return coordinates(antecedent(objects[0]))
    subjects = kids(verb.head, "nsubj") if verb.dep_ == "advcl" and verb.i < verb.head.i else []
    if len(subjects) > 1 and verb.i < subjects[0].i <= verb.i + 3:  # "if Venezuela invades Guyana, Brazil will act"
        return coordinates(subjects[0])
    for word, _, heads in preps(verb):  # "assembled between 75,000 and 100,000 soldiers"
        counted = [t for t in heads[:1] if t.pos_ == "NOUN" and kids(t, "nummod")]
        if word in ("between", "up", "over", "around") and counted:
            return counted
    for clause in kids(verb, "ccomp"):  # "holds the president captive", "called the step illegal"
        if (clause.pos_ == "ADJ" or lemma(verb) == "call") and not kids(clause, "cop", "aux", "mark"):
            return [c for subject in kids(clause, "nsubj") for c in coordinates(subject)]
    for clause in kids(verb, "ccomp"):  # the parser's other reading of "urged Seoul to disarm"
        if any(child.dep_ == "aux" and child.lower_ == "to" for child in clause.children):
            return [c for subject in kids(clause, "nsubj") for c in coordinates(subject)]
    if verb.dep_ == "relcl" and not kids(verb, "ccomp"):  # "the drones that Iran sold": no relative pronoun needed
        subjects = kids(verb, "nsubj")
        if subjects and subjects[0].tag_ not in ("WDT", "WP") and verb.head.pos_ in ("NOUN", "PROPN"):
            return [verb.head]
    return []


def complements_of_noun(noun: Token) -> list[Token]:
    """What says more about a noun: "plans to attack", "claims of torture", "reports that it fired"."""
    return [c for c in kids(noun, "acl", "relcl", "prep", "ccomp") if c.lower_ not in ("in", "on", "at", "after")]


def clause_of(token: Token) -> Token:
    """The nearest verb at or above a token."""
    while not is_verb(token) and token.head != token:
        token = token.head
    return token
