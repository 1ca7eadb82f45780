"""What is said when a request cannot be answered: as a page for people, as JSON for programs."""

from __future__ import annotations

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from standoff.errors import CaseLockedError, InputError, StandoffError
from standoff.serve.security.forgery import ForgedError
from standoff.serve.security.gate import is_for_programs
from standoff.serve.showing.rendering import render


def status_of(error: StandoffError) -> int:
    """The HTTP status that tells of an error."""
    match error:
        case ForgedError():
            return 403
        case CaseLockedError():
            return 503
        case InputError() if error.message.startswith(("the case has no", "the case holds no", "nobody in the case")):
            return 404
        case _:
            return 400


def failed(request: Request, error: Exception) -> Response:
    """What an error of ours is told as."""
    assert isinstance(error, StandoffError)
    return told(request, error.message, error.hint, status_of(error))


def refused(request: Request, error: Exception) -> Response:
    """What an error of HTTP is told as: no such page, a method that it does not know, too much at a time."""
    assert isinstance(error, HTTPException)
    message = "there is no such page" if error.status_code == 404 else str(error.detail)
    hint = "the pages are listed on the left" if error.status_code == 404 else ""
    answer = told(request, message, hint, error.status_code)
    answer.headers.update(error.headers or {})
    return answer


def told(request: Request, message: str, hint: str, status: int) -> Response:
    """An error as the one who asked can read it."""
    if is_for_programs(request.scope.get("root_path", "") + request.scope["path"]) or is_for_programs(request.url.path):
        return JSONResponse({"error": message, "hint": hint}, status_code=status)
    return render(request, "error.html", {"message": message, "hint": hint, "status": status}, status=status)
