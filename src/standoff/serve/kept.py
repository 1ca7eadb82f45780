"""Pages that were rendered once are kept, packed, as long as what they rest on stays as it is."""

from __future__ import annotations

import threading
import zlib
from collections import OrderedDict

ROOM = 220_000_000
"""Bytes of packed pages that are kept: 10,000 articles of 600 words with their items take 181 MB."""
NEARLY = 0.9

TIGHT = 6
"""How hard a page is packed: 1.4 ms for 166 kB, which become 18 kB (at 1: 0.6 ms and 23 kB)."""


class Kept:
    """Rendered pages by their address, each of one state of what it rests on; those not asked for longest go first."""

    def __init__(self, *, room: int = ROOM) -> None:
        self._room = room
        self._guard = threading.Lock()
        self._pages: OrderedDict[object, tuple[object, bytes]] = OrderedDict()
        self._size = 0

    def find(self, key: object, state: object) -> bytes | None:
        """The page, or None where it is not kept of that state."""
        with self._guard:
            known, packed = self._pages.get(key, (None, b""))
            if not packed or known != state:
                return None
            self._pages.move_to_end(key)
        return zlib.decompress(packed)

    def has(self, key: object, state: object) -> bool:
        """Whether the page is kept of that state."""
        with self._guard:
            return self._pages.get(key, (None, b""))[0] == state

    @property
    def is_full(self) -> bool:
        """Whether there is little room left, so that what is added may drive out what is asked for."""
        return self._size > NEARLY * self._room

    def add(self, key: object, state: object, page: bytes) -> None:
        """Keep a page that was rendered of that state, in place of what was kept of another.

        ``state`` was asked before it was rendered.
        """
        packed = zlib.compress(page, TIGHT)
        with self._guard:
            self._size += len(packed) - len(self._pages.pop(key, (None, b""))[1])
            self._pages[key] = state, packed
            while self._size > self._room:
                self._size -= len(self._pages.popitem(last=False)[1][1])
