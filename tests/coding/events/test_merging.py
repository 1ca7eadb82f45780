"""Several mentions of one event are one item; different events stay apart."""

from __future__ import annotations

from standoff.coding.events import merge_events
from standoff.coding.events.merging import MENTION
from standoff.schema import Event, Party, Plover, Span, Status


def party(text: str, at: int = 0, side: str | None = None) -> Party:
    return Party(span=Span(at, at + len(text), text), side=side, name=text if side else None)


def event(at: int, **changes) -> Event:
    text = f"clause {at:05}"
    values = {
        "doc": "x",
        "plover": Plover.ASSAULT,
        "status": Status.HYPOTHETICAL,
        "sources": (party("Mali"),),
        "targets": (party("Niger"),),
        "evidence": Span(at, at + len(text), text),
    }
    return Event(**{**values, **changes})


def test_one_feared_attack_told_twice():
    (merged,) = merge_events([event(100), event(400)])
    assert merged.evidence.start == 100
    assert [span.start for span in merged.more_evidence] == [400]


def test_status_and_type_keep_apart():
    assert len(merge_events([event(100), event(400, status=Status.DENIED), event(700, plover=Plover.SANCTION)])) == 3


def test_other_parties_keep_apart():
    assert len(merge_events([event(100), event(400, targets=(party("Chad"),))])) == 2


def test_other_days_keep_apart():
    assert len(merge_events([event(100, when="2022-01-01"), event(400, when="2022-01-05")])) == 2


def test_a_day_within_a_weekend_may_be_the_same():
    (merged,) = merge_events([event(100, when="2022-01-08/2022-01-09"), event(400, when="2022-01-09")])
    assert merged.when == "2022-01-09"


def test_sides_prove_what_words_do_not():
    one, two = event(100, sources=(party("Bamako"),)), event(400)
    assert len(merge_events([one, two])) == 2
    known = [event(100, sources=(party("Bamako", side="MLI"),)), event(400, sources=(party("Mali", side="MLI"),))]
    assert len(merge_events(known)) == 1


def test_a_mention_without_parties_joins_or_is_left_out():
    orphan = event(400, sources=(), targets=(), coder=MENTION)
    (merged,) = merge_events([event(100), orphan])
    assert [span.start for span in merged.more_evidence] == [400]
    assert merge_events([orphan]) == []


def test_a_feared_attack_takes_the_missing_side_from_the_others():
    merged = merge_events([event(100, status=Status.DENIED), event(900, sources=())])
    assert [e.sources[0].span.text for e in merged] == ["Mali", "Mali"]


def test_merging_twice_changes_nothing():
    once = merge_events([event(100), event(400), event(700, status=Status.DENIED, sources=())])
    assert merge_events(once) == once


def spoken(at: int, text: str, **changes) -> Event:
    values = {"plover": Plover.REQUEST, "status": Status.OCCURRED, "sources": (party("Pakistan", side="PAK"),)}
    return event(at, **{**values, "targets": (), "evidence": Span(at, at + len(text), text), **changes})


def test_two_demands_of_one_party_are_two():
    first = spoken(100, "Islamabad demanded proof of the charges")
    second = spoken(900, "its premier appealed for dialogue")
    assert len(merge_events([first, second])) == 2
    assert len(merge_events([first, spoken(900, "the demand")])) == 1


def test_drills_and_a_scramble_of_jets_are_two():
    kind = {"plover": Plover.MOBILIZE, "status": Status.OCCURRED, "targets": ()}
    drills, jets = "Seoul wrapped up combined exercises", "Seoul scrambled interceptors"
    one = event(100, **kind, evidence=Span(100, 100 + len(drills), drills))
    two = event(300, **kind, evidence=Span(300, 300 + len(jets), jets))
    assert len(merge_events([one, two])) == 2


def meeting(at: int, source: str, target: str, **changes) -> Event:
    values = {"plover": Plover.CONSULT, "status": Status.SCHEDULED}
    sides = {"sources": (party(source, side=source),), "targets": (party(target, side=target),)}
    return event(at, **{**values, **sides, **changes})


def test_a_council_of_the_same_week_is_no_part_of_other_talks():
    talks = meeting(100, "USA", "RUS", when="2022-01-10", format="talks")
    council = meeting(200, "NATO", "RUS", when="2022-01-12", format="council")
    assert len(merge_events([talks, council])) == 2


def test_talks_of_one_day_with_another_partner_stay_apart():
    among = meeting(100, "NATO", "NATO", when="2022-01-07", status=Status.OCCURRED)
    guest = meeting(300, "SWE", "NATO", when="2022-01-07", status=Status.OCCURRED)
    assert len(merge_events([among, guest])) == 2
