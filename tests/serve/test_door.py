"""Who may come in, and what each role may do; forged, hurried and oversized requests."""

import re
import stat
import time

import pytest
from starlette.routing import Route
from starlette.testclient import TestClient

from standoff.errors import InputError
from standoff.serve import workbench
from standoff.serve.security import attempts as counting
from standoff.serve.security.attempts import Attempts
from standoff.serve.security.bounds import FORM
from standoff.serve.security.ended import Ended
from standoff.serve.security.roles import Role, needed
from standoff.serve.security.users import Users, add_user, remove_user

PASSWORDS = {"rhea": "read-only-harbour", "ana": "decides-quite-a-lot", "ed": "adds-many-articles"}
ROLES = {"rhea": Role.READER, "ana": Role.ANALYST, "ed": Role.EDITOR}


@pytest.fixture(scope="module")
def file(tmp_path_factory):
    path = tmp_path_factory.mktemp("users") / "USERS.toml"
    for name, password in PASSWORDS.items():
        assert add_user(path, name, password, ROLES[name])
    return path


@pytest.fixture
def door(demo_case, file):
    with TestClient(workbench(demo_case, users=Users(file)), base_url="http://127.0.0.1") as client:
        yield client


def csrf_of(page):
    return re.search(r'name="csrf" value="([^"]+)"', page.text)[1]


def log_in(client, name, password=None, next="/"):
    page = client.get("/login")
    given = {"csrf": csrf_of(page), "name": name, "password": password or PASSWORDS.get(name, "?"), "next": next}
    return client.post("/login", data=given, follow_redirects=False)


def test_forms_are_shown_to_those_who_may_use_them(door):
    for name, may in (("rhea", False), ("ana", True)):
        log_in(door, name)
        issue = re.search(r'href="(/positions/[^"?]+)', door.get("/positions").text)[1]
        page = door.get(issue).text
        assert ('action="/positions/' in page) is may
        assert ('name="passage"' in page) is may
        actor = re.search(r'href="(/actors/[^"?]+)', door.get("/actors").text)[1]
        assert ('action="/actors/decide"' in door.get(actor).text) is may
        door.cookies.clear()


def test_articles_and_the_review_are_read_without_what_decides(door):
    for name, may in (("rhea", False), ("ana", True)):
        log_in(door, name)
        article = re.search(r'href="(/articles/[^"?]+)', door.get("/articles").text)[1]
        for address in (article, "/review", "/review?open=edit", "/review?open=merge"):
            page = door.get(address).text
            assert 'class="card k-' in page
            assert ('action="/decide' in page) is may, address
            assert ("Accept" in page) is may, address
        for said in ('id="bulk"', 'name="item" value', "Shift ["):
            assert (said in page) is may, said
        assert 'data-key="j"' in page, "a reader goes on to the next"
        assert (door.get("/review/bulk?verb=accept&which=all").status_code == 200) is may
        door.cookies.clear()


def test_a_decision_is_undone_by_those_who_may(demo_case, file, tmp_path):
    path = tmp_path / "own.standoff"
    path.write_bytes(demo_case.read_bytes())
    with TestClient(workbench(path, users=Users(file)), base_url="http://127.0.0.1") as client:
        log_in(client, "ana")
        page = client.get("/review")
        item = re.search(r'name="item" value="([^"]+)"', page.text)[1]
        answer = client.post("/decide", data={"csrf": csrf_of(page), "verb": "accept", "item": item, "back": "/review"})
        assert answer.status_code == 200
        for name, may in (("ana", True), ("rhea", False)):
            log_in(client, name)
            page = client.get("/decisions").text
            assert "No decision" not in page
            assert ('action="/decide"' in page) is may
            client.cookies.clear()


def test_the_file_is_its_owners_and_holds_no_password(file):
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    text = file.read_text("utf-8")
    assert not any(password in text for password in PASSWORDS.values())
    assert text.count("$argon2id$") == 3
    assert Users(file).people() == ROLES


