"""Who may do what: readers read, analysts also decide, editors also add articles."""

from __future__ import annotations

from enum import StrEnum

import msgspec
from starlette.requests import Request

from standoff.record import author as named


class Role(StrEnum):
    """What somebody may do; each role may do what the one before may."""

    READER = "reader"
    ANALYST = "analyst"
    EDITOR = "editor"

    def covers(self, other: Role) -> bool:
        """Whether this role may do all that ``other`` may."""
        order = list(Role)
        return order.index(self) >= order.index(other)


class Person(msgspec.Struct, frozen=True):
    """Who sends a request. ``name`` is empty where nobody logs in: on loopback whoever sits there may do everything."""

    name: str = ""
    role: Role = Role.EDITOR


OPEN = ("/static/", "/login")
"""What is served to those who have not logged in."""

_HARMLESS = ("GET", "HEAD", "OPTIONS")
_OF_EDITORS = ("/add",)
_OF_ANALYSTS = ("/review/bulk",)
"""What is shown only for a decision that is to follow."""
_OF_READERS = ("/login", "/logout", "/seen")
"""Changes that concern nobody but the one who makes them."""


def needed(method: str, path: str) -> Role:
    """The role that a request needs. What is not known here to be harmless changes the case: analysts may do it."""
    if _under(path, _OF_EDITORS):
        return Role.EDITOR
    if _under(path, _OF_ANALYSTS):
        return Role.ANALYST
    if method in _HARMLESS or _under(path, _OF_READERS):
        return Role.READER
    return Role.ANALYST


def author(request: Request, told: str | None = None) -> str:
    """Whose decision a request brings: the user's who logged in; where nobody logs in, whose it says.

    Where it says nothing it is decided as on the command line. Raises InputError where nobody is known.
    """
    person: Person = request.scope["user"]
    return person.name or named((told or "").strip() or None)


def _under(path: str, beginnings: tuple[str, ...]) -> bool:
    return any(path == each or path.startswith((each + "/", each + ".")) for each in beginnings)
