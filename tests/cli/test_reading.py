from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from standoff.record import open_case

ARTICLE = """Oman to host border talks

By Jane Roe

MUSCAT, January 7, 2031 - Oman will host talks between Norway and Denmark on Monday, its foreign ministry said.

"We will close the harbour if Denmark sends ships," Norwegian Foreign Minister Anna Karst told reporters on Friday.

The Danish government denied that it had any such plans. It said that about 4,000 soldiers were at the border.
"""


@pytest.fixture
def press(folder: Path) -> Path:
    path = folder / "press"
    path.mkdir()
    (path / "talks.txt").write_text(ARTICLE, encoding="utf-8")
    (path / "broken.txt").write_bytes(b"\x00\x01\x02\xff" * 200)
    return path


def test_looking_only_keeps_nothing(press, folder, run):
    result = run("read", press, code=4)
    assert "talks\n     title  Oman to host border talks\n      date  2031-01-07 (from text)\n" in result.stdout
    assert "broken.txt" in result.stdout
    assert "1 article; nothing was kept" in result.stderr
    assert list(folder.glob("*.standoff*")) == []


def test_reading_into_a_case(press, folder, run):
    result = run("read", press, "--case", "new.standoff", code=4)
    assert "talks  added, " in result.stdout
    assert "new.standoff: 1 added" in result.stderr
    with open_case(folder / "new.standoff", read_only=True) as case:
        assert [document.name for document in case.documents()] == ["talks"]
        assert case.items()
        assert [Path(problem.source).name for problem in case.problems()] == ["broken.txt"]


def test_quiet_reading_tells_only_the_problems(press, run):
    text = run("read", press, "--case", "new.standoff", "-q", code=4).stdout
    assert "talks" not in text
    assert "broken.txt" in text


def test_reading_again_changes_nothing(press, run):
    run("read", press, "--case", "new.standoff", code=4)
    first = json.loads(run("show", "items", "--json").stdout)
    result = run("read", press, "--case", "new.standoff", "--json", code=4)
    value = json.loads(result.stdout)
    assert value["outcomes"] == {"unchanged": 1}
    assert json.loads(run("show", "items", "--json").stdout) == first


def test_problems_of_an_input_that_was_mended_are_forgotten(press, folder, run):
    run("read", press, "--case", "new.standoff", code=4)
    (press / "broken.txt").write_text(ARTICLE.replace("Oman", "Malta"), encoding="utf-8")
    run("read", press, "--case", "new.standoff")
    with open_case(folder / "new.standoff", read_only=True) as case:
        assert [p for p in case.problems() if p.code == "binary"] == []


def test_several_processes_give_the_same_case(press, folder, run):
    (press / "broken.txt").unlink()
    for number in range(3):
        (press / f"more{number}.txt").write_text(ARTICLE.replace("4,000", f"{number + 5},000"), encoding="utf-8")
    run("read", press, "--case", "one.standoff")
    run("read", press, "--case", "two.standoff", "--jobs", 2)
    with open_case(folder / "one.standoff") as one, open_case(folder / "two.standoff") as two:
        assert one.dump() == two.dump()


def test_the_shape_of_the_json(press, run):
    value = json.loads(run("read", press, "--json", code=4).stdout)
    assert set(value) == {"case", "documents", "outcomes", "items", "problems"}
    document = value["documents"][0]
    assert set(document) == {
        "document", "document_id", "source", "title", "published", "published_from", "updated", "publisher", "agency",
        "byline", "body", "boilerplate_characters", "notes", "outcome", "items",
    }  # fmt: skip
    assert (document["document"], document["outcome"]) == ("talks", "seen")
    assert set(value["problems"][0]) == {"source", "code", "message", "hint", "level"}


def test_a_date_for_those_that_give_none(folder, run):
    (folder / "a.txt").write_text("Title of it\n\nThe minister said that the talks had failed.\n", encoding="utf-8")
    assert "none given; set it with --date" in run("read", "a.txt").stdout
    assert "2031-01-07 (from given)" in run("read", "a.txt", "--date", "2031-01-07").stdout
    assert "soon" in run("read", "a.txt", "--date", "soon", code=2).stderr


def test_standard_input(run):
    assert run("read", "-", input=ARTICLE).stdout.startswith("stdin\n     title  Oman to host border talks\n")


def test_nothing_to_read(folder, run):
    assert "nowhere" in run("read", "nowhere", code=4).stdout


def test_a_model_that_is_not_there(press, run):
    assert "no_such_model" in run("read", press, "--case", "new.standoff", "--model", "no_such_model", code=5).stderr


def test_a_foreign_file_as_case_is_left_alone(press, folder, run):
    (folder / "notes.standoff").write_text("my notes")
    run("read", press, "--case", "notes.standoff", code=3)
    assert (folder / "notes.standoff").read_text() == "my notes"


