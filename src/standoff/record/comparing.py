"""The index of passages in the case file, and the copies that it finds, kept up as documents come, change and go."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import msgspec
import numpy as np
from sqlalchemy import Connection, Engine, func, insert, select

from standoff.reconcile.origins.copies import Copies, Copy, Likeness, Shared
from standoff.reconcile.origins.shingles import Hashes, Passage
from standoff.reconcile.origins.store import Place, Printed
from standoff.record import file
from standoff.record.read import numbered
from standoff.record.storable import unescape
from standoff.record.tables import compared, copying, document

AT_ONCE = 250
"""Documents compared in one transaction: others wait a second for the case."""
CACHE = 64 * 1024
"""KiB of the case kept in memory meanwhile: shingles lie in no order, so a page is soon needed again."""

_LEADERS = "SELECT hash, passage FROM json_each(?) CROSS JOIN shingle ON hash = value"
_PLACES = """SELECT d.id, p.start, p."end", p.size, d.published, d.publisher FROM passage p
    JOIN document d ON d.number = p.document WHERE p.number = :leader OR p.leader = :leader
    ORDER BY p.number LIMIT :most"""
_PRINTED = """SELECT d.id, d.published, d.publisher, c.size FROM json_each(?) JOIN document d ON d.id = value
    JOIN compared c ON c.document = d.number"""
_PASSAGE = 'INSERT INTO passage (number, document, start, "end", size, leader, shingles) VALUES (?, ?, ?, ?, ?, ?, ?)'
_SHINGLE = "INSERT OR IGNORE INTO shingle (hash, passage) VALUES (?, ?)"
_NEW = "SELECT number FROM document WHERE number NOT IN (SELECT document FROM compared)"


class CaseStore:
    """The index of a case; the caller holds the transaction. Documents are known by their id.

    What a document brings is written when the next one is entered, and by ``flush``: two statements in place of twenty.
    """

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._number = 0
        self._last = connection.exec_driver_sql("SELECT coalesce(max(number), 0) FROM passage").scalar_one()
        self._passages: list[tuple[object, ...]] = []
        self._shingles: list[tuple[int, int]] = []

    def flush(self) -> None:
        """Write what is not written yet."""
        if self._passages:
            self._connection.exec_driver_sql(_PASSAGE, self._passages)
        if self._shingles:
            self._connection.exec_driver_sql(_SHINGLE, self._shingles)
        self._passages, self._shingles = [], []

    def leaders(self, hashes: Sequence[int]) -> Mapping[int, Sequence[int]]:
        found = defaultdict(list)
        for each, passage in self._rows(_LEADERS, json.dumps(list(hashes))):
            found[each].append(passage)
        return found

    def shingles(self, leader: int) -> Hashes:
        stored = self._rows("SELECT shingles FROM passage WHERE number = ?", leader)
        return np.frombuffer(stored[0][0] if stored else b"", np.int64)

    def places(self, leaders: Sequence[int], *, most: int) -> Mapping[int, Sequence[Place]]:
        found = {}
        for leader in leaders:
            rows = self._connection.exec_driver_sql(_PLACES, {"leader": leader, "most": most}).all()
            found[leader] = [Place(row[0], row[1], row[2], row[3], _plain(row[4]), _plain(row[5])) for row in rows]
        return found

    def printed(self, documents: Iterable[str]) -> Mapping[str, Printed]:
        rows = self._rows(_PRINTED, json.dumps(list(documents)))
        return {row[0]: Printed(row[0], _plain(row[1]), _plain(row[2]), row[3]) for row in rows}

    def enter(self, printed: Printed) -> None:
        self.flush()
        ((self._number,),) = self._rows("SELECT number FROM document WHERE id = ?", printed.document)
        self._connection.execute(insert(compared), {"document": self._number, "size": printed.size})

    def lead(self, document: str, passage: Passage, hashes: Sequence[int]) -> None:
        self._take(passage, None, passage.shingles.tobytes())
        self._shingles += [(each, self._last) for each in hashes]

    def follow(self, document: str, passage: Passage, leader: int) -> None:
        self._take(passage, leader, None)

    def _take(self, passage: Passage, leader: int | None, shingles: bytes | None) -> None:
        self._last += 1
        row = (self._last, self._number, passage.start, passage.end, passage.size, leader, shingles)
        self._passages.append(row)

    def _rows(self, query: str, value: object) -> Sequence[Any]:
        return self._connection.exec_driver_sql(query, (value,)).all()


def compare_some(engine: Engine) -> int:
    """Compare the next documents that wait, the earliest first, in one transaction; how many they were."""
    with file.writing(engine) as connection:
        connection.exec_driver_sql(f"PRAGMA cache_size = -{CACHE}")
        _forget_stale(connection)
        wanted = select(document.c.number).where(document.c.number.not_in(select(compared.c.document)))
        ordered = wanted.order_by(document.c.published.is_(None), document.c.published, document.c.name, document.c.id)
        numbers = list(connection.execute(ordered.limit(AT_ONCE)).scalars())
        store = CaseStore(connection)
        index = Copies(store)
        for each in numbered(connection, numbers):
            _keep(connection, index.add(each))
        store.flush()
    return len(numbers)


def forget(connection: Connection, number: int) -> None:
    """Drop what is known of the passages of a document. Those that followed them wait to be compared again."""
    rows = connection.exec_driver_sql("SELECT number, shingles FROM passage WHERE document = ?", (number,)).all()
    for passage, shingles in rows:
        if shingles is not None:
            sample = Passage(0, 0, np.frombuffer(shingles, np.int64)).sample
            pairs = [(each, passage) for each in sample]
            connection.exec_driver_sql("DELETE FROM shingle WHERE hash = ? AND passage = ?", pairs)
    connection.exec_driver_sql("DELETE FROM passage WHERE document = ?", (number,))
    connection.exec_driver_sql('DELETE FROM copying WHERE document = ? OR "of" = ?', (number, number))
    connection.exec_driver_sql("DELETE FROM compared WHERE document = ?", (number,))


def is_whole(connection: Connection) -> bool:
    """Whether the texts of all documents are compared."""
    held, known = (connection.scalar(select(func.count()).select_from(each)) for each in (document, compared))
    return held == known


def stored_copies(connection: Connection) -> list[Copy]:
    """The copies among the documents that are compared."""
    other = document.alias()
    rows = connection.execute(
        select(document.c.id, other.c.id, copying.c.share, copying.c.of_share, copying.c.likeness, copying.c.passages)
        .join(document, copying.c.document == document.c.number)
        .join(other, copying.c.of == other.c.number)
        .order_by(document.c.id, other.c.id)
    )
    return [
        Copy(
            document=row[0],
            of=row[1],
            share=row[2],
            of_share=row[3],
            likeness=Likeness(row[4]),
            passages=tuple(Shared(*each) for each in json.loads(row[5])),
        )
        for row in rows
    ]


def _forget_stale(connection: Connection) -> None:
    """Drop the passages of all that wait; that makes others wait, until none with passages does."""
    stale = f"SELECT DISTINCT document FROM passage WHERE document IN ({_NEW})"
    while numbers := list(connection.exec_driver_sql(stale).scalars()):
        for number in numbers:
            forget(connection, number)


def _keep(connection: Connection, copies: Sequence[Copy]) -> None:
    for copy in copies:
        ends = connection.execute(
            select(document.c.id, document.c.number).where(document.c.id.in_((copy.document, copy.of)))
        )
        number = {row[0]: row[1] for row in ends}
        passages = json.dumps([msgspec.structs.astuple(shared) for shared in copy.passages], separators=(",", ":"))
        row = {"document": number[copy.document], "of": number[copy.of], "passages": passages}
        row |= {"share": copy.share, "of_share": copy.of_share, "likeness": copy.likeness.value}
        connection.execute(insert(copying), row)


def _plain(value: str | None) -> str | None:
    return None if value is None else unescape(value)
