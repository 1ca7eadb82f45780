"""The timeline: what the articles tell, by one of three clocks, as a picture, a table and a list with the words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby

import msgspec
from starlette.requests import Request

from standoff.analysis.moments import Clock, Moment, rank, ranked
from standoff.analysis.profile import fits
from standoff.analysis.sides import side_name
from standoff.errors import InputError
from standoff.schema import Plover, bounds
from standoff.serve.desk import Desk
from standoff.serve.pages.answer import Answer, Row
from standoff.serve.pages.page import given, page
from standoff.serve.pages.paging import pager
from standoff.serve.showing.picturing import CLOCKS, DRAWN, Drawn, drawn
from standoff.serve.views import whole

KINDS = ("statement", "commitment", "event")
_COLUMNS = ("when", "first", "end", "inferred", "happened", "said", "published", "sense", "kind", "code", "status")
COLUMNS = (*_COLUMNS, "text", "quote", "origins", "documents", "article", "item")


class Filters(msgspec.Struct, frozen=True, kw_only=True):
    """What the address asks for. ``since`` and ``until`` are times that ``Interval.parse`` reads, both included."""

    clock: Clock | None = Clock.HAPPENED
    kind: str | None = None
    side: str | None = None
    actor: str | None = None
    plover: str | None = None
    since: str | None = None
    until: str | None = None

    @property
    def narrowed(self) -> bool:
        """Whether it leaves anything out."""
        return any((self.kind, self.side, self.actor, self.plover, self.since, self.until))

    def passes(self, moment: Moment) -> bool:
        """Whether a moment is asked for, its time aside."""
        return (
            (self.kind is None or moment.kind == self.kind)
            and (self.side is None or self.side.casefold() in {code.casefold() for code in moment.sides})
            and (self.plover is None or moment.code == self.plover)
            and (self.actor is None or any(fits(who, self.actor) for who in (*moment.by, *moment.to)))
        )


def filters_of(request: Request) -> Filters:
    """Read them from the address. Raises InputError for a clock, kind or type that is none, and for what is no time."""
    clock = given(request, "clock")
    kind, plover = given(request, "kind"), given(request, "plover")
    if clock and clock not in {*Clock, "all"}:
        raise InputError(f"{clock!r} is no clock", hint=f"one of: {', '.join(Clock)}, all")
    if kind and kind not in KINDS:
        raise InputError(f"{kind!r} is not on the timeline", hint=f"one of: {', '.join(KINDS)}")
    if plover and plover not in set(Plover):
        raise InputError(f"{plover!r} is no PLOVER type", hint=f"one of: {', '.join(Plover)}")
    since, until = bounds(given(request, "since"), given(request, "until"))
    return Filters(
        clock=None if clock == "all" else Clock(clock or Clock.HAPPENED),
        kind=kind,
        side=given(request, "side"),
        actor=given(request, "actor"),
        plover=plover,
        since=since,
        until=until,
    )


def timeline(desk: Desk, request: Request) -> Answer:
    """What passes the filters: at most ``DRAWN`` of it at a time, first what most origins tell; what is due apart from
    what was.
    """
    filters = filters_of(request)
    timed, undated = desk.ask(("timeline", filters), lambda: _timed(desk, filters))
    # By all three clocks a moment has three marks.
    most = DRAWN if filters.clock else DRAWN // len(Clock)
    pages = pager(request, len(timed), size=most, most=most)
    kept = list(ranked(timed, pages.first, pages.last, by=_due_first))
    marks = [each for each in drawn(kept, filters.clock) if reaches(each, filters)]
    listed = marks if filters.clock else [each for each in drawn(kept, Clock.HAPPENED) if reaches(each, filters)]
    context = {
        "filters": filters,
        "marks": marks,
        "moment_pages": pages,
        "ahead": [each for each in listed if each.moment.ahead],
        "days": _days([each for each in listed if not each.moment.ahead]),
        "hidden": len(timed) - len(kept),
        "undated": undated,
        "as_of": whole.last_day(desk),
        "clocks": CLOCKS,
        "kinds": KINDS,
        "types": list(Plover),
        "sides": desk.ask("sides", lambda: _sides(whole.moments(desk))),
    }
    told = {name: context[name] for name in ("hidden", "undated")}
    value = {"filters": filters, "count": len(timed), **told, "next": pages.after, "moments": kept}
    return Answer("timeline.html", context, value, COLUMNS, rows(ranked(timed, by=_due_first), filters))


def rows(moments: Iterable[Moment], filters: Filters) -> Iterator[Row]:
    """The table of these moments, made when its first row is asked for: there may be many more than are drawn."""
    yield from (_row(each) for each in drawn(moments, filters.clock) if reaches(each, filters))


def _row(each: Drawn) -> Row:
    moment, first = each.moment, each.moment.line.citations[0]
    times = {clock.value: time.when if (time := moment.at(clock)) else None for clock in Clock}
    return {
        "when": each.when,
        "first": each.first,
        "end": each.end,
        "inferred": "inferred" in each.look,
        **times,
        "sense": moment.sense,
        "kind": moment.kind,
        "code": moment.code,
        "status": moment.status.value if moment.status else None,
        "text": moment.line.text,
        "quote": first.quote,
        "origins": moment.line.origins,
        "documents": moment.line.documents,
        "article": first.document,
        "item": moment.id,
    }


def _sides(found: Iterable[Moment]) -> list[tuple[str, str]]:
    """Codes of the sides in the moments, each with its name, by name."""
    codes = {code for moment in found for code in moment.sides}
    return sorted(((code, side_name(code)) for code in codes), key=lambda pair: pair[1].casefold())


def _timed(desk: Desk, filters: Filters) -> tuple[list[Moment], int]:
    """The moments asked for, what is due before what was, so that it is never hidden; and how many have no time."""
    asked = [moment for moment in whole.moments(desk) if filters.passes(moment)]
    timed = [moment for moment in asked if any(reaches(each, filters) for each in drawn([moment], filters.clock))]
    timed.sort(key=lambda moment: not moment.ahead)
    return timed, 0 if filters.since or filters.until else len(asked) - len(timed)


def _due_first(moment: Moment) -> object:
    return not moment.ahead, rank(moment)


def reaches(each: Drawn, filters: Filters) -> bool:
    """Whether its time reaches into what is asked for."""
    return not (filters.since and each.end <= filters.since) and not (filters.until and each.first > filters.until)


def _days(marks: list[Drawn]) -> list[tuple[str, list[Drawn]]]:
    """By day or longer time, the latest first; of one day what was told most first."""
    ordered = sorted(marks, key=lambda each: (each.first, each.end), reverse=True)
    return [
        (title, sorted(own, key=lambda each: (-each.moment.line.origins, -each.moment.line.weight)))
        for title, own in groupby(ordered, key=lambda each: each.when)
    ]


routes = page("/timeline", timeline, name="timeline", whole=True)
