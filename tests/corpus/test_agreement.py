import json
from pathlib import Path

import pytest

import agreement


@pytest.fixture
def annotated_twice(built):
    """A corpus whose wire report has a second annotation that misses its figure."""
    gold = (built / "crises" / "bridge" / "gold.jsonl").read_text("utf-8").splitlines(keepends=True)
    folder = built / "agreement"
    folder.mkdir()
    (folder / "first.jsonl").write_text("".join(line for line in gold if '"doc": "wire"' in line), encoding="utf-8")
    (folder / "wire.py").write_text(
        "from annotate import Party\n\n\n"
        "def annotate(a):\n"
        '    a.document(published="2031-03-04", agency="Borea")\n'
        '    states = [Party("Ruritania", "RUR")], [Party("Graustark", "GRA")]\n'
        '    a.event("COERCE", "occurred", *states, "Ruritania shut the only bridge to Graustark")\n',
        encoding="utf-8",
    )
    return built


def table(out):
    """The printed rows by kind, as numbers: first, second, F1 and end to end of items, both and F1 of relations."""
    rows = [line.split() for line in out.splitlines() if line and not line.split()[1].isalpha()]
    return {row[0]: [float(cell) for cell in row[1:5]] for row in rows}


def test_it_builds_the_second_annotation_and_compares(annotated_twice, capsys):
    assert agreement.main(["--build", "--folder", str(annotated_twice)]) == 0
    second = (annotated_twice / "agreement" / "second.jsonl").read_text("utf-8").splitlines()
    assert [json.loads(line)["id"] for line in second] == ["wire-D01", "wire-E01"]
    rows = table(capsys.readouterr().out)
    assert rows["event"] == [1, 1, 1, 1]
    assert rows["figure"] == [1, 0, 0, 0]


def test_without_build_it_compares_what_is_there(annotated_twice, capsys):
    folder = annotated_twice / "agreement"
    (folder / "second.jsonl").write_bytes((folder / "first.jsonl").read_bytes())
    assert agreement.main(["--folder", str(annotated_twice)]) == 0
    assert table(capsys.readouterr().out)["figure"] == [1, 1, 1, 1]


def test_a_text_that_was_reworded_is_read_as_it_stood(annotated_twice):
    crises = annotated_twice / "crises" / "bridge" / "wire.txt"
    assert agreement.text_of(annotated_twice, "wire") == crises
    kept = annotated_twice / "agreement" / "wire.txt"
    kept.write_text("Ruritania shut the only bridge to Graustark.\n", encoding="utf-8")
    assert agreement.text_of(annotated_twice, "wire") == kept


def test_relations_seen_by_both_are_counted(annotated_twice, capsys):
    folder = annotated_twice / "agreement"
    (folder / "second.jsonl").write_bytes((folder / "first.jsonl").read_bytes())
    facts = (annotated_twice / "crises" / "bridge" / "cross.jsonl").read_text("utf-8")
    (folder / "relations").mkdir()
    for seen, row in ((facts, [1, 1, 1, 1]), ("", [1, 0, 0, 0])):
        (folder / "relations" / "bridge.jsonl").write_text(seen, encoding="utf-8")
        assert agreement.main(["--folder", str(annotated_twice)]) == 0
        assert table(capsys.readouterr().out)["disagreement"] == row


def test_what_judges_say_is_told_for_pairs_that_gold_calls_the_same_and_for_others(annotated_twice, capsys):
    folder = annotated_twice / "agreement"
    fact = {"kind": "same_event", "ids": ["daily-E01", "wire-E01"], "strength": "identical"}
    facts = annotated_twice / "crises" / "bridge" / "cross.jsonl"
    facts.write_text(json.dumps(fact | {"docs": ["daily", "wire"]}) + "\n", encoding="utf-8")
    pairs = [("daily-E01", "wire-E01", "same"), ("daily-E01", "wire-E02", "no"), ("daily-S01", "wire-S01", "update")]
    (folder / "judged.jsonl").write_text(
        "".join(
            json.dumps({"crisis": "bridge", "left": left, "right": right, "verdict": verdict, "sure": 3}) + "\n"
            for left, right, verdict in pairs
        ),
        encoding="utf-8",
    )
    assert agreement.main(["--build", "--folder", str(annotated_twice)]) == 0
    out = capsys.readouterr().out
    rows = {line[:32].strip(): [int(n) for n in line[32:].split()] for line in out.splitlines() if ", " in line[:32]}
    assert rows == {
        "event, else": [0, 0, 0, 0, 0, 1],
        "event, the same in gold": [1, 0, 0, 0, 0, 0],
        "statement, else": [0, 0, 0, 1, 0, 0],
    }


def test_what_is_judged_are_items_of_gold():
    corpus = Path(agreement.__file__).parent
    gold = [line for path in corpus.glob("crises/*/gold.jsonl") for line in path.read_text("utf-8").splitlines()]
    known = {json.loads(line).get("id") for line in gold}
    rows = [json.loads(line) for line in (corpus / "agreement" / "judged.jsonl").read_text("utf-8").splitlines()]
    assert {side for row in rows for side in (row["left"], row["right"])} <= known
    assert {row["verdict"] for row in rows} == set(agreement.VERDICTS)
