"""A long list in pieces: ``from`` in the address says where the piece begins, and the other filters stay."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Generic, NamedTuple, TypeVar
from urllib.parse import urlencode

from starlette.requests import Request

T = TypeVar("T")


class Piece(NamedTuple, Generic[T]):
    """``shown`` of ``total``; ``before`` and ``after`` are the addresses of its neighbours, None at the ends."""

    shown: Sequence[T]
    total: int
    first: int
    before: str | None
    after: str | None


def piece(found: Sequence[T], request: Request, *, most: int) -> Piece[T]:
    """The piece that the address asks for, ``most`` at a time; one that is not there is the last."""
    value = request.query_params.get("from", "")
    wanted = int(value) if value.isascii() and value.isdigit() and len(value) < 9 else 0
    first = min(wanted, max(0, (len(found) - 1) // most * most))

    def at(number: int) -> str:
        kept = [(key, word) for key, word in request.query_params.multi_items() if key != "from" and word]
        return "?" + urlencode([*kept, ("from", str(number))])

    return Piece(
        shown=found[first : first + most],
        total=len(found),
        first=first,
        before=at(max(0, first - most)) if first else None,
        after=at(first + most) if first + most < len(found) else None,
    )
