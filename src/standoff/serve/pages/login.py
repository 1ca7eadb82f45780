"""Logging in and out, and what a user has here: role, the calendar's address, the end of the session."""

from __future__ import annotations

import secrets
import time

from anyio import CapacityLimiter
from anyio.to_thread import run_sync
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from standoff.serve.security import forgery
from standoff.serve.security.attempts import Attempts
from standoff.serve.security.gate import SESSION, feed_of
from standoff.serve.security.users import Users
from standoff.serve.showing.rendering import render

_AT_ONCE = CapacityLimiter(2)
"""Passwords that are checked at a time: each takes 64 MiB and half a tenth of a second."""


async def form(request: Request) -> Response:
    """The page that asks for name and password."""
    if request.app.state.users is None or request.scope["user"] is not None:
        return RedirectResponse("/", status_code=303)
    return render(request, "login.html", {"next": request.query_params.get("next", ""), "problem": "", "name": ""})


async def log_in(request: Request) -> Response:
    """Check name and password; the session begins anew, so that nothing from before log-in is carried over."""
    await forgery.check(request)
    users: Users | None = request.app.state.users
    attempts: Attempts = request.app.state.attempts
    given = await request.form()
    name, password = str(given.get("name", "")), str(given.get("password", ""))
    again = {"next": str(given.get("next", "")), "name": name}
    address = request.client.host if request.client else None
    if users is None:
        return RedirectResponse("/", status_code=303)
    if wait := attempts.wait(name, address):
        told = f"too many failed attempts: try again in {-(-wait // 60)} min"
        answer = render(request, "login.html", {**again, "problem": told}, status=429)
        answer.headers["retry-after"] = str(wait)
        return answer
    attempts.failed(name, address)  # before the check, so that many at once do not slip through; taken back after it
    person = await run_sync(users.log_in, name, password, limiter=_AT_ONCE)
    if person is None:
        told = "name or password is wrong"
        return render(request, "login.html", {**again, "problem": told}, status=401)
    attempts.succeeded(name, address)
    request.session.clear()
    request.session.update(user=name, mark=users.mark(name), until=int(time.time()) + SESSION, id=secrets.token_hex(8))
    return RedirectResponse(_own_path(again["next"]), status_code=303)


async def log_out(request: Request) -> Response:
    """End the session."""
    await forgery.check(request)
    users: Users | None = request.app.state.users
    session = dict(request.session)
    request.session.clear()
    if users is not None and "id" in session:
        await run_sync(users.ended.add, session["id"], session["until"])
    return RedirectResponse("/login", status_code=303)


async def account(request: Request) -> Response:
    """What the user has here."""
    return render(request, "account.html", {"feed": feed_of(request)})


def _own_path(wanted: str) -> str:
    """A path of this server to go on to; nothing that a browser could read as another host's address."""
    safe = wanted.startswith("/") and not wanted.startswith(("//", "/\\")) and wanted.isprintable()
    return wanted if safe and not wanted.startswith(("/login", "/logout")) else "/"


routes = [
    Route("/login", form, name="login"),
    Route("/login", log_in, methods=["POST"], name="log-in"),
    Route("/logout", log_out, methods=["POST"], name="log-out"),
    Route("/account", account, name="account"),
]
