"""What was written to since: each change of the case has a number, and each document that of the last one to it."""

from __future__ import annotations

from typing import NamedTuple

from sqlalchemy import Connection


class Touched(NamedTuple):
    """The numbers of the documents that were written to after some change, and the last change there has been.

    A document was written to where it, its items or what was decided about them is another than before, or may be.
    Some of the documents may be gone.
    """

    reached: int
    documents: frozenset[int]


def touched(connection: Connection, *, since: int) -> Touched:
    """What was written to after the change ``since``; the first one is 1."""
    reached = connection.exec_driver_sql("SELECT coalesce(max(at), 0) FROM touched").scalar_one()
    rows = connection.exec_driver_sql("SELECT document FROM touched WHERE at > ?", (since,))
    return Touched(reached, frozenset(rows.scalars()))


def last_touched(connection: Connection, document_id: str) -> int | None:
    """The last change to that document, 0 where it is as it was before changes were counted; None for no document."""
    wanted = "SELECT coalesce(at, 0) FROM document LEFT JOIN touched ON touched.document = number WHERE id = ?"
    found: int | None = connection.exec_driver_sql(wanted, (document_id,)).scalar()
    return found
