"""Times reckoned from the document's day: "yesterday", "on Thursday", "last month", "the end of the year"."""

from __future__ import annotations

from datetime import date, timedelta

from standoff.language.times.grammar import Found
from standoff.language.times.readings.base import UNKNOWN, Value, reading
from standoff.language.times.reckoner import Reckoner
from standoff.language.times.values import TimeKind, month_of, quarter_of, week_of

_FROM_MENTION = frozenset(
    {"same", "that", "that same", "the same", "the following", "the previous", "previous", "past", "the past"}
)
_ONE = {"Y": "P1Y", "MO": "P1M", "W": "P1W", "DE": "P1DE", "Q": "P1Q", "CE": "P1CE", "F": "P2W"}


@reading
def named_day(found: Found, reckoner: Reckoner) -> Value | None:
    """Reads "yesterday", "tomorrow morning", "tonight", "this afternoon"."""
    words = found.words
    named = words["named"]
    part = str(reckoner.look_up("part", words["part"])) if "part" in words else ""
    if named in ("tonight", "last night", "overnight"):
        part = "NI"
    shift = {"the day before yesterday": -2, "yesterday": -1, "last night": -1, "tomorrow": 1}.get(named, 0)
    shift = 2 if named == "the day after tomorrow" else shift
    return _day_with_part(reckoner.day(shift), part)


def _day_with_part(day: date | None, part: str) -> Value:
    stem = day.isoformat() if day else f"{UNKNOWN}-XX-XX"
    return Value(f"{stem}T{part}", TimeKind.TIME, deictic=True) if part else Value(stem, deictic=True)


@reading
def weekday(found: Found, reckoner: Reckoner) -> Value | None:
    """Reads "on Thursday", "next Friday", "Monday evening": past or future as the verb says."""
    words, published = found.words, reckoner.published
    number = reckoner.number("weekday", words["weekday"])
    part = str(reckoner.look_up("part", words["part"])) if "part" in words else ""
    if published is None:
        return Value(f"{UNKNOWN}-WXX-{number}" + (f"T{part}" if part else ""), deictic=True)
    which = words.get("which", "").strip()
    if which:
        weeks = {"of": -1, "last": -1, "next": 1, "this": 0, "week": 1}[which.split()[0]]
        monday = published - timedelta(days=published.weekday()) + timedelta(weeks=weeks)
        return _day_with_part(monday + timedelta(days=number - 1), part)
    return _day_with_part(reckoner.weekday(found, number, words.get("day_deixis", "")), part)


@reading
def that_day(found: Found, reckoner: Reckoner) -> Value | None:
    """Reads "the next day", "that evening", "the same day": reckoned from the day named last, else open."""
    day = reckoner.last_day
    if day is None:
        return None
    which = found.words["which"].removeprefix("very ")
    day += timedelta(days={"next": 1, "following": 1, "previous": -1}.get(which, 0))
    time = found.words["time"]
    if time == "day":
        return Value(day.isoformat())
    return Value(f"{day.isoformat()}T{reckoner.look_up('part', time)}", TimeKind.TIME)


@reading
def weekend(found: Found, reckoner: Reckoner) -> Value | None:
    """Reads "this weekend", "last weekend", "at the weekend": a bare one as the verb says."""
    published = reckoner.published
    if published is None:
        return Value(f"{UNKNOWN}-WXX-WE", deictic=True)
    week = reckoner.weekend_week(found, found.words.get("deixis", ""))
    return Value(f"{week_of(week)}-WE", deictic=True)


@reading
def deictic_unit(found: Found, reckoner: Reckoner) -> Value | None:
    """Reads "last month", "next week", "late last year", "the end of the month"."""
    words, published = found.words, reckoner.published
    unit = str(reckoner.look_up("unit", words["long_unit"].removesuffix("s")))
    word = words.get("deixis", "")
    if word in (
        "same",
        "that",
        "that same",
        "the same",
        "the following",
        "the previous",
        "previous",
        "past",
        "the past",
    ):
        return _relative_to_mention(found, reckoner, unit, word)
    if word == "the next":
        if reckoner.narrative and reckoner.last_mentioned:
            return _relative_to_mention(found, reckoner, unit, "the following")
        return Value(_ONE.get(unit, "P1Y"), TimeKind.DURATION, deictic=True)
    shift = reckoner.shift(word)
    if "def" in words and reckoner.narrative and reckoner.last_mentioned:
        published = reckoner.last_mentioned
    if published is None:
        return Value({"W": "XXXX-WXX", "MO": "XXXX-XX", "Q": "XXXX-QX"}.get(unit, "XXXX"), deictic=True)
    return _unit_value(unit, published, shift)


def _unit_value(unit: str, day: date, shift: int) -> Value | None:
    match unit:
        case "W" | "F":
            return Value(week_of(day + timedelta(weeks=shift * (2 if unit == "F" else 1))), deictic=True)
        case "MO":
            return Value(month_of(day.year, day.month + shift), deictic=True)
        case "Q":
            return Value(quarter_of(day.year, (day.month + 2) // 3 + shift), deictic=True)
        case "Y":
            return Value(f"{day.year + shift:04}", deictic=True)
        case "DE":
            return Value(f"{day.year // 10 + shift:03}", deictic=True)
        case "CE":
            return Value(f"{day.year // 100 + shift:02}", deictic=True)
    return None


def _relative_to_mention(found: Found, reckoner: Reckoner, unit: str, word: str) -> Value | None:
    """Reads "that year", "the following month": reckoned from the date named last, else left open."""
    anchor = reckoner.last_mentioned
    if "past" in word:
        return Value(_ONE.get(unit, "P1Y"), TimeKind.DURATION)
    if anchor is None:
        return Value({"W": "XXXX-WXX", "MO": "XXXX-XX"}.get(unit, "XXXX"))
    value = _unit_value(unit, anchor, 1 if "following" in word else -1 if "previous" in word else 0)
    return Value(value.value) if value else None


@reading
def year_end(found: Found, reckoner: Reckoner) -> Value | None:
    """Reads "year-end", "the year's end"."""
    return Value(f"{reckoner.published.year:04}", deictic=True) if reckoner.published else None
