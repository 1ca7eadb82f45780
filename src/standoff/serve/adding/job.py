"""A job: one upload on its way into the case, and what became of each of its files so far."""

from __future__ import annotations

import secrets
import threading
from collections.abc import Iterable
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path
from tempfile import TemporaryDirectory

import msgspec

from standoff.documents import Level, ReadProblem

SHOWN = 100
"""Documents that are told one by one for a file; of a long file of JSON Lines the rest are only counted."""


class State(StrEnum):
    """How far a job is, or a file."""

    WAITING = "waiting"
    READING = "reading"
    DONE = "done"
    CANCELLED = "cancelled"
    FAILED = "failed"

    @property
    def is_over(self) -> bool:
        """Whether nothing more will come of it."""
        return self in (State.DONE, State.CANCELLED, State.FAILED)


class Taken(msgspec.Struct, frozen=True, kw_only=True):
    """A document that is in the case now: ``outcome`` is added, replaced or unchanged."""

    id: str
    name: str
    title: str | None
    published: str | None
    outcome: str
    items: int | None


class FileReport(msgspec.Struct, frozen=True, kw_only=True):
    """What became of one file. ``changed`` grows with each change of the job, so that what is new can be told."""

    number: int
    name: str
    size: int
    state: State = State.WAITING
    documents: tuple[Taken, ...] = ()
    outcomes: dict[str, int] = {}
    items: int = 0
    problems: tuple[ReadProblem, ...] = ()
    changed: int = 0


class Progress(msgspec.Struct, frozen=True, kw_only=True):
    """A job as it stands: the shape of ``/add/JOB.json``."""

    id: str
    by: str
    at: str
    state: State
    files: tuple[FileReport, ...]
    problem: str = ""
    hint: str = ""
    changed: int = 0

    @property
    def read(self) -> int:
        """Files that are through."""
        return sum(file.state.is_over for file in self.files)

    @property
    def outcomes(self) -> dict[str, int]:
        """Documents by what became of them."""
        found: dict[str, int] = {}
        for file in self.files:
            for outcome, number in file.outcomes.items():
                found[outcome] = found.get(outcome, 0) + number
        return found

    @property
    def items(self) -> int:
        """Items that the documents gave."""
        return sum(file.items for file in self.files)

    @property
    def problems(self) -> int:
        """Files that gave nothing, or not all."""
        return sum(any(p.level is Level.ERROR for p in file.problems) for file in self.files)


class Job:
    """One upload. Its files lie in ``folder`` until it is over; may be asked and told from any thread."""

    def __init__(self, *, by: str) -> None:
        self.id = secrets.token_urlsafe(9)
        self._folder = TemporaryDirectory(prefix="standoff-add-")
        self.folder = Path(self._folder.name)
        self.paths: list[Path] = []
        self.cancelled = threading.Event()
        self._lock = threading.Lock()
        at = datetime.now(UTC).strftime("%Y-%m-%d %H:%M UTC")
        self._progress = Progress(id=self.id, by=by, at=at, state=State.WAITING, files=())

    @property
    def progress(self) -> Progress:
        """How far it is."""
        with self._lock:
            return self._progress

    def hold(self, paths: Iterable[Path]) -> None:
        """Note the files that were stored."""
        self.paths = list(paths)
        files = [FileReport(number=n, name=p.name, size=p.stat().st_size) for n, p in enumerate(self.paths)]
        self.tell(files=tuple(files))

    def tell(self, **changes: object) -> None:
        """Note something about the job."""
        with self._lock:
            self._put(self._progress, changes)

    def tell_of(self, number: int, *, took: Taken | None = None, problem: ReadProblem | None = None,
                state: State | None = None) -> None:  # fmt: skip
        """Note something about a file."""
        with self._lock:
            old = self._progress.files[number]
            changes: dict[str, object] = {"changed": self._progress.changed + 1}
            if state is not None:
                changes["state"] = state
            if problem is not None:
                changes["problems"] = (*old.problems, problem)[:SHOWN]
            if took is not None:
                changes["outcomes"] = old.outcomes | {took.outcome: old.outcomes.get(took.outcome, 0) + 1}
                changes["items"] = old.items + (took.items or 0)
                changes["documents"] = (*old.documents, took)[:SHOWN]
            new = msgspec.structs.replace(old, **changes)
            files = self._progress.files
            self._put(self._progress, {"files": (*files[:number], new, *files[number + 1 :])})

    def end(self, state: State, problem: str = "", hint: str = "") -> None:
        """It is over: files that are not through stay as they are, and the upload is thrown away."""
        for file in self.progress.files:
            if not file.state.is_over:
                self.tell_of(file.number, state=State.CANCELLED)
        self.tell(state=state, problem=problem, hint=hint)
        self._folder.cleanup()

    def discard(self) -> None:
        """It is not begun after all."""
        self._folder.cleanup()

    def _put(self, old: Progress, changes: dict[str, object]) -> None:
        self._progress = msgspec.structs.replace(old, changed=old.changed + 1, **changes)
