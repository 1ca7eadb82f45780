"""A case compares each document once, keeps what it found, and forgets it with the document."""

from __future__ import annotations

import gc
import shutil
import sqlite3

import pytest
from tests.border import make_document

from standoff.analysis.source import Reading
from standoff.errors import CaseError
from standoff.record import open_case
from standoff.record.problem import Problem
from standoff.schema import Decision, DecisionKey, Document, Event, Party, Plover, Status, Verb

SHELLS = "Ostrava shelled the customs post at Brodek on Tuesday morning, killing three guards."


def report(name, *, published="2031-03-05", more="", plover=Plover.ASSAULT):
    text = f"{SHELLS} {name} {more}"
    document = Document(name=name, text=text, source=f"{name}.txt", published=published)
    event = Event(
        doc=name,
        plover=plover,
        status=Status.OCCURRED,
        sources=(Party(name="Ostrava", side="CZE"),),
        when="2031-03-04",
        evidence=document.span(0, len(SHELLS)),
    )
    return document, [event]


def fill(case, names, **more):
    for name in names:
        document, items = report(name, **more)
        case.add(document, items, fingerprint="1")


def pairs(case):
    return {(link.left, link.right) for link in case.links()}


def test_each_document_is_compared_once(case):
    fill(case, "abc")
    assert not case.is_compared()
    assert case.compare() == 3
    assert case.is_compared()
    assert case.compare() == 0
    assert len(case.links()) == 3


def test_adding_later_gives_what_adding_at_once_gives(case, tmp_path):
    fill(case, "abcd")
    case.compare()
    with open_case(tmp_path / "other.standoff", create=True) as other:
        for name in "abcd":
            fill(other, name)
            assert other.compare() == 1
        assert other.links() == case.links()


def test_a_replaced_document_loses_its_links_and_gets_new_ones(case):
    fill(case, "ab")
    case.compare()
    document, items = report("a", plover=Plover.AID)
    case.add(document, items, fingerprint="2")
    assert case.links() is None
    assert case.compare() == 1
    assert case.links() == []
    document, items = report("a")
    case.add(document, items, fingerprint="3")
    assert case.compare() == 1
    assert len(case.links()) == 1


@pytest.mark.parametrize("yielding", [False, True])
def test_what_another_version_compared_is_compared_anew_as_if_it_had_not_been(demo_case, tmp_path, yielding):
    path = tmp_path / "own.standoff"
    shutil.copy(demo_case, path)
    with sqlite3.connect(path) as connection:
        connection.execute("UPDATE reconciled SET version = 'another'")
    connection.close()
    with open_case(demo_case, read_only=True) as known, open_case(path) as case:
        assert case.links() is None
        assert case.links(partly=True) == known.links()
        seen = []

        def stop(left):
            seen.append(case.links(partly=True))
            if len(seen) == 4:
                raise InterruptedError

        with pytest.raises(InterruptedError):
            case.compare(report=stop, yielding=yielding)
        assert all(seen), "what was found before is there until it is found anew"
        assert case.standing().compared == 3 or not yielding
        case.compare(yielding=yielding)
        assert case.links() == known.links()
        assert case.copies() == known.copies()


def test_what_another_version_kept_is_never_read(case, tmp_path):
    fill(case, "abc")
    case.compare()
    known = case.links()
    with sqlite3.connect(case.path) as connection:
        connection.execute("UPDATE reconciled SET version = 'another'")
        connection.execute("UPDATE digest SET body = x'00'")
    connection.close()
    document, items = report("b")
    case.add(document, items, fingerprint="2")
    assert case.compare() == 3
    assert case.links() == known


