"""Commitments: who is bound to what, on what condition, by which words, and what became of it; as picture and table."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

import msgspec
from starlette.requests import Request

from standoff.analysis.sides import side_name
from standoff.errors import InputError
from standoff.model.ledger import EntryKind
from standoff.serve.desk import Desk
from standoff.serve.pages.answer import Answer, Row
from standoff.serve.pages.page import given, page
from standoff.serve.pages.paging import piece
from standoff.serve.showing.tree import picture
from standoff.serve.views.bonds import MEANING, Bond, bonds, ledger_for, lives_of, working

MOST = 100
"""Words that are listed at a time."""

MOST_DRAWN = 120
"""Words that are drawn: of more a picture shows nothing."""

KINDS = tuple(kind.value for kind in EntryKind if kind not in (EntryKind.EVENT, EntryKind.SCHEDULED))


class Filters(msgspec.Struct, frozen=True, kw_only=True):
    """What the address asks for: who says it (``side``), to whom (``toward``), kind, state, conditional ones only."""

    side: str | None = None
    toward: str | None = None
    kind: str | None = None
    state: str | None = None
    conditional: bool = False
    date: str | None = None

    def pass_(self, bond: Bond) -> bool:
        """Whether a word passes all of them."""
        entry = bond.entry
        return (
            self.side in (None, entry.by)
            and self.toward in (None, entry.toward)
            and self.kind in (None, entry.kind.value)
            and self.state in (None, bond.state)
            and (bool(entry.conditions) or not self.conditional)
        )


def listed(desk: Desk, request: Request) -> Answer:
    """The words of the ledger, conditional ones first; by who, toward whom, kind, state, and as of a day."""
    filters = _filters(request)
    value = ledger_for(desk, request, filters.date)
    if value is None:
        return working(desk, "Commitments")
    every = desk.ask(("bonds", filters.date), lambda: bonds(value, lives_of(desk, filters.date)))
    found = [each for each in every if filters.pass_(each)]
    drawn = [each.life for each in found if each.entry.conditions]
    context = {
        "filters": filters,
        "piece": piece(found, request, most=MOST),
        "picture": picture(value, drawn[:MOST_DRAWN]),
        "undrawn": max(0, len(drawn) - MOST_DRAWN),
        "meaning": MEANING,
        "counts": Counter(each.state for each in found),
        "kinds": KINDS,
        "sides": _names([each.entry.by for each in every]),
        "towards": _names([each.entry.toward for each in every]),
        "unmodelled": value.unmodelled,
    }
    told = {"filters": filters, "words": found, "unmodelled": value.unmodelled}
    return Answer("commitments.html", context, told, _COLUMNS, (row for each in found for row in _rows(each)))


def _filters(request: Request) -> Filters:
    kind, state = given(request, "kind"), given(request, "state")
    for name, value, known in (("kind", kind, KINDS), ("state", state, tuple(MEANING))):
        if value is not None and value not in known:
            raise InputError(f"{value!r} is no {name} of a commitment", hint="one of: " + ", ".join(known))
    return Filters(
        side=given(request, "side"),
        toward=given(request, "toward"),
        kind=kind,
        state=state,
        conditional=given(request, "conditional") is not None,
        date=given(request, "date"),
    )


def _names(codes: Sequence[str | None]) -> list[tuple[str, str]]:
    """Codes with their names, those of which most is said first."""
    return [(code, side_name(code)) for code, _ in Counter(code for code in codes if code).most_common()]


_COLUMNS = (
    "id", "by", "kind", "if", "then", "toward", "date", "deadline", "state", "publisher", "published", "quote",
    "document", "item",
)  # fmt: skip


def _rows(each: Bond) -> Iterator[Row]:
    entry = each.entry
    for cited in entry.citations:
        yield {
            "id": entry.id,
            "by": entry.by,
            "kind": entry.kind.value,
            "if": " or ".join(words for words, _ in each.given) or None,
            "then": each.then,
            "toward": entry.toward,
            "date": entry.date,
            "deadline": entry.deadline,
            "state": each.state,
            "publisher": cited.publisher,
            "published": cited.published,
            "quote": cited.quote,
            "document": cited.document,
            "item": cited.item,
        }


routes = page("/commitments", listed, name="commitments", linked=True)
