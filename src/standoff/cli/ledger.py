"""``standoff ledger``: who is bound to what, by which words, and what became of it."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Annotated

import typer

from standoff.cli.options import CaseOption, DateOption, JsonOption, OutputOption
from standoff.cli.scenario import ScenarioOption, ledger_of, loaded

if TYPE_CHECKING:
    from standoff.cli.output import Page
    from standoff.model.ledger import Entry, Ledger, Life


class Picture(StrEnum):
    """What the ledger can be drawn as."""

    SVG = "svg"
    GRAPHML = "graphml"


def ledger(
    case: CaseOption = None,
    date: DateOption = None,
    scenario: ScenarioOption = None,
    side: Annotated[str | None, typer.Option(help="Only what this side or actor says.")] = None,
    conditional: Annotated[bool, typer.Option("--conditional", help="Only what hangs on a condition.")] = False,
    options: Annotated[bool, typer.Option("--options", help="List the options and their ids instead.")] = False,
    draw: Annotated[Picture | None, typer.Option(help="Draw the conditions and what they set off.")] = None,
    output: OutputOption = None,
    as_json: JsonOption = False,
) -> None:
    """List threats, promises, refusals, denials and demands, on what condition, and where each stands.

    Each with its passages. A file that is to end in .svg or .graphml is drawn.
    """
    from standoff.cli import output as out
    from standoff.model.ledger import replay
    from standoff.model.ledger.drawing import as_graphml, as_svg

    suffix = output.suffix.lower().lstrip(".") if output else ""
    draw = draw or (Picture(suffix) if suffix in set(Picture) and not as_json else None)
    value = ledger_of(case, date=date, scenario=loaded(scenario))
    lives = [
        life
        for life in replay(value)
        if (not side or side == life.entry.by) and (life.entry.conditions or not conditional)
    ]
    if draw is not None:
        out.deliver((as_svg if draw is Picture.SVG else as_graphml)(value, lives), output)
    elif as_json:
        out.deliver(out.as_json({"ledger": value, "lives": lives}), output)
    elif options:
        print_options(value, out.Page())
    else:
        _print(value, lives, out.Page())
    if not value.words:
        raise typer.Exit(1)


def print_options(value: Ledger, page: Page) -> None:
    """Every option: its id and what it is, those of which most is said first."""
    from rich.text import Text

    from standoff.cli.output import clean

    for option in sorted(value.options, key=lambda o: (-o.mentions, o.id)):
        page.line(Text.assemble((option.id, "bold"), "  ", clean(option.name)), hang=4)


def _print(value: Ledger, lives: list[Life], page: Page) -> None:
    from standoff.analysis.wording import when

    if not value.words:
        page.line("The ledger is empty: no article up to that day holds a threat, promise, demand or refusal.")
        return
    for kind in dict.fromkeys(life.entry.kind for life in lives):
        page.heading(f"{kind.value.capitalize()}s" if kind.value not in ("refusal",) else "Refusals")
        for life in (each for each in lives if each.entry.kind is kind):
            print_entry(value, life.entry, page, state=life.state.value)
            for step in life.transitions:
                page.note(f"{step.to.value} on {when(step.on)}", indent=6)
                print_passages(step.because[:2], page, indent=8)
    print_left(value.unmodelled, page)


def print_entry(value: Ledger, entry: Entry, page: Page, *, state: str = "", indent: int = 2) -> None:
    """Who, if what, then what; its id and its passages."""
    from rich.text import Text

    from standoff.analysis.sides import side_name
    from standoff.cli.output import clean

    who = side_name(entry.by) if entry.by else "an unnamed source"
    then = value.said(entry.action)
    given = " or ".join(value.said(c.requirement) + (" (inferred)" if c.inferred else "") for c in entry.conditions)
    facts = ", ".join(f for f in (state, f"by {entry.deadline}" if entry.deadline else "", entry.id) if f)
    told = f" {entry.kind.value}: " + (f"if [{given}] then " if given else "") + f"[{then}] ({facts})"
    page.line(Text.assemble("• ", (clean(who), "bold"), clean(told)), indent=indent, hang=2)
    print_passages(entry.citations[:3], page, indent=indent + 4)


def print_passages(citations: tuple, page: Page, *, indent: int) -> None:  # type: ignore[type-arg]
    """Document, date, offsets and the exact words."""
    from standoff.analysis.wording import squeeze
    from standoff.cli.briefing import place
    from standoff.cli.output import clean

    for citation in citations:
        page.note(f"{clean(place(citation))}  {citation.item or ''}", indent=indent)
        page.line(clean(squeeze(citation.quote)), indent=indent)


def print_left(unmodelled: tuple[str, ...], page: Page) -> None:
    """What the answer does not take account of."""
    page.heading("Not in the model")
    for row in unmodelled:
        page.line(f"• {row}", indent=2, hang=2)
