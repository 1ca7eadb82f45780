"""What a case file is, and what happens to a file that is none."""

from __future__ import annotations

import os
import random
import sqlite3
import struct
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from standoff.errors import CaseError, CaseLockedError, InputError, NewerCaseError, NotACaseError, StandoffError
from standoff.record import Problem, file, open_case


def beside(path: Path) -> set[str]:
    return {entry.name for entry in path.parent.iterdir()}


def foreign(path: Path) -> None:
    with sqlite3.connect(path) as connection:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("CREATE TABLE document (number INTEGER PRIMARY KEY, text TEXT)")
    connection.close()


@pytest.fixture
def written(path, document, items_of) -> Path:
    with open_case(path, create=True) as case:
        case.add(document, items_of(document), fingerprint="1")
    return path


def test_a_new_case_is_one_file_in_wal_mode_that_says_what_it_is(written):
    assert beside(written) == {written.name}
    connection = sqlite3.connect(written)
    settings = {
        name: connection.execute(f"PRAGMA {name}").fetchone()[0]
        for name in ("application_id", "user_version", "journal_mode", "integrity_check")
    }
    connection.close()
    assert settings == {
        "application_id": file.APPLICATION_ID,
        "user_version": file.SCHEMA_VERSION,
        "journal_mode": "wal",
        "integrity_check": "ok",
    }


def test_foreign_keys_hold_in_each_connection(full):
    with full._engine.connect() as one, full._engine.connect() as other:
        for connection in (one, other):
            assert connection.exec_driver_sql("PRAGMA foreign_keys").scalar() == 1


def test_opening_without_create_needs_a_file(path):
    with pytest.raises(InputError) as caught:
        open_case(path)
    assert "standoff read" in caught.value.hint
    with pytest.raises(InputError):
        open_case(path, create=True, read_only=True)
    with pytest.raises(InputError):
        open_case(path / "deeper" / "x.standoff", create=True)
    with pytest.raises(InputError):
        open_case(path.parent)
    assert beside(path) == set()


@pytest.mark.parametrize(
    "content",
    [b"", b"\0", b"SQLite format 3\0", b"SQLite format 3\0" + bytes(200), b"From: the wire\n" * 50, os.urandom(8192)],
    ids=["empty", "one byte", "magic only", "hollow", "text", "noise"],
)
@pytest.mark.parametrize("create", [True, False])
def test_something_else_is_refused_and_not_touched(path, content, create):
    path.write_bytes(content)
    before = path.stat()
    with pytest.raises(NotACaseError) as caught:
        open_case(path, create=create)
    assert caught.value.hint
    assert path.read_bytes() == content
    assert path.stat().st_mtime_ns == before.st_mtime_ns
    assert beside(path) == {path.name}


def test_another_programs_database_is_refused_and_not_touched(path):
    foreign(path)
    content = path.read_bytes()
    with pytest.raises(NotACaseError):
        open_case(path, create=True)
    assert path.read_bytes() == content
    assert beside(path) == {path.name}


@pytest.mark.parametrize("share", [0.02, 0.3, 0.5, 0.9, 0.999])
def test_a_case_cut_off_is_refused_and_not_touched(written, share):
    content = written.read_bytes()
    cut = content[: int(len(content) * share)]
    written.write_bytes(cut)
    with pytest.raises(NotACaseError):
        open_case(written, create=True)
    assert written.read_bytes() == cut
    assert beside(written) == {written.name}


def test_a_case_with_pages_overwritten_is_refused_and_not_touched(written):
    content = written.read_bytes()
    pages = len(content) // 4096
    for page in range(pages):
        damaged = bytearray(content)
        damaged[page * 4096 + 100 : page * 4096 + 2000] = random.Random(page).randbytes(1900)
        written.write_bytes(damaged)
        try:
            open_case(written).close()
        except NotACaseError:
            assert written.read_bytes() == damaged
        assert beside(written) == {written.name}


def test_a_flipped_bit_is_never_a_crash(written):
    content = written.read_bytes()
    chance = random.Random(7)
    refused = 0
    for _ in range(60):
        damaged = bytearray(content)
        damaged[chance.randrange(len(content))] ^= 1 << chance.randrange(8)
        written.write_bytes(damaged)
        try:
            with open_case(written) as case:
                case.documents()
                case.items()
                case.search("border")
        except StandoffError:
            refused += 1
        for name in beside(written) - {written.name}:
            (written.parent / name).unlink()
    assert refused


