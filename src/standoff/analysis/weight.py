"""What comes first: conditional commitments, heads of state and government, what several origins tell."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from standoff.analysis.grouping import Group
from standoff.analysis.source import Reading
from standoff.analysis.telling import Telling, tellings
from standoff.analysis.wording import data
from standoff.schema import Event, Plover

MATERIAL = frozenset(
    {
        Plover.AID,
        Plover.RETREAT,
        Plover.PROTEST,
        Plover.SANCTION,
        Plover.MOBILIZE,
        Plover.COERCE,
        Plover.ASSAULT,
    }
)
"""PLOVER's material types, deeds rather than words, and mobilisation: they come before what was only said."""


class Standing:
    """How high each named person stands, from the titles that the case's articles give it."""

    def __init__(self, found: Iterable[Telling]) -> None:
        self._ranks: dict[str, int] = {}
        parties = (who for telling in found for who in telling.parties)
        for name, mention in {(who.name, who.span.text) for who in parties if who.name and who.span}:
            self._ranks[name] = max(self._ranks.get(name, 0), office(mention))

    def of(self, telling: Telling) -> int:
        """0 to 3; 0 where no title is known."""
        return self.rank(telling.who.name) if telling.who and telling.who.name else 0

    def rank(self, name: str) -> int:
        """The same for a name."""
        return self._ranks.get(name, 0)


def standing_of(reading: Reading) -> Standing:
    """The standing of everybody in a source."""
    return reading.once("standing", lambda: Standing(tellings(reading)))


@lru_cache(maxsize=4096)
def office(mention: str) -> int:
    """How high the office in a mention stands, 0 to 3.

    >>> office("Iran's deputy foreign minister Ali Bagheri Kani")
    1
    """
    text = mention.lower()
    for pattern, rank in _offices():
        found = pattern.search(text)
        if found:
            before = text[: found.start()].split()
            words = {word.strip("-,") for word in before}
            if words & set(data()["offices"]["former"]):
                return 0
            deputy = bool(words & set(data()["offices"]["deputy"]))
            return max(0, rank - deputy)
    return 0


@lru_cache(maxsize=1)
def _offices() -> list[tuple[re.Pattern[str], int]]:
    """Titles with their rank, the longest first, so that ``vice president`` is not a president."""
    table = data()["offices"]
    found = [(title, rank) for rank in (3, 2, 1) for title in table[str(rank)]]
    found.sort(key=lambda pair: -len(pair[0]))
    return [(re.compile(rf"\b{re.escape(title)}\b"), rank) for title, rank in found]


def weight(group: Group, standing: Standing, *, origins: int) -> float:
    """How much a group matters to a reader with little time; only the order of weights means something.

    ``origins`` is how many independent ones tell it: ten copies of one wire weigh as one.
    """
    lead = group.lead
    rank = max(standing.of(t) for t in group.tellings)
    known = lead.who is not None and (lead.who.name is not None or lead.who.side is not None)
    early = any(t.span.start < len(t.document.text) / 4 for t in group.tellings)
    return (
        3.0 * any(t.is_conditional for t in group.tellings)
        + 0.8 * rank
        + 1.0 * min(origins - 1, 4)
        + 1.5 * (isinstance(lead.item, Event) and lead.item.plover in MATERIAL)
        + 0.5 * any(t.is_direct for t in group.tellings)
        + 0.5 * early
        + 1.5 * known
        + 0.25 * min(lead.length, 6) / 6
    )
