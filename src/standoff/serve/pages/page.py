"""A page and its twins: one question to the desk, answered as HTML, as JSON (``.json``) and as a table (``.csv``)."""

from __future__ import annotations

import io
import json
from collections.abc import Callable, Iterable, Mapping
from typing import Any, NamedTuple

import msgspec
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from standoff.export import write_table
from standoff.serve.desk import Desk
from standoff.serve.rendering import render

Row = Mapping[str, str | int | float | bool | None]


class Answer(NamedTuple):
    """What a page shows: its template with what it needs, the same as one value, and as the rows of a table."""

    template: str
    context: Mapping[str, Any]
    value: object
    columns: Iterable[str]
    rows: Iterable[Row]


Ask = Callable[[Desk, Request], Answer]


def page(path: str, ask: Ask, *, name: str) -> list[BaseRoute]:
    """The routes of a page at ``path`` (``/stories``; ``/`` has its twins at ``/overview.json`` and ``.csv``)."""
    twin = "/overview" if path == "/" else path

    async def as_page(request: Request) -> Response:
        answer = await run_in_threadpool(ask, request.app.state.desk, request)
        context = {**answer.context, "twin": twin_of(request)}
        return await run_in_threadpool(render, request, answer.template, context)

    async def as_json(request: Request) -> Response:
        answer = await run_in_threadpool(ask, request.app.state.desk, request)
        return Response(await run_in_threadpool(as_bytes, answer.value), media_type="application/json")

    async def as_csv(request: Request) -> Response:
        def table() -> bytes:
            answer = ask(request.app.state.desk, request)
            stream = io.BytesIO()
            write_table(answer.columns, answer.rows, stream)
            return stream.getvalue()

        headers = {"content-disposition": f'attachment; filename="{name}.csv"'}
        return Response(await run_in_threadpool(table), media_type="text/csv; charset=utf-8", headers=headers)

    return [
        Route(twin + ".json", as_json, name=f"{name}-json"),
        Route(twin + ".csv", as_csv, name=f"{name}-csv"),
        Route(path, as_page, name=name),
    ]


def as_bytes(value: object) -> bytes:
    """A value as JSON; words that UTF-8 cannot hold (lone surrogates of a broken article) as escapes."""
    try:
        return msgspec.json.encode(value, enc_hook=str)
    except UnicodeEncodeError:
        return json.dumps(msgspec.to_builtins(value, enc_hook=str)).encode()


def twin_of(request: Request) -> dict[str, str]:
    """Where the same answer is to be had as JSON and as CSV, with the same filters."""
    path = "/overview" if request.url.path == "/" else request.url.path
    query = f"?{request.url.query}" if request.url.query else ""
    return {form: f"{path}.{form}{query}" for form in ("json", "csv")}


def given(request: Request, name: str) -> str | None:
    """What the address gives for a filter; empty is not given."""
    value = request.query_params.get(name, "").strip()
    return value or None
