"""For whom a person speaks whose article does not say it, by what the other articles of the case say.

"Amina Abakar" in one article, "Chad's foreign minister, Amina Abakar" in another: she speaks for Chad in both.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping

from standoff.actors.roles import AT_HOME, load_roles
from standoff.schema import AnyItem, Commitment, Event, Party, Statement


def sides_of_persons(items: Iterable[AnyItem]) -> dict[str, str]:
    """Name → side, of those whom the articles of a case put on one side only, by whole name and by last word of it.

    A last name that two of them share tells neither. Where articles differ about a person nothing is said.
    """
    whole: dict[str, set[str]] = defaultdict(set)
    for item in items:
        for party in _parties(item):
            if party.name and party.speaks_for not in (None, party.name) and _is_person(party.name):
                whole[party.name].add(party.speaks_for)
    known = {name: sides for name, sides in whole.items() if len(sides) == 1}
    return _with_last_names(known, whole)


def spoken_for(votes: Iterable[tuple[str, str]]) -> dict[str, str]:
    """Name → side, of persons of whom no article says for whom they speak, by pairs of a name and the side whose deeds
    that person announced; where all are of one side.

    "Foreign Minister Amina Abakar said that Chad would close the road": she announces what Chad does. Only
    office-holders are to be handed in (``holds_office``): an analyst says the same and speaks for nobody.
    """
    sides: dict[str, set[str]] = defaultdict(set)
    for name, side in votes:
        if _is_person(name):
            sides[name].add(side)
    return _with_last_names({name: found for name, found in sides.items() if len(found) == 1}, sides)


def holds_office(name: str, text: str) -> bool:
    """Whether a text gives a person an office of state beside the name: "Defence Minister Paul Agyei", "Ms Agyei, the
    fisheries minister".
    """
    last = re.escape(name.rsplit(" ", 1)[-1])
    beside = re.finditer(rf"((?:[\w-]+,?\s+){{0,6}}){last}\b(?:,\s+((?:[\w-]+\s+){{0,3}}[\w-]+))?", text)
    roles = load_roles()
    for found in beside:
        for words in (found[1].replace(",", "").split(), (found[2] or "").split()):
            pieces = {" ".join(words[i:j]) for i in range(len(words)) for j in range(i + 1, min(i + 3, len(words)) + 1)}
            if any((role := roles.role_of(piece.lower())) and role.name in AT_HOME for piece in pieces):
                return True
    return False


def _with_last_names(known: Mapping[str, set[str]], names: Iterable[str]) -> dict[str, str]:
    """The one side of each, by whole name and by last name; a last name that two of ``names`` share tells neither."""
    last: dict[str, set[str]] = defaultdict(set)
    for name in names:
        last[name.rsplit(" ", 1)[-1]].add(name)
    found = {name: next(iter(sides)) for name, sides in known.items()}
    found |= {
        short: found[next(iter(whole))]
        for short, whole in last.items()
        if len(whole) == 1 and next(iter(whole)) in found
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
