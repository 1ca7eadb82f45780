"""Commitments for the eye: the ledger of the case, and where each word stands, in the words of the workbench."""

from __future__ import annotations

from collections.abc import Iterable

import msgspec
from starlette.requests import Request

from standoff.analysis.sides import side_name
from standoff.analysis.wording import capital, counted
from standoff.model.ledger import Entry, Known, Ledger, Life, State, ledger, replay
from standoff.schema import Interval
from standoff.serve.desk import Desk
from standoff.serve.pages.answer import Answer
from standoff.serve.pages.page import being_made

MEANING = {
    "open": "said without a condition; no article reports it kept or broken",
    "dormant": "its condition has not come about",
    "set off": "its condition has come about; no article reports it kept or broken",
    "kept": "done as it was said",
    "broken": "the opposite was done, or its day passed",
    "expired": "its day passed before its condition came about",
    "withdrawn": "its speaker later said the opposite",
}
"""Where a word can stand, in the order of its life."""

_STATES = {
    State.DORMANT: "dormant",
    State.DETACHED: "set off",
    State.DISCHARGED: "kept",
    State.VIOLATED: "broken",
    State.EXPIRED: "expired",
    State.WITHDRAWN: "withdrawn",
}


class Bond(msgspec.Struct, frozen=True, kw_only=True):
    """A word of the ledger with its names filled in: ``who`` says, ``given`` what, that ``then``."""

    life: Life
    who: str
    given: tuple[tuple[str, bool], ...]
    """Its conditions, each with whether it was inferred from the wording."""
    then: str
    toward: str
    state: str

    @property
    def entry(self) -> Entry:
        return self.life.entry


def ledger_of(desk: Desk, date: str | None = None) -> Ledger:
    """The ledger of the case as of the last day of a time; of all articles for None.

    It takes seconds for many articles, and is kept until the case changes. Raises InputError for what is no time.
    """
    return desk.ask(_key("ledger", date), lambda: _read(desk, date))


def lives_of(desk: Desk, date: str | None = None) -> tuple[Life, ...]:
    """What became of each entry of that ledger."""
    return desk.ask(_key("lives", date), lambda: tuple(replay(ledger_of(desk, date))))


def ledger_for(desk: Desk, request: Request, date: str | None = None) -> Ledger | None:
    """The same for a page, or None where it takes longer than a reader waits: then ``working`` is shown.

    Twins of a page are read by programs, which wait.
    """
    if request.url.path.endswith((".json", ".csv", ".toml")):
        return ledger_of(desk, date)
    return desk.soon(_key("ledger", date), lambda: _read(desk, date))


def working(desk: Desk, title: str) -> Answer:
    """The page that says what is being worked out, how far it is, and asks again by itself."""
    read, of = len(_known(desk)), desk.case.counts()["documents"]
    told = "The ledger is being made: who is bound to what, by which words."
    return being_made(title, f"{told} {read:,} of {counted(of, 'article')} read." if of else told)


def _key(what: str, date: str | None) -> tuple[str, str | None]:
    """What is kept for a time: ``2022-01`` and ``2022-01-31`` end on one day."""
    return what, Interval.parse(date).last.isoformat() if date else None


def _read(desk: Desk, date: str | None) -> Ledger:
    return ledger(desk.held, date=date, known=_known(desk))


def _known(desk: Desk) -> Known:
    """What was read of each article; it holds as long as the article's items are the same."""
    found: Known = desk.lasting.setdefault("ledger", {})
    return found


def state_of(life: Life) -> str:
    """One of ``MEANING``: what has no condition begins open, and is not set off."""
    if life.state is State.DETACHED and not life.entry.conditions:
        return "open"
    return _STATES[life.state]


def bonds(value: Ledger, lives: Iterable[Life]) -> tuple[Bond, ...]:
    """Every word of the ledger by its life: conditional ones first, of these the latest first."""
    ordered = sorted(lives, key=lambda life: life.entry.id)
    ordered.sort(key=lambda life: (bool(life.entry.conditions), life.entry.date or ""), reverse=True)
    return tuple(bond(value, life) for life in ordered)


def bond(value: Ledger, life: Life) -> Bond:
    """One word with the names of the ledger."""
    entry = life.entry
    return Bond(
        life=life,
        who=capital(side_name(entry.by)) if entry.by else "An unnamed source",
        given=tuple((value.said(c.requirement), c.inferred) for c in entry.conditions),
        then=value.said(entry.action),
        toward=side_name(entry.toward) if entry.toward else "",
        state=state_of(life),
    )
