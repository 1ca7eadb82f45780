"""The tables of a case, as they are after the last migration.

Tables have singular names and hold each fact once; views with plural names (see the first migration) show items the
way a person reads them. ``document`` has a number beside its content-derived id because the full-text index needs a
whole number that survives VACUUM, and because Datasette links by primary key.
"""

from __future__ import annotations

from sqlalchemy import Boolean, Column, Computed, Float, ForeignKey, Integer, LargeBinary, MetaData, String, Table

from standoff.record.storable import Words

metadata = MetaData()


def _cut(role: str) -> tuple[Column[int], Column[int], Column[str]]:
    words = Computed(f"substr(text, {role}_start + 1, {role}_end - {role}_start)", persisted=False)
    return Column(f"{role}_start", Integer), Column(f"{role}_end", Integer), Column(role, String, words)


document = Table(
    "document",
    metadata,
    Column("number", Integer, primary_key=True),
    Column("id", String, nullable=False, unique=True),
    Column("name", Words, nullable=False),
    Column("published", Words),
    Column("publisher", Words),
    Column("agency", Words),
    Column("updated", Words),
    Column("published_from", Words),
    Column("source", Words, nullable=False),
    Column("url", Words),
    Column("media", Words, nullable=False),
    Column("notes", Words, nullable=False),
    Column("text", String, nullable=False),
    Column("stand_ins", String),
    Column("sha256", String, nullable=False),
    Column("fingerprint", Words, nullable=False),
    *_cut("title"),
    *_cut("standfirst"),
    *_cut("byline"),
    *_cut("published_span"),
)

block = Table(
    "block",
    metadata,
    Column("document", ForeignKey("document.number", ondelete="CASCADE"), primary_key=True),
    Column("position", Integer, primary_key=True),
    Column("kind", String, nullable=False),
    Column("start", Integer, nullable=False),
    Column("end", Integer, nullable=False),
)

item = Table(
    "item",
    metadata,
    Column("id", Words, primary_key=True),
    Column("document", ForeignKey("document.number", ondelete="CASCADE"), nullable=False, index=True),
    Column("kind", String, nullable=False),
    Column("start", Integer, nullable=False),
    Column("end", Integer, nullable=False),
    Column("quote", String, nullable=False),
    Column("act", String),
    Column("mode", String),
    Column("addressee", Words),
    Column("date", Words),
    Column("cue_lemma", Words),
    Column("polarity", String),
    Column("plover", String),
    Column("status", String),
    Column("when", Words),
    Column("first_day", String),
    Column("last_day", String),
    Column("place", Words),
    Column("located", Words),
    Column("located_kind", String),
    Column("located_states", String),
    Column("located_claimed", String),
    Column("latitude", Float),
    Column("longitude", Float),
    Column("radius", Float),
    Column("format", String),
    Column("duration", Words),
    Column("value", Float),
    Column("low", Float),
    Column("high", Float),
    Column("unit", Words),
    Column("of", Words),
    Column("approx", Boolean),
    Column("side", Words),
    Column("score", Float),
    Column("coder", Words, nullable=False),
    Column("verdict", String),
    Column("machine", String),
)

party = Table(
    "party",
    metadata,
    Column("item", ForeignKey("item.id", ondelete="CASCADE"), primary_key=True),
    Column("role", String, primary_key=True),
    Column("position", Integer, primary_key=True),
    Column("name", Words, index=True),
    Column("side", Words, index=True),
    Column("mention", String),
    Column("start", Integer),
    Column("end", Integer),
    Column("reason", Words),
    Column("country", String),
    Column("sector", String),
    Column("state", Words),
    Column("machine_name", Words),
    Column("machine_side", Words),
)

span = Table(
    "span",
    metadata,
    Column("item", ForeignKey("item.id", ondelete="CASCADE"), primary_key=True),
    Column("role", String, primary_key=True),
    Column("position", Integer, primary_key=True),
    Column("start", Integer, nullable=False),
    Column("end", Integer, nullable=False),
    Column("text", String, nullable=False),
)

problem = Table(
    "problem",
    metadata,
    Column("number", Integer, primary_key=True),
    Column("source", Words, nullable=False),
    Column("code", Words, nullable=False),
    Column("message", Words, nullable=False),
    Column("hint", Words, nullable=False),
)

reconciled = Table(
    "reconciled",
    metadata,
    Column("document", ForeignKey("document.number", ondelete="CASCADE"), primary_key=True),
    Column("version", String, nullable=False),
)

digest = Table(
    "digest",
    metadata,
    Column("number", Integer, primary_key=True),
    Column("item", ForeignKey("item.id", ondelete="CASCADE"), nullable=False, unique=True),
    Column("document", ForeignKey("document.number", ondelete="CASCADE"), nullable=False, index=True),
    Column("body", LargeBinary, nullable=False),
)

block_key = Table(
    "block_key",
    metadata,
    Column("key", Integer, primary_key=True, autoincrement=False),
    Column("part", Integer, primary_key=True, autoincrement=False),
    Column("digests", LargeBinary, nullable=False),
    sqlite_with_rowid=False,
)

link = Table(
    "link",
    metadata,
    Column("later", ForeignKey("digest.number", ondelete="CASCADE"), primary_key=True),
    Column("earlier", ForeignKey("digest.number", ondelete="CASCADE"), primary_key=True, index=True),
    Column("odds", Float, nullable=False),
    Column("difference", String),
    Column("strength", String),
)

decision = Table(
    "decision",
    metadata,
    Column("id", String, primary_key=True),
    Column("at", String, nullable=False),
    Column("by", Words, nullable=False),
    Column("verb", String, nullable=False),
    Column("why", Words, nullable=False),
    Column("changes", String, nullable=False),
)

subject = Table(
    "subject",
    metadata,
    Column("decision", ForeignKey("decision.id"), primary_key=True),
    Column("position", Integer, primary_key=True),
    Column("kind", String, nullable=False, index=True),
    Column("document", Words, index=True),
    Column("item_kind", Words),
    Column("start", Integer),
    Column("end", Integer),
    Column("quote", Words),
    Column("sense", Words),
    Column("item", Words),
    Column("name", Words),
    Column("side", Words),
    Column("target", Words),
)

compared = Table(
    "compared",
    metadata,
    Column("document", ForeignKey("document.number", ondelete="CASCADE"), primary_key=True),
    Column("size", Integer, nullable=False),
)

passage = Table(
    "passage",
    metadata,
    Column("number", Integer, primary_key=True),
    Column("document", ForeignKey("document.number", ondelete="CASCADE"), nullable=False, index=True),
    Column("start", Integer, nullable=False),
    Column("end", Integer, nullable=False),
    Column("size", Integer, nullable=False),
    Column("leader", ForeignKey("passage.number", ondelete="CASCADE"), index=True),
    Column("shingles", LargeBinary),
)

shingle = Table(
    "shingle",
    metadata,
    Column("hash", Integer, primary_key=True, autoincrement=False),
    Column("passage", Integer, primary_key=True, autoincrement=False),
    sqlite_with_rowid=False,
)

copying = Table(
    "copying",
    metadata,
    Column("document", ForeignKey("document.number", ondelete="CASCADE"), primary_key=True),
    Column("of", ForeignKey("document.number", ondelete="CASCADE"), primary_key=True, index=True),
    Column("share", Float, nullable=False),
    Column("of_share", Float, nullable=False),
    Column("likeness", String, nullable=False),
    Column("passages", String, nullable=False),
)

touched = Table(
    "touched",
    metadata,
    Column("document", Integer, primary_key=True, autoincrement=False),
    Column("at", Integer, nullable=False, index=True),
)
