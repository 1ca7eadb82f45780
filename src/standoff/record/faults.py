"""Turns what SQLite reports into what a person can act on."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy.exc import DBAPIError

from standoff.errors import CaseError, CaseLockedError, NotACaseError, StandoffError

_PRIMARY = 0xFF  # SQLite's extended result codes carry the primary code in their low byte


@contextmanager
def mending(path: Path) -> Iterator[None]:
    """Raise our errors in place of the database's for whatever happens to the case at ``path`` inside."""
    try:
        yield
    except DBAPIError as error:
        found = _explain(path, error.orig)
        if found is None:
            raise
        raise found from error
    except sqlite3.Error as error:
        found = _explain(path, error)
        if found is None:
            raise
        raise found from error


def not_a_case(path: Path, why: str) -> NotACaseError:
    """The error for a file that is something else, or damaged."""
    return NotACaseError(
        f"{path} is not a case: {why}",
        hint="the file was left as it is; name another with --case, or restore it from a copy",
    )


def _explain(path: Path, error: BaseException | None) -> StandoffError | None:
    code = getattr(error, "sqlite_errorcode", None)
    if code is None and "Could not decode to UTF-8" in str(error):
        code = sqlite3.SQLITE_CORRUPT
    if code == sqlite3.SQLITE_ERROR and "no such" in str(error):  # our statements are fixed: its schema is not ours
        code = sqlite3.SQLITE_CORRUPT
    match code and code & _PRIMARY:
        case sqlite3.SQLITE_BUSY | sqlite3.SQLITE_LOCKED:
            return CaseLockedError(
                f"another process is writing to {path}", hint="wait until it has finished, then run this again"
            )
        case sqlite3.SQLITE_CORRUPT | sqlite3.SQLITE_NOTADB:
            return not_a_case(path, "it is damaged")
        case sqlite3.SQLITE_READONLY | sqlite3.SQLITE_PERM | sqlite3.SQLITE_AUTH:
            return CaseError(f"{path} may not be written to", hint="check its permissions, or copy it elsewhere")
        case sqlite3.SQLITE_FULL:
            return CaseError(f"no room is left to write to {path}", hint="free some space, then run this again")
        case sqlite3.SQLITE_CONSTRAINT:
            return CaseError(f"{path} refused what was to be written: {error}", hint="give each item an id of its own")
        case sqlite3.SQLITE_IOERR | sqlite3.SQLITE_CANTOPEN:
            return CaseError(f"{path} cannot be opened or written: {error}", hint="check the folder and the disk")
    return None
