"""The overview: what counts as new, and that marking all as seen is remembered for this case and no other."""

import re
import shutil

import pytest
from starlette.testclient import TestClient

from standoff.documents import read_text
from standoff.pipeline import code_documents, fingerprint
from standoff.record import open_case
from standoff.serve import workbench


@pytest.fixture
def own(demo_case, tmp_path):
    """The path of a case of one's own, and a client for it."""
    path = tmp_path / "own.standoff"
    shutil.copy(demo_case, path)
    with TestClient(workbench(path), base_url="http://127.0.0.1") as client:
        yield path, client


def section(client, key, address="/overview.json"):
    found = [s for s in client.get(address).json()["brief"]["sections"] if s["key"] == key]
    return found[0]["lines"] if found else []


def mark(client, page="/"):
    token = re.search(r'name="csrf" value="([^"]+)"', client.get(page).text)[1]
    return client.post("/seen", data={"csrf": token}, follow_redirects=False)


def test_new_since_a_day_is_what_no_earlier_article_tells(client):
    lines = section(client, "new", "/overview.json?since=2022-01-09")
    assert lines
    for each in lines:
        assert all(c["published"] >= "2022-01-09" for c in each["citations"])


def test_a_later_day_leaves_less_that_is_new(client):
    whole = client.get("/overview.json?since=2021-01-01").json()["brief"]["sections"]
    none = client.get("/overview.json?since=2031-01-01").json()["brief"]["sections"]
    assert "new" in {s["key"] for s in whole}
    assert "new" not in {s["key"] for s in none}


def test_what_is_no_day_is_told(client):
    answer = client.get("/?since=yesteryear")
    assert answer.status_code == 400
    assert "yesteryear" in answer.text


def test_after_marking_all_as_seen_only_added_articles_are_new(own):
    path, client = own
    assert mark(client).status_code == 303
    assert section(client, "new") == []
    assert "No article was added since you marked all as seen" in client.get("/").text
    text = "KALVIK, 3 March 2021 - Ostrava's minister Jana Malik said it would close the canal unless the toll is paid."
    older = read_text(text, name="older", date="2021-03-03")
    with open_case(path) as case:
        for document, items in code_documents([older]):
            case.add(document, items, fingerprint=fingerprint(document))
        case.compare()
    new = section(client, "new")
    assert new, "an article of an earlier day is new too where it was added later"
    assert {c["document"] for each in new for c in each["citations"]} == {"older"}


def test_marking_needs_the_token(own):
    _, client = own
    assert client.post("/seen").status_code == 403


def test_what_was_seen_is_of_one_case(own, client):
    mark(own[1])
    (name,) = [c for c in own[1].cookies if c.startswith("seen-")]
    assert client.get("/overview.json", headers={"cookie": f"{name}=9999"}).json()["added"] is None
    assert own[1].get("/overview.json").json()["added"] == 0


def test_conditional_threats_are_told_once(client):
    threats, others = section(client, "threats"), section(client, "commitments")
    assert threats
    assert not {t["citations"][0]["quote"] for t in threats} & {o["citations"][0]["quote"] for o in others}
