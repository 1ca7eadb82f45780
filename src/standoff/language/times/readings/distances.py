"""So long ago, so long from now, the past or next so many: "two days ago", "in a fortnight"."""

from __future__ import annotations

from datetime import date, timedelta

from standoff.language.times.grammar import Found
from standoff.language.times.readings.base import DAYS_OF, MONTHS_OF, Value, reading
from standoff.language.times.readings.lengths import count_of, duration
from standoff.language.times.reckoner import Reckoner
from standoff.language.times.values import add_months, month_of, quarter_of
from standoff.schema import Interval


@reading
def distance(found: Found, reckoner: Reckoner) -> Value | None:
    """Reads "two days ago", "a year earlier", "three weeks from now": as fine as the unit is."""
    words = found.words
    unit = str(reckoner.look_up("unit", words.get("unit") or words["bare"]))
    count = count_of(words.get("count", "a"))
    back = words["way"] in ("ago", "back", "earlier", "previously", "prior", "before")
    if unit in ("S", "M", "H"):
        return Value("PAST_REF" if back else "FUTURE_REF", deictic=True)
    if unit == "Y" and count == 1 and back and reckoner.last_quarter:
        return Value(quarter_of(int(reckoner.last_quarter[:4]) - 1, int(reckoner.last_quarter[-1])), deictic=True)
    deictic = words["way"] in ("ago", "back", "from now", "from today", "hence")
    told = reckoner.last_mentioned if reckoner.narrative or unit in DAYS_OF else None
    anchor = reckoner.published if deictic else told or reckoner.published
    if count is None or anchor is None:
        return Value("PAST_REF" if back else "FUTURE_REF", deictic=True)
    return _moved(anchor, unit, -count if back else count, deictic=deictic)


def _moved(anchor: date, unit: str, count: float, *, deictic: bool) -> Value | None:
    try:
        if unit in DAYS_OF:
            day = anchor + timedelta(days=round(count * DAYS_OF[unit]))
            return Value(day.isoformat(), deictic=deictic)
        day = add_months(anchor, round(count * MONTHS_OF[unit]))
    except (OverflowError, ValueError):
        return None
    if day.year < 1000:
        return None
    if unit == "MO":
        return Value(month_of(day.year, day.month), deictic=deictic)
    if unit == "Q":
        return Value(quarter_of(day.year, (day.month + 2) // 3), deictic=deictic)
    return Value(f"{day.year:04}"[: {"Y": 4, "DE": 3, "CE": 2}[unit]], deictic=deictic)


@reading
def ahead(found: Found, reckoner: Reckoner) -> Value | None:
    """Reads "will meet in two weeks" is a date; "did it in two weeks" is a duration."""
    words = found.words
    if not reckoner.looks_ahead(found):
        return duration(found, reckoner)
    unit = str(reckoner.look_up("unit", words["unit"]))
    count = count_of(words["count"])
    if unit in ("S", "M", "H") or reckoner.published is None or count is None:
        return duration(found, reckoner)
    return _moved(reckoner.published, unit, count, deictic=True)


@reading
def stretch(found: Found, reckoner: Reckoner) -> Value | None:
    """Reads "the past three months": a duration that ends, or begins, on the document's day."""
    value = duration(found, reckoner)
    if value is None or reckoner.published is None or "X" in value.value:
        return value
    unit, count = str(reckoner.look_up("unit", found.words["unit"])), count_of(found.words["count"])
    if count is None or unit in ("S", "M", "H") or found.words["side"] in ("previous", "following"):
        return value
    back = found.words["side"] in ("past", "last")
    published = reckoner.published
    try:
        if unit in DAYS_OF:
            other = published + timedelta(days=round(count * DAYS_OF[unit])) * (-1 if back else 1)
        else:
            other = add_months(published, round(count * MONTHS_OF[unit]) * (-1 if back else 1))
    except (OverflowError, ValueError):
        return value
    first, last = sorted((other, published))
    return Value(value.value, value.kind, True, Interval(first, last))
