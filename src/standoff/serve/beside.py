"""What takes longer than a reader waits is worked out beside, and given to whoever asks again."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from concurrent.futures import Future
from typing import Any, TypeVar

T = TypeVar("T")

PATIENCE = 1.0
"""Seconds that a page waits for what is worked out before it says that it is."""

LATE = 10.0
"""Seconds for which what was there too late is held: a page that waits asks every second."""


class Beside:
    """Works things out in threads of their own; may be asked from any thread."""

    def __init__(self) -> None:
        self._guard = threading.Lock()
        self._under_way: dict[object, _Work] = {}

    def get(self, key: object, make: Callable[[], T]) -> T | None:
        """What ``make`` gives, or None where that takes more than ``PATIENCE``. It goes on beside; who asks again under
        the same key meanwhile, or soon after, gets the same: else a case that changes all the time was never shown.
        """
        with self._guard:
            now = time.monotonic()
            self._under_way = {each: work for each, work in self._under_way.items() if work.until > now}
            work = self._under_way.get(key)
            if work is None:
                work = self._under_way[key] = _Work()
                threading.Thread(target=work.do, args=(make,), daemon=True).start()
        try:
            work.future.exception(timeout=PATIENCE)
        except TimeoutError:
            return None
        with self._guard:
            if self._under_way.get(key) is work:
                del self._under_way[key]
        return work.future.result()  # type: ignore[no-any-return]


class _Work:
    """One thing that is worked out; ``until`` is when it is let go of, by ``time.monotonic``."""

    def __init__(self) -> None:
        self.future: Future[Any] = Future()
        self.until = float("inf")

    def do(self, make: Callable[[], object]) -> None:
        try:
            self.future.set_result(make())
        except BaseException as error:
            self.future.set_exception(error)
        finally:
            self.until = time.monotonic() + LATE
