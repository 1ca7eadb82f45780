"""When two values are the same: names, parties, times, and one of several that gold accepts."""

from __future__ import annotations

import calendar
import re
import unicodedata
from collections.abc import Callable, Iterable, Set
from typing import Any

from standoff.analysis.evaluate.lines import Entry

_DOTTED = re.compile(r"\b(?:[A-Z]\.){2,}")
_TITLES = re.compile(r"\b(the|mr|mrs|ms|president|sir)\b")


def equal(gold: object, predicted: object) -> bool:
    """Plain equality."""
    return gold == predicted


def accepts(gold: Entry, key: str, predicted: object, same: Callable[[Any, Any], bool] = equal) -> bool:
    """Whether the value is gold's, or one of those in its ``alt``."""
    wanted = [gold.get(key), *(gold.get("alt") or {}).get(key, [])]
    return any(same(value, predicted) for value in wanted)


def fold(name: str | None) -> str:
    """A name in plain lower-case ASCII, without article, courtesy title and the dots of abbreviations.

    >>> fold("the senior U.S. official")
    'senior us official'
    """
    if not name:
        return ""
    plain = (
        unicodedata.normalize("NFKD", _DOTTED.sub(lambda found: found[0].replace(".", ""), name))
        .encode("ascii", "ignore")
        .decode()
        .lower()
    )
    return re.sub(r"[^a-z0-9]+", " ", _TITLES.sub(" ", plain)).strip()


def same_name(gold: str | None, predicted: str | None) -> bool:
    """Equal, or the last word is equal, or all words of one are in the other."""
    wanted, given = fold(gold).split(), fold(predicted).split()
    if not wanted or not given:
        return wanted == given
    return wanted[-1] == given[-1] or set(wanted) <= set(given) or set(given) <= set(wanted)


def same_party(gold: Entry | None, predicted: Entry | None) -> bool:
    """The same side and name; where one has no side the name decides; gold without a name asks for the side only."""
    wanted, given = gold or {}, predicted or {}
    if wanted.get("side") and given.get("side"):
        return wanted["side"] == given["side"] and (
            not wanted.get("name") or same_name(wanted.get("name"), given.get("name"))
        )
    return same_name(wanted.get("name"), given.get("name"))


def sides(parties: Iterable[Entry] | None) -> frozenset[str]:
    """The sides of parties; for one without a side its folded name."""
    return frozenset(party.get("side") or fold(party.get("name")) for party in parties or ())


def dice(one: Set[Any], other: Set[Any]) -> float:
    """Dice coefficient of two sets; two empty sets agree."""
    return 2 * len(one & other) / (len(one) + len(other)) if one or other else 1.0


def same_interval(gold: str | None, predicted: str | None) -> bool:
    """Whether two times cover the same days; a value that is no time equals nothing."""
    try:
        return bounds(gold) == bounds(predicted)
    except (ValueError, TypeError):
        return False


def bounds(value: str | None) -> tuple[str, str] | None:
    """First and last day of ``2022``, ``2022-01``, ``2022-01-09`` or two of these with a slash between."""
    if not value:
        return None
    if "/" in value:
        head, tail = value.split("/", 1)
        first, last = bounds(head), bounds(tail)
        if first is None or last is None:
            raise ValueError(value)
        return first[0], last[1]
    point = value[:10]
    parts = [int(part) for part in point.split("-")]
    if len(parts) == 1:
        return f"{parts[0]:04}-01-01", f"{parts[0]:04}-12-31"
    if len(parts) == 2:
        return f"{point}-01", f"{point}-{calendar.monthrange(*parts)[1]:02}"
    return point, point
