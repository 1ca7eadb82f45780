"""The gate: every request passes it. Who sends it is settled here, and whether that role may do that.

Nothing is served to those who have not logged in but the login page and the built files. Where there is no users file
everybody may do everything; ``standoff serve`` allows that on loopback only.
"""

from __future__ import annotations

import time
from urllib.parse import quote, urlsplit

from starlette.datastructures import URL
from starlette.requests import Request
from starlette.responses import JSONResponse, RedirectResponse, Response
from starlette.types import ASGIApp, Receive, Scope, Send

from standoff.serve.security.roles import OPEN, Person, Role, needed
from standoff.serve.security.users import Users
from standoff.serve.showing.rendering import render

SESSION = 12 * 3600
"""Seconds that a log-in lasts: a long working day, so that a browser left open overnight is not an open door."""
FEEDS = ("/calendar.ics",)
"""Addresses that programs subscribe to, which cannot log in: they carry a token for just this."""


def feed_of(request: Request) -> URL:
    """The address at which a calendar program, which cannot log in, reads the calendar as the user who asks."""
    users: Users | None = request.app.state.users
    name = request.scope["user"].name
    query = f"token={users.token(name, 'calendar')}" if users is not None and name else ""
    return request.url.replace(path=FEEDS[0], query=query, fragment="")


class Gate:
    """Lets requests in, or answers them itself."""

    def __init__(self, app: ASGIApp, *, users: Users | None) -> None:
        self._app = app
        self._users = users

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Settle who sends a request, as ``request.user``, and pass it on where it may be."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        request = Request(scope, receive)
        person = scope["user"] = Person() if self._users is None else _person(request, self._users)
        answer = _refusal(request, person)
        await (self._app if answer is None else answer)(scope, receive, send)


def _person(request: Request, users: Users) -> Person | None:
    kind, _, token = request.headers.get("authorization", "").partition(" ")
    if request.url.path.startswith("/api/") and kind.lower() == "bearer":
        request.scope["by_token"] = True
        return users.of_token(token.strip(), "api")
    if request.url.path in FEEDS and (token := request.query_params.get("token", "")):
        found = users.of_token(token, "calendar")
        return found and Person(found.name, Role.READER)
    session = request.session
    name, mark, until, number = (session.get(key) for key in ("user", "mark", "until", "id"))
    if not (isinstance(name, str) and isinstance(mark, str) and isinstance(until, int) and isinstance(number, str)):
        return None
    if time.time() >= until or number in users.ended:
        return None
    return users.bearer(name, mark)


def _refusal(request: Request, person: Person | None) -> Response | None:
    path, method = request.url.path, request.method
    if _comes_from_elsewhere(request):
        return _told(
            request, 403, "this request comes from a page of another site", "work on the workbench's own pages"
        )
    if path.startswith(OPEN[0]) or path == OPEN[1]:
        return None
    if person is None:
        return _ask(request)
    role = needed(method, path)
    if not person.role.covers(role):
        told = f"{path} needs the role {role}, or one above it; yours is {person.role}"
        return _told(request, 403, told, "whoever keeps the users file can give it: standoff users add")
    return None


def _comes_from_elsewhere(request: Request) -> bool:
    """A browser says where a changing request comes from; programs say nothing."""
    origin = request.headers.get("origin")
    if request.method in ("GET", "HEAD", "OPTIONS") or origin is None:
        return False
    return urlsplit(origin).netloc.lower() != request.headers.get("host", "").lower()


def _ask(request: Request) -> Response:
    """Nobody has logged in: pages lead there, programs are told."""
    path = request.url.path
    if request.method != "GET" or is_for_programs(path):
        answer = _told(request, 401, "nobody has logged in", "log in, or send an API token")
        answer.headers["www-authenticate"] = "Bearer"
        answer.headers["hx-redirect"] = "/login"  # htmx follows it, whatever part of a page was asked for
        return answer
    wanted = path + (f"?{request.url.query}" if request.url.query else "")
    return RedirectResponse(f"/login?next={quote(wanted, safe='')}", status_code=303)


def _told(request: Request, status: int, message: str, hint: str) -> Response:
    if is_for_programs(request.url.path):
        return JSONResponse({"error": message, "hint": hint}, status_code=status)
    return render(request, "error.html", {"message": message, "hint": hint, "status": status}, status=status)


def is_for_programs(path: str) -> bool:
    """Whether errors at an address are told as JSON."""
    return path.endswith((".json", ".csv", ".ics")) or (path.startswith("/api/") and not path.endswith("/docs"))
