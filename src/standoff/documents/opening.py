"""Opening files: gz expanded within bounds, damage caught and told instead of raised."""

from __future__ import annotations

import gzip
import io
import zlib
from typing import BinaryIO

from standoff.documents.reading import Limits, Notice, ProblemCode

GZIP = b"\x1f\x8b"


class Guarded(io.RawIOBase):
    """A stream that ends where its input is damaged or grows beyond ``most`` bytes, and says so in ``mishap``."""

    def __init__(self, inner: BinaryIO, *, most: int | None = None) -> None:
        self._inner = inner
        self._left = most
        self.mishap: Notice | None = None

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: object) -> int:
        view = memoryview(buffer).cast("B")  # type: ignore[arg-type]
        size = len(view) if self._left is None else min(len(view), self._left)
        if self.mishap or not size:
            if self._left == 0 and not self.mishap:
                self.mishap = Notice(ProblemCode.TOO_LARGE, "it expands to more than is allowed; the rest is not read")
            return 0
        try:
            data = self._inner.read(size)
        except (EOFError, OSError, zlib.error) as error:
            self.mishap = Notice(
                ProblemCode.TRUNCATED, f"the file is damaged or cut off ({error}); what came before is read"
            )
            return 0
        view[: len(data)] = data
        if self._left is not None:
            self._left -= len(data)
        return len(data)


def guard(raw: BinaryIO, limits: Limits) -> tuple[BinaryIO, Guarded, bytes]:
    """A stream over what an input holds, expanded where it is gzip; with its guard and its first bytes."""
    buffered = raw if isinstance(raw, io.BufferedReader) else io.BufferedReader(Guarded(raw), 65_536)
    packed = buffered.peek(2)[:2] == GZIP
    inner = gzip.GzipFile(fileobj=buffered) if packed else buffered
    guarded = Guarded(inner, most=limits.max_expanded if packed else None)  # type: ignore[arg-type]
    stream = io.BufferedReader(guarded, 65_536)
    return stream, guarded, stream.peek(4096)
