"""The sentence around a passage, so that a few words can be read where they stand."""

from __future__ import annotations

import re

from standoff.schema import Document, Span

_END = re.compile(r"[.!?…]+[\"'”’»)\]]*(?=\s)|\n")
_SHORT = re.compile(
    r"(?:\b(?:Mr|Mrs|Ms|Dr|St|Sen|Rep|Gov|Gen|Col|Lt|Maj|Capt|Adm|Sgt|Prof|Jr|Sr|vs|No|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|"
    r"Oct|Nov|Dec)|\b[A-Z](?:\.[A-Z])*)\.$"
)


def sentence_around(document: Document, span: Span) -> Span:
    """The sentence, or the sentences, that a passage stands in; never beyond its line.

    A cheap reading by punctuation: for display, not for coding.
    """
    text = document.text
    left, right = _line(text, span)
    start, end = left, right
    for stop in _END.finditer(text, left, right):
        if _SHORT.search(text, max(left, stop.start() - 12), stop.start() + 1):
            continue
        if stop.end() <= span.start:
            start = stop.end()
        elif stop.end() >= span.end:
            end = stop.end()
            break
    while start < span.start and text[start].isspace():
        start += 1
    while end > span.end and text[end - 1].isspace():
        end -= 1
    return document.span(start, end)


def _line(text: str, span: Span) -> tuple[int, int]:
    left = text.rfind("\n", 0, span.start) + 1
    right = text.find("\n", span.end)
    return left, len(text) if right < 0 else right
