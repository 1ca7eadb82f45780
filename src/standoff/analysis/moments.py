"""Moments: what the articles tell, each with three clocks – when it happened, when it was said, when it was published.

The timeline tells by one of them; here all are kept apart, so that a reader can see how late a thing was reported.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from enum import StrEnum
from itertools import groupby

import msgspec

from standoff.analysis import talks
from standoff.analysis.calendar import Meeting, calendar_of
from standoff.analysis.grouping import Group, group
from standoff.analysis.lines import Late, Line, line
from standoff.analysis.occasions import HELD, interval_of
from standoff.analysis.source import Reading, Source, read
from standoff.analysis.telling import Sense, Telling, independent, tellings
from standoff.analysis.weight import Standing, standing_of, weight
from standoff.schema import AnyItem, Event, Party, Plover, Status


class Clock(StrEnum):
    """By which time a moment is placed. What is only said happens when it is said."""

    HAPPENED = "happened"
    SAID = "said"
    PUBLISHED = "published"


class Time(msgspec.Struct, frozen=True):
    """``when`` is a time that ``Interval.parse`` reads; ``inferred`` where no text gives it but the article's date."""

    when: str
    inferred: bool = False


class Moment(msgspec.Struct, frozen=True, kw_only=True):
    """One thing told, by however many articles. ``id`` is that of the item its line is written from.

    ``sense`` is what it comes to (``meeting``, ``threat``, ``planned`` …), ``code`` the act, kind or PLOVER type,
    ``status`` that of an event. ``by`` are those who say or do it, ``to`` those it is aimed at; both with a name or a
    side. ``ahead`` is true for what is announced for a day not before the last article. A clock that nothing is known
    of is None.
    """

    id: str
    kind: str
    code: str
    sense: str
    status: Status | None = None
    line: Line | Late
    happened: Time | None
    said: Time | None
    published: Time | None
    by: tuple[Party, ...]
    to: tuple[Party, ...]
    ahead: bool = False

    def at(self, clock: Clock) -> Time | None:
        """Its time by one of the clocks."""
        times = {Clock.HAPPENED: self.happened, Clock.SAID: self.said, Clock.PUBLISHED: self.published}
        return times[clock]

    @property
    def sides(self) -> frozenset[str]:
        """Codes of the sides that have a part in it, names of states that have none."""
        return frozenset(side for who in (*self.by, *self.to) if (side := who.speaks_for))


PLANNED = "planned"
"""The sense of an event that is announced and is no meeting."""


def moments(case: Source) -> tuple[Moment, ...]:
    """What the articles of a case tell, what most independent origins tell first; figures and fears are left out.

    What weighs the same comes in no order yet: ``ranked`` puts that in order which is shown, by its words.
    """
    reading = read(case)
    standing = standing_of(reading)
    as_of = max((d.published for d in reading.documents if d.published), default=None)
    told = (own for own in group((t for t in tellings(reading) if _is_told(t)), reading))
    found = [_moment(own, standing, reading, as_of) for own in told]
    book = calendar_of(reading)
    found += [_met(m, told) for m, told in zip(book.meetings, talks.every(book, standing), strict=True)]
    return tuple(sorted(found, key=lambda m: (-m.line.origins, -m.line.weight, m.id)))


def rank(moment: Moment) -> tuple[int, float]:
    """What goes before the words of two moments where one is to come first."""
    return moment.line.origins, moment.line.weight


def ranked(
    found: Sequence[Moment], first: int = 0, last: int | None = None, *, by: Callable[[Moment], object] = rank
) -> Iterator[Moment]:
    """Moments ``first`` to ``last`` (not included) of those found, which stand by ``by`` already: of those for which it
    is the same by their words. No line is written but of those, and of what stands with them.
    """
    last = len(found) if last is None else last
    start = 0
    for _, own in groupby(found, key=by):
        run = list(own)
        if start >= last:
            return
        if start + len(run) > first:
            alike = sorted(run, key=lambda m: (m.line.text, m.id)) if len(run) > 1 else run
            yield from alike[max(first - start, 0) : last - start]
        start += len(run)


