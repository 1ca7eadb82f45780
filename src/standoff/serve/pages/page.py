"""A page and its twins: one question to the desk, answered as HTML, as JSON (``.json``) and as a table (``.csv``)."""

from __future__ import annotations

import json
from itertools import chain, islice

import msgspec
from starlette.concurrency import run_in_threadpool
from starlette.convertors import Convertor, register_url_convertor
from starlette.requests import Request
from starlette.responses import Response, StreamingResponse
from starlette.routing import BaseRoute, Route

from standoff.analysis.lines import Late
from standoff.export import table_parts
from standoff.serve.desk import Desk
from standoff.serve.pages.answer import Answer
from standoff.serve.pages.keeping import Ask, Rests, as_kept, twin_of
from standoff.serve.showing.rendering import COMPARING, TOLD, render


class _Name(Convertor[str]):
    """A name in an address: whatever it holds, slashes and line breaks too (``path`` stops at a line break)."""

    regex = r"[\s\S]+"

    def convert(self, value: str) -> str:
        return value

    def to_string(self, value: str) -> str:
        return value


register_url_convertor("name", _Name())


def on_the_case(desk: Desk, request: Request) -> object:
    """Of a page that may show anything that the case holds."""
    return desk.state


def being_made(title: str, told: str) -> Answer:
    """What is shown in place of a page while what it shows is worked out; it asks again by itself."""
    return Answer("working.html", {"title": title, "told": told}, {"working": True}, (), ())


def page(
    path: str,
    ask: Ask,
    *,
    name: str,
    kept: bool = False,
    rests: Rests = on_the_case,
    whole: bool = False,
    linked: bool = False,
) -> list[BaseRoute]:
    """The routes of a page at ``path`` (``/stories``; ``/`` has its twins at ``/overview.json`` and ``.csv``).

    A page is ``kept`` as rendered where the case, the address and the user are all that it shows, until what it
    ``rests`` on is another. One that looks at the ``whole`` case may take long in a large one: it then says so, and
    asks again by itself. Its twins, which programs read, wait. What it shows rests on what the articles have in common,
    as that of other ``linked`` pages: they say how many are compared where that is not over.
    """
    twin = "/overview" if path == "/" else path
    across = whole or linked

    async def as_page(request: Request) -> Response:
        if kept and TOLD not in request.session:
            return await run_in_threadpool(as_kept, ask, rests, request)
        answer = await run_in_threadpool(_soon if whole else _told, request.app.state.desk, request)
        context = {**answer.context, "twin": twin_of(request)}
        return await run_in_threadpool(render, request, answer.template, context)

    async def as_json(request: Request) -> Response:
        answer = await run_in_threadpool(_told, request.app.state.desk, request)
        body = await run_in_threadpool(lambda: as_bytes(answer.value() if callable(answer.value) else answer.value))
        return Response(body, media_type="application/json", headers=_how_far(answer))

    async def as_csv(request: Request) -> Response:
        answer = await run_in_threadpool(_told, request.app.state.desk, request)
        parts = table_parts(answer.columns, answer.rows)
        first = await run_in_threadpool(lambda: list(islice(parts, 2)))  # what goes wrong at once is told as an error
        headers = {"content-disposition": f'attachment; filename="{name}.csv"', **_how_far(answer)}
        return StreamingResponse(chain(first, parts), media_type="text/csv; charset=utf-8", headers=headers)

    def _told(desk: Desk, request: Request) -> Answer:
        waits = desk.waits if across else None  # asked first: what is compared meanwhile is shown when it is all
        answer = ask(desk, request)
        return answer._replace(context={**answer.context, COMPARING: waits})

    def _soon(desk: Desk, request: Request) -> Answer:
        key = (request.url.path, request.url.query, request.headers.get("cookie"))
        found = desk.beside(key, lambda: _told(desk, request))
        return found or being_made(name.capitalize(), "The case has changed, or was opened just now: it is being read.")

    return [
        Route(twin + ".json", as_json, name=f"{name}-json"),
        Route(twin + ".csv", as_csv, name=f"{name}-csv"),
        Route(path, as_page, name=name),
    ]


def _how_far(answer: Answer) -> dict[str, str]:
    """The header by which a twin says how many articles are compared yet; its value has its shape as always."""
    waits = answer.context[COMPARING]
    return {"standoff-compared": f"{waits.compared}/{waits.documents}"} if waits else {}


def as_bytes(value: object) -> bytes:
    """A value as JSON; words that UTF-8 cannot hold (lone surrogates of a broken article) as escapes."""
    try:
        return msgspec.json.encode(value, enc_hook=_plain)
    except UnicodeEncodeError:
        return json.dumps(msgspec.to_builtins(value, enc_hook=_plain)).encode()


def _plain(value: object) -> object:
    return value.line if isinstance(value, Late) else str(value)


def given(request: Request, name: str) -> str | None:
    """What the address gives for a filter; empty is not given."""
    value = request.query_params.get(name, "").strip()
    return value or None
