"""The desk: one open case as the pages see it, read from many threads, its answers kept until the case changes."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

from standoff.analysis import Pages
from standoff.reconcile.comparing.pairing import Link
from standoff.reconcile.judgements import Judgement
from standoff.reconcile.origins.copies import Copy
from standoff.record import Case, open_case
from standoff.record.reconciling import without_collector
from standoff.record.standing import Standing
from standoff.schema import Decision
from standoff.serve.beside import Beside
from standoff.serve.comparing import Comparer
from standoff.serve.kept import Kept

T = TypeVar("T")

KEPT = 64
"""Answers to questions with a parameter (their keys are tuples) that are kept; those not asked for longest go first.
What is kept under a word is of the whole case, and stays.
"""

STEPS = 10
"""Steps in which the pages take in what is compared beside them: to read a large case anew takes seconds."""


@dataclass(frozen=True)
class Held(Pages):
    """A case read once into memory: what several answers about one state of it share."""

    linked: tuple[Link, ...] | None = None
    judged: tuple[Judgement, ...] = ()
    decided: tuple[Decision, ...] = ()
    copied: tuple[Copy, ...] | None = None

    def links(self) -> tuple[Link, ...] | None:
        """Which items of different documents report one thing, alike or otherwise; None where some wait."""
        return self.linked

    def judgements(self) -> tuple[Judgement, ...]:
        """What persons judged of two items: the same, or not."""
        return self.judged

    def decisions(self) -> tuple[Decision, ...]:
        """What persons decided, undone decisions too."""
        return self.decided

    def copies(self) -> tuple[Copy, ...] | None:
        """The copies, or None where some documents are not compared yet."""
        return self.copied


class Desk:
    """An open case: ``case`` reads, ``writing()`` writes, ``ask`` keeps what it took long to work out."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.case = open_case(path, read_only=True)
        self.kept = Kept()
        self._watch = self.case.watch()
        self._guard = threading.Lock()
        self._comparer = Comparer(path)
        self._compares = os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)
        self._making: dict[object, threading.Lock] = {}
        self._answers: dict[object, tuple[object, Any]] = {}
        self._beside = Beside()
        self._stood: tuple[int, Standing] = (self._watch.state(), self.case.standing())
        self._touched: tuple[object, dict[str, int]] = (self.state, {})
        self.lasting: dict[str, Any] = {}
        """What holds whatever is written to the case, such as what was read of one text."""

    @property
    def name(self) -> str:
        """What the case is called: its file, without the ending."""
        return self.path.stem

    @property
    def state(self) -> object:
        """Another value whenever anybody, this process or another, has changed the case; what is compared counts for
        that in ``STEPS``, and when all of it is.
        """
        now = self.standing
        return now.changes, now.compared * STEPS // now.documents if now.waiting else STEPS

    @property
    def standing(self) -> Standing:
        """Which changes the case has seen, and how far it is compared."""
        at, standing = self._stood
        if (now := self._watch.state()) != at:
            standing = self.case.standing()
            self._stood = now, standing
        return standing

    @property
    def waits(self) -> Standing | None:
        """How far comparing is where it is not over; it is begun if it has to be."""
        standing = self.standing
        if not (standing.waiting and self._compares):
            return None
        self._comparer.wake()
        return standing

    def last_touched(self, document_id: str) -> int | None:
        """A number that is another one whenever somebody has written to that document; None where there is none."""
        state = self.state
        with self._guard:
            if self._touched[0] != state:
                self._touched = (state, {})
            known = self._touched[1]
        if document_id not in known:
            found = self.case.last_touched(document_id)
            if found is None:
                return None
            known[document_id] = found
        return known[document_id]

    @contextmanager
    def writing(self) -> Iterator[Case]:
        """The case, opened for writing; each ``add`` and ``decide`` is a transaction of its own."""
        with open_case(self.path) as case:
            yield case

    def compare(self) -> None:
        """Have what was changed compared with the rest of the case, beside: this returns at once.

        A case that cannot be written is compared in memory, by the views.
        """
        _ = self.waits

    def ask(self, key: object, make: Callable[[], T]) -> T:
        """What ``make`` gives; worked out once for one state of the case, however many ask at the same time."""
        return self.keep(key, self.state, make)

    def keep(self, key: object, state: object, make: Callable[[], T]) -> T:
        """What ``make`` gives, worked out anew when ``state`` is another: for what some changes do not bear on."""
        if (known := self._known(key, state)) is not None:
            return known[0]  # type: ignore[no-any-return]
        with self._guard:
            lock = self._making.setdefault(key, threading.Lock())
        with lock:
            if (known := self._known(key, state)) is not None:
                return known[0]  # type: ignore[no-any-return]
            with without_collector():
                value = make()
            with self._guard:
                self._answers.pop(key, None)
                self._answers[key] = (state, value)
                questions = [each for each in self._answers if isinstance(each, tuple)]
                for each in questions[: len(questions) - KEPT]:
                    del self._answers[each]
                self._making = {k: v for k, v in self._making.items() if v.locked()}
            return value

    def follow(self, key: object, make: Callable[[T | None], T]) -> T:
        """What ``make`` gives from what it gave for an earlier state of the case, or from None the first time."""

        def made() -> T:
            with self._guard:
                _, before = self._answers.get(key, (None, None))
            return make(before)

        return self.ask(key, made)

    def soon(self, key: object, make: Callable[[], T]) -> T | None:
        """What ``ask`` gives, or None where that takes longer than a reader waits: it is there later."""
        if (known := self._known(key, self.state)) is not None:
            return known[0]  # type: ignore[no-any-return]
        return self.beside(key, lambda: self.ask(key, make))

    def beside(self, key: object, make: Callable[[], T]) -> T | None:
        """What ``make`` gives, or None where that takes longer than a reader waits: it is there when one asks again."""
        return self._beside.get(key, make)

    def _known(self, key: object, state: object) -> tuple[Any] | None:
        with self._guard:
            kept = self._answers.get(key)
            if kept is None or kept[0] != state:
                return None
            self._answers[key] = self._answers.pop(key)
        return (kept[1],)

    @property
    def held(self) -> Held:
        """All documents and items of the case in memory, for the answers that look at the whole of it."""
        return self.ask("held", self._hold)

    def _hold(self) -> Held:
        case = self.case
        links, copies = case.links(partly=self._compares), case.copies(partly=self._compares)
        pages, found = self.keep(
            "documents and items", self.standing.changes, lambda: (tuple(case.documents()), tuple(case.items()))
        )
        return Held(
            pages=pages,
            found=found,
            linked=None if links is None else tuple(links),
            judged=tuple(case.judgements()),
            decided=tuple(case.decisions()),
            copied=None if copies is None else tuple(copies),
        )

    def close(self) -> None:
        """Let go of the file."""
        self._comparer.close()
        self._watch.close()
        self.case.close()
