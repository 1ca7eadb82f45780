"""PLOVER's country and sector of an actor, by its words."""

from __future__ import annotations

import pytest
from tests.coding.reading import marks_of

from standoff.actors import resolve_mention, survey
from standoff.actors.sectors import country_of, load_sectors, sector_of


def codes(text: str, mention: str) -> tuple[str | None, str | None]:
    marks = marks_of(text)
    discourse = survey(marks)
    start = text.index(mention)
    end = start + len(mention)
    side = resolve_mention(discourse, start, end).side
    return country_of(discourse.reading, start, end, side), sector_of(discourse.reading, start, end)


@pytest.mark.parametrize(
    ("text", "mention", "country", "sector"),
    [
        ("Turkish police detained forty marchers in Izmir.", "Turkish police", "TUR", "COP"),
        ("Turkish police detained forty marchers in Izmir.", "forty marchers", "TUR", "CVL"),
        ("Kenya's parliament rejected the loan.", "Kenya's parliament", "KEN", "LEG"),
        ("France recalled its ambassador.", "France", "FRA", "GOV"),
        ("The Kremlin denied it.", "Kremlin", "RUS", "GOV"),
        ("NATO sent two ships.", "NATO", None, "IGO"),
        ("Greenpeace blocked the pier in Hamburg.", "Greenpeace", "DEU", "NGO"),
        ("Hezbollah fired at the post.", "Hezbollah", "LBN", "REB"),
        ("Rebel commanders met the envoy in Goma.", "Rebel commanders", "COD", "REB"),
        ("A union leader was shot in Bogotá.", "union leader", "COL", "LAB"),
        ("The army chief of Peru resigned.", "army chief", "PER", "MIL"),
        ("Judges in Nairobi struck the law down.", "Judges", "KEN", "JUD"),
    ],
)
def test_codes(text, mention, country, sector):
    assert codes(text, mention) == (country, sector)


def test_nothing_is_guessed_where_two_states_are_named():
    assert codes("Iran and Iraq heard that students had marched.", "students") == (None, "EDU")


def test_every_home_is_of_a_group_that_the_lists_have():
    from standoff.actors.gazetteer import Kind, load_gazetteer

    coded, lists = load_gazetteer().coded, load_sectors()
    assert all(coded[code].kind is Kind.GROUP for code in lists.home)
    assert set(lists.home.values()) - {"ESH"} <= load_gazetteer().states.keys()  # no list has Western Sahara as a state
