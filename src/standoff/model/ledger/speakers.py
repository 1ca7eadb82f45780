"""For whom a person speaks whose article does not say it, by what the other articles of the case say.

"Amina Abakar" in one article, "Chad's foreign minister, Amina Abakar" in another: she speaks for Chad in both.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from standoff.actors.gazetteer import Kind, load_gazetteer
from standoff.actors.roles import AT_HOME, UNIQUE, load_roles
from standoff.actors.words import words_of
from standoff.schema import AnyItem, Commitment, Event, Party, Statement


def sides_of_persons(items: Iterable[AnyItem]) -> dict[str, str]:
    """Name → side, of those whom the articles of a case put on one side only, by whole name and by last word of it.

    A last name that two of them share tells neither. Where articles differ about a person nothing is said.
    """
    whole: dict[str, set[str]] = defaultdict(set)
    for item in items:
        for party in _parties(item):
            if party.name and party.speaks_for not in (None, party.name) and is_person(party.name):
                whole[party.name].add(party.speaks_for)
    known = {name: sides for name, sides in whole.items() if len(sides) == 1}
    return _with_last_names(known, whole)


def spoken_for(votes: Iterable[tuple[str, str]]) -> dict[str, str]:
    """Name → side, of persons of whom no article says for whom they speak, by pairs of a name and the side whose deeds
    that person announced; where all are of one side.

    "Foreign Minister Amina Abakar said that Chad would close the road": she announces what Chad does. Only
    office-holders are to be handed in (``office_of``): an analyst says the same and speaks for nobody.
    """
    sides: dict[str, set[str]] = defaultdict(set)
    for name, side in votes:
        if is_person(name):
            sides[name].add(side)
    return _with_last_names({name: found for name, found in sides.items() if len(found) == 1}, sides)


def office_of(name: str, text: str) -> str | None:
    """The class of the office of state that a text gives a person beside the name: of "Defence Minister Paul Agyei" and
    "Ms Agyei, the fisheries minister" ``defence_minister`` and ``minister``.
    """
    last = re.escape(name.rsplit(" ", 1)[-1])
    beside = re.finditer(rf"((?:[\w-]+,?\s+){{0,6}}){last}\b(?:,\s+((?:[\w-]+\s+){{0,3}}[\w-]+))?", text)
    roles = load_roles()
    for found in beside:
        for words in (found[1].replace(",", "").split(), (found[2] or "").split()):
            pieces = {" ".join(words[i:j]) for i in range(len(words)) for j in range(i + 1, min(i + 3, len(words)) + 1)}
            told = (
                role.name for piece in sorted(pieces, key=len, reverse=True) if (role := roles.role_of(piece.lower()))
            )
            if (office := next((name for name in told if name in AT_HOME), None)) is not None:
                return office
    return None


def _titled(name: str, text: str) -> str | None:
    """The class of office that stands right beside a whole name: "Justice Minister Paul Agyei", "Paul Agyei, the
    justice minister"; not of "the speaker of the Lakes Forum".
    """
    roles = load_roles()
    for found in re.finditer(rf"((?:[\w-]+\s+){{0,2}}[\w-]+),?\s+{re.escape(name)}\b", text):
        words = found[1].split()
        for piece in (" ".join(words[at:]) for at in range(len(words))):
            if (role := roles.role_of(piece.lower())) and role.name in AT_HOME:
                return role.name
    for found in re.finditer(rf"{re.escape(name)},\s+(?:an?\s+|the\s+)?((?:[\w-]+\s+){{0,2}}[\w-]+)", text):
        words = found[1].split()
        for piece in (" ".join(words[:to]) for to in range(len(words), 0, -1)):
            if (role := roles.role_of(piece.lower())) and role.name in AT_HOME:
                return role.name
    return None


MOSTLY, MOSTLY_OF_MANY = 2.0, 3.0
"""How many times as often as the next a text must name a state, for its president to be of that one; and for a
minister, of whom states have many.
"""


@dataclass(frozen=True)
class Naming:
    """What a document tells of who its persons are: how often it names each state, and whose name has which office."""

    states: Mapping[str, int]
    offices: Mapping[str, str]


def naming(text: str, parties: Iterable[Party]) -> Naming:
    """Read a document's states, and the offices that stand beside the names of its parties."""
    names = sorted({party.name for party in parties if party.name and is_person(party.name)})
    return Naming(Counter(_states_named(text)), {n: office for n in names if (office := _titled(n, text)) is not None})


def placed(about: Mapping[str, Sequence[Naming]], known: Mapping[str, str]) -> dict[str, str]:
    """Name → side, of office-holders whom no article places: the state that the articles about them name by far the
    most often, without those that are known to have another for the same office.

    "President Ana Rojas" of a text about Chile and Peru is Peru's where Chile's president is called otherwise.
    ``about`` holds what the documents tell in which each speaks or acts, ``known`` the sides of other persons. A last
    name that two share tells neither.
    """
    found: dict[str, set[str]] = {}
    for name, documents in sorted(about.items()):
        office = next((each.offices[name] for each in documents if name in each.offices), None)
        if office is None:
            continue
        holders = {n for each in documents for n, held in each.offices.items() if held == office} - {name}
        taken = {known[other] for other in holders if other in known and office in UNIQUE}
        counts = Counter[str]()
        for each in documents:
            counts.update({side: n for side, n in each.states.items() if side not in taken})
        told = counts.most_common(2)
        least = MOSTLY if office in UNIQUE else MOSTLY_OF_MANY
        if told and (len(told) == 1 or told[0][1] >= least * told[1][1]):
            found[name] = {told[0][0]}
    return _with_last_names(found, [*found, *known])


def _states_named(text: str) -> Iterator[str]:
    gazetteer = load_gazetteer()
    for hit in gazetteer.find(text, words_of(text)):
        if hit.entry.kind is Kind.STATE and hit.entry.side and not hit.modifier:
            yield hit.entry.side


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


def is_person(name: str) -> bool:
    """Whether a name can be a person's: two to four words, each with a capital."""
    words = name.split()
    return 2 <= len(words) <= 4 and all(word[0].isupper() and not word.isupper() for word in words)
