"""Moments as rows of a table that a script draws as a timeline: the table is the picture's data and its twin."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import timedelta

import msgspec

from standoff.analysis.moments import PLANNED, Clock, Moment
from standoff.analysis.occasions import interval_of
from standoff.analysis.telling import Sense
from standoff.analysis.wording import when
from standoff.schema import Status

DRAWN = 300
"""Marks of one picture. More cannot be told apart, nor their lines be read; dates and filters show the others."""

LANES = {
    Sense.HAPPENED.value: "Events",
    PLANNED: "Events",
    Sense.MEETING.value: "Meetings",
    Sense.THREAT.value: "Threats and promises",
    Sense.PROMISE.value: "Threats and promises",
    Sense.DEMAND.value: "Demands and proposals",
    Sense.PROPOSAL.value: "Demands and proposals",
    Sense.REFUSAL.value: "Refusals, denials, accusations",
    Sense.DENIAL.value: "Refusals, denials, accusations",
    Sense.ACCUSATION.value: "Refusals, denials, accusations",
    Sense.SAID.value: "Other words",
}
"""The lane of the timeline for what a moment comes to, from top to bottom."""

CLOCKS = {Clock.HAPPENED: "Happened", Clock.SAID: "Said", Clock.PUBLISHED: "Published"}


class Drawn(msgspec.Struct, frozen=True, kw_only=True):
    """A row of the table, a mark of the picture. ``first`` and ``end`` are ISO days, ``end`` the day after the last."""

    moment: Moment
    lane: str
    order: int
    """Where the lane stands, from the top."""
    first: str
    end: str
    when: str
    look: str
    """How the mark looks, words with blanks between: ``inferred``, ``ahead``, ``denied``."""


def drawn(moments: Iterable[Moment], clock: Clock | None) -> list[Drawn]:
    """The moments that the clock has a time for, in order of time; by all three clocks where it is None."""
    found = [each for moment in moments for each in _by(moment, clock)]
    return sorted(found, key=lambda each: (each.first, each.end, each.order))


def _by(moment: Moment, clock: Clock | None) -> Iterable[Drawn]:
    for each in [clock] if clock else list(Clock):
        time = moment.at(each)
        interval = interval_of(time.when) if time else None
        if time is None or interval is None:
            continue
        yield Drawn(
            moment=moment,
            lane=_lane(moment) if clock else CLOCKS[each],
            order=list(LANES).index(moment.sense) if clock else list(Clock).index(each),
            first=interval.first.isoformat(),
            end=(interval.last + timedelta(days=1)).isoformat() if interval.last.year < 9999 else "9999-12-31",
            when=when(time.when) + (" or before" if time.inferred and each is Clock.HAPPENED else ""),
            look=" ".join(_look(moment, inferred=time.inferred and each is not Clock.PUBLISHED)),
        )


def _lane(moment: Moment) -> str:
    return LANES[moment.sense]


def _look(moment: Moment, *, inferred: bool) -> Iterable[str]:
    if inferred:
        yield "inferred"
    if moment.status is Status.SCHEDULED:
        yield "ahead"
    if moment.status is Status.DENIED:
        yield "denied"
