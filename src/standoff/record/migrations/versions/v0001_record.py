"""The record: documents with their blocks, items with their parties and spans, and what could not be read.

The triggers hold the one promise that everything rests on: what is stored as a quotation is, character for character,
what stands at its offsets. They hold it against raw SQL as well. SQLite's ``substr`` counts code points, and stored
texts hold no NUL, at which it would end.
"""

from __future__ import annotations

from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

TABLES = """
CREATE TABLE document (
    number INTEGER NOT NULL PRIMARY KEY,
    id VARCHAR NOT NULL UNIQUE,
    name VARCHAR NOT NULL,
    title VARCHAR GENERATED ALWAYS AS (substr(text, title_start + 1, title_end - title_start)) VIRTUAL,
    published VARCHAR,
    publisher VARCHAR,
    agency VARCHAR,
    byline VARCHAR GENERATED ALWAYS AS (substr(text, byline_start + 1, byline_end - byline_start)) VIRTUAL,
    standfirst VARCHAR
        GENERATED ALWAYS AS (substr(text, standfirst_start + 1, standfirst_end - standfirst_start)) VIRTUAL,
    updated VARCHAR,
    published_from VARCHAR,
    published_span VARCHAR
        GENERATED ALWAYS AS (substr(text, published_span_start + 1, published_span_end - published_span_start)) VIRTUAL,
    source VARCHAR NOT NULL,
    url VARCHAR,
    media VARCHAR NOT NULL,
    notes VARCHAR NOT NULL,
    text VARCHAR NOT NULL CHECK (typeof(text) = 'text' AND instr(text, char(0)) = 0),
    stand_ins VARCHAR,
    sha256 VARCHAR NOT NULL,
    fingerprint VARCHAR NOT NULL,
    title_start INTEGER, title_end INTEGER,
    standfirst_start INTEGER, standfirst_end INTEGER,
    byline_start INTEGER, byline_end INTEGER,
    published_span_start INTEGER, published_span_end INTEGER
);
CREATE TABLE block (
    document INTEGER NOT NULL,
    position INTEGER NOT NULL,
    kind VARCHAR NOT NULL,
    start INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    PRIMARY KEY (document, position),
    FOREIGN KEY (document) REFERENCES document (number) ON DELETE CASCADE
);
CREATE TABLE item (
    id VARCHAR NOT NULL PRIMARY KEY,
    document INTEGER NOT NULL,
    kind VARCHAR NOT NULL CHECK (kind IN ('statement', 'commitment', 'event', 'figure')),
    start INTEGER NOT NULL CHECK (typeof(start) = 'integer'),
    "end" INTEGER NOT NULL CHECK (typeof("end") = 'integer'),
    quote VARCHAR NOT NULL,
    act VARCHAR, mode VARCHAR, addressee VARCHAR, date VARCHAR, cue_lemma VARCHAR, polarity VARCHAR,
    plover VARCHAR, status VARCHAR, "when" VARCHAR, first_day VARCHAR, last_day VARCHAR,
    place VARCHAR, format VARCHAR, duration VARCHAR,
    value FLOAT, low FLOAT, high FLOAT, unit VARCHAR, of VARCHAR, approx BOOLEAN, side VARCHAR,
    score FLOAT, coder VARCHAR NOT NULL,
    FOREIGN KEY (document) REFERENCES document (number) ON DELETE CASCADE
);
CREATE INDEX ix_item_document ON item (document);
CREATE TABLE party (
    item VARCHAR NOT NULL,
    role VARCHAR NOT NULL,
    position INTEGER NOT NULL,
    name VARCHAR,
    side VARCHAR,
    mention VARCHAR,
    start INTEGER CHECK (start IS NULL OR typeof(start) = 'integer'),
    "end" INTEGER CHECK ("end" IS NULL OR typeof("end") = 'integer'),
    reason VARCHAR,
    PRIMARY KEY (item, role, position),
    FOREIGN KEY (item) REFERENCES item (id) ON DELETE CASCADE
);
CREATE INDEX ix_party_name ON party (name);
CREATE INDEX ix_party_side ON party (side);
CREATE TABLE span (
    item VARCHAR NOT NULL,
    role VARCHAR NOT NULL,
    position INTEGER NOT NULL,
    start INTEGER NOT NULL CHECK (typeof(start) = 'integer'),
    "end" INTEGER NOT NULL CHECK (typeof("end") = 'integer'),
    text VARCHAR NOT NULL,
    PRIMARY KEY (item, role, position),
    FOREIGN KEY (item) REFERENCES item (id) ON DELETE CASCADE
);
CREATE TABLE problem (
    number INTEGER NOT NULL PRIMARY KEY,
    source VARCHAR NOT NULL,
    code VARCHAR NOT NULL,
    message VARCHAR NOT NULL,
    hint VARCHAR NOT NULL,
    UNIQUE (source, code, message)
)
"""


