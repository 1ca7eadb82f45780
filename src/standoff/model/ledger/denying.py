"""Whether a phrase says that its deed is done, or that it is not."""

from __future__ import annotations

from spacy.tokens import Span as TokenSpan
from spacy.tokens import Token

from standoff.coding.events.grammar import lemma
from standoff.model.ledger.deeds import Deeds, load_deeds, words_of
from standoff.model.ledger.readings import Reading, path_of


def negations(reading: Reading, tokens: TokenSpan, deeds: Deeds) -> tuple[int, int]:
    """How many words deny the deed outright, and how many turn it round in all."""
    words = words_of(tokens)
    if reading.deed == "TALKS":
        return _of_talks(tokens, deeds)
    direct = turned = 0
    if reading.kind is not None and lemma(reading.head) in reading.kind.reverse:
        turned += 1
    above = [t for t in path_of(reading.head) if tokens.start <= t.i < tokens.end]
    for at, token in enumerate(above):
        below = [c for c in token.children if tokens.start <= c.i < tokens.end]
        direct += any(c.dep_ == "neg" or c.lower_ in deeds.determiners for c in below)
        direct += any(c.lower_ == "longer" and any(n.lower_ == "no" for n in c.children) for c in below)
        direct += any(c.lower_ == "no" for s in below if s.dep_ in ("nsubj", "nsubjpass", "dobj") for c in s.children)
        if (at and token.lower_ in deeds.determiners) or (at and lemma(token) in deeds.direct):
            direct += 1
        elif (at and (_with_particle(token) or lemma(token)) in deeds.refraining) or _shields(token, tokens):
            turned += 1
        turned += not at and reading.trigger is not None and lemma(token) in deeds.ending  # "end the patrols"
        if token.dep_ in ("relcl", "advcl") and token.head != token:
            break
    closing = reading.deed == "ACCESSION" and lemma(reading.head) in ("door", "policy")
    if closing and not turned and words & {"close", "shut", "slam", "end"}:
        turned += 1
    return direct, direct + turned


def _shields(token: Token, tokens: TokenSpan) -> bool:
    """ "Guarantees against enlargement": what stands below "against" is not to be."""
    return token.lower_ == "against" and any(lemma(t) in load_deeds().shielding for t in tokens if t.i < token.i)


def _with_particle(token: Token) -> str:
    """ "Give up", "hold off": the verb with its particle, where that turns it round."""
    both = (f"{lemma(token)} {c.lower_}" for c in token.children if c.dep_ in ("prt", "advmod", "prep"))
    return next((phrase for phrase in both if phrase in load_deeds().refraining), "")


def _of_talks(tokens: TokenSpan, deeds: Deeds) -> tuple[int, int]:
    """ "Talks fail" and "no talks are held" are denied, "talks do not fail" is not."""
    failing = [t for t in tokens if lemma(t) in deeds.failing or t.lower_ in deeds.failing]
    if failing:
        return 0, 1 + any(c.dep_ == "neg" for t in failing for c in t.children)
    denied = int(bool(words_of(tokens) & deeds.determiners))
    return denied, denied
