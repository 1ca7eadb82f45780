"""Positions: who stands where on which issue, each cell with its evidence; issues are renamed, joined and parted."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from urllib.parse import quote

import msgspec
from starlette.concurrency import run_in_threadpool
from starlette.datastructures import FormData
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from standoff.analysis import Dispute, Position
from standoff.analysis.disputing import calling, issue_called, joined, moving, parting
from standoff.errors import InputError
from standoff.serve.desk import Desk
from standoff.serve.pages.answer import Answer, Row
from standoff.serve.pages.page import given, page
from standoff.serve.pages.paging import piece
from standoff.serve.security.forgery import check
from standoff.serve.security.roles import author
from standoff.serve.views import whole

MOST = 60
"""Issues that are shown at a time."""

COLUMNS = 6
"""Actors with a column of their own at most; the others stand in the last one, each with its name."""


class Line(msgspec.Struct, frozen=True, kw_only=True):
    """One issue of the matrix: a cell for each actor that has a column, None where it takes no stand."""

    dispute: Dispute
    cells: tuple[Position | None, ...]
    others: tuple[Position, ...]


def matrix(desk: Desk, request: Request) -> Answer:
    """The issues, the most disputed first, and the actors that take a stand on most of them; by actor."""
    actor = given(request, "actor")
    every = whole.positions(desk)
    taking = Counter(position.actor for dispute in every for position in dispute.positions)
    found = whole.positions(desk, actor=actor)
    part = piece(found, request, most=MOST)
    columns = _columns(part.shown, actor)
    context = {
        "piece": part,
        "columns": columns,
        "lines": [_line(each, columns) for each in part.shown],
        "actor": actor,
        "actors": [name for name, _ in taking.most_common()],
    }
    return Answer("positions.html", context, {"positions": found}, _COLUMNS, (r for each in found for r in _rows(each)))


def issue(desk: Desk, request: Request) -> Answer:
    """One issue: each actor's words on it, the last first, how it moved, and the names that were joined into it."""
    every = whole.positions(desk)
    found = issue_called(every, request.path_params["issue"])
    actor = given(request, "actor")
    shown = [each for each in found.positions if actor is None or actor.casefold() == each.actor.casefold()]
    context = {
        "dispute": found,
        "positions": shown,
        "actor": actor,
        "names": [each.issue for each in every if each.issue != found.issue],
        "joined": joined(desk.held.decisions(), found.issue),
    }
    return Answer("issue.html", context, msgspec.structs.replace(found, positions=tuple(shown)), _COLUMNS, _rows(found))


async def decide(request: Request) -> Response:
    """Rename an issue (``as``), join it with another (``with``), or part a name from it again (``part``).

    Where passages are chosen (``passage``), only they get the name.
    """
    await check(request)
    form = await request.form()
    desk: Desk = request.app.state.desk
    name = await run_in_threadpool(_decide, desk, request.path_params["issue"], form, author(request))
    return RedirectResponse(f"/positions/{quote(name, safe='')}", status_code=303)


def _decide(desk: Desk, wanted: str, form: FormData, by: str) -> str:
    """Write the decision; the issue to go on with."""
    every = whole.positions(desk)
    found = issue_called(every, wanted)
    new, parted, why = _field(form, "as") or _field(form, "with"), _field(form, "part"), _field(form, "why")
    chosen = [each for each in form.getlist("passage") if isinstance(each, str)]
    with desk.writing() as case:
        if parted:
            made = parting(parted, found.issue, by=by, why=why)
        elif "passages" in form:
            made = moving(case, found, _some(chosen), new, by=by, why=why)
        else:
            made = calling(every, found.issue, new, by=by, why=why)
        case.decide(made)
    return found.issue if parted else new


def _some(chosen: list[str]) -> list[str]:
    if not chosen:
        raise InputError("no passage is chosen", hint="tick those that are of another issue")
    return chosen


def _field(form: FormData, name: str) -> str:
    value = form.get(name)
    return " ".join(value.split()) if isinstance(value, str) else ""


def _columns(disputes: Sequence[Dispute], actor: str | None) -> list[str]:
    """The actors that get a column: those on most of these issues, but none for a single one."""
    counts = Counter(each.actor for dispute in disputes for each in dispute.positions)
    own = [name for name in counts if actor is not None and name.casefold() == actor.casefold()]
    often = [name for name, count in counts.most_common(COLUMNS) if count > 1 and name not in own]
    return [*own, *often][:COLUMNS]


def _line(dispute: Dispute, columns: Sequence[str]) -> Line:
    by_actor = {each.actor: each for each in dispute.positions}
    return Line(
        dispute=dispute,
        cells=tuple(by_actor.get(name) for name in columns),
        others=tuple(each for each in dispute.positions if each.actor not in columns),
    )


_COLUMNS = ("issue", "actor", "stance", "when", "moved", "word", "said", "speaker", "quote", "document", "item")


def _rows(dispute: Dispute) -> Iterator[Row]:
    for each in dispute.positions:
        for word in each.words:
            yield {
                "issue": dispute.issue,
                "actor": each.actor,
                "stance": each.stance.value,
                "when": each.when,
                "moved": ", ".join(each.moved),
                "word": word.stance.value,
                "said": word.when,
                "speaker": word.speaker,
                "quote": word.citation.quote,
                "document": word.citation.document,
                "item": word.citation.item,
            }


routes = [
    Route("/positions/{issue:name}", decide, methods=["POST"], name="issue-decide"),
    *page("/positions", matrix, name="positions", whole=True),
    *page("/positions/{issue:name}", issue, name="issue", whole=True),
]
