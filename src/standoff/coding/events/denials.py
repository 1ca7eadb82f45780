"""Denials that do not say again what is denied: "Rabat denies such plans" after "fears of an attack"."""

from __future__ import annotations

from spacy.tokens import Token

from standoff.coding.events.evidence import clause_span
from standoff.coding.events.grammar import agents, complements_of_noun, kids, lemma, patients
from standoff.coding.events.lexicon import Lexicon
from standoff.coding.events.naming import mention
from standoff.coding.events.parties import parties_among
from standoff.language import Marks
from standoff.schema import Event, Party, Plover, Status

REACH = 500
"""How many characters back the denied event may stand."""


def deny_again(marks: Marks, events: list[Event], lexicon: Lexicon) -> list[Event]:
    """The denied events that a bare denial adds: of the nearest feared or alleged event before it."""
    hostile = [e for e in events if e.plover in (Plover.ASSAULT, Plover.COERCE, Plover.MOBILIZE, Plover.AID)]
    feared = [e for e in hostile if e.status is Status.HYPOTHETICAL]
    found = []
    for sentence in marks.sentences if hostile else ():
        for verb in sentence.tokens:
            if verb.pos_ == "VERB" and lemma(verb) in lexicon.governors["denied"].verbs and _bare(verb, lexicon):
                at = [e for e in feared if e.plover is not Plover.AID] if not _own_part(verb) else hostile
                before = [e for e in at if 0 <= verb.idx - e.evidence.start <= REACH]
                deniers = parties_among(agents(verb), lexicon)
                if before and deniers:
                    event = max(before, key=lambda e: e.evidence.start)
                    found.append(
                        Event(
                            doc=event.doc,
                            coder=event.coder,
                            plover=event.plover,
                            status=Status.DENIED,
                            sources=tuple(Party(span=mention(t, marks, lexicon)) for t in deniers),
                            targets=event.targets,
                            place=event.place,
                            evidence=clause_span(verb, marks),
                        )
                    )
    return found


PART = frozenset({"involvement", "responsibility", "presence", "role", "complicity", "part"})


def _own_part(verb: Token) -> bool:
    """ "Denies any role", "a charge that it denies": of what is told as a fact by others."""
    return any(lemma(noun) in PART or noun == verb.head for noun in patients(verb))


def _bare(verb: Token, lexicon: Lexicon) -> bool:
    if kids(verb, "neg"):
        return False
    return any(
        lemma(noun) in lexicon.classes["allegation"].lemmas | PART
        and not [c for c in complements_of_noun(noun) if c != verb]
        for noun in patients(verb)
    )
