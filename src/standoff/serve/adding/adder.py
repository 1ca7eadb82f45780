"""The queue of uploads: one after the other, each by the worker process, told of as it goes."""

from __future__ import annotations

import queue
import threading
import time
from collections import OrderedDict
from collections.abc import Callable
from multiprocessing import get_context
from multiprocessing.connection import Connection
from multiprocessing.context import SpawnProcess
from pathlib import Path

from standoff.errors import InputError
from standoff.serve.adding.job import Job, State
from standoff.serve.adding.worker import IDLE, News, Task, work

WAITING = 20
"""Uploads that may wait: each keeps its files on disk."""
REMEMBERED = 50
"""Jobs that are told of after they are over."""


class Adder:
    """Takes jobs for the case at ``path``. Its thread and its process start with the first job.

    ``after`` is called when an article came in.
    """

    def __init__(self, path: Path, *, after: Callable[[], None] = lambda: None) -> None:
        self._path = path
        self._after = after
        self._lock = threading.Lock()
        self._jobs: OrderedDict[str, Job] = OrderedDict()
        self._queue: queue.Queue[Job | None] = queue.Queue()
        self._thread: threading.Thread | None = None
        self._process: SpawnProcess | None = None
        self._pipe: Connection | None = None
        self._used = 0.0
        self._closed = False

    def jobs(self) -> list[Job]:
        """The jobs, the newest first."""
        with self._lock:
            return list(reversed(self._jobs.values()))

    def job(self, number: str) -> Job:
        """The job of that id. Raises InputError where there is none."""
        with self._lock:
            found = self._jobs.get(number)
        if found is None:
            hint = "what it told as read is in the case; add the other files again, what is there is left alone"
            raise InputError("the case has no such upload: it is long over, or the server was started anew", hint=hint)
        return found

    def check_room(self) -> None:
        """Raise InputError where too many uploads wait."""
        if self._queue.qsize() >= WAITING:
            raise InputError(f"{WAITING} uploads are waiting already", hint="wait until one is done, or cancel one")

    def take(self, job: Job) -> None:
        """Queue a job, whose files are stored. Raises InputError where too many wait."""
        self.check_room()
        with self._lock:
            self._jobs[job.id] = job
            over = [key for key, each in self._jobs.items() if each.progress.state.is_over]
            for key in over[: max(0, len(self._jobs) - REMEMBERED)]:
                del self._jobs[key]
            if self._thread is None:
                self._thread = threading.Thread(target=self._run, name="adder", daemon=True)
                self._thread.start()
        self._queue.put(job)

    def close(self) -> None:
        """Stop: the job under way ends with the article under way thrown away, those that wait are cancelled."""
        self._closed = True
        for job in self.jobs():
            job.cancelled.set()
        if self._process is not None:
            self._process.terminate()  # an article is recorded in one transaction: it is there, or it is not
        self._queue.put(None)
        if self._thread is not None:
            self._thread.join(timeout=10)
        self._let_go()

    def _run(self) -> None:
        while (job := self._queue.get()) is not None:
            if self._closed or job.cancelled.is_set():
                job.end(State.CANCELLED)
                continue
            try:
                self._do(job)
            except Exception as error:  # whatever went wrong with one upload, the next is taken
                self._let_go()
                if not job.progress.state.is_over:
                    state = State.CANCELLED if self._closed else State.FAILED
                    told = "" if self._closed else f"reading ended unexpectedly ({type(error).__name__})"
                    job.end(state, told, "what is told as read is in the case; try the other files one by one")

    def _do(self, job: Job) -> None:
        pipe = self._worker()
        job.tell(state=State.READING)
        pipe.send(Task(str(self._path), tuple(str(path) for path in job.paths)))
        asked = False
        while True:
            if job.cancelled.is_set() and not asked:
                pipe.send("stop")
                asked = True
            if not pipe.poll(0.2):
                continue
            news: News = pipe.recv()
            if news.over:
                self._used = time.monotonic()
                job.end(news.state or State.DONE, news.error, news.hint)
                return
            if news.number is not None:
                job.tell_of(news.number, took=news.took, problem=news.problem, state=news.state)
                if news.took is not None:
                    self._after()

    def _worker(self) -> Connection:
        """The pipe to a living worker that is not about to end because it has had nothing to do."""
        idle = time.monotonic() - self._used
        if self._pipe is None or self._process is None or not self._process.is_alive() or idle > IDLE / 2:
            self._let_go()
            context = get_context("spawn")
            self._pipe, theirs = context.Pipe()
            self._process = context.Process(target=work, args=(theirs,), daemon=True)
            self._process.start()
            theirs.close()
        return self._pipe

    def _let_go(self) -> None:
        if self._process is not None:
            self._process.terminate()
            self._process.join(timeout=5)
        if self._pipe is not None:
            self._pipe.close()
        self._pipe = self._process = None
