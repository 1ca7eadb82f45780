"""What could not be read, or not wholly, as the case remembers it."""

from __future__ import annotations

import msgspec


class Problem(msgspec.Struct, frozen=True, order=True):
    """``source`` is the path or URL, ``code`` one word for a program, ``message`` and ``hint`` are for a person."""

    source: str
    code: str
    message: str
    hint: str = ""
