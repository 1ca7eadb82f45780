"""What a calendar shows: meetings held, announced, denied or only possible, and deadlines, each as an entry."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

import msgspec

from standoff.analysis import Line, Meeting, calendar
from standoff.analysis.calendar import unheld
from standoff.analysis.deadlines import Deadline, Known, deadlines
from standoff.analysis.occasions import HELD, interval_of
from standoff.analysis.source import Source
from standoff.analysis.wording import capital, duration, when
from standoff.schema import Interval, Status

STATES = {
    "announced": "announced",
    "deadline": "deadline",
    "held": "held",
    "missed": "announced, not reported as held",
    "past": "deadline, past",
    "denied": "denied or called off",
    "possible": "only proposed or feared",
}
"""What an entry is, with the words for it, in the order of a list: what is to come first."""

TO_COME = ("announced", "deadline")
SHORT = 7
"""Days of the longest entry that is shown on each of its days; of a longer one nobody knows the day."""


class Entry(msgspec.Struct, frozen=True, kw_only=True):
    """One entry. ``when`` is a time that ``Interval.parse`` reads, None where no text says; ``item`` it is known by."""

    item: str
    state: str
    when: str | None
    line: Line
    place: str | None = None
    sides: tuple[str, ...] = ()

    @property
    def interval(self) -> Interval | None:
        """Its days."""
        return interval_of(self.when)

    @property
    def uncertain(self) -> bool:
        """Whether it is known only to be some time in a longer one."""
        return self.interval is not None and self.interval.days > SHORT

    @property
    def told(self) -> str:
        """Its time in words."""
        if self.interval is None:
            return "no text says when"
        return f"some time in {when(self.when)}" if self.uncertain else when(self.when)

    def in_month(self, month: date) -> bool:
        """Whether its time reaches into the month that begins with that day."""
        found = self.interval
        return found is not None and found.first < following(month) and found.last >= month


def entries(source: Source, *, known: Known | None = None) -> tuple[Entry, ...]:
    """Every entry of a case by day, those without a day last. ``known`` is what ``deadlines`` has read before."""
    found = [*_meetings(source), *(_deadline(each) for each in deadlines(source, known=known))]
    return tuple(sorted(found, key=_order))


def _meetings(source: Source) -> Iterator[Entry]:
    for meeting in (*calendar(source).meetings, *unheld(source)):
        lasting = f" ({duration(meeting.duration)})" if meeting.duration else ""
        told = Line(
            text=capital(meeting.text) + lasting,
            when=meeting.when,
            documents=meeting.documents,
            origins=meeting.origins,
            citations=meeting.citations,
        )
        yield Entry(
            item=meeting.citations[0].item or "",
            state=_state(meeting),
            when=meeting.when if interval_of(meeting.when) else None,
            line=told,
            place=meeting.place,
            sides=meeting.sides,
        )


def _state(meeting: Meeting) -> str:
    if meeting.status in HELD:
        return "held"
    if meeting.status is Status.SCHEDULED:
        return "announced" if meeting.due else "missed"
    return "denied" if meeting.status is Status.DENIED else "possible"


def _deadline(each: Deadline) -> Entry:
    state = "past" if each.passed else "deadline"
    return Entry(item=each.line.citations[0].item or "", state=state, when=each.when, line=each.line)


def _order(entry: Entry) -> tuple[bool, date, date, int, str]:
    found = entry.interval or Interval.day(date.max)
    return entry.interval is None, found.first, found.last, list(STATES).index(entry.state), entry.line.text


def following(month: date) -> date:
    """The first day of the next month."""
    return (month.replace(day=28) + timedelta(days=4)).replace(day=1)


def preceding(month: date) -> date:
    """The first day of the month before."""
    return (month - timedelta(days=1)).replace(day=1)


def weeks(month: date, found: tuple[Entry, ...]) -> list[list[tuple[date, bool, list[Entry]]]]:
    """The month's weeks from Monday, each day with whether it is of the month and the entries of that day."""
    short = [(entry, entry.interval) for entry in found if not entry.uncertain]
    day = month - timedelta(days=month.weekday())
    grid = []
    while day < following(month):
        week = [day + timedelta(days=n) for n in range(7)]
        grid.append([(d, d.month == month.month, [e for e, i in short if i and i.first <= d <= i.last]) for d in week])
        day += timedelta(days=7)
    return grid