def test_a_newer_case_is_refused_and_not_touched(written):
    content = bytearray(written.read_bytes())
    content[60:64] = struct.pack(">I", file.SCHEMA_VERSION + 1)
    written.write_bytes(content)
    with pytest.raises(NewerCaseError) as caught:
        open_case(written)
    assert "upgrade" in caught.value.hint
    assert written.read_bytes() == content
    assert beside(written) == {written.name}


def test_another_writer_is_waited_for_and_then_named(written, document, items_of, monkeypatch):
    monkeypatch.setattr(file, "BUSY_SECONDS", 0.1)
    writer = sqlite3.connect(written, isolation_level=None)
    with open_case(written) as case:
        writer.execute("BEGIN IMMEDIATE")
        with pytest.raises(CaseLockedError):
            case.add(document, items_of(document), fingerprint="2")
        assert len(case.items()) == 4  # reading goes on
        writer.execute("ROLLBACK")
        assert case.add(document, items_of(document), fingerprint="2") == "replaced"
    writer.close()


def test_a_case_held_by_another_process_is_named(written, monkeypatch):
    monkeypatch.setattr(file, "BUSY_SECONDS", 0.1)
    holder = sqlite3.connect(written, isolation_level=None)
    holder.execute("PRAGMA locking_mode = EXCLUSIVE")
    holder.execute("BEGIN EXCLUSIVE")
    with pytest.raises(CaseLockedError):
        open_case(written)
    holder.close()
    open_case(written).close()


def test_several_writers_take_turns(path, documents, items_of):
    with open_case(path, create=True) as case:
        pages = [documents(f"page-{number}") for number in range(24)]

        def write(share: list) -> None:
            for page in share:
                case.add(page, items_of(page), fingerprint="1")

        threads = [threading.Thread(target=write, args=(pages[part::4],)) for part in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert case.counts()["documents"] == 24
        assert len(case.items()) == 96


def test_reading_only_does_not_write(written, document, items_of):
    content = written.read_bytes()
    with open_case(written, read_only=True) as case:
        assert len(case.items()) == 4
        assert case.search("border")
        with pytest.raises(CaseError):
            case.add(document, items_of(document), fingerprint="2")
    assert written.read_bytes() == content
    assert beside(written) == {written.name}


def test_a_medium_that_cannot_be_written_is_read_as_it_stands(written, monkeypatch):
    written.chmod(0o444)
    written.parent.chmod(0o555)
    monkeypatch.setattr(file.os, "access", lambda path, mode: False)  # root may write anywhere
    try:
        with open_case(written, read_only=True) as case:
            assert len(case.items()) == 4
            assert beside(written) == {written.name}
    finally:
        written.parent.chmod(0o755)


def test_a_name_that_is_not_ascii_or_has_marks_of_a_uri(tmp_path, document, items_of):
    for name in ("Кри зис #1?mode=ro&x=%41.standoff", "a\udcff.standoff"):
        path = tmp_path / name
        with open_case(path, create=True) as case:
            case.add(document, items_of(document), fingerprint="1")
        assert path.exists()
        with open_case(path) as case:
            assert len(case.items()) == 4


def test_whoever_comes_second_in_making_a_case_gets_the_first_ones(path, document, items_of):
    with open_case(path, create=True) as case:
        case.add(document, items_of(document), fingerprint="1")
        file.create(path)
        with open_case(path, create=True) as other:
            assert len(other.items()) == 4


def test_opening_a_case_again_leaves_the_other_connections_their_locks(tmp_path):
    """Else another process that closes it takes the journal away, and this one sees nothing that is written since."""
    path = tmp_path / "own.standoff"
    write = (
        "import sys; from standoff.record import Problem, open_case\n"
        "with open_case(sys.argv[1]) as case: case.add_problem(Problem(sys.argv[2], 'empty', 'it is empty', ''))"
    )
    with open_case(path, create=True) as case:
        case.add_problem(Problem("a.txt", "empty", "it is empty", ""))
        with open_case(path):
            pass
        for name in ("b.txt", "c.txt"):
            subprocess.run([sys.executable, "-c", write, str(path), name], check=True)
            assert name in [problem.source for problem in case.problems()]
