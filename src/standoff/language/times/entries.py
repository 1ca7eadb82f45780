"""Dated entries: "24 June. Sanctions on the office.", "Oct 1 - Two presidents demand a ceasefire.", "(3 May:) …"."""

from __future__ import annotations

import re

_STAMP_END = re.compile(r"[ \u00a0]*(?:[.:,;–—|)-]|$)", re.MULTILINE)
_LINE_LEAD = re.compile(r"[ \t(\[*•–—-]*$")


def opens_entry(text: str, start: int, end: int) -> bool:
    """Whether the time at ``start`` to ``end`` stands alone at the head of a line, as the date of what follows it.

    What is told under such a date happened then, whatever the tense: chronologies are written in the present.
    """
    line = text.rfind("\n", 0, start) + 1
    return bool(_LINE_LEAD.fullmatch(text, line, start) and _STAMP_END.match(text, end))
