"""Cross-site request forgery: whoever changes something must send the token that only our pages know.

On loopback too: any page that is open in the same browser can send requests to 127.0.0.1.
"""

from __future__ import annotations

import secrets

from starlette.requests import Request

from standoff.errors import StandoffError

HEADER = "x-csrf-token"
FIELD = "csrf"


class ForgedError(StandoffError):
    """A request that changes something came without the token of its session."""


def token(request: Request) -> str:
    """The token of this session, made on first use."""
    known = request.session.get(FIELD)
    if not isinstance(known, str):
        known = request.session[FIELD] = secrets.token_urlsafe(24)
    return known


async def check(request: Request) -> None:
    """Raise ForgedError where a request that changes something does not carry the session's token.

    It is looked for in the header that scripts send, then in the form.
    A request that carries an API token is no browser's, and needs none.
    """
    if request.scope.get("by_token") and request.scope.get("user") is not None:
        return
    given: object = request.headers.get(HEADER)
    if given is None and request.headers.get("content-type", "").startswith(("application/x-www-form", "multipart/")):
        given = (await request.form()).get(FIELD)
    known = request.session.get(FIELD)
    if not (isinstance(given, str) and isinstance(known, str) and secrets.compare_digest(given, known)):
        raise ForgedError("this request did not come from a page of this workbench", hint="reload the page and retry")
