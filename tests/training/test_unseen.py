"""Articles that are new to earlier weights, which only the project's history holds."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from standoff.coding.reader import card
from standoff.errors import InputError
from standoff.training import unseen as module
from standoff.training.unseen import unseen


def git(folder: Path, *words: str) -> str:
    named = ["-c", "user.name=A", "-c", "user.email=a@example.org"]
    return subprocess.run(["git", "-C", folder, *named, *words], check=True, capture_output=True, text=True).stdout


def add_crisis(folder: Path, name: str) -> None:
    crisis = folder / "corpus" / "crises" / name
    crisis.mkdir(parents=True)
    (crisis / "crisis.toml").write_text('split = "train"\n', encoding="utf-8")
    (crisis / f"{name}_wire.txt").write_text("Chad closed its border with Niger on Monday.\n", encoding="utf-8")
    git(folder, "add", ".")
    git(folder, "commit", "-qm", name)


@pytest.fixture
def history(tmp_path, monkeypatch):
    """A checkout whose second commit brings weights, and whose third a crisis that they have not seen."""
    git(tmp_path, "init", "-q")
    add_crisis(tmp_path, "known")
    weights = tmp_path / module.WEIGHTS
    weights.parent.mkdir(parents=True)
    weights.mkdir()
    for file in card.FOLDER.iterdir():
        (weights / file.name).write_bytes(file.read_bytes())
    git(tmp_path, "add", ".")
    git(tmp_path, "commit", "-qm", "weights")
    monkeypatch.setattr(module, "COMMITS", (git(tmp_path, "rev-parse", "HEAD").strip(),))
    add_crisis(tmp_path, "new")
    return tmp_path


def test_only_what_came_after_the_weights_is_read_with_them(history):
    found = list(unseen(history / "corpus"))
    assert [(article.crisis.name, article.marks.document.name) for article in found] == [("new", "new_wire")]
    assert found[0].reading.likely("event")


def test_without_the_history_it_says_what_is_missing(tmp_path, monkeypatch):
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))
    with pytest.raises(InputError, match="earlier weights of the reader are in the project's history"):
        next(unseen(tmp_path))
