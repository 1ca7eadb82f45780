"""A page and its twins: one question to the desk, answered as HTML, as JSON (``.json``) and as a table (``.csv``)."""

from __future__ import annotations

import gzip
import json
import secrets
from collections.abc import Callable, Iterable, Mapping
from itertools import chain, islice
from typing import Any, NamedTuple
from urllib.parse import quote

import msgspec
from starlette.concurrency import run_in_threadpool
from starlette.convertors import Convertor, register_url_convertor
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response, StreamingResponse
from starlette.routing import BaseRoute, Route

from standoff.analysis.lines import Late
from standoff.export import table_parts
from standoff.serve.desk import Desk
from standoff.serve.security.forgery import token
from standoff.serve.showing.rendering import COMPARING, TOLD, render, rendered


class _Name(Convertor[str]):
    """A name in an address: whatever it holds, slashes and line breaks too (``path`` stops at a line break)."""

    regex = r"[\s\S]+"

    def convert(self, value: str) -> str:
        return value

    def to_string(self, value: str) -> str:
        return value


register_url_convertor("name", _Name())

Row = Mapping[str, str | int | float | bool | None]


class Answer(NamedTuple):
    """What a page shows: its template with what it needs, the same as one value, and as the rows of a table.

    Where the page shows a part of a list, so does the value, which says how many there are and where the next part is;
    the rows are all of them, made one after the other when they are asked for. What takes long as one value is given as
    a function that makes it.
    """

    template: str
    context: Mapping[str, Any]
    value: object
    columns: Iterable[str]
    rows: Iterable[Row]


Ask = Callable[[Desk, Request], Answer]


Rests = Callable[[Desk, Request], object]
"""What tells states of the case apart in which a page may be another one; asked before the page is made."""


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
            return await run_in_threadpool(_as_kept, ask, rests, request)
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


_TOKEN = secrets.token_hex(24)
"""Stands in kept pages where the token of a session goes. No article can hold it: nobody knows it."""


def _as_kept(ask: Ask, rests: Rests, request: Request) -> Response:
    """The page as it was rendered for this state of what it rests on, or is now; packed in this thread."""
    desk: Desk = request.app.state.desk
    csrf = token(request)
    key, state = (request.url.path, request.url.query, request.scope["user"]), rests(desk, request)
    text = desk.kept.find(key, state)
    if text is None:
        answer = ask(desk, request)
        context = {**answer.context, "twin": twin_of(request)}
        text = rendered(request, answer.template, context, csrf=_TOKEN).encode("utf-8", "replace")
        desk.kept.add(key, state, text)
    text = text.replace(_TOKEN.encode(), csrf.encode())
    headers = {"vary": "Accept-Encoding"}
    if "gzip" in request.headers.get("accept-encoding", ""):
        text, headers["content-encoding"] = gzip.compress(text, 3, mtime=0), "gzip"
    return HTMLResponse(text, headers=headers)


def as_bytes(value: object) -> bytes:
    """A value as JSON; words that UTF-8 cannot hold (lone surrogates of a broken article) as escapes."""
    try:
        return msgspec.json.encode(value, enc_hook=_plain)
    except UnicodeEncodeError:
        return json.dumps(msgspec.to_builtins(value, enc_hook=_plain)).encode()


def _plain(value: object) -> object:
    return value.line if isinstance(value, Late) else str(value)


def twin_of(request: Request) -> dict[str, str]:
    """Where the same answer is to be had as JSON and as CSV, with the same filters."""
    path = "/overview" if request.url.path == "/" else quote(request.scope["path"])
    query = f"?{request.url.query}" if request.url.query else ""
    return {form: f"{path}.{form}{query}" for form in ("json", "csv")}


def given(request: Request, name: str) -> str | None:
    """What the address gives for a filter; empty is not given."""
    value = request.query_params.get(name, "").strip()
    return value or None
