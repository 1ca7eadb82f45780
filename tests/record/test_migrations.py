"""A case of an older standoff becomes one of this, wholly or not at all."""

from __future__ import annotations

import sqlite3
from array import array
from pathlib import Path

import msgspec
import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.operations import Operations
from tests.record.test_reconciling import fill

from standoff.errors import CaseError
from standoff.reconcile.comparing.digest import Digest
from standoff.record import file, open_case
from standoff.record.tables import metadata

ROW = """INSERT INTO document (id, name, source, media, notes, text, sha256, fingerprint, published)
         VALUES ('doc_1', 'old', 'old.txt', 'text/plain', '[]', 'The envoy left for talks.', '', 'f', '2031-01-01')"""


@pytest.fixture
def old(path) -> Path:
    """A case as the first migration left it, with a document that nobody indexed."""
    sqlite3.connect(path).close()
    file.migrate(path, to="0001")
    with sqlite3.connect(path) as connection:
        connection.execute(ROW)
        connection.execute(
            'INSERT INTO item (id, document, kind, coder, start, "end", quote, value, approx)'
            " VALUES ('fig', 1, 'figure', 'x', 4, 9, 'envoy', 1, 0)"
        )
    connection.close()
    return path


def test_an_older_case_is_brought_up_with_what_it_holds(old):
    assert file.recognise(old) == 1
    with open_case(old) as case:
        assert [item.quote for item in case.items()] == ["envoy"]
        assert [hit.document.name for hit in case.search("talk")] == ["old"]
    assert file.recognise(old) == file.SCHEMA_VERSION


def test_a_migration_that_fails_leaves_the_case_as_it_was(old, monkeypatch):
    content = old.read_bytes()
    execute = Operations.execute

    def failing(self, statement, *args, **options):
        execute(self, statement, *args, **options)
        if "document_forgotten" in str(statement):
            raise RuntimeError("pulled the plug")

    monkeypatch.setattr(Operations, "execute", failing)
    with pytest.raises(RuntimeError, match="pulled"):
        open_case(old)
    monkeypatch.undo()
    assert old.read_bytes() == content
    with open_case(old) as case:
        assert case.search("envoy")


def test_an_older_case_is_not_migrated_for_reading_only(old):
    content = old.read_bytes()
    with pytest.raises(CaseError):
        open_case(old, read_only=True)
    assert old.read_bytes() == content


def test_migrating_twice_changes_nothing(old):
    open_case(old).close()
    content = old.read_bytes()
    file.migrate(old)
    assert old.read_bytes() == content


def test_the_migrations_lead_to_the_tables_that_the_code_knows(case):
    with case._engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"include_name": _ours})
        assert compare_metadata(context, metadata) == []


def _ours(name, kind, parents) -> bool:
    return kind != "table" or not name.startswith("document_text")


KEY_ROWS = (
    "CREATE TABLE block_key (key INTEGER NOT NULL, digest INTEGER NOT NULL, PRIMARY KEY (key, digest)) WITHOUT ROWID"
)
LINK_ROWS = """CREATE TABLE link ("left" VARCHAR NOT NULL, "right" VARCHAR NOT NULL, odds FLOAT NOT NULL,
    difference VARCHAR, strength VARCHAR, PRIMARY KEY ("left", "right")) WITHOUT ROWID"""
LINKS = """SELECT min(a.item, b.item), max(a.item, b.item), odds, difference, strength
    FROM link JOIN digest a ON a.number = later JOIN digest b ON b.number = earlier"""


def as_the_seventh_left_it(path: Path) -> None:
    """What comparing keeps, as it lay before it was packed: a row for each number, fields by name, links by id."""
    with sqlite3.connect(path) as connection:
        keys = connection.execute("SELECT key, digests FROM block_key").fetchall()
        links = connection.execute(LINKS).fetchall()
        bodies = connection.execute("SELECT number, body FROM digest").fetchall()
        for statement in ("DROP VIEW links", "DROP TABLE block_key", "DROP TABLE link", KEY_ROWS, LINK_ROWS):
            connection.execute(statement)
        connection.execute("ALTER TABLE party DROP COLUMN state")
        rows = [(key, number) for key, part in keys for number in array("I", part)]
        connection.executemany("INSERT INTO block_key VALUES (?, ?)", rows)
        connection.executemany("INSERT INTO link VALUES (?, ?, ?, ?, ?)", links)
        for number, body in bodies:
            named = dict(zip(Digest.__struct_fields__, msgspec.msgpack.decode(body), strict=True))
            named |= {"meaning": b"", "meaning_around": b""}
            connection.execute("UPDATE digest SET body = ? WHERE number = ?", (msgspec.msgpack.encode(named), number))
        connection.execute("UPDATE reconciled SET version = '1'")
        connection.execute("UPDATE alembic_version SET version_num = '0007'")
        connection.execute("PRAGMA user_version = 7")
    connection.close()


def test_what_was_compared_before_it_was_packed_is_carried_over(path):
    with open_case(path, create=True) as case:
        fill(case, "abc")
        case.compare()
        links, dump = case.links(), case.dump()
        with sqlite3.connect(path) as connection:
            packed = connection.execute("SELECT key, part, digests FROM block_key").fetchall()
    connection.close()
    as_the_seventh_left_it(path)
    assert file.recognise(path) == 7
    with open_case(path) as case:
        with sqlite3.connect(path) as connection:
            assert connection.execute("SELECT key, part, digests FROM block_key").fetchall() == packed
        connection.close()
        assert not case.is_compared()  # it was, by a version that asked other things of items
        assert case.compare() == 3
        assert case.links() == links
        assert case.dump() == dump
        fill(case, "d")
        assert case.compare() == 1
        assert len(case.links()) == 6
