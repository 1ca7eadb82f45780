"""Keeps what ``reconcile`` finds: each document is compared once with those before it, however large the case."""

from __future__ import annotations

import hashlib
import json
from collections import OrderedDict
from collections.abc import Iterable, Sequence

import msgspec
from sqlalchemy import Connection, delete, insert, select

from standoff.reconcile.comparing.blocking import CROWD, keys
from standoff.reconcile.comparing.digest import Digest, digest
from standoff.reconcile.comparing.pairing import VERSION, Link, links
from standoff.record import tables
from standoff.record.read import load_items, numbered
from standoff.record.storable import escape
from standoff.schema import Difference, Strength, Verdict

Kept = OrderedDict[int, Digest]
"""Digests by number, remembered from one document to the next."""

KEPT = 50_000
"""Digests that are held in memory while documents are compared, about 100 MB."""

_WITH_KEY = f"SELECT digest FROM block_key WHERE key = ? ORDER BY digest DESC LIMIT {CROWD}"

_ADD = "INSERT INTO digest (item, body, document) SELECT ?, ?, document FROM item WHERE id = ?"


def _encode(digest: Digest) -> bytes:
    """A digest as it is stored; of words that UTF-8 cannot hold (lone surrogates) a stand-in is enough to compare."""
    try:
        return _pack(digest)
    except UnicodeEncodeError:
        plain = json.dumps(msgspec.to_builtins(digest), ensure_ascii=False).encode("utf-8", "replace")
        return _pack(msgspec.json.decode(plain, type=Digest))


_pack = msgspec.msgpack.Encoder().encode
_decode = msgspec.msgpack.Decoder(Digest).decode


class Stored:
    """The index in the case file, within one transaction."""

    def __init__(self, connection: Connection, kept: Kept) -> None:
        self._connection = connection
        self._cursor = (
            connection.connection.cursor()
        )  # asked a thousand times a document: SQLAlchemy would double the time
        self._kept = kept
        self._added: dict[str, int] = {}

    def with_key(self, key: str) -> Sequence[int]:
        """The numbers of the last ``CROWD`` digests that were added with that key."""
        return [number for (number,) in self._cursor.execute(_WITH_KEY, (number_of(key),))]

    def digests(self, numbers: Sequence[int]) -> Sequence[Digest]:
        """The digests of those numbers, in that order, without those of items that are gone."""
        missing = [number for number in numbers if number not in self._kept]
        if missing:
            wanted = f"SELECT number, body FROM digest WHERE number IN ({','.join('?' * len(missing))})"
            self._kept.update((number, _decode(body)) for number, body in self._cursor.execute(wanted, missing))
        while len(self._kept) > KEPT:
            self._kept.popitem(last=False)
        return [self._kept[number] for number in numbers if number in self._kept]

    def add(self, digest: Digest, keys: Iterable[str]) -> None:
        """Take in one more; its document must be in the case."""
        self._cursor.execute(_ADD, (escape(digest.item), _encode(digest), escape(digest.item)))
        number = self._cursor.lastrowid
        found = {number_of(key) for key in keys}
        self._cursor.executemany("INSERT INTO block_key VALUES (?, ?)", [(key, number) for key in sorted(found)])


def number_of(key: str) -> int:
    """A key as SQLite keeps it: the first 63 bits of its hash."""
    return int.from_bytes(hashlib.blake2b(key.encode("utf-8", "surrogatepass"), digest_size=8).digest()) >> 1


def waiting(connection: Connection) -> list[int]:
    """Numbers of the documents that have not been compared by this version, in the order to compare them in."""
    d, r = tables.document.c, tables.reconciled.c
    done = select(r.document).where(r.version == VERSION)
    wanted = select(d.number).where(d.number.not_in(done)).order_by(d.published.is_(None), d.published, d.name, d.id)
    return list(connection.execute(wanted).scalars())


def take(connection: Connection, number: int, kept: Kept) -> int:
    """Compare one document with those taken before, and return how many links that gave. The caller holds the
    transaction; ``kept`` is what it remembers between documents.
    """
    forget(connection, number)
    document = numbered(connection, [number])[0]
    i = tables.item.c
    seen = i.verdict.is_distinct_from(Verdict.REJECTED.value)
    items = load_items(connection, select(i.id).where(i.document == number, seen))
    document_id = document.id
    digests = [digest(item, document, document_id=document_id) for item in items]
    rows = [msgspec.structs.asdict(link) for link in links([digests], Stored(connection, kept))]
    if rows:
        connection.execute(insert(tables.link), rows)
    connection.execute(insert(tables.reconciled), {"document": number, "version": VERSION})
    return len(rows)


def forget(connection: Connection, number: int) -> None:
    """Drop what was kept of a document, because it is replaced or compared anew."""
    d, k, r, i = tables.digest.c, tables.block_key.c, tables.reconciled.c, tables.item.c
    for row in connection.execute(select(d.number, d.body).where(d.document == number)).all():
        numbers = {number_of(key) for key in keys(_decode(row.body))}
        connection.execute(delete(tables.block_key).where(k.key.in_(numbers), k.digest == row.number))
    own = select(i.id).where(i.document == number)
    connection.execute(delete(tables.digest).where(d.document == number))
    for side in (tables.link.c.left, tables.link.c.right):
        connection.execute(delete(tables.link).where(side.in_(own)))
    connection.execute(delete(tables.reconciled).where(r.document == number))


def load_links(connection: Connection) -> list[Link]:
    """Every link of the case, in the order of the items' ids."""
    c = tables.link.c
    rows = connection.execute(select(c.left, c.right, c.odds, c.difference, c.strength).order_by(c.left, c.right))
    return [
        Link(
            row.left,
            row.right,
            row.odds,
            row.difference and Difference(row.difference),
            row.strength and Strength(row.strength),
        )
        for row in rows
    ]
