"""A long list in pages: which part of it is shown, and the addresses of the parts beside it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Generic, NamedTuple, TypeVar
from urllib.parse import urlencode

from starlette.requests import Request

T = TypeVar("T")


class Pager(NamedTuple):
    """Entries ``first`` to ``last`` (not included) of ``total``; ``before`` and ``after`` are addresses, or None."""

    first: int
    last: int
    total: int
    before: str | None
    after: str | None


def pager(request: Request, total: int, *, size: int, most: int, name: str = "page") -> Pager:
    """The page that the address asks for under ``name``: the first if it is no number, the last if beyond the end.

    ``size`` entries are on it, or as many as the address gives under ``size``, up to ``most``.
    """
    size = min(_number(request, "size", size), most)
    last = max(1, -(-total // size))
    number = min(_number(request, name, 1), last)
    before = _at(request, name, number - 1) if number > 1 else None
    after = _at(request, name, number + 1) if number < last else None
    return Pager((number - 1) * size, min(total, number * size), total, before, after)


class Piece(NamedTuple, Generic[T]):
    """A ``Pager`` with the entries that it shows."""

    shown: Sequence[T]
    first: int
    last: int
    total: int
    before: str | None
    after: str | None


def piece(found: Sequence[T], request: Request, *, most: int) -> Piece[T]:
    """The page of a list that is at hand, ``most`` entries long."""
    at = pager(request, len(found), size=most, most=most)
    return Piece(found[at.first : at.last], *at)


def _number(request: Request, name: str, default: int) -> int:
    given = request.query_params.get(name, "")
    return max(1, int(given)) if given.isascii() and given.isdigit() and len(given) < 10 else default


def _at(request: Request, name: str, number: int) -> str:
    kept = [(key, value) for key, value in request.query_params.multi_items() if key != name and value]
    return f"{request.url.path}?{urlencode([*kept, (name, str(number))])}"
