import json

import pytest

import build


def rows(path):
    return [json.loads(line) for line in path.read_text("utf-8").splitlines()]


def test_it_writes_gold_cross_and_sentences(built):
    gold = rows(built / "crises" / "bridge" / "gold.jsonl")
    assert [item["id"] for item in gold if item["doc"] == "wire"] == ["wire-D01", "wire-E01", "wire-F01"]
    assert rows(built / "crises" / "bridge" / "cross.jsonl")[0]["ids"] == ["talks-F02", "wire-F01"]
    assert [row["id"] for row in rows(built / "sentences" / "drafts.jsonl")] == ["drafts-0001", "drafts-0002"]


def test_check_passes_on_what_was_built_and_a_second_run_writes_nothing(built, capsys):
    assert build.main(["--check", "--folder", str(built)]) == 0
    assert build.main(["--folder", str(built)]) == 0
    assert capsys.readouterr().out == "3 files, 0 written\n"


def test_check_writes_nothing_where_nothing_was_built(corpus, capsys):
    assert build.main(["--check", "--folder", str(corpus)]) == 1
    assert "crises/bridge/gold.jsonl is not what its scripts give" in capsys.readouterr().err
    assert not list(corpus.rglob("*.jsonl"))


@pytest.mark.parametrize(
    ("source", "old", "new", "stale"),
    [
        ("crises/bridge/wire.py", "COERCE", "ASSAULT", "crises/bridge/gold.jsonl"),
        ("crises/bridge/cross.py", "2 against 14", "two against 14", "crises/bridge/cross.jsonl"),
        ("sentences/drafts.txt", "NONE sport", "NONE football", "sentences/drafts.jsonl"),
    ],
)
def test_check_names_the_one_file_that_is_out_of_date(built, capsys, source, old, new, stale):
    path = built / source
    path.write_text(path.read_text("utf-8").replace(old, new), encoding="utf-8")
    before = (built / stale).read_text("utf-8")
    assert build.main(["--check", "--folder", str(built)]) == 1
    assert capsys.readouterr().err == f"{stale} is not what its scripts give; run build.py\n"
    assert (built / stale).read_text("utf-8") == before


def test_names_choose_what_is_built(corpus, capsys):
    assert build.main(["drafts", "--folder", str(corpus)]) == 0
    assert [path.name for path in corpus.rglob("*.jsonl")] == ["drafts.jsonl"]
    assert build.main(["tunnel", "--folder", str(corpus)]) == 2
    assert "nothing has that name" in capsys.readouterr().err


def test_counts(built, capsys):
    assert build.main(["--check", "--counts", "--folder", str(built)]) == 0
    out = " ".join(capsys.readouterr().out.split())
    assert "bridge/talks statement 2 commitment 1 event 1 figure 2" in out
    assert "drafts 2 sentences 1 non-events {'COERCE': 1}" in out


def test_an_article_without_script_is_left_out_and_named(corpus, capsys):
    (corpus / "crises" / "bridge" / "cross.py").unlink()
    (corpus / "crises" / "bridge" / "wire.py").unlink()
    items, facts = build.crisis(corpus / "crises" / "bridge")
    assert ({item["doc"] for item in items}, facts) == ({"talks"}, [])
    assert "bridge: wire.txt is not annotated yet" in capsys.readouterr().err


def test_a_text_that_is_not_declared_is_refused(corpus):
    (corpus / "crises" / "bridge" / "stray.txt").write_text("Nothing.\n", encoding="utf-8")
    with pytest.raises(SystemExit, match=r"bridge: .* do not agree on \['stray'\]"):
        build.main(["--folder", str(corpus)])


def test_two_crises_may_each_have_parties_of_their_own(corpus):
    twin = corpus / "crises" / "twin"
    twin.mkdir()
    for path in (corpus / "crises" / "bridge").glob("*.*"):
        text = path.read_text("utf-8")
        twin.joinpath(path.name).write_text(text.replace('"RUR"', '"RUS"') if path.stem == "parties" else text, "utf-8")
    assert build.main(["--folder", str(corpus)]) == 0
    sides = [rows(folder / "gold.jsonl")[1]["source"]["side"] for folder in (corpus / "crises" / "bridge", twin)]
    assert sides == ["RUR", "RUS"]