def test_what_changes_a_case_shows_in_its_standing_and_comparing_does_not(case):
    fill(case, "ab")
    first = case.standing()
    assert (first.compared, first.documents, first.waiting) == (0, 2, 2)
    case.compare()
    assert case.standing() == first._replace(compared=2)
    known = {case.standing().changes}
    item = case.items()[0]
    decision = case.decide(Decision(verb=Verb.ACCEPT, subjects=(case.key(item.id),), by="Kim"))
    known.add(case.standing().changes)
    case.decide(Decision(verb=Verb.UNDO, subjects=(DecisionKey(decision.id),), by="Kim"))
    known.add(case.standing().changes)
    case.add_problem(Problem("x.txt", "empty", "it is empty", ""))
    known.add(case.standing().changes)
    case.forget_problems("x.txt")
    case.add_problem(Problem("x.txt", "empty", "it has no text", ""))
    known.add(case.standing().changes)
    fill(case, "c")
    known.add(case.standing().changes)
    assert len(known) == 6


def test_nothing_is_left_of_a_replaced_document_in_the_index(case):
    from sqlalchemy import func, select

    from standoff.record import tables

    fill(case, "ab")
    case.compare()
    with case._reading() as connection:
        before = connection.scalar(select(func.count()).select_from(tables.block_key))
    for fingerprint in "23":
        document, items = report("a")
        case.add(document, items, fingerprint=fingerprint)
        case.compare()
    with case._reading() as connection:
        assert connection.scalar(select(func.count()).select_from(tables.block_key)) == before


def test_no_item_is_lost_or_doubled(case):
    fill(case, "abc")
    before = case.dump()
    case.compare()
    assert case.dump() == before


def test_how_many_are_left_is_reported(case):
    fill(case, "ab")
    told = []
    case.compare(report=told.append)
    assert told == [2, 1]


def test_a_case_opened_for_reading_only_is_not_written(case):
    fill(case, "a")
    with open_case(case.path, read_only=True) as reading, pytest.raises(CaseError):
        reading.compare()


def test_texts_that_sqlite_cannot_hold_are_compared(case):
    strange = make_document()
    case.add(strange, [], fingerprint="1")
    fill(case, ["a\ud800", "b\x00"])
    assert case.compare() == 3
    assert len(case.links()) == 1


def decided(case, verb, *items):
    subjects = tuple(case.key(item.id) for item in items)
    return case.decide(Decision(at="", by="desk", why="", verb=verb, subjects=subjects))


def test_a_rejected_item_is_in_no_story_and_comes_back_with_undo(case):
    fill(case, "abc")
    case.compare()
    first = case.items()[0]
    decision = decided(case, Verb.REJECT, first)
    assert not case.is_compared()
    case.compare()
    assert all(first.id not in pair for pair in pairs(case))
    assert len(pairs(case)) == 1
    undo = Decision(at="", by="desk", why="", verb=Verb.UNDO, subjects=(DecisionKey(decision=decision.id),))
    case.decide(undo)
    case.compare()
    assert len(pairs(case)) == 3


def test_what_a_person_parts_is_no_story_and_what_a_person_joins_is_one(case):
    fill(case, "ab")
    other, others = report("far", plover=Plover.AID)
    case.add(other, others, fingerprint="1")
    case.compare()
    first, second, far = sorted(case.items(), key=lambda item: (item.plover is Plover.AID, item.doc))
    assert Reading(case).stories == [frozenset({first.id, second.id})]
    decided(case, Verb.DIFFERENT, first, second)
    assert Reading(case).stories == []
    decided(case, Verb.SAME, second, far)
    assert Reading(case).stories == [frozenset({second.id, far.id})]


def test_the_collector_is_on_again_after_comparing_and_after_a_stop(case):
    fill(case, "ab")

    def stop(left):
        assert not gc.isenabled()
        raise RuntimeError("stop")

    with pytest.raises(RuntimeError):
        case.compare(report=stop)
    assert gc.isenabled()
    assert case.compare() == 2
    assert gc.isenabled()


def test_a_view_shows_links_as_a_person_reads_them(case):
    fill(case, "ab")
    case.compare()
    with case._reading() as connection:
        (row,) = connection.exec_driver_sql("SELECT * FROM links").mappings()
    assert (row["kind"], row["document"], row["other_document"]) == ("event", "a", "b")
    assert row["quote"] == row["other_quote"] == SHELLS
    assert {row["item"], row["other"]} == {item.id for item in case.items()}
