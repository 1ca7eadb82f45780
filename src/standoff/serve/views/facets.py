"""Facets: which items pass the filters chosen, and how many would pass with each further choice."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, reduce
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from standoff.analysis.sides import side_name
from standoff.record.columns import Columns, Field, Mask, Numbers, spread
from standoff.serve.desk import Desk
from standoff.serve.views.coverage import Provenance, coverage

FACETS = {
    "kind": "Kind",
    "actor": "Actor",
    "side": "Side",
    "act": "Act",
    "plover": "PLOVER type",
    "status": "Status of events",
    "publisher": "Publisher",
    "origin": "Origin",
}
"""What can be chosen, each with its heading. ``act`` is a statement's act or a commitment's kind."""

OF_DOCUMENTS = ("publisher", "origin")
"""Those that say something of the article, and so of what a query found."""


class Choice(NamedTuple):
    """A value of a facet: ``items`` pass with it and the choices in other facets; ``code`` names it in a page."""

    value: str
    label: str
    items: int
    chosen: bool
    code: int


class Facet(NamedTuple):
    """One facet with the choices that most items have, and how many more values there are; none that nothing has."""

    name: str
    title: str
    choices: tuple[Choice, ...]
    more: int


class Day(NamedTuple):
    """A bar of the histogram: a day, month or year, and how many items articles published in it hold."""

    when: str
    items: int


@dataclass(frozen=True)
class Shelf:
    """The items of one state of a case, ready to be counted."""

    columns: Columns
    provenance: Mapping[str, Provenance]

    @cached_property
    def fields(self) -> Mapping[str, Field]:
        """A field for each facet."""
        of_documents = {name: spread(self.columns, values) for name, values in self.of_documents.items()}
        return {**self.columns.fields, **of_documents}

    @cached_property
    def of_documents(self) -> Mapping[str, Sequence[str | None]]:
        """What each document says under the names in ``OF_DOCUMENTS``."""
        documents = self.columns.documents
        origin = [self.provenance[document.id].origin for document in documents]
        return {"publisher": [document.publisher for document in documents], "origin": origin}

    @cached_property
    def days(self) -> NDArray[np.str_]:
        """The day, month or year of publication of each document, empty where it has none."""
        return np.array([(document.published or "")[:10] for document in self.columns.documents], "U10")

    @cached_property
    def calendar(self) -> tuple[Sequence[str], NDArray[np.intp]]:
        """The days on which something was published, and for each document the place of its own among them."""
        days, of = np.unique(self.days, return_inverse=True)
        return days.tolist(), of

    @cached_property
    def totals(self) -> Mapping[str, Numbers]:
        """How many items hold each value of each facet, where nothing is chosen."""
        everything = np.arange(len(self.columns), dtype=np.int32)
        return {name: field.of(everything) for name, field in self.fields.items()}

    @cached_property
    def place(self) -> Mapping[int, int]:
        """The place of a document in the columns, by the number the case knows it by."""
        return {document.number: place for place, document in enumerate(self.columns.documents)}

    @cached_property
    def texts(self) -> Numbers:
        """By document a number for its text: copies have one."""
        known: dict[str, int] = {}
        texts = [known.setdefault(self.provenance[d.id].text, len(known)) for d in self.columns.documents]
        return np.array(texts, np.int32)


class Found(NamedTuple):
    """The rows of the columns that pass, the facets, and the histogram of what passes but for the dates."""

    rows: Numbers
    facets: tuple[Facet, ...]
    days: tuple[Day, ...]
    documents: int
    texts: int


def shelf(desk: Desk) -> Shelf:
    """The shelf for the state that the case is in."""
    return desk.ask("shelf", lambda: Shelf(desk.follow("columns", desk.case.columns), coverage(desk)))


def published(shelf: Shelf, first: str | None, last: str | None) -> Mask | None:
    """The documents published from one ISO day to another, both included; None, for all, where neither is given."""
    if not (first or last):
        return None
    return np.asarray((shelf.days != "") & (shelf.days >= (first or "")) & (shelf.days <= (last or "9999")), bool)


def count(shelf: Shelf, chosen: Mapping[str, Sequence[str]], *, within: Mask | None, dated: Mask | None) -> Found:
    """What passes all that is chosen: of one facet any value, of several facets each.

    ``within`` are the documents that a query found, ``dated`` those of the days chosen; None is all of them.
    """
    masks: dict[str, Mask] = {name: shelf.fields[name].having(values) for name, values in chosen.items() if values}
    for name, documents in (("", within), ("published", dated)):
        if documents is not None:
            masks[name] = documents[shelf.columns.page]
    rows = _passing(shelf, masks)
    facets = tuple(_facet(shelf, name, _passing(shelf, masks, but=name), chosen.get(name, ())) for name in FACETS)
    pages = np.flatnonzero(np.bincount(shelf.columns.page[rows], minlength=1)).astype(np.int32)
    return Found(
        rows, facets, histogram(shelf, _passing(shelf, masks, but="published")), len(pages), texts(shelf, pages)
    )


def texts(shelf: Shelf, pages: Numbers) -> int:
    """How many texts these documents are."""
    return len(np.unique(shelf.texts[pages]))


def histogram(shelf: Shelf, rows: Numbers) -> tuple[Day, ...]:
    """Items by the day of publication; by month or year where there were more than ``BARS`` bars."""
    days, of = shelf.calendar
    by_page = np.bincount(shelf.columns.page[rows], minlength=len(of))
    counts = np.bincount(of, weights=by_page, minlength=len(days)).astype(int).tolist() if len(of) else []
    by_day = {day: number for day, number in zip(days, counts, strict=False) if day and number}
    for length in (10, 7, 4):
        bars: dict[str, int] = {}
        for day, number in by_day.items():
            bars[day[:length]] = bars.get(day[:length], 0) + number
        if len(bars) <= BARS:
            break
    return tuple(Day(when, bars[when]) for when in sorted(bars))


BARS = 62
"""Most bars of the histogram: two months of days."""


def _passing(shelf: Shelf, masks: Mapping[str, Mask], *, but: str | None = None) -> Numbers:
    used = [mask for name, mask in masks.items() if name != but]
    if not used:
        return np.arange(len(shelf.columns), dtype=np.int32)
    return np.flatnonzero(reduce(np.logical_and, used)).astype(np.int32)


def _facet(shelf: Shelf, name: str, rows: Numbers, chosen: Sequence[str]) -> Facet:
    field = shelf.fields[name]
    counts = shelf.totals[name] if len(rows) == len(shelf.columns) else field.of(rows)
    held = np.flatnonzero(counts)
    most = held[np.argsort(-counts[held], kind="stable")[:SHOWN]].tolist()
    wanted = set(chosen)
    kept = {*most, *(code for code, value in enumerate(field.values) if value in wanted)}
    choices = [_choice(name, code, field.values[code], int(counts[code]), wanted) for code in kept]
    choices.sort(key=lambda each: (-each.items, each.label))
    return Facet(name, FACETS[name], tuple(choices), len({*held.tolist()} - kept))


SHOWN = 40
"""Values of a facet that are listed; another actor can be typed."""


def _choice(name: str, code: int, value: str, items: int, chosen: set[str]) -> Choice:
    return Choice(value, _label(name, value), items, value in chosen, code)


def _label(name: str, value: str) -> str:
    if name != "side":
        return value
    told = side_name(value)
    return value if told == value else f"{told} ({value})"
