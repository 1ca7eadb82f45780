"""What people decide: shown at once, kept apart from what the coder wrote, found again after a re-run, taken back."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
import tempfile
from contextlib import ExitStack
from functools import cache
from pathlib import Path

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.border import make_document, make_items

from standoff.errors import CaseError, InputError
from standoff.reconcile import Sameness, components
from standoff.record import Counts, open_case
from standoff.schema import ActorKey, Change, Decision, DecisionKey, IssueKey, Party, Verb, Verdict
from standoff.schema.decision import from_line, stamp, to_line


def one(case, kind: str, **filters):
    (item,) = case.items(kind=kind, **filters)
    return item


def about(case, verb: Verb, *items, by: str = "ana", **keys) -> Decision:
    return case.decide(Decision(verb=verb, subjects=tuple(case.key(item.id) for item in items), by=by, **keys))


def correct(case, item, **values) -> Decision:
    named = {field.replace("__", "."): value for field, value in values.items()}
    return about(case, Verb.CORRECT, item, changes=case.draft(item.id, named))


def actors(case, verb: Verb, *names, **keys) -> Decision:
    subjects = tuple(name if isinstance(name, ActorKey) else ActorKey(*name.split("/")) for name in names)
    return case.decide(Decision(verb=verb, subjects=subjects, by="ana", **keys))


def undo(case, decision: Decision) -> Decision:
    return case.decide(Decision(verb=Verb.UNDO, subjects=(DecisionKey(decision.id),), by="ana"))


def items_dump(case) -> str:
    return "".join(line for line in case.dump().splitlines(True) if '"verb"' not in line)


def test_what_is_rejected_is_left_out_everywhere(full, path):
    rejected = about(full, Verb.REJECT, one(full, "event"), why="the talks fell through")
    assert [item.kind_name for item in full.items()] == ["statement", "commitment", "figure"]
    assert len(full.items(rejected=True)) == 4
    assert full.counts()["events"] == 0
    with sqlite3.connect(path) as raw:
        assert raw.execute("SELECT count(*) FROM events").fetchone() == (0,)
    raw.close()
    assert full.verdicts() == {full.items(kind="event", rejected=True)[0].id: Verdict.REJECTED}
    undo(full, rejected)
    assert len(full.items()) == 4
    assert full.verdicts() == {}


def test_the_last_verdict_counts(full):
    item = one(full, "figure")
    for verb, verdict in ((Verb.REJECT, "rejected"), (Verb.UNSURE, "unsure"), (Verb.ACCEPT, "accepted")):
        last = about(full, verb, *full.items(kind="figure", rejected=True))
        assert full.verdicts()[item.id] == verdict
    undo(full, last)
    assert full.verdicts()[item.id] == "unsure"


def test_a_correction_is_seen_by_filters_views_and_lists(full, path):
    event = one(full, "event")
    correct(full, event, plover="agree", status="scheduled", when="2031-01-12", sources__1__name="Graustark Union")
    changed = one(full, "event")
    assert changed.id == event.id
    assert (changed.plover, changed.status, changed.when) == ("AGREE", "scheduled", "2031-01-12")
    assert [party.name for party in changed.sources] == ["Ruritania", "Graustark Union"]
    assert changed.sources[0] == event.sources[0]
    assert full.items(plover="AGREE", since="2031-01-12", actor="graustark union") == [changed]
    assert full.items(plover="CONSULT") == []
    with sqlite3.connect(path) as raw:
        assert raw.execute('SELECT plover, who, "when" FROM events').fetchone() == (
            *("AGREE", "Ruritania, Graustark Union", "2031-01-12"),
        )
        assert raw.execute("SELECT machine_name FROM party WHERE name = 'Graustark Union'").fetchone() == ("Graustark",)
        assert "CONSULT" in raw.execute("SELECT machine FROM item WHERE kind = 'event'").fetchone()[0]
    raw.close()


def test_corrections_add_up_and_are_taken_back_one_by_one(full):
    before = one(full, "statement")
    first = correct(full, before, act="demand")
    second = correct(full, before, act="promise", source__name="Ana Ruiz", source__side="GRA")
    assert (one(full, "statement").act, one(full, "statement").source.side) == ("promise", "GRA")
    undoing = undo(full, second)
    assert (one(full, "statement").act, one(full, "statement").source.name) == ("demand", "Anna Karst")
    undo(full, undoing)
    assert one(full, "statement").act == "promise"
    undo(full, first)
    undo(full, second)
    assert one(full, "statement") == before


def test_a_name_brings_the_side_that_it_has_in_the_case(full):
    statement = one(full, "statement")
    correct(full, statement, source__name="Graustark")
    assert (one(full, "statement").source.name, one(full, "statement").source.side) == ("Graustark", "GRA")
    assert one(full, "statement").source.span == statement.source.span


def test_the_passage_of_an_item_can_be_mended(full, document):
    item = one(full, "figure")
    start = document.text.index("4,000")
    correct(full, item, start=float(start), end=float(start + 5))
    assert one(full, "figure").evidence == document.span(start, start + 5)
    assert full.items(text="4,000 soldiers") == []
    assert full.key(item.id).quote == item.quote


@pytest.mark.parametrize(
    ("kind", "values", "told"),
    [
        ("statement", {"act": "shout"}, "one of: claim"),
        ("statement", {"act": None}, "one of: claim"),
        ("statement", {"plover": "CONSULT"}, "one of: act, mode"),
        ("statement", {"date": "yesterday"}, "write a day"),
        ("statement", {"source": None}, "one of: act"),
        ("event", {"mode": "troops"}, "one of: visit"),
        ("event", {"plover": "AID", "mode": "visit"}, "has none"),
        ("event", {"sources.9.name": "Norway"}, "counted from 0"),
        ("event", {"duration": "two days"}, "P2D"),
        ("event", {"sources.name": "Norway"}, "one of: plover"),
        ("figure", {"value": "many"}, "4000"),
        ("figure", {"approx": None}, "true or false"),
        ("figure", {"side": "Norway"}, "RUS or NATO"),
        ("figure", {"value": 4000.0}, "show items"),
        ("figure", {"start": 5000.0}, "code points"),
        ("commitment", {"toward.0": "Norway"}, "set toward.0.name"),
    ],
)
def test_corrections_that_cannot_be_are_refused(full, kind, values, told):
    before = full.dump()
    with pytest.raises(InputError) as caught:
        full.draft(one(full, kind).id, values)
    assert told in caught.value.hint
    assert full.dump() == before


def test_what_is_not_there_cannot_be_decided(full):
    before = full.dump()
    lost = msgspec.structs.replace(full.key(one(full, "event").id), document="doc_0")
    for verb, subjects, by in (
        (Verb.REJECT, (lost,), "ana"),
        (Verb.MERGE, (ActorKey("Nobody"), ActorKey("Graustark", "GRA")), "ana"),
        (Verb.MERGE, (ActorKey("Graustark", "GRA"), ActorKey("Graustark", "GRA")), "ana"),
        (Verb.UNDO, (DecisionKey("dec_0"),), "ana"),
        (Verb.SAME, (full.key(one(full, "event").id),), "ana"),
        (Verb.REJECT, (full.key(one(full, "event").id),), " "),
    ):
        with pytest.raises(InputError) as caught:
            full.decide(Decision(verb=verb, subjects=subjects, by=by))
        assert caught.value.hint
    assert full.dump() == before


def moved(document, items, by: int = 2):
    """What another coder might write: every anchor begins a little later, ids and coders are others."""
    found = []
    for item in items:
        anchor = document.span(item.anchor.start + by, item.anchor.end)
        field = {"statement": "content", "commitment": "action"}.get(item.kind_name, "evidence")
        value = (anchor, *item.content[1:]) if field == "content" else anchor
        found.append(msgspec.structs.replace(item, id="", coder="model/9", **{field: value}))
    return found


def test_decisions_survive_a_newer_coder_that_moves_the_edges(full, document, items_of):
    statement, figure = one(full, "statement"), one(full, "figure")
    correct(full, statement, act="demand", source__name="Ana Ruiz")
    about(full, Verb.REJECT, figure)
    about(full, Verb.ACCEPT, one(full, "event"))
    full.add(document, moved(document, items_of(document)), fingerprint="2")
    again = one(full, "statement")
    assert again.id != statement.id
    assert (again.act, again.source.name, again.coder) == ("demand", "Ana Ruiz", "model/9")
    assert full.items(kind="figure") == []
    assert sorted(full.verdicts().values()) == ["accepted", "rejected"]
    assert full.decisions(stale=True) == []


def test_a_decision_that_finds_nothing_is_stale_and_comes_back(full, document, items_of):
    rejected = about(full, Verb.REJECT, one(full, "figure"))
    others = [item for item in items_of(document) if item.kind_name != "figure"]
    full.add(document, others, fingerprint="2")
    assert full.decisions(stale=True) == [rejected]
    assert full.decisions() == [rejected]
    full.add(document, items_of(document), fingerprint="3")
    assert full.decisions(stale=True) == []
    assert full.items(kind="figure") == []


def test_a_newer_coder_that_lists_parties_otherwise(full, document, items_of):
    correct(full, one(full, "event"), sources__1__name="Graustark Union", sources__1__side="GRU")
    items = items_of(document)
    event = next(item for item in items if item.kind_name == "event")
    for sources, expected in (
        (event.sources[::-1], ["Graustark Union", "Ruritania"]),
        ((event.sources[0], Party("Graustark Union", "GRU")), ["Ruritania", "Graustark Union"]),
    ):
        other = [msgspec.structs.replace(item, sources=sources) if item is event else item for item in items]
        full.add(document, other, fingerprint=str(sources))
        assert [party.name for party in one(full, "event").sources] == expected


def test_parties_are_added_and_taken_out(full):
    correct(full, one(full, "commitment"), toward__1__name="Ruritania")
    assert [party.name for party in one(full, "commitment").toward] == ["Graustark", "Ruritania"]
    correct(full, one(full, "commitment"), toward__0=None)
    assert [party.name for party in one(full, "commitment").toward] == ["Ruritania"]
    correct(full, one(full, "commitment"), toward__0__side="RUX")
    assert one(full, "commitment").toward[0].side == "RUX"


def test_merged_actors_bear_one_name_and_are_parted_again(full):
    before = items_dump(full)
    merged = actors(full, Verb.MERGE, "Ruritania/RUR", "Anna Karst/RUR")
    assert {item.kind_name for item in full.items(actor="Anna Karst")} == {"statement", "commitment", "event"}
    source = one(full, "event").sources[0]
    assert (source.name, source.side, source.reason) == ("Anna Karst", "RUR", "decided by a person")
    actors(full, Verb.SPLIT, "Ruritania/RUR", "Anna Karst/RUR")
    assert items_dump(full) == before
    actors(full, Verb.MERGE, "Ruritania/RUR", "Anna Karst/RUR")
    assert one(full, "event").sources[0].name == "Anna Karst"
    undo(full, full.decisions()[-1])
    assert items_dump(full) == before
    assert merged in full.decisions()


def test_a_chain_of_names_leads_to_the_last(full):
    for verb, first, second in (
        (Verb.RENAME, "Graustark/GRA", "Graustark Union/GRU"),
        (Verb.MERGE, "Ruritania/RUR", "Graustark Union/GRU"),
        (Verb.RENAME, "Graustark Union/GRU", "The Union/GRU"),
    ):
        actors(full, verb, first, second)
    assert {party.name for party in one(full, "event").sources} == {"The Union"}
    assert full.decisions(stale=True) == []
    undo(full, full.decisions()[0])
    assert [party.name for party in one(full, "event").sources] == ["The Union", "Graustark"]


def test_a_name_that_is_another_person_in_one_document(full, documents, items_of):
    other = documents("second")
    full.add(other, items_of(other), fingerprint="1")
    split = actors(full, Verb.SPLIT, "Anna Karst/RUR", "Anna Karst (writer)", changes=(Change("document", other.id),))
    assert [one(full, "statement", document=each).source.name for each in ("border", "second")] == [
        *("Anna Karst", "Anna Karst (writer)"),
    ]
    actors(full, Verb.RENAME, "Anna Karst/RUR", "A. Karst/RUR")
    assert [one(full, "statement", document=each).source.name for each in ("border", "second")] == [
        *("A. Karst", "Anna Karst (writer)"),
    ]
    undo(full, split)
    assert one(full, "statement", document="second").source.name == "A. Karst"


def test_judgements_of_items_make_groups_of_them(full, documents, items_of):
    other = documents("second")
    full.add(other, items_of(other), fingerprint="1")
    here, there = (one(full, "event", document=name) for name in ("border", "second"))
    about(full, Verb.SAME, here, there)
    assert components(full.judgements()) == [{here.id, there.id}]
    split = about(full, Verb.DIFFERENT, there, here)
    assert [judgement.verdict for judgement in full.judgements()] == [Sameness.DIFFERENT]
    undo(full, split)
    assert components(full.judgements()) == [{here.id, there.id}]
    full.add(other, moved(other, items_of(other)), fingerprint="2")
    assert components(full.judgements()) == [{here.id, one(full, "event", document="second").id}]


def test_the_database_refuses_to_change_or_forget_a_decision(full, path):
    made = about(full, Verb.REJECT, one(full, "event"))
    raw = sqlite3.connect(path)
    for statement in (
        "UPDATE decision SET why = 'x'",
        "DELETE FROM decision",
        "UPDATE subject SET quote = 'x'",
        "DELETE FROM subject",
        "INSERT OR REPLACE INTO decision SELECT id, at, 'eve', verb, why, changes FROM decision",
        "INSERT OR REPLACE INTO subject SELECT * FROM subject",
    ):
        with pytest.raises(sqlite3.IntegrityError):
            raw.execute(statement)
    raw.close()
    assert full.decisions() == [made]


def test_another_copy_of_the_case_takes_decisions_over(full, tmp_path, document, items_of):
    correct(full, one(full, "statement"), act="demand")
    about(full, Verb.REJECT, one(full, "figure"), why="“quoted”, \ud800")
    actors(full, Verb.RENAME, "Graustark/GRA", "Graustark Union/GRU")
    full.decide(Decision(verb=Verb.RENAME, subjects=(IssueKey("river"), IssueKey("the river line")), by="ana"))
    undo(full, full.decisions()[2])
    carried = [from_line(to_line(decision)) for decision in full.decisions()]
    assert carried == full.decisions()
    with open_case(tmp_path / "copy.standoff", create=True) as copy:
        assert copy.apply(carried) == Counts(new=5, known=0, stale=2)
        copy.add(document, items_of(document), fingerprint="1")
        assert copy.dump() == full.dump()
        assert copy.apply(carried[::-1]) == Counts(new=0, known=5, stale=0)


def test_decisions_that_were_tampered_with_are_refused_and_none_is_taken(full):
    made = stamp(Decision(verb=Verb.REJECT, subjects=(full.key(one(full, "event").id),), by="ana"))
    for bad in (
        msgspec.structs.replace(made, why="other"),
        msgspec.structs.replace(made, at="yesterday"),
        stamp(msgspec.structs.replace(made, verb=Verb.CORRECT, changes=(Change("act", "threat"),))),
        stamp(msgspec.structs.replace(made, verb=Verb.CORRECT, changes=(Change("plover", "aid"),))),
    ):
        with pytest.raises(InputError):
            full.apply([made, bad])
    assert full.decisions() == []
    assert len(full.items()) == 4


SCRIPT = """
import sys
from standoff.record import open_case
from standoff.schema import Decision, Verb
path, who = sys.argv[1:]
with open_case(path) as case:
    ids = [item.id for item in case.items(rejected=True)]
    for number in range(20):
        verb = Verb.UNSURE if number % 2 else Verb.ACCEPT
        case.decide(Decision(verb=verb, subjects=(case.key(ids[number % 4]),), by=who, why=str(number)))
