"""The timeline: what happened and what was said, by day."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

import msgspec

from standoff.analysis import talks
from standoff.analysis.calendar import calendar_of
from standoff.analysis.citing import Numbering
from standoff.analysis.grouping import group
from standoff.analysis.lines import Line, line
from standoff.analysis.source import Reading, Source, read
from standoff.analysis.telling import Sense, independent, tellings
from standoff.analysis.weight import standing_of, weight
from standoff.errors import InputError
from standoff.schema import Interval


class Entry(msgspec.Struct, frozen=True, kw_only=True):
    """One line of the timeline and its sense: ``happened``, ``meeting``, ``threat``, ``demand`` …"""

    sense: str
    line: Line


class Day(msgspec.Struct, frozen=True, kw_only=True):
    """One day or longer time, as ``Interval.parse`` reads it, and what it holds, the most important first."""

    when: str
    entries: tuple[Entry, ...]


class Timeline(msgspec.Struct, frozen=True, kw_only=True):
    """Times by their first day. ``undated`` counts the lines that no text dates."""

    days: tuple[Day, ...]
    undated: int


_LEFT_OUT = (Sense.FIGURE, Sense.FEARED, Sense.MEETING)


def timeline(case: Source, *, since: str | None = None, until: str | None = None) -> Timeline:
    """Events by when they happen, statements and commitments by their date; alike ones are one entry.

    ``since`` and ``until`` are ISO days, both included: a time that reaches into them is shown.
    """
    reading = read(case)
    days: dict[str, list[Entry]] = defaultdict(list)
    undated = 0
    for entry in _entries(reading):
        if entry.line.when is None:
            undated += 1
        elif _reaches(entry.line.when, since, until):
            days[entry.line.when].append(entry)
    numbering = Numbering()
    found = [_day(when, days[when], numbering) for when in sorted(days, key=_first)]
    return Timeline(days=tuple(found), undated=undated)


def _entries(reading: Reading) -> Iterator[Entry]:
    standing = standing_of(reading)
    for own in group((t for t in tellings(reading) if t.sense not in _LEFT_OUT), reading):
        origins = independent(own.tellings, reading)
        told = line(own, origins=origins, weight=weight(own, standing, origins=origins), dated=False)
        yield Entry(sense=own.sense.value, line=told)
    for meeting in talks.every(calendar_of(reading), standing):
        yield Entry(sense=Sense.MEETING.value, line=meeting)


def _day(when: str, entries: list[Entry], numbering: Numbering) -> Day:
    ordered = sorted(entries, key=lambda e: (-e.line.weight, e.line.text))
    return Day(when=when, entries=tuple(_numbered(entry, numbering) for entry in ordered))


def _numbered(entry: Entry, numbering: Numbering) -> Entry:
    citations = numbering.number(entry.line.citations)
    return Entry(sense=entry.sense, line=msgspec.structs.replace(entry.line, citations=citations))


def _first(when: str) -> tuple[str, str]:
    try:
        interval = Interval.parse(when)
    except InputError:
        return when, when
    return interval.first.isoformat(), interval.last.isoformat()


def _reaches(when: str, since: str | None, until: str | None) -> bool:
    first, last = _first(when)
    return not (since and last < since) and not (until and first > until)
