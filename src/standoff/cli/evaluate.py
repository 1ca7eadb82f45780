"""``standoff evaluate``: how good the items are, against gold."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from standoff.cli.options import CaseOption, JsonOption, Kind, opened
from standoff.errors import InputError

if TYPE_CHECKING:
    from standoff.analysis.evaluate import Entry, Miss, Report
    from standoff.cli.output import Page


def evaluate(
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