def _guard(table: str, words: str, document: str) -> list[str]:
    """Triggers that refuse a row of ``table`` whose ``words`` are not what its offsets cut."""
    cut = f'(SELECT substr(text, NEW.start + 1, NEW."end" - NEW.start) FROM document WHERE number = {document})'
    wrong = f'NEW.start < 0 OR NEW."end" <= NEW.start OR NEW.{words} IS NOT {cut}'
    if table == "party":  # a party need not be mentioned; half a mention is no mention
        wrong = f'coalesce(NEW.start, NEW."end", NEW.mention) IS NOT NULL AND ({wrong}) IS NOT FALSE'
    refuse = "BEGIN SELECT RAISE(ABORT, 'the words are not what the offsets cut from the document'); END"
    moved = f'UPDATE OF {"document" if table == "item" else "item"}, start, "end", {words}'
    return [
        f"CREATE TRIGGER {table}_{name} BEFORE {action} ON {table} WHEN {wrong} {refuse}"
        for name, action in (("stored", "INSERT"), ("changed", moved))
    ]


GUARDS = [
    *_guard("item", "quote", "NEW.document"),
    *_guard("party", "mention", "(SELECT document FROM item WHERE id = NEW.item)"),
    *_guard("span", "text", "(SELECT document FROM item WHERE id = NEW.item)"),
    """CREATE TRIGGER document_text_changed BEFORE UPDATE OF number, text, stand_ins ON document
       WHEN NEW.number IS NOT OLD.number OR NEW.text IS NOT OLD.text OR NEW.stand_ins IS NOT OLD.stand_ins
       BEGIN SELECT RAISE(ABORT, 'the text of a document never changes'); END""",
    """CREATE TRIGGER item_moved BEFORE UPDATE OF document ON item WHEN NEW.document IS NOT OLD.document
       BEGIN SELECT RAISE(ABORT, 'an item stays with its document'); END""",
]


def _who(role: str, column: str = "coalesce(name, mention)") -> str:
    return f"""(SELECT group_concat(word, ', ') FROM (SELECT {column} AS word FROM party
        WHERE party.item = item.id AND role = '{role}' ORDER BY position))"""


def _words(role: str, before: str = "") -> str:
    return f"""(SELECT group_concat('{before}' || text, '') FROM (SELECT text FROM span
        WHERE span.item = item.id AND role = '{role}' ORDER BY position))"""


def _view(name: str, kind: str, columns: str) -> str:
    return f"""CREATE VIEW {name} AS SELECT document.published, {columns}, document.name AS document,
        document.publisher, item.start, item."end", item.coder, item.score, item.id
        FROM item JOIN document ON document.number = item.document
        WHERE item.kind = '{kind}' ORDER BY document.published, document.name, item.start"""


VIEWS = [
    _view(
        "statements",
        "statement",
        f"""{_who("source")} AS who, {_who("source", "side")} AS side, item.act, item.mode, {_words("cue")} AS cue,
        item.quote || coalesce({_words("content", " … ")}, '') AS quote,
        item.addressee, {_who("via")} AS via, item.date""",
    ),
    _view(
        "commitments",
        "commitment",
        f"""{_who("by")} AS who, {_who("by", "side")} AS side, item.act AS commitment, item.quote AS action,
        item.polarity, {_words("condition")} AS condition, {_who("toward")} AS toward""",
    ),
    _view(
        "events",
        "event",
        f"""item."when", item.plover, item.status, {_who("source")} AS who, {_who("source", "side")} AS side,
        {_who("target")} AS to_whom, {_who("target", "side")} AS to_side, item.format, item.place, item.duration,
        item.quote""",
    ),
    _view(
        "figures",
        "figure",
        "item.value, item.low, item.high, item.unit, item.of, item.approx, item.side, item.quote",
    ),
]


def upgrade() -> None:
    """Lay the tables, then the guards, then the views."""
    for statement in [*TABLES.split(";\n"), *GUARDS, *VIEWS]:
        op.execute(statement)
