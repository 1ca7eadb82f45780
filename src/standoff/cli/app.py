"""The command and its verbs, and what happens when one of them fails."""

from __future__ import annotations

import os
import sys
from typing import Annotated, Any

import typer
from typer.core import TyperGroup

from standoff.cli import (
    actors,
    brief,
    calendar,
    collisions,
    credible,
    decide,
    decisions,
    demo,
    disagreements,
    doctor,
    drivers,
    evaluate,
    export,
    gaps,
    ledger,
    origins,
    positions,
    read,
    scenario,
    search,
    serve,
    show,
    stable,
    stories,
    timeline,
    users,
    whatif,
)
from standoff.cli.exits import Exit, exit_for
from standoff.cli.output import complain, prepare_streams
from standoff.errors import StandoffError

_READ, _LOOK, _DECIDE = "Make a case", "Look into a case", "Decide"
_ASK, _TAKE, _CHECK = "Ask what follows", "Take it elsewhere", "Check"


class Verbs(TyperGroup):
    """Runs a verb and turns every failure into a message, a hint and an exit code; ``--debug`` shows the traceback."""

    def make_context(self, *arguments: Any, **keys: Any) -> Any:  # noqa: ANN401
        """Understand the command line; Ctrl-C ends that as it ends a verb."""
        try:
            return super().make_context(*arguments, **keys)
        except KeyboardInterrupt:
            raise typer.Exit(Exit.INTERRUPTED) from None

    def invoke(self, ctx: Any) -> Any:  # noqa: ANN401
        """Run the verb."""
        prepare_streams()
        try:
            result = super().invoke(ctx)
            sys.stdout.flush()
        except (typer.Exit, typer.Abort):
            raise
        except BrokenPipeError:
            _leave_pipe()
            raise typer.Exit(Exit.PIPE) from None
        except KeyboardInterrupt:
            complain("stopped", hint="what was written is whole; the same command goes on where it stopped")
            raise typer.Exit(Exit.INTERRUPTED) from None
        except StandoffError as error:
            _trace(ctx)
            complain(error.message, hint=error.hint)
            raise typer.Exit(exit_for(error)) from None
        except Exception as error:
            if _is_usage(error):
                raise
            _trace(ctx)
            what = f"{type(error).__name__}: {error}" if str(error) else type(error).__name__
            complain(f"this should not happen: {what}", hint="run `standoff --debug …` and report what it says")
            raise typer.Exit(Exit.BUG) from error
        return result


def _trace(ctx: Any) -> None:  # noqa: ANN401
    """With ``--debug`` the traceback, before what is said without it."""
    if ctx.params.get("debug"):
        import traceback

        traceback.print_exc()


def _is_usage(error: Exception) -> bool:
    """Whether the error is about the command line itself; those print themselves."""
    return hasattr(error, "exit_code") and hasattr(error, "show")


def _leave_pipe() -> None:
    """Nobody reads any more: let nothing else be written there, not even when Python closes it."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


app = typer.Typer(
    cls=Verbs,
    name="standoff",
    no_args_is_help=True,
    add_completion=True,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)


def _version(wanted: bool) -> None:
    if wanted:
        from importlib.metadata import version

        print(f"standoff {version('standoff')}")
        raise typer.Exit


@app.callback(epilog="Exit codes and the shape of --json are described in docs/cli.md.")
def standoff(
    debug: Annotated[bool, typer.Option("--debug", help="Show the traceback of an error.")] = False,
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Print the version and leave.")
    ] = False,
) -> None:
    """Read press coverage of an international crisis and keep the record straight.

    Start with `standoff demo`, or with `standoff read FOLDER --case crisis.standoff`.
    """


app.command("read", rich_help_panel=_READ)(read.read)
app.command("demo", rich_help_panel=_READ)(demo.demo)
app.command("brief", rich_help_panel=_LOOK)(brief.brief)
app.add_typer(show.app, name="show", rich_help_panel=_LOOK)
app.command("timeline", rich_help_panel=_LOOK)(timeline.timeline)
app.command("calendar", rich_help_panel=_LOOK)(calendar.calendar)
app.command("stories", rich_help_panel=_LOOK)(stories.stories)
app.command("disagreements", rich_help_panel=_LOOK)(disagreements.disagreements)
app.command("positions", rich_help_panel=_LOOK)(positions.positions)
app.command("origins", rich_help_panel=_LOOK)(origins.origins)
app.command("versions", rich_help_panel=_LOOK)(origins.versions)
app.command("search", rich_help_panel=_LOOK)(search.search)
app.command("serve", rich_help_panel=_LOOK)(serve.serve)
app.add_typer(users.app, name="users", rich_help_panel=_LOOK)
app.add_typer(actors.app, name="actors", rich_help_panel=_DECIDE)
app.add_typer(decide.app, name="decide", rich_help_panel=_DECIDE)
app.add_typer(decisions.app, name="decisions", rich_help_panel=_DECIDE)
app.command("ledger", rich_help_panel=_ASK)(ledger.ledger)
app.command("whatif", rich_help_panel=_ASK)(whatif.whatif)
app.command("collisions", rich_help_panel=_ASK)(collisions.collisions)
app.command("stable", rich_help_panel=_ASK)(stable.stable)
app.command("credible", rich_help_panel=_ASK)(credible.credible)
app.command("drivers", rich_help_panel=_ASK)(drivers.drivers)
app.command("gaps", rich_help_panel=_ASK)(gaps.gaps)
app.add_typer(scenario.app, name="scenario", rich_help_panel=_ASK)
app.add_typer(export.app, name="export", rich_help_panel=_TAKE)
app.add_typer(evaluate.app, name="evaluate", rich_help_panel=_CHECK)
app.command("doctor", rich_help_panel=_CHECK)(doctor.doctor)
