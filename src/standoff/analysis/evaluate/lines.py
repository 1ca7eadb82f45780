"""Interchange lines as they stand in a file: gold has keys (``alt``, ``salience``) that items do not have."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from standoff.errors import FormatError, InputError

Entry = Mapping[str, Any]
"""One line of the interchange format, decoded."""


def load(path: Path) -> list[Entry]:
    """Read a JSON Lines file. Raises InputError where there is none, FormatError where a line is not an item."""
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise InputError(f"{path} cannot be read: {error}", hint="name a JSON Lines file in UTF-8") from error
    return list(parse(text.splitlines(), name=str(path)))


def parse(lines: Iterable[str], *, name: str = "the file") -> Iterable[Entry]:
    """Decode lines, blank ones left out. Raises FormatError with the number of the line at fault."""
    hint = "each line is a JSON object with 'doc' and 'type', as `standoff export items` writes it"
    for number, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        try:
            entry = json.loads(line)
        except ValueError as error:
            raise FormatError(f"line {number} of {name} is not JSON: {error}", hint=hint) from error
        if not isinstance(entry, dict) or not all(isinstance(entry.get(key), str) for key in ("doc", "type")):
            raise FormatError(f"line {number} of {name} is not an item", hint=hint)
        yield entry
