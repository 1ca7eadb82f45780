"""Groups: what several items tell alike, within an article and across articles, so that it is told once.

A simple reading by rule: the same sense, the same side, and content words that agree. It never changes an item.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable

from standoff.analysis.sides import is_side
from standoff.analysis.telling import Sense, Telling
from standoff.reconcile.comparing.words import Weights, same_words
from standoff.schema import Commitment, Event, Figure, Statement

COVERED = 0.5
"""Two passages of one document that share this part of the shorter one are about the same words."""

TOUCHED = 0.15
"""For an event that is itself a speech act it is enough to reach into the words said: its evidence begins before."""

SAME_PERSON = 0.8
"""How much less of the words must agree where one person says both."""

SAME_DEED = 0.75
"""And where both are events of one type by one side against the same, or an open, target."""

SAME_QUOTE = 0.5
"""And how much less where both passages quote the same two words or more: "a complete rupture"."""

CROWDED = 100
"""A word that more groups share is looked up only where it is among the rarer half of a passage's words."""

_ORDER = (Commitment, Statement, Event, Figure)


class Group:
    """Tellings of one thing; at least one. ``lead`` is the one that the line is written from: the most complete."""

    def __init__(self, first: Telling) -> None:
        self.tellings: list[Telling] = []
        self.lead = first
        self._by_document: dict[str, list[Telling]] = defaultdict(list)
        self.add(first)

    def add(self, telling: Telling) -> None:
        """Take in one more."""
        self.tellings.append(telling)
        self._by_document[telling.page].append(telling)
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
        rest = [t for t in self.tellings if t is not self.lead]
        return [self.lead, *sorted(rest, key=lambda t: (t.document.published or "9", t.document.name, t.span.start))]

    @property
    def names(self) -> list[str]:
        """Who else says it by name, in passages of their own."""
        found = {_plain(self.lead.who.name): ""} if self.lead.who and self.lead.who.name else {}
        for telling in self.ordered[1:]:
            who = telling.who
            if who and who.name and not telling.overlap(self.lead) and not is_side(who.name, who.side or ""):
                found.setdefault(_plain(who.name), who.name)
        return [name for name in found.values() if name]

    def covers(self, telling: Telling) -> bool:
        """Whether one of its passages is about the same words."""
        asked = TOUCHED if telling.is_speech_act else COVERED
        return any(own.overlap(telling) >= asked for own in self._by_document.get(telling.page, ()))


def group(found: Iterable[Telling]) -> list[Group]:
    """Group tellings: first the same words of one document, then the same meaning across documents."""
    return _across(_within(found))


def _plain(name: str) -> str:
    """``senior U.S. official`` is ``Senior US official``."""
    return "".join(char for char in name.casefold() if char.isalnum())


def _within(found: Iterable[Telling]) -> list[Group]:
    """One group for one passage: a commitment, the statement around it, and the event made of it."""
    groups: dict[tuple[str, Sense], list[Group]] = defaultdict(list)
    ordered = sorted(found, key=lambda t: [isinstance(t.item, kind) for kind in _ORDER], reverse=True)
    for telling in ordered:
        own = groups[telling.page, telling.sense]
        best = max(own, key=lambda g: g.lead.overlap(telling), default=None)
        if best and _same_passage(best.lead, telling):
            best.add(telling)
        else:
            own.append(Group(telling))
    return [g for own in groups.values() for g in own]


def _same_passage(one: Telling, other: Telling) -> bool:
    share = one.overlap(other)
    if type(one.item) is not type(other.item):
        return share >= (TOUCHED if other.is_speech_act else COVERED)
    longer = max(one.span.end - one.span.start, other.span.end - other.span.start)
    shorter = min(one.span.end - one.span.start, other.span.end - other.span.start)
    return share * shorter / longer >= COVERED


def _across(groups: list[Group]) -> list[Group]:
    """Merge groups of one sense and side whose words agree; compares only groups that share a word."""
    merged: list[Group] = []
    index: dict[tuple[Sense, str, str], list[Group]] = defaultdict(list)
    common = Counter(word for g in groups for word in g.lead.words)
    weights = Weights(g.lead.words for g in groups)
    for own in groups:
        keys = [(own.sense, _side(own.lead), word) for word in sorted(own.lead.words, key=lambda w: (common[w], w))]
        rare = len(keys) // 2 + 1
        looked_up = (key for at, key in enumerate(keys) if at < rare or len(index[key]) <= CROWDED)
        candidates = {id(g): g for key in looked_up for g in index[key]}
        match = next((g for g in candidates.values() if _same_meaning(g.lead, own.lead, weights)), None)
        if match:
            for telling in own.tellings:
                match.add(telling)
        else:
            merged.append(match := own)
        for key in keys:
            if match not in index[key]:
                index[key].append(match)
    return merged


def _side(telling: Telling) -> str:
    who = telling.who
    if who is None:
        return ""
    return who.side or who.name or (who.span.text.lower() if who.span else "")


def _same_meaning(one: Telling, other: Telling, weights: Weights) -> bool:
    if isinstance(one.item, Event) and isinstance(other.item, Event):
        if one.item.plover is not other.item.plover or not _compatible(one.item.when, other.item.when):
            return False
        if not _compatible(_targets(one.item), _targets(other.item)):
            return False
    if isinstance(one.item, Figure) and isinstance(other.item, Figure):
        return _amount(one.item) == _amount(other.item) and bool(one.words & other.words)
    ease = SAME_DEED if isinstance(one.item, Event) else 1.0
    ease *= SAME_PERSON if _same_person(one, other) else 1.0
    if one.quoted & other.quoted:
        ease *= SAME_QUOTE
    return same_words(one.words, other.words, weights=weights, ease=ease)


def _same_person(one: Telling, other: Telling) -> bool:
    return one.who is not None and other.who is not None and one.who.name is not None and one.who.name == other.who.name


def _compatible(one: object, other: object) -> bool:
    return not one or not other or one == other


def _targets(event: Event) -> frozenset[str | None]:
    return frozenset(target.side or target.name for target in event.targets)


def _amount(figure: Figure) -> tuple[float | None, float | None, float | None]:
    return figure.value, figure.low, figure.high
