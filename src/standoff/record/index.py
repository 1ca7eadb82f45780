"""The index of items in the case file: what each is compared by, and under which keys it is found.

A key's list lies in parts of many numbers each. A row for each number would be read and written hundreds of thousands
of times for a day's articles.
"""

from __future__ import annotations

import hashlib
import json
from collections import defaultdict
from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import NamedTuple

import numpy as np
from sqlalchemy import Connection

from standoff.reconcile.comparing.blocking import CROWD, Numbers, keys
from standoff.reconcile.comparing.columns import Columns
from standoff.reconcile.comparing.digest import Digest
from standoff.reconcile.comparing.sets import Rows
from standoff.record.known import Known, decode, encode
from standoff.record.storable import escape

PART = 200
"""Numbers in a part: with more of them SQLite would lay it on a page of its own, beside the table."""

KEYS = 100_000
"""Keys whose numbers are remembered: the same words come back in each article."""

_STORED = np.dtype("<u4")

_ENDS = f"""SELECT wanted.value, part, digests FROM json_each(?) AS wanted
    CROSS JOIN block_key ON block_key.key = wanted.value
    AND part >= (SELECT max(part) FROM block_key WHERE key = wanted.value) - {CROWD // PART}"""
_BEFORE = "SELECT part, digests FROM block_key WHERE key = ? AND part < ? ORDER BY part DESC"
_ALL = "SELECT part, digests FROM block_key WHERE key = ? ORDER BY part DESC"
_WRITE = "INSERT OR REPLACE INTO block_key (key, part, digests) VALUES (?, ?, ?)"
_DROP = "DELETE FROM block_key WHERE key = ? AND part = ?"
_OF = "SELECT number, body FROM digest WHERE document = ? ORDER BY number"
_DIGESTS = "SELECT number, body FROM json_each(?) AS wanted CROSS JOIN digest ON number = wanted.value"
_ADD = "INSERT INTO digest (item, body, document) SELECT ?, ?, document FROM item WHERE id = ?"


class _End(NamedTuple):
    """The end of a key's list: its last parts together, and what was added since they were read."""

    part: int
    """The number of the last part, which grows."""
    size: int
    """How many numbers that part holds."""
    numbers: Numbers
    added: list[int]

    def last(self) -> Numbers:
        whole = np.concatenate([self.numbers, np.array(self.added, np.int64)]) if self.added else self.numbers
        return whole[-CROWD:]

    def parts(self) -> Iterable[tuple[int, bytes]]:
        """The part that grew, and those after it."""
        grown = np.concatenate([self.numbers[len(self.numbers) - self.size :], self.added]).astype(_STORED)
        for start in range(0, len(grown), PART):
            yield self.part + start // PART, grown[start : start + PART].tobytes()


class Stored:
    """The index within one transaction, whose holder calls ``flush`` at its end."""

    def __init__(self, connection: Connection, known: Known | None = None) -> None:
        self._cursor = connection.connection.cursor()  # asked very often: SQLAlchemy would double the time
        self._known = known or Known()
        self._ends: dict[int, _End] = {}
        self._numbers: dict[str, int] = {}

    @property
    def columns(self) -> Columns:
        """Digests by row: others may stand there, and other rows, after ``add``."""
        return self._known.columns

    def with_keys(self, keys: Iterable[str]) -> Mapping[str, Numbers]:
        """By key the numbers of the last ``CROWD`` digests that were added with it; keys that none has are left out."""
        known = {key: number_of(key) for key in keys}
        self._read(known.values())
        found = {key: self._ends[number].last() for key, number in known.items()}
        return {key: numbers for key, numbers in found.items() if len(numbers)}

    def rows(self, numbers: Numbers) -> Rows:
        """The rows of ``columns`` in which these digests stand; -1 for those of items that are gone."""
        wanted = numbers.tolist()
        rows = self._known.rows
        missing = json.dumps(sorted(set(wanted) - rows.keys()))
        self._known.take(self._cursor.execute(_DIGESTS, (missing,)))
        self._numbers.clear()
        return np.array([rows.get(number, -1) for number in wanted], np.int64)

    def digest(self, row: int) -> Digest:
        """The digest in a row of ``columns``."""
        found = self._known.digest(row)
        self._numbers[found.item] = self._known.numbers[row]
        return found

    def add(self, digest: Digest, keys: Iterable[str]) -> None:
        """Take in one more; its document must be in the case."""
        self._cursor.execute(_ADD, (escape(digest.item), encode(digest), escape(digest.item)))
        number = self._numbers[digest.item] = self._cursor.lastrowid or 0
        found = {number_of(key) for key in keys}
        self._read(found)
        for key in found:
            self._ends[key].added.append(number)

    def number(self, item: str) -> int:
        """The number of an item that was added or asked for since ``rows`` was."""
        return self._numbers[item]

    def flush(self) -> None:
        """Write what is not written yet, and forget what was read."""
        grown = sorted((key, end) for key, end in self._ends.items() if end.added)
        self._cursor.executemany(_WRITE, [(key, part, body) for key, end in grown for part, body in end.parts()])
        self._ends.clear()
        self._known.trim()

    def _read(self, keys: Iterable[int]) -> None:
        missing = sorted(set(keys) - self._ends.keys())
        if not missing:
            return
        found: dict[int, list[tuple[int, bytes]]] = {key: [] for key in missing}
        for key, part, body in self._cursor.execute(_ENDS, (json.dumps(missing),)):
            found[key].append((part, body))
        for key, parts in found.items():
            parts.sort()
            numbers = _unpack(b"".join(body for _, body in parts))
            part, size = (parts[-1][0], len(_unpack(parts[-1][1]))) if parts else (0, 0)
            if parts and len(numbers) < CROWD:
                numbers = self._before(key, parts[0][0], numbers)
            self._ends[key] = _End(part, size, numbers, [])

    def _before(self, key: int, part: int, numbers: Numbers) -> Numbers:
        """``numbers`` with what is lacking to a full list because items went, from the parts before this one."""
        found = [numbers]
        for _, body in self._cursor.execute(_BEFORE, (key, part)):
            found.insert(0, _unpack(body))
            if sum(map(len, found)) >= CROWD:
                break
        return np.concatenate(found)


def remove(connection: Connection, document: int) -> None:
    """Take the items of a document out of the lists of their keys. No index may hold what it has not written."""
    cursor = connection.connection.cursor()
    gone: dict[int, list[int]] = defaultdict(list)
    for number, body in cursor.execute(_OF, (document,)):
        for key in {number_of(key) for key in keys(decode(body))}:
            gone[key].append(number)
    for key, numbers in sorted(gone.items()):
        changed = []
        for part, body in cursor.execute(_ALL, (key,)):
            stored = _unpack(body)
            left = stored[~np.isin(stored, numbers)]
            if len(left) < len(stored):
                changed.append((part, left.astype(_STORED).tobytes()))
            if stored[0] <= numbers[0]:
                break  # numbers ascend from part to part
        cursor.executemany(_WRITE, [(key, part, left) for part, left in changed if left])
        cursor.executemany(_DROP, [(key, part) for part, left in changed if not left])


@lru_cache(maxsize=KEYS)
def number_of(key: str) -> int:
    """A key as SQLite keeps it: the first 63 bits of its hash."""
    return int.from_bytes(hashlib.blake2b(key.encode("utf-8", "surrogatepass"), digest_size=8).digest()) >> 1


def _unpack(body: bytes) -> Numbers:
    return np.frombuffer(body, _STORED).astype(np.int64)
