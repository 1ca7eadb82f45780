"""How much a request may bring: what is larger is refused while it comes in, before anybody holds it."""

from __future__ import annotations

from starlette.datastructures import Headers
from starlette.exceptions import HTTPException
from starlette.types import ASGIApp, Message, Receive, Scope, Send

FORM = 2**20
"""Bytes of a request that is no upload: a decision with its reason has a few hundred."""
UPLOAD = 256 * 2**20
"""Bytes of one upload in all: ten thousand articles of the usual 6 kB, with their markup, come to some 200 MB."""


class Bounded:
    """Counts the bytes of a request; beyond the bound whoever reads it gets an HTTP error 413."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass the request on, its body counted."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        most = UPLOAD if scope["path"] == "/add" else FORM
        told = Headers(scope=scope).get("content-length", "")
        taken = 0

        async def counted() -> Message:
            nonlocal taken
            if told.isdigit() and int(told) > most:
                raise _too_large(most)
            message = await receive()
            taken += len(message.get("body", b""))
            if taken > most:
                raise _too_large(most)
            return message

        await self._app(scope, counted, send)


def _too_large(most: int) -> HTTPException:
    return HTTPException(413, f"that is more than {most // 2**20:,} MB at a time")
