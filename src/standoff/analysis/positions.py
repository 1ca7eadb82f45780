"""Positions: where each actor stands on each issue in dispute, with the date of its last word and how it moved."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from enum import StrEnum

import msgspec

from standoff.analysis.citing import Citation, Numbering
from standoff.analysis.source import Linked, Source, read
from standoff.analysis.telling import Telling, tellings
from standoff.reconcile.deciding.standing import standing
from standoff.reconcile.issues import Matter, as_decided, issues
from standoff.schema import Act, Commitment, CommitmentKind, Event, IssueKey, ItemKey, Plover, Statement, Status

COVERED = 0.5
"""Two passages of one article, actor and stance that share this part of the shorter are one word, told once."""

HELD = (Status.OCCURRED, Status.ONGOING)


class Stance(StrEnum):
    """What an actor does about an issue. ``conditional`` is a threat or a promise with its condition."""

    DEMANDS = "demands"
    ACCEPTS = "accepts"
    REJECTS = "rejects"
    OFFERS = "offers"
    CONDITIONAL = "conditional"
    THREATENS = "threatens"


_ACTS = {
    Act.DEMAND: Stance.DEMANDS,
    Act.REFUSAL: Stance.REJECTS,
    Act.PROPOSAL: Stance.OFFERS,
    Act.PROMISE: Stance.OFFERS,
    Act.SUPPORT: Stance.ACCEPTS,
    Act.THREAT: Stance.THREATENS,
}
_KINDS = {
    CommitmentKind.DEMAND: Stance.DEMANDS,
    CommitmentKind.REFUSAL: Stance.REJECTS,
    CommitmentKind.PROMISE: Stance.OFFERS,
    CommitmentKind.THREAT: Stance.THREATENS,
}
_EVENTS = {Plover.AGREE: Stance.ACCEPTS, Plover.CONCEDE: Stance.ACCEPTS}


class Word(msgspec.Struct, frozen=True, kw_only=True):
    """One time that an actor took a stand: ``when`` is a day or longer time, else None."""

    stance: Stance
    when: str | None
    speaker: str | None
    citation: Citation


class Position(msgspec.Struct, frozen=True, kw_only=True):
    """One cell: an actor on an issue. ``stance`` is its last word, ``when`` that word's date.

    ``moved`` holds the stances that it took in their order, without repeats: one where it never moved. ``words`` are
    the evidence, the last first.
    """

    actor: str
    stance: Stance
    when: str | None
    moved: tuple[Stance, ...]
    words: tuple[Word, ...]


class Dispute(msgspec.Struct, frozen=True, kw_only=True):
    """One issue and where the actors stand on it; ``marks`` are the words that it is known by."""

    issue: str
    marks: tuple[str, ...]
    positions: tuple[Position, ...]

    @property
    def actors(self) -> tuple[str, ...]:
        """Who takes a stand."""
        return tuple(position.actor for position in self.positions)

    def stand_of(self, actor: str) -> Position | None:
        """Where an actor stands, named without regard to case; None where it takes no stand."""
        return next((each for each in self.positions if each.actor.casefold() == actor.casefold()), None)


def positions(case: Source, *, actor: str | None = None) -> tuple[Dispute, ...]:
    """The issues of a case that two actors or two articles take a stand on, or that people made, the most disputed
    first.

    ``actor`` is a side's code or a name; only issues on which it takes a stand are given. Raises nothing: a case
    without demands, refusals or commitments has no issues.
    """
    reading = read(case)
    told = {str(n): each for n, each in enumerate(_distinct(tellings(reading)))}
    found = issues(Matter(key, each.span.text, _named(each)) for key, each in told.items())
    asked: set[str] = set()
    if isinstance(case, Linked):
        decisions = standing(case.decisions())
        found = as_decided(found, decisions, lambda key: _about(key, told))
        asked = {s.name.casefold() for each in decisions for s in each.subjects[1:2] if isinstance(s, IssueKey)}
    numbering = Numbering()
    disputes = []
    for issue in found:
        tellers = [told[key] for key in issue.keys]
        disputed = len({_actor(t) for t in tellers}) > 1 or len({t.page for t in tellers}) > 1
        if not disputed and issue.name.casefold() not in asked:
            continue
        dispute = Dispute(issue=issue.name, marks=issue.words, positions=_positions(tellers))
        if actor is None or dispute.stand_of(actor):
            disputes.append(dispute)
    disputes.sort(key=lambda d: (-len(d.positions), -sum(len(p.words) for p in d.positions), d.issue))
    return tuple(_numbered(dispute, numbering) for dispute in disputes)


def _about(key: ItemKey, told: Mapping[str, Telling]) -> str | None:
    """Which of the passages a decision means: its item, or the one that tells most of the same words."""
    here = {name: each for name, each in told.items() if each.page == key.document}
    own = next((name for name, each in here.items() if each.item.id == key.item), None)
    if own is not None:
        return own
    shared = {name: min(key.end, t.span.end) - max(key.start, t.span.start) for name, t in here.items()}
    best = max(shared, key=lambda name: (shared[name], name), default=None)
    return best if best is not None and shared[best] >= COVERED * (key.end - key.start) else None


def stance_of(telling: Telling) -> Stance | None:
    """What an item says of an issue; None where it takes no stand, or nobody knows whose."""
    match telling.item:
        case Commitment(condition=condition, kind=kind):
            bound = condition is not None and kind in (CommitmentKind.THREAT, CommitmentKind.PROMISE)
            return Stance.CONDITIONAL if bound else _KINDS[kind]
        case Statement(act=act):
            return _ACTS.get(act)
        case Event(plover=plover, status=status) if status in HELD:
            return _EVENTS.get(plover)
    return None


def _distinct(found: Iterable[Telling]) -> Iterator[Telling]:
    """Those that take a stand, each passage once; a commitment says more than the statement around it."""
    kept: dict[tuple[str, str], list[Telling]] = defaultdict(list)
    ordered = sorted(found, key=lambda t: (not isinstance(t.item, Commitment), isinstance(t.item, Event)))
    for telling in ordered:
        actor = _actor(telling)
        if actor is None or stance_of(telling) is None:
            continue
        own = kept[telling.page, actor]
        if not any(telling.overlap(other) >= COVERED for other in own):
            own.append(telling)
            yield telling


def _actor(telling: Telling) -> str | None:
    who = telling.who
    return None if who is None else who.group


def _named(telling: Telling) -> str:
    return " ".join(word for p in telling.parties for word in (p.name, p.span.text if p.span else None) if word)


def _positions(tellers: list[Telling]) -> tuple[Position, ...]:
    by_actor: dict[str, list[Telling]] = defaultdict(list)
    for telling in tellers:
        by_actor[_actor(telling) or ""].append(telling)
    found = [_position(actor, own) for actor, own in by_actor.items()]
    return tuple(sorted(found, key=lambda p: (-len(p.words), p.actor)))


def _position(actor: str, tellers: list[Telling]) -> Position:
    ordered = sorted(tellers, key=lambda t: (t.date or "", t.document.published or "", t.page, t.span.start))
    words = [_word(telling) for telling in ordered]
    moved = [word.stance for n, word in enumerate(words) if n == 0 or word.stance is not words[n - 1].stance]
    last = words[-1]
    return Position(actor=actor, stance=last.stance, when=last.when, moved=tuple(moved), words=tuple(reversed(words)))


def _word(telling: Telling) -> Word:
    stance = stance_of(telling)
    assert stance is not None  # those without one were left out
    who = telling.who
    return Word(stance=stance, when=telling.date, speaker=who.name if who else None, citation=telling.cite())


def _numbered(dispute: Dispute, numbering: Numbering) -> Dispute:
    def word(each: Word) -> Word:
        return msgspec.structs.replace(each, citation=numbering.number((each.citation,))[0])

    cells = [msgspec.structs.replace(p, words=tuple(word(each) for each in p.words)) for p in dispute.positions]
    return msgspec.structs.replace(dispute, positions=tuple(cells))
