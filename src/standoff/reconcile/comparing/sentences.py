"""The sentence in which a passage stands."""

from __future__ import annotations

import re

from standoff.schema import Span

AROUND = 400
"""Characters before and after a passage within which its sentence is looked for."""

_STOP = re.compile(r"[.!?][”\"’')]?\s|\n")


def sentence_bounds(text: str, span: Span) -> tuple[int, int]:
    """Where the sentences begin and end in which a passage stands, as far as stops and line ends tell."""
    begin = max(0, span.start - AROUND)
    stops = [found.end() for found in _STOP.finditer(text, begin, span.start)]
    after = _STOP.search(text, max(span.start, span.end - 2), min(len(text), span.end + AROUND))
    return stops[-1] if stops else begin, after.end() if after else min(len(text), span.end + AROUND)
