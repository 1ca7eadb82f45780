"""How fine a time is: "at 10.30" a minute, "on Monday evening" a part of a day, "last spring" a season."""

from __future__ import annotations

import re
from enum import StrEnum


class Granularity(StrEnum):
    """The size of the unit that a time is given in, from the finest to the coarsest; a range has that of its ends."""

    MINUTE = "minute"
    PART_OF_DAY = "part_of_day"
    DAY = "day"
    WEEKEND = "weekend"
    WEEK = "week"
    MONTH = "month"
    SEASON = "season"
    QUARTER = "quarter"
    HALF_YEAR = "half_year"
    YEAR = "year"
    DECADE = "decade"
    CENTURY = "century"


_SHAPES = (
    (re.compile(r".*T\d\d(?::\d\d)*"), Granularity.MINUTE),
    (re.compile(r".*T[A-Z]{2}"), Granularity.PART_OF_DAY),
    (re.compile(r"[\dX]{4}-[\dX]{2}-[\dX]{2}|[\dX]{4}-W[\dX]{2}-\d"), Granularity.DAY),
    (re.compile(r"[\dX]{4}-W[\dX]{2}-WE"), Granularity.WEEKEND),
    (re.compile(r"[\dX]{4}-W[\dX]{2}"), Granularity.WEEK),
    (re.compile(r"[\dX]{4}-[\dX]{2}"), Granularity.MONTH),
    (re.compile(r"[\dX]{4}-(?:SP|SU|FA|WI)"), Granularity.SEASON),
    (re.compile(r"[\dX]{4}-Q[\dX]"), Granularity.QUARTER),
    (re.compile(r"[\dX]{4}-H[\dX]"), Granularity.HALF_YEAR),
    (re.compile(r"(?:BC)?[\dX]{4}"), Granularity.YEAR),
    (re.compile(r"(?:BC)?\d{3}"), Granularity.DECADE),
    (re.compile(r"(?:BC)?\d{2}"), Granularity.CENTURY),
)
_UNITS = {
    "S": Granularity.MINUTE,
    "D": Granularity.DAY,
    "W": Granularity.WEEK,
    "M": Granularity.MONTH,
    "Q": Granularity.QUARTER,
    "Y": Granularity.YEAR,
    "DE": Granularity.DECADE,
    "CE": Granularity.CENTURY,
}


def granularity_of(value: str) -> Granularity | None:
    """The granularity of a TIMEX3 value, a range of two, or a length; ``None`` for "now" and "recently".

    >>> granularity_of("2022-01-11T15:30").value, granularity_of("2021-Q3").value, granularity_of("P3M").value
    ('minute', 'quarter', 'month')
    """
    first = value.partition("/")[0]
    length = re.fullmatch(r"P(T?)(?:[\d.]+|X+)([A-Z]+)(?:\d+M)?", first)
    if length:
        return Granularity.MINUTE if length[1] else _UNITS.get(length[2])
    return next((size for shape, size in _SHAPES if shape.fullmatch(first)), None)
