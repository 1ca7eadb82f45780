"""Serving first and comparing beside: what pages show meanwhile, what still works, and that a stop loses nothing."""

import os
import re
import shutil
import signal
import sqlite3
import time

import pytest
from starlette.testclient import TestClient

from standoff.record import open_case
from standoff.serve import workbench
from tests.serve.test_add import ARTICLE, upload, wait_for
from tests.serve.waiting import until, until_compared


@pytest.fixture
def stale(demo_case, tmp_path):
    """A case that was compared by another version."""
    path = tmp_path / "own.standoff"
    shutil.copy(demo_case, path)
    with sqlite3.connect(path) as connection:
        connection.execute("UPDATE reconciled SET version = 'another'")
    connection.close()
    return path


def served(path):
    return TestClient(workbench(path), base_url="http://127.0.0.1")


def decide(client, verb, item):
    headers = {"x-csrf-token": client.get("/api/v1/session").json()["csrf"]}
    wish = {"verb": verb, "items": [item], "by": "Kim"}
    assert client.post("/api/v1/decisions", json=wish, headers=headers).status_code == 200


def process(client):
    return client.app.state.desk._comparer._process


@pytest.fixture
def held_up(stale):
    """The workbench on it, whose process does not get to compare until it is sent SIGCONT."""
    with served(stale) as client:
        os.kill(process(client).pid, signal.SIGSTOP)  # it has only begun to load what it needs
        yield client
        os.kill(process(client).pid, signal.SIGCONT)


def test_pages_are_there_before_it_is_compared_and_complete_themselves(held_up, client):
    known = client.get("/stories.json").json()
    documents = held_up.app.state.desk.standing.documents
    told = f"0 of {documents} articles are compared yet"
    for page in ("/", "/stories", "/disagreements", "/timeline", "/positions", "/network", "/commitments"):
        answer = held_up.get(page)
        assert answer.status_code == 200
        assert told in answer.text, page
        assert 'hx-get="/comparing"' in answer.text
    assert told not in held_up.get("/articles").text
    twin = held_up.get("/stories.json")
    assert twin.headers["standoff-compared"] == f"0/{documents}"
    assert twin.json() == known, "what another version found is shown until it is found anew"
    assert told in held_up.get("/comparing").text
    os.kill(process(held_up).pid, signal.SIGCONT)
    until(lambda: held_up.get("/comparing").headers.get("hx-refresh"))
    assert "are compared yet" not in held_up.get("/stories").text
    twin = held_up.get("/stories.json")
    assert twin.json() == known
    assert "standoff-compared" not in twin.headers


def test_what_is_not_compared_at_all_is_shown_alone(demo_case, tmp_path):
    path = tmp_path / "bare.standoff"
    shutil.copy(demo_case, path)
    with sqlite3.connect(path) as connection:
        for table in ("link", "block_key", "digest", "reconciled", "copying", "compared", "passage", "shingle"):
            connection.execute(f"DELETE FROM {table}")
    connection.close()
    with served(path) as client:
        os.kill(process(client).pid, signal.SIGSTOP)
        assert client.get("/stories.json").json()["stories"] == []
        assert client.get("/articles.json").status_code == 200
        os.kill(process(client).pid, signal.SIGCONT)
        until_compared(client.app.state.desk)
        assert client.get("/stories.json").json()["stories"]


def test_deciding_and_adding_work_meanwhile(held_up, stale):
    item = held_up.get("/api/v1/items?kind=statement&limit=1").json()["items"][0]["id"]
    decide(held_up, "reject", item)
    added = wait_for(held_up, upload(held_up, [("talks.txt", ARTICLE.encode())]).headers["location"])
    assert added["files"][0]["outcomes"] == {"added": 1}
    desk = held_up.app.state.desk
    assert desk.standing.compared == 0
    assert added["files"][0]["documents"][0]["id"] in held_up.get("/articles.json").text
    os.kill(process(held_up).pid, signal.SIGCONT)
    until_compared(desk)
    with open_case(stale, read_only=True) as case:
        assert case.is_compared()
        assert case.verdicts()[item] == "rejected"


def test_writers_get_their_turn_while_it_compares(stale):
    with served(stale) as client:
        desk = client.app.state.desk
        until(lambda: desk.standing.compared)
        took = []
        while desk.standing.waiting and len(took) < 3:
            began = time.monotonic()
            item = client.get(f"/api/v1/items?kind=statement&offset={len(took)}&limit=1").json()["items"][0]["id"]
            decide(client, "accept", item)
            took.append(time.monotonic() - began)
        until_compared(desk)
    assert max(took, default=0) < 5


def test_a_process_that_is_killed_loses_nothing_and_another_goes_on(stale, demo_case):
    with served(stale) as client:
        desk = client.app.state.desk
        done = until(lambda: desk.standing.compared)
        os.kill(process(client).pid, signal.SIGKILL)
        process(client).join()
        left = desk.standing
        assert done <= left.compared < left.documents
    with served(stale) as client:  # the workbench is started anew
        desk = client.app.state.desk
        assert desk.standing.compared >= left.compared
        os.kill(process(client).pid, signal.SIGKILL)
        process(client).join()
        desk._comparer._again = 0.0
        assert re.search(r"\d+ of \d+ articles are compared yet", client.get("/stories").text)  # which starts another
        until_compared(desk)
    with open_case(stale, read_only=True) as case, open_case(demo_case, read_only=True) as known:
        assert case.links() == known.links()
        assert case.copies() == known.copies()


def test_closing_ends_it_at_once_and_what_was_compared_stays(stale):
    with served(stale) as client:
        own = process(client)
        done = until(lambda: client.app.state.desk.standing.compared)
    assert not own.is_alive()
    with open_case(stale) as case:
        assert done <= case.standing().compared < case.standing().documents
        case.compare()
        assert case.is_compared()


def test_a_case_that_cannot_be_written_is_compared_in_memory(stale, client, monkeypatch):
    monkeypatch.setattr("standoff.serve.desk.os.access", lambda path, mode: False)
    with served(stale) as own:
        assert process(own) is None
        assert "are compared yet" not in own.get("/stories").text
        assert own.get("/stories.json").json() == client.get("/stories.json").json()


def test_nothing_is_started_where_nothing_waits(demo_case):
    with served(demo_case) as client:
        assert client.get("/comparing").headers["hx-refresh"] == "true"
        assert process(client) is None
