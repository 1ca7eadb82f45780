"""Reading what a user points at: files, folders, standard input; each article by the reader that fits it."""

from __future__ import annotations

import io
import os
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import BinaryIO

import msgspec

from standoff.documents.article import compose
from standoff.documents.days import given_day
from standoff.documents.findings import Given
from standoff.documents.finish import forbids
from standoff.documents.opening import guard
from standoff.documents.readers import Source, is_known, reader_for
from standoff.documents.reading import Level, Limits, Notice, ProblemCode, Reading, ReadProblem
from standoff.documents.sidecar import is_sidecar, read_sidecar
from standoff.schema import Document

STDIN = "-"
_NAME_THEM = "in folders only .txt, .md, .html, .json, .jsonl and feeds are read; name a file itself to have it read"
_CASE_FILES = (".standoff", ".standoff-wal", ".standoff-shm", ".standoff-journal")


def read_paths(
    paths: Iterable[str | os.PathLike[str]], *, date: str | None = None, limits: Limits | None = None
) -> Iterator[Reading]:
    """Read every article in files and folders (``-``: standard input), one after the other, in a fixed order.

    Yields a ``Document`` for each article that can be read, each followed by a warning for whatever its reader should
    know, and a ``ReadProblem`` of level error for what cannot be read. Nothing in an input stops the batch. ``date``
    is the day for documents that give none. Raises InputError, before anything is read, where ``date`` is no day.
    """
    day = given_day(date) if date else None
    return _without_doubles(_read_all(list(paths), day, limits or Limits()))


def read_bytes(
    data: bytes, *, name: str = "text", source: str = STDIN, date: str | None = None, limits: Limits | None = None
) -> Iterator[Reading]:
    """Read the bytes of one input; the suffix of ``source`` or the bytes themselves tell the format."""
    day = given_day(date) if date else None
    return _read_stream(io.BytesIO(data), name, source, Given(), day, limits or Limits())


def read_text(text: str, *, name: str = "text", source: str = STDIN, date: str | None = None) -> Document:
    r"""Make a document of a string, verbatim. Never fails for what the string holds: see the document's ``notes``.

    >>> read_text("Envoys to meet in Muscat\n\nBy Jane Roe\n\nThe envoys will meet again on Monday.").title.text
    'Envoys to meet in Muscat'
    """
    day = given_day(date) if date else None
    document, _ = compose(text, name=name, source=source, fallback=day)
    if problem := forbids(text, source, Limits(max_characters=sys.maxsize)):
        document = msgspec.structs.replace(document, notes=(problem.message, *document.notes))
    return document


def _read_all(paths: list[str | os.PathLike[str]], day: str | None, limits: Limits) -> Iterator[Reading]:
    for given in paths:
        if os.fspath(given) == STDIN:
            yield from _read_stream(sys.stdin.buffer, "stdin", STDIN, Given(), day, limits)
            continue
        path = Path(given)
        if path.is_dir():
            files = list(walk_folder(path))
            known = [file for file in files if is_known(file.name)]
            if not known:
                others = f"; {_passed_over(files)}" if files else ""
                told = f"there is no article in the folder{others}"
                yield ReadProblem(str(path), ProblemCode.EMPTY, told, _NAME_THEM if files else "")
            for file in known:
                yield from _read_file(file, day, limits)
            if known and len(known) < len(files):
                others = _passed_over(sorted(set(files) - set(known)))
                yield ReadProblem(str(path), ProblemCode.PASSED_OVER, others, _NAME_THEM, Level.WARNING)
        else:
            yield from _read_file(path, day, limits)


def _passed_over(files: list[Path]) -> str:
    kinds = ", ".join(dict.fromkeys(file.suffix.lower() or file.name for file in files[:20]))
    return f"{len(files)} file{'s' if len(files) > 1 else ''} of another kind passed over: {kinds}"


def walk_folder(folder: Path) -> Iterator[Path]:
    """The files of a folder and its folders, sorted by path; hidden ones, case files and sidecars left out."""
    for root, folders, names in os.walk(folder):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(names):
            path = Path(root, name)
            if not (name.startswith(".") or name.endswith(_CASE_FILES) or is_sidecar(path)):
                yield path


def stem_of(path: str) -> str:
    """What a document is called: its file's name without suffix and ``.gz``.

    >>> stem_of("press/talks.v2.html.gz")
    'talks.v2'
    """
    name = Path(path).name.removesuffix(".gz")
    return Path(name).stem or name


def _read_file(path: Path, day: str | None, limits: Limits) -> Iterator[Reading]:
    told = str(path)
    if not path.is_file():
        yield _not_a_file(path)
        return
    if path.name.endswith(_CASE_FILES):
        hint = "name it with --case to write into it"
        yield ReadProblem(told, ProblemCode.BINARY, "this is a case, not an article", hint)
        return
    try:
        raw = path.open("rb")
    except OSError as error:
        yield ReadProblem(
            told, ProblemCode.UNREADABLE, f"it cannot be opened: {error.strerror}", "look at its permissions"
        )
        return
    with raw:
        yield from _read_stream(raw, stem_of(told), told, read_sidecar(path), day, limits)


def _not_a_file(path: Path) -> ReadProblem:
    told = str(path)
    if "://" in told or told.startswith(("http:", "https:")):
        return ReadProblem(
            told, ProblemCode.UNREADABLE, "this is an address", "save the page as .html and give the file"
        )
    if not path.exists():
        return ReadProblem(told, ProblemCode.UNREADABLE, "there is no such file or folder", "look at the spelling")
    return ReadProblem(told, ProblemCode.UNREADABLE, "this is neither a file nor a folder")


def _read_stream(
    raw: BinaryIO, name: str, path: str, given: Given, day: str | None, limits: Limits
) -> Iterator[Reading]:
    stream, guarded, head = guard(raw, limits)
    source = Source(
        name=name, path=path, stream=stream, limits=limits, given=given, fallback=day, mishap=lambda: guarded.mishap
    )
    yield from reader_for(path, head).read(source)


def _without_doubles(readings: Iterable[Reading]) -> Iterator[Reading]:
    """Leave out what was read before; mark a document whose text or whose name another one has."""
    texts: dict[str, tuple[str, str]] = {}
    names: dict[str, str] = {}
    left_out = False
    for reading in readings:
        if isinstance(reading, ReadProblem):
            if not (left_out and reading.level is Level.WARNING):
                yield reading
            continue
        name, where = texts.setdefault(reading.sha256, (reading.name, reading.source))
        again = (name, where) != (reading.name, reading.source) or reading.id in names
        left_out = reading.id in names
        if left_out:
            yield ReadProblem(reading.source, ProblemCode.DUPLICATE, f"already read from {where}", "", Level.WARNING)
            continue
        notices = []
        if again:
            notices.append(Notice(ProblemCode.DUPLICATE, f"the text is the same as that of {name} ({where})"))
        if reading.name in names:
            hint = "rename one of the files: exports tell documents by name"
            notices.append(Notice(ProblemCode.SAME_NAME, f"another document is called {reading.name!r}, too", hint))
        names[reading.id] = names[reading.name] = where
        notes = (*reading.notes, *(notice.note for notice in notices))
        yield msgspec.structs.replace(reading, notes=notes) if notices else reading
        for notice in notices:
            yield notice.as_problem(reading.source)
