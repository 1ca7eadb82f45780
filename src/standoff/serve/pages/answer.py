"""What a page shows, before it is rendered or written."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

Row = Mapping[str, str | int | float | bool | None]


class Answer(NamedTuple):
    """What a page shows: its template with what it needs, the same as one value, and as the rows of a table.

    Where the page shows a part of a list, so does the value, which says how many there are and where the next part is;
    the rows are all of them, made one after the other when they are asked for. What takes long as one value is given as
    a function that makes it.
    """

    template: str
    context: Mapping[str, Any]
    value: object
    columns: Iterable[str]
    rows: Iterable[Row]
