"""From the words for a place to a place: "near Bakhmut", "the port of Odesa", "eastern Ukraine", "Tripoli, Lebanon"."""

from __future__ import annotations

import math
import re
import tomllib
from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import date
from functools import cache
from importlib.resources import files
from typing import NamedTuple

from standoff.actors.places.gazetteer import Site, Sites, fold, load_sites

_SIDE = re.compile(
    r"(?:the\s+)?(?:(?P<side>north|south)[- ]?(?P<second>east|west)?"
    r"|(?P<only>east|west)|(?P<middle>central|inland|mainland))"
    r"(?:ern)?\s+(?:part\s+of\s+)?",
    re.IGNORECASE,
)
_BESIDE = re.compile(
    r"(?P<whole>.+?)['’]s?\s+(?P<part>(?:far\s+)?(?:north|south|east|west|centre|center)(?:[- ]?(?:east|west))?)"
    r"|(?:north|south|east|west)(?:[- ]?(?:east|west))? of (?P<near>.+)",
    re.IGNORECASE,
)
_POSSESSOR = re.compile(r"^(?:[A-Z][\w.-]+(?:\s[A-Z][\w.-]+)?)['’]s?\s+")
_NEAR_KM = 25
_HOME, _MAIN_NAME, _AMERICA = 2.5, 0.3, 0.5
"""What it is worth, in powers of ten of inhabitants, that a town lies in a state that the article speaks of; and that
the name is its first. America has a namesake of half the world's cities, and half the world's articles speak of it:
there it is worth less, unless they speak of no other state."""


class _Words(NamedTuple):
    place: re.Pattern[str]
    leads: re.Pattern[str]
    tail: re.Pattern[str]


@cache
def _words() -> _Words:
    """The patterns of ``data/places/words.toml``."""
    lists = tomllib.loads(files("standoff").joinpath("data", "places", "words.toml").read_text(encoding="utf-8"))
    listed = {name: "|".join(map(re.escape, sorted(words, key=len, reverse=True))) for name, words in lists.items()}
    return _Words(
        place=re.compile(rf"(?:(?P<near>{listed['near']})|{listed['inside']})\s+", re.IGNORECASE),
        leads=re.compile(rf"(?:the\s+)?(?:[A-Za-z-]+\s+){{0,3}}?(?:{listed['leads']})\s+of\s+", re.IGNORECASE),
        tail=re.compile(rf"\s+(?:{listed['tails']})$", re.IGNORECASE),
    )


def find_place(words: str, *, states: Collection[str] = (), on: date | None = None) -> Site | None:
    """The place that the words name, or ``None`` where the gazetteer has none.

    ``states`` are the codes of the states that the text speaks of, for names that several places bear; ``on`` the day
    of the text, for disputes that were settled since.
    """
    sites = load_sites()
    text = " ".join(words.replace("’", "'").split()).strip(" ,.;:")
    vague = 0
    whole = _best(sites.named(text, on=on), text, states)
    if whole is not None:
        return whole  # "In Amenas"
    if led := _words().place.match(text):
        vague = _NEAR_KM if led["near"] else 0
        text = text[led.end() :]
    found = _whole(sites, text, states, on)
    return replace(found, radius=found.radius + vague) if found is not None and vague else found


def _whole(sites: Sites, text: str, states: Collection[str], on: date | None) -> Site | None:
    for attempt in _attempts(text):
        found = _best(sites.named(attempt, on=on), attempt, states)
        if found is not None:
            return found
    if beside := _BESIDE.fullmatch(text):  # "Iran's south-east", "east of Kupiansk"
        return _beside(sites, beside, states, on)
    if side := _SIDE.match(text):
        whole = _whole(sites, text[side.end() :], states, on)
        return _part(whole, side) if whole is not None else None
    if "," in text:
        name, around = text.split(",", 1)
        return _within(sites, name.strip(), around.strip(), states, on)
    if " and " in text:  # "Donetsk and Luhansk": about the first
        return _whole(sites, text.split(" and ", 1)[0], states, on)
    if within := re.fullmatch(r"(.+?)(?: in| of| on| at| near|, in) (?:the )?(.+)", text):
        return _within(sites, within[1], within[2], states, on)
    return None


