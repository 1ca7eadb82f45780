"""Whether a case was written to: a connection that only asks SQLite for the number of the last foreign change."""

from __future__ import annotations

import threading
from pathlib import Path

from sqlalchemy import Engine

from standoff.record.faults import mending


class Watch:
    """Tells states of a case apart, whichever process changed it; may be asked from any thread."""

    def __init__(self, path: Path, engine: Engine) -> None:
        self._path = path
        self._lock = threading.Lock()
        with mending(path):
            self._connection = engine.raw_connection()
            self._connection.detach()

    def state(self) -> int:
        """A number that is another one after each change that another connection has made; microseconds to ask.

        Source: https://www.sqlite.org/pragma.html#pragma_data_version
        """
        with self._lock, mending(self._path):
            cursor = self._connection.cursor()
            try:
                cursor.execute("PRAGMA data_version")
                ((number,),) = cursor.fetchall()
                return int(number)
            finally:
                cursor.close()

    def close(self) -> None:
        """Let go of the file."""
        with self._lock:
            self._connection.close()
