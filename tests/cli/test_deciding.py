from __future__ import annotations

import json
import re

import pytest

from standoff.record import open_case


def ids(run, *filters) -> list[str]:
    return [item["id"] for item in json.loads(run("show", "items", "--json", *filters).stdout)["items"]]


def undoing(text: str) -> str:
    return re.search(r"undo with: standoff decide undo (dec_\w+)", text)[1]


def test_rejecting_tells_how_to_undo_it(case, run):
    first, second = ids(run, "--kind", "event")
    text = run("decide", "reject", first, second[:9], "--why", "called off", "--by", "ana").stdout
    assert text.startswith(f"rejected {first} Norway: ")
    assert text.count("undo with: standoff decide undo dec_") == 2
    assert ids(run, "--kind", "statement")
    assert run("show", "items", "--kind", "event", code=1).stdout == "0 items\n"
    shown = run("show", "items", "--kind", "event", "--rejected").stdout
    assert f"{first}  rejected" in shown
    assert {
        item["verdict"]
        for item in json.loads(run("show", "items", "--rejected", "--kind", "event", "--json").stdout)["items"]
    } == {"rejected"}
    back = run("decide", "undo", undoing(text), "--by", "ben").stdout
    assert back.startswith("undid dec_")
    assert len(ids(run, "--kind", "event")) == 1


def test_correcting_shows_what_was_there(case, run):
    item = ids(run, "--kind", "statement", "--document", "first")[0]
    text = run(
        "decide", "correct", item, "--set", "act=demand", "--set", "source.side=rus", "--set", "date=null"
    ).stdout
    assert text.startswith(f"corrected {item} Russia (Anna Karst): demand")
    assert "\n  act: threat → demand\n  source.side: NOR → RUS\n  date: 2031-01-06 → none\n" in text
    value = json.loads(run("show", "items", "--side", "RUS", "--json").stdout)
    assert [(each["act"], each["date"]) for each in value["items"]] == [("demand", None)]
    number = ids(run, "--kind", "figure")[0]
    text = run("decide", "correct", number, "--set", "value=4,500", "--set", "approx=false").stdout
    assert "  value: 4,000 → 4,500\n  approx: yes → no\n" in text


def test_two_items_are_the_same_or_not(case, run):
    first, second = ids(run, "--kind", "event")
    assert run("decide", "same", first, second).stdout.startswith(f"the same: {first} ")
    value = json.loads(run("decide", "different", first, second, "--json").stdout)
    assert value["decisions"][0]["items"] == [first, second]
    with open_case(case, read_only=True) as record:
        assert [judgement.verdict for judgement in record.judgements()] == ["different"]


def test_who_decides(case, run, monkeypatch):
    item = ids(run, "--kind", "figure")[0]
    monkeypatch.setenv("STANDOFF_BY", "desk")
    run("decide", "accept", item)
    run("decide", "unsure", item, "--by", "ana")
    monkeypatch.delenv("STANDOFF_BY")
    monkeypatch.setenv("LOGNAME", "login")
    run("decide", "accept", item)
    found = json.loads(run("decisions", "list", "--json").stdout)["decisions"]
    assert [each["by"] for each in found] == ["desk", "ana", "login"]


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["decide", "reject", "nothing"], "tells the id of each"),
        (["decide", "reject", ""], "tells the id of each"),
        (["decide", "reject", "sta_"], "write more of it: sta_"),
        (["decide", "correct", "FIG", "--set", "act=threat"], "one of: value, low, high"),
        (["decide", "correct", "FIG", "--set", "value=many"], "4000"),
        (["decide", "correct", "FIG", "--set", "value"], "--set FIELD=VALUE"),
        (["decide", "same", "FIG", "FIG"], "name another one"),
        (["decide", "undo", "dec_0"], "decisions list"),
        (["decide", "accept", "FIG", "--by", " "], "--by"),
        (["decisions", "apply", "nowhere.jsonl"], "JSON Lines"),
        (["actors", "show", "Karst"], "did you mean Anna Karst (NOR)?"),
        (["actors", "merge", "Nemo", "Norway"], "actors list"),
        (["actors", "rename", "Anna Karst", "Norway"], "standoff actors merge"),
        (["actors", "split", "Norway", "--as", "Anna Karst"], "--document NAME"),
        (["actors", "split", "Norway", "--as", "Sweden", "--document", "fir", "--side", "Norway"], "RUS or NATO"),
    ],
)
def test_what_cannot_be_decided_says_how_to_mend(case, run, arguments, told):
    figure = ids(run, "--kind", "figure")[0]
    before = case.read_bytes()
    result = run(*(figure if each == "FIG" else each for each in arguments), code=2)
    assert result.stdout == ""
    assert told in result.stderr
    assert case.read_bytes() == before


def test_a_list_of_items_is_decided_wholly_or_not(case, run):
    figure = ids(run, "--kind", "figure")[0]
    run("decide", "reject", figure, "nothing", code=2)
    assert run("decisions", "list", code=1).stdout == "0 decisions\n"


