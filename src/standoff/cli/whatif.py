"""``standoff whatif``: what follows from moves, if those who spoke do as they said."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from standoff.cli.ledger import print_entry, print_left
from standoff.cli.options import CaseOption, DateOption, JsonOption
from standoff.cli.scenario import ScenarioOption, ledger_of, loaded

if TYPE_CHECKING:
    from standoff.cli.output import Page
    from standoff.model.consequences import Way, WhatIf
    from standoff.model.ledger import Ledger


def whatif(
    moves: Annotated[list[str] | None, typer.Argument(help="What is done, in words or by an option's id.")] = None,
    case: CaseOption = None,
    date: DateOption = None,
    scenario: ScenarioOption = None,
    horizon: Annotated[int, typer.Option(min=1, max=50, help="Steps to look ahead.")] = 6,
    bluff: Annotated[
        list[str] | None, typer.Option("--bluff", help="Assume this actor or entry not to mean it.")
    ] = None,
    cheapest: Annotated[
        str | None, typer.Option("--cheapest", help="Instead: the fewest words to be broken on the way to this.")
    ] = None,
    as_json: JsonOption = False,
) -> None:
    """Say what follows from moves by the words of the ledger, each step with the passage that it rests on.

    Nothing here is a forecast: it is what the speakers said they would do.
    """
    import msgspec

    from standoff.cli import output as out
    from standoff.errors import InputError
    from standoff.model import consequences
    from standoff.model.consequences import read_move
    from standoff.model.scenario import Scenario

    changes = loaded(scenario) or Scenario()
    if not moves and not changes.moves and cheapest is None:
        raise InputError("no move is given", hint='name one: standoff whatif "Iran closes the strait"')
    changes = msgspec.structs.replace(changes, sincere={**changes.sincere, **dict.fromkeys(bluff or (), False)})
    value = ledger_of(case, date=date, scenario=changes)
    if cheapest is not None:
        given = [read_move(value, move) for move in (*changes.moves, *(moves or ()))]
        ways = consequences.cheapest(value, cheapest, moves=given, scenario=changes)
        out.print_json(ways) if as_json else _print_ways(value, ways, out.Page())
        return
    answer = consequences.whatif(value, moves or (), horizon=horizon, scenario=changes)
    out.print_json(answer) if as_json else _print(value, answer, out.Page())


def _print(value: Ledger, answer: WhatIf, page: Page) -> None:
    page.heading("If")
    for move in answer.moves:
        page.line(f"• {value.said(move)}  ({move.key})", indent=2, hang=2)
    for entry in answer.breaks:
        page.note("  this breaks a word:")
        print_entry(value, entry, page, indent=4)
    page.heading("Then, if all do as they said" if answer.follows else "Nothing follows by what anybody said")
    for one in answer.follows:
        page.line(f"{one.step}. {value.said(one.what)}", indent=2, hang=3)
        page.note("path: " + " → ".join(each.key for each in one.path), indent=5)
        if one.entry is not None:
            print_entry(value, one.entry, page, indent=5)
        else:
            page.note("by an assumption: talks that fail leave demands unmet", indent=5)
    for title, entries in (
        ("Set off, but the opposite already holds", answer.stopped),
        ("Assumed bluffs", answer.bluffs),
    ):
        if entries:
            page.heading(title)
        for entry in entries:
            print_entry(value, entry, page)
    page.heading("Assumed")
    for row in answer.assumptions:
        page.line(f"• {row}", indent=2, hang=2)
    print_left(answer.unmodelled, page)


def _print_ways(value: Ledger, ways: tuple[Way, ...], page: Page) -> None:
    from standoff.analysis.wording import counted

    for number, way in enumerate(ways, 1):
        page.heading(f"Way {number} to [{value.said(way.outcome)}]: {counted(len(way.broken), 'word')} broken")
        for act in way.acts:
            page.line(f"• {value.said(act)}", indent=2, hang=2)
        for title, entries in (("broken", way.broken), ("set off and kept", way.set_off)):
            for entry in (e for e in entries if title == "broken" or e not in way.broken):
                page.note(f"{title}:", indent=2)
                print_entry(value, entry, page, indent=4)
    print_left(value.unmodelled, page)
