"""Dates as publishers write them, to an ISO day (``2022-01-07``): the day as written, whatever its time zone."""

from __future__ import annotations

import re
import warnings
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Final

from standoff.documents.worded import WORDED_DAY, worded_day
from standoff.errors import InputError

MONTHS: Final = {
    name: number
    for number, names in enumerate(
        ("january jan", "february feb", "march mar", "april apr", "may", "june jun", "july jul", "august aug",
         "september sept sep", "october oct", "november nov", "december dec"), start=1)
    for name in names.split()
}  # fmt: skip
_ROMAN: Final = {
    name: number
    for number, name in enumerate(["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"], start=1)
}
_MONTH = "(?:" + "|".join(sorted(MONTHS, key=len, reverse=True)) + r")\b\.?"
_WEEKDAY = r"(?:(?:mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)?\.?,?\s+)?"
_WEEKDAY_AFTER = r"(?:\s*\((?:mon|tues?|wednes|thurs?|fri|satur|sun)(?:day)?\.?\))?"
_CLOCK = (
    r"(?:\d{1,2}[:.h]\d{2}(?::\d\d(?:\.\d+)?)?(?:\s?[ap]\.?m\b\.?)?|\d{1,2}\s?[ap]\.?m\b\.?|noon\b|midnight\b"
    r"|\d{4}\s?(?:hrs?\b\.?|hours\b)|\d{4}(?=\s(?:GMT|UTC)\b))"
)
_ZONE = r"(?:\s?(?:Z\b|\(?(?:GMT|UTC)?\s?[+-]\d{1,2}:?\d{0,2}\)?|\(?[A-Z]{2,5}\b\)?))?"
CLOCK: Final = rf"(?:{_CLOCK}(?-i:{_ZONE}))"
DAY: Final = (
    rf"{_WEEKDAY}(?:"
    r"(?:19|20)\d\d[-/.]\d{1,2}[-/.]\d{1,2}\b(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?)?"
    r"|(?:19|20)\d\d-\d\d-\d\dT[\d:.]+(?:Z|[+-]\d\d:?\d\d)?"
    rf"|(?:th(?:e|is)\s+)?\d{{1,2}}(?:st|nd|rd|th)?(?:\s+day)?(?:\s+of)?[\s.-]{{0,3}}{_MONTH},?[\s-]{{0,3}}(?:19|20)\d\d\b"
    rf"|{_MONTH}\s{{0,3}}(?:the\s+)?\d{{1,2}}(?:st|nd|rd|th)?(?:\s?,\s{{0,3}}|\s{{1,3}})(?:19|20)\d\d\b"
    r"|\d{1,2}[-/.]\d{1,2}[-/.](?:19|20)\d\d\b"
    r"|\d{1,2}[./-]\s?(?:x{0,1}(?:ix|iv|v?i{0,3}))\s?[./-]\s?(?:19|20)\d\d\b"
    rf"|{WORDED_DAY}"
    rf"){_WEEKDAY_AFTER}(?:(?:\s*[,|@•·–—-]\s*|\s+(?:at\s+)?|\s*,?\s+at\s+){CLOCK})?(?:\s*[,|/(]?\s*{CLOCK}\)?)?"
)
"""A day with its year, an optional weekday before it and up to two clock times after it; to match ignoring case."""

_ISO = re.compile(r"((?:19|20)\d\d)[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)")
_COMPACT = re.compile(r"((?:19|20)\d\d)(\d\d)(\d\d)(?:T?\d{4,6}Z?)?")
_DAY_FIRST = re.compile(
    rf"(\d{{1,2}})(?:st|nd|rd|th)?(?:\s+day)?(?:\s+of)?[\s.-]{{0,3}}({_MONTH}),?[\s-]{{0,3}}((?:19|20)\d\d)", re.I
)
_MONTH_FIRST = re.compile(
    rf"({_MONTH})\s{{0,3}}(?:the\s+)?(\d{{1,2}})(?:st|nd|rd|th)?[\s,]{{1,4}}((?:19|20)\d\d)", re.I
)
_ROMAN_MONTH = re.compile(r"(\d{1,2})[./-]\s?([ivx]{1,4})\s?[./-]\s?((?:19|20)\d\d)", re.I)
_NUMBERS = re.compile(r"(\d{1,2})([-/.])(\d{1,2})\2((?:19|20)\d\d)")
_AMERICAN = re.compile(r"\b(?:ET|EST|EDT|CT|CST|CDT|MT|MST|MDT|PT|PST|PDT)\b")
_EPOCH = re.compile(r"\d{9,10}(?:\.\d+)?|\d{12,13}")
_SHORT_YEAR = re.compile(r"(\d{1,2})([./])(\d{1,2})\2(\d\d)")
_LONGEST = 80
"""Characters of a metadata date; what is longer is a sentence, and dateparser would find a date in it anyhow."""


