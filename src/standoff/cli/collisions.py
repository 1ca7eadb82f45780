"""``standoff collisions``: the words that cannot all be kept."""

from __future__ import annotations

from typing import Annotated

import typer

from standoff.cli.ledger import print_entry, print_left
from standoff.cli.options import CaseOption, DateOption, JsonOption
from standoff.cli.scenario import ScenarioOption, ledger_of, loaded


def collisions(
    case: CaseOption = None,
    date: DateOption = None,
    scenario: ScenarioOption = None,
    option: Annotated[str | None, typer.Option(help="Only those about this option, in words or by id.")] = None,
    as_json: JsonOption = False,
) -> None:
    """List the smallest sets of threats, promises, refusals, denials and demands that cannot all be kept or granted."""
    from standoff.analysis.wording import counted
    from standoff.cli import output as out
    from standoff.model.consequences import collisions as find
    from standoff.model.consequences import read_move

    changes = loaded(scenario)
    value = ledger_of(case, date=date, scenario=changes)
    answer = find(value, scenario=changes)
    if option is not None:
        wanted = read_move(value, option).option
        answer = tuple(each for each in answer if each.over.option == wanted)
    if as_json:
        out.print_json(answer)
    else:
        page = out.Page()
        page.line(f"{counted(len(answer), 'collision')} in {counted(len(value.words), 'word')}")
        for number, each in enumerate(answer, 1):
            given = f", once [{value.said(each.when)}]" if each.when else ""
            page.heading(f"{number}. over [{value.said(each.over)}]{given}")
            for entry in each.entries:
                print_entry(value, entry, page)
        print_left(value.unmodelled, page)
    if not answer:
        raise typer.Exit(1)
