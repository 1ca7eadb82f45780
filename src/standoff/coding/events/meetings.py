"""Meetings: the participants of a CONSULT event and the way they meet."""

from __future__ import annotations

from spacy.tokens import Token

from standoff.coding.events.grammar import agents, clause_of, governed, is_verb, kids, lemma, patients
from standoff.coding.events.lexicon import Lexicon
from standoff.coding.events.naming import split
from standoff.coding.events.parties import Sides, parties_among
from standoff.coding.events.triggers import Trigger
from standoff.schema import Format

REMOTE = {
    "video": Format.VIDEO,
    "virtual": Format.VIDEO,
    "videolink": Format.VIDEO,
    "videoconference": Format.VIDEO,
    "teleconference": Format.VIDEO,
    "online": Format.VIDEO,
    "zoom": Format.VIDEO,
    "phone": Format.CALL,
    "telephone": Format.CALL,
    "hotline": Format.CALL,
}
"""Words in the phrase that change the format of a meeting."""


def participants(trigger: Trigger, sides: Sides, lexicon: Lexicon) -> Sides:
    """All who meet: sources first, the other side as targets.

    Of a noun with one side only, the subject of the clause is the other: "In a phone call with his Omani counterpart,
    the premier said …". Where all are subjects ("Cairo and Doha held talks"), the first is the source.
    """
    sources, targets = list(sides.sources), list(sides.targets)
    if trigger.is_noun and trigger.light is None and not (sources and targets):
        named = bool(sources or targets)
        sources = sources or [t for t in _speaker(trigger.token, lexicon) if t not in targets]
        targets = targets or [t for t in _spoken_to(trigger.token, lexicon) if t not in sources]
        together = len(sources) > 1 or any(t.tag_ == "NNS" for t in sources)  # "in a call the two leaders …"
        sources = sources if named or targets or together else []
    if trigger.happens and trigger.light is not None:
        targets += [t for t in parties_among(governed(trigger.light, "with", "between"), lexicon) if t not in targets]
    if trigger.rule.format is Format.VISIT and not targets and not trigger.is_noun:
        targets = [t for t in parties_among(governed(trigger.token, "in", "to"), lexicon) if t not in sources]
    if not targets and len(sources) > 1:
        sources, targets = sources[:1], sources[1:]
    if not targets and trigger.rule.format in (Format.MEETING, Format.TALKS, Format.VIDEO) and _several(sources):
        targets = sources  # "EU leaders met": they met each other
    return Sides(tuple(sources), tuple(targets))


def _several(sources: list[Token]) -> bool:
    return len(sources) == 1 and sources[0].tag_ in ("NNS", "NNPS")


MEDIA = frozenset({"reporter", "journalist", "correspondent", "press", "newspaper", "broadcaster"})


def with_media(sides: Sides) -> bool:
    """Whether it is an interview or a briefing of the press: "on a call with reporters"."""
    return bool(sides.targets) and all(lemma(t) in MEDIA for t in sides.targets)


def _speaker(noun: Token, lexicon: Lexicon) -> list[Token]:
    """The subject of the clause that a meeting noun stands in, unless the noun is in the subject itself."""
    at, verb = noun, clause_of(noun)
    while at != verb and at.head != at:
        if at.dep_ in ("nsubj", "nsubjpass"):
            return []
        at = at.head
    if not is_verb(verb):
        return []
    found = parties_among(agents(verb), lexicon)
    return [p for t in found for p in split(t, lexicon)]


def _spoken_to(noun: Token, lexicon: Lexicon) -> list[Token]:
    """The object of the verb that "in a call" or "by phone" belongs to: "warned Kim in a telephone call"."""
    head = noun.head
    if (
        head.dep_ != "prep"
        or head.lower_ not in ("in", "during", "by", "at", "over", "on", "via")
        or not is_verb(head.head)
    ):
        return []
    return [p for t in parties_among(patients(head.head), lexicon) for p in split(t, lexicon)]


def format_of(trigger: Trigger) -> Format | None:
    """How they meet: the rule's format, unless the words beside it say "by video" or "by phone", or name a council."""
    base = trigger.rule.format
    near = [*trigger.token.children, *(c for child in trigger.token.children for c in child.children)]
    beside = list(near)
    if trigger.light is not None:
        near += [c for child in trigger.light.children if child.dep_ == "prep" for c in child.subtree]
    elif is_verb(trigger.token):
        near += [c for child in kids(trigger.token, "prep", "advmod") for c in child.subtree]
    for token in near:
        if token.lower_ in REMOTE and base is not Format.VISIT:
            return REMOTE[token.lower_]
    if base is Format.MEETING and any(lemma(t) == "council" for t in governed(trigger.token, "of")):
        return Format.COUNCIL
    if base in (Format.MEETING, Format.TALKS) and any(
        lemma(c) == "council" for c in beside if c.dep_ in ("compound", "nsubj", "nmod")
    ):
        return Format.COUNCIL
    return base
