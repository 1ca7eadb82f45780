"""Times of day: "10 a.m. on Wednesday", "15:30 GMT"."""

from __future__ import annotations

from standoff.language.times.grammar import Found
from standoff.language.times.plausible import clock_here
from standoff.language.times.readings.base import Value, reading
from standoff.language.times.readings.dates import calendar_day
from standoff.language.times.readings.deictic import named_day, weekday
from standoff.language.times.reckoner import Reckoner
from standoff.language.times.values import TimeKind


@reading
def clock(found: Found, reckoner: Reckoner) -> Value | None:
    """Reads "10 a.m. on Wednesday", "15:30 GMT": the day is the document's where none is named."""
    words = found.words
    time = _time_of_day(words["clock"])
    if time is None or not clock_here(found, reckoner):
        return None
    if "month" in words:
        day = calendar_day(found, reckoner)
    elif "weekday" in words:
        day = weekday(found, reckoner)
    elif "named" in words:
        day = named_day(found, reckoner)
    else:
        told = reckoner.day_told(found)
        day = Value(told.isoformat() if told else "XXXX-XX-XX", deictic=True)
    return Value(f"{day.value.partition('T')[0]}T{time}", TimeKind.TIME, day.deictic) if day else None


def _time_of_day(text: str) -> str | None:
    text = text.strip().lower().replace(".m", "m").rstrip(".")
    if text in ("noon", "midday", "midnight"):
        return "24:00" if text == "midnight" else "12:00"
    half = "p" if "pm" in text else "a" if "am" in text else ""
    digits = [int(part) for part in "".join(c if c.isdigit() else " " for c in text).split()]
    if len(digits) == 1 and digits[0] >= 100:
        digits = [digits[0] // 100, digits[0] % 100]
    hour, minute = digits[0], digits[1] if len(digits) > 1 else 0
    if (half and hour > 12) or hour > 24 or minute > 59:
        return None
    hour = hour % 12 + 12 * (half == "p") if half else hour
    return f"{hour:02}:{minute:02}"
