"""Passages with highlights: in colour and underlined where the terminal can, between signs where not."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from itertools import groupby
from operator import itemgetter

from rich.text import Text

from standoff.cli.output import Page, clean
from standoff.schema import AnyItem, Document, Span

OPEN, CLOSE = ">>", "<<"
"""What stands around a highlight where there is no colour."""

STYLES: Mapping[str, str] = {
    "statement": "underline cyan",
    "commitment": "underline bold yellow",
    "event": "underline green",
    "figure": "underline magenta",
    "condition": "underline italic yellow",
    "cue": "italic",
    "source": "bold",
}
"""How each kind of item, and each part of one, is shown; never by colour alone."""


def highlighted(
    document: Document, around: Span, spans: Iterable[Span], page: Page, *, style: str = "bold underline"
) -> Text:
    """A stretch of the text on one line, the spans in it highlighted."""
    inside = sorted({(max(s.start, around.start), min(s.end, around.end)) for s in spans if s.meets(around)})
    merged = _merged(inside)
    text = Text()
    at = around.start
    for start, end in merged:
        text.append(_flat(document.text[at:start]))
        text.append(_marked(_flat(document.text[start:end]), page), style=style)
        at = end
    text.append(_flat(document.text[at : around.end]))
    return text


def _merged(spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    found: list[tuple[int, int]] = []
    for start, end in spans:
        if found and start <= found[-1][1]:
            found[-1] = found[-1][0], max(end, found[-1][1])
        else:
            found.append((start, end))
    return found


def _marked(text: str, page: Page) -> str:
    return text if page.has_colour else f"{OPEN}{text}{CLOSE}"


def _flat(text: str) -> str:
    return clean(text.replace("\r", "").replace("\n", " ").replace("\t", " "))


def numbered(document: Document, items: list[AnyItem], page: Page) -> list[Text]:
    """The whole text, a line of it each, with every item's passage highlighted and its number behind it."""
    text = Text(clean(document.text.replace("\r", " ")))
    for item in items:
        for span in _passages(item):
            text.stylize(STYLES[item.kind_name] if page.has_colour else "", span.start, span.end)
    ends = sorted(((span.end, number) for number, item in enumerate(items, start=1) for span in _passages(item)[-1:]))
    return _with_numbers(text, ends)


def _passages(item: AnyItem) -> list[Span]:
    content = getattr(item, "content", None)
    return list(content) if content else [item.anchor]


def _with_numbers(text: Text, ends: list[tuple[int, int]]) -> list[Text]:
    result = Text()
    at = 0
    for end, group in groupby(ends, key=itemgetter(0)):
        result.append_text(text[at:end])
        result.append(f"[{','.join(str(number) for _, number in group)}]", style="bold cyan")
        at = end
    result.append_text(text[at:])
    return list(result.split("\n", allow_blank=True))
