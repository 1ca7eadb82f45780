"""The edges of an action or a condition: what says nothing there is cut off."""

from __future__ import annotations

import re

from standoff.coding.phrases import CharRange
from standoff.language import Marks

_TRIM = " \t\n\r.,;:?!—–-"
_MARKS = '“”"«»„'
_OPENER = re.compile(r"((to|that|then|and|but|or|or else|else|otherwise|as well as|also),?\s+)+", re.IGNORECASE)
_CLOSER = re.compile(r",?\s+(and|but|or|to|for|in|on|that)(\s+that)?,?$", re.IGNORECASE)


def strip(marks: Marks, start: int, end: int) -> CharRange | None:
    """A stretch without punctuation, joining words and unpaired quotation marks at its edges; ``None`` if nothing is
    left.
    """
    text = marks.document.text
    while start < end and (text[start] in _TRIM or (text[start] in _MARKS and text.count(text[start], start, end) % 2)):
        start += 1
    while end > start and (text[end - 1] in _TRIM or (text[end - 1] in _MARKS and _unbalanced(text[start:end]))):
        end -= 1
    opener = _OPENER.match(text[start:end])
    if opener:
        start += opener.end()
    closer = _CLOSER.search(text[start:end])
    if closer:
        end = start + closer.start()
    return (start, end) if start < end else None


def _unbalanced(words: str) -> bool:
    last = words[-1]
    pairs = {"”": "“", "»": "«"}
    if last in pairs:
        return words.count(last) > words.count(pairs[last])
    return last != '"' or words.count('"') % 2 == 1
