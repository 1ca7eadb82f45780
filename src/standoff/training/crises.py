"""The crises of the corpus, by the split that they were put into."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from pathlib import Path


def crises_of(corpus: Path, *splits: str, exhaustive: bool = False) -> Iterator[Path]:
    """The folders of the crises of these splits, in the order of their names; ``exhaustive``: only those whose
    relations between articles are all told.
    """
    for declared in sorted(corpus.glob("crises/*/crisis.toml")):
        about = tomllib.loads(declared.read_text(encoding="utf-8"))
        if about["split"] in splits and (not exhaustive or about.get("relations") == "exhaustive"):
            yield declared.parent
