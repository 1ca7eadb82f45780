"""``ledger``, ``whatif``, ``collisions`` and ``scenario`` on the coded case."""

import json

import pytest


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
