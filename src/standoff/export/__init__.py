"""One module per standard: interchange JSON Lines and decisions (both ways), CSV, Parquet, iCalendar.

Needs: a ``Source`` (documents and items; a case is one, ``analysis.Pages`` another). Gives: bytes on a stream.
"""

from standoff.export.decisions import read_decisions, write_decisions
from standoff.export.exchange import DocumentLine, Exchange, read_items, write_items
from standoff.export.ics import write_calendar
from standoff.export.parquet import write_parquet
from standoff.export.sheet import table_parts, write_csv
from standoff.export.stream import atomic

__all__ = [
    "DocumentLine",
    "Exchange",
    "atomic",
    "read_decisions",
    "read_items",
    "table_parts",
    "write_calendar",
    "write_csv",
    "write_decisions",
    "write_items",
    "write_parquet",
]
