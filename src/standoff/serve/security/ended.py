"""Sessions that were logged out, in a file beside the users file: they stay over when the server starts again."""

from __future__ import annotations

import os
import threading
import time
from pathlib import Path

from standoff.errors import InputError


class Ended:
    """The file at ``path``: a line for each session, its id and until when its cookie would be good (Unix time, s).

    Lines are only added, so that several servers may share the file; it may be deleted once it is a day old. May be
    asked from any thread.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self._lock = threading.Lock()
        self._read = 0
        self._until: dict[str, float] = {}
        with self._lock:
            self._follow()

    def __contains__(self, session: str) -> bool:
        """Whether that session was logged out."""
        with self._lock:
            self._follow()
            return self._until.get(session, 0.0) > time.time()

    def add(self, session: str, until: float) -> None:
        """Take a session for over.

        Raises InputError where that cannot be written down; this server knows it nevertheless.
        """
        with self._lock:
            self._until[session] = until
            try:
                handle = os.open(self.path, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
                with os.fdopen(handle, "a", encoding="ascii") as stream:
                    stream.write(f"{session} {int(until)}\n")
            except OSError as error:
                told = f"you are logged out, but {self.path.name} cannot be written: {error.strerror}"
                raise InputError(told, hint="let the server write into the folder of the users file") from error

    def _follow(self) -> None:
        """Read what was added since the last look, by this server or another."""
        try:
            if self.path.stat().st_size == self._read:
                return
            lines = self.path.read_bytes()
        except OSError:  # nobody has logged out yet, or what was known is all there is
            return
        now = time.time()
        for line in lines.decode("ascii", "replace").splitlines():
            session, _, until = line.partition(" ")
            if until.isdecimal() and int(until) > now:
                self._until[session] = int(until)
        self._read = len(lines)