@pytest.mark.parametrize("name", ["", "a b", "x" * 65, '"]\nrole="editor"', "<b>", "\u202eeve", ".hidden"])
def test_names_that_could_break_a_file_or_a_page_are_refused(tmp_path, name):
    with pytest.raises(InputError, match="cannot be a user's name"):
        add_user(tmp_path / "u.toml", name, "long enough indeed", Role.READER)
    assert not list(tmp_path.iterdir())


def test_a_file_that_is_none_is_told(tmp_path):
    path = tmp_path / "u.toml"
    with pytest.raises(InputError, match="cannot be read"):
        Users(path)
    for wrong in ("secret = 1", "= =", 'secret = "short"', 'secret = "' + "x" * 40 + '"\nusers.a.role = "king"'):
        path.write_text(wrong)
        with pytest.raises(InputError):
            Users(path)


def test_nothing_but_the_login_is_served_without(door):
    for route in door.app.routes:
        if not isinstance(route, Route) or route.path == "/login":
            continue
        path = re.sub(r"\{[^}]*\}", "x", route.path)
        for method in route.methods:
            answer = door.request(method, path, follow_redirects=False)
            if method == "GET" and not path.endswith((".json", ".csv", ".ics")):
                assert answer.status_code == 303, (method, path)
                assert answer.headers["location"].startswith("/login?next=%2F")
            else:
                assert answer.status_code == 401, (method, path)
    page = door.get("/")
    assert page.url.path == "/login"
    assert "demo" not in page.text  # not even the name of the case
    assert door.get("/no-such-page", follow_redirects=False).status_code == 303


def test_each_change_wants_the_token(client):
    """Every route that changes something, of whichever page, refuses a request without the token."""
    changing = [r for r in client.app.routes if isinstance(r, Route) and r.methods - {"GET", "HEAD", "OPTIONS"}]
    assert changing
    for route in changing:
        path = re.sub(r"\{[^}]*\}", "x", route.path)
        for method in route.methods - {"GET", "HEAD", "OPTIONS"}:
            assert client.request(method, path, data={"csrf": "guessed"}).status_code == 403, path


def test_log_in_leads_on_and_log_out_ends_it(door):
    answer = log_in(door, "ana", next="/articles?x=1")
    assert answer.status_code == 303
    assert answer.headers["location"] == "/articles?x=1"
    kept = dict(door.cookies)
    page = door.get("/account")
    assert "ana" in page.text
    assert door.post("/logout", data={"csrf": csrf_of(page)}).url.path == "/login"
    assert door.get("/", follow_redirects=False).status_code == 303
    door.cookies.update(kept)  # a copy of the cookie that somebody took before
    assert door.get("/", follow_redirects=False).status_code == 303


def test_a_log_out_outlives_a_restart(demo_case, tmp_path, door, file):
    path = tmp_path / "u.toml"
    path.write_bytes(file.read_bytes())
    own = [Users(path), Users(path)]
    with TestClient(workbench(demo_case, users=own[0]), base_url="http://127.0.0.1") as client:
        log_in(client, "ana")
        kept = dict(client.cookies)
        client.post("/logout", data={"csrf": csrf_of(client.get("/account"))})
    assert (tmp_path / "u.toml.ended").stat().st_mode & 0o777 == 0o600
    for users in (own[1], Users(path)):  # another server on the same file, and one that starts later
        with TestClient(workbench(demo_case, users=users), base_url="http://127.0.0.1") as client:
            client.cookies.update(kept)
            assert client.get("/", follow_redirects=False).status_code == 303
    log_in(door, "ana")
    assert door.get("/", follow_redirects=False).status_code == 200


