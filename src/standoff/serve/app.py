"""The application: pages, API and built files, behind the middleware that guards them."""

from __future__ import annotations

import secrets
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from functools import partial
from pathlib import Path

from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.middleware.gzip import GZipMiddleware
from starlette.middleware.sessions import SessionMiddleware
from starlette.middleware.trustedhost import TrustedHostMiddleware
from starlette.routing import Mount
from starlette.staticfiles import StaticFiles

from standoff.errors import StandoffError
from standoff.serve.adding import Adder
from standoff.serve.api import service
from standoff.serve.desk import Desk
from standoff.serve.failures import failed, refused
from standoff.serve.pages.articles import prepare
from standoff.serve.routes import routes
from standoff.serve.security.attempts import Attempts
from standoff.serve.security.bounds import Bounded
from standoff.serve.security.gate import SESSION, Gate
from standoff.serve.security.headers import SafeHeaders
from standoff.serve.security.roles import Person
from standoff.serve.security.users import Users
from standoff.serve.showing import assets
from standoff.serve.views.facets import shelf
from standoff.serve.warming import Counted, Traffic, Warmer

LOCAL = ("127.0.0.1", "localhost", "[::1]")
"""Names that a browser on this machine reaches us by. Others are refused, or a name that somebody else's DNS points
here would be a way in (DNS rebinding).
"""


def workbench(
    path: str | Path, *, hosts: tuple[str, ...] = LOCAL, users: Users | None = None, https: bool = False
) -> Starlette:
    """The ASGI application for the case at ``path``, reached by one of the names ``hosts``.

    ``users`` are those who may log in; without them everybody who reaches it may do everything. With ``https`` cookies
    are sent over nothing else.

    Raises what ``record.open_case`` raises where the case cannot be opened.
    """
    desk = Desk(Path(path))
    adder = Adder(Path(path), after=desk.compare)
    traffic = Traffic()

    @asynccontextmanager
    async def life(app: Starlette) -> AsyncIterator[None]:
        await run_in_threadpool(desk.compare)
        readers, first = partial(_readers, users), partial(shelf, desk)
        warmer = Warmer(desk, traffic, partial(prepare, app), first=first, readers=readers)
        warmer.start()
        yield
        await run_in_threadpool(warmer.close)
        await run_in_threadpool(adder.close)
        await run_in_threadpool(desk.close)

    app = Starlette(
        routes=[*routes(), Mount("/static", StaticFiles(directory=assets.folder()), name="static")],
        lifespan=life,
        middleware=[
            Middleware(Counted, traffic=traffic),
            Middleware(SafeHeaders),
            Middleware(TrustedHostMiddleware, allowed_hosts=list(hosts), www_redirect=False),
            Middleware(GZipMiddleware, minimum_size=1024, compresslevel=5),
            Middleware(
                SessionMiddleware,
                secret_key=users.secret if users else secrets.token_hex(32),
                max_age=SESSION,
                same_site="strict",
                https_only=https,
            ),
            Middleware(Gate, users=users),
            Middleware(Bounded),
        ],
        exception_handlers={StandoffError: failed, HTTPException: refused},
    )
    app.state.desk, app.state.users, app.state.attempts = desk, users, Attempts()
    app.state.adder = adder
    app.router.routes.append(Mount("/api/v1", service(app.state), name="api"))
    return app


def _readers(users: Users | None) -> set[Person]:
    """One of each kind of those who may log in, since all of a role see the same articles."""
    return {Person()} if users is None else {Person("somebody", role) for role in users.people().values()}
