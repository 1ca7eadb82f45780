"""The figures that the workbench shows are those of docs/quality.md, and those that have a floor are the floors."""

import json
import re
from pathlib import Path

import pytest

from standoff.analysis.quality import KINDS, quality

ROOT = Path(__file__).parent.parent
FLOORS = json.loads((ROOT / "benchmarks" / "floors.json").read_text("utf-8"))["floors"]
PAGE = (ROOT / "docs" / "quality.md").read_text("utf-8")
SETS = {each.key: each for each in quality().sets}


def dotted(value):
    return f"{value:.2f}".lstrip("0") if value < 1 else "1.0"


@pytest.mark.parametrize("key", ["test", "other", "demo"])
def test_sets_have_their_floors(key):
    for kind in KINDS:
        assert SETS[key].f1[kind] == pytest.approx(FLOORS[key][kind]["f1"], abs=0.0051), kind
        assert SETS[key].end_to_end[kind] == pytest.approx(FLOORS[key][kind]["end_to_end"], abs=0.0051), kind


@pytest.mark.parametrize("key", ["test", "other", "demo", "real"])
def test_sets_are_rows_of_the_page(key):
    found = SETS[key]
    for values, date in ((found.f1, dotted(found.dates)), (found.end_to_end, "")):
        row = " | ".join(dotted(values[kind]) for kind in KINDS)
        assert re.search(rf"\| {re.escape(row)} \| *{re.escape(date)} *\|", PAGE), row


def test_the_ceiling_is_that_of_the_page():
    f1, whole = (
        ", ".join(dotted(v[k]) for k in KINDS[:3]) + f" and {dotted(v['figure'])}"
        for v in (SETS["ceiling"].f1, SETS["ceiling"].end_to_end)
    )
    assert f"F1 {f1}, end to end {whole}" in PAGE


def test_comparing_is_that_of_the_page():
    for each in quality().across:
        for one in (each.of_gold, each.of_found):
            rates = rf"{dotted(one.precision)} \| {dotted(one.recall)} \| \**{dotted(one.f1)}\** \|"
            assert re.search(rf"\| {each.name} \|[^|]*\| {rates}", PAGE), (each.name, one)


def test_calibration_is_that_of_the_page():
    found = quality().calibration
    told = ", ".join(f"{kind}s {found[kind]:.3f}".replace(" 0.", " .") for kind in KINDS)
    assert told in " ".join(PAGE.split())


def test_what_goes_wrong_is_that_of_the_page():
    section = PAGE.split("## What goes wrong, most often")[1].split("\n\nThe floors")[0]
    assert tuple(line.removeprefix("- ") for line in section.strip().splitlines()) == quality().limits
