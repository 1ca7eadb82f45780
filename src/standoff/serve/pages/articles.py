"""One article with its items beside it."""

from __future__ import annotations

import re

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from standoff.errors import InputError
from standoff.schema import Document, Verdict
from standoff.serve.desk import Desk
from standoff.serve.pages import keeping
from standoff.serve.pages.answer import Answer, Row
from standoff.serve.pages.page import given, page
from standoff.serve.review.passage import shown
from standoff.serve.security.roles import Person
from standoff.serve.showing.cards import Card, card, marks
from standoff.serve.showing.marking import Mark
from standoff.serve.showing.parts import part_of
from standoff.serve.showing.rendering import article_at

_PASSAGE = re.compile(r"(\d{1,9})-(\d{1,9})")


def article(desk: Desk, request: Request) -> Answer:
    """One article: its text in blocks of stretches, and the cards of its items in the order of the text."""
    held = desk.case.article(request.path_params["document"])
    document, verdicts = held.document, held.verdicts
    refused = {item_id for item_id, verdict in verdicts.items() if verdict is Verdict.REJECTED}
    chosen, with_rejected = given(request, "item"), given(request, "rejected") is not None
    with_rejected = with_rejected or chosen in refused
    items = [item for item in held.items if with_rejected or item.id not in refused]
    passage = _passage(request, document)
    place = passage.start if passage else next((item.anchor.start for item in items if item.id == chosen), None)
    part = part_of(len(document.text), asked=given(request, "part"), at=place)
    all_of_them, items = items, [item for item in items if part.holds(item.anchor.start)]
    cards = [card(item, verdicts.get(item.id), held.entries.get(item.id, ())) for item in items]
    marked = [mark for item in items for mark in marks(item)]
    if passage is not None:
        marked.append(passage)
    context = {
        "document": document,
        "cards_of": cards,
        "blocks": list(shown(document, marked, window=part.window)),
        "numbers": {each.id: number for number, each in enumerate(cards)},
        "chosen": chosen,
        "rejected": len(refused),
        "part": part,
        "with_rejected": with_rejected,
    }
    value = {"document": document, "items": all_of_them}
    rows = (_row(card(item, verdicts.get(item.id))) for item in all_of_them)
    return Answer("article.html", context, value, _COLUMNS, rows)


def on_its_document(desk: Desk, request: Request) -> object:
    """An article shows what was written to it, its items and the decisions about them, where its id is the address.

    A name, or the beginning of one, may mean another document as soon as one is added.
    """
    touched = desk.last_touched(request.path_params["document"])
    return desk.state if touched is None else ("document", touched)


def prepare(app: Starlette, document_id: str, person: Person) -> None:
    """Have the page of that article kept for whoever of that role asks first."""
    path = f"/articles/{document_id}"
    scope = {"type": "http", "method": "GET", "path": path, "query_string": b"", "headers": [], "app": app}
    scope |= {"path_params": {"document": document_id}, "user": person, "session": {}}
    keeping.prepare(article, on_its_document, Request(scope))


_COLUMNS = ("id", "kind", "code", "label", "quote", "condition", "start", "end", "verdict")


def _row(each: Card) -> Row:
    verdict = each.verdict.value if each.verdict else None
    return {name: getattr(each, name) for name in _COLUMNS} | {"verdict": verdict}


def _passage(request: Request, document: Document) -> Mark | None:
    """The stretch that the address asks to be shown (``at=120-188``), as far as it lies in the text."""
    found = _PASSAGE.fullmatch(given(request, "at") or "")
    if found is None:
        return None
    start, end = int(found[1]), min(int(found[2]), len(document.text))
    return Mark(start, end, "", "at", "at") if start < end else None


def item(request: Request) -> Response:
    """The permalink of an item leads to its place in its article."""
    desk: Desk = request.app.state.desk
    found = desk.case.item(request.path_params["item"])
    if not found.id:
        raise InputError("the case holds no such item")
    return RedirectResponse(article_at(desk.case.document_of(found).id, item=found.id), status_code=303)


routes = [
    *page("/articles/{document}", article, name="article", kept=True, rests=on_its_document),
    Route("/items/{item}", item, name="item"),
]
