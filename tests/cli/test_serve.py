"""Where the workbench listens, for whom, and the file of its users."""

import json
import os
import re
import shutil
import signal
import sqlite3
import subprocess
import sys
import time

import pytest
from tests.serve.waiting import until

from standoff.cli.serve import is_own, reached_by
from standoff.errors import InputError
from standoff.record import open_case


@pytest.mark.parametrize("host", ["0.0.0.0", "192.0.2.7", "::", "desk.example.org"])
def test_elsewhere_than_on_loopback_it_wants_users(folder, case, run, host):
    result = run("serve", "--host", host, code=2)
    assert "nobody would have to log in" in result.stderr
    assert "standoff users add" in result.stderr


def test_a_name_for_others_wants_users_too(folder, case, run):
    assert "under that name" in run("serve", "--name", "desk.example.org", code=2).stderr


def test_names_that_it_is_reached_by():
    assert reached_by("127.0.0.1", [], protected=False) == ("127.0.0.1", "localhost", "[::1]")
    assert reached_by("192.0.2.7", ["desk.example.org"], protected=True)[3:] == ("192.0.2.7", "desk.example.org")
    with pytest.raises(InputError, match="by which name"):
        reached_by("0.0.0.0", [], protected=True)
    assert is_own("::1")
    assert is_own("127.9.9.9")
    assert not is_own("127.0.0.1.evil.example")


def test_a_file_without_users_starts_nothing(folder, case, run):
    (folder / "u.toml").write_text(f'secret = "{"x" * 64}"\n')
    assert "there is nobody in" in run("serve", "--auth", "u.toml", code=2).stderr
    assert "cannot be read" in run("serve", "--auth", "none.toml", code=2).stderr


def test_users_are_added_listed_and_removed(folder, run):
    word = {"input": "a long password\n"}
    given = ("--auth", "u.toml", "--password-stdin")
    assert "analyst: added to" in run("users", "add", "anna", "--role", "analyst", *given, **word).stderr
    told = json.loads(run("users", "add", "anna", "--role", "editor", "--json", *given, **word).stdout)
    assert told == {"name": "anna", "role": "editor", "new": False}
    assert run("users", "list", "--auth", "u.toml").stdout == "anna  editor\n"
    token = run("users", "token", "anna", "--auth", "u.toml").stdout.strip()
    from standoff.serve.security.users import Users

    assert Users(folder / "u.toml").of_token(token, "api").name == "anna"
    run("users", "remove", "anna", "--auth", "u.toml")
    assert json.loads(run("users", "list", "--auth", "u.toml", "--json").stdout) == {"users": []}
    assert "no user 'anna'" in run("users", "token", "anna", "--auth", "u.toml", code=2).stderr


def test_a_short_password_is_refused(folder, run):
    given = ("users", "add", "anna", "--role", "reader", "--auth", "u.toml", "--password-stdin")
    assert "too short" in run(*given, code=2, input="short\n").stderr
    assert not (folder / "u.toml").exists()


@pytest.fixture
def serving(demo_case, tmp_path):
    """A server process on a case that another version has compared, as soon as it says that it listens; the process
    that compares waits for ``lock``.
    """
    path = tmp_path / "stale.standoff"
    shutil.copy(demo_case, path)
    with sqlite3.connect(path) as connection:
        connection.execute("UPDATE reconciled SET version = 'another'")
    connection.close()
    lock = sqlite3.connect(path, isolation_level=None)
    lock.execute("BEGIN IMMEDIATE")
    command = [sys.executable, "-m", "standoff", "serve", "--case", str(path), "--port", "0"]
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True) as server:
        address = re.search(r"http://\S+/", server.stderr.readline())[0]
        yield path, server, address, lock
        server.kill()
    lock.close()


def test_it_listens_before_it_has_compared_and_ctrl_c_ends_it(serving):
    path, server, address, lock = serving
    assert "articles are compared yet" in asked(address + "comparing")
    (child,) = until(lambda: children(server.pid))
    server.send_signal(signal.SIGINT)
    left = server.communicate(timeout=20)[1]
    assert "Traceback" not in left
    assert not is_alive(child)
    lock.rollback()
    with open_case(path) as case:
        assert case.standing().waiting
        case.compare()
        assert case.is_compared()


def test_where_the_server_is_killed_its_process_ends_too(serving):
    path, server, address, lock = serving
    assert "articles are compared yet" in asked(address + "comparing")
    (child,) = until(lambda: children(server.pid))
    server.kill()
    server.wait()
    for _ in range(200):
        if not is_alive(child):
            break
        time.sleep(0.1)
    assert not is_alive(child)
    lock.rollback()
    with open_case(path) as case:
        case.compare()
        assert case.is_compared()


def asked(address):
    """What the server answers: asked by another process, for tests have no network."""
    program = "import sys, urllib.request as r; print(r.urlopen(sys.argv[1]).read().decode())"
    return subprocess.run([sys.executable, "-c", program, address], capture_output=True, text=True, check=True).stdout


def children(pid):
    """The processes that a process has started to work for it; not the one that watches over their semaphores."""
    told = subprocess.run(["ps", "-ww", "-o", "pid=,args=", "--ppid", str(pid)], capture_output=True, text=True).stdout
    return [int(line.split()[0]) for line in told.splitlines() if "spawn_main" in line]


def is_alive(pid):
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return True
