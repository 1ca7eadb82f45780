"""Which articles share text: the passages of each, an index of their shingles, and the copies that it found.

Documents are compared when ``compare`` is called; one that is not in ``compared`` waits for that. When a document goes,
those whose passages followed its own are compared again.
"""

from __future__ import annotations

from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

STATEMENTS = (
    """CREATE TABLE compared (
        document INTEGER NOT NULL PRIMARY KEY,
        size INTEGER NOT NULL,
        FOREIGN KEY (document) REFERENCES document (number) ON DELETE CASCADE)""",
    """CREATE TABLE passage (
        number INTEGER NOT NULL PRIMARY KEY,
        document INTEGER NOT NULL,
        start INTEGER NOT NULL,
        "end" INTEGER NOT NULL,
        size INTEGER NOT NULL,
        leader INTEGER,
        shingles BLOB,
        FOREIGN KEY (document) REFERENCES document (number) ON DELETE CASCADE,
        FOREIGN KEY (leader) REFERENCES passage (number) ON DELETE CASCADE)""",
    "CREATE INDEX ix_passage_document ON passage (document)",
    "CREATE INDEX ix_passage_leader ON passage (leader)",
    """CREATE TABLE shingle (
        hash INTEGER NOT NULL,
        passage INTEGER NOT NULL,
        PRIMARY KEY (hash, passage)) WITHOUT ROWID""",
    """CREATE TABLE copying (
        document INTEGER NOT NULL,
        "of" INTEGER NOT NULL,
        share FLOAT NOT NULL,
        of_share FLOAT NOT NULL,
        likeness VARCHAR NOT NULL,
        passages VARCHAR NOT NULL,
        PRIMARY KEY (document, "of"),
        FOREIGN KEY (document) REFERENCES document (number) ON DELETE CASCADE,
        FOREIGN KEY ("of") REFERENCES document (number) ON DELETE CASCADE)""",
    'CREATE INDEX ix_copying_of ON copying ("of")',
    """CREATE TRIGGER passage_forgotten AFTER DELETE ON passage BEGIN
        DELETE FROM compared WHERE document = OLD.document; END""",
)


def upgrade() -> None:
    """Lay the tables; the documents of an older case are compared when the case is next read into."""
    for statement in STATEMENTS:
        op.execute(statement)
