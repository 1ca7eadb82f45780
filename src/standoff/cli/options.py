"""The options that several verbs share, and the case they work on."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from standoff.errors import InputError

if TYPE_CHECKING:
    from standoff.record import Case

CaseOption = Annotated[
    Path | None,
    typer.Option("--case", "-c", envvar="STANDOFF_CASE", help="The case; left out, the only *.standoff file here."),
]
JsonOption = Annotated[bool, typer.Option("--json", help="Print JSON.")]
OutputOption = Annotated[Path | None, typer.Option("--output", "-o", help="Write to this file.")]
SinceOption = Annotated[str | None, typer.Option(help="From this day, month or year on, such as 2022-01-09.")]
UntilOption = Annotated[str | None, typer.Option(help="Up to this day, month or year.")]
DateOption = Annotated[str | None, typer.Option("--date", help="As of this day: later articles are left out.")]
AllOption = Annotated[bool, typer.Option("--all", help="Everything, not only what matters most.")]


class Kind(StrEnum):
    """The four kinds of item."""

    STATEMENT = "statement"
    COMMITMENT = "commitment"
    EVENT = "event"
    FIGURE = "figure"


@contextmanager
def opened(case: Path | None) -> Iterator[Case]:
    """The case that a verb reads, opened for reading."""
    from standoff.record import open_case

    with open_case(find_case(case), read_only=True) as found:
        yield found


@contextmanager
def compared(case: Path | None) -> Iterator[Case]:
    """The case that a verb reads, its documents compared with one another first where they are not.

    A case that cannot be written is compared in memory.
    """
    import os

    from standoff.cli.output import progress
    from standoff.record import open_case

    path = find_case(case)
    with open_case(path, read_only=True) as found:
        if found.is_compared():
            yield found
            return
        if not os.access(path, os.W_OK):
            yield found  # then it is compared in memory
            return
    with open_case(path) as found:
        with progress("comparing the articles") as report:
            found.compare(report=lambda left: report(f"comparing the articles, {left} left"))
        yield found


def find_case(given: Path | None) -> Path:
    """The case given, or the only one in the folder. Raises InputError where there is none, or several."""
    if given is not None:
        return given
    found = sorted(path for path in Path().glob("*.standoff") if path.is_file())
    if len(found) == 1:
        return found[0]
    if not found:
        raise InputError(
            "there is no case in this folder",
            hint="make one with `standoff read FOLDER --case NAME.standoff`, or name one with --case",
        )
    names = ", ".join(path.name for path in found[:5]) + (" …" if len(found) > 5 else "")
    raise InputError(f"there are {len(found)} cases in this folder: {names}", hint="choose one with --case")
