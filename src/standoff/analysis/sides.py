"""What a side's code is called in English: read from the gazetteer that ``actors`` resolves by."""

from __future__ import annotations

import tomllib
from functools import lru_cache
from importlib.resources import files

_SHORT = {"EU": "EU", "UN": "UN", "MEDIA": "the media"}
"""Organisations that a line calls by their letters, as desks do."""


def side_name(code: str) -> str:
    """``RUS`` is Russia, ``NATO`` is NATO; a code that the gazetteer does not have stands for itself."""
    return _SHORT.get(code) or _names().get(code, code)


def side_called(name: str) -> str | None:
    """The code of a side by its full English name, with or without "the": ``the United States`` is USA.

    >>> side_called("the United States"), side_called("the allies")
    ('USA', None)
    """
    return _codes().get(name.removeprefix("the "))


def is_side(name: str, code: str) -> bool:
    """Whether a name is the side itself, not one of its people or offices."""
    return name in (side_name(code), _names().get(code), code)


def is_state(name: str) -> bool:
    """Whether a name is that of a state."""
    return name in _states()


@lru_cache(maxsize=1)
def _states() -> frozenset[str]:
    return frozenset(_table("states").values())


@lru_cache(maxsize=1)
def _codes() -> dict[str, str]:
    return {name.removeprefix("the "): code for code, name in _names().items()}


@lru_cache(maxsize=1)
def _names() -> dict[str, str]:
    """Codes of states and organisations with their names."""
    return {**_table("organisations"), **_table("states")}


def _table(name: str) -> dict[str, str]:
    """Codes and names of one table; an entry with a side of its own (a part of an organisation) is left out."""
    text = files("standoff").joinpath(f"data/actors/{name}.toml").read_text(encoding="utf-8")
    entries = tomllib.loads(text).items()
    return {code: e["name"] for code, e in entries if isinstance(e, dict) and "side" not in e and "name" in e}
