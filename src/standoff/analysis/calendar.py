"""Who met whom, and who is to meet whom: CONSULT events, one entry for one occasion."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

import msgspec

from standoff.analysis.citing import Citation, Numbering
from standoff.analysis.occasions import HELD, interval_of, occasions, sides_of
from standoff.analysis.sides import is_state
from standoff.analysis.source import Reading, Source, read
from standoff.analysis.telling import Telling, independent, telling
from standoff.analysis.wording import data, duration, listed, on, party, side
from standoff.schema import Event, Format, Party, Plover, Status

_UNHELD = (Status.HYPOTHETICAL, Status.DENIED)


class Meeting(msgspec.Struct, frozen=True, kw_only=True):
    """One occasion. ``when`` is an interval as ``Interval.parse`` reads it, or ``None`` where no text says when.

    ``sides`` are codes or, for a participant without one, its name; ``participants`` the parties as the texts name
    them. ``status`` is ``occurred``, ``ongoing``, ``scheduled``, ``hypothetical`` or ``denied``: what the latest
    article says. ``due`` is true for a scheduled meeting whose day is not before the last article of the case.
    ``origins`` are the independent sources behind the ``documents`` that tell it.
    """

    when: str | None
    sides: tuple[str, ...]
    participants: tuple[Party, ...]
    format: Format | None
    place: str | None
    duration: str | None
    status: Status
    due: bool
    text: str
    documents: int
    origins: int
    citations: tuple[Citation, ...]


class Calendar(msgspec.Struct, frozen=True, kw_only=True):
    """The meetings of a case by day, those without a day last. ``as_of`` is the day of its last article."""

    as_of: str | None
    meetings: tuple[Meeting, ...]

    @property
    def held(self) -> tuple[Meeting, ...]:
        """Those that a text reports as held or under way."""
        return tuple(m for m in self.meetings if m.status in HELD)

    @property
    def scheduled(self) -> tuple[Meeting, ...]:
        """Those that are announced and not reported as held."""
        return tuple(m for m in self.meetings if m.status is Status.SCHEDULED)


def calendar(case: Source, *, since: str | None = None, until: str | None = None) -> Calendar:
    """The meetings of a case, held and scheduled. ``since`` and ``until`` are ISO days, both included."""
    return calendar_of(read(case), since=since, until=until)


def calendar_of(reading: Reading, *, since: str | None = None, until: str | None = None) -> Calendar:
    """The same for a source that has been read."""
    published = [d.published for d in reading.documents if d.published]
    as_of = max(published, default=None)
    numbering = Numbering()
    kept = (m for m in reading.once("meetings", lambda: _meetings(reading, as_of)) if _within(m.when, since, until))
    numbered = tuple(msgspec.structs.replace(m, citations=numbering.number(m.citations)) for m in kept)
    return Calendar(as_of=as_of, meetings=numbered)


def _meetings(reading: Reading, as_of: str | None) -> list[Meeting]:
    return sorted((_meeting(occasion, as_of, reading) for occasion in occasions(reading)), key=_order)


def unheld(source: Source) -> tuple[Meeting, ...]:
    """Meetings that are only proposed or feared, and those that are denied or called off.

    What the same sides do on the same days in the same way is one entry, whichever article says so.
    """
    reading = read(source)
    found: dict[tuple[object, ...], list[Telling]] = defaultdict(list)
    for item in reading.items:
        if isinstance(item, Event) and item.plover is Plover.CONSULT and item.status in _UNHELD:
            found[item.status, item.format, item.when, sides_of(item)].append(telling(item, reading))
    return tuple(sorted((_unheld(own, reading) for own in found.values()), key=_order))


def _unheld(own: list[Telling], reading: Reading) -> Meeting:
    ordered = sorted(own, key=lambda t: (t.document.published or "9999", t.page, t.span.start))
    events = [_event(t) for t in ordered]
    first = events[0]
    participants = _participants([(*e.sources, *e.targets) for e in events])
    place = next((event.place for event in events if event.place), None)
    return Meeting(
        when=first.when,
        sides=tuple(sorted(sides_of(first))),
        participants=participants,
        format=first.format,
        place=place,
        duration=next((event.duration for event in events if event.duration), None),
        status=first.status,
        due=False,
        text=_text(participants, first.format, place),
        documents=len({t.page for t in ordered}),
        origins=independent(ordered, reading),
        citations=tuple({(c := t.cite()).place: c for t in ordered}.values()),
    )


def _meeting(occasion: list[Telling], as_of: str | None, reading: Reading) -> Meeting:
    ordered = sorted(occasion, key=lambda t: (t.document.published or "", t.document.name, t.span.start))
    events = [_event(t) for t in ordered]
    when = _when(events)
    held = [e.status for e in events if e.status is not Status.SCHEDULED]
    status = held[-1] if held else Status.SCHEDULED
    format = _best(Format, [e.format for e in events])
    participants = _participants([(*e.sources, *e.targets) for e in events])
    guests = _participants([e.sources for e in events]) if format is Format.VISIT else ()
    place = _place([e.place for e in reversed(events) if e.place])
    interval = interval_of(when)
    citations: dict[tuple[str, int, int], Citation] = {}
    for each in ordered:
        citation = each.cite()
        citations.setdefault(citation.place, citation)
    return Meeting(
        when=when,
        sides=tuple(sorted({side for event in events for side in sides_of(event)})),
        participants=participants,
        format=format,
        place=place,
        duration=next((e.duration for e in reversed(events) if e.duration), None),
        status=status,
        due=status is Status.SCHEDULED and (interval is None or as_of is None or interval.last.isoformat() >= as_of),
        text=_text(guests or participants, format, place or _host(events, format)),
        documents=len({t.page for t in ordered}),
        origins=independent(ordered, reading),
        citations=tuple(citations.values()),
    )


def _event(telling: Telling) -> Event:
    assert isinstance(telling.item, Event)
    return telling.item


def _when(events: list[Event]) -> str | None:
    """The shortest time given; if a report of the meeting itself gives its day, that day."""
    told = [event.when for event in events if event.when and event.status in HELD]
    by_day = [when for when in told if _length(when)[0] == 1]
    return min(by_day or [event.when for event in events if event.when], key=_length, default=None)


def _host(events: list[Event], format: Format | None) -> str | None:
    """For a visit whose place no text gives: the state that is visited."""
    if format is not Format.VISIT:
        return None
    hosts = list(dict.fromkeys(side(who) for event in events for who in event.targets if who.speaks_for))
    return hosts[0] if len(hosts) == 1 else None


def _place(places: list[str]) -> str | None:
    """The most telling place, of equals the latest given: a town says more than its country."""
    return next((place for place in places if not is_state(place)), next(iter(places), None))


def _participants(parties: Iterable[tuple[Party, ...]]) -> tuple[Party, ...]:
    """Each participant once: persons rather than their side alone, in the order of the first mention."""
    found: dict[str, Party] = {}
    for who in (each for several in parties for each in several):
        found.setdefault(party(who), who)
    persons = {who.speaks_for for text, who in found.items() if who.speaks_for and who.name and text != side(who)}
    return tuple(who for text, who in found.items() if text != side(who) or who.speaks_for not in persons)


def _best(vocabulary: type[Format], values: Iterable[Format | None]) -> Format | None:
    """The most telling format given: council and visit say more than talks, talks more than meeting."""
    order = [vocabulary.COUNCIL, vocabulary.VISIT, vocabulary.VIDEO, vocabulary.CALL, vocabulary.TALKS]
    given = {value for value in values if value}
    return next((value for value in order if value in given), next(iter(sorted(given)), None))


def _text(participants: tuple[Party, ...], format: Format | None, place: str | None) -> str:
    noun = data()["meetings"][format or "none"]
    who = listed(party(each) for each in participants)
    if format is Format.VISIT:
        return f"{noun}{f' to {place}' if place else ''} by {who}"
    remote = format is not None and format not in data()["families"]["present"]
    where = f" in {place}" if place and not remote and place.lower() not in who.lower() else ""
    apart = len({each.group for each in participants}) == len(participants) == 2
    return f"{noun}{where} {'between' if apart else 'of'} {who}"


def _length(value: str) -> tuple[int, str]:
    interval = interval_of(value)
    return (interval.days if interval else 9999, value)


def _order(meeting: Meeting) -> tuple[bool, str, str, str]:
    interval = interval_of(meeting.when)
    first = interval.first.isoformat() if interval else meeting.when or ""
    last = interval.last.isoformat() if interval else ""
    return meeting.when is None, first, last, meeting.text


def _within(when: str | None, since: str | None, until: str | None) -> bool:
    interval = interval_of(when)
    if interval is None:
        return not since and not until
    return not (since and interval.last.isoformat() < since) and not (until and interval.first.isoformat() > until)


def line_of(meeting: Meeting) -> str:
    """The meeting as a sentence without its verb: ``talks in Geneva between … on 10 January 2022``."""
    lasting = f"({duration(meeting.duration)})" if meeting.duration else ""
    return " ".join(filter(None, [meeting.text, on(meeting.when), lasting]))
