"""The network: sides or actors, and ties between them that open what they are made of."""

from __future__ import annotations

import msgspec
from starlette.requests import Request

from standoff.analysis.moments import Moment, ranked
from standoff.analysis.network import Level, Sign, Tie, network
from standoff.errors import InputError
from standoff.schema import Plover
from standoff.serve.desk import Desk
from standoff.serve.pages.answer import Answer, Row
from standoff.serve.pages.page import given, page
from standoff.serve.pages.timeline import KINDS, Filters, filters_of, reaches
from standoff.serve.showing.picturing import drawn
from standoff.serve.views import whole

DRAWN = 120
"""Ties of one picture, the heaviest. More are a hairball; a side, a date or a greater least weight shows the others."""

LISTED = 60
"""Stories of the chosen tie that are listed."""

COLUMNS = ("source", "target", "sign", "stories", "what", "quote", "article", "item")


def ties(desk: Desk, request: Request) -> Answer:
    """Ties between sides, or with ``level=actor`` between actors; ``tie`` names one whose stories are listed."""
    filters = filters_of(request)
    level, sign, least = _level(request), _sign(request), _least(request)
    every = desk.ask(("network", filters, level, least), lambda: _every(desk, filters, level, least))
    found = [tie for tie in every if sign is None or tie.sign is sign]
    key = given(request, "tie")
    chosen = next((tie for tie in found if tie.key == key), None)
    context = {
        "filters": filters,
        "level": level,
        "sign": sign,
        "least": least,
        "ties": [(tie, _first(tie)) for tie in found[:DRAWN]],
        "hidden": len(found) - len(found[:DRAWN]),
        "chosen": chosen,
        "listed": list(ranked(chosen.told, last=LISTED)) if chosen else [],
        "query": {key: value for key, value in request.query_params.items() if key != "tie" and value},
        "kinds": KINDS,
        "types": list(Plover),
        "levels": list(Level),
        "signs": list(Sign),
    }
    return Answer(
        "network.html", context, lambda: {"ties": [_in_order(tie) for tie in found]}, COLUMNS, map(_row, found)
    )


def _in_order(tie: Tie) -> Tie:
    return msgspec.structs.replace(tie, told=tuple(ranked(tie.told)))


def _first(tie: Tie) -> Moment:
    return next(ranked(tie.told, last=1))


def _every(desk: Desk, filters: Filters, level: Level, least: int) -> tuple[Tie, ...]:
    passing = filter(filters.passes, whole.moments(desk))
    moments = [m for m in passing if any(reaches(each, filters) for each in drawn([m], None))]
    return network(moments, level=level, least=least)


def _level(request: Request) -> Level:
    value = given(request, "level") or Level.SIDE
    if value not in set(Level):
        raise InputError(f"{value!r} is no level", hint=f"one of: {', '.join(Level)}")
    return Level(value)


def _sign(request: Request) -> Sign | None:
    value = given(request, "sign")
    if value and value not in set(Sign):
        raise InputError(f"{value!r} is no kind of tie", hint=f"one of: {', '.join(Sign)}")
    return Sign(value) if value else None


def _least(request: Request) -> int:
    value = given(request, "least") or "1"
    if not (value.isascii() and value.isdigit() and 1 <= len(value) <= 6):
        raise InputError(f"{value!r} is no number of stories", hint="write a whole number such as 2")
    return max(1, int(value))


def _row(tie: Tie) -> Row:
    told = _first(tie)
    first = told.line.citations[0]
    return {
        "source": tie.source.name,
        "target": tie.target.name,
        "sign": tie.sign.value,
        "stories": tie.stories,
        "what": "; ".join(f"{code} {count}" for code, count in tie.what),
        "quote": first.quote,
        "article": first.document,
        "item": told.id,
    }


routes = page("/network", ties, name="network", whole=True)