def _attempts(text: str) -> Sequence[str]:
    """The words as they stand, then without what leads them and what follows them."""
    tries = [text]
    led = _words().leads.match(text)
    bare = _POSSESSOR.sub("", text[led.end() :] if led else text)
    tries += [bare, *(_words().tail.sub("", each) for each in (text, bare))]
    return list(dict.fromkeys(each for each in tries if each))


def _best(found: Sequence[Site], name: str, states: Collection[str]) -> Site | None:
    """The project's own place before towns, unless only a town lies where the text is; the likeliest town otherwise."""
    own = next((site for site in found if site.kind != "town"), None)
    towns = [site for site in found if site.kind == "town"]
    if own is not None:
        abroad = bool(states) and not {*own.states, *own.claimed} & set(states)
        at_home = [site for site in towns if {*site.states, *site.claimed} & set(states)] if abroad else []
        if not at_home:
            return own
        towns = at_home
    return max(towns, key=lambda site: _worth(site, name, states), default=None)


def _worth(site: Site, name: str, states: Collection[str]) -> float:
    at_home = bool({*site.states, *site.claimed} & set(states))
    home = _AMERICA if site.states == ("USA",) and len(states) > 1 else _HOME
    return math.log10(site.people + 10) + home * at_home + _MAIN_NAME * (fold(site.name) == fold(name))


def _beside(sites: Sites, found: re.Match[str], states: Collection[str], on: date | None) -> Site | None:
    if found["near"]:
        site = _whole(sites, found["near"], states, on)
        return replace(site, radius=site.radius + _NEAR_KM) if site is not None else None
    part = found["part"].lower().removeprefix("far ").replace("centre", "central").replace("center", "central")
    return _whole(sites, f"{part} {found['whole']}", states, on)


def _within(sites: Sites, name: str, around: str, states: Collection[str], on: date | None) -> Site | None:
    """ "Tripoli, Lebanon", "Goma in eastern Congo": a town of that name in that place, or else that place."""
    whole = _whole(sites, around, states, on)
    codes = {*whole.states, *whole.claimed} if whole is not None else set()
    inner = _whole(sites, name, codes or states, on)
    if inner is None:
        return whole
    if whole is None or not codes or codes & {*inner.states, *inner.claimed}:
        return inner
    return inner if distance(inner.at, whole.at) <= whole.radius + inner.radius else whole


def _part(whole: Site, side: re.Match[str]) -> Site:
    """The northern, eastern … part of a place: half its extent, moved that way by half of it."""
    whole = replace(whole, name=" ".join(side.group().split()).removeprefix("the ") + f" {whole.name}")
    if side["middle"]:
        return replace(whole, radius=whole.radius / 2)
    first, second = (side["side"] or "").lower(), (side["second"] or side["only"] or "").lower()
    north = {"north": 1, "south": -1}.get(first, 0)
    east = {"east": 1, "west": -1}.get(second, 0)
    step = whole.radius / 2 / 111.2 / (math.sqrt(2) if north and east else 1)
    latitude = max(-90.0, min(90.0, whole.at[0] + north * step))
    longitude = whole.at[1] + east * step / max(math.cos(math.radians(whole.at[0])), 0.1)
    return replace(whole, at=(round(latitude, 2), round((longitude + 180) % 360 - 180, 2)), radius=whole.radius / 2)


def distance(one: tuple[float, float], other: tuple[float, float]) -> float:
    """Kilometres between two points on the globe (the haversine formula, radius 6371 km)."""
    a, b, c, d = map(math.radians, (*one, *other))
    h = math.sin((c - a) / 2) ** 2 + math.cos(a) * math.cos(c) * math.sin((d - b) / 2) ** 2
    return 2 * 6371 * math.asin(math.sqrt(h))
