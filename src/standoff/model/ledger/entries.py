"""What the ledger holds: options, and entries that bind somebody to one, each with the passages it rests on."""

from __future__ import annotations

from enum import StrEnum

import msgspec

from standoff.analysis import Citation
from standoff.model.ledger.literal import Literal


class EntryKind(StrEnum):
    """What an entry is. The first three bind their speaker; a demand binds nobody; a denial is a word about oneself."""

    THREAT = "threat"
    PROMISE = "promise"
    REFUSAL = "refusal"
    DENIAL = "denial"
    DEMAND = "demand"
    SCHEDULED = "scheduled"
    EVENT = "event"

    @property
    def binds(self) -> bool:
        """Whether whoever says it breaks a word by doing otherwise."""
        return self in _BINDING


_BINDING = frozenset({EntryKind.THREAT, EntryKind.PROMISE, EntryKind.REFUSAL, EntryKind.DENIAL})


class Option(msgspec.Struct, frozen=True, kw_only=True):
    """Something that ``owner`` can do or not do; owned by nobody where no one decides alone (``owner`` is ``None``).

    ``name`` is the shortest clear phrase that the articles have for it. ``mentions`` counts the passages. What was done
    can be undone where ``reversible``: sanctions and deployments can, attacks cannot. ``name_denies``: no article
    affirms it, and the name says that it is not done.
    """

    id: str
    name: str
    owner: str | None
    literal: Literal
    mentions: int = 1
    reversible: bool = True
    name_denies: bool = False


class Requirement(msgspec.Struct, frozen=True, order=True):
    """That an option is done, or that it is not (``positive`` false)."""

    option: str
    positive: bool = True

    def denied(self) -> Requirement:
        """The opposite."""
        return Requirement(self.option, not self.positive)

    @property
    def key(self) -> str:
        """The option's id, with ``not`` before it where it is denied."""
        return self.option if self.positive else f"not {self.option}"


class Condition(msgspec.Struct, frozen=True):
    """What sets an entry off. ``inferred``: read from the wording of the action or found for an indefinite mention."""

    requirement: Requirement
    text: str = ""
    inferred: bool = False


class Entry(msgspec.Struct, frozen=True, kw_only=True):
    """``by`` says: if one of ``conditions`` (none: in any case), then ``action``, by ``deadline`` (an ISO day).

    ``date`` is the first day it was said; ``citations`` are all passages, the earliest first, each with its item's id.
    ``foremost`` are sentences in which its speaker puts it above all else: "a red line", "first and foremost".
    """

    id: str
    kind: EntryKind
    by: str | None
    toward: str | None = None
    action: Requirement
    conditions: tuple[Condition, ...] = ()
    deadline: str | None = None
    date: str | None = None
    last: str | None = None
    text: str = ""
    citations: tuple[Citation, ...] = ()
    foremost: tuple[Citation, ...] = ()

    @property
    def items(self) -> tuple[str, ...]:
        """The ids of the items it rests on."""
        return tuple(dict.fromkeys(c.item for c in self.citations if c.item))


class Ledger(msgspec.Struct, frozen=True, kw_only=True):
    """All of it as of ``date`` (``None``: all articles). ``unmodelled`` says, in words, what is left out and why."""

    date: str | None = None
    documents: int = 0
    options: tuple[Option, ...] = ()
    entries: tuple[Entry, ...] = ()
    unmodelled: tuple[str, ...] = ()

    def option(self, key: str) -> Option | None:
        """The option with that id."""
        return next((option for option in self.options if option.id == key), None)

    def entry(self, key: str) -> Entry | None:
        """The entry with that id."""
        return next((entry for entry in self.entries if entry.id == key), None)

    @property
    def words(self) -> tuple[Entry, ...]:
        """What somebody said: all entries but events and what is scheduled."""
        return tuple(e for e in self.entries if e.kind not in (EntryKind.EVENT, EntryKind.SCHEDULED))

    @property
    def bonds(self) -> tuple[Entry, ...]:
        """The entries that bind their speaker."""
        return tuple(entry for entry in self.entries if entry.kind.binds)

    def said(self, requirement: Requirement) -> str:
        """A requirement in words: "Iran: close the strait", "not: …"."""
        found = self.option(requirement.option)
        name = found.name if found else requirement.option
        denies = found is not None and found.name_denies
        return name if requirement.positive != denies else f"not: {name}"
