"""When a text is from, and whose names meant another state then: "Moscow" in 1979 is the Soviet Union."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from functools import lru_cache

from standoff.actors.gazetteer import Entry, Form, Gazetteer, Hit, Kind, read_list
from standoff.actors.officeholders import load_office_holders
from standoff.actors.words import keys_of

_YEAR = re.compile(r"(?<![\d,.])(?<!\bby )(?:19[3-9]\d|20[0-4]\d)(?!\d|[,.]\d)")
_MONTHS = 18
"""How far a term may miss a day that was only guessed from the years in a text."""


def day_of(text: str, published: date | None) -> tuple[date | None, int]:
    """The day a text is read at, and how many months it may be off: the day of publication, else the middle of the
    latest year that the text names more than in passing.
    """
    if published is not None:
        return published, 1
    years = sorted(int(found[0]) for found in _YEAR.finditer(text))
    latest = date(years[-1], 7, 1) if years else None
    known = _first_known(text)
    if known is not None and (latest is None or known > latest):
        return known, _MONTHS
    return latest, _MONTHS if latest is not None else 0


def _first_known(text: str) -> date | None:
    """The month before which a text cannot have been written: two who hold office are named in full, the second of
    them since then.
    """
    words = " ".join(keys_of(text))
    first: dict[str, int] = {}
    for name, terms in load_office_holders().by_name.items():
        if " " in name and f" {name} " in words:
            first[terms[0].name] = min(term.first for term in terms)
    if len(first) < _NAMED:
        return None
    month = sorted(first.values())[-_NAMED]
    return date((month - 1) // 12, (month - 1) % 12 + 1, 28)


_NAMED = 2
"""So many office-holders must be named for a text without a date to be as late as the last but one took office."""


@lru_cache(maxsize=1)
def _heirs() -> dict[str, tuple[str, int]]:
    """Heir → the historic state before it and the last month of that state, counted from year 0."""
    rows = read_list("states")
    return {
        row["heir"]: (code, int(row["until"][:4]) * 12 + int(row["until"][5:7]))
        for code, row in rows.items()
        if "heir" in row
    }


_OWN_NAME = 18
"""For so many months before the end the heir may already be meant by its own name: "the Russian president" in 1991."""


def in_its_time(hits: Iterable[Hit], gazetteer: Gazetteer, day: date | None) -> list[Hit]:
    """The hits with capitals, seats and names of an heir led to the state that was there on the day."""
    if day is None:
        return list(hits)
    month = day.year * 12 + day.month
    changed = {heir: (code, end) for heir, (code, end) in _heirs().items() if month <= end}
    return [_then(hit, gazetteer, changed, month) for hit in hits] if changed else list(hits)


def _then(hit: Hit, gazetteer: Gazetteer, changed: dict[str, tuple[str, int]], month: int) -> Hit:
    found = changed.get(hit.entry.side or "")
    if found is None:
        return hit
    code, end = found
    named = hit.entry.kind is Kind.STATE and hit.form is not Form.CAPITAL
    if named and (code != "SUN" or month > end - _OWN_NAME):
        return hit
    state = gazetteer.states[code]
    entry: Entry = state if hit.entry.kind is Kind.STATE else replace(hit.entry, side=code)
    return replace(hit, alias=replace(hit.alias, entry=entry))
