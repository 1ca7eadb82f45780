"""The gazetteer of places: sites of crises, states, towns; and the areas that more than one state claims."""

from __future__ import annotations

import lzma
import re
import tomllib
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache
from importlib.resources import files
from typing import Any

from standoff.actors.gazetteer import load_gazetteer
from standoff.errors import OntologyError

_TOWN_RADIUS = {1_000_000: 15, 200_000: 8, 50_000: 5, 0: 3}
"""Kilometres around the middle of a town of so many inhabitants and more."""
_EDGES = re.compile(r"[^\w]+")


@dataclass(frozen=True, slots=True)
class Site:
    """A place of the gazetteer: ``at`` is latitude and longitude in degrees, ``radius`` half its extent in km.

    ``states`` are ISO 3166 alpha-3 codes of whom it belongs to or whose coast it has; ``claimed`` those of the states
    that dispute it, whoever holds it first; then ``states`` is empty.
    """

    name: str
    kind: str
    states: tuple[str, ...]
    at: tuple[float, float]
    radius: float
    claimed: tuple[str, ...] = ()
    people: int = 0


@dataclass(frozen=True, slots=True)
class Disputed:
    """An area in which no town is given to a state: boxes of south, west, north, east; ``until`` a settled dispute."""

    name: str
    claimed: tuple[str, ...]
    boxes: tuple[tuple[float, float, float, float], ...]
    until: date | None = None

    def holds(self, at: tuple[float, float]) -> bool:
        """Whether a point lies in it."""
        return any(south <= at[0] <= north and west <= at[1] <= east for south, west, north, east in self.boxes)


class Sites:
    """All places by their folded names; several may bear one name."""

    def __init__(
        self, own: Mapping[str, Site], disputed: Sequence[Disputed], towns: Mapping[str, Sequence[str]]
    ) -> None:
        self._own, self.disputed, self._towns = own, disputed, towns

    def named(self, name: str, *, on: date | None = None) -> list[Site]:
        """Every place of a name: the project's own first, then towns, the largest first."""
        key = fold(name)
        found = [self._settled(self._own[key], on)] if key in self._own else []
        towns = sorted((_town(line) for line in self._towns.get(key, ())), key=lambda site: -site.people)
        return [*found, *(self._settled(town, on) for town in towns)]

    def _settled(self, site: Site, on: date | None) -> Site:
        for area in self.disputed if site.kind == "town" else ():
            if area.holds(site.at) and (area.until is None or on is None or on < area.until):
                return Site(site.name, site.kind, (), site.at, site.radius, area.claimed, site.people)
        return site


def fold(name: str) -> str:
    """A name without accents, case, hyphens and "the": what two spellings of it share."""
    plain = name.lower()
    if not plain.isascii():  # most of 200,000 names are: there is nothing to take off
        plain = "".join(c for c in unicodedata.normalize("NFKD", name) if not unicodedata.combining(c)).lower()
    return _EDGES.sub(" ", plain.replace("’", "").replace("'", "").replace("`", "")).strip().removeprefix("the ")


@cache
def load_sites() -> Sites:
    """The lists that ship with the project. Raises OntologyError where they contradict each other."""
    data = tomllib.loads(_read("places.toml").decode("utf-8"))
    areas = data.pop("disputed", {})
    return Sites(_own(data), [_area(name, row) for name, row in areas.items()], _index(_towns()))


def _read(name: str) -> bytes:
    return files("standoff").joinpath("data", "places", name).read_bytes()


def _own(data: Mapping[str, Any]) -> dict[str, Site]:
    found: dict[str, Site] = {}
    for name, row in data.items():
        _check(name, row)
        site = Site(
            name=name,
            kind=row["kind"],
            states=tuple(row["countries"]),
            at=tuple(row["at"]),
            radius=row["radius"],
            claimed=tuple(row.get("claimed", ())),
            people=row.get("people", 0),
        )
        for alias in (name, *row.get("also", ())):
            if found.setdefault(fold(alias), site) is not site:
                raise OntologyError(
                    f"places.toml: {alias!r} is both {found[fold(alias)].name!r} and {name!r}",
                    hint="keep it in one of the two entries",
                )
    return dict(_states()) | found


def _check(name: str, row: Mapping[str, Any]) -> None:
    latitude, longitude = row["at"]
    if not (-90 <= latitude <= 90 and -180 <= longitude <= 180 and row["radius"] > 0):
        raise OntologyError(f"places.toml: {name!r} lies nowhere: at = {row['at']}", hint="give latitude, longitude")
    if row.get("claimed") and row["countries"]:
        raise OntologyError(f"places.toml: {name!r} is claimed and yet given to a state", hint="leave countries empty")


def _states() -> Iterator[tuple[str, Site]]:
    """The states of today under all names that the actors' lists have for them."""
    lines = _read("states.tsv").decode("utf-8").splitlines()
    middles = {code: (name, (float(south), float(east)), float(radius)) for code, name, south, east, radius in
               (line.split("\t") for line in lines)}  # fmt: skip
    gazetteer = load_gazetteer()
    names = gazetteer.names()
    for code, (name, at, radius) in middles.items():
        entry = gazetteer.states.get(code)
        site = Site(entry.name if entry else name, "state", (code,), at, radius)
        for alias in {name, *(names[entry.name] if entry else ())}:
            yield fold(alias), site


def _area(name: str, row: Mapping[str, Any]) -> Disputed:
    boxes = row.get("boxes") or [row["box"]]
    until = date.fromisoformat(str(row["until"])) if "until" in row else None
    return Disputed(name, tuple(row["claimed"]), tuple(tuple(box) for box in boxes), until)


def _towns() -> Iterable[str]:
    return lzma.decompress(_read("towns.tsv.xz")).decode("utf-8").splitlines()


def _index(lines: Iterable[str]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = defaultdict(list)
    for line in lines:
        name, others, _ = line.split("\t", 2)
        for alias in {fold(each) for each in (name, *others.split(";")) if each}:
            found[alias].append(line)
    return found


def _town(line: str) -> Site:
    name, _, state, people, latitude, longitude = line.split("\t")
    size = int(people)
    radius = next(radius for least, radius in _TOWN_RADIUS.items() if size >= least)
    return Site(name, "town", (state,), (float(latitude), float(longitude)), radius, people=size)
