from __future__ import annotations

import copy
import json

import pytest

from standoff.analysis.evaluate import evaluate, load
from standoff.analysis.evaluate.matching import chars, match, overlap_f1, overlap_min
from standoff.analysis.evaluate.sameness import bounds, dice, fold, same_interval, same_name, same_party
from standoff.errors import FormatError, InputError


def span(start: int, end: int) -> dict:
    return {"start": start, "end": end, "text": "x" * (end - start)}


def statement(start: int, end: int, **keys) -> dict:
    base = {
        "doc": "a", "type": "statement", "salience": "core", "source": {"name": "Anna Karst", "side": "RUR"},
        "content": [span(start, end)], "mode": "direct", "act": "claim", "date": "2031-01-05",
        "cue": span(end + 1, end + 5),
    }  # fmt: skip
    return base | keys


def event(start: int, end: int, **keys) -> dict:
    base = {
        "doc": "a", "type": "event", "salience": "core", "plover": "CONSULT", "status": "occurred",
        "when": "2031-01-05",
        "sources": [{"name": "Ruritania", "side": "RUR"}], "targets": [{"name": "Graustark", "side": "GRA"}],
        "evidence": span(start, end),
    }  # fmt: skip
    return base | keys


def commitment(start: int, end: int, **keys) -> dict:
    base = {
        "doc": "a", "type": "commitment", "salience": "core", "by": {"name": "Karst", "side": "RUR"}, "kind": "threat",
        "action": span(start, end), "condition": span(end + 1, end + 11), "polarity": "if", "toward": [{"side": "GRA"}],
    }  # fmt: skip
    return base | keys


def figure(start: int, end: int, **keys) -> dict:
    return {
        "doc": "a",
        "type": "figure",
        "salience": "minor",
        "value": 10,
        "low": None,
        "high": None,
        "approx": False,
        "evidence": span(start, end),
    } | keys


def document(**keys) -> dict:
    return {"doc": "a", "type": "document", "published": "2031-01-05"} | keys


GOLD = [document(), statement(0, 20), commitment(40, 60), event(80, 100), figure(120, 130)]


def test_gold_against_itself_is_perfect():
    table = evaluate(GOLD, copy.deepcopy(GOLD)).figures()
    for kind in ("statement", "commitment", "event", "figure"):
        assert table[kind]["f1"] == table[kind]["end_to_end"] == 1.0
    assert table["document"] == {"gold": 1, "predicted": 1, "published": 1.0}
    assert table["overall"] == {"f1": 1.0, "end_to_end": 1.0}


def test_counts_by_hand():
    gold = [statement(0, 20), statement(100, 120, salience="minor"), statement(200, 220)]
    predicted = [statement(0, 20), statement(205, 225, act="threat"), statement(300, 320), statement(400, 420)]
    row = evaluate(gold, predicted).kinds["statement"]
    assert (row.gold, row.predicted) == (3, 4)
    assert (row.precision, row.recall, row.f1) == (0.5, 0.667, 0.571)
    assert row.core_recall == 1.0
    assert row.end_to_end == 0.286
    assert row.attributes["act"] == 0.5


def test_nothing_found():
    report = evaluate(GOLD, [])
    assert report.kinds["event"].f1 == 0.0
    assert report.figures()["document"] == {"gold": 1, "predicted": 0, "published": 0.0}


def test_documents_that_gold_does_not_have_are_left_aside():
    assert evaluate(GOLD, [*copy.deepcopy(GOLD), statement(0, 20, doc="other")]).kinds["statement"].predicted == 1


def test_kinds_that_gold_lacks_do_not_count_in_the_mean():
    report = evaluate([statement(0, 20)], [statement(0, 20), figure(0, 5)])
    assert report.f1 == 1.0
    assert report.kinds["figure"].precision == 0.0


@pytest.mark.parametrize(
    ("make", "start", "end", "found"),
    [
        (statement, 10, 30, 1), (statement, 11, 31, 0),
        (commitment, 12, 32, 1), (commitment, 13, 33, 0),
        (event, 14, 34, 1), (event, 15, 35, 0),
        (figure, 14, 34, 1), (figure, 15, 35, 0),
    ],
)  # fmt: skip
def test_how_much_of_the_passage_must_agree(make, start, end, found):
    item = make(0, 20)
    report = evaluate([item], [make(start, end)])
    assert report.kinds[item["type"]].recall == found


def test_an_event_of_another_type_is_another_event_unless_gold_accepts_it():
    assert evaluate([event(0, 20)], [event(0, 20, plover="ACCUSE")]).kinds["event"].recall == 0
    assert (
        evaluate([event(0, 20, alt={"plover": ["ACCUSE"]})], [event(0, 20, plover="ACCUSE")]).kinds["event"].recall == 1
    )


def test_further_evidence_serves_as_well():
    assert evaluate([event(0, 20, more_evidence=[span(50, 70)])], [event(50, 70)]).kinds["event"].recall == 1


