"""Kept pages: given out only for the state they were rendered of, to each session with its own token, within bounds."""

import re
import secrets
import shutil
import threading

import pytest
from starlette.testclient import TestClient

from standoff.analysis import stories
from standoff.record import open_case
from standoff.schema import ActorKey, Decision, DecisionKey, Document, Verb
from standoff.serve import pages, warming, workbench
from standoff.serve.desk import KEPT, Desk
from standoff.serve.kept import Kept
from standoff.serve.showing.cards import parties


def token_of(page):
    return re.search(r'"X-CSRF-Token": "([^"]+)"', page)[1]


def test_a_page_is_kept_for_one_state():
    kept = Kept()
    kept.add("/a", 1, b"one")
    assert kept.find("/a", 1) == b"one"
    assert kept.find("/a", 2) is None
    kept.add("/a", 2, b"two")
    assert kept.find("/a", 1) is None
    assert kept.find("/a", 2) == b"two"


def test_pages_not_asked_for_longest_go_first():
    kept = Kept(room=2500)
    pages = {key: secrets.token_hex(1000).encode() for key in "abc"}  # some 1,150 bytes packed
    for key in "ab":
        kept.add(key, 1, pages[key])
    assert kept.find("a", 1) == pages["a"]
    kept.add("c", 1, pages["c"])
    assert kept.find("b", 1) is None
    assert kept.find("a", 1) == pages["a"]
    assert kept.find("c", 1) == pages["c"]


@pytest.mark.parametrize("address", ["/search?q=talks", "/articles", "/articles/0112_continental"])
def test_each_session_has_its_own_token_on_a_kept_page(client, address):
    pages = []
    for _ in range(2):
        other = TestClient(client.app, base_url="http://127.0.0.1")  # entered, it would close the desk at its end
        first, again = other.get(address).text, other.get(address).text
        assert first == again
        pages.append(first)
    tokens = [token_of(page) for page in pages]
    assert tokens[0] != tokens[1]
    assert pages[0].replace(tokens[0], "") == pages[1].replace(tokens[1], "")


def test_what_is_written_shows_at_once(demo_case, tmp_path):
    path = tmp_path / "demo.standoff"
    shutil.copy(demo_case, path)
    with TestClient(workbench(path), base_url="http://127.0.0.1") as client:
        assert "A new telling" not in client.get("/articles").text
        before = client.get("/search.json").json()
        text = "A new telling of old news"
        with open_case(path) as case:
            case.add(Document(name="new", text=text, source="new.txt", media="text/plain"), [], fingerprint="1")
        assert ">new</a>" in client.get("/articles").text
        assert client.get('/search.json?q="new telling"').json()["found"]["articles"] == 1
        assert client.get("/search.json").json()["items"]["count"] == before["items"]["count"]


@pytest.fixture
def rendered(monkeypatch):
    """The addresses that were rendered, in their order."""
    made = []
    render = pages.keeping.rendered

    def noted(request, *args, **options):
        made.append(request.url.path)
        return render(request, *args, **options)

    monkeypatch.setattr(pages.keeping, "rendered", noted)
    monkeypatch.setattr(warming, "LOOK", 600)  # nothing is rendered that nobody asks for
    return made


def test_a_decision_costs_the_pages_of_its_article_and_no_others(demo_case, tmp_path, rendered):
    path = tmp_path / "demo.standoff"
    shutil.copy(demo_case, path)
    with open_case(path) as case, TestClient(workbench(path), base_url="http://127.0.0.1") as client:
        one, other = [f"/articles/{document.id}" for document in case.documents()[:2]]

        def seen(address):
            rendered.clear()
            text = client.get(address).text
            return bool(rendered), text.count('<span class="verdict">rejected')

        for address in (one, other):
            assert seen(address)[0]
            assert not seen(address)[0]
        item = case.items(document=case.documents()[0].id)[0]
        rejected = case.decide(Decision(verb=Verb.REJECT, subjects=(case.key(item.id),), by="ana"))
        assert seen(one + "?rejected=1") == (True, 1)
        assert seen(one)[0], "it tells how many were rejected"
        assert seen(other) == (False, 0)
        case.decide(Decision(verb=Verb.UNDO, subjects=(DecisionKey(rejected.id),), by="ana"))
        assert seen(one + "?rejected=1") == (True, 0)
        assert seen(other) == (False, 0)
        actor = next(each for each in case.reviewing().names() if each.name)
        renamed = ActorKey("Somebody Else", actor.side)
        case.decide(Decision(verb=Verb.RENAME, subjects=(actor, renamed), by="ana"))
        for document in case.documents():
            has = any(party.name == renamed.name for it in case.items(document=document.id) for _, party in parties(it))
            assert ("Somebody Else" in client.get(f"/articles/{document.id}").text) == has


def test_a_name_is_asked_anew_after_each_change(demo_case, tmp_path):
    path = tmp_path / "demo.standoff"
    shutil.copy(demo_case, path)
    with open_case(path) as case, TestClient(workbench(path), base_url="http://127.0.0.1") as client:
        document = case.documents()[0]
        assert client.get(f"/articles/{document.name}").status_code == 200
        case.add(Document(name=document.name, text="Another.", source="new.txt"), [], fingerprint="1")
        assert client.get(f"/articles/{document.name}").status_code != 200
        assert client.get(f"/articles/{document.id}").status_code == 200


def test_packed_and_plain_are_one(client):
    plain = client.get("/articles/0112_continental", headers={"accept-encoding": "identity"})
    packed = client.get("/articles/0112_continental", headers={"accept-encoding": "gzip"})
    assert packed.headers["content-encoding"] == "gzip"
    assert "content-encoding" not in plain.headers
    assert plain.text == packed.text


def test_a_page_that_takes_long_says_so_and_its_twins_wait(demo_case, monkeypatch):
    begun, go = threading.Event(), threading.Event()

    def slow(held):
        begun.set()
        assert go.wait(60)
        return stories(held)

    monkeypatch.setattr("standoff.serve.views.whole.analysis.stories", slow)
    monkeypatch.setattr("standoff.serve.beside.PATIENCE", 0.2)
    with TestClient(workbench(demo_case), base_url="http://127.0.0.1") as client:
        for _ in range(2):
            page = client.get("/stories")
            assert page.status_code == 200
            assert 'hx-trigger="every 1s"' in page.text
            assert "<article" not in page.text
        assert begun.wait(60), "on a busy machine both pages may be told to wait before it is begun"
        go.set()
        found = client.get("/stories.json").json()["stories"]
        monkeypatch.setattr("standoff.serve.beside.PATIENCE", 60)
        assert found[0]["id"] in client.get("/stories").text


def test_what_is_of_the_whole_case_is_kept_however_much_is_asked(demo_case):
    desk = Desk(demo_case)
    whole = desk.ask("whole", object)
    first, second = (desk.ask(("part", number), object) for number in (0, 1))
    for number in range(2, 2 + KEPT - 1):
        assert desk.ask(("part", 0), object) is first
        desk.ask(("part", number), object)
    assert desk.ask("whole", object) is whole
    assert desk.ask(("part", 0), object) is first
    assert desk.ask(("part", 1), object) is not second, "what was not asked for longest goes first"
    desk.close()
