"""Sidecars: ``article.meta.toml`` (or ``.json``) beside ``article.txt`` says what the article does not."""

from __future__ import annotations

import json
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from standoff.documents.days import metadata_day
from standoff.documents.findings import Given
from standoff.documents.reading import Notice, ProblemCode

SUFFIXES = (".meta.toml", ".meta.json")
KEYS = ("date", "published", "updated", "title", "standfirst", "publisher", "agency", "byline", "url")
_MOST_BYTES = 100_000


def is_sidecar(path: Path) -> bool:
    """Whether a file is a sidecar and no article."""
    return path.name.endswith(SUFFIXES)


def read_sidecar(path: Path) -> Given:
    """What the sidecar of an article gives; empty where it has none. What is wrong with it is in ``notices``."""
    stem = path.name.removesuffix(".gz")
    stem = stem[: stem.rfind(".")] if stem.rfind(".") > 0 else stem
    for suffix in SUFFIXES:
        beside = path.with_name(stem + suffix)
        if beside.is_file():
            return _read(beside)
    return Given()


def _read(path: Path) -> Given:
    try:
        if path.stat().st_size > _MOST_BYTES:
            raise ValueError("it is too large")
        text = path.read_bytes().decode("utf-8-sig")
        values = tomllib.loads(text) if path.suffix == ".toml" else json.loads(text)
        if not isinstance(values, dict):
            raise ValueError("it is not a table of keys and values")
    except (OSError, ValueError, RecursionError) as error:
        told = f"the sidecar {path.name} cannot be read: {error}"
        return Given(notices=[Notice(ProblemCode.SIDECAR, told, "mend it, or take it away")])
    return given_by(values, path.name)


def given_by(values: Mapping[str, Any], name: str) -> Given:
    """Read the keys of a sidecar; unknown keys and dates that are none are told, and the rest is used."""
    given = Given(published_from="given")
    for key, value in values.items():
        if key not in KEYS:
            hint = f"it may hold {', '.join(KEYS)}"
            given.notices.append(Notice(ProblemCode.SIDECAR, f"{name} has the unknown key {key!r}", hint))
        elif key in ("date", "published", "updated"):
            day = metadata_day(value)
            if day.iso is None:
                hint = "write it as YYYY-MM-DD"
                given.notices.append(Notice(ProblemCode.SIDECAR, f"{name}: {value!r} is not one certain day", hint))
            elif key == "updated":
                given.updated = day.iso
            else:
                given.published = day.iso
        elif str(value).strip():
            setattr(given, key, str(value).strip())
    return given
