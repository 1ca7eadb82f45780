"""Digests of the case file that were read, as columns, and how one lies in the file."""

from __future__ import annotations

import json
from collections.abc import Iterable

import msgspec

from standoff.reconcile.comparing.columns import Columns
from standoff.reconcile.comparing.digest import Digest
from standoff.reconcile.comparing.sets import Terms

KNOWN = 100_000
"""Digests that are kept from one transaction to the next, at some 2 kB each: those of a thousand articles."""


class Known:
    """Digests for one transaction after the other: to read them and take them apart costs the most.

    They never change: the file gives no number twice, and from the lists of keys those that go are taken out.
    """

    def __init__(self) -> None:
        self._clear()

    def _clear(self) -> None:
        self.columns = Columns(Terms())
        self.numbers: list[int] = []
        """Of the digest in each row of the columns."""
        self.rows: dict[int, int] = {}
        """The other way round."""
        self._bodies: list[bytes] = []

    def trim(self) -> None:
        """Forget all where it has grown too large."""
        if len(self.numbers) > KNOWN:
            self._clear()

    def take(self, read: Iterable[tuple[int, bytes]]) -> None:
        """Take in digests that were read, by number."""
        new = list(read)
        self.columns.extend([decode(body) for _, body in new])
        self.rows.update((number, row) for row, (number, _) in enumerate(new, len(self.numbers)))
        self.numbers += [number for number, _ in new]
        self._bodies += [body for _, body in new]

    def digest(self, row: int) -> Digest:
        """The digest in a row; as an object it would take five times the room."""
        return decode(self._bodies[row])


def encode(digest: Digest) -> bytes:
    """A digest as it is stored; of words that UTF-8 cannot hold (lone surrogates) a stand-in is enough to compare."""
    try:
        return _pack(digest)
    except UnicodeEncodeError:
        plain = json.dumps(msgspec.to_builtins(digest), ensure_ascii=False).encode("utf-8", "replace")
        return _pack(msgspec.json.decode(plain, type=Digest))


_pack = msgspec.msgpack.Encoder().encode
decode = msgspec.msgpack.Decoder(Digest).decode
