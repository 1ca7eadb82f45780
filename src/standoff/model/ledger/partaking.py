"""Who does what a phrase speaks of, and to whom it is done: the words that say so."""

from __future__ import annotations

from itertools import pairwise

from spacy.tokens import Span as TokenSpan
from spacy.tokens import Token

from standoff.coding.events.grammar import agents, governed, is_passive, is_verb, kids, lemma
from standoff.coding.events.lexicon import load_lexicon
from standoff.coding.events.naming import is_party, split
from standoff.coding.events.parties import find_sides, owners
from standoff.model.ledger.deeds import load_deeds
from standoff.model.ledger.readings import Reading, path_of

_RECEIVING = frozenset({"face", "get", "receive", "expect", "suffer", "incur"})
"""Their subject is who it is done to: "Mali will face sanctions", "if Chad gets a satisfactory answer"."""


def sides_of(reading: Reading, tokens: TokenSpan) -> tuple[list[Token], list[Token]]:
    """The words for who does the deed of a reading, and for whom it is done to."""
    lexicon = load_lexicon()
    inside = [t for t in tokens if is_party(t, lexicon)]
    if reading.deed == "ACCESSION":
        over = {t.i for t in path_of(reading.head)[1:]}  # "Russia's demand that …": its owner is no candidate
        own = [t for t in inside if not (t.head.i in over and t.dep_ in ("poss", "compound", "amod", "nmod"))]
        return [], [t for t in own if _takes_part(t, reading.head) and not _bars(t, reading.head)]
    if reading.trigger is not None:
        found = find_sides(reading.trigger, lexicon)
        sources, targets = list(found.sources), list(found.targets)
    else:
        sources, targets = _doers(reading.head, tokens), []
        if reading.kind is not None and reading.kind.suffered:  # "if the crew is home": others let it go
            sources, targets = [], sources
        elif not sources:
            sources = _keepers(reading.head)
    suffering = [
        t
        for t in path_of(reading.head)[1:]
        if is_verb(t)
        and (
            lemma(t) in lexicon.suffered
            or lemma(t) in _RECEIVING
            or (lemma(t) == "pay" and lemma(reading.head) in ("price", "cost"))
        )
    ]
    if suffering and reading.head.dep_ not in ("nsubj", "nsubjpass"):  # "Mali will face sanctions"
        sufferers = agents(suffering[0])
        targets += [t for t in sufferers if t not in targets]
        sources = [t for t in sources if t not in sufferers]
    sources = [c for t in sources for c in (split(t, lexicon) if is_party(t, lexicon) else _whose(t))]
    sources = [c for c in sources if is_party(c, lexicon)]
    below = {t.i for t in reading.head.subtree} | {t.i for t in targets}
    targets += [t for t in inside if t.i in below and t not in sources and t not in targets and t.dep_ != "nsubj"]
    if reading.trigger is None and not is_verb(reading.head):
        above = {t.i for v in path_of(reading.head) if is_verb(v) and v in tokens for t in v.subtree}
        targets += [
            t for t in inside if t.i in above and t not in sources and t not in targets and t.i > reading.head.i
        ]
    taken = {t.i for source in sources for t in source.subtree}
    kept = [t for t in targets if is_party(t, lexicon) and t.i not in taken]
    return sources, [t for t in kept if _takes_part(t, reading.head)]


def _whose(doer: Token) -> list[Token]:
    """ "Once Chadian boats had left": whose a thing is that acts."""
    return kids(doer, "poss", "amod", "compound", "nmod") if doer.pos_ == "NOUN" else []


_ASIDE = frozenset(
    {"amid", "despite", "during", "after", "before", "since", "like", "near", "following", "into", "because", "against"}
)


def _takes_part(token: Token, head: Token) -> bool:
    """Whether a party belongs to the deed, and not to what is told beside it: "aid Ghana amid Togo's build-up"."""
    above = {t.i for t in path_of(head)}
    for at in path_of(token):
        if at.i in above:
            return True
        beside = at.dep_ in ("advcl", "mark") or (at.lower_ in _ASIDE and at.i != head.i)
        if beside and not (at.lower_ in ("into", "against") and not lemma(head).startswith(("expan", "guarant"))):
            return False
    return True


def _bars(token: Token, head: Token) -> bool:
    """ "Chad vetoes the accession of Mali": who bars it is no candidate."""
    path = path_of(head)
    return any(
        token.head == verb and token.dep_ == "nsubj" and lemma(verb) in load_deeds().refraining and below.dep_ == "dobj"
        for below, verb in pairwise(path)
    )


_SHUT = frozenset({"close", "closure", "shut", "reopen", "open"})
_MOVED = frozenset({"move", "withdraw", "recall", "redeploy", "evacuate", "withdrawal", "redeployment"})


def _keepers(head: Token) -> list[Token]:
    """ "If Mali's ports were closed": a passage is closed by whose it is, and blocked by others. So are guns moved."""
    if lemma(head) not in _SHUT | _MOVED:
        return []
    lexicon = load_lexicon()
    passages = [*kids(head, "nsubjpass"), *governed(head, "of")]
    return [c for p in passages for c in kids(p, "amod", "poss", "compound") if is_party(c, lexicon)][:1]


def _doers(head: Token, tokens: TokenSpan) -> list[Token]:
    """Who does what a head names: its subject or possessor, else the subject of the verb that carries it.

    "She would send arms in the event of an attack": the attack is not hers.
    """
    lexicon = load_lexicon()
    if is_verb(head):
        return agents(head)
    own = owners(head, lexicon) or [
        c
        for c in kids(head, "amod", "compound", "nmod", "poss")
        if c.ent_type_ in ("NORP", "GPE", "ORG") and is_party(c, lexicon)
    ]
    around = [head, *governed(head, "of")]  # "the arrest of a skipper by Oman"
    by = [t for h in around for c in h.children if c.lower_ == "by" for t in c.children if is_party(t, lexicon)]
    by += [t for c in kids(head, "acl") if is_passive(c) for t in agents(c) if is_party(t, lexicon)]
    if own or by:  # "sanctions backed by Lagos and Accra capitals": the first named stands for all
        return by or own
    moved = [t for f in governed(head, "of") for t in owners(f, lexicon) if lemma(f) in lexicon.forceful]
    if moved:  # "the withdrawal of Moroccan troops"
        return moved
    verb = next((t for t in path_of(head)[1:] if is_verb(t)), None)
    if verb is None or (head.dep_ == "pobj" and verb not in tokens):
        return []
    return agents(verb) if head.dep_ in ("dobj", "attr", "pobj") else []
