"""``standoff evaluate``: how good the items are, against gold."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer
from typer.core import TyperGroup

from standoff.cli.options import CaseOption, JsonOption, Kind, compared, opened
from standoff.errors import InputError

if TYPE_CHECKING:
    from standoff.analysis.evaluate import Entry, Miss, Report
    from standoff.cli.output import Page


class Yardsticks(TyperGroup):
    """What is scored; a file of gold alone means its items."""

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:  # noqa: ANN401
        """Take ``evaluate GOLD`` for ``evaluate items GOLD``."""
        if args and args[0] not in (*self.commands, "--help", "-h"):
            args = ["items", *args]
        return super().parse_args(ctx, args)


app = typer.Typer(
    cls=Yardsticks, no_args_is_help=True, help="Score a case against gold: its items, its stories and disagreements."
)


@app.command("items")
def items(
    gold: Annotated[Path, typer.Argument(help="Gold in the interchange format (JSON Lines).", show_default=False)],
    case: CaseOption = None,
    predicted: Annotated[
        Path | None, typer.Option(help="Score this file in the interchange format instead of a case.")
    ] = None,
    show: Annotated[
        Kind | None,
        typer.Option(case_sensitive=False, metavar="KIND", help="List the missed and the spurious items of this kind."),
    ] = None,
    as_json: JsonOption = False,
) -> None:
    """Score the items of a case against gold: precision, recall and F1 by kind, and how often each attribute is right.

    End to end counts an item only if it is found and right in what a reader relies on: who and act of a statement, who
    and kind of a commitment, actors and status of an event.
    """
    from standoff.analysis import evaluate as scoring
    from standoff.cli.output import Page, print_json

    wanted, found = scoring.load(gold), scoring.load(predicted) if predicted else _of_case(case)
    names = {entry["doc"] for entry in wanted}
    if predicted is None and names and not names & {entry["doc"] for entry in found}:
        some = ", ".join(sorted(names)[:3]) + (" …" if len(names) > 3 else "")
        raise InputError(
            f"the case holds none of the {len(names)} articles of {gold}",
            hint=f"read them into a case first, under the names that the gold gives them: {some}",
        )
    report = scoring.evaluate(wanted, found)
    if as_json:
        table = report.figures()
        print_json({**table, "misses": report.misses[show]} if show else table)
    else:
        page = Page()
        _print_figures(report, page)
        for miss in report.misses[show] if show else ():
            _print_miss(miss, page)
    if not any(row.gold for row in report.kinds.values()):
        raise typer.Exit(1)


def _of_case(case: Path | None) -> list[Entry]:
    """The items of a case as lines of the interchange format."""
    import io

    from standoff.analysis.evaluate.lines import parse
    from standoff.export import write_items

    buffer = io.BytesIO()
    with opened(case) as found:
        write_items(found, buffer)
    return list(parse(buffer.getvalue().decode().split("\n"), name="the case"))


@app.command("cross")
def cross(
    facts: Annotated[Path, typer.Argument(help="Gold about several documents (JSON Lines).", show_default=False)],
    gold: Annotated[Path, typer.Option(help="The gold items that its ids are of.", show_default=False)],
    case: CaseOption = None,
    as_gold: Annotated[
        bool, typer.Option("--on-gold", help="Compare the gold items themselves, not those that were found.")
    ] = False,
    as_json: JsonOption = False,
) -> None:
    """Score the stories and disagreements of a case against gold pairs: precision, recall and F1 over pairs of items.

    A pair counts where gold has both of its items. Recall is over all pairs of gold; "of found" over those whose items
    were both found. With --on-gold the case gives the texts only, so that comparing is scored apart from finding.
    """
    from standoff.analysis import Pages
    from standoff.analysis import evaluate as scoring
    from standoff.analysis.source import Reading
    from standoff.cli.output import Page, print_json
    from standoff.export import read_items
    from standoff.reconcile.stories import pairs

    wanted, told = scoring.load(gold), scoring.load_facts(facts)
    with compared(case) as found:
        reading = Reading(Pages(list(found.documents()), read_items(gold).items) if as_gold else found)
        entries = scoring.entries(reading.items)
        apart = [(link.left, link.right) for link in reading.links if link.difference is not None]
        report = scoring.evaluate_cross(told, wanted, entries, pairs(reading.stories), apart)
    if as_json:
        print_json(report)
    else:
        page = Page()
        page.line(_pair_row("", tuple(_PAIR_COLUMNS)))
        for kind, row in report.items():
            cells = (row.gold, row.found, row.given, row.precision, row.recall, row.recall_of_found, row.f1)
            page.line(_pair_row(kind.replace("_", " "), tuple(_cell(cell) for cell in cells)))
    if not told:
        raise typer.Exit(1)


_PAIR_COLUMNS = {"gold": 7, "found": 7, "given": 7, "precision": 11, "recall": 8, "of found": 10, "F1": 7}


def _pair_row(name: str, cells: tuple[str, ...]) -> str:
    return f"{name:16}" + "".join(f"{c:>{w}}" for c, w in zip(cells, _PAIR_COLUMNS.values(), strict=True))


_COLUMNS = {"gold": 6, "found": 7, "precision": 11, "recall": 8, "F1": 7, "core recall": 13, "end to end": 12}
"""The columns of the table with their widths: 76 in all, so that it fits any terminal."""


def _print_figures(report: Report, page: Page) -> None:
    page.line(_row("", tuple(_COLUMNS)))
    for kind, row in report.kinds.items():
        cells = (row.gold, row.predicted, row.precision, row.recall, row.f1, row.core_recall, row.end_to_end)
        page.line(_row(kind, tuple(_cell(cell) for cell in cells)))
    page.line(_row("overall", ("", "", "", "", _cell(report.f1), "", _cell(report.end_to_end))))
    page.line()
    for kind, row in report.kinds.items():
        if row.attributes:
            rates = "  ".join(f"{name} {_cell(value)}" for name, value in row.attributes.items())
            page.line(f"{kind:12}  right of those found: {rates}", hang=14)
    counts = f"{report.documents} in gold, {report.found} in what is scored"
    page.line(f"{'document':12}  {counts}; date right {_cell(report.published)}")


def _row(name: str, cells: tuple[str, ...]) -> str:
    return f"{name:12}" + "".join(f"{cell:>{width}}" for cell, width in zip(cells, _COLUMNS.values(), strict=True))


def _cell(value: float | None) -> str:
    if value is None:
        return "–"
    return str(value) if isinstance(value, int) else f"{value:.3f}"


def _print_miss(miss: Miss, page: Page) -> None:
    what = "spurious" if miss.spurious else "missed"
    facts = " ".join(filter(None, [miss.item or miss.document, miss.salience]))
    page.line(f"{what:9} {facts} [{miss.label}] {' '.join(miss.text.split())}", hang=10)
