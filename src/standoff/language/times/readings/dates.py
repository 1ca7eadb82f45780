"""Dates, months, years, decades and centuries that the calendar names: "10 January", "May 1997", "the 1990s"."""

from __future__ import annotations

from datetime import date, timedelta

from dateutil.easter import easter

from standoff.language.numbers.words import read_number, read_ordinal
from standoff.language.times.grammar import Found
from standoff.language.times.plausible import month_here, year_here
from standoff.language.times.readings.base import UNKNOWN, Value, reading
from standoff.language.times.reckoner import Reckoner
from standoff.language.times.values import TimeKind, add_months, month_of


def day_value(year: int, month: int, day: int, *, deictic: bool = False) -> Value | None:
    """A day, or ``None`` where the calendar has no such day."""
    try:
        return Value(date(year, month, day).isoformat(), deictic=deictic)
    except ValueError:
        return None


@reading
def calendar_day(found: Found, reckoner: Reckoner) -> Value | None:
    """Reads "Jan 10, 2022", "10 January", "2022-01-10"; without a year the one that tense and nearness suggest."""
    words = found.words
    month = int(words["m"]) if "m" in words else reckoner.number("month", words["month"])
    day = int(words["day"])
    if "year" in words:
        value = day_value(int(words["year"]), month, day)
        if value and words.get("clock"):
            return Value(f"{value.value}T{words['clock']}", TimeKind.TIME)
        return value
    year = reckoner.year_for(found, month, day)
    if year is None:
        return Value(f"{UNKNOWN}-{month:02}-{day:02}")
    return day_value(year, month, day, deictic=True)


@reading
def slashed_day(found: Found, reckoner: Reckoner) -> Value | None:
    """Reads "14/12/2021": day first unless that is no date; an ambiguous one is the nearer to the document."""
    a, b, year = (int(found.words[key]) for key in ("a", "b", "year"))
    if year < 100:
        if found.words["sep"] != "/":
            return None  # "10-12-14" is a score or a list more often than a date
        year += 2000 if year < 50 else 1900
    choices = [day for day in (day_value(year, b, a), day_value(year, a, b)) if day]
    published = reckoner.published
    if len(choices) == 2 and published:
        choices.sort(key=lambda choice: abs((date.fromisoformat(choice.value) - published).days))
    return choices[0] if choices else None


@reading
def day_of_month(found: Found, reckoner: Reckoner) -> Value | None:
    """Reads "Friday the 14th": the month in which that weekday has that number, nearest to the document's day."""
    day, weekday = int(found.words["day"]), reckoner.number("weekday", found.words["weekday"])
    if reckoner.published is None:
        return Value(f"{UNKNOWN}-XX-{day:02}")
    for offset in (0, 1, -1, 2, -2, 3, -3):
        first = add_months(reckoner.published.replace(day=1), offset)
        try:
            candidate = first.replace(day=day)
        except ValueError:
            continue
        if candidate.isoweekday() == weekday:
            return Value(candidate.isoformat(), deictic=True)
    return None


@reading
def days_of_month(found: Found, reckoner: Reckoner) -> Value | None:
    """Reads "January 9 to 13", "10 and 13 January"."""
    words = found.words
    month, first, last = reckoner.number("month", words["month"]), int(words["day"]), int(words["until"])
    if last <= first:
        return None
    year = int(words["year"]) if "year" in words else reckoner.year_for(found, month, first)
    if year is None:
        return Value(f"{UNKNOWN}-{month:02}-{first:02}/{UNKNOWN}-{month:02}-{last:02}")
    begin, end = day_value(year, month, first), day_value(year, month, last)
    return Value(f"{begin.value}/{end.value}", deictic="year" not in words) if begin and end else None


@reading
def calendar_month(found: Found, reckoner: Reckoner) -> Value | None:
    """Reads "May 1997"."""
    year = year_in(found)
    return Value(month_of(year, reckoner.number("month", found.words["month"]))) if year else None


@reading
def bare_month(found: Found, reckoner: Reckoner) -> Value | None:
    """Reads "October", "last October", "early next January"."""
    words, published = found.words, reckoner.published
    month = reckoner.number("month", words["month"])
    name = words["month"].rstrip(".")
    if (len(name) < 4 and name != "may") or (name in ("march", "may", "sept") and not month_here(found, reckoner)):
        return None
    if published is None:
        return Value(f"{UNKNOWN}-{month:02}")
    if words.get("which") in ("that year", "the same year") and reckoner.last_mentioned:
        return Value(month_of(reckoner.last_mentioned.year, month))
    if "which" in words:
        shift = {"last": -1, "next": 1}.get(words["which"].split()[0], 0)
        return Value(month_of(published.year + shift, month), deictic=True)
    shift = reckoner.shift(words.get("deixis", ""))
    if shift == -1:
        return Value(month_of(published.year - (month >= published.month), month), deictic=True)
    if shift == 1:
        return Value(month_of(published.year + (month <= published.month), month), deictic=True)
    year = reckoner.year_for(found, month)
    return Value(month_of(year, month), deictic=True) if year else Value(f"{UNKNOWN}-{month:02}")


