"""Every type and status on invented sentences of many crises, and sentences that tell of no event."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from standoff.schema import Event

TABLE = tomllib.loads(Path(__file__).with_name("sentences.toml").read_text(encoding="utf-8"))
CASES = TABLE["event"]
NONE = TABLE["none"]["texts"]


def words(event: Event, side: str) -> str:
    return " | ".join(p.span.text for p in getattr(event, side) if p.span)


def fits(event: Event, case: dict) -> bool:
    if event.plover != case["plover"] or event.status != case.get("status", event.status):
        return False
    both = words(event, "sources") + " | " + words(event, "targets")
    for side in ("source", "target"):
        said = (
            both
            if (case["plover"] in ("CONSULT", "SUPPORT", "AGREE", "ASSAULT") and len(case.get("source", ())) > 1)
            or case["plover"] == "CONSULT"
            else words(event, side + "s")
        )
        if not all(word in said for word in case.get(side, ())):
            return False
    return all(getattr(event, key) == case[key] for key in ("when", "place", "format") if key in case)


@pytest.fixture(scope="module")
def coded(events_of):
    return events_of([case["text"] for case in CASES])


@pytest.fixture(scope="module")
def coded_none(events_of):
    return events_of(NONE)


def test_the_table_is_broad():
    assert len(CASES) + len(NONE) >= 120
    assert len(NONE) >= 40
    assert len({case["plover"] for case in CASES}) == 16
    assert {case.get("status") for case in CASES} >= {"occurred", "ongoing", "scheduled", "hypothetical", "denied"}


def test_events_are_found_with_type_status_and_parties(coded):
    missed = [case["text"] for case, events in zip(CASES, coded, strict=True) if not any(fits(e, case) for e in events)]
    assert len(missed) <= 0.06 * len(CASES), "\n".join(missed)


def test_types_are_found(coded):
    missed = [
        c["text"] for c, events in zip(CASES, coded, strict=True) if c["plover"] not in {e.plover for e in events}
    ]
    assert len(missed) <= 0.03 * len(CASES), "\n".join(missed)


def test_few_events_beside_the_expected(coded):
    spurious = sum(len(events) for events in coded) - len(CASES)
    assert spurious <= 0.25 * len(CASES)


def test_no_event_where_none_is_told(coded_none):
    found = [(text, e.plover.value) for text, events in zip(NONE, coded_none, strict=True) for e in events]
    assert len(found) <= 1, found


def test_every_span_cuts_its_words(coded):
    for case, events in zip(CASES, coded, strict=True):
        for event in events:
            assert all(span.cuts(case["text"]) for span in event.spans())
