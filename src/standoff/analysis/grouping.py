"""Groups: what several items tell alike, within an article and across articles, so that it is told once.

Across articles the links of ``reconcile`` and what people judge make groups, as they make stories; within one article
tellings of one passage and one sense are one. It never changes an item.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping

from standoff.analysis.sides import is_side
from standoff.analysis.source import Reading
from standoff.analysis.telling import Sense, Telling
from standoff.reconcile.judgements import Judge, Judgement, Sameness, components
from standoff.schema import Commitment, Event, Figure, Statement

COVERED = 0.5
"""Two passages of one document that share this part of the shorter one are about the same words."""

TOUCHED = 0.15
"""For an event that is itself a speech act it is enough to reach into the words said: its evidence begins before."""

LAST = -math.inf
"""The score of a passage's own joins: after every link between articles."""

_ORDER: dict[type, int] = {kind: place for place, kind in enumerate((Commitment, Statement, Event, Figure))}


class Group:
    """Tellings of one thing; at least one. ``lead`` is the one that the line is written from: the most complete."""

    def __init__(self, first: Telling) -> None:
        self.tellings = [first]
        self.lead = first
        self._by_document: dict[str, list[Telling]] = {first.page: [first]}
        self._ordered = [first]

    def add(self, telling: Telling) -> None:
        """Take in one more."""
        self.tellings.append(telling)
        self._ordered = []
        self._by_document.setdefault(telling.page, []).append(telling)
        if telling.completeness > self.lead.completeness:
            self.lead = telling

    @property
    def sense(self) -> Sense:
        return self.lead.sense

    @property
    def documents(self) -> list[str]:
        """The ids of the documents that tell it."""
        return list(self._by_document)

    @property
    def ordered(self) -> list[Telling]:
        """The lead first, then by date of publication and place in the text."""
        if not self._ordered:
            rest = [t for t in self.tellings if t is not self.lead]
            rest.sort(key=lambda t: (t.document.published or "9", t.document.name, t.span.start))
            self._ordered = [self.lead, *rest]
        return self._ordered

    @property
    def names(self) -> list[str]:
        """Who else says it by name, in passages of their own."""
        found = {_plain(self.lead.who.name): ""} if self.lead.who and self.lead.who.name else {}
        for telling in self.ordered[1:]:
            who = telling.who
            if who and who.name and not telling.overlap(self.lead) and not is_side(who.name, who.speaks_for or ""):
                found.setdefault(_plain(who.name), who.name)
        return [name for name in found.values() if name]

    def covers(self, telling: Telling) -> bool:
        """Whether one of its passages is about the same words."""
        own = [(each.span.start, each.span.end) for each in self._by_document.get(telling.page, ())]
        return telling.is_within(own, asked=asked_of(telling))


def asked_of(telling: Telling) -> float:
    """The part of the shorter passage that another one must share with this one to be about the same words."""
    return TOUCHED if telling.is_speech_act else COVERED


def group(found: Iterable[Telling], reading: Reading) -> list[Group]:
    """Group tellings: the same words of one article, and across articles the stories of ``reconcile``.

    What one article tells in one passage joins last, so that it makes nothing one that a person or a hard contradiction
    keeps apart.
    """
    told = {telling.item.id or f"{n}": telling for n, telling in enumerate(found)}
    passages = [Judgement(*pair, Sameness.SAME, by=Judge.MACHINE, score=LAST) for pair in _within(told)]
    joined = (keys & told.keys() for keys in components([*reading.judged, *passages]))
    groups = [sorted(keys) for keys in joined if keys]
    alone = told.keys() - {key for keys in groups for key in keys}
    return [group_of(told[key] for key in keys) for keys in (*groups, *([key] for key in sorted(alone)))]


def group_of(members: Iterable[Telling]) -> Group:
    """One group of several tellings; at least one."""
    first, *others = found if len(found := list(members)) == 1 else ordered(found)
    group = Group(first)
    for other in others:
        group.add(other)
    return group


def ordered(members: Iterable[Telling]) -> list[Telling]:
    """By date of publication, those without one last, then as they stand."""
    return sorted(members, key=lambda t: (t.document.published or "9", t.document.name, t.page, t.span.start))


def _plain(name: str) -> str:
    """``senior U.S. official`` is ``Senior US official``."""
    return "".join(char for char in name.casefold() if char.isalnum())


def _within(told: Mapping[str, Telling]) -> Iterator[tuple[str, str]]:
    """The pairs of one passage: a commitment, the statement around it, and the event made of it."""
    leads: dict[tuple[str, Sense], list[tuple[str, Telling]]] = defaultdict(list)
    for key, telling in sorted(told.items(), key=lambda pair: _ORDER[type(pair[1].item)]):
        own = leads[telling.page, telling.sense]
        best = max(own, key=lambda lead: lead[1].overlap(telling)) if own else None
        if best and _same_passage(best[1], telling):
            yield best[0], key
        else:
            own.append((key, telling))


def _same_passage(one: Telling, other: Telling) -> bool:
    share = one.overlap(other)
    if type(one.item) is not type(other.item):
        return share >= (TOUCHED if other.is_speech_act else COVERED)
    longer = max(one.span.end - one.span.start, other.span.end - other.span.start)
    shorter = min(one.span.end - one.span.start, other.span.end - other.span.start)
    return share * shorter / longer >= COVERED
