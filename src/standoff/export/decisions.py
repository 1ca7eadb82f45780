"""Decisions as JSON Lines, earliest first: a file that can be compared, mailed, and applied to another copy."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from standoff.errors import FormatError, InputError
from standoff.export.stream import Stream, put
from standoff.reconcile import check_changes
from standoff.schema import Decision
from standoff.schema.decision import from_line, to_line


def write_decisions(decisions: Iterable[Decision], stream: Stream) -> int:
    """Write them, earliest first, and return how many they were. The same decisions give the same bytes."""
    ordered = sorted(decisions, key=lambda decision: decision.order)
    for decision in ordered:
        put(stream, to_line(decision).encode("utf-8"))
    return len(ordered)


def read_decisions(path: str | Path) -> list[Decision]:
    """Read what ``write_decisions`` wrote; lines may be in any order, and left out.

    Raises InputError where the file cannot be read, and FormatError, naming the line, where one is no decision, was
    changed since it was made, or names a field or a value that its item cannot have.
    """
    path = Path(path)
    try:
        data = path.read_bytes()
    except OSError as error:
        raise InputError(f"{path} cannot be read: {error.strerror}", hint="name a JSON Lines file") from error
    found = []
    for number, line in enumerate(data.removeprefix(b"\xef\xbb\xbf").split(b"\n"), start=1):
        if not line.strip():
            continue
        try:
            decision = from_line(line)
            check_changes(decision)
        except InputError as error:
            raise FormatError(f"{path}, line {number}: {error.message}", hint=error.hint) from error
        found.append(decision)
    return found
