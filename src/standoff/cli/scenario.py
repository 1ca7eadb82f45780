"""``standoff scenario``: a file for what an analyst changes and assumes."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from standoff.cli.options import CaseOption, DateOption, JsonOption, opened
from standoff.errors import InputError

if TYPE_CHECKING:
    from standoff.model.ledger import Ledger
    from standoff.model.scenario import Scenario

ScenarioOption = Annotated[
    Path | None, typer.Option("--scenario", "-s", help="Changes and assumptions: see `standoff scenario new`.")
]

app = typer.Typer(no_args_is_help=True, help="Write or check a scenario file.")


def loaded(path: Path | None) -> Scenario | None:
    """The scenario of a file, where one is given."""
    from standoff.model.scenario import load

    return load(path) if path is not None else None


def ledger_of(case: Path | None, *, date: str | None = None, scenario: Scenario | None = None) -> Ledger:
    """The ledger of a case as of a day, with an analyst's changes."""
    from standoff.model.ledger import ledger

    with opened(case) as found:
        return ledger(found, date=date, scenario=scenario)


@app.command("new")
def new(
    file: Annotated[Path, typer.Argument(help="The file to write, such as talks.toml.")],
    case: CaseOption = None,
    date: DateOption = None,
    force: Annotated[bool, typer.Option("--force", help="Write over a file that is there.")] = False,
    as_json: JsonOption = False,
) -> None:
    """Write a scenario that changes nothing yet, with a comment on each row and the options to choose from."""
    from standoff.cli import output as out
    from standoff.model.scenario import template

    if file.exists() and not force:
        raise InputError(f"{file} is already there", hint="choose another name, or write over it with --force")
    value = ledger_of(case, date=date)
    out.deliver(template(value), file)
    if as_json:
        out.print_json({"file": str(file), "options": [option.id for option in value.options]})


@app.command("check")
def check(
    file: Annotated[Path, typer.Argument(help="The scenario to check.")],
    case: CaseOption = None,
    date: DateOption = None,
    as_json: JsonOption = False,
) -> None:
    """Read a scenario against a case, with its moves, and say what is wrong with it, if anything is."""
    from standoff.analysis.wording import counted
    from standoff.cli import output as out
    from standoff.model.consequences import whatif
    from standoff.model.scenario import load
    from standoff.model.stability import compiled

    scenario = load(file)
    value = ledger_of(case, date=date, scenario=scenario)
    if scenario.moves:
        whatif(value, scenario=scenario)
    if scenario.wants or scenario.ranks or scenario.fix or scenario.free:
        compiled(value, scenario=scenario)
    if as_json:
        out.print_json({"file": str(file), "sound": True, "options": len(value.options), "words": len(value.words)})
        return
    out.inform(f"{file} is sound: {counted(len(value.options), 'option')}, {counted(len(value.words), 'word')}")
