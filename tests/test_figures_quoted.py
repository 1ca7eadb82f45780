"""The figures that README and docs/quality.md quote are the pinned floors, rounded."""

import json
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
FLOORS = json.loads((ROOT / "benchmarks" / "floors.json").read_text("utf-8"))["floors"]
KINDS = ("statement", "commitment", "event", "figure")


def quoted(name: str, figure: str) -> str:
    return " | ".join(f"{FLOORS[name][kind][figure]:.2f}".lstrip("0") for kind in KINDS)


@pytest.mark.parametrize("page", ["README.md", "docs/quality.md"])
@pytest.mark.parametrize("name", ["other", "demo", "test"])
@pytest.mark.parametrize("figure", ["f1", "end_to_end"])
def test_page_quotes_the_floors(page, name, figure):
    assert quoted(name, figure) in (ROOT / page).read_text("utf-8"), f"write {quoted(name, figure)} into {page}"
