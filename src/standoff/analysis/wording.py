"""Items in words: who, what, to whom and when, built from an item's fields and never from anything else."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable
from datetime import date
from functools import lru_cache
from importlib.resources import files
from typing import Any

from standoff.analysis.sides import is_side, side_name
from standoff.errors import InputError
from standoff.schema import Interval, Party

CLIP = 260
"""Characters of a passage that a line shows; the footnote has it whole."""

_MARKS = {"“": "”", '"': '"', "‘": "’", "«": "»", "„": "“", "'": "'"}


@lru_cache(maxsize=1)
def data() -> dict[str, Any]:
    """``data/wording.toml``: verbs, names of meetings, offices, common words."""
    return tomllib.loads(files("standoff").joinpath("data/wording.toml").read_text(encoding="utf-8"))


def with_article(name: str) -> str:
    """The name as it stands inside a sentence: ``the United States``, ``France``."""
    return f"the {name}" if name.startswith(_the()) and (name in _the() or " and " in name) else name


@lru_cache(maxsize=1)
def _the() -> tuple[str, ...]:
    return tuple(data()["articles"]["the"])


def capital(sentence: str) -> str:
    """The sentence with a capital first letter, the rest untouched."""
    return sentence[:1].upper() + sentence[1:]


def listed(names: Iterable[str]) -> str:
    """``A``, ``A and B``, ``A, B and C``; a name that is there twice is given once."""
    unique = list(dict.fromkeys(names))
    if len(unique) < 2:
        return "".join(unique)
    return ", ".join(unique[:-1]) + " and " + unique[-1]


def counted(number: int, noun: str) -> str:
    """``1 item``, ``2 items``, ``1,200 items``."""
    return f"{number:,} {noun}{'' if number == 1 else 's'}"


def party(who: Party) -> str:
    """``Russia (Sergei Ryabkov)``, ``Russia``, ``Ali Bongo``, or the mention in marks where nobody is known.

    >>> party(Party(name="Sergei Ryabkov", side="RUS"))
    'Russia (Sergei Ryabkov)'
    """
    state = side_name(who.speaks_for) if who.speaks_for else None
    mention = f"“{squeeze(who.span.text)}”" if who.span else None
    if state is None:
        return with_article(who.name) if who.name else mention or "an unnamed source"
    if who.name is None or is_side(who.name, who.speaks_for or ""):
        return with_article(state)
    if who.name.startswith(state + " "):
        return who.name
    return f"{with_article(state)} ({who.name})"


def side(who: Party) -> str:
    """The state or organisation alone: what acts and is acted on."""
    if who.speaks_for:
        return with_article(side_name(who.speaks_for))
    return party(who)


def squeeze(text: str) -> str:
    """One line: runs of white space become one space."""
    return " ".join(text.split())


def value_in_words(value: object) -> str:
    """A value of an item's field, for a line about what somebody changed.

    >>> value_in_words(None), value_in_words(True), value_in_words(1250000.0), value_in_words("claim")
    ('none', 'yes', '1,250,000', 'claim')
    """
    if value is None:
        return "none"
    if isinstance(value, bool):
        return "yes" if value else "no"
    return f"{value:,.15g}" if isinstance(value, float) else str(value)


def clip(text: str, *, limit: int = CLIP) -> str:
    """The passage on one line, cut at a word with an ellipsis where it is longer than ``limit``."""
    text = squeeze(text)
    if len(text) <= limit:
        return text
    cut = text.rfind(" ", 0, limit)
    return text[: cut if cut > limit // 2 else limit].rstrip(" ,;:–—-") + " …"


def spoken(text: str) -> str:
    """Somebody's own words in double marks; marks inside become single ones.

    >>> spoken('“We will “act””,')
    '“We will ‘act’”'
    """
    text = clip(_bare(text))
    text = re.sub(r"[“«„]", "‘", re.sub(r"[”»]", "’", text))
    text = re.sub(r'(^|[\s(\[])"', r"\1‘", text).replace('"', "’")
    return f"“{text}”"


def reported(text: str) -> str:
    """The article's words, without marks around them; marks that they hold stay."""
    text = squeeze(text)
    opening = text[:1]
    if opening in _MARKS and text.rstrip(",.").endswith(_MARKS[opening]) and text.count(opening) == 1:
        return spoken(text)
    return _balanced(clip(text.rstrip(" ,;")))


def _balanced(text: str) -> str:
    """A passage that was cut inside a quotation gets the mark that it lacks."""
    if text.count('"') % 2:
        return f'{text}"' if text.rfind(' "') > text.rfind('" ') or text.startswith('"') else f'"{text}'
    if text.count("“") > text.count("”"):
        return f"{text}”"
    return f"“{text}" if text.count("”") > text.count("“") else text


def _bare(text: str) -> str:
    text = squeeze(text).rstrip(" ,;")
    if text[:1] in _MARKS:
        closing = _MARKS[text[0]]
        text = text[1:]
        if text.endswith(closing):
            text = text[:-1]
    elif text[-1:] in "”»" and text.count("“") < text.count("”"):
        text = text[:-1]
    return text.rstrip(" ,;")


def template(pattern: str, targets: Iterable[Party]) -> str:
    """A pattern of ``wording.toml`` with its targets, or what it has after the bar where there are none."""
    to = listed(side(target) for target in targets)
    with_targets, _, without = pattern.partition(" | ")
    return with_targets.replace("{to}", to) if to else without


def when(value: str | None) -> str:
    """A time as a person writes it: ``9 January 2022``, ``9–10 January 2022``, ``January 2022``; empty for none."""
    if not value:
        return ""
    try:
        interval = Interval.parse(value)
    except InputError:
        return value
    first, last = interval.first, interval.last
    if first == last:
        return _day(first)
    text = str(interval)
    if len(text) == 4:
        return text
    if len(text) == 7:
        return f"{first:%B} {first.year}"
    if (first.year, first.month) == (last.year, last.month):
        return f"{first.day}–{_day(last)}"
    if first.year == last.year:
        return f"{first.day} {first:%B} – {_day(last)}"
    return f"{_day(first)} – {_day(last)}"


_DURATION = re.compile(r"P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?")
_UNITS = ("year", "month", "week", "day", "hour", "minute", "second")


def duration(value: str | None) -> str:
    """An ISO 8601 duration as a person says it: ``PT1H30M`` is "1 hour and 30 minutes"; anything else as it is.

    >>> duration("P2D")
    '2 days'
    """
    found = _DURATION.fullmatch(value or "")
    if found is None:
        return value or ""
    parts = [(int(number), unit) for number, unit in zip(found.groups(), _UNITS, strict=True) if number]
    return listed(counted(number, unit) for number, unit in parts)


def on(value: str | None) -> str:
    """The time with the preposition it takes: ``on 9 January 2022``, ``in January 2022``; empty for none."""
    text = when(value)
    if not text:
        return ""
    if not text[0].isdigit() or len(text) == 4:
        return f"in {text}"
    return f"between {text.replace(' – ', ' and ')}" if " – " in text else f"on {text}"


def _day(day: date) -> str:
    return f"{day.day} {day:%B} {day.year}"
