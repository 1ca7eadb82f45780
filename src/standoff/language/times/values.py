"""Values of time expressions in the notation of TIMEX3, and the days that they cover."""

from __future__ import annotations

import calendar
import re
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from standoff.schema import Interval

_DAY = timedelta(days=1)
SEASONS = {"SP": (3, 5), "SU": (6, 8), "FA": (9, 11), "WI": (12, 2)}
"""First and last month of the meteorological seasons of the north; a winter is named by the year it starts in."""


class TimeKind(StrEnum):
    """The four types of TIMEX3."""

    DATE = "DATE"
    TIME = "TIME"
    DURATION = "DURATION"
    SET = "SET"


@dataclass(frozen=True, slots=True)
class TimeExpression:
    """A stretch of the text and its TIMEX3 value (``2022-01-09``, ``2022-W02``, ``P2D``, ``PAST_REF``).

    ``interval`` is given only where it is not what ``value`` covers ("the past three months" is ``P3M``).
    """

    start: int
    end: int
    kind: TimeKind
    value: str
    deictic: bool = False
    interval: Interval | None = None
    rule: str = ""
    zone: str | None = None

    @property
    def covers(self) -> Interval | None:
        """The days meant, or ``None`` where the words leave that open."""
        return self.interval or (interval_of(self.value) if self.kind in (TimeKind.DATE, TimeKind.TIME) else None)


def month_of(year: int, month: int) -> str:
    """A month as a value; ``month`` may lie outside 1 to 12 and then counts on into other years."""
    year, month = year + (month - 1) // 12, (month - 1) % 12 + 1
    return f"{year:04}-{month:02}"


def week_of(day: date) -> str:
    """The ISO week (Monday to Sunday) of a day as a value."""
    year, week, _ = day.isocalendar()
    return f"{year:04}-W{week:02}"


def quarter_of(year: int, quarter: int) -> str:
    """A quarter as a value; ``quarter`` may lie outside 1 to 4."""
    return f"{year + (quarter - 1) // 4:04}-Q{(quarter - 1) % 4 + 1}"


def interval_of(value: str) -> Interval | None:
    """The days that a DATE or TIME value covers, or ``None`` for a reference or an underspecified value."""
    if "/" in value:
        first, last = (interval_of(part) for part in value.split("/"))
        return Interval(first.first, last.last) if first and last and first.first <= last.last else None
    found = re.fullmatch(r"(\d{2,4})(?:-(\d\d|W\d\d(?:-WE)?|Q[1-4]|H[12]|SP|SU|FA|WI))?(?:-(\d\d))?(?:T.*)?", value)
    if not found:
        return None
    head, part, day = found.groups()
    try:
        if len(head) < 4:
            years = 10 ** (4 - len(head))
            return Interval(date(int(head) * years, 1, 1), date((int(head) + 1) * years - 1, 12, 31))
        year = int(head)
        if part is None:
            return Interval(date(year, 1, 1), date(year, 12, 31))
        if part[0] == "W" and part[1:3].isdigit():
            monday = date.fromisocalendar(year, int(part[1:3]), 1)
            return Interval(monday + 5 * _DAY if part.endswith("WE") else monday, monday + 6 * _DAY)
        if day is not None:
            return Interval.day(date(year, int(part), int(day)))
        return _months(year, *_month_range(part))
    except ValueError:
        return None


def _month_range(part: str) -> tuple[int, int]:
    if part in SEASONS:
        return SEASONS[part]
    if part[0] == "Q":
        return 3 * int(part[1]) - 2, 3 * int(part[1])
    if part[0] == "H":
        return 6 * int(part[1]) - 5, 6 * int(part[1])
    return int(part), int(part)


def _months(year: int, first: int, last: int) -> Interval:
    end = year + (last < first)
    return Interval(date(year, first, 1), date(end, last, calendar.monthrange(end, last)[1]))


def add_months(day: date, months: int) -> date:
    """The same day so many months on, or the month's last day where it is shorter."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))
