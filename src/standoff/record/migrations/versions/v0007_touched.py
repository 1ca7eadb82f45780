"""When each document was last written to: it, its items, their parties and spans, or what was decided about them.

``touched.at`` counts changes of the whole case, so that whoever remembers how far the count was can ask what has
changed since, and read only that. Triggers keep it, whoever writes.
"""

from __future__ import annotations

from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None

TABLES = (
    "CREATE TABLE touched (document INTEGER NOT NULL PRIMARY KEY, at INTEGER NOT NULL)",
    "CREATE INDEX ix_touched_at ON touched (at)",
)


def _trigger(name: str, when: str, documents: str) -> str:
    return f"""CREATE TRIGGER {name} AFTER {when} BEGIN
        INSERT INTO touched (document, at) SELECT number, (SELECT coalesce(max(at), 0) + 1 FROM touched)
        FROM ({documents}) WHERE true
        ON CONFLICT (document) DO UPDATE SET at = excluded.at; END"""


OF_ROWS = [
    _trigger(f"{table}_{action.lower()}_touches", f"{action} ON {table}", " UNION ".join(map(documents.format, rows)))
    for table, documents in (
        ("document", "SELECT {}.number AS number"),
        ("item", "SELECT {}.document AS number"),
        ("party", "SELECT document AS number FROM item WHERE id = {}.item"),
        ("span", "SELECT document AS number FROM item WHERE id = {}.item"),
        ("block", "SELECT {}.document AS number"),
    )
    for action, rows in (("INSERT", ["NEW"]), ("UPDATE", ["OLD", "NEW"]), ("DELETE", ["OLD"]))
]

OF_DECISIONS = (
    _trigger(
        "decision_touches",
        "INSERT ON subject WHEN NEW.kind = 'item'",
        "SELECT number FROM document WHERE id = NEW.document",
    ),
    # An undo of an undo, however deep, may bear on any document about whose items something was decided.
    _trigger(
        "undo_touches",
        "INSERT ON subject WHEN NEW.kind = 'decision'",
        """SELECT number FROM document WHERE id IN (SELECT about.document FROM subject AS about
           WHERE about.decision = NEW.target
           OR EXISTS (SELECT 1 FROM subject WHERE decision = NEW.target AND kind = 'decision'))""",
    ),
)


def upgrade() -> None:
    """Lay the table, empty: what an older case holds was there before all that is counted."""
    for statement in (*TABLES, *OF_ROWS, *OF_DECISIONS):
        op.execute(statement)