def test_demo(folder, run):
    result = run("demo", "--case", "demo.standoff")
    assert "Threats and promises, with their conditions" in result.stdout
    assert "standoff calendar --case demo.standoff" in result.stderr
    value = json.loads(run("demo", "--case", "demo.standoff", "--json").stdout)
    assert value["documents"] >= 10


def test_evaluate_a_case_against_its_own_export(press, folder, run):
    run("read", press, "--case", "new.standoff", code=4)
    run("export", "items", "-o", "gold.jsonl")
    text = run("evaluate", "gold.jsonl", "--show", "statement").stdout
    assert "1.000" in text
    assert "missed" not in text
    value = json.loads(run("evaluate", "gold.jsonl", "--json").stdout)
    assert set(value) == {"statement", "commitment", "event", "figure", "document", "overall"}
    assert value["overall"]["f1"] == 1.0
    same = json.loads(run("evaluate", "gold.jsonl", "--predicted", "gold.jsonl", "--json").stdout)
    assert same == value


def test_evaluate_lists_what_was_missed(folder, run):
    gold = {
        "doc": "a",
        "type": "figure",
        "value": 5,
        "evidence": {"start": 0, "end": 4, "text": "five"},
        "salience": "core",
    }
    (folder / "gold.jsonl").write_text(json.dumps(gold), encoding="utf-8")
    (folder / "none.jsonl").write_text("", encoding="utf-8")
    text = run("evaluate", "gold.jsonl", "--predicted", "none.jsonl", "--show", "figure").stdout
    assert text.splitlines()[-1] == "missed    a core [5] five"
    value = json.loads(run("evaluate", "gold.jsonl", "--predicted", "none.jsonl", "--show", "figure", "--json").stdout)
    assert value["misses"][0]["text"] == "five"
    run("evaluate", "none.jsonl", "--predicted", "gold.jsonl", code=1)
    (folder / "bad.jsonl").write_text("nonsense", encoding="utf-8")
    assert "line 1 of bad.jsonl is not JSON" in run("evaluate", "bad.jsonl", "--predicted", "gold.jsonl", code=2).stderr


def test_doctor_finds_a_sound_installation_and_case(case, run):
    text = run("doctor").stdout
    assert "FAIL" not in text
    assert "case crisis.standoff: 2 documents" in text
    value = json.loads(run("doctor", "--json").stdout)
    assert value["sound"]
    assert [check["name"] for check in value["checks"]] == [
        "Python", "packages", "Parquet", "SQLite", "folders", "output", "language model", "case crisis.standoff",
    ]  # fmt: skip


def test_doctor_says_how_to_mend(folder, run):
    (folder / "broken.standoff").write_text("nothing")
    text = run("doctor", "--model", "no_such_model", code=5).stdout
    assert "FAIL language model:" in text
    assert "FAIL case broken.standoff:" in text
    assert text.count("→") == 2


def test_exports(case, folder, run):
    lines = run("export", "items").stdout.splitlines()
    assert [json.loads(line)["type"] for line in lines].count("commitment") == 2
    assert "wrote 12 rows to items.csv" in run("export", "csv", "-o", "items.csv").stderr
    assert json.loads(run("export", "parquet", "-o", "items.parquet", "--json").stdout) == {
        "output": "items.parquet",
        "written": 12,
    }
    assert run("export", "items", "-o", folder / "nowhere" / "x.jsonl", code=2).stdout == ""


@pytest.mark.skipif(os.name == "nt", reason="there is no SIGINT to send there")
def test_ctrl_c_leaves_a_whole_case_and_the_same_command_goes_on(press, folder, run):
    (press / "broken.txt").unlink()
    for number in range(60):
        (press / f"more{number}.txt").write_text(ARTICLE.replace("4,000", f"{number + 5},000"), encoding="utf-8")
    command = [sys.executable, "-m", "standoff", "read", "press", "--case", "new.standoff"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, cwd=folder) as reading:
        assert reading.stdout is not None
        while "added" not in reading.stdout.readline():
            pass
        reading.send_signal(signal.SIGINT)
        _, errors = reading.communicate(timeout=60)
    assert reading.returncode == 130
    assert "stopped" in errors
    assert "Traceback" not in errors
    with open_case(folder / "new.standoff", read_only=True) as case:
        before = len(case.documents())
    assert 1 <= before < 61
    value = json.loads(run("read", press, "--case", "new.standoff", "--json").stdout)
    assert value["outcomes"] == {"added": 61 - before, "unchanged": before}


UNDATED = "Title of it\n\nThe minister said that the talks had failed.\n"


