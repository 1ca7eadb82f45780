"""The API: what it gives is what the record and the analysis give, and what its description promises."""

import json

import msgspec
import pytest
import schemathesis
from hypothesis import HealthCheck, Phase, given, settings
from schemathesis.checks import not_a_server_error
from schemathesis.specs.openapi.checks import (
    content_type_conformance,
    response_schema_conformance,
    status_code_conformance,
)
from starlette.testclient import TestClient

from standoff.record import open_case
from standoff.schema import AnyItem
from standoff.serve import workbench
from standoff.serve.security.roles import Role
from standoff.serve.security.users import Users, add_user
from tests.serve.waiting import until_compared

CHECKS = (not_a_server_error, status_code_conformance, content_type_conformance, response_schema_conformance)
EXAMPLES = 20
"""Requests for each operation: some 300 in all, within a minute on two cores."""


@pytest.fixture(scope="module")
def description(demo_case):
    app = workbench(demo_case, hosts=("localhost", "testserver"))
    return schemathesis.openapi.from_asgi("/api/v1/openapi.json", app).exclude(
        path="/ledger"
    )  # its model takes seconds for each date; asked for below


def test_whatever_is_asked_the_answer_is_as_described(description):
    for found in description.get_all_operations():
        operation = found.ok()

        @settings(
            max_examples=EXAMPLES,
            deadline=None,
            derandomize=True,
            phases=[Phase.explicit, Phase.generate],
            suppress_health_check=list(HealthCheck),
        )
        @given(case=operation.as_strategy())
        def ask(case):
            case.call_and_validate(checks=CHECKS)

        ask()


def test_it_describes_itself(client):
    told = client.get("/api/v1/openapi.json").json()
    assert told["openapi"].startswith("3.1")
    assert {
        "/documents", "/items", "/items/{item}", "/search", "/stories", "/disagreements", "/positions", "/calendar",
        "/timeline", "/actors", "/ledger", "/decisions", "/counts", "/session",
    } <= set(told["paths"])  # fmt: skip
    text = json.dumps(told)
    for reference in {each["$ref"] for each in _references(told)}:
        assert reference.startswith("#/components/schemas/")
        assert reference.rpartition("/")[2] in told["components"]["schemas"], reference
    assert "HTTPValidationError" not in text


def _references(value):
    if isinstance(value, dict):
        if isinstance(value.get("$ref"), str):
            yield value
        for each in value.values():
            yield from _references(each)
    elif isinstance(value, list):
        for each in value:
            yield from _references(each)


def test_its_page_needs_nobody_else(client):
    page = client.get("/api/v1/docs")
    assert page.status_code == 200
    assert "GET /api/v1/items" in page.text
    assert "http://" not in page.text.replace("http://127.0.0.1", "")
    assert client.get("/api/v1/redoc").status_code == 404


def test_items_are_those_of_the_record(client, demo_case):
    with open_case(demo_case, read_only=True) as case:
        wanted = case.items(kind="commitment", act="threat")
    answer = client.get("/api/v1/items?kind=commitment&act=threat&limit=3&offset=2").json()
    assert answer["count"] == len(wanted)
    assert msgspec.convert(answer["items"], type=list[AnyItem]) == wanted[2:5]
    one = client.get(f"/api/v1/items/{wanted[0].id}").json()
    span = one["item"]["action"]
    assert one["document"]["text"][span["start"] : span["end"]] == span["text"]


QUESTIONS = """
documents search?q=Geneva stories disagreements positions calendar timeline actors ledger counts quality decisions
session
"""


@pytest.mark.parametrize("path", QUESTIONS.split())
def test_every_question_has_an_answer(client, path):
    answer = client.get(f"/api/v1/{path}")
    assert answer.status_code == 200
    assert answer.json()


@pytest.mark.parametrize(
    ("path", "status"),
    [
        ("items?kind=nonsense", 400),
        ("items?since=yesterdayish", 400),
        ("items?plover=NOTHING", 422),
        ("items?limit=0", 422),
        ("items/sta_0", 400),  # several begin so
        ("items/nothing", 404),
        ("documents/nothing", 404),
        ("timeline?since=2022-02&until=2022-01", 400),
        ("nothing", 404),
    ],
)
def test_errors_say_what_is_wrong(client, path, status):
    answer = client.get(f"/api/v1/{path}")
    assert answer.status_code == status, answer.text
    assert set(answer.json()) == {"error", "hint"}


def test_decisions_want_the_token_of_the_session(demo_case, tmp_path):
    path = tmp_path / "own.standoff"
    path.write_bytes(demo_case.read_bytes())
    with TestClient(workbench(path), base_url="http://127.0.0.1") as client:
        item = client.get("/api/v1/items?limit=1").json()["items"][0]["id"]
        wish = {"verb": "reject", "items": [item], "by": "Kim", "why": "not said"}
        assert client.post("/api/v1/decisions", json=wish).status_code == 403
        token = {"x-csrf-token": client.get("/api/v1/session").json()["csrf"]}
        made = client.post("/api/v1/decisions", json=wish, headers=token)
        assert made.status_code == 200, made.text
        assert made.json()["by"] == "Kim"
        assert item not in [each["id"] for each in client.get("/api/v1/items?limit=1000").json()["items"]]
        undo = {"verb": "undo", "decision": made.json()["id"], "by": "Kim"}
        assert client.post("/api/v1/decisions", json=undo, headers=token).status_code == 200
        assert client.get("/api/v1/items?limit=1").json()["items"][0]["id"] == item
        entries = client.get("/api/v1/decisions").json()["entries"]
        assert [each["undone"] for each in entries] == [True, False]
        for wrong in ('{"verb": "reject"', '{"verb": "smite"}', '{"verb": "reject", "extra": 1}', "[]"):
            assert client.post("/api/v1/decisions", content=wrong, headers=token).status_code == 422


