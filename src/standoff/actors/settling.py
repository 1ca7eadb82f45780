"""Sides of named persons that only the article as a whole tells: an office spoken of before, a predecessor, the
dateline.
"""

from __future__ import annotations

import re

from standoff.actors.descriptions import Description
from standoff.actors.discourse import Discourse
from standoff.actors.gazetteer import Form, Kind
from standoff.actors.passage import home_here, state_of_passage, state_of_sentence, state_opening
from standoff.actors.reading import Referent
from standoff.actors.roles import AT_HOME, NOT_AT_HOME, UNIQUE


def settle_turns(discourse: Discourse) -> None:
    """Lead the labels of a transcript to those who speak: initials to a name ("WM:" to Wilma Moor), and an official
    briefing's speakers to its host ("MR. REED:" in a briefing of the State Department).
    """
    for turn in discourse.turns:
        found = [o for o in discourse.within(turn.start, turn.end) if not o.adjective]
        if not found:
            person = _by_initials(discourse, turn.label)
            reason = f"label: initials of {person.name}" if person is not None else ""
            if person is None and turn.label.strip(". ") == "A":
                person, reason = _who_answers(discourse), "label: who answers"
            if person is not None:
                discourse.occur(turn.start, turn.end, person, reason)
            continue
        speaker = found[-1].referent
        if discourse.host is None or speaker.side or speaker.former or not speaker.speaks:
            continue
        if speaker.kind in (Kind.PERSON, Kind.OFFICE) and not speaker.members:
            speaker.side, speaker.reason = discourse.host[0], f"speaks at the briefing of {discourse.host[1]}"


def _who_answers(discourse: Discourse) -> Referent | None:
    """The one person whom the words before the first turn name with a role: the "A" of an interview."""
    begin = discourse.turns[0].start
    named = [p for p in discourse.persons.all if p.mentions and p.mentions[0][0] < begin]
    told = [p for p in named if p.roles]
    found = told if len(told) > 0 else named
    return found[0] if len(found) == 1 or (found and found[0].mentions[0][0] < begin and len(told) == 1) else None


def _by_initials(discourse: Discourse, label: str) -> Referent | None:
    letters = "".join(c for c in label if c.isalpha()).lower()
    if not label.isupper() or not 1 < len(letters) <= 4:
        return None
    fits = [p for p in discourse.persons.all if "".join(key[0] for key in p.keys) == letters]
    if fits:
        return fits[0] if len(fits) == 1 else None
    head = discourse.reading.text[: discourse.turns[0].start]
    found = {m[0] for m in re.finditer(r"\s".join(rf"{c.upper()}[\w’'-]+" for c in letters), head)}
    return discourse.office(found.pop(), None, Kind.PERSON) if len(found) == 1 else None


def settle_voice(discourse: Discourse) -> None:
    """Where a text names ministers without their state, and the list knows them all as of one state, it is at home
    there: "Foreign Minister Seiji Maehara ... Trade Minister Akihiro Ohata" are both Japanese.
    """
    if discourse.home is not None:
        return
    voices = [p for p in discourse.persons.all if _is_unqualified(discourse, p)]
    if voices and len({p.side for p in voices}) == 1:
        discourse.voice = voices[0].side or "", f"a minister named without a state: {voices[0].name}"


def _is_unqualified(discourse: Discourse, person: Referent) -> bool:
    rows = [d for d, _ in discourse.persons.described.get(id(person), [])]
    return (
        person.side is not None
        and person.reason.startswith("office list")
        and any(d.role.role.name in _VOICES and d.role.noun not in NOT_AT_HOME for d in rows)
        and not any(d.owner or d.owner_at for d in rows)
    )


_VOICES = frozenset({"foreign_minister", "defence_minister", "minister"})


def settle_titles(discourse: Discourse) -> None:
    """Give a named person with a role but no side the side that the article tells elsewhere, with the reason."""
    for person in discourse.persons.all:
        rows = discourse.persons.described.get(id(person), [])
        if person.side or person.former or not rows or not person.speaks:
            continue
        description = rows[0][0]
        found = (
            _at_the_head(discourse, person)
            or _same_role(discourse, person, description)
            or _predecessor(discourse, person, description)
            or _told_from(discourse, person, description)
            or _as_the_others(discourse, description)
            or _from_dateline(discourse, description)
            or _from_passage(discourse, person, description)
            or _from_home(discourse, description)
        )
        if found is not None:
            person.side, person.reason = found


_HEADED = re.compile(r"\b(?:headed|led|chaired|represented|accompanied)\s+by\s+(?:its\s+|the\s+|his\s+)?$")


