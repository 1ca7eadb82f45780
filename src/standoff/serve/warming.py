"""What takes long the first time is made while nobody asks for anything: what search counts, and the articles."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterable
from contextlib import suppress

from starlette.types import ASGIApp, Receive, Scope, Send

from standoff.errors import StandoffError
from standoff.serve.desk import Desk
from standoff.serve.security.roles import Person

QUIET = 0.5
"""Seconds without a request after which this begins."""

LOOK = 2.0
"""Seconds between two looks whether the case was changed."""

Prepare = Callable[[str, Person], None]
"""Has the page of the document with that id kept for somebody like that person."""


class Traffic:
    """Whether anybody asks for something: requests under way, and when the last one ended."""

    def __init__(self) -> None:
        self._guard = threading.Lock()
        self._under_way = 0
        self._ended = 0.0

    @property
    def is_quiet(self) -> bool:
        """Whether nobody has asked for anything in the last half second."""
        return self._under_way == 0 and time.monotonic() - self._ended >= QUIET

    def count(self, change: int) -> None:
        """One more request is under way, or one less."""
        with self._guard:
            self._under_way += change
            self._ended = time.monotonic()


class Counted:
    """Tells the traffic of each request."""

    def __init__(self, app: ASGIApp, *, traffic: Traffic) -> None:
        self._app = app
        self._traffic = traffic

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass the request on, counted."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        self._traffic.count(1)
        try:
            await self._app(scope, receive, send)
        finally:
            self._traffic.count(-1)


class Warmer:
    """A thread that does what is to be done ``first``, and then has the articles kept, the latest first, for each kind
    of ``readers``, as far as there is room.

    It renders half of the time at most, and only while nobody asks for anything.
    """

    def __init__(
        self,
        desk: Desk,
        traffic: Traffic,
        prepare: Prepare,
        *,
        first: Callable[[], object],
        readers: Callable[[], Iterable[Person]],
    ) -> None:
        self._desk, self._traffic, self._prepare, self._first, self._readers = desk, traffic, prepare, first, readers
        self._closed = threading.Event()
        self._thread = threading.Thread(target=self._work, name="warming", daemon=True)

    def start(self) -> None:
        """Begin. Returns at once."""
        self._thread.start()

    def close(self) -> None:
        """Stop after the article under way."""
        self._closed.set()
        self._thread.join()

    def _work(self) -> None:
        done: object = None
        while not self._closed.wait(LOOK):
            state = self._desk.state, frozenset(self._readers())
            if state != done and self._traffic.is_quiet:
                with suppress(StandoffError):
                    self._first()
                if self._pass(state[1]):
                    done = state

    def _pass(self, readers: Iterable[Person]) -> bool:
        """Go through all articles; whether it came to the end, or to the end of the room."""
        for document_id in self._desk.case.document_ids():
            for person in readers:
                while not self._traffic.is_quiet:
                    if self._closed.wait(QUIET):
                        return False
                if self._desk.kept.is_full:
                    return True
                begun = time.monotonic()
                with suppress(StandoffError):  # it was replaced meanwhile; whoever asks for it is told
                    self._prepare(document_id, person)
                if self._closed.wait(time.monotonic() - begun):
                    return False
        return True
