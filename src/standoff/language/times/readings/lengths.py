"""How long and how often, and words like "now": "50 minute", "for weeks", "every Friday"."""

from __future__ import annotations

from standoff.language.numbers.words import read_number
from standoff.language.times.grammar import Found
from standoff.language.times.plausible import duration_here, rate_here
from standoff.language.times.readings.base import Value, reading
from standoff.language.times.reckoner import Reckoner
from standoff.language.times.values import TimeKind


@reading
def vague_stretch(found: Found, reckoner: Reckoner) -> Value | None:
    """Reads "recent weeks", "the coming days": which ones is left open."""
    unit = str(reckoner.look_up("unit", found.words["unit"]))
    return Value(length_value(None, unit), TimeKind.DURATION, deictic=True)


@reading
def reference(found: Found, reckoner: Reckoner) -> Value | None:
    """Reads "now", "recently", "the future"; "soon" only where the verb looks ahead."""
    if found.words["reference"] == "soon" and (
        reckoner.text_before(found).lower().endswith("as ") or not reckoner.looks_ahead(found)
    ):
        return None
    return Value(str(reckoner.look_up("reference", found.words["reference"])), deictic=True)


@reading
def duration(found: Found, reckoner: Reckoner) -> Value | None:
    """Reads "50 minute", "more than seven hours", "a few days", "half an hour", "month-long"."""
    words = found.words
    if words.get("tail", "").endswith(("old", "age")):
        return None  # an age
    unit = str(reckoner.look_up("unit", words.get("unit") or words["single"]))
    count = count_of(words.get("count", "a"))
    if count is not None and "half" in words:
        count += 0.5
    if unit == "Q" and (count in (None, 1.0) or reckoner.text_after(found).startswith((" of", "-"))):
        return None  # "three quarters of the voters"
    if words.get("count") in ("a", "an") and "count_to" not in words and not duration_here(found, reckoner):
        return Value(length_value(count, unit), TimeKind.SET) if rate_here(found, reckoner) else None
    return Value(length_value(count, unit), TimeKind.DURATION)


@reading
def hours_and_minutes(found: Found, reckoner: Reckoner) -> Value | None:
    """Reads "two hours and 30 minutes"."""
    hours, minutes = count_of(found.words["count"]), count_of(found.words["minutes"])
    return Value(f"PT{hours:g}H{minutes:g}M", TimeKind.DURATION) if hours and minutes else None


@reading
def vague_duration(found: Found, reckoner: Reckoner) -> Value | None:
    """Reads "for weeks", "years of war"."""
    word = found.words["plural"]
    unit = str(reckoner.look_up("unit", "century" if word == "centuries" else word.removesuffix("s")))
    return Value(length_value(None, unit), TimeKind.DURATION)


def length_value(count: float | None, unit: str) -> str:
    """An ISO 8601 duration with ``X`` for an open number: P2D, PT1H30M, PXW."""
    if unit == "F":
        count, unit = (count * 2 if count else count), "W"
    amount = "X" if count is None else f"{count:g}"
    if unit in ("S", "M", "H"):
        if count is not None and unit == "H" and count % 1 and (count * 60) % 1 == 0:
            hours, minutes = divmod(round(count * 60), 60)
            return f"PT{hours}H{minutes}M" if hours else f"PT{minutes}M"
        return f"PT{amount}{unit}"
    if unit in ("Y", "MO") and count is not None and count % 1 == 0.5 and unit == "Y":
        return f"P{round(count * 12)}M"
    return f"P{amount}{'M' if unit == 'MO' else unit}"


def count_of(text: str) -> float | None:
    """A number, or ``None`` for "several"; "a couple of" is two, "a few" is open."""
    text = text.strip().lower()
    if text in ("a", "an", "another"):
        return 1.0
    if "couple" in text:
        return 2.0
    if text.startswith("half a"):
        return 0.5
    if text.endswith(" and a half"):
        whole = text.removesuffix(" and a half")
        return (1.0 if whole in ("a", "an") else read_number(whole) or 0.0) + 0.5
    return read_number(text)


@reading
def every(found: Found, reckoner: Reckoner) -> Value | None:
    """Reads "every Friday", "each July", "every two years"."""
    words = found.words
    if "weekday" in words:
        value = f"XXXX-WXX-{reckoner.number('weekday', words['weekday'])}"
    elif "month" in words:
        value = f"XXXX-{reckoner.number('month', words['month']):02}"
    elif "season" in words:
        value = f"XXXX-{reckoner.look_up('season', words['season'])}"
    elif "part" in words:
        value = f"XXXX-XX-XXT{reckoner.look_up('part', words['part'])}"
    else:
        count = read_number(words["n"]) if "n" in words else 2.0 if "other" in words else 1.0
        value = length_value(count, str(reckoner.look_up("unit", words["unit"])))
    return Value(value, TimeKind.SET)


@reading
def rate(found: Found, reckoner: Reckoner) -> Value | None:
    """Reads "twice a week"."""
    return Value(length_value(1, str(reckoner.look_up("unit", found.words["unit"]))), TimeKind.SET)


@reading
def frequency(found: Found, reckoner: Reckoner) -> Value | None:
    """Reads "daily"."""
    return Value(str(reckoner.look_up("frequency", found.words["frequency"])), TimeKind.SET)
