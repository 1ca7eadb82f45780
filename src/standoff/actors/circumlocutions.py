"""States called by what they are: "the landlocked country", "the former Portuguese colony"."""

from __future__ import annotations

import re

from standoff.actors.discourse import Discourse, unique
from standoff.actors.gazetteer import Kind, words_for
from standoff.actors.reading import Referent

_CALLED = re.compile(
    r"(?:the|this|that)\s+(?P<what>(?:[\w’'-]+\s+){1,4})(?P<noun>country|nation|state|kingdom|republic|sultanate|emirate|monarchy"
    r"|archipelago|colony|protectorate|possession|territory|dependency)",
    re.IGNORECASE,
)
_FORMER = re.compile(r"^(?:former|ex|erstwhile|one-time|onetime)[\s-]", re.IGNORECASE)
_RULED = frozenset({"colony", "protectorate", "possession", "territory", "dependency"})
_BACK = 2
"""How many sentences before are looked at."""


def circumlocution(discourse: Discourse, start: int, end: int) -> tuple[Referent | None, str] | None:
    """The state that a stretch describes, with the reason; a pair with ``None`` where it describes one that cannot be
    told; ``None`` where it describes none.
    """
    reading = discourse.reading
    words = " ".join(reading.text[start:end].split())
    found = _CALLED.fullmatch(words)
    if found is None or found["noun"][0].isupper():
        return None
    former = _FORMER.match(found["what"])
    if not former and (found["noun"] in _RULED or _tells_apart(found["what"])):
        return None
    owners = [h.entry for h in reading.hits_in(start, end) if h.entry.kind is Kind.STATE and not h.modifier]
    if owners and not former:
        return None
    state = _state_before(discourse, start, {entry.name for entry in owners})
    if state is None:
        return None, f"unresolved: {words!r} with no state before that it can be"
    return state, f"{words} = {state.name}, which the words before are about"


def _tells_apart(words: str) -> bool:
    """Whether the words set one state off from another: "the neighbouring country", "the host nation"."""
    return any(word.lower() in words_for("not_the_same_state") for word in words.split())


def _state_before(discourse: Discourse, start: int, barred: set[str]) -> Referent | None:
    """The one state of the nearest sentence that names any; of several the one that is its subject."""
    reading = discourse.reading
    here = reading.sentence_at(start)
    for number in range(here, max(-1, here - _BACK - 1), -1):
        sentence = reading.marks.sentences[number]
        near = [
            o
            for o in discourse.within(sentence.start, min(start, sentence.end))
            if o.referent.kind is Kind.STATE and o.referent.name not in barred
        ]
        states = unique(o.referent for o in near)
        subjects = unique(o.referent for o in near if o.subject)
        if states:
            found = states if len(states) == 1 else subjects
            return found[0] if len(found) == 1 else None
    return None
