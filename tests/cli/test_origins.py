"""``standoff origins`` and ``standoff versions`` on a case of copies."""

from __future__ import annotations

import json

import pytest
from tests.reconcile.origins.bay import LOCAL, OTHER, WIRE, article

from standoff.record import open_case

PAGES = [
    article("wire", *WIRE, agency="Reuters"),
    article("daily", LOCAL[0], *WIRE[:3], published="2031-03-04"),
    article("mercury", *OTHER, published="2031-03-04", publisher="The Mercury"),
    article("late", *OTHER, LOCAL[1], published="2031-03-05", publisher="The Mercury"),
]


@pytest.fixture
def coverage(folder):
    with open_case(folder / "bay.standoff", create=True) as case:
        for page in PAGES:
            case.add(page, [], fingerprint="by hand")
        case.compare()


def test_origins(coverage, run):
    text = run("origins").stdout
    assert text.startswith(
        "2 origins (4 articles)\n\nReuters (agency)  2 articles\n  wire, The wire Paper, 3 March 2031\n"
    )
    assert "\n    the same text as wire, where it is credited by the publisher\n" in text
    value = json.loads(run("origins", "--json").stdout)
    assert {"documents", "origins", "texts"} == set(value)
    assert [len(text["articles"]) for text in value["texts"]] == [2, 2]


def test_versions(coverage, run):
    text = run("versions").stdout
    assert text.index("mercury  4 March 2031") < text.index("late  5 March 2031")
    assert "0 items as before" in text
    assert json.loads(run("versions", "late", "--json").stdout)["articles"][0][1]["document"] == "late"
    assert run("versions", "wire", code=1).stdout == "No article is there in several versions.\n"
    assert "no document 'nowhere'" in run("versions", "nowhere", code=2).stderr


def test_an_empty_case_has_no_origins(folder, run):
    open_case(folder / "none.standoff", create=True).close()
    assert run("origins", code=1).stdout == "0 origins (0 articles)\n"
