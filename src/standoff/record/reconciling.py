"""Keeps what ``reconcile`` finds: each document is compared once with those before it, however large the case."""

from __future__ import annotations

import gc
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager

from sqlalchemy import Connection, Engine, delete, insert, select

from standoff.reconcile.comparing.digest import Digest, digests
from standoff.reconcile.comparing.pairing import VERSION, Link, links
from standoff.record import file, tables
from standoff.record.comparing import CACHE
from standoff.record.index import Stored, remove
from standoff.record.known import Known
from standoff.record.read import load_items, numbered
from standoff.schema import Difference, Strength, Verdict

AT_ONCE = 1.0
"""Seconds after which a transaction takes no more documents: others wait so long for the case."""

TURN = 0.12
"""Seconds left to others who want to write: SQLite has them look every tenth of a second whether they can."""
HELD = 0.5
"""Seconds of work after which they are left."""

_LINK = "INSERT INTO link (later, earlier, odds, difference, strength) VALUES (?, ?, ?, ?, ?)"


def waiting(connection: Connection) -> list[int]:
    """Numbers of the documents that have not been compared by this version, in the order to compare them in."""
    d, r = tables.document.c, tables.reconciled.c
    done = select(r.document).where(r.version == VERSION)
    wanted = select(d.number).where(d.number.not_in(done)).order_by(d.published.is_(None), d.published, d.name, d.id)
    return list(connection.execute(wanted).scalars())


def set_aside(engine: Engine) -> None:
    """Where another version has compared documents, take all out of the index, so that what is found does not depend on
    what it found. Their links stay until they are compared anew.
    """
    with file.writing(engine) as connection:
        _set_aside(connection)


def _set_aside(connection: Connection) -> None:
    r = tables.reconciled.c
    if connection.scalar(select(r.document).where(r.version != VERSION).limit(1)) is not None:
        connection.execute(delete(tables.block_key))
        connection.execute(delete(tables.reconciled))


def take_some(
    engine: Engine, waiting: Sequence[int], known: Known, *, report: Callable[[int], None], at_once: float = AT_ONCE
) -> int:
    """Compare the first of the documents that wait with those taken before, in one transaction that takes no more after
    so many seconds; how many they were.

    ``known`` is handed from one transaction to the next. ``report`` is told before each document how many are left;
    what it raises undoes the transaction.
    """
    taken, end = 0, time.monotonic() + at_once
    with without_collector(), file.writing(engine) as connection:
        connection.exec_driver_sql(f"PRAGMA cache_size = -{CACHE}")
        index = Stored(connection, known)
        while taken < len(waiting) and (taken == 0 or time.monotonic() < end):
            report(len(waiting) - taken)
            if not _is_taken(connection, waiting[taken]):  # another process may compare too
                take(connection, waiting[taken], index)
            taken += 1
        index.flush()
    return taken


class Turns:
    """Lets others write between the transactions of one who would else take the case again at once."""

    def __init__(self, yielding: bool) -> None:
        self._yielding = yielding
        self._since = time.monotonic()

    def give(self) -> None:
        """Wait a turn, where it is time for that."""
        if self._yielding and time.monotonic() - self._since >= HELD:
            time.sleep(TURN)
            self._since = time.monotonic()


@contextmanager
def without_collector() -> Iterator[None]:
    """Digests are sets by the hundred thousand, and in no circles: to look for those took a fifth of the time."""
    on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if on:
            gc.enable()


def take(connection: Connection, number: int, index: Stored) -> None:
    """Compare one document that waits with those in ``index``, which takes it in."""
    i = tables.item.c
    connection.execute(delete(tables.digest).where(tables.digest.c.document == number))  # set aside: not in the index
    document = numbered(connection, [number])[0]
    seen = i.verdict.is_distinct_from(Verdict.REJECTED.value)
    items = load_items(connection, select(i.id).where(i.document == number, seen))
    compare(connection, digests(items, document), index)
    connection.execute(insert(tables.reconciled), {"document": number, "version": VERSION})


def _is_taken(connection: Connection, number: int) -> bool:
    r = tables.reconciled.c
    wanted = select(r.document).where(r.document == number, r.version == VERSION)
    return connection.scalar(wanted) is not None


def compare(connection: Connection, page: Sequence[Digest], index: Stored) -> int:
    """Write how the items of a document are linked with those in ``index``, and add them; how many links that gave."""
    rows = sorted(_row(link, index) for link in list(links([page], index)))  # numbers are known when all are added
    connection.connection.cursor().executemany(_LINK, rows)
    return len(rows)


def _row(link: Link, index: Stored) -> tuple[int, int, float, str | None, str | None]:
    earlier, later = sorted((index.number(link.left), index.number(link.right)))
    return later, earlier, link.odds, link.difference and link.difference.value, link.strength and link.strength.value


def forget(connection: Connection, number: int) -> None:
    """Drop what was kept of a document, its links too, because it is replaced or compared anew."""
    _set_aside(connection)
    if _is_taken(connection, number):
        remove(connection, number)  # what another version kept cannot be read, and is in no index
    connection.execute(delete(tables.digest).where(tables.digest.c.document == number))
    connection.execute(delete(tables.reconciled).where(tables.reconciled.c.document == number))


def load_links(connection: Connection) -> list[Link]:
    """Every link of the case, in the order of the items' ids."""
    c = tables.link.c
    items = {row.number: row.item for row in connection.execute(select(tables.digest.c.number, tables.digest.c.item))}
    found = []
    for row in connection.execute(select(c.later, c.earlier, c.odds, c.difference, c.strength)):
        left, right = sorted((items[row.later], items[row.earlier]))
        difference, strength = row.difference and Difference(row.difference), row.strength and Strength(row.strength)
        found.append(Link(left, right, row.odds, difference, strength))
    return sorted(found, key=lambda link: (link.left, link.right))
