"""``standoff positions``: who stands where on which issue."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from standoff.cli.options import AllOption, CaseOption, JsonOption, compared

if TYPE_CHECKING:
    from standoff.analysis import Dispute, Position
    from standoff.cli.output import Page

MOST = 12
"""Issues that are shown without ``--all``."""

MOST_WORDS = 3
"""Passages that are shown for one position without ``--all``."""


def positions(
    case: CaseOption = None,
    actor: Annotated[
        str | None, typer.Option(help="Only issues on which this side (RUS, NATO …) or name takes a stand.")
    ] = None,
    everything: AllOption = False,
    as_json: JsonOption = False,
) -> None:
    """Show the issues in dispute and where each actor stands: demands, accepts, rejects, offers, threatens …

    Each position has the date of its last word, how it moved, and the passages it rests on. Issues are found from what
    demands, refusals, offers and threats are about, and named by a phrase of the articles.
    """
    from standoff import analysis
    from standoff.cli.output import Page, print_json

    with compared(case) as found:
        value = analysis.positions(found, actor=actor)
    if as_json:
        print_json(value)
    else:
        page = Page()
        shown = value if everything else value[:MOST]
        for dispute in shown:
            _print(dispute, page, None if everything else MOST_WORDS)
        if left := len(value) - len(shown):
            page.note(f"and {left} more: standoff positions --all")
    if not value:
        raise typer.Exit(1)


def _print(dispute: Dispute, page: Page, most: int | None) -> None:
    from rich.text import Text

    from standoff.cli.output import clean

    page.line(Text(clean(dispute.issue), style="bold"))
    for position in dispute.positions:
        _print_position(position, page, most)
    page.line()


def _print_position(position: Position, page: Page, most: int | None) -> None:
    from rich.text import Text

    from standoff.analysis.sides import side_name
    from standoff.analysis.wording import capital, squeeze, when
    from standoff.cli.briefing import place
    from standoff.cli.output import clean

    moved = f", before: {', '.join(position.moved[:-1])}" if len(position.moved) > 1 else ""
    day = when(position.when) or "no date"
    head = Text.assemble((clean(capital(side_name(position.actor))), "bold"), f" {position.stance.value}")
    head.append(f"  ({day}{moved})", style="dim")
    page.line(head, indent=2, hang=2)
    for word in position.words[:most]:
        page.line(f"{word.stance.value}: {clean(squeeze(word.citation.quote))}", indent=4, hang=2)
        page.note("  ".join(filter(None, (place(word.citation), word.citation.item))), indent=6)
    if most is not None and len(position.words) > most:
        page.note(f"and {len(position.words) - most} more: standoff positions --all", indent=4)