"""


def test_two_processes_that_decide_at_once_lose_nothing(full, path):
    both = [subprocess.Popen([sys.executable, "-c", SCRIPT, str(path), who]) for who in ("ana", "ben")]
    assert [process.wait(120) for process in both] == [0, 0]
    found = full.decisions()
    assert sorted((each.by, int(each.why)) for each in found) == [(who, n) for who in ("ana", "ben") for n in range(20)]
    assert len({each.at for each in found}) == 40
    with tempfile.TemporaryDirectory() as folder, open_case(Path(folder) / "b.standoff", create=True) as again:
        again.add(make_document(), make_items(make_document()), fingerprint="1")
        again.apply(found)
        assert again.verdicts() == full.verdicts()


def test_reading_only_decides_nothing(full, path):
    with open_case(path, read_only=True) as case, pytest.raises(CaseError):
        about(case, Verb.REJECT, one(case, "event"))


NAMES = ["Anna Karst/RUR", "Ruritania/RUR", "Graustark/GRA", "Union/GRU"]
moves = st.lists(
    st.one_of(
        st.tuples(st.sampled_from(["accept", "reject", "unsure"]), st.integers(0, 3)),
        st.tuples(st.just("correct"), st.integers(0, 3), st.sampled_from(["act", "when", "by", "value"])),
        st.tuples(st.sampled_from(["merge", "split", "rename"]), st.sampled_from(NAMES), st.sampled_from(NAMES)),
        st.tuples(st.just("undo"), st.integers(0, 9)),
    ),
    max_size=10,
)


@cache
def written() -> bytes:
    """A case with the article, made once: making one takes longer than playing a script."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "case.standoff"
        with open_case(path, create=True) as case:
            case.add(make_document(), make_items(make_document()), fingerprint="1")
        return path.read_bytes()


