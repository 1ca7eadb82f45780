"""The table of items as Parquet, for DuckDB, pandas, R and the like."""

from __future__ import annotations

import io
from datetime import date

from standoff.analysis.source import Source
from standoff.errors import StandoffError
from standoff.export.sheet import COLUMNS, Cell, rows
from standoff.export.stream import Stream

_DAYS = ("first_day", "last_day")


def write_parquet(source: Source, stream: Stream) -> int:
    """Write a row an item to a binary stream and return how many; columns as in CSV, days as dates.

    Raises StandoffError where pyarrow is not installed, or where the stream is one of characters.
    """
    try:
        import pyarrow
        from pyarrow import parquet
    except ImportError as error:
        raise StandoffError("Parquet needs pyarrow", hint='install it with: pip install "standoff[tables]"') from error
    if isinstance(stream, io.TextIOBase):
        raise StandoffError("Parquet is not text", hint="open the file in binary mode")
    arrow = {str: pyarrow.string(), int: pyarrow.int64(), float: pyarrow.float64(), bool: pyarrow.bool_()}
    types = {column: pyarrow.date32() if column in _DAYS else arrow[kind] for column, kind in COLUMNS.items()}
    told = [{column: _value(column, row.get(column)) for column in COLUMNS} for row in rows(source)]
    parquet.write_table(pyarrow.Table.from_pylist(told, schema=pyarrow.schema(types.items())), stream)
    return len(told)


def _value(column: str, cell: Cell) -> Cell | date:
    if not isinstance(cell, str):
        return cell
    if column in _DAYS:
        return date.fromisoformat(cell)
    return cell.encode("utf-8", "replace").decode("utf-8")
