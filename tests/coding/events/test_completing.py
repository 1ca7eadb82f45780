"""Sides that a clause leaves out: taken from the document, and only where it tells them."""

from __future__ import annotations

import pytest

from standoff.coding.events.completing import complete
from standoff.schema import Event, Party, Plover, Span, Status


def event(plover: Plover, at: int, sources: str = "", targets: str = "", status: Status = Status.OCCURRED) -> Event:
    def parties(sides: str) -> tuple[Party, ...]:
        return tuple(Party(name=side, side=side, span=Span(at, at + 3, side)) for side in sides.split())

    return Event(
        doc="d",
        plover=plover,
        status=status,
        sources=parties(sources),
        targets=parties(targets),
        evidence=Span(at, at + 20, "x" * 20),
    )


def sides(event: Event) -> list[str | None]:
    return [party.side for party in event.targets]


def test_a_demand_goes_to_who_seized_the_ship():
    seizure, demand = complete([event(Plover.COERCE, 0, "IRN", "GRC"), event(Plover.REQUEST, 100, "GRC")])
    assert sides(demand) == ["IRN"]
    assert "left out here" in (demand.targets[0].reason or "")
    assert sides(seizure) == ["GRC"]


def test_who_condemns_condemns_the_doer():
    done = complete([event(Plover.MOBILIZE, 0, "PRK"), event(Plover.ACCUSE, 100, "JPN")])
    assert sides(done[1]) == ["PRK"]


def test_the_nearer_opponent_before_is_meant():
    done = complete(
        [
            event(Plover.ACCUSE, 0, "IND", "CHN"),
            event(Plover.ACCUSE, 500, "IND", "PAK"),
            event(Plover.REJECT, 600, "IND"),
        ]
    )
    assert sides(done[2]) == ["PAK"]


@pytest.mark.parametrize("other", [event(Plover.SUPPORT, 0, "GRC", "CYP"), event(Plover.ACCUSE, 5000, "GRC", "TUR")])
def test_nobody_is_guessed_from_friends_or_from_afar(other):
    done = complete([other, event(Plover.REJECT, 100, "GRC")])
    assert sides(done[1]) == []


def test_a_council_that_meets_is_its_members():
    (meeting,) = complete([event(Plover.CONSULT, 0, "NATO RUS")])
    assert [party.side for party in meeting.sources] == ["NATO"]
    assert sides(meeting) == ["RUS"]
