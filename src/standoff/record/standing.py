"""How far a case is: which changes it has seen, and how many of its documents are compared with one another."""

from __future__ import annotations

from typing import NamedTuple

from sqlalchemy import Connection

from standoff.reconcile.comparing.pairing import VERSION

_CHANGES = """SELECT (SELECT coalesce(max(at), 0) FROM touched), (SELECT coalesce(max(rowid), 0) FROM decision),
    (SELECT coalesce(max(number), 0) FROM document)"""
_PROBLEMS = "SELECT number, source, code, message, hint FROM problem ORDER BY number"
_COMPARED = """SELECT count(*) FROM reconciled r JOIN compared c ON c.document = r.document
    WHERE r.version = ?"""


class Standing(NamedTuple):
    """``changes`` is another value after each change of the case, but for what comparing writes; ``compared`` of its
    ``documents`` have been compared with the others by this version.
    """

    changes: tuple[int, ...]
    compared: int
    documents: int

    @property
    def waiting(self) -> int:
        """How many documents are still to be compared."""
        return self.documents - self.compared


def standing(connection: Connection) -> Standing:
    """How far the case is now. Asks for counts only, and for the problems, which are few."""
    reached = connection.exec_driver_sql(_CHANGES).one()
    problems = hash(tuple(tuple(row) for row in connection.exec_driver_sql(_PROBLEMS)))
    compared = connection.exec_driver_sql(_COMPARED, (VERSION,)).scalar_one()
    documents = connection.exec_driver_sql("SELECT count(*) FROM document").scalar_one()
    return Standing((*reached, problems), compared, documents)
