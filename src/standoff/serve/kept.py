"""Pages that were rendered once are kept, packed, as long as the case stays as it is."""

from __future__ import annotations

import threading
import zlib
from collections import OrderedDict

ROOM = 160_000_000
"""Bytes of packed pages that are kept: some 10,000 articles of 600 words with their items."""


class Kept:
    """Rendered pages by their address, of one state of the case; those not asked for longest go first."""

    def __init__(self, *, room: int = ROOM) -> None:
        self._room = room
        self._guard = threading.Lock()
        self._state: object = None
        self._pages: OrderedDict[object, bytes] = OrderedDict()
        self._size = 0

    def find(self, key: object, state: object) -> bytes | None:
        """The page, or None where it is not kept of that state."""
        with self._guard:
            if self._state != state or key not in self._pages:
                return None
            self._pages.move_to_end(key)
            packed = self._pages[key]
        return zlib.decompress(packed)

    def add(self, key: object, state: object, page: bytes) -> None:
        """Keep a page that was rendered of that state; ``state`` was asked before it was rendered."""
        packed = zlib.compress(page, 3)
        with self._guard:
            if self._state != state:
                self._state, self._size = state, 0
                self._pages.clear()
            self._size += len(packed) - len(self._pages.pop(key, b""))
            self._pages[key] = packed
            while self._size > self._room:
                self._size -= len(self._pages.popitem(last=False)[1])
