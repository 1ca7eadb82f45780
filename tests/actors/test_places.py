"""Where places lie: the gazetteer's own rules, and names written blind to it."""

from __future__ import annotations

import tomllib
from datetime import date
from pathlib import Path

import pytest

from standoff.actors.places import find_place, load_sites
from standoff.actors.places.gazetteer import _own
from standoff.actors.places.resolving import distance
from standoff.errors import OntologyError

CASES = tomllib.loads(Path(__file__).with_name("places_blind.toml").read_text(encoding="utf-8"))["case"]
COUNTRY, NEAR = 0.95, 0.90
"""Shares of the blind cases with the right state, and within 50 km (or within the radius that the answer gives)."""


def test_names_written_blind():
    right = near = 0
    for case in CASES:
        found = find_place(case["words"], states=case["states"])
        if found is None:
            continue
        wanted = set(case["claimed"]) if "claimed" in case else {case["country"]} - {""}
        right += bool(wanted & {*found.states, *found.claimed}) if wanted else not found.states
        near += distance(found.at, tuple(case["at"])) <= max(50, found.radius)
    assert len(CASES) >= 300
    assert right >= COUNTRY * len(CASES)
    assert near >= NEAR * len(CASES)


@pytest.mark.parametrize("words", ["Sevastopol", "Hebron", "Srinagar", "Pristina", "Donetsk", "Laayoune", "Sukhumi"])
def test_what_is_disputed_is_given_to_no_state(words):
    found = find_place(words)
    assert found.states == ()
    assert found.claimed


def test_a_settled_dispute_depends_on_the_day():
    assert find_place("Stepanakert", on=date(2022, 1, 1)).states == ()
    assert find_place("Stepanakert", on=date(2024, 1, 1)).states == ("AZE",)


def test_a_name_that_towns_share_lies_where_the_text_is():
    assert find_place("Tripoli").states == ("LBY",)
    assert find_place("Tripoli", states=["LBN"]).states == ("LBN",)
    assert find_place("Tripoli, Lebanon").states == ("LBN",)


def test_talks_in_geneva_are_not_in_illinois():
    assert find_place("Geneva", states=["USA", "RUS", "UKR"]).states == ("CHE",)
    assert find_place("Geneva", states=["USA"]).states == ("USA",)


def test_part_of_a_state_lies_in_that_part():
    whole, part = find_place("Mali"), find_place("northern Mali")
    assert part.at[0] > whole.at[0]
    assert part.radius == whole.radius / 2
    assert part.states == ("MLI",)


def test_near_adds_to_the_radius():
    assert find_place("near Goma").radius > find_place("Goma").radius


def test_what_no_list_has_is_nowhere():
    assert find_place("Ruritania") is None
    assert find_place("") is None


def test_the_lists_load_and_each_code_is_one_of_a_state():
    sites = load_sites()
    assert sites.named("Black Sea")[0].kind == "sea"
    assert len(sites.disputed) >= 50
    assert all(len(code) == 3 and code.isupper() for area in sites.disputed for code in area.claimed)


def test_contradicting_lists_are_refused():
    with pytest.raises(OntologyError, match="claimed and yet given"):
        _own({"Nowhere": {"kind": "sea", "countries": ["FRA"], "claimed": ["FRA"], "at": [1, 1], "radius": 1}})
    with pytest.raises(OntologyError, match="lies nowhere"):
        _own({"Nowhere": {"kind": "sea", "countries": [], "at": [91, 1], "radius": 1}})
    with pytest.raises(OntologyError, match="is both"):
        _own({name: {"kind": "sea", "countries": [], "at": [1, 1], "radius": 1} for name in ("The Sea", "Sea")})
