"""standoff reads press coverage of an international crisis and keeps the record straight.

>>> import standoff
>>> with standoff.open("crisis.standoff") as case:  # doctest: +SKIP
...     for item in case.items(kind="commitment", side="RUS"):
...         print(item.quote)

The names below are all there is to learn; they are loaded when first used, so that importing costs nothing.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from standoff.documents import read_paths
    from standoff.errors import StandoffError
    from standoff.export import read_items, write_calendar, write_csv, write_items, write_parquet
    from standoff.pipeline import code_documents, fingerprint
    from standoff.record import Case
    from standoff.record import open_case as open
    from standoff.schema import AnyItem, Commitment, Document, Event, Figure, Interval, Party, Span, Statement

__version__ = "0.2.0"

_HOME = {
    "open": ("standoff.record", "open_case"),
    "Case": ("standoff.record", "Case"),
    "StandoffError": ("standoff.errors", "StandoffError"),
    "read_paths": ("standoff.documents", "read_paths"),
    "code_documents": ("standoff.pipeline", "code_documents"),
    "fingerprint": ("standoff.pipeline", "fingerprint"),
    **{
        name: ("standoff.schema", name)
        for name in (
            "AnyItem",
            "Commitment",
            "Document",
            "Event",
            "Figure",
            "Interval",
            "Party",
            "Span",
            "Statement",
        )
    },
    **{
        name: ("standoff.export", name)
        for name in ("read_items", "write_calendar", "write_csv", "write_items", "write_parquet")
    },
}

__all__ = [
    "AnyItem",
    "Case",
    "Commitment",
    "Document",
    "Event",
    "Figure",
    "Interval",
    "Party",
    "Span",
    "StandoffError",
    "Statement",
    "code_documents",
    "fingerprint",
    "open",
    "read_items",
    "read_paths",
    "write_calendar",
    "write_csv",
    "write_items",
    "write_parquet",
]


def __getattr__(name: str) -> Any:  # noqa: ANN401
    try:
        module, attribute = _HOME[name]
    except KeyError:
        raise AttributeError(f"module 'standoff' has no attribute {name!r}") from None
    value = getattr(import_module(module), attribute)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
