"""The calendar: a month as a grid, its meetings and deadlines as a list, and a feed for other calendars."""

from __future__ import annotations

import io
import re
from collections import Counter
from collections.abc import Iterable
from datetime import date

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from standoff.errors import InputError
from standoff.export import write_calendar
from standoff.serve.desk import Desk
from standoff.serve.pages.answer import Answer, Row
from standoff.serve.pages.page import given, page
from standoff.serve.security.gate import feed_of
from standoff.serve.views import whole
from standoff.serve.views.entries import STATES, TO_COME, Entry, entries, following, preceding, weeks

UNDATED = "undated"
"""What the address says for the entries that no text gives a day."""

_MONTH = re.compile(r"([1-9]\d{3})-(0[1-9]|1[0-2])")
COLUMNS = ("when", "state", "text", "place", "sides", "quote", "origins", "documents", "article", "item")


def calendar(desk: Desk, request: Request) -> Answer:
    """One month, by default that of the last article; ``month=undated`` lists what has no day. What is due always."""
    every = desk.ask("calendar", lambda: entries(desk.held, known=desk.lasting.setdefault("deadlines", {})))
    today = whole.last_day(desk)
    asked = given(request, "month")
    month = _month(asked or (today or "2000-01")[:7])
    own = tuple(entry for entry in every if entry.in_month(month)) if month else _undated(every)
    due = [entry for entry in every if entry.state in TO_COME and entry not in own]
    context = {
        "month": month,
        "previous": month and f"{preceding(month):%Y-%m}",
        "next": month and f"{following(month):%Y-%m}",
        "weeks": weeks(month, own) if month else [],
        "uncertain": [entry for entry in own if entry.uncertain],
        "sections": _sections(own),
        "due": due,
        "months": _months(every),
        "undated": len(_undated(every)),
        "today": date.fromisoformat(today) if today else None,
        "states": STATES,
        "feed": _feed(request),
    }
    value = {"as_of": today, "month": f"{month:%Y-%m}" if month else UNDATED, "entries": own, "due": due}
    return Answer("calendar.html", context, value, COLUMNS, [_row(entry) for entry in (*own, *due)])


def _month(value: str) -> date | None:
    """The first day of the month; None for what has no day. Raises InputError for what is neither."""
    if value == UNDATED:
        return None
    found = _MONTH.fullmatch(value)
    if found is None or found[1] in ("1000", "9999"):
        raise InputError(f"{value!r} is no month", hint=f"write it as 2022-01, or {UNDATED}")
    return date(int(found[1]), int(found[2]), 1)


def _undated(found: Iterable[Entry]) -> tuple[Entry, ...]:
    return tuple(entry for entry in found if entry.interval is None)


def _sections(found: Iterable[Entry]) -> list[tuple[str, str, list[Entry]]]:
    """By what they are, what is to come first."""
    own = list(found)
    parts = ((state, words, [entry for entry in own if entry.state == state]) for state, words in STATES.items())
    return [part for part in parts if part[2]]


def _months(found: Iterable[Entry]) -> list[tuple[str, date, int]]:
    """The months in which something begins, with how much."""
    counts = Counter(entry.interval.first.replace(day=1) for entry in found if entry.interval)
    return [(f"{month:%Y-%m}", month, counts[month]) for month in sorted(counts)]


def _row(entry: Entry) -> Row:
    first = entry.line.citations[0]
    return {
        "when": entry.when,
        "state": entry.state,
        "text": entry.line.text,
        "place": entry.place,
        "sides": "; ".join(entry.sides),
        "quote": first.quote,
        "origins": entry.line.origins,
        "documents": entry.line.documents,
        "article": first.document,
        "item": entry.item,
    }


def _feed(request: Request) -> dict[str, str]:
    """Where the feed is to be had: on this server, and in the form that calendar programs subscribe to."""
    url = feed_of(request)
    return {"path": str(url.replace(scheme="", netloc="")), "webcal": str(url.replace(scheme="webcal"))}


async def feed(request: Request) -> Response:
    """The dated meetings as iCalendar: confirmed, tentative or cancelled, as the articles report them."""
    desk: Desk = request.app.state.desk

    def written() -> bytes:
        stream = io.BytesIO()
        write_calendar(desk.held, stream)
        return stream.getvalue()

    data = await run_in_threadpool(desk.ask, "calendar.ics", written)
    headers = {"content-disposition": 'inline; filename="calendar.ics"'}
    return Response(data, media_type="text/calendar; charset=utf-8", headers=headers)


routes = [Route("/calendar.ics", feed, name="calendar-feed"), *page("/calendar", calendar, name="calendar", whole=True)]
