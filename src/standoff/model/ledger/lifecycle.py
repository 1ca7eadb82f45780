"""The life of each entry, by replay of the deeds that the ledger holds, day by day.

dormant → detached (a condition is met) → discharged, violated, expired or withdrawn. Each step cites what caused it.
What no article reports is not known to have failed: an entry without an end stays dormant or detached.
"""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum

import msgspec

from standoff.analysis import Citation
from standoff.model.ledger.entries import Entry, EntryKind, Ledger


class State(StrEnum):
    """Where an entry stands."""

    DORMANT = "dormant"
    DETACHED = "detached"
    DISCHARGED = "discharged"
    VIOLATED = "violated"
    EXPIRED = "expired"
    WITHDRAWN = "withdrawn"

    @property
    def is_over(self) -> bool:
        """Whether nothing can change it any more."""
        return self not in (State.DORMANT, State.DETACHED)


class Transition(msgspec.Struct, frozen=True):
    """To which state, on which day, because of which passages (none where a deadline ran out)."""

    to: State
    on: str
    because: tuple[Citation, ...] = ()


class Life(msgspec.Struct, frozen=True):
    """An entry, where it began and how it went on."""

    entry: Entry
    begins: State
    transitions: tuple[Transition, ...] = ()

    @property
    def state(self) -> State:
        """Where it stands at the end of the replay."""
        return self.transitions[-1].to if self.transitions else self.begins


def replay(ledger: Ledger, *, until: str | None = None) -> tuple[Life, ...]:
    """The life of every word of the ledger up to ``until`` (an ISO day; the ledger's own date where left out)."""
    end = until or ledger.date or max((e.last or e.date or "" for e in ledger.entries), default="")
    happenings = sorted(
        (e for e in ledger.entries if e.date and e.date <= end and e.kind is not EntryKind.SCHEDULED),
        key=lambda e: (e.date or "", e.id),
    )
    return tuple(_life(entry, happenings, end) for entry in ledger.words)


def _life(entry: Entry, happenings: list[Entry], end: str) -> Life:
    begins = State.DORMANT if entry.conditions else State.DETACHED
    state, made = begins, []
    for day, later in _days(entry, happenings, end):
        if later is None:
            to = (
                State.EXPIRED
                if state is State.DORMANT
                else State.VIOLATED
                if entry.action.positive
                else State.DISCHARGED
            )
            made.append(Transition(to, day))
            break
        for to in _caused(entry, state, later):
            state = to
            made.append(Transition(to, day, later.citations))
        if state.is_over:
            break
    return Life(entry, begins, tuple(made))


def _days(entry: Entry, happenings: list[Entry], end: str) -> Iterator[tuple[str, Entry | None]]:
    """What came after an entry was said, in order; ``None`` on the day after which its deadline has passed."""
    if entry.date is None:
        return
    for later in happenings:
        if entry.deadline and (later.date or "") > entry.deadline:
            break
        if later.id != entry.id and (later.date or "") >= entry.date:
            yield later.date or "", later
    if entry.deadline and entry.deadline < end:
        yield entry.deadline, None


def _caused(entry: Entry, state: State, later: Entry) -> Iterator[State]:
    """What a later happening makes of an entry: the condition first, then the deed itself."""
    if later.kind is EntryKind.EVENT:
        met = any(c.requirement == later.action for c in entry.conditions)
        if state is State.DORMANT and met:
            state = State.DETACHED
            yield state
        if state is State.DETACHED and later.action == entry.action and not met and _is_deed(entry):
            yield State.DISCHARGED
        elif state is State.DETACHED and later.action == entry.action.denied() and _can_break(entry):
            yield State.VIOLATED
    elif _takes_back(entry, later):
        yield State.WITHDRAWN


def _is_deed(entry: Entry) -> bool:
    """Not doing something is never done with, short of a deadline."""
    return entry.action.positive


def _can_break(entry: Entry) -> bool:
    return entry.kind.binds and not entry.action.positive


def _takes_back(entry: Entry, later: Entry) -> bool:
    """The same speaker binds itself to the opposite, on a later day and without condition."""
    return (
        later.by == entry.by
        and later.by is not None
        and later.kind.binds
        and entry.kind.binds
        and not later.conditions
        and later.action == entry.action.denied()
        and (later.date or "") > (entry.last or entry.date or "")
    )
