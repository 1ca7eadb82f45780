from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from standoff.cli.exits import Exit
from standoff.cli.reference import commands, current_pages, missing_from, write_pages

ROOT = Path(__file__).parents[2]


def standoff(*arguments: str, **keys) -> subprocess.CompletedProcess:
    return subprocess.run(
        [sys.executable, "-m", "standoff", *arguments], capture_output=True, text=True, timeout=60, **keys
    )


@pytest.fixture(scope="module", autouse=True)
def _warm_up():
    standoff("--version")


def test_help_is_quick():
    """0.4 s is the aim on an idle machine. Processor time is counted, so that a busy one does not matter much."""
    times = []
    for _ in range(3):
        before = os.times()
        assert standoff("--help").returncode == 0
        after = os.times()
        times.append(after.children_user - before.children_user + after.children_system - before.children_system)
    assert 0 < min(times) < 1.0


def test_nothing_heavy_is_imported_for_help():
    heavy = ("spacy", "numpy", "sqlalchemy", "lxml", "pyarrow", "alembic")
    script = f"import sys, standoff.cli.app; print([m for m in {heavy} if m in sys.modules])"
    found = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert found.stdout == "[]\n"


def test_looking_at_a_case_does_not_wait_for_spacy():
    script = "import sys, standoff.analysis, standoff.record, standoff.language; print('spacy' in sys.modules)"
    found = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert found.stdout == "False\n"


def test_every_command_is_documented():
    assert missing_from((ROOT / "docs" / "cli.md").read_text(encoding="utf-8")) == []


def test_the_documented_options_are_current():
    text = (ROOT / "docs" / "cli.md").read_text(encoding="utf-8")
    assert write_pages(text) == text, "run: python -m standoff.cli.reference docs/cli.md"


def test_every_exit_code_is_documented():
    text = (ROOT / "docs" / "cli.md").read_text(encoding="utf-8")
    assert all(re.search(rf"^\| {code.value} \|", text, re.MULTILINE) for code in Exit)


def test_every_command_and_option_has_help():
    for command in commands():
        assert command.about, command.name
        assert all(row.help for row in command.rows), command.name


def test_every_command_that_prints_takes_json():
    for command in commands():
        if command.name == "serve":
            continue  # prints its address; its pages have .json twins
        assert any("--json" in row.names for row in command.rows), command.name


def test_verbs_that_read_a_case_take_case():
    for command in commands():
        if command.name.startswith("users "):
            continue  # about people, whatever the case
        assert any("--case" in row.names for row in command.rows), command.name


def test_a_page_for_each_command():
    assert set(current_pages()) == {command.name for command in commands()}


def test_no_case_here(folder, run):
    result = run("brief", code=2)
    assert "there is no case in this folder" in result.stderr
    assert "standoff read FOLDER --case NAME.standoff" in result.stderr
    assert result.stdout == ""


def test_several_cases_here(folder, case, run):
    (folder / "other.standoff").touch()
    result = run("brief", code=2)
    assert "crisis.standoff, other.standoff" in result.stderr
    assert "--case" in result.stderr
    run("brief", "--case", case)


def test_the_case_may_come_from_the_environment(folder, case, run, monkeypatch):
    (folder / "other.standoff").touch()
    monkeypatch.setenv("STANDOFF_CASE", str(case))
    run("brief")


def test_a_case_that_is_none(folder, run):
    (folder / "a.standoff").write_text("not a case")
    result = run("brief", code=3)
    assert "a.standoff" in result.stderr
    assert "Traceback" not in result.stderr
    assert (folder / "a.standoff").read_text() == "not a case"


@pytest.mark.parametrize(
    "arguments",
    [
        ["nonsense"],
        ["show", "items", "--kind", "opinion"],
        ["timeline", "--since", "soon"],
        ["search"],
        ["export", "parquet"],
    ],
)
def test_wrong_usage(case, run, arguments):
    assert run(*arguments, code=2).stdout == ""


def test_debug_shows_the_traceback(folder):
    plain, debug = standoff("brief", cwd=folder), standoff("--debug", "brief", cwd=folder)
    assert plain.returncode == debug.returncode == 2
    assert "Traceback" not in plain.stderr
    assert "Traceback" in debug.stderr
    assert debug.stderr.endswith(plain.stderr)
    (folder / "a.standoff").write_text("not a case")
    assert standoff("--debug", "brief", cwd=folder).returncode == 3


def test_a_bug_is_reported_without_a_traceback(case, run, monkeypatch):
    monkeypatch.setattr("standoff.analysis.brief", lambda *a, **k: 1 / 0)
    result = run("brief", code=70)
    assert "this should not happen: ZeroDivisionError" in result.stderr
    assert "Traceback" not in result.stderr


def test_interruption(case, run, monkeypatch):
    def interrupted(*arguments, **keys):
        raise KeyboardInterrupt

    monkeypatch.setattr("standoff.analysis.brief", interrupted)
    assert "stopped" in run("brief", code=130).stderr


@pytest.mark.skipif(os.name == "nt", reason="pipes end otherwise there")
@pytest.mark.parametrize("command", ["brief", "brief --json", "show items", "export csv"])
def test_a_reader_that_leaves_early_is_no_error(case, folder, command):
    script = f"set -o pipefail; {sys.executable} -m standoff {command} | true"
    done = subprocess.run(["bash", "-c", script], capture_output=True, text=True, cwd=folder, timeout=60)
    assert done.returncode in (0, 141)
    assert done.stderr == ""


def test_piped_lines_are_whole_and_plain(case, folder):
    shown = standoff("brief", cwd=folder, env={**os.environ, "COLUMNS": "40"}).stdout
    assert "\x1b" not in shown
    assert any(len(line) > 100 for line in shown.splitlines())


def test_colour_only_where_it_is_wanted(case, folder):
    wanted = {**os.environ, "FORCE_COLOR": "1", "TERM": "xterm-256color"}
    wanted.pop("NO_COLOR", None)
    assert "\x1b[" in standoff("show", "items", cwd=folder, env=wanted).stdout
    refused = standoff("show", "items", cwd=folder, env={**wanted, "NO_COLOR": "1"}).stdout
    assert not re.search(r"\x1b\[[0-9;]*3[0-9]", refused)
    assert ">>" in refused


def test_narrow_terminals_lose_nothing(case, folder):
    env = {**os.environ, "FORCE_COLOR": "1", "TERM": "xterm", "COLUMNS": "60"}
    shown = re.sub(r"\x1b\[[0-9;]*m", "", standoff("brief", cwd=folder, env=env).stdout)
    assert max(map(len, shown.splitlines())) <= 60
    plain = standoff("brief", cwd=folder).stdout
    assert " ".join(shown.split()) == " ".join(plain.split())


def test_an_encoding_that_lacks_letters_stops_nothing(case, folder):
    done = standoff("show", "items", cwd=folder, env={**os.environ, "PYTHONIOENCODING": "ascii"})
    assert done.returncode == 0
    assert "\\u201cWe want peace" in done.stdout


def test_version(run):
    assert re.fullmatch(r"standoff \d+\.\d+\S*\n", run("--version").stdout)
