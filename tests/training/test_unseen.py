"""Articles that are new to earlier weights, which only the project's history holds."""

from __future__ import annotations

import pytest

from standoff.errors import InputError
from standoff.training.unseen import unseen


def test_without_the_history_it_says_what_is_missing(tmp_path, monkeypatch):
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))
    with pytest.raises(InputError, match="earlier weights of the reader are in the project's history"):
        next(unseen(tmp_path))
