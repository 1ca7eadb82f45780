"""Who met whom, and who is to meet whom: CONSULT events, one entry for one occasion."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from typing import NamedTuple

import msgspec

from standoff.analysis.citing import Citation, Numbering
from standoff.analysis.sides import is_side, is_state
from standoff.analysis.source import Reading, Source
from standoff.analysis.telling import Telling, telling
from standoff.analysis.wording import data, duration, listed, on, party, side
from standoff.errors import InputError
from standoff.schema import Event, Format, Interval, Party, Plover, Status

HELD = (Status.OCCURRED, Status.ONGOING)
"""The status of a meeting that took or takes place."""


class Meeting(msgspec.Struct, frozen=True, kw_only=True):
    """One occasion. ``when`` is an interval as ``Interval.parse`` reads it, or ``None`` where no text says when.

    ``sides`` are codes or, for a participant without one, its name; ``participants`` the parties as the texts name
    them. ``status`` is ``occurred``, ``ongoing``, ``scheduled``, ``hypothetical`` or ``denied``: what the latest
    article says. ``due`` is true for a scheduled meeting whose day is not before the last article of the case.
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
    return calendar_of(Reading(case), since=since, until=until)


def calendar_of(reading: Reading, *, since: str | None = None, until: str | None = None) -> Calendar:
    """The same for a source that has been read."""
    published = [d.published for d in reading.documents if d.published]
    as_of = max(published, default=None)
    numbering = Numbering()
    meetings = sorted((_meeting(occasion, as_of) for occasion in occasions(reading)), key=_order)
    kept = (m for m in meetings if _within(m.when, since, until))
    numbered = tuple(msgspec.structs.replace(m, citations=numbering.number(m.citations)) for m in kept)
    return Calendar(as_of=as_of, meetings=numbered)


class _Mention(NamedTuple):
    """One CONSULT event, with what it is compared by."""

    telling: Telling
    event: Event
    sides: frozenset[str]
    persons: dict[str, set[str]]
    when: Interval | None

    @property
    def marks(self) -> tuple[object, ...]:
        """What makes it the same as another mention; the rest is only where it stands."""
        return (
            self.sides,
            str(sorted((code, *names) for code, names in self.persons.items())),
            self.event.format,
            self.when,
        )


class _Occasion:
    """Mentions of one meeting; compared by those that differ."""

    def __init__(self, first: _Mention) -> None:
        self.mentions = [first]
        self.sides = first.sides
        self.dated = first.when is not None
        self._different = {first.marks: first}

    def add(self, mention: _Mention) -> None:
        self.mentions.append(mention)
        self._different.setdefault(mention.marks, mention)

    def fits(self, mention: _Mention) -> bool:
        return all(_same_occasion(mention, other) for other in self._different.values())


def occasions(reading: Reading) -> list[list[Telling]]:
    """The CONSULT events that are reported or announced, grouped by participants, format and day."""
    mentions = [
        _mention(item, reading)
        for item in reading.items
        if isinstance(item, Event)
        and item.plover is Plover.CONSULT
        and item.status in (*HELD, Status.SCHEDULED)
        and not _is_press(item)
    ]
    mentions.sort(
        key=lambda m: (m.when is None, str(m.when or ""), sorted(m.sides), m.telling.page, m.telling.span.start)
    )
    by_sides: dict[frozenset[str], list[_Occasion]] = defaultdict(list)
    for mention in mentions:
        near = by_sides[mention.sides]
        own = _closest(mention, [occasion for occasion in near if occasion.fits(mention)])
        if own:
            own.add(mention)
        else:
            near.append(_Occasion(mention))
    return [[m.telling for m in occasion.mentions] for near in by_sides.values() for occasion in near]


def _is_press(event: Event) -> bool:
    """A briefing or an interview is no meeting of parties; nor is one that names nobody."""
    who = (*event.sources, *event.targets)
    others = {each.side or each.name for each in who if each.side != "MEDIA"}
    return len(others) < 2 and (not others or any(each.side == "MEDIA" for each in who))


def _mention(event: Event, reading: Reading) -> _Mention:
    return _Mention(telling(event, reading), event, _sides(event), _persons(event), _interval(event.when))


def _closest(mention: _Mention, fitting: list[_Occasion]) -> _Occasion | None:
    """A dated mention belongs to the first occasion that fits; an undated one to the only dated one of its article."""
    if mention.when is not None:
        return next(iter(fitting), None)
    page = mention.telling.page
    dated = [o for o in fitting if o.dated and any(m.telling.page == page for m in o.mentions)]
    if len(dated) == 1:
        return dated[0]
    held = mention.event.status in HELD
    undated = (o for o in fitting if not o.dated and (o.mentions[0].event.status in HELD) == held)
    return next(undated, None)


