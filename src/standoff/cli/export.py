"""``standoff export``: the items of a case for other programs."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import IO, TYPE_CHECKING, Annotated

import typer

from standoff.cli.options import CaseOption, JsonOption, OutputOption, opened

if TYPE_CHECKING:
    from standoff.record import Case

app = typer.Typer(help="Write the items of a case as JSON Lines, CSV or Parquet.", no_args_is_help=True)


@app.command("items")
def items(case: CaseOption = None, output: OutputOption = None, as_json: JsonOption = False) -> None:
    """Write the interchange format: JSON Lines, one document or item a line, every span with its words."""
    from standoff.export import write_items

    _write(case, output, write_items, "lines", as_json=as_json)


@app.command("csv")
def csv(case: CaseOption = None, output: OutputOption = None, as_json: JsonOption = False) -> None:
    """Write a table for a spreadsheet, one row an item."""
    from standoff.export import write_csv

    _write(case, output, write_csv, "rows", as_json=as_json)


@app.command("parquet")
def parquet(
    output: Annotated[Path, typer.Option("--output", "-o", help="Write to this file.")],
    case: CaseOption = None,
    as_json: JsonOption = False,
) -> None:
    """Write a table for pandas, R, DuckDB and others, one row an item. Needs standoff[tables]."""
    from standoff.export import write_parquet

    _write(case, output, write_parquet, "rows", as_json=as_json)


def _write(
    case: Path | None, output: Path | None, writer: Callable[[Case, IO[bytes]], int], unit: str, *, as_json: bool
) -> None:
    """Write to the file, and tell how much; without a file write to standard output, and tell nothing there."""
    from standoff.cli.output import deliver_bytes, inform, print_json

    with opened(case) as found:
        count = deliver_bytes(lambda stream: writer(found, stream), output)
    if output is None:
        return
    inform(f"wrote {count:,} {unit} to {output}")
    if as_json:
        print_json({"output": str(output), "written": count})
