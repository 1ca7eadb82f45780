"""``standoff stories``: what several articles report alike."""

from __future__ import annotations

from typing import Annotated

import typer

from standoff.cli.options import AllOption, CaseOption, JsonOption, Kind, compared

MOST = 20
"""Stories that are listed without ``--all``."""


def stories(
    case: CaseOption = None,
    kind: Annotated[Kind | None, typer.Option(case_sensitive=False, metavar="KIND", help="Only this kind.")] = None,
    everything: AllOption = False,
    as_json: JsonOption = False,
) -> None:
    """List what two articles or more report alike, with the passage of each; what most origins surely tell comes first.

    The longest exact quotation is shown beside the shorter ones. Passages that are joined to the rest by a likeness
    that is more likely right than not, and no more, are named: perhaps they are about another thing.
    """
    from standoff import analysis
    from standoff.cli.briefing import print_line, print_notes
    from standoff.cli.output import Page, print_json
    from standoff.reconcile.origins.tracing import counted_origins

    with compared(case) as found:
        value = analysis.stories(found, kind=kind)
    if as_json:
        print_json(value)
    else:
        page = Page()
        shown = value if everything else value[:MOST]
        for story in shown:
            print_line(story.line, page, bullet="", indent=0)
            sure = f", {story.sure_origins} sure" if story.sure_origins < story.origins else ""
            page.note(f"{story.kind}, {counted_origins(story.origins, story.documents)}{sure}, {story.id}", indent=2)
            print_notes(story.line.citations, page, indent=2)
            if unsure := [each.number for each in story.line.citations if each.item in story.unsure]:
                told = " ".join(f"[{number}]" for number in unsure)
                page.note(f"perhaps about another thing: {told}", indent=2)
            if story.quotation and len(story.items) > 1:
                page.note(f"longest quotation: [{story.quotation.number}]", indent=2)
            page.line()
        if left := len(value) - len(shown):
            page.note(f"and {left} more: standoff stories --all")
    if not value:
        raise typer.Exit(1)
