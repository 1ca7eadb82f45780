"""Items made ready to be told: each with its sense, its side, its passage and its words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property

from standoff.analysis.citing import Citation, cite
from standoff.analysis.source import Reading
from standoff.reconcile.comparing.words import content_words
from standoff.reconcile.origins.tracing import Told
from standoff.schema import (
    Act,
    AnyItem,
    Commitment,
    Document,
    Event,
    Figure,
    Mode,
    Party,
    Plover,
    Span,
    Statement,
    Status,
)


class Sense(StrEnum):
    """What an item comes to for a reader, whichever kind it was coded as."""

    THREAT = "threat"
    PROMISE = "promise"
    DEMAND = "demand"
    PROPOSAL = "proposal"
    REFUSAL = "refusal"
    DENIAL = "denial"
    ACCUSATION = "accusation"
    SAID = "said"
    HAPPENED = "happened"
    FEARED = "feared"
    MEETING = "meeting"
    FIGURE = "figure"


_ACTS = {act: Sense(act.value) for act in Act if act.value in set(Sense)}
_EVENTS = {
    Plover.REQUEST: Sense.DEMAND,
    Plover.REJECT: Sense.REFUSAL,
    Plover.THREATEN: Sense.THREAT,
    Plover.ACCUSE: Sense.ACCUSATION,
    Plover.CONSULT: Sense.MEETING,
}
BETWEEN = 60
"""Characters between an action and its condition that a reader takes in as one clause."""

_REPORTED = (Status.OCCURRED, Status.ONGOING)


def sense_of(item: AnyItem) -> Sense:
    """The sense of an item: a denied event is a denial, a REQUEST that was made is a demand."""
    match item:
        case Commitment():
            return Sense(item.kind.value)
        case Statement():
            return _ACTS.get(item.act, Sense.SAID)
        case Figure(unit=str() as unit) if "ordinal" in unit:
            return Sense.SAID
        case Figure():
            return Sense.FIGURE
        case Event(status=Status.DENIED):
            return Sense.DENIAL
        case Event(plover=Plover.CONSULT):
            return Sense.MEETING
        case Event(status=status) if status in _REPORTED:
            return _EVENTS.get(item.plover, Sense.HAPPENED)
        case _:
            return Sense.FEARED


@dataclass(frozen=True, eq=False)
class Telling:
    """One item with its document (``page`` is its id) and the passage that shows it."""

    item: AnyItem
    document: Document
    page: str
    sense: Sense
    span: Span

    @cached_property
    def length(self) -> int:
        """By how many different content words it is told."""
        return len(content_words(_gist(self.item, self.span)))

    @property
    def who(self) -> Party | None:
        """Who says or does it; for an event its first source."""
        match self.item:
            case Commitment():
                return self.item.by
            case Statement():
                return self.item.source
            case Event() if self.item.sources:
                return self.item.sources[0]
        return None

    @cached_property
    def completeness(self) -> tuple[float, int, int]:
        """How well a line can be written from it: a condition, a known speaker, a fitting length; then the earliest."""
        known = 0 if self.who is None else (self.who.name is not None) + bool(self.who.speaks_for)
        fitting = 30 <= self.span.end - self.span.start <= 260
        score = known + 2.0 * self.is_conditional + 0.5 * self.is_direct + fitting
        score += 0.25 * isinstance(self.item, Commitment)
        return score, -int((self.document.published or "9999-99-99").replace("-", "")), -self.span.start

    @property
    def parties(self) -> tuple[Party, ...]:
        """Everybody who takes part in it."""
        return (*self.item.acting, *self.item.aimed)

    @property
    def date(self) -> str | None:
        """When it was said or done, else when it was published."""
        match self.item:
            case Statement():
                return self.item.date or self.document.published
            case Event():
                return self.item.when
        return self.document.published

    @property
    def is_direct(self) -> bool:
        """Whether the words are the speaker's own."""
        return isinstance(self.item, Statement) and self.item.mode is Mode.DIRECT

    @property
    def is_speech_act(self) -> bool:
        """Whether it is an event that consists in saying something: an accusation, a demand, a threat, a refusal."""
        return isinstance(self.item, Event) and (self.item.plover in _EVENTS or self.item.status is Status.DENIED)

    @property
    def is_conditional(self) -> bool:
        return isinstance(self.item, Commitment) and self.item.condition is not None

    def cite(self) -> Citation:
        """The citation of its passage."""
        return cite(self.document, self.span, item=self.item.id or None, page=self.page)

    def overlap(self, other: Telling) -> float:
        """The part of the shorter passage that both share, 0 to 1; 0 in different documents."""
        if self.page != other.page:
            return 0.0
        common = min(self.span.end, other.span.end) - max(self.span.start, other.span.start)
        if common <= 0:
            return 0.0
        return common / min(self.span.end - self.span.start, other.span.end - other.span.start)

    def is_within(self, passages: Iterable[tuple[int, int]], *, asked: float) -> bool:
        """Whether it shares so much of the shorter one with one of these stretches of its document."""
        start, end = self.span.start, self.span.end
        for first, last in passages:
            common = (end if end < last else last) - (start if start > first else first)
            if common > 0 and common / min(end - start, last - first) >= asked:
                return True
        return False


def independent(tellings: Iterable[Telling], reading: Reading) -> int:
    """How many independent origins tell a thing: copies of one text are one, and so are those who quote one outlet."""
    return reading.tracing.count(Told(t.page, t.span, t.item) for t in tellings)


def telling(item: AnyItem, reading: Reading) -> Telling:
    """An item ready to be told; made once for a reading."""
    known = reading.told.get(item.id)
    if known is not None and known.item is item:
        return known
    document = reading.document(item)
    made = Telling(item, document, reading.id_of(document), sense_of(item), passage(item, document))
    if item.id:
        reading.told[item.id] = made
    return made


def passage(item: AnyItem, document: Document) -> Span:
    """The one stretch of text that shows an item: action with condition, or all of a split quotation."""
    match item:
        case Commitment(condition=Span() as condition) if _adjacent(item.action, condition, document):
            spans = [item.action, condition]
        case Statement():
            spans = list(item.content)
        case _:
            spans = [item.anchor]
    return document.span(min(s.start for s in spans), max(s.end for s in spans))


def _adjacent(action: Span, condition: Span, document: Document) -> bool:
    """Whether both stand in one clause, so that it can be shown as it is: no stop and no quotation mark between."""
    first, second = sorted((action, condition))
    between = document.text[first.end : second.start]
    return len(between) <= BETWEEN and not any(mark in between for mark in '.!?\n"“”«»„')


def _gist(item: AnyItem, span: Span) -> str:
    match item:
        case Commitment():
            return item.action.text + " " + (item.condition.text if item.condition else "")
        case Statement():
            return item.quote
        case _:
            return span.text


def tellings(reading: Reading) -> Iterator[Telling]:
    """Every item of a source, in its order."""
    found: list[Telling] = reading.once("tellings", lambda: [telling(item, reading) for item in reading.items])
    return iter(found)
