"""Adding articles: what comes in, under which names, how far it is, and what is left when it is stopped or killed."""

import gzip
import io
import json
import os
import re
import shutil
import signal
import sqlite3
import time
from contextlib import closing

import pytest
from starlette.testclient import TestClient

from standoff.record import open_case
from standoff.serve import workbench
from standoff.serve.adding import Adder, Job
from standoff.serve.adding import adder as queueing
from standoff.serve.adding.job import State
from standoff.serve.adding.uploads import harmless, store, store_text
from tests.serve.waiting import until

ARTICLE = """Ferry strike ends in Port Amber

By Lena Moor

PORT AMBER, 3 May 2031 (Coastal Wire) - Transport Minister Olav Brandt said on Saturday that Orland would reopen the
strait if Veshia withdraws its patrol boats. "We will not wait for ever," he said.

Veshia denied that its boats had crossed the line. Talks will be held in Geneva on 9 May.
"""


def article(number):
    return ARTICLE.replace("Ferry strike ends", f"Ferry strike number {number} ends").replace("9 May", f"{number} May")


@pytest.fixture
def case(demo_case, tmp_path):
    path = tmp_path / "own.standoff"
    shutil.copy(demo_case, path)
    return path


@pytest.fixture
def desk(case):
    with TestClient(workbench(case), base_url="http://127.0.0.1") as client:
        yield client


def upload(client, files=(), **fields):
    token = re.search(r'name="csrf" value="([^"]+)"', client.get("/add").text)[1]
    sent = [("files", each) for each in files]
    return client.post("/add", data={"csrf": token, **fields}, files=sent or None, follow_redirects=False)


def wait_for(client, address, until=lambda told: State(told["state"]).is_over, limit=120):
    end = time.monotonic() + limit
    while time.monotonic() < end:
        told = client.get(f"{address}.json").json()
        if until(told):
            return told
        time.sleep(0.1)
    raise AssertionError(told)