def _at_the_head(discourse: Discourse, person: Referent) -> tuple[str, str] | None:
    """ "The Danish delegation was led by Ambassador Ole Krag": whose delegation it is."""
    reading = discourse.reading
    for start, _ in person.mentions[:3]:
        rows = discourse.persons.described.get(id(person), [])
        begin = min((d.start for d, name in rows if name.outer == start and d.start < start), default=start)
        low = reading.sentence_start(begin)
        if not _HEADED.search(reading.text, max(low, begin - 30), begin):
            continue
        hits = [
            h for h in reading.hits_in(low, begin) if h.entry.side and not h.modifier and h.form is not Form.CAPITAL
        ]
        bodies = [o for o in reading.organs_in(low, begin) if o.noun in _DELEGATIONS]
        near = [h for h in hits if bodies and min(abs(h.start - bodies[-1].end), abs(bodies[-1].start - h.end)) < 60]
        if near:
            hit = min(near, key=lambda h: min(abs(h.start - bodies[-1].end), abs(bodies[-1].start - h.end)))
            return hit.entry.side or "", f"heads the {bodies[-1].noun} of {hit.entry.name} [{hit.start}:{hit.end}]"
    return None


_DELEGATIONS = frozenset({"delegation", "side", "team", "mission", "party", "contingent", "negotiators"})


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


def _told_from(discourse: Discourse, person: Referent, description: Description) -> tuple[str, str] | None:
    """ "In Kampala, Defence Minister Ann Otim said"; "Defence Minister Ann Otim told parliament in Kampala": wherever
    the dispatch itself is from.
    """
    reading, role = discourse.reading, description.role.role
    if description.owner or description.owner_at or not person.mentions or role.name not in _OF_A_STATE:
        return None
    opened = state_opening(discourse, min(description.start, person.mentions[0][0]))
    if opened is not None and opened[0].side:
        return opened[0].side, opened[1]
    told = _TO_PARLIAMENT.match(reading.text, person.mentions[0][1])
    hit = (
        next((h for h in reading.hits_in(told.end(), told.end() + 40) if h.start == told.end()), None) if told else None
    )
    if hit is None or hit.form is not Form.CAPITAL or not hit.entry.side:
        return None
    return hit.entry.side, f"speaks to parliament in {reading.text[hit.start : hit.end]} [{hit.start}:{hit.end}]"


_TO_PARLIAMENT = re.compile(
    r"\s+(?:told|said\s+to)\s+(?:the\s+)?(?:parliament|lawmakers|legislators|MPs|senators|deputies)\s+in\s+"
)


def _as_the_others(discourse: Discourse, description: Description) -> tuple[str, str] | None:
    """A minister without a state in a text whose other such ministers are all of one state."""
    if discourse.voice is None or description.owner or description.owner_at:
        return None
    fits = description.role.role.name in _VOICES | {"deputy_minister", "deputy_head"}
    return discourse.voice if fits and description.role.noun not in NOT_AT_HOME else None


def _from_dateline(discourse: Discourse, description: Description) -> tuple[str, str] | None:
    """ "MOSCOW (Example Wire) - Foreign Minister Ivan Petrov said": a paper's own ministers need no country."""
    if description.role.role.name not in UNIQUE - {"secretary_general"} | {
        "minister",
        "deputy_minister",
        "deputy_head",
    }:
        return None
    return _from_home(discourse, description)


def _from_home(discourse: Discourse, description: Description) -> tuple[str, str] | None:
    """ "Rome, 3 May - ... General Bruno Sarti said": of the state the dispatch is dated from."""
    if (discourse.home is None and discourse.voice is None) or description.owner or description.owner_at:
        return None
    if description.role.role.name not in AT_HOME or description.role.noun in NOT_AT_HOME:
        return None
    return home_here(discourse, description.start)


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
    begin = min(description.start, person.mentions[0][0])
    found = state_of_sentence(discourse, begin) or state_of_passage(discourse, begin)
    return (found[0].side, found[1]) if found and found[0].side else None


_AT_HOME = re.compile(r"\s+in\s+")
_OF_A_STATE = UNIQUE - {"secretary_general"} | {"minister", "deputy_minister", "deputy_head", "spokesperson"}
"""Roles that somebody holds in every state, so that the passage tells in which."""


def _follows(discourse: Discourse, description: Description) -> bool:
    """Whether a description says that one office-holder follows another: "the new defence secretary"."""
    words = {word.key for word in discourse.reading.words_in(description.start, description.role.end)}
    return bool(words & {"new", "incoming", "next", "acting", "interim", "successor", "current"})
