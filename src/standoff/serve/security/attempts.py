"""How often one may try to log in: failures are counted by address and by name, and soon there is a wait."""

from __future__ import annotations

import ipaddress
import threading
import time
from collections import OrderedDict
from collections.abc import Callable

WINDOW = 15 * 60.0
"""Seconds for which a failure counts."""
OF_A_NAME = 5
"""Failures with one name: more than the slips of a person, too few to guess a password of ten characters."""
OF_AN_ADDRESS = 20
"""Failures from one address: an office may share one."""
REMEMBERED = 10_000
"""Names and addresses that are counted at a time; the oldest are forgotten, so that memory stays bounded."""


class Attempts:
    """Counts failures. ``wait`` says how long not to try, ``failed`` counts one, ``succeeded`` forgets a name's."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._lock = threading.Lock()
        self._failures: OrderedDict[tuple[str, str], list[float]] = OrderedDict()

    def wait(self, name: str, address: str | None) -> int:
        """Whole seconds until that name may be tried from that address again; 0 for at once."""
        with self._lock:
            return max(self._wait(key, most) for key, most in _keys(name, address))

    def failed(self, name: str, address: str | None) -> None:
        """Count a failure."""
        with self._lock:
            for key, _ in _keys(name, address):
                self._failures[key] = [*self._recent(key), self._clock()]
                self._failures.move_to_end(key)
            while len(self._failures) > REMEMBERED:
                self._failures.popitem(last=False)

    def succeeded(self, name: str, address: str | None) -> None:
        """Forget the failures of a name, and of the address the one that this try was counted as before it was known.

        Its other failures stay, or whoever has one account could guess at others without end.
        """
        (of_name, _), (of_address, _) = _keys(name, address)
        with self._lock:
            self._failures.pop(of_name, None)
            self._failures[of_address] = self._failures.get(of_address, [])[:-1]

    def _wait(self, key: tuple[str, str], most: int) -> int:
        recent = self._recent(key)
        return int(recent[-most] + WINDOW - self._clock()) + 1 if len(recent) >= most else 0

    def _recent(self, key: tuple[str, str]) -> list[float]:
        oldest = self._clock() - WINDOW
        return [at for at in self._failures.get(key, ()) if at > oldest]


def _keys(name: str, address: str | None) -> list[tuple[tuple[str, str], int]]:
    return [(("name", name[:100]), OF_A_NAME), (("address", _network(address)), OF_AN_ADDRESS)]


def _network(address: str | None) -> str:
    """An IPv4 address as it is; of IPv6 the /64, which one household has to itself (RFC 6177)."""
    try:
        found = ipaddress.ip_address(address or "")
    except ValueError:
        return address or ""
    return str(ipaddress.ip_network(f"{found}/64", strict=False)) if found.version == 6 else str(found)