def test_a_log_out_that_cannot_be_written_down_is_told_and_holds(tmp_path):
    path = tmp_path / "ended"
    ended = Ended(path)
    ended.add("before", time.time() + 60)
    path.unlink()
    path.mkdir()
    with pytest.raises(InputError, match="you are logged out, but"):
        ended.add("one", time.time() + 60)
    assert "one" in ended
    assert "before" in ended
    assert "another" not in ended


@pytest.mark.parametrize(
    "next", ["//evil.example/", "https://evil.example", "/\\evil.example", "javascript:1", "/\t/evil.example", "/login"]
)
def test_log_in_leads_to_no_other_site(door, next):
    assert log_in(door, "ana", next=next).headers["location"] == "/"


def test_session_cookie_is_for_this_site_and_no_script(demo_case, file, door):
    cookie = log_in(door, "ana").headers["set-cookie"].lower()
    assert "httponly" in cookie
    assert "samesite=strict" in cookie
    assert "secure" not in cookie.replace("samesite", "")
    with TestClient(workbench(demo_case, users=Users(file), https=True), base_url="https://127.0.0.1") as client:
        assert "secure" in client.get("/login").headers["set-cookie"].lower()


def test_the_token_is_another_one_after_log_in(door):
    before = csrf_of(door.get("/login"))
    log_in(door, "ana")
    assert csrf_of(door.get("/account")) != before
    assert door.post("/logout", data={"csrf": before}).status_code == 403


def test_sessions_outlive_a_restart_but_not_their_time(demo_case, file, door, monkeypatch):
    log_in(door, "rhea")
    with TestClient(workbench(demo_case, users=Users(file)), base_url="http://127.0.0.1") as again:
        again.cookies.update(door.cookies)
        assert again.get("/", follow_redirects=False).status_code == 200
        from standoff.serve.security import gate

        later = time.time() + gate.SESSION + 1
        monkeypatch.setattr(gate.time, "time", lambda: later)
        assert again.get("/", follow_redirects=False).status_code == 303


def test_another_password_ends_sessions_and_tokens(demo_case, tmp_path):
    path = tmp_path / "u.toml"
    add_user(path, "kim", "first password", Role.ANALYST)
    users = Users(path)
    api, feed = users.token("kim", "api"), users.token("kim", "calendar")
    with TestClient(workbench(demo_case, users=users), base_url="http://127.0.0.1") as client:
        log_in(client, "kim", "first password")
        assert client.get("/", follow_redirects=False).status_code == 200
        assert users.of_token(api, "api").name == "kim"
        assert users.of_token(feed, "api") is None
        assert not add_user(path, "kim", "second password", Role.READER)
        assert client.get("/", follow_redirects=False).status_code == 303
        assert users.of_token(api, "api") is None
        log_in(client, "kim", "second password")
        assert client.get("/", follow_redirects=False).status_code == 200
        remove_user(path, "kim")
        assert client.get("/", follow_redirects=False).status_code == 303


def test_a_forged_session_is_nobodys(door):
    log_in(door, "rhea")
    value = door.cookies["session"]
    door.cookies.clear()
    door.cookies.set("session", ("A" if value[0] != "A" else "B") + value[1:])
    assert door.get("/", follow_redirects=False).status_code == 303


def test_roles_say_what_may_be_done(door):
    log_in(door, "rhea")
    assert door.get("/articles").status_code == 200
    answer = door.get("/add")
    assert answer.status_code == 403
    assert "needs the role editor" in answer.text
    assert 'href="/add"' not in door.get("/").text
    token = csrf_of(door.get("/account"))
    answer = door.post("/review/decide", data={"csrf": token})
    assert answer.status_code == 403
    assert "needs the role analyst" in answer.text


def test_roles_cover_those_before():
    assert [role.covers(Role.ANALYST) for role in Role] == [False, True, True]
    assert needed("GET", "/review") is Role.READER
    assert needed("GET", "/review/bulk") is Role.ANALYST
    assert needed("POST", "/anything/new") is Role.ANALYST
    assert needed("DELETE", "/addenda") is Role.ANALYST
    assert {needed("GET", path) for path in ("/add", "/add.json", "/add/x/events")} == {Role.EDITOR}


