"""Joins two dates to a range: "from Monday to Wednesday", "between January 9 and January 13", "2009 to 2014"."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from standoff.language.times.values import TimeExpression, TimeKind
from standoff.schema import Interval

_TO = re.compile(r"\s?(?:to|until|till|through|[-–—])\s?(?:the\s)?")
_AND = re.compile(r"\s(?:and)\s(?:the\s)?")
_FROM = re.compile(r"\b(?:from|between)\s(?:the\s)?$", re.IGNORECASE)
_BETWEEN = re.compile(r"\bbetween\s(?:the\s)?$", re.IGNORECASE)


def join_ranges(text: str, expressions: Iterable[TimeExpression]) -> tuple[TimeExpression, ...]:
    """The expressions with each pair that makes a range put together; the joined one covers both and their link."""
    joined: list[TimeExpression] = []
    for expression in expressions:
        if joined and (whole := _join(text, joined[-1], expression)):
            joined[-1] = whole
        else:
            joined.append(expression)
    return tuple(joined)


def _join(text: str, first: TimeExpression, second: TimeExpression) -> TimeExpression | None:
    if TimeKind.DURATION in (first.kind, second.kind) or TimeKind.SET in (first.kind, second.kind):
        return None
    begin, end = first.covers, second.covers
    if begin is None or end is None:
        return None
    link, before = text[first.end : second.start], text[max(0, first.start - 16) : first.start]
    linked = _TO.fullmatch(link) and (_FROM.search(before) or len(first.value) == len(second.value))
    if not linked and not (_AND.fullmatch(link) and _BETWEEN.search(before)):
        return None
    if end.last < begin.first:
        return None
    return replace(
        first, end=second.end, interval=Interval(begin.first, end.last), value=f"{first.value}/{second.value}"
    )