def test_decisions_are_carried_to_another_copy(case, run, folder):
    import shutil

    copy = folder / "copy.standoff"
    shutil.copy(case, copy)
    event = ids(run, "--kind", "event", "--case", case)[0]
    run("decide", "reject", event, "--why", "called off", "--case", case)
    run("actors", "rename", "Norway", "Kingdom of Norway", "--case", case)
    assert run("decisions", "export", "-o", "d.jsonl", "--case", case).stderr == "wrote 2 lines to d.jsonl\n"
    assert (folder / "d.jsonl").read_text(encoding="utf-8") == run("decisions", "export", "--case", case).stdout
    assert run("decisions", "apply", "d.jsonl", "--case", copy).stdout == "2 new, 0 known, 0 stale\n"
    value = json.loads(run("decisions", "apply", "d.jsonl", "--case", copy, "--json").stdout)
    assert value == {"new": 0, "known": 2, "stale": 0}
    with open_case(case) as one, open_case(copy) as other:
        assert one.dump() == other.dump()


def test_a_broken_line_is_named_and_nothing_applied(case, run, folder):
    event = ids(run, "--kind", "event")[0]
    run("decide", "reject", event)
    lines = run("decisions", "export").stdout
    run("decide", "undo", json.loads(lines)["id"])
    for broken, told in (
        (lines.replace("reject", "accept"), "line 3: the decision 'dec_"),
        ("{\n", "line 3: not a decision"),
        (lines.replace('"verb": "reject"', '"verb": "shout"'), "line 3: not a decision"),
    ):
        (folder / "d.jsonl").write_text(lines + "\n" + broken, encoding="utf-8")
        assert told in run("decisions", "apply", "d.jsonl", code=2).stderr
    assert json.loads(run("decisions", "list", "--json").stdout)["count"] == 2


def test_the_journal_tells_what_stands(case, run):
    event, figure = ids(run, "--kind", "event")[0], ids(run, "--kind", "figure")[0]
    first = run("decide", "reject", event, "--by", "ana", "--why", "called off").stdout
    run("decide", "undo", undoing(first), "--by", "ben")
    run("decide", "accept", figure, "--by", "ben")
    with open_case(case) as record:
        document = record.document_of(record.item(figure))
        others = [item for item in record.items(document=document.id) if item.id != figure]
        record.add(document, others, fingerprint="other")
    text = run("decisions", "list").stdout
    assert re.search(r"^rejected eve_.* \[undone\]\n  dec_\w+  20\S+Z  ana: called off$", text, re.M)
    assert re.search(rf"^accepted {figure} “About 4,000 soldiers” \[stale\]\n", text, re.M)
    assert text.endswith("3 decisions\n")
    assert run("decisions", "list", "--stale").stdout.endswith("1 decision\n")


def test_the_register_of_actors(case, run):
    text = run("actors", "list").stdout
    assert text.startswith("Anna Karst (NOR): 4 statements, 2 commitments; 6 January 2031\n")
    assert "Denmark (DNK): 4 items aimed at it; 6 January 2031 to 10 January 2031\n" in text
    value = json.loads(run("actors", "list", "--side", "nor", "--limit", "1", "--json").stdout)
    assert value["count"] == 2
    assert value["actors"][0]["mentions"] == [["Foreign Minister Anna Karst", 6]]
    with open_case(case, read_only=True) as record:
        for citation in value["actors"][0]["citations"]:
            text = record.document(citation["document_id"]).text
            assert text[citation["start"] : citation["end"]] == citation["quote"]
    assert run("actors", "list", "--side", "XXX", code=1).stdout == "0 actors\n"


def test_actors_are_merged_and_parted(case, run):
    text = run("actors", "merge", "norway", "Anna Karst", "--by", "ana").stdout
    assert text.startswith("Norway (NOR) is Anna Karst (NOR)\n")
    assert "Norway" not in run("actors", "list").stdout
    shown = run("actors", "show", "Anna Karst").stdout
    assert "2 events" in shown
    assert "Norway (NOR) is Anna Karst (NOR)" in shown
    assert "Anna Karst (NOR) is not" not in shown
    assert run("actors", "split", "Anna Karst", "--as", "Norway").stdout.startswith(
        "Norway (NOR) is not Anna Karst (NOR)\n"
    )
    assert "Norway (NOR): 2 events" in run("actors", "list").stdout


def test_a_name_is_somebody_else_in_one_document(case, run):
    arguments = ["actors", "split", "Anna Karst", "--document", "second", "--as", "Anna Karst (skipper)"]
    assert "in the document doc_" in run(*arguments).stdout
    found = {each["name"]: each for each in json.loads(run("actors", "list", "--json").stdout)["actors"]}
    assert found["Anna Karst"]["statements"] == found["Anna Karst (skipper)"]["statements"] == 2
    assert {
        each["doc"] for each in json.loads(run("show", "items", "--actor", "skipper", "--json").stdout)["items"]
    } == {"second"}
    value = json.loads(run("actors", "rename", "Anna Karst (skipper)", "A. Karst", "--side", "DNK", "--json").stdout)
    assert value["decisions"][0]["verb"] == "rename"
    assert "A. Karst (DNK)" in run("actors", "list").stdout
