"""Full-text search over the texts of documents, kept by triggers; texts already stored are indexed at once.

Words are stemmed (a search for "threaten" finds "threatened") and accents are ignored. The index keeps no copy of the
text; Datasette finds it by its ``content`` option and offers a search box on the document table.
"""

from __future__ import annotations

from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

STATEMENTS = (
    """CREATE VIRTUAL TABLE document_text USING FTS5 (
        text, content="document", content_rowid="number", tokenize="porter unicode61 remove_diacritics 2")""",
    """CREATE TRIGGER document_indexed AFTER INSERT ON document BEGIN
        INSERT INTO document_text (rowid, text) VALUES (NEW.number, NEW.text); END""",
    """CREATE TRIGGER document_forgotten AFTER DELETE ON document BEGIN
        INSERT INTO document_text (document_text, rowid, text) VALUES ('delete', OLD.number, OLD.text); END""",
    "INSERT INTO document_text (document_text) VALUES ('rebuild')",
)


def upgrade() -> None:
    """Lay the index and its triggers, and index what is there."""
    for statement in STATEMENTS:
        op.execute(statement)
