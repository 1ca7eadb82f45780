"""Comparing beside the pages: a process of its own compares what waits, article by article, until nothing does.

Each article is a transaction: whatever ends the process, what was compared is in the case, and the next one goes on.
"""

from __future__ import annotations

import threading
import time
from contextlib import suppress
from multiprocessing import get_context
from multiprocessing.connection import Connection
from multiprocessing.context import SpawnProcess
from pathlib import Path

from standoff.record.beside import compare_until_gone

AGAIN = 10.0
"""Seconds between two starts of it, where the first ended at once."""


class Comparer:
    """Compares the case at ``path`` when it is woken; may be asked from any thread."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._lock = threading.Lock()
        self._process: SpawnProcess | None = None
        self._pipe: Connection | None = None
        self._again = 0.0
        self._closed = False

    def wake(self) -> None:
        """Have it compared what waits. Returns at once."""
        with self._lock:
            if self._closed:
                return
            if self._pipe is not None and self._process is not None and self._process.is_alive():
                with suppress(OSError):  # it is about to end: whoever asks next wakes another
                    self._pipe.send(None)
                return
            if time.monotonic() < self._again:
                return
            self._again = time.monotonic() + AGAIN
            self._let_go()
            context = get_context("spawn")
            self._pipe, theirs = context.Pipe()
            self._process = context.Process(target=compare_until_gone, args=(str(self._path), theirs), daemon=True)
            self._process.start()
            theirs.close()

    def close(self) -> None:
        """Stop: the article under way is left, and waits as before."""
        with self._lock:
            self._closed = True
            self._let_go()

    def _let_go(self) -> None:
        if self._process is not None:
            self._process.terminate()  # SQLite undoes what was begun
            self._process.join(timeout=5)
        if self._pipe is not None:
            self._pipe.close()
        self._process = self._pipe = None
