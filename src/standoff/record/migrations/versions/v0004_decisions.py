"""What people decide, kept apart from what the coder wrote.

``decision`` and ``subject`` are only ever added to; triggers refuse anything else. ``item.verdict`` and the values of
items and parties are what comes of the decisions: ``item.machine`` holds the item as the coder wrote it, where that
differs, ``party.machine_name`` and ``machine_side`` whom the coder meant. The views leave out what was rejected.
"""

from __future__ import annotations

from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

TABLES = (
    """CREATE TABLE decision (
        id VARCHAR NOT NULL PRIMARY KEY,
        at VARCHAR NOT NULL,
        "by" VARCHAR NOT NULL,
        verb VARCHAR NOT NULL,
        why VARCHAR NOT NULL,
        changes VARCHAR NOT NULL)""",
    """CREATE TABLE subject (
        decision VARCHAR NOT NULL,
        position INTEGER NOT NULL,
        kind VARCHAR NOT NULL CHECK (kind IN ('item', 'actor', 'issue', 'decision')),
        document VARCHAR, item_kind VARCHAR, start INTEGER, "end" INTEGER, quote VARCHAR, sense VARCHAR, item VARCHAR,
        name VARCHAR, side VARCHAR, target VARCHAR,
        PRIMARY KEY (decision, position),
        FOREIGN KEY (decision) REFERENCES decision (id))""",
    "CREATE INDEX ix_subject_document ON subject (document)",
    "CREATE INDEX ix_subject_kind ON subject (kind)",
    "ALTER TABLE item ADD COLUMN verdict VARCHAR",
    "ALTER TABLE item ADD COLUMN machine VARCHAR",
    "ALTER TABLE party ADD COLUMN machine_name VARCHAR",
    "ALTER TABLE party ADD COLUMN machine_side VARCHAR",
)

GUARDS = [
    f"""CREATE TRIGGER {table}_{action.lower()}d BEFORE {action} ON {table}
        BEGIN SELECT RAISE(ABORT, 'a decision is not changed or taken away; decide anew'); END"""
    for table in ("decision", "subject")
    for action in ("UPDATE", "DELETE")
] + [
    f"""CREATE TRIGGER {table}_replaced BEFORE INSERT ON {table} WHEN EXISTS (SELECT 1 FROM {table} WHERE {same})
        BEGIN SELECT RAISE(ABORT, 'this was decided already'); END"""
    for table, same in (
        ("decision", "id = NEW.id"),
        ("subject", "decision = NEW.decision AND position = NEW.position"),
    )
]


def _who(role: str, column: str = "coalesce(name, mention)") -> str:
    return f"""(SELECT group_concat(word, ', ') FROM (SELECT {column} AS word FROM party
        WHERE party.item = item.id AND role = '{role}' ORDER BY position))"""


def _words(role: str, before: str = "") -> str:
    return f"""(SELECT group_concat('{before}' || text, '') FROM (SELECT text FROM span
        WHERE span.item = item.id AND role = '{role}' ORDER BY position))"""


def _view(name: str, kind: str, columns: str) -> str:
    return f"""CREATE VIEW {name} AS SELECT document.published, {columns}, document.name AS document,
        document.publisher, item.start, item."end", item.coder, item.score, item.verdict, item.id
        FROM item JOIN document ON document.number = item.document
        WHERE item.kind = '{kind}' AND item.verdict IS NOT 'rejected'
        ORDER BY document.published, document.name, item.start"""


VIEWS = {
    "statements": _view(
        "statements",
        "statement",
        f"""{_who("source")} AS who, {_who("source", "side")} AS side, item.act, item.mode, {_words("cue")} AS cue,
        item.quote || coalesce({_words("content", " … ")}, '') AS quote,
        item.addressee, {_who("via")} AS via, item.date""",
    ),
    "commitments": _view(
        "commitments",
        "commitment",
        f"""{_who("by")} AS who, {_who("by", "side")} AS side, item.act AS commitment, item.quote AS action,
        item.polarity, {_words("condition")} AS condition, {_who("toward")} AS toward""",
    ),
    "events": _view(
        "events",
        "event",
        f"""item."when", item.plover, item.status, {_who("source")} AS who, {_who("source", "side")} AS side,
        {_who("target")} AS to_whom, {_who("target", "side")} AS to_side, item.format, item.place, item.duration,
        item.quote""",
    ),
    "figures": _view(
        "figures",
        "figure",
        "item.value, item.low, item.high, item.unit, item.of, item.approx, item.side, item.quote",
    ),
}


def upgrade() -> None:
    """Lay the tables and their guards, and the views anew."""
    for statement in (*TABLES, *GUARDS):
        op.execute(statement)
    for name, view in VIEWS.items():
        op.execute(f"DROP VIEW {name}")
        op.execute(view)
