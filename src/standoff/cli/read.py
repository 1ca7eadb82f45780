"""``standoff read``: articles into a case."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from standoff.cli.exits import Exit
from standoff.cli.options import JsonOption


def read(
    paths: Annotated[
        list[str], typer.Argument(help="Files and folders (.txt, .html, .jsonl, RSS or Atom), or - for standard input.")
    ],
    case: Annotated[
        Path | None,
        typer.Option("--case", "-c", envvar="STANDOFF_CASE", help="Put them into this case; made if it is not there."),
    ] = None,
    date: Annotated[str | None, typer.Option(help="The date of articles that give none, such as 2022-01-07.")] = None,
    model: Annotated[str | None, typer.Option(help="Another installed spaCy pipeline, by name or path.")] = None,
    jobs: Annotated[int, typer.Option("--jobs", "-j", min=1, help="Processes to work with.")] = 1,
    quiet: Annotated[bool, typer.Option("--quiet", "-q", help="Tell only the problems and the sum.")] = False,
    as_json: JsonOption = False,
) -> None:
    """Read articles, code what they say, and put both into a case.

    Prints what was taken as title, date, publisher and text of each. Without --case it only shows that. What is in
    the case already is left alone, so after an interruption the same command goes on where it stopped. A file that
    cannot be read does not stop the others; all such problems are listed at the end.
    """
    from standoff.cli.intake import Intake
    from standoff.cli.output import Page, print_json

    intake = Intake(page=None if as_json or quiet else Page())
    if case is None:
        if model is not None:
            from standoff.language.pipeline import load_pipeline

            load_pipeline(model)
        intake.look(paths, date=date)
    else:
        intake.take(paths, case, date=date, model=model, jobs=jobs)
    if as_json:
        print_json(intake.summary(case))
    else:
        intake.close(case)
    if not intake.documents:
        raise typer.Exit(Exit.PROBLEMS if intake.failed else Exit.NOTHING)
    if intake.failed:
        raise typer.Exit(Exit.PROBLEMS)
