"""Whose a counted thing is: "tens of thousands of Russian troops" are Russia's."""

from __future__ import annotations

import re

from standoff.actors.discourse import Discourse
from standoff.actors.gazetteer import Form, Hit, Kind, code_and_state
from standoff.schema import Figure

_PLACED = re.compile(
    r"\b(?:in|at|near|on|from|to|into|with|against|around|along|inside|across|outside|of|between|by)\s+(?:the\s+)?$",
    re.IGNORECASE,
)
_BEARERS = re.compile(
    r"\b(?:troops|soldiers|forces|tanks|missiles|warships|ships|vessels|warplanes|jets|aircraft|drones|warheads|personnel|reservists|"
    r"centrifuges|diplomats|bombers|submarines|artillery|fighters|sailors|servicemen)\b"
)


def side_of_figure(discourse: Discourse, item: Figure) -> str | None:
    """The code of the side that modifies what is counted, or whose forces they are; ``None`` where two do, or none."""
    return code_and_state(_side(discourse, item))[0]


def _side(discourse: Discourse, item: Figure) -> str | None:
    reading = discourse.reading
    start, end = item.evidence.start, item.evidence.end
    hits = [h for h in reading.hits_in(start, end) if not h.modifier and h.entry.kind is not Kind.PLACE]
    people = {h.entry.side for h in hits if _modifies(discourse, h, start)}
    if people:
        return people.pop() if len(people) == 1 else None
    if not _BEARERS.search(f"{item.of or ''} {reading.text[start:end]}"):
        return None
    subjects = {o.referent.side for o in discourse.within(start, end) if o.subject and o.referent.side}
    if not subjects:
        verb = next(
            (
                t.head
                for t in reading.tokens[reading.token_at(start).i : reading.last_token(end).i + 1]
                if t.dep_ == "dobj"
            ),
            None,
        )
        if verb is not None:
            spoken = discourse.within(reading.sentence_start(start), start)
            subjects = {
                o.referent.side
                for o in spoken
                if o.subject and reading.last_token(o.end).head == verb and o.referent.side
            }
    return subjects.pop() if len(subjects) == 1 else None


def _modifies(discourse: Discourse, hit: Hit, start: int) -> bool:
    reading = discourse.reading
    if hit.form is Form.PEOPLE:
        return (
            not reading.text[hit.end : hit.end + 12]
            .lower()
            .strip()
            .startswith(("border", "soil", "territory", "capital", "city"))
        )
    before = reading.text[max(start - 6, 0) : hit.start]
    if hit.form is Form.CAPITAL and not reading.possessive(hit.end):
        return False
    if _PLACED.search(before):
        return False
    following = reading.text[hit.end : hit.end + 1]
    return (reading.possessive(hit.end) or following == " ") and not reading.is_subject(hit.start, hit.end)
