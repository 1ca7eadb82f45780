"""The values that the API takes and gives, besides those that the record and the analysis give themselves."""

from __future__ import annotations

import msgspec

from standoff.analysis import Disagreement, Dispute, Registered, Story
from standoff.model.ledger import Ledger, Life
from standoff.record import Entry, Hit
from standoff.schema import AnyItem, Document, Verb
from standoff.schema.decision import Value


class Failure(msgspec.Struct, frozen=True):
    """Why a request was not answered, and how to mend it."""

    error: str
    hint: str


class Session(msgspec.Struct, frozen=True):
    """Who asks, and the token that changing requests send as ``X-CSRF-Token`` where no API token is sent."""

    name: str
    role: str
    csrf: str


class Summary(msgspec.Struct, frozen=True, kw_only=True):
    """A document without its text, and how many items it gave."""

    id: str
    name: str
    title: str | None
    publisher: str | None
    published: str | None
    url: str | None
    items: int


class Documents(msgspec.Struct, frozen=True):
    """Some of the documents from ``offset`` on; ``count`` is how many there are."""

    count: int
    offset: int
    documents: tuple[Summary, ...]


class Items(msgspec.Struct, frozen=True):
    """Some of the items from ``offset`` on; ``count`` is how many pass the filters."""

    count: int
    offset: int
    items: tuple[AnyItem, ...]


class Cited(msgspec.Struct, frozen=True):
    """An item with its document."""

    item: AnyItem
    document: Document


class Hits(msgspec.Struct, frozen=True):
    """Documents that a search found, best first."""

    hits: tuple[Hit, ...]


class Stories(msgspec.Struct, frozen=True):
    """Some of the stories from ``offset`` on."""

    count: int
    offset: int
    stories: tuple[Story, ...]


class Disagreements(msgspec.Struct, frozen=True):
    """What cannot both be right."""

    count: int
    offset: int
    disagreements: tuple[Disagreement, ...]


class Positions(msgspec.Struct, frozen=True):
    """Issues in dispute, each with where its actors stand."""

    disputes: tuple[Dispute, ...]


class Actors(msgspec.Struct, frozen=True):
    """Some of the actors from ``offset`` on."""

    count: int
    offset: int
    actors: tuple[Registered, ...]


class Commitments(msgspec.Struct, frozen=True):
    """The ledger of who is bound to what, and what became of each entry."""

    ledger: Ledger
    lives: tuple[Life, ...]


class Decisions(msgspec.Struct, frozen=True):
    """The journal, earliest first."""

    count: int
    offset: int
    entries: tuple[Entry, ...]


class Counts(msgspec.Struct, frozen=True):
    """How much the case holds."""

    documents: int
    statements: int
    commitments: int
    events: int
    figures: int
    problems: int


class Named(msgspec.Struct, frozen=True):
    """An actor, by its name and the code of its side."""

    name: str
    side: str | None = None


class Wish(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What is to be decided, about ``items`` (ids), ``actors``, ``issues`` (names), or a ``decision`` (id) to undo.

    ``by`` is taken where nobody logs in. ``changes`` are those of a correction of one item: a field and its value. A
    split of two ``issues`` takes a merge back; with ``items`` it puts these into the second of them.
    """

    verb: Verb
    items: tuple[str, ...] = ()
    actors: tuple[Named, ...] = ()
    issues: tuple[str, ...] = ()
    decision: str | None = None
    changes: dict[str, Value] = {}
    why: str = ""
    by: str = ""