@pytest.fixture
def own(demo_case, tmp_path):
    """A workbench on a case of its own, with the token that deciding takes."""
    path = tmp_path / "own.standoff"
    path.write_bytes(demo_case.read_bytes())
    with TestClient(workbench(path), base_url="http://127.0.0.1") as client:
        client.headers["x-csrf-token"] = client.get("/api/v1/session").json()["csrf"]
        yield client


def test_a_decision_leaves_nothing_to_compare(own):
    item = next(each for each in own.get("/api/v1/stories").json()["stories"])["items"][0]
    wish = {"verb": "reject", "items": [item], "by": "Kim"}
    assert own.post("/api/v1/decisions", json=wish).status_code == 200
    until_compared(own.app.state.desk)
    with open_case(own.app.state.desk.path, read_only=True) as case:
        assert case.links() is not None
        assert case.copies() is not None


@pytest.mark.parametrize("count", [0, 2])
def test_changes_are_of_one_item(own, count):
    items = [each["id"] for each in own.get(f"/api/v1/items?kind=figure&limit={count or 1}").json()["items"]][:count]
    wish = {"verb": "correct", "items": items, "changes": {"value": 7}, "by": "Kim"}
    answer = own.post("/api/v1/decisions", json=wish)
    assert answer.status_code == 400
    assert "one item" in answer.json()["hint"]
    assert own.get("/api/v1/decisions").json()["count"] == 0


def test_an_issue_is_split_by_passages(own):
    issues = own.get("/api/v1/positions").json()["disputes"]
    issue = next(each for each in issues if sum(len(p["words"]) for p in each["positions"]) > 2)
    words = [word["citation"] for position in issue["positions"] for word in position["words"]]
    wish = {"verb": "split", "issues": [issue["issue"], "apart"], "items": [words[0]["item"]], "by": "Kim"}
    made = own.post("/api/v1/decisions", json=wish)
    assert made.status_code == 200, made.text
    after = {each["issue"]: each for each in own.get("/api/v1/positions").json()["disputes"]}
    assert [w["citation"]["item"] for p in after["apart"]["positions"] for w in p["words"]] == [words[0]["item"]]
    left = {w["citation"]["item"] for p in after[issue["issue"]]["positions"] for w in p["words"]}
    assert left == {word["item"] for word in words} - {words[0]["item"]}


@pytest.mark.parametrize(
    ("path", "page", "name"),
    [
        ("stories", "stories", "stories"),
        ("disagreements", "disagreements", "disagreements"),
        ("positions", "positions", "positions"),
        ("positions?actor=rus", "positions?actor=rus", "positions"),
        ("actors", "actors", "actors"),
        ("ledger?date=2022-01-31", "commitments?date=2022-01", None),
    ],
)
def test_pages_and_api_work_out_one_answer(own, path, page, name):
    before, _, query = page.partition("?")
    shown = own.get(f"/{before}.json?{query}").json()
    desk = own.app.state.desk

    def unasked(key, state, make):
        known = desk._known(key, state)
        assert known is not None, f"{key} is worked out again"
        return known[0]

    desk.keep = unasked
    given = own.get(f"/api/v1/{path}").json()
    if name:
        assert given.get(name, given.get("disputes")) == shown[name][:100]


def test_with_users_the_api_wants_a_token_and_decisions_bear_its_name(demo_case, tmp_path):
    path, file = tmp_path / "own.standoff", tmp_path / "u.toml"
    path.write_bytes(demo_case.read_bytes())
    add_user(file, "rhea", "read-only-harbour", Role.READER)
    add_user(file, "ana", "decides-quite-a-lot", Role.ANALYST)
    users = Users(file)
    with TestClient(workbench(path, users=users), base_url="http://127.0.0.1") as client:
        answer = client.get("/api/v1/items")
        assert answer.status_code == 401
        assert answer.headers["www-authenticate"] == "Bearer"
        assert client.get("/api/v1/openapi.json").status_code == 401
        reader = {"authorization": f"Bearer {users.token('rhea', 'api')}"}
        analyst = {"authorization": f"Bearer {users.token('ana', 'api')}"}
        assert client.get("/api/v1/items", headers={"authorization": "Bearer x"}).status_code == 401
        item = client.get("/api/v1/items?limit=1", headers=reader).json()["items"][0]["id"]
        wish = {"verb": "accept", "items": [item], "by": "somebody else"}
        assert client.post("/api/v1/decisions", json=wish, headers=reader).status_code == 403
        made = client.post("/api/v1/decisions", json=wish, headers=analyst)
        assert made.json()["by"] == "ana"
        assert client.get("/articles.json", headers=analyst).status_code == 401  # for the API only
