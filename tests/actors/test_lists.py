"""Each list loads, and none contradicts another: one alias leads to one actor."""

from __future__ import annotations

from datetime import date

import pytest

from standoff.actors.gazetteer import Alias, Entry, Form, Gazetteer, Kind, load_gazetteer, read_list, words_for
from standoff.actors.officeholders import load_office_holders
from standoff.actors.roles import load_roles, plural_of
from standoff.actors.words import fold, keys_of, words_of
from standoff.errors import OntologyError

LISTS = (
    "states",
    "territories",
    "institutions",
    "organisations",
    "groups",
    "media",
    "roles",
    "leaders",
    "heads",
    "given_names",
    "words",
)


@pytest.mark.parametrize("name", LISTS)
def test_each_list_loads(name: str):
    assert read_list(name)


def test_the_gazetteer_holds_the_world():
    gazetteer = load_gazetteer()
    assert len(gazetteer.states) >= 195
    assert sum(entry.kind is Kind.ORGANISATION for entry in gazetteer.entries.values()) >= 110
    assert len(gazetteer) > 2000


def test_codes_are_alpha_3():
    assert all(len(code) == 3 and code.isupper() for code in read_list("states"))


def test_one_alias_with_two_actors_is_refused():
    entries = [Entry(name, code, Kind.STATE) for name, code in (("Ruritania", "RUR"), ("Graustark", "GRA"))]
    with pytest.raises(OntologyError, match="leads to both"):
        Gazetteer(Alias(entry, Form.NAME, "Strelsau") for entry in entries)


def test_institutions_and_office_holders_belong_to_known_sides():
    gazetteer = load_gazetteer()
    known = set(gazetteer.states) | set(gazetteer.coded)
    assert set(read_list("institutions")) <= known
    assert {term.side for term in load_office_holders().terms} <= known


def test_parts_are_known():
    gazetteer = load_gazetteer()
    for entry in gazetteer.entries.values():
        assert all(part in gazetteer.states or part in gazetteer.coded for part in entry.parts), entry


def test_terms_are_in_order():
    for term in load_office_holders().terms:
        assert term.first < term.last, term


def test_no_office_of_state_is_held_by_two_on_most_days():
    holders = load_office_holders()
    for side in ("USA", "RUS", "CHN", "DEU", "FRA", "IND", "JPN", "KOR"):
        for year in range(1994, 2025, 3):
            term = holders.of_office(
                side, frozenset({"president", "prime minister", "chancellor", "premier"}), date(year, 6, 1)
            )
            offices = {t.office for t in holders.by_side[side] if t.covers(date(year, 6, 1))}
            assert term or len(offices & {"president", "prime minister", "chancellor", "premier"}) != 1, (side, year)


def test_given_names_are_of_one_gender():
    rows = read_list("given_names")
    assert not set(rows["female"]) & set(rows["male"])


def test_every_word_list_is_used():
    assert all(words_for(name) for name in read_list("words"))


def test_role_nouns_belong_to_one_class():
    seen: dict[str, str] = {}
    for name, row in read_list("roles")["role"].items():
        for noun in row["nouns"]:
            assert seen.setdefault(noun, name) == name, f"{noun!r} in {seen[noun]} and {name}"


def test_what_covers_is_a_class():
    lexicon = load_roles()
    assert all(name in lexicon.roles for classes in lexicon.covers.values() for name in classes)


@pytest.mark.parametrize(
    ("keys", "plural"),
    [
        (("minister",), "ministers"),
        (("secretary", "of", "state"), "secretaries of state"),
        (("spokeswoman",), "spokeswomen"),
        (("secretary", "general"), "secretaries general"),
        (("attorney", "general"), "attorneys general"),
        (("witness",), "witnesses"),
    ],
)
def test_plurals(keys: tuple[str, ...], plural: str):
    assert " ".join(plural_of(keys)) == plural


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("U.S. envoys", "United States"),
        ("the US said", "United States"),
        ("NATO", "NATO"),
        ("Nato", "NATO"),
        ("Türkiye", "Turkey"),
        ("Turkiye", "Turkey"),
        ("N’Djamena", "Chad"),
        ("Kiev", "Ukraine"),
        ("Burma", "Myanmar"),
        ("Cote d'Ivoire", "Ivory Coast"),
        ("the Elysee Palace", "Élysée"),
        ("People’s Republic of China", "China"),
        ("Guinea-Bissau", "Guinea-Bissau"),
        ("the Democratic Republic of Congo", "Democratic Republic of the Congo"),
        ("Nigerien", "Niger"),
        ("Nigerians", "Nigeria"),
        ("South Sudan", "South Sudan"),
        ("Foggy Bottom", "State Department"),
        ("Equatorial Guinea", "Equatorial Guinea"),
        ("the Revolutionary Guards", "Islamic Revolutionary Guard Corps"),
        ("Hizbollah", "Hezbollah"),
        ("Sino-Indian", "China"),
    ],
)
def test_found(text: str, name: str):
    assert next(load_gazetteer().find(text, words_of(text))).entry.name == name


@pytest.mark.parametrize(
    "text", ["told us that", "who said so", "a turkey", "fine china", "on guard, west of it", "Russo wrote", "is it"]
)
def test_not_found(text: str):
    assert not list(load_gazetteer().find(text, words_of(text)))


@pytest.mark.parametrize(
    "text", ["Moscow-backed rebels", "pro-Russian crowds", "a US-led coalition", "ex-Soviet states", "EU-wide rules"]
)
def test_half_of_a_compound_is_only_a_modifier(text: str):
    assert next(load_gazetteer().find(text, words_of(text))).modifier


def test_folding():
    assert fold("Élysée") == "elysee"
    assert fold("Łódź") == "lodz"
    assert keys_of("Erdoğan") == ("erdogan",)
    assert keys_of("Putin's") == ("putin",)
