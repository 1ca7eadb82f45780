"""The process that adds: it reads, codes and records, so that pages are served as fast meanwhile. What it adds is
compared by another one (``comparing``).

It talks with the server through a pipe, and ends when that is gone. Each document is recorded whole before it is told
of, so whatever stops it, what was told of is in the case.
"""

from __future__ import annotations

import signal
from collections.abc import Iterator
from multiprocessing.connection import Connection
from pathlib import Path

import msgspec

from standoff.documents import ReadProblem, another_version, read_paths
from standoff.documents.sidecar import is_sidecar
from standoff.errors import StandoffError
from standoff.record import Case, dated_as_before, open_case
from standoff.schema import Document
from standoff.serve.adding.job import State, Taken

IDLE = 60.0
"""Seconds that a worker with nothing to do keeps the language models in memory for the next upload."""


class Task(msgspec.Struct, frozen=True):
    """What is to be read into which case."""

    case: str
    paths: tuple[str, ...]


class News(msgspec.Struct, frozen=True, kw_only=True):
    """What the worker tells: of a file (``number``), or of the whole; ``over`` is the last that it tells of a task."""

    number: int | None = None
    took: Taken | None = None
    problem: ReadProblem | None = None
    state: State | None = None
    over: bool = False
    error: str = ""
    hint: str = ""


class _StoppedError(Exception):
    """The server wants no more of this task, or is gone."""


def work(pipe: Connection) -> None:
    """Take tasks from the pipe until none comes for a while."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C reaches the whole terminal; the server says when to stop
    try:
        while pipe.poll(IDLE):
            task = pipe.recv()
            if isinstance(task, Task):  # a stop that came too late is for nobody
                pipe.send(_done(task, pipe))
    except (EOFError, BrokenPipeError, ConnectionResetError):
        return


def _done(task: Task, pipe: Connection) -> News:
    try:
        with open_case(task.case) as case:
            _take(task, case, pipe)
    except _StoppedError:
        return News(over=True, state=State.CANCELLED)
    except StandoffError as error:
        return News(over=True, state=State.FAILED, error=error.message, hint=error.hint)
    return News(over=True, state=State.DONE)


def _take(task: Task, case: Case, pipe: Connection) -> None:
    numbers = {path: number for number, path in enumerate(task.paths)}
    names = {Path(path).name for path in task.paths}
    for source in {problem.source for problem in case.problems()}:
        if source.rpartition("#")[0] in names or source in names:
            case.forget_problems(source)  # they are read anew
    for number, found in _read(task, numbers, pipe):
        if isinstance(found, ReadProblem):
            case.add_problem(found)
            pipe.send(News(number=number, problem=found))
            continue
        taken = _record(found, case)
        pipe.send(News(number=number, took=taken))
        if taken.outcome == "added" and case.others_called(found):
            case.add_problem(problem := another_version(found))
            pipe.send(News(number=number, problem=problem))
        _go_on(pipe)


def _read(task: Task, numbers: dict[str, int], pipe: Connection) -> Iterator[tuple[int, Document | ReadProblem]]:
    """What is in the files, with the number of its file, under names that do not tell where on this machine it lay."""
    folder = str(Path(task.paths[0]).parent) + "/" if task.paths else ""
    articles = [path for path in task.paths if not is_sidecar(Path(path))]
    for path in set(task.paths) - set(articles):
        pipe.send(News(number=numbers[path], state=State.DONE))
    now = -1
    for found in read_paths(articles):
        number = numbers.get(found.source, numbers.get(found.source.rpartition("#")[0], max(now, 0)))
        if number != now:
            if now >= 0:
                pipe.send(News(number=now, state=State.DONE))
            pipe.send(News(number=number, state=State.READING))
            now = number
        _go_on(pipe)
        source = found.source.removeprefix(folder)
        if isinstance(found, ReadProblem):
            told = found.message.replace(folder, "")
            yield number, msgspec.structs.replace(found, source=source, message=told)
        else:
            notes = tuple(note.replace(folder, "") for note in found.notes)
            yield number, msgspec.structs.replace(found, source=source, notes=notes)
    for number in range(len(task.paths)):
        pipe.send(News(number=number, state=State.DONE))


def _record(found: Document, case: Case) -> Taken:
    from standoff.pipeline import code_documents, fingerprint

    document = dated_as_before(found, case)
    key = fingerprint(document)
    title = document.title.text if document.title else None
    if case.has(document.id, key):
        outcome, number = "unchanged", None
    else:
        _, items = next(iter(code_documents([document])))
        outcome, number = case.add(document, items, fingerprint=key).value, len(items)
    return Taken(
        id=document.id, name=document.name, title=title, published=document.published, outcome=outcome, items=number
    )


def _go_on(pipe: Connection) -> None:
    """Raise where the server has asked to stop, or is gone."""
    if pipe.poll(0):
        pipe.recv()  # whatever comes while a task is under way means: stop; the end of the pipe raises EOFError
        raise _StoppedError
