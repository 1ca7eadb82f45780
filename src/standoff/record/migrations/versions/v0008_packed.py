"""What comparing keeps, packed: the lists of keys in parts of many numbers, digests without names of fields, and links
between numbers in place of ids.

A case of ten thousand articles had a row for each of fifteen million numbers, in no order that pages are read in. The
view ``links`` shows what ``link`` says as a person reads it.
"""

from __future__ import annotations

import struct
from itertools import groupby
from operator import itemgetter
from typing import Any

import msgspec
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None

PART = 200
AT_ONCE = 10_000
FIELDS = (
    "item", "document", "kind", "label", "status", "sources", "targets", "persons", "words", "around", "meaning",
    "meaning_around", "condition", "quoted", "numbers", "first", "last", "published", "place", "polarity", "format",
    "amount", "approx", "exact", "negated",
)  # fmt: skip

TABLES = (
    """CREATE TABLE block_key (
        "key" INTEGER NOT NULL,
        part INTEGER NOT NULL,
        digests BLOB NOT NULL,
        PRIMARY KEY ("key", part)) WITHOUT ROWID""",
    """CREATE TABLE link (
        later INTEGER NOT NULL,
        earlier INTEGER NOT NULL,
        odds FLOAT NOT NULL,
        difference VARCHAR,
        strength VARCHAR,
        PRIMARY KEY (later, earlier),
        FOREIGN KEY(later) REFERENCES digest (number) ON DELETE CASCADE,
        FOREIGN KEY(earlier) REFERENCES digest (number) ON DELETE CASCADE) WITHOUT ROWID""",
)

LINKS = (
    """INSERT INTO link SELECT max(a.number, b.number), min(a.number, b.number), odds, difference, strength
        FROM old_link JOIN digest a ON a.item = "left" JOIN digest b ON b.item = "right" ORDER BY 1, 2""",
    "CREATE INDEX ix_link_earlier ON link (earlier)",
    """CREATE VIEW links AS SELECT item.kind, link.difference, link.strength, link.odds,
        document.name AS document, document.published, item.quote,
        other_document.name AS other_document, other_document.published AS other_published, other.quote AS other_quote,
        item.id AS item, other.id AS other
        FROM link JOIN digest ON digest.number = link.earlier JOIN digest AS other_digest
        ON other_digest.number = link.later JOIN item ON item.id = digest.item JOIN item AS other
        ON other.id = other_digest.item JOIN document ON document.number = item.document
        JOIN document AS other_document ON other_document.number = other.document""",
)


def upgrade() -> None:
    """Lay the tables and carry over what they held: nothing has to be compared anew."""
    for table in ("block_key", "link"):
        op.execute(f"ALTER TABLE {table} RENAME TO old_{table}")
    for statement in TABLES:
        op.execute(statement)
    connection = op.get_bind().connection
    connection.cursor().executemany("INSERT INTO block_key VALUES (?, ?, ?)", _parts(connection.cursor()))
    _shorten(connection.cursor())
    for statement in LINKS:
        op.execute(statement)
    for table in ("block_key", "link"):
        op.execute(f"DROP TABLE old_{table}")


def _parts(cursor: Any) -> Any:  # noqa: ANN401
    """Rows of the new table, one by one: all of them may not have room in memory."""
    rows = cursor.execute("SELECT key, digest FROM old_block_key ORDER BY key, digest")
    for key, of_key in groupby(rows, itemgetter(0)):
        numbers = [number for _, number in of_key]
        for start in range(0, len(numbers), PART):
            part = numbers[start : start + PART]
            yield key, start // PART, struct.pack(f"<{len(part)}I", *part)


def _shorten(cursor: Any) -> None:  # noqa: ANN401
    """Digests as lists of their values, in the order of their fields."""
    last = 0
    wanted = f"SELECT number, body FROM digest WHERE number > ? ORDER BY number LIMIT {AT_ONCE}"
    while rows := cursor.execute(wanted, (last,)).fetchall():
        last = rows[-1][0]
        bodies = ((number, msgspec.msgpack.decode(body)) for number, body in rows)
        packed = [(msgspec.msgpack.encode([body[name] for name in FIELDS]), number) for number, body in bodies]
        cursor.executemany("UPDATE digest SET body = ? WHERE number = ?", packed)
