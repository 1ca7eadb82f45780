"""How values show themselves in a notebook: plain HTML, everything escaped."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from html import escape

_QUIET = 'style="opacity: .7"'


def passage(head: Sequence[str | None], text: str, marks: Iterable[tuple[int, int]] = ()) -> str:
    """A passage under a head line; ``marks`` are offsets into ``text``, where they overlap the first one counts."""
    title = " · ".join(escape(part) for part in head if part)
    return (
        f'<div><div {_QUIET}>{title}</div><p dir="auto" style="white-space: pre-wrap">{marked(text, marks)}</p></div>'
    )


def marked(text: str, marks: Iterable[tuple[int, int]]) -> str:
    """The text with the marked passages in ``<mark>``."""
    out: list[str] = []
    at = 0
    for start, end in sorted(marks):
        if start < at:
            continue
        out += [escape(text[at:start]), "<mark>", escape(text[start:end]), "</mark>"]
        at = end
    return "".join([*out, escape(text[at:])])


def table(caption: str, columns: Sequence[str], rows: Iterable[Sequence[object]]) -> str:
    """A table with a caption; None is an empty cell."""
    head = "".join(f"<th>{escape(column)}</th>" for column in columns)
    body = "".join(f"<tr>{''.join(_cell(value) for value in row)}</tr>" for row in rows)
    return f"<table><caption>{escape(caption)}</caption><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>"


def _cell(value: object) -> str:
    return f'<td dir="auto">{"" if value is None else escape(str(value))}</td>'
