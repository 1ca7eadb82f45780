"""Which items the address asks to review, and addresses that ask for others of them."""

from __future__ import annotations

from enum import StrEnum
from typing import TypeVar
from urllib.parse import parse_qsl, urlencode, urlsplit

import msgspec
from starlette.requests import Request

from standoff.errors import InputError
from standoff.record.reviewing import Asked, Order, State
from standoff.serve.showing.lines import item_at

W = TypeVar("W", bound=StrEnum)


def asked(request: Request) -> Asked:
    """The filters of the address. Raises InputError for a state, an order or a score that is none."""
    given = {key: value.strip() for key, value in request.query_params.items() if value.strip()}
    words = {key: given.get(key) for key in ("kind", "actor", "side", "act", "plover", "document")}
    return Asked(
        **words,
        state=_word(State, given.get("state"), State.UNDECIDED),
        order=_word(Order, given.get("order"), Order.UNSURE),
        below=_score(given.get("below")),
    )


def as_query(filters: Asked) -> dict[str, str]:
    """The filters as the address gives them, without those that are as they are by themselves."""
    plain = msgspec.to_builtins(filters)
    usual = msgspec.to_builtins(Asked())
    return {key: str(value) for key, value in plain.items() if value != usual[key]}


def review_at(filters: Asked | None = None, **more: str | int | None) -> str:
    """The address of the review with these filters, and more of the query: ``item``, ``open``, ``page``."""
    query = {**(as_query(filters) if filters else {}), **{key: str(value) for key, value in more.items() if value}}
    return "/review" + (f"?{urlencode(query)}" if query else "")


def back_to(address: str, *, item: str | None = None) -> str:
    """Where a form leads when it is done: to ``address`` where it is one of ours, else to the review.

    With an ``item`` the review opens at it, and an article at its words.
    """
    parts = urlsplit(address)
    ours = address.startswith("/") and not address.startswith(("//", "/\\")) and address.isprintable()
    if not ours or parts.scheme or parts.netloc:
        return "/review"
    if item is not None and parts.path.startswith(("/articles/", "/items/")):
        return item_at(item)
    if item is None or parts.path != "/review":
        return address
    query = [(key, value) for key, value in parse_qsl(parts.query) if key not in ("item", "open")]
    return f"/review?{urlencode([*query, ('item', item)])}"


def _word(words: type[W], given: str | None, usual: W) -> W:
    if given is None:
        return usual
    try:
        return words(given)
    except ValueError:
        raise InputError(f"{given!r} is no {words.__name__.lower()}", hint="one of: " + ", ".join(words)) from None


def _score(given: str | None) -> float | None:
    if given is None:
        return None
    try:
        score = float(given)
    except ValueError:
        score = -1.0
    if not 0 <= score <= 1:
        raise InputError(f"{given!r} is no score", hint="write a number from 0 to 1, such as 0.6")
    return score
