"""Meetings as lines of a brief: those held, for what happened, and those ahead."""

from __future__ import annotations

from standoff.analysis.calendar import Calendar, Meeting, line_of
from standoff.analysis.citing import Citation
from standoff.analysis.lines import Line
from standoff.analysis.occasions import HELD
from standoff.analysis.weight import Standing
from standoff.analysis.wording import capital, on

_PASSED = " (was due; no article here reports it as held)"


def ahead(calendar: Calendar, *, most_passed: int | None = None, most: int | None = None) -> tuple[Line, ...]:
    """One line for each scheduled meeting by day; those whose day has passed unreported say so, and come last.

    Of the latter ``most_passed`` bounds how many, the latest first to stay; ``most`` bounds the passages cited.
    """
    scheduled = [meeting for meeting in calendar.scheduled if _known(meeting)]
    due = [_line(m, most=most) for m in scheduled if m.due]
    passed = [_line(m, note=_PASSED, most=most) for m in scheduled if not m.due]
    return (*due, *passed[-most_passed if most_passed else None :])


def held(calendar: Calendar, standing: Standing, *, most: int | None) -> tuple[Line, ...]:
    """One line for each meeting that took place, weighed by who took part and how many origins tell it."""
    return tuple(
        _line(m, weight=_weight(m, standing), most=most, note="" if m.when else reported_on(m.citations))
        for m in calendar.held
        if _known(m)
    )


def reported_on(citations: tuple[Citation, ...]) -> str:
    """`` (reported on 5 January 2022)``, for what no text dates; empty where the articles have no date either."""
    published = min((c.published for c in citations if c.published), default=None)
    return f" (reported {on(published)})" if published else ""


def _known(meeting: Meeting) -> bool:
    """Whether at least one who takes part is known; the calendar lists the others too."""
    return any(who.speaks_for for who in meeting.participants)


def every(calendar: Calendar, standing: Standing) -> tuple[Line, ...]:
    """One line for each meeting, held or scheduled, without its date: for a list by day."""
    return tuple(
        _line(m, weight=_weight(m, standing), note="" if m.status in HELD else f" ({m.status})", dated=False)
        for m in calendar.meetings
    )


def _line(
    meeting: Meeting, *, note: str = "", weight: float = 0.0, most: int | None = None, dated: bool = True
) -> Line:
    passages = _one_an_article(meeting.citations)
    return Line(
        text=capital(line_of(meeting) if dated else meeting.text) + note,
        when=meeting.when,
        documents=meeting.documents,
        origins=meeting.origins,
        weight=round(weight, 3),
        citations=passages[:most],
        more=len(passages) - len(passages[:most]),
    )


def _one_an_article(citations: tuple[Citation, ...]) -> tuple[Citation, ...]:
    """The first passage of each article, then the others."""
    first = {c.document_id: c for c in reversed(citations)}
    return tuple(sorted(citations, key=lambda c: first[c.document_id] is not c))


def _weight(meeting: Meeting, standing: Standing) -> float:
    rank = max((standing.rank(who.name) for who in meeting.participants if who.name), default=0)
    known = sum(1 for who in meeting.participants if who.speaks_for)
    return 0.8 * rank + min(meeting.origins - 1, 4) + 0.5 * min(known, 4) + 0.5 * (meeting.when is not None)