def _event(telling: Telling) -> Event:
    assert isinstance(telling.item, Event)
    return telling.item


def _same_occasion(one: _Mention, other: _Mention) -> bool:
    """The sides agree, where both name persons of one side they are the same, and so do format and day."""
    known = one.persons.keys() & other.persons.keys()
    return (
        one.sides == other.sides
        and all(one.persons[code] & other.persons[code] for code in known)
        and _same_format(one.event.format, other.event.format)
        and _same_day(one.when, other.when)
    )


def _persons(event: Event) -> dict[str, set[str]]:
    found: dict[str, set[str]] = defaultdict(set)
    for who in (*event.sources, *event.targets):
        if who.side and who.name and " " in who.name and not is_side(who.name, who.side):
            found[who.side].add(who.name)
    return found


def _sides(event: Event) -> frozenset[str]:
    return frozenset(who.side or who.name or party(who) for who in (*event.sources, *event.targets))


def _same_format(one: Format | None, other: Format | None) -> bool:
    if one is None or other is None or one is other:
        return True
    return any(one in family and other in family for family in data()["families"].values())


def _same_day(one: Interval | None, other: Interval | None) -> bool:
    """Equal times, or one inside the other where the longer is a week at most; an open time fits any."""
    if one is None or other is None or one == other:
        return True
    longer, shorter = (one, other) if one.days > other.days else (other, one)
    return longer.days <= 7 and longer.first <= shorter.first and shorter.last <= longer.last


def _interval(value: str | None) -> Interval | None:
    try:
        return Interval.parse(value) if value else None
    except InputError:
        return None


def _meeting(occasion: list[Telling], as_of: str | None) -> Meeting:
    ordered = sorted(occasion, key=lambda t: (t.document.published or "", t.document.name, t.span.start))
    events = [_event(t) for t in ordered]
    when = min((e.when for e in events if e.when), key=_length, default=None)
    held = [e.status for e in events if e.status is not Status.SCHEDULED]
    status = held[-1] if held else Status.SCHEDULED
    format = _best(Format, [e.format for e in events])
    participants = _participants([(*e.sources, *e.targets) for e in events])
    guests = _participants([e.sources for e in events]) if format is Format.VISIT else ()
    place = _place([e.place for e in reversed(events) if e.place])
    interval = _interval(when)
    citations: dict[tuple[str, int, int], Citation] = {}
    for each in ordered:
        citation = each.cite()
        citations.setdefault(citation.place, citation)
    return Meeting(
        when=when,
        sides=tuple(sorted(_sides(events[0]))),
        participants=participants,
        format=format,
        place=place,
        duration=next((e.duration for e in reversed(events) if e.duration), None),
        status=status,
        due=status is Status.SCHEDULED and (interval is None or as_of is None or interval.last.isoformat() >= as_of),
        text=_text(guests or participants, format, place),
        documents=len({t.page for t in ordered}),
        citations=tuple(citations.values()),
    )


def _place(places: list[str]) -> str | None:
    """The most telling place, of equals the latest given: a town says more than its country."""
    return next((place for place in places if not is_state(place)), next(iter(places), None))


def _participants(parties: Iterable[tuple[Party, ...]]) -> tuple[Party, ...]:
    """Each participant once: persons rather than their side alone, in the order of the first mention."""
    found: dict[str, Party] = {}
    for who in (each for several in parties for each in several):
        found.setdefault(party(who), who)
    persons = {who.side for text, who in found.items() if who.side and who.name and text != side(who)}
    return tuple(who for text, who in found.items() if text != side(who) or who.side not in persons)


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
    apart = len({each.side or each.name for each in participants}) == len(participants) == 2
    return f"{noun}{where} {'between' if apart else 'of'} {who}"


def _length(value: str) -> tuple[int, str]:
    interval = _interval(value)
    return (interval.days if interval else 9999, value)


def _order(meeting: Meeting) -> tuple[bool, str, str, str]:
    interval = _interval(meeting.when)
    first = interval.first.isoformat() if interval else meeting.when or ""
    last = interval.last.isoformat() if interval else ""
    return meeting.when is None, first, last, meeting.text


def _within(when: str | None, since: str | None, until: str | None) -> bool:
    interval = _interval(when)
    if interval is None:
        return not since and not until
    return not (since and interval.last.isoformat() < since) and not (until and interval.first.isoformat() > until)


def line_of(meeting: Meeting) -> str:
    """The meeting as a sentence without its verb: ``talks in Geneva between … on 10 January 2022``."""
    lasting = f"({duration(meeting.duration)})" if meeting.duration else ""
    return " ".join(filter(None, [meeting.text, on(meeting.when), lasting]))