def play(case, script) -> None:
    """Make the decisions of a script that can be made."""
    for move in script:
        items = case.items(rejected=True)
        try:
            match move:
                case ("undo", number):
                    undo(case, case.decisions()[number])
                case ("correct", number, "act"):
                    correct(case, items[number], act="demand")
                case ("correct", number, "when"):
                    correct(case, items[number], when="2031-02")
                case ("correct", number, "by"):
                    correct(case, items[number], by__name="Union")
                case ("correct", number, "value"):
                    correct(case, items[number], value=float(number))
                case ("merge" | "split" | "rename" as verb, first, second):
                    actors(case, Verb(verb), first, second)
                case (verb, number):
                    about(case, Verb(verb), items[number])
        except (InputError, IndexError):
            continue


@settings(max_examples=12, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(moves, st.randoms(use_true_random=False))
def test_the_order_of_decisions_does_not_matter_and_undoing_all_leaves_nothing(script, chance):
    document = make_document()
    with tempfile.TemporaryDirectory() as folder, ExitStack() as stack:
        paths = [Path(folder) / name for name in ("a.standoff", "b.standoff")]
        for path in paths:
            path.write_bytes(written())
        played, other = (stack.enter_context(open_case(path)) for path in paths)
        before = items_dump(other)
        play(played, script)
        shuffled = played.decisions()
        chance.shuffle(shuffled)
        other.apply(shuffled[:3])
        other.apply(shuffled)
        assert other.dump() == played.dump()
        assert other.verdicts() == played.verdicts()
        played.add(document, make_items(document), fingerprint="2")
        assert other.dump() == played.dump()
        for entry in played.journal():
            if not entry.undone and entry.decision.verb is not Verb.UNDO:
                undo(played, entry.decision)
        assert items_dump(played) == before
        assert played.verdicts() == {}
