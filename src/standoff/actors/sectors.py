"""PLOVER's codes of an actor: the country it belongs to, and its sector.

The *country* is where an actor is at home, the *side* for whom it speaks: Turkish miners are of Turkey and speak for no
state. Sectors are PLOVER's (GOV, MIL, COP, REB …), by the words of the mention, else by who is meant.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from standoff.actors.gazetteer import Form, Hit, Kind, load_gazetteer, read_list
from standoff.actors.officeholders import load_office_holders
from standoff.actors.places import find_place
from standoff.actors.reading import Reading
from standoff.actors.words import keys_of

_OF_KIND = {
    Kind.STATE: "GOV",
    Kind.SEAT: "GOV",
    Kind.ORGAN: "GOV",
    Kind.ORGANISATION: "IGO",
    Kind.GROUP: "REB",
    Kind.MEDIA: "MED",
}
_CUT = re.compile(r"\s+(?:of|in|from|at|on|near|around|for|to|who|which|that|with|by|,)\s|,")
_CAPITALISED = re.compile(r"(?:[A-Z][\w’'-]+)(?:\s(?:[A-Z][\w’'-]+|al-[A-Z]\w+|de|la|el))*")


_KNOWN = 50_000
"""A name of a smaller town is as likely that of a person."""


@dataclass(frozen=True, slots=True)
class Sectors:
    """The lists of ``sectors.toml``: sector by noun, by word before a general noun; the general nouns; homes of groups
    and of regions; bodies of no state.
    """

    nouns: Mapping[str, str]
    before: Mapping[str, str]
    general: frozenset[str]
    home: Mapping[str, str]
    region: Mapping[str, str]
    bodies: Mapping[str, str]


@lru_cache(maxsize=1)
def load_sectors() -> Sectors:
    """The lists that ship with the project; a noun that two sectors name keeps the first."""
    rows = read_list("sectors")
    nouns: dict[str, str] = {}
    before: dict[str, str] = {}
    for found, table in ((nouns, rows["nouns"]), (before, rows["before"])):
        for sector, words in table.items():
            for word in words.split():
                found.setdefault(word, sector)
    return Sectors(nouns, before, frozenset(rows["general"]["nouns"].split()), rows["home"], rows["region"],
                   {name.lower(): sector for sector, names in rows["bodies"].items() for name in names})  # fmt: skip


def sector_of(reading: Reading, start: int, end: int) -> str | None:
    """The sector of the actor that ``text[start:end]`` names; ``None`` where its words do not tell."""
    text = reading.text[start:end]
    head = _CUT.split(text, maxsplit=1)[0].strip(" ,.;:“”\"'")
    words = [word.lower().removesuffix("'s").removesuffix("’s") for word in head.split()]
    if not words:
        return None
    if head.lower().removeprefix("the ") in load_sectors().bodies:
        return load_sectors().bodies[head.lower().removeprefix("the ")]
    if words[0] == "ethnic" and words[-1] not in load_sectors().nouns:
        return "CVL"  # "ethnic Albanians"
    hits = _hits(reading, start, start + len(head))
    whole = next((hit for hit in hits if hit.end >= start + len(head) - 1), None)
    if whole is not None and whole.entry.kind in _OF_KIND and whole.form is not Form.PEOPLE:
        return _by_noun(words, exact=True) or _OF_KIND[whole.entry.kind]
    return (
        _by_noun(words)
        or _by_role(reading, start, start + len(head))
        or (
            "GOV" if whole is not None else None  # "the Americans" are their government where nothing else is said
        )
    )


def _by_noun(words: Sequence[str], *, exact: bool = False) -> str | None:
    lists = load_sectors()
    head = words[-1]
    if head in lists.general:
        for word in reversed(words[:-1]):
            if word in lists.before:
                return lists.before[word]
    return lists.nouns.get(head) if not exact or len(words) > 1 else None


def _by_role(reading: Reading, start: int, end: int) -> str | None:
    """By the role noun: "Prime Minister Ian Smith", "a former general"."""
    roles = [hit for hit in reading.roles if start <= hit.start and hit.end <= end]
    return roles[-1].role.sector if roles else None


def _hits(reading: Reading, start: int, end: int) -> list[Hit]:
    return [hit for hit in reading.hits if start <= hit.start and hit.end <= end and not hit.modifier]


def country_of(reading: Reading, start: int, end: int, side: str | None) -> str | None:
    """The state at home in which an actor is, as ISO 3166 alpha-3; ``None`` where nothing tells.

    By its side, else by a state, people, movement, office-holder or town in its own words, else by the one state that
    the sentence names.
    """
    gazetteer, lists = load_gazetteer(), load_sectors()
    if side in gazetteer.states:
        return side
    if side is not None:
        return lists.home.get(side)  # a movement has a home, an organisation none
    hits = _hits(reading, start, end)
    hits = hits or [hit for hit in reading.hits if hit.start <= start and end <= hit.end and not hit.modifier]
    for hit in hits:
        if hit.entry.side in gazetteer.states:
            return hit.entry.side
        if hit.entry.name in lists.region:
            return lists.region[hit.entry.name]
        if hit.entry.kind is Kind.GROUP and hit.entry.side is not None and hit.entry.side in lists.home:
            return lists.home[hit.entry.side]
        if hit.entry.kind is Kind.ORGANISATION:
            return None
    place = find_place(reading.text[start:end])
    if place is not None and place.claimed:  # what states dispute is given to none
        return None
    return _by_names(reading.text[start:end]) or _by_sentence(reading, start)


def _by_names(words: str) -> str | None:
    """A person whose office the lists know, whenever it was; or a town or region ("mobs in Sumgait")."""
    holders, states = load_office_holders(), load_gazetteer().states
    titled = re.match(r"(?:[A-Z][a-z]+ )+", words) is not None
    for name in _names(words):
        key = " ".join(keys_of(name))
        terms = holders.by_name.get(key, []) or (holders.by_surname.get(key, []) if titled else [])
        sides = {term.side for term in terms} & states.keys()
        if len(sides) == 1:
            return sides.pop()
        if found := _state_of(name, _KNOWN):
            return found
    return None


def _names(words: str) -> Iterator[str]:
    for found in _CAPITALISED.finditer(words):
        name = re.sub(r"['’]s?$", "", found.group())
        yield name
        yield from name.split()[1:]


def _state_of(name: str, least: int) -> str | None:
    """The one state in which a place of the name lies; a disputed one is nobody's."""
    found = find_place(name)
    if found is None or len(found.states) != 1 or (found.kind == "town" and found.people < least):
        return None
    return found.states[0]


def _by_sentence(reading: Reading, start: int) -> str | None:
    """The state of the sentence, where it names just one; where it names none, that of its nearest town."""
    sentence = reading.marks.sentence_at(start)
    if sentence is None:
        return None
    states = load_gazetteer().states
    named = {hit.entry.side for hit in _hits(reading, sentence.start, sentence.end) if hit.entry.side in states}
    if named:
        return named.pop() if len(named) == 1 else None
    towns = [ent for ent in sentence.tokens.ents if ent.label_ in ("GPE", "LOC", "FAC")]
    for ent in sorted(towns, key=lambda ent: abs(ent.start_char - start)):
        if found := _state_of(ent.text, 0):
            return found
    return None
