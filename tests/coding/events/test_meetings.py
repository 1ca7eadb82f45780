"""Meetings: participants, format, duration, time and place."""

from __future__ import annotations

import pytest


def meeting(events_of, text):
    return next(e for e in events_of([text])[0] if e.plover == "CONSULT")


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Egypt's president spoke by phone with the Libyan premier.", "call"),
        ("Egypt's president warned the Libyan premier in a telephone call on Sunday.", "call"),
        ("Egypt's president held a video call with the Libyan premier.", "video"),
        ("Egypt's president held talks with the Libyan premier.", "talks"),
        ("Egypt's president met the Libyan premier.", "meeting"),
        ("Egypt's president will visit Libya.", "visit"),
    ],
)
def test_format_and_two_sides(events_of, text, kind):
    event = meeting(events_of, text)
    assert event.format == kind
    named = " ".join(p.span.text for p in (*event.sources, *event.targets))
    assert "Egypt" in named
    assert "Liby" in named


def test_time_and_place_are_those_of_the_meeting(events_of):
    event = meeting(events_of, "Oman and Yemen held talks in Salalah on Sunday, and the port reopens on Friday.")
    assert (event.when, event.place) == ("2022-01-09", "Salalah")


def test_duration(events_of):
    assert meeting(events_of, "Oman's sultan held a 50-minute call with the Yemeni president.").duration == "PT50M"


def test_between_names_both(events_of):
    event = meeting(events_of, "Talks between Oman and Yemen ended on Sunday.")
    assert [p.span.text for p in (*event.sources, *event.targets)] == ["Oman", "Yemen"]


def test_a_body_is_no_meeting_until_it_meets(events_of):
    assert events_of(["The Gulf Cooperation Council has six members."])[0] == []
