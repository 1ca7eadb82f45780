"""Sides of named persons that only the article as a whole tells: an office spoken of before, a predecessor, the
dateline.
"""

from __future__ import annotations

import re

from standoff.actors.descriptions import Description
from standoff.actors.discourse import Discourse
from standoff.actors.gazetteer import Form, Hit, Kind
from standoff.actors.passage import state_of_passage
from standoff.actors.reading import Reading, Referent
from standoff.actors.roles import UNIQUE

_AFTER_DATELINE = re.compile(r"\s*(?:\([^)]{2,20}\)|,[^—–-]{2,30})?\s*[—–-]")


def settle_titles(discourse: Discourse) -> None:
    """Give a named person with a role but no side the side that the article tells elsewhere, with the reason."""
    for person in discourse.persons.all:
        rows = discourse.persons.described.get(id(person), [])
        if person.side or person.former or not rows or not person.speaks:
            continue
        description = rows[0][0]
        found = (
            _same_role(discourse, person, description)
            or _predecessor(discourse, person, description)
            or _from_dateline(discourse, description)
            or _from_passage(discourse, person, description)
        )
        if found is not None:
            person.side, person.reason = found


def _same_role(discourse: Discourse, person: Referent, description: Description) -> tuple[str, str] | None:
    """ "In a call with the Finnish president ... He told President Sauli Niinisto"."""
    if description.role.role.name not in UNIQUE:
        return None
    unnamed = [
        o for o in discourse.occurrences if _is_unnamed(o.referent) and set(o.referent.roles) & set(person.roles)
    ]
    sides = {o.referent.side for o in unnamed if o.referent.side}
    if len(sides) != 1:
        return None
    first = unnamed[0]
    return sides.pop() or "", f"the same role as {first.referent.name!r} [{first.start}:{first.end}]"


def _is_unnamed(referent: Referent) -> bool:
    return referent.kind is Kind.OFFICE and referent.side is not None and not referent.plural


def _predecessor(discourse: Discourse, person: Referent, description: Description) -> tuple[str, str] | None:
    """ "The prime minister sacked Tom Hill, her defence secretary. Ann Lee, the new defence secretary, ..."."""
    if description.role.role.name not in UNIQUE or not _follows(discourse, description):
        return None
    noun = description.role.noun
    others = [p for p in discourse.persons.all if p is not person and p.side and noun in p.roles]
    if len({p.side for p in others}) != 1:
        return None
    return others[0].side or "", f"the same office as {others[0].name}: {noun}"


def _from_dateline(discourse: Discourse, description: Description) -> tuple[str, str] | None:
    """ "MOSCOW (Example Wire) - Foreign Minister Ivan Petrov said": a paper's own ministers need no country."""
    hit = _dateline(discourse.reading)
    if hit is None or hit.entry.side is None or description.owner or description.owner_at:
        return None
    if description.role.role.name not in UNIQUE | {"minister", "deputy_minister", "deputy_head"}:
        return None
    return hit.entry.side, f"dateline: {discourse.reading.text[hit.start : hit.end]} [{hit.start}:{hit.end}]"


def _from_passage(discourse: Discourse, person: Referent, description: Description) -> tuple[str, str] | None:
    """ "Ethiopia dismissed it. The deal was lawful, foreign ministry spokesman Tedla said"; "What does Somalia want?
    President Mohamud ...": the one state that the words before are about.
    """
    reading, role = discourse.reading, description.role.role
    if description.owner or description.owner_at or not person.mentions:
        return None
    if role.name not in _OF_A_STATE or reading.in_headline(description.start):
        return None
    here = _AT_HOME.match(reading.text, person.mentions[0][1])
    if here and role.name == "spokesperson":  # "spokesman Tom Obi in Abuja"
        hit = next((h for h in reading.hits_in(here.end(), here.end() + 40) if h.start == here.end()), None)
        if hit is not None and hit.form is Form.CAPITAL and hit.entry.side:
            return hit.entry.side, f"works in {reading.text[hit.start : hit.end]} [{hit.start}:{hit.end}]"
    found = state_of_passage(discourse, min(description.start, person.mentions[0][0]))
    return (found[0].side or "", found[1]) if found else None


_AT_HOME = re.compile(r"\s+in\s+")
_OF_A_STATE = UNIQUE - {"secretary_general"} | {"minister", "deputy_minister", "deputy_head", "spokesperson"}
"""Roles that somebody holds in every state, so that the passage tells in which."""


def _follows(discourse: Discourse, description: Description) -> bool:
    """Whether a description says that one office-holder follows another: "the new defence secretary"."""
    words = {word.key for word in discourse.reading.words_in(description.start, description.role.end)}
    return bool(words & {"new", "incoming", "next", "acting", "interim", "successor", "current"})


def _dateline(reading: Reading) -> Hit | None:
    for hit in reading.hits[:6]:
        if (
            hit.form is Form.CAPITAL
            and reading.text[hit.start : hit.end].isupper()
            and _AFTER_DATELINE.match(reading.text, hit.end)
        ):
            return hit
    return None
