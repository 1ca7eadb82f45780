"""The OpenAPI document: FastAPI tells paths and parameters, msgspec the shapes of what is given and taken."""

from __future__ import annotations

from typing import Any

import msgspec
from fastapi import FastAPI
from fastapi.openapi.utils import get_openapi

from standoff.serve.api.answers import Failure

_REF = "#/components/schemas/{name}"
_FAILURES = {
    400: "The question has no meaning for this case.",
    401: "Nobody has logged in.",
    403: "The role does not allow it, or the token of the session is missing.",
    404: "The case does not hold that.",
    413: "The request is too large.",
    422: "A parameter is not of its kind.",
    503: "Another program is writing to the case; try again.",
}
_shapes: list[type] = [Failure]
"""What answers and requests are made of, in the order in which the routes name them."""


def answering(shape: type, *, status: int = 200) -> dict[str, Any]:
    """How a route is described that gives ``shape``."""
    _shapes.append(shape)
    responses: dict[int, Any] = {status: {"description": "The answer.", "content": _content(shape)}}
    responses |= {code: {"description": told, "content": _content(Failure)} for code, told in _FAILURES.items()}
    return {"responses": responses, "response_model": None}


def asking(wanted: type, shape: type) -> dict[str, Any]:
    """How a route is described that takes ``wanted`` and gives ``shape``."""
    _shapes.append(wanted)
    body = {"required": True, "content": _content(wanted)}
    token = {
        "name": "X-CSRF-Token",
        "in": "header",
        "required": False,
        "schema": {"type": "string"},
        "description": "The token that /session gives, where no API token is sent.",
    }
    return answering(shape) | {"openapi_extra": {"requestBody": body, "parameters": [token]}}


def describe(app: FastAPI) -> dict[str, Any]:
    """The OpenAPI document of ``app``."""
    if app.openapi_schema is None:
        found = get_openapi(title=app.title, version=app.version, routes=app.routes, description=app.description)
        shapes = list(dict.fromkeys(_shapes))
        references, components = msgspec.json.schema_components(shapes, ref_template=_REF)
        names = {shape: ref["$ref"] for shape, ref in zip(shapes, references, strict=True)}
        schemas = found.setdefault("components", {}).setdefault("schemas", {})
        schemas.update(components)
        schemas.pop("HTTPValidationError", None), schemas.pop("ValidationError", None)
        found["components"]["securitySchemes"] = {"token": {"type": "http", "scheme": "bearer"}}
        found["security"] = [{}, {"token": []}]
        found["servers"] = [{"url": "/api/v1"}]
        app.openapi_schema = _named(found, {_key(shape): ref for shape, ref in names.items()})
    return app.openapi_schema


def _content(shape: type) -> dict[str, Any]:
    return {"application/json": {"schema": {"$ref": _key(shape)}}}


def _key(shape: type) -> str:
    """What stands for a shape until all are known: two of one name are told apart by their modules only then."""
    return f"{shape.__module__}.{shape.__qualname__}"


def _named(value: Any, names: dict[str, str]) -> Any:  # noqa: ANN401
    if isinstance(value, dict):
        return {
            key: names.get(each, each) if key == "$ref" and isinstance(each, str) else _named(each, names)
            for key, each in value.items()
        }
    return [_named(each, names) for each in value] if isinstance(value, list) else value
