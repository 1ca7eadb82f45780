"""How far comparing is: pages that rest on it ask again and again, until it is over and they are drawn anew."""

from __future__ import annotations

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from standoff.serve.desk import Desk
from standoff.serve.showing.rendering import COMPARING, render


async def comparing(request: Request) -> Response:
    """The notice of such a page as it is now; when nothing waits any more, the word to load the page anew."""
    desk: Desk = request.app.state.desk
    waits = await run_in_threadpool(lambda: desk.waits)
    if waits is None:
        return Response(headers={"hx-refresh": "true"})
    return await run_in_threadpool(render, request, "parts/comparing.html", {COMPARING: waits})


routes = [Route("/comparing", comparing, name="comparing")]