def test_a_date_that_was_given_stays_until_another_is_given(folder, run):
    (folder / "a.txt").write_text(UNDATED, encoding="utf-8")
    run("read", "a.txt", "--case", "c.standoff", "--date", "2031-01-07")
    again = run("read", "a.txt", "--case", "c.standoff")
    assert "unchanged" in again.stdout
    assert "no date" not in again.stdout
    with open_case(folder / "c.standoff", read_only=True) as case:
        assert (case.document("a").published, case.document("a").published_from) == ("2031-01-07", "given")
        assert case.problems() == []
    run("read", "a.txt", "--case", "c.standoff", "--date", "2031-01-09")
    run("read", "a.txt", "--case", "c.standoff")
    with open_case(folder / "c.standoff", read_only=True) as case:
        assert case.document("a").published == "2031-01-09"


def test_a_slip_of_the_pen_makes_and_changes_no_case(folder, run, press):
    (folder / "nothing").mkdir()
    for path in ("nowhere", "nothing"):
        run("read", path, "--case", "c.standoff", code=4)
        assert list(folder.glob("*.standoff*")) == []
    run("read", press / "talks.txt", "--case", "c.standoff")
    before = (folder / "c.standoff").read_bytes()
    run("read", "nowhere", "nothing", "--case", "c.standoff", code=4)
    assert (folder / "c.standoff").read_bytes() == before
    run("read", "nowhere", press / "talks.txt", "--case", "c.standoff", code=4)
    with open_case(folder / "c.standoff", read_only=True) as case:
        assert case.problems() == []


def test_another_version_of_an_article_is_told_and_the_newest_shown(folder, run):
    for text in (UNDATED, UNDATED + "They will go on.\n"):
        (folder / "a.txt").write_text(text, encoding="utf-8")
        result = run("read", "a.txt", "--case", "c.standoff")
    assert "another version of 'a' is in the case; both are kept" in result.stdout
    shown = run("show", "document", "a", "--case", "c.standoff")
    assert "They will go on" in shown.stdout
    assert "2 documents are called 'a'; this was read last. Older: doc_" in shown.stderr


def test_a_page_without_a_title(folder, run):
    (folder / "a.html").write_text("<p>The minister said on Monday that the talks had failed", encoding="utf-8")
    assert "title  none found" in run("read", "a.html").stdout


def test_a_model_is_checked_without_a_case_too(press, run):
    assert "no_such_model" in run("read", press, "--model", "no_such_model", code=5).stderr


def test_gold_for_other_articles_is_no_gold(case, folder, run):
    line = {"doc": "x", "type": "figure", "value": 5, "evidence": {"start": 0, "end": 4, "text": "five"}}
    (folder / "gold.jsonl").write_text(json.dumps(line), encoding="utf-8")
    errors = run("evaluate", "gold.jsonl", code=2).stderr
    assert "the case holds none of the 1 articles" in errors
    assert "under the names that the gold gives them: x" in errors


def test_the_demo_leaves_one_case_in_the_cache(folder, run, monkeypatch):
    for variable in ("XDG_CACHE_HOME", "LOCALAPPDATA", "HOME"):
        monkeypatch.setenv(variable, str(folder))
    monkeypatch.setattr("standoff.cli.intake.Intake.take", lambda self, paths, case, **keys: _empty(case))
    for _ in range(2):
        run("demo", "--json", code=0)
    assert [path.name for path in folder.rglob("*.standoff*")] == ["demo.standoff"]


def _empty(case: Path) -> None:
    assert not case.exists()
    open_case(case, create=True).close()


@pytest.mark.skipif(os.name == "nt", reason="there is no SIGINT to send there")
def test_ctrl_c_stops_several_processes_at_once(press, folder):
    (press / "broken.txt").unlink()
    for number in range(200):
        (press / f"more{number}.txt").write_text(ARTICLE.replace("4,000", f"{number + 5},000"), encoding="utf-8")
    command = [sys.executable, "-m", "standoff", "read", "press", "--case", "new.standoff", "-j", "2"]
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, cwd=folder, start_new_session=True
    ) as reading:
        assert reading.stdout is not None
        while "added" not in reading.stdout.readline():
            pass
        os.killpg(reading.pid, signal.SIGINT)  # as a terminal does: to all of them
        started = time.monotonic()
        _, errors = reading.communicate(timeout=60)
    assert time.monotonic() - started < 6  # two seconds on an idle machine
    assert reading.returncode == 130
    assert "Traceback" not in errors


@pytest.mark.skipif(os.name == "nt", reason="there is no SIGINT to send there")
def test_ctrl_c_before_anything_has_begun():
    script = "import standoff.cli.app as a; a.app = lambda **k: (_ for _ in ()).throw(KeyboardInterrupt);"
    script += "from standoff.cli import main; main()"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True)
    assert (done.returncode, done.stderr) == (130, "standoff: stopped\n")
