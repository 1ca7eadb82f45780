"""The benchmark of resuming, with few kills."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

BENCHMARK = Path(__file__).parents[2] / "benchmarks" / "kill_resume.py"


@pytest.mark.slow
def test_a_killed_read_resumes(tmp_path):
    command = [sys.executable, str(BENCHMARK), "--kills", "3", "--documents", "60", "--seed", "4"]
    done = subprocess.run(command, capture_output=True, text=True, cwd=tmp_path, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stdout.endswith("0 cases differ\n")
    assert done.stdout.count("the same case") == 3
