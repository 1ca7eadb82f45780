"""The journal: every decision, the last first, with whether it stands, and the way to take it back."""

from __future__ import annotations

from collections import Counter
from typing import NamedTuple

from starlette.requests import Request

from standoff.analysis.labels import label
from standoff.errors import InputError
from standoff.record import Entry
from standoff.schema import AnyItem, Verb
from standoff.serve.desk import Desk
from standoff.serve.pages.answer import Answer, Row
from standoff.serve.pages.page import given, page
from standoff.serve.pages.paging import piece
from standoff.serve.views.past import Past, past

PIECE = 100
"""Decisions on one page."""

STATES = ("stands", "undone", "stale")

_COLUMNS = ("id", "at", "by", "verb", "about", "items", "changes", "why", "state")


class Listed(NamedTuple):
    """A decision with the items that it finds, and how many were made with it in one act."""

    past: Past
    items: dict[str, AnyItem]
    together: int


def decisions(desk: Desk, request: Request) -> Answer:
    """The decisions that the address asks for: ``by`` whom, which ``verb``, in what ``state``, about an ``item``."""
    entries = desk.ask("journal", desk.case.journal)
    asked = {name: given(request, name) for name in ("by", "verb", "state", "item")}
    for name, words in (("verb", [*Verb]), ("state", STATES)):
        if asked[name] is not None and asked[name] not in words:
            raise InputError(f"{asked[name]!r} is no {name}", hint="one of: " + ", ".join(words))
    told = [(each, past(each)) for each in reversed(entries)]
    found = [(each, one) for each, one in told if _fits(each, one, asked)]
    part = piece(found, request, most=PIECE)
    items = {each.id: each for each in desk.case.reviewing().items(i for entry, _ in part.shown for i in entry.items)}
    acts = Counter((one.at, one.by) for _, one in told if one.state != "undone")
    shown = [
        Listed(one, {i: items[i] for i in each.items if i in items}, acts[one.at, one.by]) for each, one in part.shown
    ]
    context = {
        "listed": shown,
        "piece": part,
        "asked": asked,
        "authors": sorted({one.by for _, one in told}),
        "verbs": [verb.value for verb in Verb],
        "states": STATES,
        "label": label,
    }
    value = [
        {"decision": each.decision, "items": each.items, "state": one.state, "undone": each.undone, "stale": each.stale}
        for each, one in found
    ]
    return Answer("decisions.html", context, {"decisions": value}, _COLUMNS, (_row(each, one) for each, one in found))


def _fits(entry: Entry, one: Past, asked: dict[str, str | None]) -> bool:
    if asked["item"] is not None and asked["item"] not in entry.items:
        return False
    return all(asked[name] in (None, getattr(one, name)) for name in ("by", "verb", "state"))


def _row(entry: Entry, one: Past) -> Row:
    return {
        "id": one.id,
        "at": one.at,
        "by": one.by,
        "verb": one.verb,
        "about": " | ".join(words for words, _ in one.about),
        "items": " ".join(entry.items),
        "changes": "; ".join(one.changes),
        "why": one.why,
        "state": one.state,
    }


routes = page("/decisions", decisions, name="decisions")