def _is_told(telling: Telling) -> bool:
    """Meetings come from the calendar; of what has not happened only what is announced is told."""
    if telling.sense in (Sense.FIGURE, Sense.MEETING):
        return False
    return telling.sense is not Sense.FEARED or _status(telling.item) is Status.SCHEDULED


def _moment(own: Group, standing: Standing, reading: Reading, as_of: str | None) -> Moment:
    lead = own.lead
    origins = independent(own.tellings, reading)
    status = _status(lead.item)
    published, said = _published(t.document.published for t in own.tellings), _said(own)
    happened = _happened(own, published) if isinstance(lead.item, Event) else said
    by, to = _parties(t.item for t in own.ordered)
    return Moment(
        id=lead.item.id,
        kind=lead.item.kind_name,
        code=lead.item.code,
        sense=PLANNED if lead.sense is Sense.FEARED else lead.sense.value,
        status=status,
        line=_late(own, origins=origins, weight=weight(own, standing, origins=origins)),
        happened=happened,
        said=said,
        published=published,
        by=by,
        to=to,
        ahead=status is Status.SCHEDULED and _is_ahead(happened, as_of),
    )


def _late(own: Group, *, origins: int, weight: float) -> Late:
    return Late(lambda: line(own, origins=origins, weight=weight, dated=False), origins=origins, weight=weight)


def _met(meeting: Meeting, told: Line) -> Moment:
    published = _published(c.published for c in meeting.citations)
    happened = Time(meeting.when) if interval_of(meeting.when) and meeting.when else None
    if happened is None and meeting.status in HELD:
        happened = published and Time(published.when, inferred=True)
    return Moment(
        id=meeting.citations[0].item or "",
        kind="event",
        code=Plover.CONSULT.value,
        sense=Sense.MEETING.value,
        status=meeting.status,
        line=told,
        happened=happened,
        said=None,
        published=published,
        by=_named(meeting.participants),
        to=(),
        ahead=meeting.due and happened is not None,
    )


def _happened(own: Group, published: Time | None) -> Time | None:
    """When an event happens as the texts say; one that is reported as a fact and without a day, when it was told."""
    for item in (t.item for t in own.ordered):
        if isinstance(item, Event) and item.when and interval_of(item.when):
            return Time(item.when)
    if _status(own.lead.item) is Status.SCHEDULED or published is None:
        return None
    return Time(published.when, inferred=True)


def _said(own: Group) -> Time | None:
    """When the words were said; by the article's date where no text tells. None for deeds, which are not said."""
    words = [t for t in own.ordered if not isinstance(t.item, Event)] or [t for t in own.ordered if t.is_speech_act]
    for each in words:
        given = getattr(each.item, "date", None) or getattr(each.item, "when", None)
        if given and interval_of(given):
            return Time(given)
    published = _published(t.document.published for t in words)
    return published and Time(published.when, inferred=True)


def _published(days: Iterable[str | None]) -> Time | None:
    """The day of the first article."""
    first = min((day for day in days if day and interval_of(day)), default=None)
    return Time(first) if first else None


def _is_ahead(time: Time | None, as_of: str | None) -> bool:
    interval = interval_of(time.when) if time else None
    return interval is not None and as_of is not None and interval.last.isoformat() >= as_of


def _status(item: AnyItem) -> Status | None:
    return item.status if isinstance(item, Event) else None


def _parties(items: Iterable[AnyItem]) -> tuple[tuple[Party, ...], tuple[Party, ...]]:
    found = list(items)
    return _named(who for item in found for who in item.acting), _named(who for item in found for who in item.aimed)


def _named(parties: Iterable[Party]) -> tuple[Party, ...]:
    """Each once, by name and for whom it speaks alone; those of whom neither is known are left out."""
    return tuple(_each(parties))


def _each(parties: Iterable[Party]) -> Iterator[Party]:
    seen = set()
    for who in parties:
        key = (who.name, who.speaks_for)
        if key != (None, None) and key not in seen:
            seen.add(key)
            yield Party(name=who.name, side=who.side, state=who.state)
