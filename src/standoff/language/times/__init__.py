"""Time expressions: found by a grammar in a data file, read against the document's day and the tense of the verb.

Gives: ``find_times(marks)`` for coding, ``read_times(marks)`` with TIMEX3 types and values. Needs: tokens with tags
and dependencies, and the document's published day. ``beginnings(document)`` needs neither.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date
from itertools import zip_longest

from standoff.language.granularity import granularity_of
from standoff.language.marks import Marks, TimeMark
from standoff.language.times.grammar import Found, load_grammar
from standoff.language.times.ranges import join_ranges
from standoff.language.times.readings import READINGS
from standoff.language.times.readings.base import Value
from standoff.language.times.reckoner import Reckoner
from standoff.language.times.values import TimeExpression, TimeKind
from standoff.schema import Document

__all__ = ["TimeExpression", "TimeKind", "beginnings", "find_times", "read_times"]

_ODD_SPACE = dict.fromkeys((9, 160, 8201, 8239), " ")
_HISTORY_YEARS = 6
"""A text that names at least so many past years, and the document's year rarely, tells history."""
_RANGE_LINK = re.compile(r"\s?(?:to|through|until|till|[-–])\s?")
_LINK = re.compile(r"\s?(?:and|to|or|through|[-–])\s?")


def find_times(marks: Marks) -> tuple[TimeMark, ...]:
    """Every time expression, in text order, without overlap; a range ("from Monday to Wednesday") is one mark."""
    return tuple(
        TimeMark(
            start=each.start,
            end=each.end,
            interval=each.covers,
            duration=each.value if each.kind is TimeKind.DURATION and "X" not in each.value else None,
            deictic=each.deictic,
            granularity=granularity_of(each.value),
            clock=each.value.partition("T")[2] or None if each.kind is TimeKind.TIME else None,
            zone=each.zone,
        )
        for each in join_ranges(marks.document.text, read_times(marks))
    )


def read_times(marks: Marks) -> tuple[TimeExpression, ...]:
    """Every single time expression with its TIMEX3 type and value, in text order."""
    grammar = load_grammar()
    text = _even_text(marks.document)
    reckoner = Reckoner(marks, grammar, text)
    found = grammar.matches(text)
    reckoner.narrative = _tells_history(marks, found)
    expressions: list[TimeExpression] = []
    for each, follower in zip_longest(found, found[1:]):
        reckoner.shared_year = _shared_year(text, each, follower)
        reckoner.range_start = _range_start(text, expressions, each)
        try:
            value = READINGS[each.rule.read](each, reckoner)
        except OverflowError:  # a million years ago, or a document dated in the year 1
            value = None
        if value is None:
            continue
        kept = not (reckoner.narrative and _looks_away(each, value, str(marks.document.published)))
        for expression in _expressions(each, value):
            expressions.append(expression)
            if value.kind in (TimeKind.DATE, TimeKind.TIME) and kept and (covers := expression.covers):
                reckoner.note(expression.value, covers)
                reckoner.note_entry(each, covers)
    return tuple(expressions)


def _looks_away(found: Found, value: Value, published: str) -> bool:
    """Whether history is interrupted: by the document's own year, or by "the previous year", "a year earlier"."""
    back = {found.words.get("way", ""), *found.words.get("deixis", "").split()} & {
        "earlier",
        "previous",
        "previously",
        "prior",
        "before",
    }
    return bool(back) or (value.deictic and value.value[:4] == published[:4])


def _expressions(found: Found, value: Value) -> Iterator[TimeExpression]:
    """One expression a match; two where a rule reads both times of a range, as TIMEX3 has them."""
    first, slash, last = value.value.partition("/")
    if not slash or found.joint is None:
        yield TimeExpression(
            found.start,
            found.end,
            value.kind,
            value.value,
            value.deictic,
            value.interval,
            found.rule.name,
            zone=_zone(found),
        )
        return
    yield TimeExpression(found.start, found.joint[0], value.kind, first, value.deictic, rule=found.rule.name)
    yield TimeExpression(found.joint[1], found.end, value.kind, last, value.deictic, rule=found.rule.name)


def _zone(found: Found) -> str | None:
    """The zone of a time of day as it is written, in capitals where it is short for a name."""
    if "zone" in found.words:
        return found.words["zone"].upper()
    return found.words.get("local")


def _shared_year(text: str, found: Found, follower: Found | None) -> int | None:
    """The year that a month shares with the next: "in April and June 1955"."""
    if follower is None or "year" not in follower.words or not {"month"} & found.words.keys() & follower.words.keys():
        return None
    return int(follower.words["year"]) if _LINK.fullmatch(text[found.end : follower.start]) else None


def _range_start(text: str, expressions: Sequence[TimeExpression], found: Found) -> date | None:
    """The day before the link, where a weekday ends a range: "from Monday to Wednesday"."""
    if not expressions or expressions[-1].rule != "weekday" or found.rule.name != "weekday":
        return None
    linked = _RANGE_LINK.fullmatch(text[expressions[-1].end : found.start])
    covers = expressions[-1].covers
    return covers.first if linked and covers else None


def beginnings(document: Document) -> Iterator[int]:
    """Where time expressions of a document may begin, by the grammar alone: a reading with its language may drop some,
    and finds none elsewhere.
    """
    for each in load_grammar().matches(_even_text(document)):
        yield each.start
        if each.joint:
            yield each.joint[1]


def _even_text(document: Document) -> str:
    """The text with every space inside a passage as a plain one; offsets stay the same."""
    text = document.text.translate(_ODD_SPACE)
    pieces, end = [], 0
    for block in document.blocks:
        pieces += [text[end : block.start], text[block.start : block.end].replace("\n", " ")]
        end = block.end
    return "".join([*pieces, text[end:]])


def _tells_history(marks: Marks, found: Sequence[Found]) -> bool:
    """Whether a text tells history: it names many past years, and seldom a day reckoned from its own."""
    published = marks.published
    years = [int(each.words["year"]) for each in found if "year" in each.words]
    past = [year for year in years if published is None or year < published.year]
    near = sum(each.rule.read in ("named_day", "weekday") for each in found)
    return len(past) >= _HISTORY_YEARS and len(past) > 0.7 * len(years) and near < len(past) / 4