@pytest.mark.parametrize(
    ("gold", "predicted", "found"),
    [
        ({"value": 10}, {"value": 10.0}, 1),
        ({"value": 10}, {"value": 11}, 0),
        ({"value": None, "low": 5, "high": 9}, {"value": None, "low": 5, "high": 9}, 1),
        ({"value": None, "low": 5, "high": 9}, {"value": None, "low": 5, "high": 8}, 0),
        ({"value": 10, "low": 5, "high": 9}, {"value": None, "low": 5, "high": 9}, 0),
    ],
)
def test_figures_match_by_value_or_range(gold, predicted, found):
    assert evaluate([figure(0, 20, **gold)], [figure(0, 20, **predicted)]).kinds["figure"].recall == found


def attributes_of(gold: dict, predicted: dict) -> dict[str, float]:
    return evaluate([gold], [predicted]).kinds[gold["type"]].attributes


def test_attributes_of_a_statement():
    gold = statement(0, 20)
    right = attributes_of(gold, statement(0, 20))
    assert right == {"act": 1.0, "cue": 1.0, "date": 1.0, "mode": 1.0, "side": 1.0, "who": 1.0}
    wrong = statement(
        0, 20, act="threat", cue=span(90, 95), date="2031", mode="mixed", source={"name": "Leo Brandt", "side": "GRA"}
    )
    assert attributes_of(gold, wrong) == dict.fromkeys(right, 0.0)
    assert "cue" not in attributes_of(statement(0, 20, cue=None), wrong)
    assert attributes_of(statement(0, 20, date=None), statement(0, 20, date=None))["date"] == 1.0


def test_attributes_of_a_commitment():
    gold = commitment(0, 20)
    wrong = commitment(0, 20, by=None, kind="promise", condition=None, polarity=None, toward=[])
    assert attributes_of(gold, wrong) == {"condition": 0.0, "kind": 0.0, "polarity": 0.0, "toward": 0.0, "who": 0.0}
    plain = commitment(0, 20, condition=None, polarity=None)
    assert attributes_of(plain, commitment(0, 20))["unconditional"] == 0.0
    assert attributes_of(plain | {"alt": {"condition": ["given"]}}, commitment(0, 20))["unconditional"] == 1.0
    assert attributes_of(gold | {"alt": {"toward": [[]]}}, wrong)["toward"] == 1.0


def test_participants_of_a_meeting_may_stand_on_either_side():
    turned = event(0, 20, sources=event(0, 20)["targets"], targets=event(0, 20)["sources"])
    assert attributes_of(event(0, 20), turned) == {"actors": 1.0, "status": 1.0, "targets": 0.0, "when": 1.0}
    accused = event(0, 20, plover="ACCUSE")
    assert attributes_of(accused, turned | {"plover": "ACCUSE"})["actors"] == 0.0


def test_misses_are_listed_by_kind():
    report = evaluate([statement(0, 20, id="g1")], [statement(50, 70)])
    assert [(m.spurious, m.item, m.label) for m in report.misses["statement"]] == [
        (False, "g1", "claim"),
        (True, None, "claim"),
    ]


def test_names_and_parties():
    assert fold("The President, Élise  Köhler") == "elise kohler"
    assert same_name("Anna Karst", "Mrs Karst")
    assert same_name("Ruritanian foreign ministry", "foreign ministry")
    assert not same_name("Anna Karst", "Anna Brandt")
    assert same_name(None, "")
    assert not same_name("Karst", None)
    assert same_party({"name": None, "side": "RUR"}, {"name": "Karst", "side": "RUR"})
    assert not same_party({"name": "Karst", "side": "RUR"}, {"name": "Karst", "side": "GRA"})
    assert same_party({"name": "Karst", "side": None}, {"name": "Anna Karst", "side": "GRA"})


def test_times():
    assert bounds("2032-02") == ("2032-02-01", "2032-02-29")
    assert bounds("2031/2032-01-05") == ("2031-01-01", "2032-01-05")
    assert same_interval("2031-01-05T10:00", "2031-01-05")
    assert same_interval(None, "")
    assert not same_interval("2031", "2031-01")
    for broken in ("soon", "2031-13", "/", "2031-01-05/"):
        assert not same_interval(broken, broken)


def test_overlaps_and_sets():
    assert overlap_f1(chars([span(0, 10)]), chars([span(5, 15)])) == 0.5
    assert overlap_min(chars([span(0, 10)]), chars([span(5, 100)])) == 0.5
    assert overlap_f1(chars(None), chars([span(0, 1)])) == overlap_min(chars([None]), chars([span(0, 1)])) == 0.0
    assert dice(set(), set()) == 1.0


def test_the_best_overlap_is_matched_first():
    gold = [statement(0, 20), statement(10, 30)]
    predicted = [statement(10, 30), statement(2, 20)]
    assert sorted(match(gold, predicted)) == [(0, 1), (1, 0)]


def test_load(tmp_path):
    path = tmp_path / "gold.jsonl"
    path.write_text("\n".join(map(json.dumps, GOLD)) + "\n\n", encoding="utf-8")
    assert load(path) == GOLD
    with pytest.raises(InputError, match="cannot be read"):
        load(tmp_path / "none.jsonl")
    path.write_text('{"doc": "a", "type": "event"}\nnonsense\n', encoding="utf-8")
    with pytest.raises(FormatError, match="line 2"):
        load(path)
    path.write_text('{"doc": 1}\n', encoding="utf-8")
    with pytest.raises(FormatError, match=r"line 1 .* is not an item"):
        load(path)
