"""Scripts and styles: built by esbuild from ``frontend/``, shipped under ``static/dist`` with a manifest."""

from __future__ import annotations

from functools import lru_cache
from importlib.resources import files
from pathlib import Path

import msgspec

from standoff.errors import StandoffError


class Asset(msgspec.Struct, frozen=True):
    """One built file: its name with the hash in it, its sha-256, its size in bytes plain and gzipped."""

    file: str
    sha256: str
    size: int
    gzip: int
    packages: dict[str, str] = {}
    """Other people's packages that are built into it, with version and licence."""


@lru_cache(maxsize=1)
def manifest() -> dict[str, Asset]:
    """The built files by the name that templates know them by (``main.js``)."""
    raw = folder().joinpath("manifest.json").read_bytes()
    return msgspec.json.decode(raw, type=dict[str, Asset])


def folder() -> Path:
    """Where the built files are."""
    return Path(str(files("standoff") / "serve" / "static" / "dist"))


def asset(name: str) -> str:
    """The address of a built file. Raises StandoffError for one that was not built."""
    try:
        return f"/static/{manifest()[name].file}"
    except KeyError:
        known = ", ".join(sorted(manifest()))
        raise StandoffError(f"no asset {name!r} was built", hint=f"run `make assets`; there are: {known}") from None
