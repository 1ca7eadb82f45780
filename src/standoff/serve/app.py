"""The application: pages, API and built files, behind the middleware that guards them."""

from __future__ import annotations

import secrets
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.middleware.gzip import GZipMiddleware
from starlette.middleware.sessions import SessionMiddleware
from starlette.middleware.trustedhost import TrustedHostMiddleware
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import BaseRoute, Mount
from starlette.staticfiles import StaticFiles

from standoff.errors import CaseLockedError, InputError, StandoffError
from standoff.serve import assets
from standoff.serve.desk import Desk
from standoff.serve.pages import articles, deciding, decisions, overview, review, versions
from standoff.serve.rendering import render
from standoff.serve.security.forgery import ForgedError
from standoff.serve.security.headers import SafeHeaders

LOCAL = ("127.0.0.1", "localhost", "[::1]")
"""Names that a browser on this machine reaches us by. Others are refused, or a name that somebody else's DNS points
here would be a way in (DNS rebinding).
"""


def workbench(path: str | Path, *, hosts: tuple[str, ...] = LOCAL) -> Starlette:
    """The ASGI application for the case at ``path``, reached by one of the names ``hosts``.

    Raises what ``record.open_case`` raises where the case cannot be opened.
    """
    desk = Desk(Path(path))

    @asynccontextmanager
    async def life(app: Starlette) -> AsyncIterator[None]:
        yield
        desk.close()

    routes: list[BaseRoute] = [
        *overview.routes,
        *articles.routes,
        *versions.routes,
        *deciding.routes,
        *review.routes,
        *decisions.routes,
        Mount("/static", StaticFiles(directory=assets.folder()), name="static"),
    ]
    app = Starlette(
        routes=routes,
        lifespan=life,
        middleware=[
            Middleware(SafeHeaders),
            Middleware(TrustedHostMiddleware, allowed_hosts=list(hosts), www_redirect=False),
            Middleware(GZipMiddleware, minimum_size=1024, compresslevel=5),
            Middleware(SessionMiddleware, secret_key=secrets.token_hex(32), same_site="strict"),
        ],
        exception_handlers={StandoffError: _failed, HTTPException: _refused},
    )
    app.state.desk = desk
    return app


def status_of(error: StandoffError) -> int:
    """The HTTP status that tells of an error."""
    match error:
        case ForgedError():
            return 403
        case CaseLockedError():
            return 503
        case InputError() if error.message.startswith(("the case has no", "the case holds no")):
            return 404
        case _:
            return 400


def _failed(request: Request, error: Exception) -> Response:
    assert isinstance(error, StandoffError)
    return _told(request, error.message, error.hint, status_of(error))


def _refused(request: Request, error: Exception) -> Response:
    assert isinstance(error, HTTPException)
    message = "there is no such page" if error.status_code == 404 else str(error.detail)
    hint = "the pages are listed on the left" if error.status_code == 404 else ""
    return _told(request, message, hint, error.status_code)


def _told(request: Request, message: str, hint: str, status: int) -> Response:
    if request.url.path.endswith((".json", ".csv")) or request.url.path.startswith("/api/"):
        return JSONResponse({"error": message, "hint": hint}, status_code=status)
    return render(request, "error.html", {"message": message, "hint": hint, "status": status}, status=status)
