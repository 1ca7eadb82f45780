"""Quality: the shipped figures, and what the case says of itself."""

import re
import shutil

from starlette.testclient import TestClient

from standoff.analysis.quality import quality
from standoff.record import open_case
from standoff.schema import Decision, Verb
from standoff.serve import workbench


def test_every_measured_figure_is_shown(client):
    page = client.get("/quality").text
    for each in quality().sets:
        for kind, value in each.f1.items():
            assert f"{value:.2f} <span" in page, (each.key, kind)
            assert f"({each.end_to_end[kind]:.2f})" in page


def test_the_case_is_counted(client, demo_case):
    with open_case(demo_case, read_only=True) as case:
        counts = case.counts()
    for each in client.get("/quality.json").json()["case"]["kinds"]:
        assert each["items"] == counts[f"{each['kind']}s"]
        assert 0 < each["score"] < 1


def test_every_passage_is_checked_where_asked(client):
    assert client.get("/quality.json").json()["case"]["faults"] is None
    assert client.get("/quality.json?check=yes").json()["case"]["faults"] == []
    assert "Every passage stands where it should" in client.get("/quality?check=yes").text


def test_decisions_are_counted_at_once(demo_case, tmp_path):
    path = tmp_path / "own.standoff"
    shutil.copy(demo_case, path)
    with TestClient(workbench(path), base_url="http://127.0.0.1") as client:
        before = {k["kind"]: k for k in client.get("/quality.json").json()["case"]["kinds"]}
        with open_case(path) as case:
            good, bad = case.items(kind="event")[:2]
            case.decide(Decision(verb=Verb.ACCEPT, subjects=(case.key(good.id),), by="ada"))
            case.decide(Decision(verb=Verb.REJECT, subjects=(case.key(bad.id),), by="ada"))
        after = {k["kind"]: k for k in client.get("/quality.json").json()["case"]["kinds"]}
    assert (after["event"]["accepted"], after["event"]["rejected"]) == (1, 1)
    assert after["event"]["items"] == before["event"]["items"] - 1
    assert after["statement"] == before["statement"]


def test_what_it_was_made_with_is_told(client):
    assert re.fullmatch(r"[0-9a-f]{12}", client.get("/quality.json").json()["versions"]["weights of the reader"])
