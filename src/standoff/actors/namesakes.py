"""Adjectives that two states share: whether "Congolese" is of Kinshasa or of Brazzaville tell the capitals, names,
leaders and towns of the text.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from functools import lru_cache
from types import MappingProxyType
from typing import TYPE_CHECKING

from standoff.actors.gazetteer import Alias, Form, Gazetteer, Hit, Kind, read_list
from standoff.actors.officeholders import load_office_holders
from standoff.actors.words import fold, keys_of

if TYPE_CHECKING:
    from datetime import date

    from standoff.actors.reading import Reading


@lru_cache(maxsize=1)
def _shared() -> Mapping[str, tuple[str, ...]]:
    """Folded word → the states it may mean; the first is meant where nothing tells, if ``-`` does not stand first."""
    rows = read_list("territories")["shared"]
    return MappingProxyType({fold(word): tuple(codes) for word, codes in rows.items()})


def told_apart(reading: Reading, hits: list[Hit]) -> list[Hit]:
    """The hits with each shared word led to the state that the text speaks of; as they are where it tells of none or of
    several.
    """
    shared = [hit for hit in hits if _key(reading, hit) in _shared()]
    if not shared:
        return hits
    found: dict[str, tuple[str, ...]] = {}
    for key in {_key(reading, hit) for hit in shared}:
        codes = tuple(code for code in _shared()[key] if code != "-")
        signs = _signs(reading, codes, [hit for hit in hits if _key(reading, hit) not in _shared()])
        found[key] = tuple(sorted(signs))
    return [_led(reading.gazetteer, hit, found.get(_key(reading, hit), ())) for hit in hits]


def _key(reading: Reading, hit: Hit) -> str:
    word = fold(reading.text[hit.start : hit.end])
    return word.removesuffix("s") if hit.form is Form.PEOPLE and word.removesuffix("s") in _shared() else word


def _led(gazetteer: Gazetteer, hit: Hit, codes: tuple[str, ...]) -> Hit:
    if len(codes) != 1 or hit.entry.side == codes[0]:
        return hit
    return replace(hit, alias=Alias(gazetteer.states[codes[0]], hit.form, hit.alias.text))


def _signs(reading: Reading, codes: Iterable[str], hits: Iterable[Hit]) -> set[str]:
    """Which of some states the text tells of by more than the shared word."""
    named = {hit.entry.side for hit in hits if hit.entry.kind in (Kind.STATE, Kind.SEAT, Kind.ORGAN)}
    told = {code for code in codes if code in named}
    if told:
        return told
    words = {word.key for word in reading.words}
    text = " ".join(word.key for word in reading.words)
    told = {code for code in codes if _led_by(code, words, text, reading.day)}
    return told or {code for code in codes if code in _towns(reading)}


def _led_by(code: str, words: set[str], text: str, day: date | None) -> bool:
    """Whether someone is named who holds or held office there: "Sassou Nguesso", "Kim Jong-un"."""
    for term in load_office_holders().by_side.get(code, ()):
        spellings = (term.name, *term.spellings)
        if term.covers(day, 24) and any(
            len(keys) > 1 and set(keys) <= words and " ".join(keys) in text for keys in map(keys_of, spellings)
        ):
            return True
    return False


def _towns(reading: Reading) -> set[str]:
    """The states in which the towns of the text lie, where that is one state for a town."""
    from standoff.actors.places import find_place

    names = {ent.text for ent in reading.marks.tokens.ents if ent.label_ in ("GPE", "LOC", "FAC")}
    found = (find_place(name) for name in sorted(names))
    return {site.states[0] for site in found if site is not None and len(site.states) == 1}
