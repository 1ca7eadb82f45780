"""A time as reporting gives it: a day, a month, a year, or from one day to another."""

from __future__ import annotations

import calendar
import re
from datetime import date
from typing import Self

import msgspec

from standoff.errors import InputError

_POINT = re.compile(r"(\d{4})(?:-(\d\d)(?:-(\d\d))?)?")


class Interval(msgspec.Struct, frozen=True, order=True):
    """From ``first`` to ``last``, both days included.

    >>> str(Interval.parse("2022-01"))
    '2022-01'
    >>> Interval.parse("2022-01-09/2022-01-10").days
    2
    """

    first: date
    last: date

    @classmethod
    def day(cls, day: date) -> Self:
        """The interval of one day."""
        return cls(day, day)

    @classmethod
    def parse(cls, value: str) -> Self:
        """Read ``2022``, ``2022-01``, ``2022-01-09`` or two of these with a slash between them.

        Raises InputError where the value is none of these or ends before it begins.
        """
        head, _, tail = value.partition("/")
        first, last = _bounds(head)
        if tail:
            last = _bounds(tail)[1]
        if last < first:
            raise InputError(f"the time {value!r} ends before it begins", hint="put the earlier date first")
        return cls(first, last)

    @property
    def days(self) -> int:
        """How many days the interval holds."""
        return (self.last - self.first).days + 1

    def __str__(self) -> str:
        """The shortest value that ``parse`` reads back to this interval."""
        first, last = self.first, self.last
        if first == last:
            return first.isoformat()
        if (first.month, first.day, last.month, last.day) == (1, 1, 12, 31) and first.year == last.year:
            return f"{first.year:04}"
        whole_month = first.day == 1 and last.day == calendar.monthrange(last.year, last.month)[1]
        if whole_month and (first.year, first.month) == (last.year, last.month):
            return f"{first.year:04}-{first.month:02}"
        return f"{first.isoformat()}/{last.isoformat()}"


def bounds(since: str | None, until: str | None) -> tuple[str | None, str | None]:
    """The first day of one time and the last of another, as ``YYYY-MM-DD``; either may be left out.

    Raises InputError where one is no time, or nothing lies between them.

    >>> bounds("2022-01", "2022")
    ('2022-01-01', '2022-12-31')
    """
    first = Interval.parse(since).first.isoformat() if since is not None else None
    last = Interval.parse(until).last.isoformat() if until is not None else None
    if first and last and first > last:
        raise InputError(f"nothing is since {since} and until {until}", hint="put the earlier time first")
    return first, last


def _bounds(point: str) -> tuple[date, date]:
    found = _POINT.fullmatch(point)
    hint = "write a day 2022-01-09, a month 2022-01, a year 2022, or two of these with / between"
    if not found:
        raise InputError(f"{point!r} is not a time", hint=hint)
    year, month, day = (int(part) if part else None for part in found.groups())
    assert year is not None
    try:
        if month is None:
            return date(year, 1, 1), date(year, 12, 31)
        if day is None:
            return date(year, month, 1), date(year, month, calendar.monthrange(year, month)[1])
        return date(year, month, day), date(year, month, day)
    except (ValueError, calendar.IllegalMonthError) as error:
        raise InputError(f"{point!r} is not a day of the calendar", hint=hint) from error
