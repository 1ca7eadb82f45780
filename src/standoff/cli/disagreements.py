"""``standoff disagreements``: where the articles contradict one another, and what later ones supersede."""

from __future__ import annotations

from typing import Annotated

import typer
from rich.text import Text

from standoff.cli.options import AllOption, CaseOption, JsonOption, compared
from standoff.schema import Difference, Strength

MOST = 20
"""Disagreements that are listed without ``--all``."""

_SAID = {
    Strength.HARD: "both cannot be right",
    Strength.SOFT: "scope, precision or framing",
    Strength.UPDATE: "the later article supersedes the earlier",
}


def disagreements(
    case: CaseOption = None,
    about: Annotated[
        Difference | None, typer.Option(case_sensitive=False, help="Only those about this.", show_default=False)
    ] = None,
    strength: Annotated[
        Strength | None, typer.Option(case_sensitive=False, help="Only those of this strength.", show_default=False)
    ] = None,
    everything: AllOption = False,
    as_json: JsonOption = False,
) -> None:
    """List where articles tell one thing differently, both sides quoted: denials, other figures, dates, places, actors.

    Hard ones come first (both cannot be right), then soft ones (scope, precision or framing), then updates (the later
    article supersedes the earlier one), among them what a newer version of an article takes back.
    """
    from standoff import analysis
    from standoff.cli.briefing import print_line, print_notes
    from standoff.cli.output import Page, print_json

    with compared(case) as found:
        value = analysis.disagreements(found, difference=about, strength=strength)
    if as_json:
        print_json(value)
    else:
        page = Page()
        shown = value if everything else value[:MOST]
        for each in shown:
            told = f"{each.strength.value}, {each.difference.value}"
            page.line(Text.assemble((told, "bold"), (f"  ({_SAID[each.strength]})", "dim")))
            for account in (each.left, each.right):
                print_line(account.line, page)
                print_notes(account.line.citations, page, indent=4)
            page.line()
        if left := len(value) - len(shown):
            page.note(f"and {left} more: standoff disagreements --all")
    if not value:
        raise typer.Exit(1)
