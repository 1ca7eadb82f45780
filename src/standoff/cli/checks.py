"""The checks of ``doctor``: each says what it found and, where that is not well, how to mend it."""

from __future__ import annotations

import os
import sqlite3
import sys
import tempfile
import time
from collections.abc import Iterator
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

import msgspec

from standoff.errors import StandoffError


class Check(msgspec.Struct, frozen=True, kw_only=True):
    """One thing looked at. ``mend`` is empty where nothing needs to be done."""

    name: str
    ok: bool
    found: str
    mend: str = ""


def checks(case: Path | None, model: str | None) -> Iterator[Check]:
    """All checks, the quick ones first."""
    yield _python()
    yield _packages()
    yield _optional()
    yield _sqlite()
    yield _writable()
    yield _output()
    yield _model(model)
    for path in [case] if case else sorted(Path().glob("*.standoff")):
        yield _case(path)


def _python() -> Check:
    ok = sys.version_info >= (3, 11)
    found = ".".join(str(part) for part in sys.version_info[:3])
    return Check(name="Python", ok=ok, found=found, mend="" if ok else "install Python 3.11 or later")


def _packages() -> Check:
    names = ("standoff", "spacy", "thinc", "numpy", "SQLAlchemy", "alembic", "msgspec", "trafilatura", "htmldate")
    found, missing = [], []
    for name in names:
        try:
            found.append(f"{name} {version(name)}")
        except PackageNotFoundError:
            missing.append(name)
    text = ", ".join(found) + (f"; missing: {', '.join(missing)}" if missing else "")
    return Check(name="packages", ok=not missing, found=text, mend="pip install --upgrade standoff" if missing else "")


def _optional() -> Check:
    try:
        return Check(name="Parquet", ok=True, found=f"pyarrow {version('pyarrow')}")
    except PackageNotFoundError:
        return Check(
            name="Parquet",
            ok=True,
            found='not installed; only `export parquet` needs it: pip install "standoff[tables]"',
        )


def _sqlite() -> Check:
    connection = sqlite3.connect(":memory:")
    try:
        connection.execute("CREATE VIRTUAL TABLE t USING fts5(words)")
    except sqlite3.OperationalError:
        mend = "install a Python whose SQLite has FTS5, such as the one from python.org, or your system's"
        return Check(
            name="SQLite", ok=False, found=f"{sqlite3.sqlite_version} without full-text search (FTS5)", mend=mend
        )
    finally:
        connection.close()
    return Check(name="SQLite", ok=True, found=f"{sqlite3.sqlite_version} with full-text search (FTS5)")


def _writable() -> Check:
    for folder in (Path.cwd(), Path(tempfile.gettempdir())):
        try:
            with tempfile.NamedTemporaryFile(dir=folder):
                pass
        except OSError as error:
            mend = "change to a folder of yours, or give cases a path with --case"
            return Check(name="folders", ok=False, found=f"{folder} cannot be written: {error.strerror}", mend=mend)
    return Check(name="folders", ok=True, found=f"{Path.cwd()} and {tempfile.gettempdir()} can be written")


def _output() -> Check:
    encoding = (sys.stdout.encoding or "none").lower()
    ok = encoding.replace("-", "") in ("utf8", "utf8sig", "cp65001")
    mend = "" if ok else "set PYTHONUTF8=1, so that quotation marks and names are printed as they are"
    terminal = "terminal" if os.isatty(1) else "no terminal"
    return Check(name="output", ok=ok, found=f"{encoding}, {terminal}", mend=mend)


def _model(model: str | None) -> Check:
    from standoff.language.pipeline import load_pipeline
    from standoff.pipeline import DEFAULT_MODEL

    name = model or DEFAULT_MODEL
    start = time.perf_counter()
    try:
        pipeline = load_pipeline(name)
    except StandoffError as error:
        return Check(name="language model", ok=False, found=error.message, mend=error.hint)
    seconds = time.perf_counter() - start
    meta = pipeline.meta
    return Check(
        name="language model",
        ok=True,
        found=f"{name} ({meta.get('lang')}_{meta.get('name')} {meta.get('version')}), loaded in {seconds:.1f} s",
    )


def _case(path: Path) -> Check:
    from standoff.analysis.soundness import faults
    from standoff.record import open_case

    try:
        with open_case(path, read_only=True) as case:
            counts = ", ".join(f"{number:,} {name}" for name, number in case.counts().items())
            broken = list(faults(case))
    except StandoffError as error:
        return Check(name=f"case {path}", ok=False, found=error.message, mend=error.hint)
    if broken:
        mend = "read the articles again into a new case; keep this file and report it"
        return Check(name=f"case {path}", ok=False, found=f"{len(broken)} faults, first: {broken[0]}", mend=mend)
    return Check(name=f"case {path}", ok=True, found=f"{counts}; every passage stands where it should")
