"""The worked example of docs/deciding.md is what the commands print."""

from __future__ import annotations

import re
import shlex
from itertools import count
from pathlib import Path

PAGE = Path(__file__).parents[2] / "docs" / "deciding.md"
BLOCK = re.compile(r"```console\n(.*?)```", re.DOTALL)


def test_the_worked_example(case, run, monkeypatch):
    clock = count()
    monkeypatch.setattr("standoff.schema.decision._now", lambda after: f"2031-02-03T09:00:00.{next(clock):06}Z")
    monkeypatch.setenv("STANDOFF_BY", "ana")
    shown = "".join(BLOCK.findall(PAGE.read_text(encoding="utf-8")))
    commands = re.findall(r"^\$ standoff (.*)$", shown, re.MULTILINE)
    assert len(commands) > 8
    printed = "".join(f"$ standoff {command}\n{run(*shlex.split(command)).stdout}" for command in commands)
    assert shown == printed
