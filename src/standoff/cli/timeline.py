"""``standoff timeline``: what happened and what was said, by day."""

from __future__ import annotations

import typer

from standoff.cli.options import CaseOption, JsonOption, SinceOption, UntilOption, compared


def timeline(
    case: CaseOption = None, since: SinceOption = None, until: UntilOption = None, as_json: JsonOption = False
) -> None:
    """List events and statements by day, with the passages that tell them."""
    from standoff import analysis
    from standoff.analysis.wording import when
    from standoff.cli.briefing import place, print_line
    from standoff.cli.output import Page, print_json
    from standoff.schema import bounds

    first, last = bounds(since, until)
    with compared(case) as found:
        value = analysis.timeline(found, since=first, until=last)
    if as_json:
        print_json(value)
    else:
        page = Page()
        for day in value.days:
            page.heading(when(day.when))
            for entry in day.entries:
                print_line(entry.line, page)
                page.note("; ".join(place(citation) for citation in entry.line.citations[:3]), indent=4)
        if value.undated:
            page.line()
            page.note(f"{value.undated} more without a date: standoff show items")
    if not value.days:
        raise typer.Exit(1)
