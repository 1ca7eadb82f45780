"""Positions: the matrix holds every position once, a cell leads to its evidence, and issues are decided about."""

import html
import re
import shutil

import pytest
from starlette.testclient import TestClient

from standoff.serve import workbench
from standoff.serve.showing.rendering import segment


@pytest.fixture
def own(demo_case, tmp_path):
    shutil.copy(demo_case, tmp_path / "own.standoff")
    with TestClient(workbench(tmp_path / "own.standoff"), base_url="http://127.0.0.1") as client:
        yield client


def issues(client):
    return client.get("/positions.json").json()["positions"]


def decide(client, issue, **fields):
    page = client.get(f"/positions/{segment(issue)}").text
    token = re.search(r'name="csrf" value="([^"]+)"', page)[1]
    fields = {("with" if name == "into" else "as" if name == "called" else name): v for name, v in fields.items()}
    return client.post(f"/positions/{segment(issue)}", data={"csrf": token, **fields})


def test_every_position_has_one_cell(client):
    page = client.get("/positions").text
    cells = [html.unescape(found) for found in re.findall(r'href="(/positions/[^"]+\?actor=[^"]+)"', page)]
    assert len(cells) == len(set(cells)) == sum(len(each["positions"]) for each in issues(client))


def test_a_cell_opens_the_words_of_that_actor_alone(client):
    each = next(i for i in issues(client) if len(i["positions"]) > 1)
    position = each["positions"][0]
    found = client.get(f"/positions/{segment(each['issue'])}.json?actor={position['actor']}").json()
    assert [p["actor"] for p in found["positions"]] == [position["actor"]]
    page = client.get(f"/positions/{segment(each['issue'])}?actor={position['actor']}").text
    for word in position["words"]:
        assert html.escape(" ".join(word["citation"]["quote"].split()), quote=False)[:30] in page.replace("&#39;", "'")


def test_a_move_is_told_with_where_it_came_from(client):
    each, position = next((i, p) for i in issues(client) for p in i["positions"] if len(p["moved"]) > 1)
    assert f"was {position['moved'][-2]}" in client.get("/positions").text
    assert " → ".join(position["moved"]) in client.get(f"/positions/{segment(each['issue'])}").text


def test_the_matrix_is_filtered_by_actor(client):
    found = client.get("/positions.json?actor=ukr").json()["positions"]
    assert found
    assert all("UKR" in {p["actor"] for p in each["positions"]} for each in found)


def test_an_unknown_issue_is_told(client):
    assert client.get("/positions/no%20such%20issue").status_code == 404


def test_twins_of_an_issue_lead_to_it(client):
    name = next(each["issue"] for each in issues(client) if " " in each["issue"])
    page = client.get(f"/positions/{segment(name)}").text
    twin = html.unescape(re.search(r'<a href="([^"]+)">JSON</a>', page)[1])
    assert client.get(twin).json()["issue"] == name


def test_an_issue_is_renamed_and_the_name_may_hold_anything(own):
    name = issues(own)[0]["issue"]
    new = "arms / treaties? <b>100%</b> #1"
    answer = decide(own, name, called=new)
    assert answer.status_code == 200
    assert html.escape(new) in answer.text
    assert new in {each["issue"] for each in issues(own)}
    assert name not in {each["issue"] for each in issues(own)}


def test_issues_are_joined_and_parted_again(own):
    before = {each["issue"] for each in issues(own)}
    one, other = sorted(before)[:2]
    assert decide(own, one, into=other).status_code == 200
    assert one not in {each["issue"] for each in issues(own)}
    assert f"“{html.escape(one)}” was made part of it" in own.get(f"/positions/{segment(other)}").text
    decide(own, other, part=one)
    assert {each["issue"] for each in issues(own)} == before


def test_passages_are_moved_to_an_issue_of_their_own_and_back(own):
    before = issues(own)
    issue = next(each for each in before if sum(len(p["words"]) for p in each["positions"]) > 2)
    first, *_ = [word["citation"]["item"] for p in issue["positions"] for word in p["words"]]
    answer = decide(own, issue["issue"], passages="", passage=[first], called="a matter of its own")
    assert str(answer.url).endswith(segment("a matter of its own"))

    def holds(name):
        found = next(each for each in issues(own) if each["issue"] == name)
        return [word["citation"]["item"] for p in found["positions"] for word in p["words"]]

    assert holds("a matter of its own") == [first]
    assert first not in holds(issue["issue"])
    decide(own, "a matter of its own", passages="", passage=[first], called=issue["issue"])
    assert issues(own) == before


def test_passages_that_are_not_there_are_told(own):
    one, other = issues(own)[:2]
    strange = other["positions"][0]["words"][0]["citation"]["item"]
    assert "no passage is chosen" in decide(own, one["issue"], passages="", called="x").text.lower()
    held = {word["citation"]["item"] for p in one["positions"] for word in p["words"]}
    if strange not in held:
        assert decide(own, one["issue"], passages="", passage=[strange], called="x").status_code == 400


def test_a_decision_needs_the_token_and_a_name(own):
    name = issues(own)[0]["issue"]
    assert own.post(f"/positions/{segment(name)}", data={"as": "x"}).status_code == 403
    assert decide(own, name, called="  ").status_code == 400
