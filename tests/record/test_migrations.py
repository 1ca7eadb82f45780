"""A case of an older standoff becomes one of this, wholly or not at all."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.operations import Operations

from standoff.errors import CaseError
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
