"""What the items of different documents have to do with one another, and what is needed to go on comparing.

``link`` says which two items report the same thing, or the same thing otherwise. ``digest`` keeps what an item is
compared by, ``block_key`` under which keys it is found, and ``reconciled`` which documents have been compared, and
by which version.
"""

from __future__ import annotations

from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None

STATEMENTS = (
    """CREATE TABLE reconciled (
        document INTEGER NOT NULL PRIMARY KEY,
        version VARCHAR NOT NULL,
        FOREIGN KEY(document) REFERENCES document (number) ON DELETE CASCADE)""",
    """CREATE TABLE digest (
        number INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        item VARCHAR NOT NULL UNIQUE,
        document INTEGER NOT NULL,
        body BLOB NOT NULL,
        FOREIGN KEY(item) REFERENCES item (id) ON DELETE CASCADE,
        FOREIGN KEY(document) REFERENCES document (number) ON DELETE CASCADE)""",
    "CREATE INDEX ix_digest_document ON digest (document)",
    """CREATE TABLE block_key (
        key INTEGER NOT NULL,
        digest INTEGER NOT NULL,
        PRIMARY KEY (key, digest)) WITHOUT ROWID""",
    """CREATE TABLE link (
        "left" VARCHAR NOT NULL,
        "right" VARCHAR NOT NULL,
        odds FLOAT NOT NULL,
        difference VARCHAR,
        strength VARCHAR,
        PRIMARY KEY ("left", "right"),
        FOREIGN KEY("left") REFERENCES item (id) ON DELETE CASCADE,
        FOREIGN KEY("right") REFERENCES item (id) ON DELETE CASCADE) WITHOUT ROWID""",
    'CREATE INDEX ix_link_right ON link ("right")',
)


def upgrade() -> None:
    """Lay the tables; what the case holds is compared when it is next asked about."""
    for statement in STATEMENTS:
        op.execute(statement)