@reading
def calendar_year(found: Found, reckoner: Reckoner) -> Value | None:
    """Reads "2014", "nineteen ninety-six"; not "2014 people"."""
    year = year_in(found)
    if year is None or ("year" in found.words and not year_here(found, reckoner)):
        return None
    return Value(f"{year:04}")


@reading
def years(found: Found, reckoner: Reckoner) -> Value | None:
    """Reads "2009-14"."""
    first, end = int(found.words["year"]), found.words["end"]
    last = int(end) if len(end) == 4 else first // 100 * 100 + int(end)
    return Value(f"{first:04}/{last:04}") if first < last < first + 200 else None


@reading
def decade(found: Found, reckoner: Reckoner) -> Value | None:
    """Reads "the 1990s", "the '80s"."""
    digits = found.words["decade"].strip("'’")
    if len(digits) == 2:
        if not found.words["decade"].startswith(("'", "’")) and not reckoner.text_before(found).endswith("the "):
            return None
        digits = ("20" if int(digits) < 30 else "19") + digits
    return Value(digits[:3])


@reading
def named_decade(found: Found, reckoner: Reckoner) -> Value | None:
    """Reads "the nineties"."""
    return Value(str(reckoner.look_up("decade_name", found.words["decade_name"])))


@reading
def century(found: Found, reckoner: Reckoner) -> Value | None:
    """Reads "the 19th century" is the years that begin with 18."""
    number = read_ordinal(found.words["century"])
    return Value(f"{'BC' if 'era' in found.words else ''}{number - 1:02}") if number else None


@reading
def before_christ(found: Found, reckoner: Reckoner) -> Value | None:
    """Reads "480 BC", "June 479 BC", "the spring of 480 BC"; such a date has no interval."""
    words = found.words
    part = ""
    if "month" in words:
        part = f"-{reckoner.number('month', words['month']):02}"
    elif "season" in words:
        part = f"-{reckoner.look_up('season', words['season'])}"
    if words["bc"].endswith("s"):
        return Value(f"BC{int(words['bc'][:-1]) // 10:03}")
    return Value(f"BC{int(words['bc']):04}{part}") if int(words["bc"]) else None


@reading
def feast(found: Found, reckoner: Reckoner) -> Value | None:
    """Reads "Christmas", "New Year's Eve 1999", "Easter": feasts that are reckoned alike everywhere."""
    words, published = found.words, reckoner.published
    name = str(reckoner.look_up("feast", words["feast"]))
    if "year" in words:
        return Value(_feast_in(int(words["year"]), name).isoformat())
    if published is None:
        return Value(f"{UNKNOWN}-{name}") if name[0].isdigit() else None
    if "which" in words:
        shift = {"last": -1, "next": 1}.get(words["which"].split()[0], 0)
        return Value(_feast_in(published.year + shift, name).isoformat(), deictic=True)
    near = _feast_in(published.year, name)
    year = reckoner.year_for(found, near.month, near.day)
    return Value(_feast_in(year, name).isoformat(), deictic=True) if year else None


def _feast_in(year: int, name: str) -> date:
    """The day of a feast: "12-25", "easter-2" (days from Easter), "thanksgiving" (fourth Thursday of November)."""
    if name.startswith("easter"):
        return easter(year) + timedelta(days=int(name.removeprefix("easter") or 0))
    if name == "thanksgiving":
        first = date(year, 11, 1)
        return first + timedelta(days=(3 - first.weekday()) % 7 + 21)
    month, day = map(int, name.split("-"))
    return date(year, month, day)


@reading
def part_of_date(found: Found, reckoner: Reckoner) -> Value | None:
    """Reads "the night of May 13", "early in the morning of 29 April 1975"."""
    day = calendar_day(found, reckoner)
    if day is None:
        return None
    part = reckoner.look_up("part", found.words["part"])
    return Value(f"{day.value}T{part}", TimeKind.TIME, day.deictic)


def year_in(found: Found) -> int | None:
    """The year that was captured in digits or in words ("nineteen ninety-six")."""
    if "year" in found.words:
        return int(found.words["year"])
    words = found.words["year_words"].replace("-", " ").split()
    if words[:2] == ["two", "thousand"]:
        return 2000 + int(read_number(" ".join(words[2:])) or 0)
    hundreds = int(read_number(words[0]) or 0)
    rest = [word for word in words[1:] if word not in ("oh", "o", "hundred")]
    return hundreds * 100 + int(read_number(" ".join(rest)) or 0) if rest or "hundred" in words else None
