"""Meetings as iCalendar (RFC 5545), for any calendar program."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime, time, timedelta

import icalendar
import msgspec

from standoff.analysis.calendar import Meeting, calendar, unheld
from standoff.analysis.citing import Citation
from standoff.analysis.source import Source
from standoff.analysis.wording import capital, data
from standoff.errors import InputError
from standoff.export.stream import Stream, put
from standoff.schema import Format, Interval, Status

_STATUS = {
    Status.OCCURRED: "CONFIRMED",
    Status.ONGOING: "CONFIRMED",
    Status.SCHEDULED: "TENTATIVE",
    Status.HYPOTHETICAL: "TENTATIVE",
    Status.DENIED: "CANCELLED",
}


class _Entry(msgspec.Struct, frozen=True):
    """One occasion with a day: what the calendar says of it, and the passages that say so, earliest article first."""

    when: Interval
    status: Status
    format: Format | None
    sides: tuple[str, ...]
    place: str | None
    citations: tuple[Citation, ...]


def write_calendar(
    source: Source, stream: Stream, *, since: str | None = None, until: str | None = None, hypothetical: bool = False
) -> int:
    """Write the dated CONSULT events of ``source``, one entry an occasion, and return how many entries.

    Held meetings are CONFIRMED, announced ones TENTATIVE, denied ones CANCELLED; those that are only proposed or feared
    are left out, or with ``hypothetical`` TENTATIVE. Entries last whole days and
    name every passage they rest on. The same source gives the same bytes; an occasion keeps its UID when further
    articles tell of it, and its SEQUENCE grows. ``since`` and ``until`` are ISO days, both included.
    """
    entries = [
        entry
        for entry in _of((*calendar(source).meetings, *unheld(source)))
        if (hypothetical or entry.status is not Status.HYPOTHETICAL)
        and (not since or entry.when.last.isoformat() >= since)
        and (not until or entry.when.first.isoformat() <= until)
    ]
    entries.sort(key=lambda entry: (entry.when, entry.status, _uid(entry)))
    urls = {document.id: document.url for document in source.documents()}
    book = icalendar.Calendar()
    book.add("prodid", "-//standoff//record of a crisis//EN")
    book.add("version", "2.0")
    book.add("calscale", "GREGORIAN")
    for entry in entries:
        book.add_component(_event(entry, urls.get(entry.citations[0].document_id)))
    put(stream, book.to_ical())
    return len(entries)


def _of(meetings: Iterable[Meeting]) -> Iterator[_Entry]:
    """Those that have a day; each occasion once, however many articles tell of it."""
    for meeting in meetings:
        when = _interval(meeting.when)
        if when is not None:
            yield _Entry(when, meeting.status, meeting.format, meeting.sides, meeting.place, meeting.citations)


def _event(entry: _Entry, url: str | None) -> icalendar.Event:
    event = icalendar.Event()
    event.add("uid", _uid(entry))
    event.add("dtstamp", _stamp(entry))
    event.add("sequence", len({citation.document_id for citation in entry.citations}) - 1)
    event.add("summary", _summary(entry))
    event.add("dtstart", entry.when.first)
    event.add("dtend", entry.when.last + timedelta(days=1))  # exclusive, RFC 5545 section 3.6.1
    event.add("status", _STATUS[entry.status])
    event.add("transp", "TRANSPARENT")  # other people's meetings take none of the reader's time
    event.add("categories", [str(entry.status)])
    if entry.place:
        event.add("location", _clean(entry.place))
    event.add("description", "\n\n".join(_passage(citation) for citation in entry.citations))
    if url:
        event.add("url", _clean(url))
    return event


def _summary(entry: _Entry) -> str:
    """``Talks: RUS – USA``, ``Visit to Kyiv: GBR – UKR``."""
    noun = capital(data()["meetings"][entry.format or Format.MEETING])
    where = f" to {entry.place}" if entry.place and entry.format is Format.VISIT else ""
    return _clean(f"{noun}{where}: {' – '.join(entry.sides)}")


def _passage(citation: Citation) -> str:
    told = (citation.publisher, citation.published, citation.title or citation.document)
    where = f"{citation.document} [{citation.start}:{citation.end}]"
    return _clean(f"“{' '.join(citation.quote.split())}”\n{', '.join(filter(None, told))} ({where})")


def _uid(entry: _Entry) -> str:
    """From the passage that told of it first, so that it stays the same when later articles tell more."""
    first = entry.citations[0]
    return f"{first.item or f'{first.document_id}-{first.start}'}@standoff"


def _stamp(entry: _Entry) -> datetime:
    """When the entry was last told of; the clock stays out of it, so that the same case gives the same file."""
    told = [citation.published for citation in entry.citations if citation.published]
    day = _interval(max(told)[:10]) if told else None
    return datetime.combine((day or entry.when).first, time(), tzinfo=UTC)


def _interval(value: str | None) -> Interval | None:
    try:
        return Interval.parse(value) if value else None
    except InputError:
        return None


def _clean(text: str) -> str:
    """Without what iCalendar text cannot hold: control characters and lone surrogates."""
    return re.sub(r"[\0-\x09\x0b-\x1f\x7f\ud800-\udfff]", " ", text)
