"""Arrays that grow at their end, without being copied each time."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import DTypeLike, NDArray


class Grown:
    """Rows of numbers, each of one shape."""

    def __init__(self, dtype: DTypeLike, *shape: int) -> None:
        self._room: NDArray[Any] = np.zeros((64, *shape), dtype)
        self._size = 0

    @property
    def all(self) -> NDArray[Any]:
        """What it holds by now; valid until more is taken in."""
        return self._room[: self._size]

    def extend(self, rows: NDArray[Any]) -> None:
        """Take in more rows."""
        size = self._size + len(rows)
        if size > len(self._room):
            room = np.zeros((2 * size, *self._room.shape[1:]), self._room.dtype)
            room[: self._size] = self.all
            self._room = room
        self._room[self._size : size] = rows
        self._size = size
