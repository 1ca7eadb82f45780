"""Nothing in the test suite may reach the network; in CI hypothesis tries the same examples each time."""

import fcntl
import os
import socket
from importlib.resources import files

import pytest
from hypothesis import settings

from standoff.documents import read_paths
from standoff.schema import Document

settings.register_profile("ci", derandomize=True, deadline=None)
settings.register_profile("local", deadline=None)
settings.load_profile("ci" if os.environ.get("CI") else "local")


@pytest.fixture(autouse=True)
def no_network(monkeypatch):
    """Fail at once where anything tries to connect or to look a host up."""

    def refuse(*args, **kwargs):
        raise AssertionError(f"a test reached for the network: {args}")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    monkeypatch.setattr(socket.socket, "connect_ex", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)


@pytest.fixture(scope="session", autouse=True)
def patience():
    """Pages wait for what they show, however busy the machine that tests them is."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("standoff.serve.beside.PATIENCE", 120.0)
        yield


@pytest.fixture(scope="session")
def demo_case(tmp_path_factory):
    """The file of a case that holds the demonstration coverage, compared. For tests that only read; copy it to write.

    Test processes that run side by side share it: the first one there makes it.
    """
    folder = tmp_path_factory.getbasetemp()
    folder = folder.parent if "PYTEST_XDIST_WORKER" in os.environ else folder
    path = folder / "demo.standoff"
    with (folder / "demo.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not path.exists():
            _read_demonstration(folder / "demo-in-the-making.standoff").rename(path)
    return path


def _read_demonstration(path):
    from standoff.pipeline import code_documents, fingerprint
    from standoff.record import open_case

    coverage = files("standoff") / "data" / "demo"
    articles = sorted(str(each) for each in coverage.iterdir() if each.suffix in (".txt", ".html"))
    with open_case(path, create=True) as case:
        for document, items in code_documents(each for each in read_paths(articles) if isinstance(each, Document)):
            case.add(document, items, fingerprint=fingerprint(document))
        case.compare()
    return path
