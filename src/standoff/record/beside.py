"""Comparing in a process of its own, for one that has other things to do; it imports no more than it needs for that."""

from __future__ import annotations

import os
import signal
from contextlib import suppress
from multiprocessing.connection import Connection

from standoff.errors import CaseLockedError, StandoffError
from standoff.record.case import open_case

IDLE = 60.0
"""Seconds that the process waits for more to compare: to start it takes a second."""

LOCKED = 2.0
"""Seconds after which it tries again where another process does not let it write."""

BEHIND = 5
"""How much it gives way to others who want the processor: its niceness."""


def compare_until_gone(path: str, pipe: Connection) -> None:
    """Compare what waits in the case, and again when the pipe says so, until it is silent for a while, or gone."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C reaches the whole terminal; the other says when to stop
    with suppress(AttributeError):  # not on Windows
        os.nice(BEHIND)
    with suppress(EOFError, OSError, StandoffError):  # where it cannot go on it ends; another may be started
        while True:
            _compare(path, pipe)
            if not pipe.poll(IDLE):
                return


def _compare(path: str, pipe: Connection) -> None:
    """Compare until nothing waits. Raises EOFError where the other is gone."""

    def heard(left: int) -> None:
        while pipe.poll(0):
            pipe.recv()

    heard(0)
    while True:
        try:
            with open_case(path) as case:
                while case.compare(report=heard, yielding=True):
                    pass
            return
        except CaseLockedError:
            if pipe.poll(LOCKED):
                heard(0)
