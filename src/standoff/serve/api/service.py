"""The API as an application of its own, mounted in the workbench; and the page that shows how it is used."""

from __future__ import annotations

from typing import Any

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from starlette.datastructures import State
from starlette.exceptions import HTTPException
from starlette.responses import JSONResponse, Response

from standoff import __version__
from standoff.errors import StandoffError
from standoff.serve.api.description import describe
from standoff.serve.api.routes import router
from standoff.serve.failures import failed, refused
from standoff.serve.showing.rendering import render

_ABOUT = """The case for programs: read-only but for decisions. Passages are half-open offsets in Unicode code points of
the document's text, with their words. Errors are `{"error", "hint"}`."""


def service(state: State) -> FastAPI:
    """The API on what the workbench holds."""
    app = FastAPI(title="standoff", version=__version__, description=_ABOUT, docs_url=None, redoc_url=None)
    app.state = state
    app.include_router(router)
    app.add_api_route("/docs", _docs, include_in_schema=False)
    app.openapi = lambda: describe(app)  # type: ignore[method-assign]
    app.add_exception_handler(StandoffError, failed)
    app.add_exception_handler(HTTPException, refused)
    app.add_exception_handler(RequestValidationError, _not_of_its_kind)
    return app


def _docs(request: Request) -> Response:
    """The OpenAPI document for people, without a script."""
    return render(request, "api.html", {"api": request.app.openapi(), "shown": _shown})


def _shown(schema: dict[str, Any]) -> str:
    """A schema in a few words: ``string``, ``list of Story``, ``Plover or null``."""
    if "$ref" in schema:
        return str(schema["$ref"]).rpartition("/")[2]
    if "anyOf" in schema:
        return " or ".join(dict.fromkeys(_shown(each) for each in schema["anyOf"]))
    if "enum" in schema:
        return ", ".join(map(str, schema["enum"]))
    if schema.get("type") == "array":
        items = schema.get("items")
        return f"list of {_shown(items)}" if isinstance(items, dict) else "list"
    return str(schema.get("type", "any"))


def _not_of_its_kind(request: Request, error: Exception) -> Response:
    assert isinstance(error, RequestValidationError)
    first = error.errors()[0]
    where = " ".join(str(each) for each in first["loc"][1:])
    told = {"error": f"{where}: {first['msg']}", "hint": "see /api/v1/docs"}
    return JSONResponse(told, status_code=422)
