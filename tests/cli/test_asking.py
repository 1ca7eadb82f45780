"""``ledger``, ``whatif``, ``collisions``, ``scenario`` and the verbs of the graph model on coded cases."""

import json

import pytest
from tests.cli.conftest import make_document

from standoff.record import open_case
from standoff.schema import Commitment, CommitmentKind, Party, Polarity


def test_ledger_lists_the_threat_with_its_words(case, run):
    result = run("ledger", "--case", str(case))
    assert result.exit_code == 0
    assert "Norway threat: if [" in result.stdout
    assert "would close the harbour" in result.stdout
    assert "Not in the model" in result.stdout


def test_ledger_as_json_and_its_options(case, run):
    value = json.loads(run("ledger", "--case", str(case), "--json").stdout)
    keys = [option["id"] for option in value["ledger"]["options"]]
    assert value["lives"][0]["begins"] in ("dormant", "detached")
    listed = run("ledger", "--case", str(case), "--options").stdout
    assert all(key in listed for key in keys)


@pytest.mark.parametrize(("name", "sign"), [("l.svg", "<svg"), ("l.graphml", "<graphml")])
def test_ledger_is_drawn_by_the_name_of_the_file(case, run, folder, name, sign):
    assert run("ledger", "--case", str(case), "-o", str(folder / name)).exit_code == 0
    assert sign in (folder / name).read_text("utf-8")


def test_whatif_follows_the_condition(case, run):
    value = json.loads(run("ledger", "--case", str(case), "--json").stdout)
    entry = next(e for e in value["ledger"]["entries"] if e["conditions"])
    condition = entry["conditions"][0]["requirement"]["option"]
    result = run("whatif", condition, "--case", str(case))
    assert f"path: {condition} → {entry['action']['option']}" in result.stdout
    bluffed = run("whatif", condition, "--case", str(case), "--bluff", entry["by"])
    assert "path:" not in bluffed.stdout
    assert "Assumed bluffs" in bluffed.stdout


def test_whatif_without_a_move_and_with_an_unknown_one(case, run):
    run("whatif", "--case", str(case), code=2)
    result = run("whatif", "Mongolia sings", "--case", str(case), code=2)
    assert "MNG has no options" in result.stderr


def test_whatif_cheapest(case, run):
    value = json.loads(run("ledger", "--case", str(case), "--json").stdout)
    key = value["ledger"]["options"][0]["id"]
    assert "broken" in run("whatif", "--cheapest", key, "--case", str(case)).stdout


def test_collisions_may_be_none(case, run):
    result = run("collisions", "--case", str(case), "--json", code=1)
    assert json.loads(result.stdout) == []


def test_scenario_new_and_check(case, run, folder):
    path = folder / "s.toml"
    assert run("scenario", "new", str(path), "--case", str(case)).exit_code == 0
    run("scenario", "new", str(path), "--case", str(case), code=2)
    assert run("scenario", "check", str(path), "--case", str(case)).exit_code == 0
    path.write_text('drop = ["nothing-like-it"]\n', "utf-8")
    result = run("scenario", "check", str(path), "--case", str(case), code=2)
    assert "s.toml:1" in result.stderr


@pytest.fixture
def dispute(folder):
    """A case in which two sides want the same option otherwise, and threaten each other."""
    text = (
        "Two navies\n"
        "Norway would close the harbour if Denmark sends ships, its minister said. "
        "Denmark would impose sanctions on Norway if Norway closes the harbour. "
        "Above all, Norway must never close the harbour, Denmark said."
    )
    document = make_document("navies", text=text)

    def at(words):
        start = text.rindex(words)
        return document.span(start, start + len(words))

    norway, denmark = Party(name="Norway", side="NOR"), Party(name="Denmark", side="DNK")
    items = [
        Commitment(doc="navies", by=norway, kind=CommitmentKind.THREAT, action=at("Norway would close the harbour"),
                   condition=at("if Denmark sends ships"), polarity=Polarity.IF, toward=(denmark,)),
        Commitment(doc="navies", by=denmark, kind=CommitmentKind.THREAT,
                   action=at("Denmark would impose sanctions on Norway"),
                   condition=at("if Norway closes the harbour"), polarity=Polarity.IF, toward=(norway,)),
        Commitment(doc="navies", by=denmark, kind=CommitmentKind.DEMAND,
                   action=at("Norway must never close the harbour"), toward=(norway,)),
    ]  # fmt: skip
    path = folder / "dispute.standoff"
    with open_case(path, create=True) as record:
        record.add(document, items, fingerprint="by hand")
    return path


def test_stable_says_who_would_move_by_which_words(dispute, run):
    result = run("stable", "Norway closes the harbour", "--case", dispute).stdout
    assert "It does not hold" in result
    assert "Denmark would do: [impose sanctions on Norway]" in result
    assert "since it threatened: “Denmark would impose sanctions on Norway" in result
    assert "com_" in result
    assert "Not in the model" in result
    assert "%" not in result


def test_stable_knows_what_is_put_above_all_else(dispute, run):
    value = json.loads(run("stable", "--case", dispute, "--json").stdout)
    assert value["standing"] == "necessarily"
    assert any("Above all" in row for row in value["frame"]["weighed"])


def test_stable_is_drawn(dispute, run, folder):
    pytest.importorskip("matplotlib")
    for name, sign in (("s.svg", "<svg"), ("s.graphml", "<graphml")):
        run("stable", "--case", dispute, "-o", folder / name)
        assert sign in (folder / name).read_text("utf-8")
    result = run("stable", "--case", dispute, "-o", folder / "s.doc", code=2)
    assert "no picture ends in .doc" in result.stderr


@pytest.mark.parametrize("concept", ["nash", "gmr", "smr", "seq", "coalitional"])
def test_every_concept_answers(dispute, run, concept):
    run("stable", "--case", dispute, "--concept", concept)


def test_credible_drivers_and_gaps(dispute, run):
    all_of_them = run("credible", "--case", dispute).stdout
    assert "Denmark, threat: [impose sanctions on Norway], if [Norway: close the harbour]" in all_of_them
    assert "Not in the model" in all_of_them
    value = json.loads(run("credible", "sanctions on Norway", "--case", dispute, "--json").stdout)
    assert value["answers"][0]["support"] == "undecided by the text"
    turned = run("drivers", "Norway closes the harbour", "--case", dispute).stdout
    assert "Larger sets were not tried" in turned or "would turn that" in turned
    assert "Not in the model" in run("gaps", "--case", dispute).stdout


def test_a_scenario_turns_the_answer(dispute, run, folder):
    path = folder / "s.toml"
    path.write_text("[sincere]\nDNK = false\n", "utf-8")
    result = run("stable", "Norway closes the harbour", "--case", dispute, "--scenario", path).stdout
    assert "does not mean its threat" in result
    assert "Denmark would do" not in result
    path.write_text('[[want]]\nby = "SWE"\nthen = "x"\nreason = "y"\n', "utf-8")
    assert "s.toml:2" in run("stable", "--case", dispute, "--scenario", path, code=2).stderr


def test_an_empty_case_is_an_error_with_a_way_out(folder, run):
    path = folder / "empty.standoff"
    with open_case(path, create=True):
        pass
    for verb in ("stable", "drivers", "gaps", "credible"):
        result = run(verb, "--case", path, code=2)
        assert "→" in result.stderr
