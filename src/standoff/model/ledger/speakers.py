"""For whom a person speaks whose article does not say it, by what the other articles of the case say.

"Amina Abakar" in one article, "Chad's foreign minister, Amina Abakar" in another: she speaks for Chad in both.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from standoff.schema import AnyItem, Commitment, Event, Party, Statement


def sides_of_persons(items: Iterable[AnyItem]) -> dict[str, str]:
    """Name → side, of those whom the articles of a case put on one side only, by whole name and by last word of it.

    A last name that two of them share tells neither. Where articles differ about a person nothing is said.
    """
    whole: dict[str, set[str]] = defaultdict(set)
    for item in items:
        for party in _parties(item):
            if party.name and party.side and _is_person(party.name):
                whole[party.name].add(party.side)
    known = {name: sides for name, sides in whole.items() if len(sides) == 1}
    last: dict[str, set[str]] = defaultdict(set)
    for name in whole:
        last[name.rsplit(" ", 1)[-1]].add(name)
    found = {name: next(iter(sides)) for name, sides in known.items()}
    found |= {
        short: found[next(iter(names))]
        for short, names in last.items()
        if len(names) == 1 and next(iter(names)) in found
    }
    return found


def quoted_speaker(item: Commitment, items: Iterable[AnyItem]) -> Party | None:
    """The source of the shortest statement that an action stands in, if there is one."""
    around = [
        (span.end - span.start, other.source)
        for other in items
        if isinstance(other, Statement)
        for span in other.content
        if span.start <= item.action.start < span.end
    ]
    return min(around, key=lambda pair: pair[0])[1] if around else None


def _parties(item: AnyItem) -> tuple[Party, ...]:
    match item:
        case Commitment():
            return (item.by, *item.toward)
        case Event():
            return (*item.sources, *item.targets)
        case Statement():
            return (item.source,)
    return ()


def _is_person(name: str) -> bool:
    """Whether a name can be a person's: two to four words, each with a capital."""
    words = name.split()
    return 2 <= len(words) <= 4 and all(word[0].isupper() and not word.isupper() for word in words)
