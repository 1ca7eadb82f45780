"""Which CONSULT events tell of one occasion: by who takes part, how and when they meet."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import timedelta
from functools import lru_cache
from typing import NamedTuple

from standoff.analysis.sides import is_side, is_state
from standoff.analysis.source import Reading
from standoff.analysis.telling import Telling, telling
from standoff.analysis.wording import data, party
from standoff.errors import InputError
from standoff.schema import Event, Format, Interval, Plover, Status

HELD = (Status.OCCURRED, Status.ONGOING)
"""The status of a meeting that took or takes place."""


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
        self.first = first
        self.sides = first.sides
        self.dated = first.when is not None
        self._different = {first.marks: first}

    @property
    def different(self) -> Iterable[_Mention]:
        """The mentions that differ in what they are compared by."""
        return self._different.values()

    @property
    def is_held(self) -> bool:
        """Whether a text reports it as held or under way."""
        return any(mention.event.status in HELD for mention in self.mentions)

    def add(self, mention: _Mention) -> None:
        self.mentions.append(mention)
        self._different.setdefault(mention.marks, mention)

    def fits(self, mention: _Mention) -> bool:
        return all(_same_occasion(mention, other) for other in self._different.values())


WEEK = 7
"""Days of the longest time that a shorter one in it can be the same as."""


class _Shelf:
    """The occasions of the same sides, in the order in which they were found, to be looked up by day and article."""

    def __init__(self) -> None:
        self.occasions: list[_Occasion] = []
        self._by_day: dict[int, list[tuple[int, _Occasion]]] = defaultdict(list)
        self._dated_in: dict[str, list[_Occasion]] = defaultdict(list)
        self._undated: list[_Occasion] = []

    def near(self, mention: _Mention) -> list[_Occasion]:
        """Those that it may belong to, in their order; no other one fits, or is the closest where it does."""
        if mention.when is None:
            return [*self._dated_in[mention.telling.page], *self._undated]
        day = mention.when.first.toordinal()
        found = [pair for each in range(day - WEEK, day + WEEK + 1) for pair in self._by_day.get(each, ())]
        return [occasion for _, occasion in sorted(found, key=lambda pair: pair[0])]

    def put(self, mention: _Mention, own: _Occasion | None) -> None:
        """Add a mention to its occasion, or as a new one."""
        if own is None:
            own = _Occasion(mention)
            if mention.when is None:
                self._undated.append(own)
            else:
                self._by_day[mention.when.first.toordinal()].append((len(self.occasions), own))
            self.occasions.append(own)
        else:
            own.add(mention)
        here = self._dated_in[mention.telling.page]
        if own.dated and own not in here:
            here.append(own)


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
    by_sides: dict[frozenset[str], _Shelf] = defaultdict(_Shelf)
    for mention in mentions:
        shelf = by_sides[mention.sides]
        own = _closest(mention, [occasion for occasion in shelf.near(mention) if occasion.fits(mention)])
        shelf.put(mention, own)
    found = [occasion for shelf in by_sides.values() for occasion in shelf.occasions]
    return [[m.telling for m in occasion.mentions] for occasion in _fulfilled(found)]


def _fulfilled(found: list[_Occasion]) -> list[_Occasion]:
    """Announced meetings joined to the ones that are reported as held: of partly the same sides, about the same day.

    "Envoys of both are to talk next week"; "the talks of the two and their allies began on Monday".
    """
    held: dict[int, list[tuple[int, _Occasion]]] = defaultdict(list)
    for number, occasion in enumerate(found):
        if occasion.is_held and occasion.first.when:
            held[occasion.first.when.first.toordinal()].append((number, occasion))
    kept = []
    for occasion in found:
        fitting = [] if occasion.is_held else [h for h in _about(held, occasion) if _is_fulfilled(occasion, h)]
        if fitting:
            min(fitting, key=lambda h: _apart(occasion.first, h.first)).mentions.extend(occasion.mentions)
        else:
            kept.append(occasion)
    return kept


def _about(held: Mapping[int, list[tuple[int, _Occasion]]], due: _Occasion) -> list[_Occasion]:
    """Those that begin in the days about an announced one, in their order; no other one can be it."""
    if due.first.when is None:
        return []
    day = due.first.when.first.toordinal()
    found = [pair for each in range(day - WEEK - 1, day + WEEK + 2) for pair in held.get(each, ())]
    return [occasion for _, occasion in sorted(found, key=lambda pair: pair[0])]


def _is_fulfilled(due: _Occasion, held: _Occasion) -> bool:
    """At least half of all sides are in both, the days fit, and nothing speaks for two occasions."""
    return (
        2 * len(due.sides & held.sides) >= len(due.sides | held.sides)
        and _about_the_same_day(due.first.when, held.first.when, give=1 if _one_town(due, held) else 0)
        and all(_may_be_the_same(one, other) for one in due.different for other in held.different)
    )


def _may_be_the_same(one: _Mention, other: _Mention) -> bool:
    """Other persons of one side, another way of meeting, another town, or another day in the same article: no."""
    known = one.persons.keys() & other.persons.keys()
    towns = {place for place in (one.event.place, other.event.place) if place and not is_state(place)}
    return (
        all(one.persons[code] & other.persons[code] for code in known)
        and _same_format(one.event.format, other.event.format)
        and len(towns) < 2
        and (one.telling.page != other.telling.page or _same_day(one.when, other.when))
    )


def _one_town(due: _Occasion, held: _Occasion) -> bool:
    """Whether both name the same town: then a meeting may have begun a day earlier or later than announced."""
    towns = [{m.event.place for m in each.different if m.event.place} for each in (due, held)]
    return bool(towns[0] & towns[1])


def _about_the_same_day(one: Interval | None, other: Interval | None, *, give: int) -> bool:
    """Whether the shorter time lies in the longer, of a week at most, give or take some days."""
    if one is None or other is None:
        return False
    longer, shorter = (one, other) if one.days > other.days else (other, one)
    day = timedelta(days=give)
    return longer.days <= WEEK and longer.first - day <= shorter.first and shorter.last <= longer.last + day


def _apart(one: _Mention, other: _Mention) -> int:
    """Days between the beginnings of two dated mentions."""
    return abs((one.when.first - other.when.first).days) if one.when and other.when else 9999


def _is_press(event: Event) -> bool:
    """A briefing or an interview is no meeting of parties; nor is one that names nobody."""
    who = (*event.sources, *event.targets)
    others = {each.group for each in who if each.side != "MEDIA"}
    return len(others) < 2 and (not others or any(each.side == "MEDIA" for each in who))


def _mention(event: Event, reading: Reading) -> _Mention:
    return _Mention(telling(event, reading), event, sides_of(event), _persons(event), interval_of(event.when))


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
        if who.speaks_for and who.name and " " in who.name and not is_side(who.name, who.speaks_for):
            found[who.speaks_for].add(who.name)
    return found


def sides_of(event: Event) -> frozenset[str]:
    """Who takes part: codes of sides or, without one, names of states or of the parties."""
    return frozenset(who.group or party(who) for who in (*event.sources, *event.targets))


def _same_format(one: Format | None, other: Format | None) -> bool:
    if one is None or other is None or one is other:
        return True
    return any(one in family and other in family for family in data()["families"].values())


def _same_day(one: Interval | None, other: Interval | None) -> bool:
    """Equal times, or one inside the other where the longer is a week at most; an open time fits any."""
    if one is None or other is None or one == other:
        return True
    longer, shorter = (one, other) if one.days > other.days else (other, one)
    return longer.days <= WEEK and longer.first <= shorter.first and shorter.last <= longer.last


@lru_cache(maxsize=20_000)
def interval_of(value: str | None) -> Interval | None:
    """The time that a value means; None for none, and for one that is no time."""
    try:
        return Interval.parse(value) if value else None
    except InputError:
        return None
