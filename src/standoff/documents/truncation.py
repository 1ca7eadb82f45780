"""Whether a text ends before its article does, as previews in feeds and behind paywalls do."""

from __future__ import annotations

import re
from collections import Counter
from functools import cache

from standoff.documents.cues import alternatives, plain, words

_TAIL = 200
_COUNTED = re.compile(r"\[\+\s?\d[\d,.]*\s?(?:chars?|characters|words|more)\]?\s*$", re.I)
_DOTS = re.compile(r"\w[\s,]*(?:\[\s*(?:…|\.\.\.)\s*\]|\(\s*(?:…|\.\.\.)\s*\)|…|\.\.\.)\s*$")
_OPEN = re.compile(r"(?:,|\b(?:the|a|an|and|or|of|to|in|that|with|for|by|on|as|at|from|which|who))\s*$")


_SILENT = re.compile(r"<!--.*?(?:-->|$)|<(script|style|svg|template)\b.*?(?:</\1\s*>|$)", re.I | re.S)
_TAG = re.compile(r"<(/?)(h[1-6]|title|article|main|section|header|div|span|a|em|strong)\b[^>]*>", re.I)
_PAGE_ENDS = re.compile(r"</(?:body|html)\s*>", re.I)


def page_ends_early(markup: str) -> str | None:
    """What shows that a page's markup was cut off, or None. Tags that HTML lets one leave open prove nothing.

    >>> page_ends_early("<html><body><h1>Envoys to me")
    'its tags are not closed'
    """
    if _PAGE_ENDS.search(markup):
        return None
    shown = _SILENT.sub("", markup)
    if re.search(r"<[a-z/][^<>]*$", shown, re.I):
        return "it ends inside a tag"
    balance: Counter[str] = Counter()
    for closing, name in _TAG.findall(shown):
        balance[name.lower()] += -1 if closing else 1
    return "its tags are not closed" if any(count > 0 for count in balance.values()) else None


@cache
def _ends() -> re.Pattern[str]:
    return re.compile(rf"{alternatives(words('truncation', 'ends'))}\W*$")


def ends_early(text: str) -> str | None:
    """What shows that the text was cut off, in words, or None.

    >>> ends_early("The ministers will meet again in the [+1204 chars]")
    'it ends in a count of what is missing'
    """
    tail = text[-_TAIL:].rstrip()
    if _COUNTED.search(tail):
        return "it ends in a count of what is missing"
    if _DOTS.search(tail):
        return "it ends in dots"
    if _OPEN.search(tail):
        return "it ends in mid-sentence"
    last_line = tail.splitlines()[-1] if tail else ""
    return "it ends in a request to subscribe or read on" if _ends().search(plain(last_line)) else None
