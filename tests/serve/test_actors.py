"""The register and the profile of an actor, and deciding about it: with the token only, and undone again."""

import csv
import io
import re
import shutil

import pytest
from starlette.testclient import TestClient

from standoff.analysis import register
from standoff.record import open_case
from standoff.serve import workbench

RYABKOV = "/actors/Sergei%20Ryabkov%20%28RUS%29"


@pytest.fixture
def own(demo_case, tmp_path):
    path = tmp_path / "demo.standoff"
    shutil.copy(demo_case, path)
    with TestClient(workbench(path), base_url="http://127.0.0.1", follow_redirects=False) as client:
        yield client


def decide(client, **form):
    page = client.get("/actors/Russia").text
    token = re.search(r'name="csrf" value="([^"]+)"', page)[1]
    return client.post("/actors/decide", data={"csrf": token, **form})


def test_the_register_lists_everybody_with_their_parts(client, demo_case):
    with open_case(demo_case, read_only=True) as case:
        everybody = register(case)
    table = client.get("/actors.csv").content.decode("utf-8-sig")
    rows = list(csv.DictReader(io.StringIO(table)))
    assert [(row["name"], int(row["statements"])) for row in rows] == [(e.name, e.statements) for e in everybody]


@pytest.mark.parametrize(
    ("query", "name"), [("q=ryabkov", "Sergei Ryabkov"), ("q=Kremlin", "Dmitry Peskov"), ("side=fin", None)]
)
def test_search_and_side_find_some(client, query, name):
    found = client.get(f"/actors.json?{query}").json()
    assert 0 < found["count"] < client.get("/actors.json").json()["count"]
    assert name is None or name in {each["name"] for each in found["actors"]}


def test_every_actor_has_a_profile(client, demo_case):
    with open_case(demo_case, read_only=True) as case:
        everybody = register(case)
    page = client.get("/actors").text
    links = re.findall(r'href="(/actors/[^"]+)"', page)
    assert len(links) == len(everybody)
    for link in links[::9]:
        assert client.get(link).status_code == 200


def test_a_profile_tells_commitments_both_ways_with_their_words(client):
    page = client.get("/actors/Russia").text
    made, received = page[page.index("Commitments made") :].split("Commitments received")
    assert "(Sergei Lavrov)" in made
    assert made.count("<q ") >= 3
    assert received.count("<q ") >= 3
    assert "What the articles call it" in page
    assert "Positions" in page


def test_the_positions_of_a_person_are_that_persons_words(client):
    positions = client.get(RYABKOV.replace("%29", "%29.json")).json()["positions"]
    assert positions
    assert all(word["speaker"] == "Sergei Ryabkov" for _, position in positions for word in position["words"])


def test_nobody_of_that_name_is_told_with_who_is_near(client):
    answer = client.get("/actors/Sergei%20Ryabko")
    assert answer.status_code == 404
    assert "did you mean Sergei Ryabkov" in answer.text


def test_deciding_needs_the_token(own):
    answer = own.post("/actors/decide", data={"verb": "rename", "actor": "Sergei Ryabkov", "other": "S. Ryabkov"})
    assert answer.status_code == 403
    assert own.get(RYABKOV).status_code == 200


def test_renamed_and_undone(own):
    answer = decide(own, verb="rename", actor="Sergei Ryabkov (RUS)", other="S. A. Ryabkov", why="as he signs")
    assert (answer.status_code, answer.headers["location"]) == (303, "/actors/S.%20A.%20Ryabkov%20%28RUS%29")
    page = own.get(answer.headers["location"]).text
    assert "as he signs" in page
    assert own.get(RYABKOV).status_code == 404
    made = re.search(r'name="other" value="(dec_\w+)"', page)[1]
    assert decide(own, verb="undo", other=made).headers["location"] == "/actors"
    assert own.get(RYABKOV).status_code == 200


def test_merged_and_parted(own):
    answer = decide(own, verb="merge", actor="Sergei Ryabkov (RUS)", other="Russia (RUS)")
    page = own.get(answer.headers["location"]).text
    assert "Sergei Ryabkov (RUS)</span> is taken for this one" in page
    decide(own, verb="split", actor="Russia (RUS)", other="Sergei Ryabkov (RUS)")
    assert own.get(RYABKOV).status_code == 200


def test_somebody_else_in_one_article(own):
    before = own.get(RYABKOV.replace("%29", "%29.json")).json()["actor"]
    answer = decide(own, verb="split", actor="Sergei Ryabkov (RUS)", other="Namesake", document="0110_capital")
    assert answer.headers["location"] == RYABKOV
    after = own.get(RYABKOV.replace("%29", "%29.json")).json()["actor"]
    assert after["statements"] + after["commitments"] < before["statements"] + before["commitments"]
    assert own.get("/actors/Namesake%20%28RUS%29").status_code == 200


@pytest.mark.parametrize(
    "form",
    [
        {"verb": "praise", "actor": "Russia"},
        {"verb": "rename", "actor": "Russia", "other": ""},
        {"verb": "merge", "actor": "Russia", "other": "Russia"},
        {"verb": "undo", "other": "dec_nothing"},
        {"verb": "rename", "actor": "Russia", "other": "Rus", "side": "no such side"},
    ],
)
def test_what_cannot_be_decided_is_told_and_changes_nothing(own, form):
    assert decide(own, **form).status_code == 400
    assert own.get("/actors/Russia.json").json()["decisions"] == []


def test_hostile_names_are_shown_as_they_are_written(own):
    answer = decide(own, verb="rename", actor="Sergei Ryabkov (RUS)", other='<img src=x onerror="alert(1)">/../x')
    page = own.get(answer.headers["location"])
    assert page.status_code == 200
    assert "<img src=x" not in page.text
    assert "&lt;img src=x" in page.text
