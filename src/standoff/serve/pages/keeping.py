"""Pages that are kept as rendered, by address and role: what is each reader's own is put in when they are given out."""

from __future__ import annotations

import gzip
import secrets
from collections.abc import Callable
from urllib.parse import quote

from markupsafe import escape
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response

from standoff.serve.desk import Desk
from standoff.serve.pages.answer import Answer
from standoff.serve.security.forgery import token
from standoff.serve.security.roles import Person
from standoff.serve.showing.lines import plain
from standoff.serve.showing.rendering import rendered

Ask = Callable[[Desk, Request], Answer]

Rests = Callable[[Desk, Request], object]
"""What tells states of the case apart in which a page may be another one; asked before the page is made."""

_TOKEN, _NAME = secrets.token_hex(24), secrets.token_hex(24)
"""Stand in kept pages where the token of a session and the name of a user go. No article can hold them: nobody knows
them.
"""


def as_kept(ask: Ask, rests: Rests, request: Request) -> Response:
    """The page as it was rendered for this state of what it rests on, or is now; packed in this thread."""
    csrf, person = token(request), request.scope["user"]
    text = _found_or_made(ask, rests, request).replace(_TOKEN.encode(), csrf.encode())
    if person.name:
        text = text.replace(_NAME.encode(), escape(plain(person.name)).encode("utf-8", "replace"))
    headers = {"vary": "Accept-Encoding"}
    if "gzip" in request.headers.get("accept-encoding", ""):
        text, headers["content-encoding"] = gzip.compress(text, 3, mtime=0), "gzip"
    return HTMLResponse(text, headers=headers)


def prepare(ask: Ask, rests: Rests, request: Request) -> None:
    """Have the page kept for whoever asks next."""
    key, state = _key(request), rests(request.app.state.desk, request)
    if not request.app.state.desk.kept.has(key, state):
        _found_or_made(ask, rests, request)


def _found_or_made(ask: Ask, rests: Rests, request: Request) -> bytes:
    desk: Desk = request.app.state.desk
    key, state = _key(request), rests(desk, request)
    text = desk.kept.find(key, state)
    if text is None:
        whoever = Request({**request.scope, "user": _whoever(request)})
        answer = ask(desk, whoever)
        context = {**answer.context, "twin": twin_of(whoever)}
        text = rendered(whoever, answer.template, context, csrf=_TOKEN).encode("utf-8", "replace")
        desk.kept.add(key, state, text)
    return text


def _key(request: Request) -> object:
    return request.url.path, request.url.query, _whoever(request)


def _whoever(request: Request) -> Person:
    """Anybody of the role of who asks; somebody who logged in where they did."""
    person: Person = request.scope["user"]
    return Person(_NAME if person.name else "", person.role)


def twin_of(request: Request) -> dict[str, str]:
    """Where the same answer is to be had as JSON and as CSV, with the same filters."""
    path = "/overview" if request.url.path == "/" else quote(request.scope["path"])
    query = f"?{request.url.query}" if request.url.query else ""
    return {form: f"{path}.{form}{query}" for form in ("json", "csv")}
