"""What a reader has seen of a case: a cookie that says how far the case had grown when all was marked as seen.

Not of the session, which ends with the server: a desk opens the workbench anew each morning.
"""

from __future__ import annotations

import hashlib

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from standoff.serve.desk import Desk
from standoff.serve.security.forgery import check

LASTING = 365 * 24 * 3600
"""Seconds for which a browser remembers."""


def seen(desk: Desk, request: Request) -> int | None:
    """How far the case had grown when this reader marked all as seen; None where it never did."""
    value = request.cookies.get(_name(desk), "")
    return int(value) if value.isascii() and value.isdigit() and len(value) < 19 else None


async def mark(request: Request) -> Response:
    """Mark all as seen, and go back to the overview."""
    await check(request)
    desk: Desk = request.app.state.desk
    reached = await run_in_threadpool(desk.case.reached)
    answer = RedirectResponse("/", status_code=303)
    answer.set_cookie(_name(desk), str(reached), max_age=LASTING, httponly=True, samesite="strict")
    return answer


def _name(desk: Desk) -> str:
    """One for each case: cookies do not tell ports of one host apart."""
    return "seen-" + hashlib.sha256(str(desk.path.resolve()).encode("utf-8", "replace")).hexdigest()[:12]


routes = [Route("/seen", mark, methods=["POST"], name="seen")]
