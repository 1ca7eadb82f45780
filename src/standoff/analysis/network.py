"""The network: who says or does what to whom. Each tie is made of what is told, and leads to it.

Ties are signed by PLOVER's quad classes: verbal and material cooperation on one side, verbal and material conflict on
the other. Source: PLOVER manual of the Open Event Data Alliance, table of quad codes.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from enum import StrEnum
from itertools import combinations, product

import msgspec

from standoff.analysis.moments import Moment
from standoff.analysis.sides import side_name
from standoff.analysis.telling import Sense
from standoff.schema import CommitmentKind, Party, Plover, Status


class Sign(StrEnum):
    """What a tie comes to. ``meets`` has no direction: both take part."""

    COOPERATIVE = "cooperative"
    CONFLICTUAL = "conflictual"
    MEETS = "meets"


class Level(StrEnum):
    """What the nodes are: sides (states and organisations with all who speak for them), or each actor by name.

    Those of whom no side is known are in the second only.
    """

    SIDE = "side"
    ACTOR = "actor"


COOPERATION = frozenset(
    {Plover.AGREE, Plover.CONSULT, Plover.SUPPORT, Plover.CONCEDE, Plover.COOPERATE, Plover.AID, Plover.RETREAT}
)
"""PLOVER's types of verbal and material cooperation; the other nine are of conflict."""

_SENSES = {
    Sense.PROMISE: Sign.COOPERATIVE,
    Sense.PROPOSAL: Sign.COOPERATIVE,
    Sense.THREAT: Sign.CONFLICTUAL,
    Sense.DEMAND: Sign.CONFLICTUAL,
    Sense.REFUSAL: Sign.CONFLICTUAL,
    Sense.ACCUSATION: Sign.CONFLICTUAL,
}
"""The same for words that are coded as no event."""


class Node(msgspec.Struct, frozen=True, order=True):
    """A side or an actor: ``id`` is its code or its name with its side, ``name`` what a reader calls it."""

    id: str
    name: str


class Tie(msgspec.Struct, frozen=True, kw_only=True):
    """What one does to another, of one sign. ``stories`` counts the different things told.

    ``told`` are those things in the order of ``moments``, which ``ranked`` completes; ``what`` their types, with how
    many.
    """

    source: Node
    target: Node
    sign: Sign
    stories: int
    what: tuple[tuple[str, int], ...]
    told: tuple[Moment, ...]

    @property
    def key(self) -> str:
        """What a link knows it by."""
        return f"{self.source.id}~{self.target.id}~{self.sign.value}"


def network(moments: Iterable[Moment], *, level: Level = Level.SIDE, least: int = 1) -> tuple[Tie, ...]:
    """The ties of at least so many stories, the heaviest first. What is denied makes none, nor what is done to oneself.

    Words without an addressee make none either: a statement says what it is about, not whom it is to.
    """
    found: dict[tuple[Node, Node, Sign], list[Moment]] = defaultdict(list)
    for moment in moments:
        sign = sign_of(moment)
        if sign is not None:
            for source, target in _pairs(moment, sign, level):
                found[source, target, sign].append(moment)
    ties = [
        Tie(source=source, target=target, sign=sign, stories=len(told), what=_what(told), told=tuple(told))
        for (source, target, sign), told in found.items()
        if len(told) >= least
    ]
    return tuple(sorted(ties, key=_order))


def _order(tie: Tie) -> tuple[int, str, str, Sign, str, str]:
    """The heaviest first; two of one name, of which each is of another side, by what tells them apart."""
    return -tie.stories, tie.source.name, tie.target.name, tie.sign, tie.source.id, tie.target.id


def sign_of(moment: Moment) -> Sign | None:
    """The sign of what is told; None where it is denied, or neither for nor against anybody."""
    if moment.status is Status.DENIED:
        return None
    if moment.sense == Sense.MEETING:
        return Sign.MEETS
    if moment.kind == "event":
        return Sign.COOPERATIVE if moment.code in COOPERATION else Sign.CONFLICTUAL
    if moment.kind == "commitment":
        return Sign.COOPERATIVE if moment.code == CommitmentKind.PROMISE else Sign.CONFLICTUAL
    return _SENSES.get(Sense(moment.sense))


def _pairs(moment: Moment, sign: Sign, level: Level) -> Iterator[tuple[Node, Node]]:
    """Who to whom, each pair once."""
    by, to = _nodes(moment.by, level), _nodes(moment.to, level)
    if sign is Sign.MEETS:
        yield from combinations(sorted({*by, *to}), 2)
    else:
        yield from ((one, other) for one, other in product(by, to) if one != other)


def _nodes(parties: Iterable[Party], level: Level) -> list[Node]:
    return list(dict.fromkeys(node for who in parties if (node := _node(who, level)) is not None))


def _node(who: Party, level: Level) -> Node | None:
    if level is Level.SIDE or who.name is None:
        return Node(who.speaks_for, side_name(who.speaks_for)) if who.speaks_for else None
    return Node(f"{who.name} ({who.side})" if who.side else who.name, who.name)


def _what(told: Iterable[Moment]) -> tuple[tuple[str, int], ...]:
    counts = Counter(moment.code for moment in told)
    return tuple(sorted(counts.items(), key=lambda pair: (-pair[1], pair[0])))