@dataclass(frozen=True, slots=True)
class Day:
    """What a date string means: ``iso``, or two readings of which neither is certain (``03/04/2024``)."""

    iso: str | None
    readings: tuple[str, ...] = ()

    @property
    def is_ambiguous(self) -> bool:
        return self.iso is None and bool(self.readings)


NO_DAY: Final = Day(None)


def read_day(value: str, *, day_first: bool | None = None) -> Day:
    """Read a date in one of the English and numeric forms; ``day_first`` decides what digits alone leave open.

    >>> read_day("May 3, 2023, 9:40 PM").iso
    '2023-05-03'
    >>> read_day("03/04/2024").readings
    ('2024-04-03', '2024-03-04')
    """
    if found := _ISO.search(value):
        return _day(found[1], found[2], found[3])
    if found := _MONTH_FIRST.search(value):
        return _day(found[3], MONTHS[found[1].rstrip(".").lower()], found[2])
    if found := _DAY_FIRST.search(value):
        return _day(found[3], MONTHS[found[2].rstrip(".").lower()], found[1])
    if (found := _ROMAN_MONTH.search(value)) and found[2].lower() in _ROMAN:
        return _day(found[3], _ROMAN[found[2].lower()], found[1])
    if found := _NUMBERS.search(value):
        return _numbers(found, value, day_first)
    if worded := worded_day(value):
        return _day(str(worded[0]), MONTHS[worded[1]], str(worded[2]))
    return NO_DAY


def read_short_day(value: str) -> Day:
    """Read ``12.01.22``, which only counts where it stands on a line of its own."""
    if not (found := _SHORT_YEAR.fullmatch(value)):
        return NO_DAY
    first, mark, second, year = found.groups()
    return read_day(f"{first}{mark}{second}{mark}20{year}")


def _numbers(found: re.Match[str], value: str, day_first: bool | None) -> Day:
    first, mark, second, year = found.groups()
    by_day, by_month = _day(year, second, first), _day(year, first, second)
    readings = [day.iso for day in (by_day, by_month) if day.iso]
    if len(set(readings)) < 2:
        return Day(readings[0]) if readings else NO_DAY
    if day_first is None and mark == ".":
        day_first = True  # dots are written where the day comes first
    if day_first is None and _AMERICAN.search(value):
        day_first = False
    if day_first is None:
        return Day(None, tuple(readings))
    return by_day if day_first else by_month


def _day(year: str, month: str | int, day: str) -> Day:
    try:
        return Day(date(int(year), int(month), int(day)).isoformat())
    except ValueError:
        return NO_DAY


def metadata_day(value: object) -> Day:
    """Read the date in a metadata field: any form above, a POSIX time, or a form in another language (dateparser).

    Relative forms ("yesterday") and incomplete ones ("March 2024") give no day: there is nothing to reckon from.
    """
    if isinstance(value, bool) or value is None:
        return NO_DAY
    if isinstance(value, datetime | date):
        return Day(value.isoformat()[:10])
    text = " ".join(str(value).split())
    if not text or len(text) > _LONGEST:
        return NO_DAY
    if _EPOCH.fullmatch(text):
        return _from_posix(text)
    if found := _COMPACT.fullmatch(text):
        return _day(found[1], found[2], found[3])
    day = read_day(text)
    if day.iso or day.is_ambiguous:
        return day
    return _by_dateparser(text) if re.search(r"\d{4}", text) else NO_DAY


def _from_posix(text: str) -> Day:
    seconds = float(text)
    if len(text.partition(".")[0]) > 10:
        seconds /= 1000
    return Day(datetime.fromtimestamp(seconds, UTC).date().isoformat())


def _by_dateparser(text: str) -> Day:
    import dateparser  # 0.3 s to import, and rarely needed

    settings = {"STRICT_PARSING": True, "REQUIRE_PARTS": ["day", "month", "year"], "PARSERS": ["absolute-time"]}
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            found = dateparser.parse(text, settings=settings)
    except Exception:  # a date field may hold anything, and dateparser raises many things
        return NO_DAY
    return Day(found.date().isoformat()) if found and 1800 < found.year < 2200 else NO_DAY


def given_day(value: str) -> str:
    """The day that a user gave with ``--date`` or in a sidecar. Raises InputError where it is not one certain day."""
    day = metadata_day(value)
    if day.iso is None:
        saying = f"can be {' or '.join(day.readings)}" if day.readings else "is not a day"
        raise InputError(f"the date {value!r} {saying}", hint="write it as YYYY-MM-DD, for example 2022-01-07")
    return day.iso
