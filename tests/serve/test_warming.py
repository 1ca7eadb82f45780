"""Articles are there before anybody opens them, as each reader is to see them, and while nobody asks for anything."""

import shutil

import pytest
from starlette.testclient import TestClient

from standoff.record import open_case
from standoff.serve import pages, warming, workbench
from standoff.serve.security.roles import Role
from standoff.serve.security.users import Users, add_user
from standoff.serve.views import facets
from standoff.serve.warming import Traffic
from tests.serve.test_door import log_in
from tests.serve.waiting import until


@pytest.fixture
def rendered(monkeypatch):
    """The addresses that were rendered, in their order."""
    made = []
    render = pages.keeping.rendered

    def noted(request, *args, **options):
        made.append((request.url.path, request.scope["user"].role))
        return render(request, *args, **options)

    monkeypatch.setattr(pages.keeping, "rendered", noted)
    monkeypatch.setattr(warming, "LOOK", 0.05)
    monkeypatch.setattr(warming, "QUIET", 0.05)
    return made


@pytest.fixture
def path(demo_case, tmp_path):
    shutil.copy(demo_case, tmp_path / "demo.standoff")
    return tmp_path / "demo.standoff"


def test_articles_are_rendered_once_before_anybody_asks_the_latest_first(path, rendered):
    with open_case(path) as case, TestClient(workbench(path), base_url="http://127.0.0.1") as client:
        addresses = [f"/articles/{document_id}" for document_id in case.document_ids()]
        assert len(addresses) == 12
        until(lambda: len(rendered) == 12)
        assert [address for address, _ in rendered] == addresses
        for address in addresses:
            assert client.get(address).status_code == 200
        assert len(rendered) == 12


def test_after_a_decision_only_its_article_is_rendered_anew(path, rendered):
    with open_case(path) as case, TestClient(workbench(path), base_url="http://127.0.0.1") as client:
        item = case.items()[0]
        until(lambda: len(rendered) == 12)
        rendered.clear()
        headers = {"x-csrf-token": client.get("/api/v1/session").json()["csrf"]}
        wish = {"verb": "reject", "items": [item.id], "by": "Kim"}
        assert client.post("/api/v1/decisions", json=wish, headers=headers).status_code == 200
        until(lambda: rendered)
        address = f"/articles/{case.document_of(item).id}"
        assert {found for found, _ in rendered} == {address}


def test_each_user_sees_the_own_name_on_a_page_that_was_rendered_for_all_of_the_role(path, tmp_path, rendered):
    for name, role in (("ada@desk", Role.READER), ("ben", Role.READER), ("cleo", Role.EDITOR)):
        add_user(tmp_path / "users.toml", name, "a long enough password", role)
    with (
        open_case(path) as case,
        TestClient(workbench(path, users=Users(tmp_path / "users.toml")), base_url="http://127.0.0.1") as client,
    ):
        until(lambda: len(rendered) == 24)
        assert {role for _, role in rendered} == {Role.READER, Role.EDITOR}
        address = f"/articles/{case.document_ids()[0]}"
        for name, shown in (("ada@desk", "ada@desk, reader"), ("ben", "ben, reader"), ("cleo", "cleo, editor")):
            client.cookies.clear()
            log_in(client, name, "a long enough password")
            text = client.get(address).text
            assert f">{shown}</a>" in text
            assert "somebody" not in text
        assert len(rendered) == 24


def test_it_is_quiet_when_nothing_is_under_way_and_a_while_after(monkeypatch):
    traffic = Traffic()
    monkeypatch.setattr(warming, "QUIET", 0.05)
    assert traffic.is_quiet
    traffic.count(1)
    traffic.count(1)
    traffic.count(-1)
    assert not traffic.is_quiet
    traffic.count(-1)
    assert not traffic.is_quiet
    until(lambda: traffic.is_quiet)


def test_what_search_counts_is_read_before_anybody_searches(path, rendered, monkeypatch):
    made = []
    monkeypatch.setattr(facets, "Shelf", lambda *given, make=facets.Shelf: made.append(given) or make(*given))
    with TestClient(workbench(path), base_url="http://127.0.0.1") as client:
        until(lambda: made)
        assert client.get("/search?q=talks").status_code == 200
        assert len(made) == 1
