"""Words of an article for a place on a page, and where a page has them from."""

from __future__ import annotations

import re
from html import escape
from urllib.parse import quote

_STEERING = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]")


def plain(text: str | None) -> str:
    """Words of an article for one line: no control characters or direction overrides, white space as one space."""
    return " ".join(_STEERING.sub("\N{REPLACEMENT CHARACTER}", text or "").split())


def spaced(text: str) -> str:
    """A piece of a line: as ``plain`` has it, with the white space at its ends, since others stand beside it."""
    return re.sub(r"\s+", " ", _STEERING.sub("\N{REPLACEMENT CHARACTER}", text))


def exact(text: str) -> str:
    """Words of an article as HTML for a place where a browser counts them: each code point stands as one character.

    Without this a browser would take a carriage return for part of a line feed, and leave NUL out.
    """
    return escape(text.replace("\0", "\N{REPLACEMENT CHARACTER}")).replace("\r", "&#13;")


def item_at(item_id: str) -> str:
    """The permalink of an item."""
    return f"/items/{quote(item_id, safe='')}"
