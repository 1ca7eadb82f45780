"""Seasons, quarters and the periods that firms report on: "last summer", "the third quarter"."""

from __future__ import annotations

import re
from datetime import date

from standoff.language.times.grammar import Found
from standoff.language.times.plausible import season_here
from standoff.language.times.readings.base import UNKNOWN, Value, reading
from standoff.language.times.reckoner import Reckoner
from standoff.language.times.values import add_months, quarter_of


@reading
def season(found: Found, reckoner: Reckoner) -> Value | None:
    """Reads "last summer", "spring 2022", "the winter"; a bare "spring" only after a word of time."""
    words, published = found.words, reckoner.published
    code = str(reckoner.look_up("season", words["season"]))
    if "year" in words:
        return Value(f"{int(words['year']):04}-{code}")
    if not ({"deixis", "which"} & words.keys()) and not season_here(found, reckoner):
        return None
    if words["season"] == "fall" and reckoner.text_after(found).startswith((" of ", " from ", " in ")):
        return None  # "the fall of the city"
    if published is None:
        return Value(f"{UNKNOWN}-{code}")
    if reckoner.narrative and reckoner.last_mentioned and "deixis" not in words:
        return Value(f"{reckoner.last_mentioned.year:04}-{code}")
    if "which" in words:
        shift = {"last": -1, "next": 1}.get(words["which"].split()[0], 0)
        return Value(f"{published.year + shift:04}-{code}", deictic=True)
    return Value(f"{reckoner.season_year(found, code):04}-{code}", deictic=True)


@reading
def quarter(found: Found, reckoner: Reckoner) -> Value | None:
    """Reads "the third quarter", "Q2 2021", "next year's first quarter"; a bare one is the last that has begun."""
    words, published = found.words, reckoner.published
    number = int(words["q"]) if "q" in words else int(reckoner.look_up("ordinal", words["ordinal"]))
    year = words.get("year") or words.get("of", "")
    if year.isdigit():
        return Value(quarter_of(int(year), number))
    if published is None:
        return Value(f"{UNKNOWN}-Q{number}")
    relative = words.get("whose") or (year.split()[0] if year else "")
    if relative in ("this", "last", "next", "the"):
        return Value(quarter_of(published.year + {"last": -1, "next": 1}.get(relative, 0), number), deictic=True)
    current = (published.month + 2) // 3
    value = quarter_of(published.year - (number > current), number)
    if number != current:  # of the quarter that is under way only forecasts speak
        reckoner.last_quarter = value
    return Value(value, deictic=True)


@reading
def half_year(found: Found, reckoner: Reckoner) -> Value | None:
    """Reads "the second half of 2021", "the first half of next year"."""
    words = found.words
    half = 1 if words["half"] == "first" else 2
    if "year" in words:
        return Value(f"{int(words['year']):04}-H{half}")
    told = reckoner.last_mentioned
    if words["whose"] in ("that", "the same") or reckoner.published is None:
        return Value(f"{told.year if told else UNKNOWN}-H{half}")
    shift = {"last": -1, "next": 1}.get(words["whose"], 0)
    return Value(f"{reckoner.published.year + shift:04}-H{half}", deictic=True)


@reading
def reporting_period(found: Found, reckoner: Reckoner) -> Value | None:
    """Reads "the latest quarter", "the year-earlier period": reckoned from the quarter that was named last."""
    words, named = found.words, reckoner.last_quarter
    which = words["which"]
    if named is None:
        return Value(words["year"]) if "year" in words else None
    year, number = int(named[:4]), int(named[-1])
    if "year" in words:
        return Value(quarter_of(int(words["year"]), number))
    return Value(quarter_of(year - (which.startswith("year") or "ago" in words), number), deictic=True)


@reading
def the_quarter(found: Found, reckoner: Reckoner) -> Value | None:
    """Reads "in the quarter" as the one named last, else the last that is over."""
    before = reckoner.text_before(found).lower()
    if reckoner.published is None or not before.endswith(("in ", "for ", "of ", "during ", "over ", "on ")):
        return None
    if reckoner.text_after(found).startswith(" of "):
        return None  # "the quarter of the city"
    if ended := _ENDED.match(reckoner.text, found.end):
        return Value(_quarter_to(ended, reckoner), deictic=True)
    last = quarter_of(reckoner.published.year, (reckoner.published.month + 2) // 3 - 1)
    return Value(reckoner.last_quarter or last, deictic=True)


_ENDED = re.compile(
    r" (?:that )?(?:ended|ending|to) (?P<month>Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?"
    r"|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\.? (?P<day>\d{1,2})(?:, (?P<year>\d{4}))?"
)


def _quarter_to(ended: re.Match[str], reckoner: Reckoner) -> str:
    """The quarter that holds the middle of the three months up to a day: "the quarter ended July 31" is the second."""
    assert reckoner.published is not None
    published, month = reckoner.published, reckoner.number("month", ended["month"])
    year = (
        int(ended["year"])
        if ended["year"]
        else published.year - ((month, int(ended["day"])) > (published.month, published.day))
    )
    middle = add_months(date(year, month, 1), -1 if int(ended["day"]) > 15 else -2)
    return quarter_of(middle.year, (middle.month + 2) // 3)
