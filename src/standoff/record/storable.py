"""What SQLite text cannot hold, and how a case keeps it all the same.

SQLite's text functions end at a NUL character, and its text is UTF-8, which has no lone surrogates. Both occur in
real input, and both are characters that offsets count. So the text of a document is stored with one stand-in
character for each of them, which moves no offset, and a list says what stood where. Names and other short strings,
which nothing points into, are escaped instead.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from typing import Any

from sqlalchemy import String
from sqlalchemy.types import TypeDecorator

STAND_IN = "\N{REPLACEMENT CHARACTER}"
HIGHLIGHT = ("\ufdd0", "\ufdd1")
"""Unicode noncharacters, kept out of stored texts so that search can mark its hits with them unmistakably."""

_UNSTORABLE = re.compile(f"[\0\ud800-\udfff{HIGHLIGHT[0]}{HIGHLIGHT[1]}]")
_ESCAPE = "\x10"
_TO_ESCAPE = re.compile(f"[\0\ud800-\udfff{_ESCAPE}]")
_ESCAPED = re.compile(f"{_ESCAPE}([0-9a-f]{{4}})")


def to_stored(text: str) -> str:
    """The text as the case stores it: same length, every character where it was, stand-ins for what cannot be kept."""
    return _UNSTORABLE.sub(STAND_IN, text)


def stand_ins(text: str) -> str | None:
    """What ``to_stored`` replaces: JSON pairs of offset and code point; None (nearly always) where there is nothing."""
    found = [[match.start(), ord(match[0])] for match in _UNSTORABLE.finditer(text)]
    return json.dumps(found, separators=(",", ":")) if found else None


def from_stored(stored: str, stand_ins: str | None) -> str:
    """The text again as it was read."""
    if stand_ins is None:
        return stored
    characters = list(stored)
    for offset, code_point in json.loads(stand_ins):
        characters[offset] = chr(code_point)
    return "".join(characters)


def escape(value: str) -> str:
    """A short string with what cannot be stored written as an escape; nearly always the string itself."""
    return _TO_ESCAPE.sub(lambda match: f"{_ESCAPE}{ord(match[0]):04x}", value)


def unescape(value: str) -> str:
    """The string that ``escape`` was given."""
    return _ESCAPED.sub(lambda match: chr(int(match[1], 16)), value)


class Words(TypeDecorator[str]):
    """A column of short strings that keeps every string that Python can hold."""

    impl = String
    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: Any) -> str | None:  # noqa: ANN401
        """Escape on the way in."""
        return None if value is None else escape(value)

    def result_processor(self, dialect: Any, coltype: object) -> Callable[[str | None], str | None]:  # noqa: ANN401
        """Unescape on the way out. A million words are read for a large case: what does nothing has to be quick."""
        return _unescaped


def _unescaped(value: str | None) -> str | None:
    return unescape(value) if value and _ESCAPE in value else value