def test_a_token_opens_the_calendar_and_nothing_else(door, file):
    users = Users(file)
    feed = users.token("ed", "calendar")
    # a 404 until there is such a page, but no longer a 401
    assert door.get(f"/calendar.ics?token={feed}").status_code in (200, 404)
    assert door.get(f"/calendar.ics?token={users.token('ed', 'api')}").status_code == 401
    assert door.get("/calendar.ics?token=x").status_code == 401
    assert door.get(f"/articles.json?token={feed}").status_code == 401


def test_names_nobody_has_take_as_long_and_say_the_same(door):
    import time

    took = {}
    for name in ("ana", "nobody"):
        log_in(door, name, "wrong")  # the hash for nobody is made once
        begun = time.perf_counter()
        answer = log_in(door, name, "wrong password")
        took[name] = time.perf_counter() - begun
        assert answer.status_code == 401
        assert "name or password is wrong" in answer.text
    assert took["nobody"] > took["ana"] / 3


def test_after_some_failures_there_is_a_wait(door):
    for _ in range(counting.OF_A_NAME):
        assert log_in(door, "rhea", "wrong").status_code == 401
    answer = log_in(door, "rhea")  # not even with the right one, or guessing would pay
    assert answer.status_code == 429
    assert 0 < int(answer.headers["retry-after"]) <= counting.WINDOW + 1
    assert "try again in 15 min" in answer.text
    assert log_in(door, "ana").status_code == 303


def test_failures_are_counted_by_name_and_by_network_and_forgotten():
    now = [0.0]
    tries = Attempts(lambda: now[0])
    for number in range(counting.OF_AN_ADDRESS):
        assert not tries.wait(f"n{number}", "2001:db8::1")
        tries.failed(f"n{number}", "2001:db8::1")
    assert tries.wait("fresh", "2001:db8::ffff") == counting.WINDOW + 1
    assert not tries.wait("fresh", "2001:db8:0:1::1")
    now[0] = counting.WINDOW + 0.5
    assert not tries.wait("fresh", "2001:db8::1")


def test_success_leaves_other_failures_of_the_address():
    tries = Attempts(lambda: 0.0)
    for _ in range(counting.OF_AN_ADDRESS * 2):  # one account of one's own does not free the guessing of others
        tries.failed("mine", "192.0.2.1")
        tries.succeeded("mine", "192.0.2.1")
    assert not tries.wait("mine", "192.0.2.1")
    for number in range(counting.OF_AN_ADDRESS):
        tries.failed(f"n{number}", "192.0.2.1")
        tries.failed("mine", "192.0.2.1")
        tries.succeeded("mine", "192.0.2.1")
    assert tries.wait("other", "192.0.2.1")


def test_memory_of_failures_is_bounded(monkeypatch):
    monkeypatch.setattr(counting, "REMEMBERED", 50)
    tries = Attempts(lambda: 0.0)
    for number in range(500):
        tries.failed(f"n{number}", f"192.0.{number // 250}.{number % 250}")
    assert len(tries._failures) <= 50


def test_requests_from_pages_of_other_sites_are_refused(client):
    token = csrf_of(client.get("/login")) if 'name="csrf"' in client.get("/login").text else "x"
    answer = client.post("/logout", data={"csrf": token}, headers={"origin": "http://evil.example"})
    assert answer.status_code == 403
    assert "another site" in answer.text


def test_a_request_that_is_too_large_is_refused_as_it_comes(client):
    def pieces():
        for _ in range(40):
            yield b"x" * (FORM // 20)

    kind = {"content-type": "application/x-www-form-urlencoded"}
    assert client.post("/logout", content=pieces(), headers=kind).status_code == 413
    assert client.post("/logout", content=b"x" * (FORM + 1), headers=kind).status_code == 413
