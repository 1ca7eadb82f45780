"""Columns that followed the changes of a case are those that are read afresh, and what was not touched is the same."""

from __future__ import annotations

import sqlite3
import tempfile
from contextlib import closing, suppress
from pathlib import Path

import msgspec
import numpy as np
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.border import TEXT, make_document, make_items

from standoff.errors import InputError
from standoff.record import Case, counting, open_case
from standoff.record.columns import Columns
from standoff.schema import ActorKey, Decision, DecisionKey, Document, Verb

NAMES = ("border", "brink", "bay", "b\ud800ay")
STEPS = st.tuples(
    st.sampled_from(["add", "add", "reread", "verdict", "verdict", "correct", "merge", "undo", "compare", "by hand"]),
    st.integers(0, 1000),
)


def same(one: Columns, other: Columns) -> bool:
    arrays = [(one.numbers, other.numbers), (one.page, other.page)]
    assert one.fields.keys() == other.fields.keys()
    for name, field in one.fields.items():
        assert field.values == other.fields[name].values
        arrays += [(getattr(field, part), getattr(other.fields[name], part)) for part in ("codes", "starts", "rows")]
    for left, right in arrays:
        assert left.dtype == right.dtype
        assert np.array_equal(left, right)
    return one.documents == other.documents and one.reached == other.reached


def add(case: Case, chance: int, fingerprint: str) -> None:
    day = (None, "2031-01-11", "2031-01-09", "2030")[chance % 4]
    document = make_document(NAMES[chance // 4 % 4], published=day)
    if chance % 5 == 0:
        document = Document(name=document.name, text=TEXT + " Later.", source="-", published=day)
    items = make_items(document)
    case.add(document, items[: 1 + chance % len(items)], fingerprint=fingerprint)


def act(case: Case, step: str, chance: int) -> None:
    """Do it, where there is anything to do it to."""
    items = case.items(rejected=True)
    match step:
        case "add":
            add(case, chance, "1")
        case "reread":
            add(case, chance, str(chance))
        case "compare":
            case.compare()
        case "verdict" if items:
            verb = (Verb.REJECT, Verb.REJECT, Verb.ACCEPT)[chance % 3]
            case.decide(Decision(verb=verb, subjects=(case.key(items[chance % len(items)].id),), by="ana"))
        case "correct" if statements := [each for each in items if each.kind_name == "statement"]:
            one = statements[chance % len(statements)]
            changes = case.draft(one.id, {"source.side": ("RUR", "GRA", "X")[chance % 3]})
            case.decide(Decision(verb=Verb.CORRECT, subjects=(case.key(one.id),), by="ana", changes=changes))
        case "merge" if any(name == ActorKey("Anna Karst", "RUR") for name in case.reviewing().names()):
            new = ActorKey(f"Karst {chance % 3}", "RUR")
            case.decide(Decision(verb=Verb.MERGE, subjects=(ActorKey("Anna Karst", "RUR"), new), by="ana"))
        case "undo" if standing := [e.decision.id for e in case.journal() if not e.undone]:
            subject = DecisionKey(standing[chance % len(standing)])
            case.decide(Decision(verb=Verb.UNDO, subjects=(subject,), by="ana"))
        case "by hand":
            with closing(sqlite3.connect(case.path)) as connection, connection:
                connection.execute("UPDATE party SET side = ? WHERE item = (SELECT min(id) FROM item)", (f"S{chance}",))


def seen(case: Case) -> dict[str, tuple[int | None, object]]:
    """By its id what a document was touched by last, and all that its page rests on."""
    found = {}
    for document in case.documents():
        items = case.items(document=document.id, rejected=True)
        verdicts = case.verdicts([item.id for item in items])
        about = case.reviewing().about(document.id)
        told = repr((msgspec.structs.astuple(document), items, sorted(verdicts.items()), sorted(about.items())))
        found[document.id] = case.last_touched(document.id), told
    return found


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(STEPS, min_size=1, max_size=8))
def test_columns_follow_and_what_is_not_touched_is_as_it_was(steps):
    with tempfile.TemporaryDirectory() as folder, open_case(Path(folder) / "a.standoff", create=True) as case:
        worth, counting._WORTH = counting._WORTH, 1.0
        try:
            add(case, 5, "1")
            add(case, 6, "1")
            early = known = case.columns()
            before = seen(case)
            for step, chance in steps:
                with suppress(InputError):  # what cannot be decided
                    act(case, step, chance)
                known, after = case.columns(known), seen(case)
                assert same(known, case.columns())
                for key in before.keys() & after.keys():
                    assert before[key][0] != after[key][0] or before[key] == after[key]
                before = after
            assert same(case.columns(early), known)
        finally:
            counting._WORTH = worth


def test_comparing_touches_nothing_and_a_decision_only_its_article(case):
    documents = [make_document(name) for name in ("one", "two")]
    for document in documents:
        case.add(document, make_items(document), fingerprint="1")
    known = case.columns()
    case.compare()
    assert case.columns(known) is known
    before = [case.last_touched(document.id) for document in documents]
    (item, *_) = case.items(document=documents[1].id)
    case.decide(Decision(verb=Verb.ACCEPT, subjects=(case.key(item.id),), by="ana"))
    after = [case.last_touched(document.id) for document in documents]
    assert after[0] == before[0]
    assert after[1] > before[1]
    assert case.last_touched("doc_none") is None


def test_a_decision_that_leaves_the_items_as_they_are_touches_and_its_undo_and_the_undo_of_that(full):
    item = full.items()[0]
    subjects = (full.key(item.id),)
    told = []
    for who in ("ana", "ben"):
        full.decide(Decision(verb=Verb.ACCEPT, subjects=subjects, by=who))
        told.append(full.last_touched(full.documents()[0].id))
    last = full.decisions()[0]  # ben's stands, so the verdict does too
    for _ in range(4):
        last = full.decide(Decision(verb=Verb.UNDO, subjects=(DecisionKey(last.id),), by="ana"))
        told.append(full.last_touched(full.documents()[0].id))
    assert told == sorted(set(told))


def test_a_document_that_is_deleted_by_hand_is_gone_from_the_columns(full):
    known = full.columns()
    with closing(sqlite3.connect(full.path)) as connection, connection:
        connection.execute("PRAGMA foreign_keys = ON")
        connection.execute("DELETE FROM document")
    assert same(full.columns(known), full.columns())
    assert len(full.columns(known)) == 0