def test_files_are_read_coded_and_told_of_one_by_one(desk, case):
    lines = "".join(json.dumps({"id": f"wire-{n}", "text": article(n), "date": "2031-05-03"}) + "\n" for n in (4, 5))
    address = upload(
        desk,
        [
            ("talks.txt", ARTICLE.encode()),
            ("wires.jsonl.gz", gzip.compress(lines.encode())),
            ("picture.txt", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR"),
            ("../../etc/passwd<script>.txt", article(7).encode()),
        ],
    ).headers["location"]
    told = wait_for(desk, address)
    assert told["state"] == "done", told
    talks, wires, picture, hostile = told["files"]
    assert talks["outcomes"] == {"added": 1}
    assert talks["items"] > 2
    assert wires["outcomes"] == {"added": 2}
    assert picture["documents"] == []
    assert picture["problems"][0]["level"] == "error"
    assert picture["problems"][0]["source"] == "picture.txt"
    assert hostile["name"] == "passwd script.txt"
    assert all(file["state"] == "done" for file in told["files"])
    with open_case(case, read_only=True) as found:
        document = found.document(talks["documents"][0]["id"])
        assert document.text == ARTICLE
        assert document.source == "talks.txt"  # not where it lay on this machine
        until(found.is_compared)
        assert "picture.txt" in [problem.source for problem in found.problems()]
        assert len(found.items(document=document.id)) == talks["items"]
    page = desk.get(address).text
    assert "/tmp" not in page
    assert f'href="/articles/{document.id}"' in page
    assert "picture.txt" in desk.get("/add").text
    again = wait_for(desk, upload(desk, [("talks.txt", ARTICLE.encode())]).headers["location"])
    assert again["files"][0]["outcomes"] == {"unchanged": 1}
    other = wait_for(desk, upload(desk, [("talks.txt", article(8).encode())]).headers["location"])
    assert "same_name" in [p["code"] for p in other["files"][0]["problems"]]


def test_pasted_text_keeps_what_is_told_of_it(desk, case):
    body = ARTICLE.partition("\n\n")[2].partition("\n\n")[2].replace(", 3 May 2031 (Coastal Wire)", "")
    fields = {"title": "Strait to open", "date": "2031-05-04", "publisher": "The Amber Post", "text": body}
    told = wait_for(desk, upload(desk, **fields).headers["location"])
    (taken,) = told["files"][0]["documents"]
    assert taken["published"] == "2031-05-04"
    with open_case(case, read_only=True) as found:
        document = found.document(taken["id"])
    assert document.title.text == "Strait to open"
    assert document.publisher == "The Amber Post"
    assert document.text.endswith(body)


def test_nothing_is_told(desk):
    answer = upload(desk, text="  \n")
    assert answer.status_code == 400
    assert "choose files, or paste" in answer.text
    assert desk.get("/add/nothing").status_code == 404


def test_events_tell_what_changes_and_end(desk):
    address = upload(desk, [("a.txt", ARTICLE.encode()), ("b.txt", article(6).encode())]).headers["location"]
    with desk.stream("GET", f"{address}/events") as stream:
        assert stream.headers["content-type"].startswith("text/event-stream")
        text = "".join(stream.iter_text())
    ids = [json.loads(line)["id"] for line in re.findall(r"^data: (\{.*\})", text, re.MULTILINE)]
    assert {"file-0", "file-1", "job"} <= set(ids)
    assert re.search(r"event: over\r?\ndata: done", text)
    last = re.findall(r"^id: (\d+)", text, re.MULTILINE)[-1]
    rest = desk.get(f"{address}/events", headers={"last-event-id": last}).text
    assert "event: part" not in rest
    assert "event: over" in rest


def test_cancel_stops_after_the_article_under_way(desk, case):
    files = [(f"a{n}.txt", article(n).encode()) for n in range(1, 101)]
    address = upload(desk, files).headers["location"]
    wait_for(desk, address, lambda told: any(file["outcomes"] for file in told["files"]))
    token = re.search(r'name="csrf" value="([^"]+)"', desk.get("/add").text)[1]
    assert desk.post(f"{address}/cancel", data={"csrf": token}).status_code == 200
    told = wait_for(desk, address)
    assert told["state"] == "cancelled"
    assert told["files"][-1]["state"] == "cancelled"
    with open_case(case, read_only=True) as found:
        for file in told["files"]:
            for each in file["documents"]:
                assert found.document(each["id"])
        until(found.is_compared)
    following = upload(desk, [("after.txt", article(30).encode())]).headers["location"]
    assert wait_for(desk, following)["state"] == "done"


def test_two_uploads_queue(desk):
    first = upload(desk, [("a.txt", article(11).encode())]).headers["location"]
    second = upload(desk, [("b.txt", article(12).encode())]).headers["location"]
    assert wait_for(desk, second)["state"] == "done"
    assert desk.get(f"{first}.json").json()["state"] == "done"
    assert desk.get("/add.json").json()["jobs"][0]["id"] == second.rpartition("/")[2]


def test_too_many_uploads_are_refused(case, monkeypatch):
    from standoff.errors import InputError

    monkeypatch.setattr(queueing, "WAITING", 0)
    job = Job(by="x")
    with pytest.raises(InputError, match="waiting already"):
        Adder(case).take(job)
    job.discard()


def test_a_worker_that_dies_fails_its_upload_only(desk, case):
    adder = desk.app.state.adder
    files = [(f"a{n}.txt", article(n).encode()) for n in range(1, 101)]
    address = upload(desk, files).headers["location"]
    wait_for(desk, address, lambda told: any(file["outcomes"] for file in told["files"]))
    os.kill(adder._process.pid, signal.SIGKILL)
    told = wait_for(desk, address)
    assert told["state"] == "failed"
    assert "ended unexpectedly" in told["problem"]
    with open_case(case, read_only=True) as found:
        for file in told["files"]:  # what was told as read is there, whole
            for each in file["documents"]:
                assert len(found.items(document=each["id"], rejected=True)) == each["items"]
    following = upload(desk, [("after.txt", article(131).encode())]).headers["location"]
    assert wait_for(desk, following)["state"] == "done"


def test_closing_the_workbench_ends_the_worker(case):
    with (
        TestClient(workbench(case), base_url="http://127.0.0.1") as client,
        closing(sqlite3.connect(case, isolation_level=None)) as other,
    ):
        other.execute("BEGIN IMMEDIATE")  # the worker waits for its turn to write
        address = upload(client, [("a1.txt", article(1).encode())]).headers["location"]
        wait_for(client, address, lambda told: State(told["state"]) is State.READING)
        adder = client.app.state.adder
        process, job = adder._process, adder.jobs()[0]
        assert process.is_alive()
    assert not process.is_alive()
    assert job.progress.state is State.CANCELLED
    assert not job.folder.exists()


@pytest.mark.parametrize(
    ("name", "kept"),
    [
        ("../../../root/.ssh/id", "id"),
        ("..\\..\\boot.ini", "boot.ini"),
        ("..", "article"),
        ("", "article"),
        (".htaccess", "htaccess"),
        ("a\0b\n\x1b[31m.txt", "a b 31m.txt"),
        ("\u202etxt.exe", "txt.exe"),
        ("CON|NUL:*?.txt", "CON NUL.txt"),
        ("#3.txt", "3.txt"),
        ("переговоры.html", "переговоры.html"),
    ],
)
def test_names_are_made_harmless(name, kept):
    assert harmless(name) == kept


def test_no_name_leaves_the_folder_or_overwrites(tmp_path):
    names = ["a.txt", "A.txt", "../a.txt", "x" * 400 + ".txt", "é" * 300, "\ud800.txt", "a/b/c", "-", "~", "..."]
    paths = store(tmp_path, [(name, io.BytesIO(name.encode("utf-8", "replace"))) for name in names])
    assert len({str(path).casefold() for path in paths}) == len(names)
    assert all(path.parent == tmp_path and len(path.name.encode()) <= 130 for path in paths)
    assert [path.read_bytes() for path in paths] == [name.encode("utf-8", "replace") for name in names]


def test_pasted_text_is_named_by_its_first_words(tmp_path):
    (path,) = store_text(tmp_path, "Envoys to meet. Again/and again\n\nText.", date="2031-01-01")
    assert path.name == "Envoys to meet Again and again.txt"
    assert json.loads(path.with_name(f"{path.stem}.meta.json").read_text()) == {"date": "2031-01-01"}
