"""``standoff doctor``: whether everything is there and works, and how to mend it where not."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from standoff.cli.exits import Exit
from standoff.cli.options import JsonOption


def doctor(
    case: Annotated[
        Path | None,
        typer.Option("--case", "-c", envvar="STANDOFF_CASE", help="Check this case, not each *.standoff file here."),
    ] = None,
    model: Annotated[str | None, typer.Option(help="The spaCy pipeline to check, by name or path.")] = None,
    as_json: JsonOption = False,
) -> None:
    """Check the installation, the language model, SQLite, and the cases in this folder."""
    from rich.text import Text

    from standoff.cli.checks import checks
    from standoff.cli.output import Page, clean, print_json

    found = list(checks(case, model))
    sound = all(check.ok for check in found)
    if as_json:
        print_json({"sound": sound, "checks": found})
    else:
        page = Page()
        for check in found:
            mark = ("ok   ", "green") if check.ok else ("FAIL ", "bold red")
            page.line(Text.assemble(mark, (f"{check.name}: ", "bold"), clean(check.found)), hang=5)
            if check.mend:
                page.line(Text(clean(f"→ {check.mend}")), indent=5, hang=2)
    if not sound:
        raise typer.Exit(Exit.UNSOUND)
