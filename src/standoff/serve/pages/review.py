"""The review: what waits to be decided, the passage of one item, its card, and the forms to decide about it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from starlette.background import BackgroundTask
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import BaseRoute, Route

from standoff.errors import InputError
from standoff.record.reviewing import Asked, Order, State
from standoff.schema import Act, AnyItem, Document, Plover
from standoff.serve import deciding
from standoff.serve.deciding import MOST
from standoff.serve.desk import Desk
from standoff.serve.pages.answer import Answer, Row
from standoff.serve.pages.keeping import twin_of
from standoff.serve.pages.page import given, page
from standoff.serve.review import editing
from standoff.serve.review.asking import as_query, asked, back_to, review_at
from standoff.serve.review.passage import passage
from standoff.serve.security.forgery import check
from standoff.serve.security.roles import author
from standoff.serve.showing.cards import Card, card
from standoff.serve.showing.rendering import render, tell

PIECE = 50
"""Items that are listed at once."""

_COLUMNS = ("id", "kind", "code", "label", "quote", "score", "verdict", "document", "start", "end")


class Attempt(NamedTuple):
    """What somebody wrote into the form, and what was wrong with it; ``error`` where no field is to blame."""

    written: Mapping[str, str]
    wrong: Mapping[str, InputError]
    error: InputError | None = None


def review(desk: Desk, request: Request, attempt: Attempt | None = None) -> Answer:
    """The queue that the address asks for, with the item that it names, or else the first, open beside it."""
    filters, number = asked(request), _page(request)
    first = (number - 1) * PIECE
    asks = desk.case.reviewing()
    queue = asks.queue(filters, first=first, most=PIECE)
    verdicts = desk.case.verdicts([each.id for each in queue.items])
    cards = [card(each, verdicts.get(each.id)) for each in queue.items]
    scores = {each.id: each.score for each in queue.items}
    wanted = given(request, "item")
    chosen = desk.case.item(wanted) if wanted else next(iter(queue.items), None)
    context: dict[str, Any] = {
        "filters": filters,
        "query": as_query(filters),
        "queue": cards,
        "scores": scores,
        "total": queue.total,
        "number": number,
        "before": review_at(filters, page=number - 1) if number > 1 else None,
        "after": review_at(filters, page=number + 1) if first + PIECE < queue.total else None,
        "words": {"act": [*Act], "plover": [*Plover], "state": [*State], "order": [*Order]},
        "most": MOST,
        "chosen": None,
    }
    if chosen is not None:
        context |= _chosen(desk, request, chosen, filters, [each.id for each in queue.items], attempt)
    value = {
        "total": queue.total,
        "first": first,
        "next": context["after"] and context["after"].replace("/review", "/review.json", 1),
        "items": queue.items,
        "verdicts": _of(verdicts, queue.items),
    }
    return Answer("review.html", context, value, _COLUMNS, _rows(desk, filters))


def _chosen(
    desk: Desk, request: Request, item: AnyItem, filters: Asked, ids: Sequence[str], attempt: Attempt | None
) -> dict[str, Any]:
    """What is shown of the item that is open."""
    asks = desk.case.reviewing()
    document = desk.case.document_of(item)
    entries = asks.about(document.id).get(item.id, [])
    shown = card(item, desk.case.verdicts([item.id]).get(item.id), entries)
    at = ids.index(item.id) if item.id in ids else None
    number = _page(request)
    page = number if number > 1 else None

    def beside(step: int) -> str | None:
        there = (at + step) if at is not None else 0
        return ids[there] if 0 <= there < len(ids) and ids[there] != item.id else None

    after, before = beside(1), beside(-1) if at is not None else None
    here = review_at(filters, item=item.id, page=page)
    opened = "edit" if attempt else given(request, "open")
    return {
        "chosen": shown,
        "item": item,
        "document": document,
        "passage": passage(document, item),
        "stay_at": here,
        "next_at": review_at(filters, item=after, page=page) if after else None,
        "last_at": review_at(filters, item=before, page=page) if before else None,
        "done_at": review_at(filters, item=after or before, page=page),
        "edit_at": review_at(filters, item=item.id, open="edit", page=page),
        "merge_at": review_at(filters, item=item.id, open="merge", page=page),
        "opened": opened,
        "form": _form(item, attempt) if opened == "edit" else [],
        "error": attempt.error if attempt else None,
        "why": attempt.written.get("why", "") if attempt else "",
        "names": asks.names() if opened == "edit" else [],
        "neighbours": _neighbours(desk, item) if opened == "merge" else [],
    }


def _form(item: AnyItem, attempt: Attempt | None) -> list[editing.Field]:
    if attempt is None:
        return editing.fields(item)
    return editing.told(editing.fields(item, attempt.written), attempt.wrong)


def _neighbours(desk: Desk, item: AnyItem) -> list[tuple[Card, Document, str]]:
    """The items that this one may be the same as, each with its article and how near it came."""
    said = {frozenset((each.left, each.right)): each.verdict.value for each in desk.case.judgements()}
    found = []
    for each in desk.case.reviewing().neighbours(item.id):
        judged = said.get(frozenset((item.id, each.item.id)))
        near = "same kind and days" if each.odds is None else "compared: it tells the same"
        if each.difference is not None:
            near = f"compared: it differs in {each.difference.value}"
        if judged:
            near = f"somebody decided: {_SAID[judged]}"
        found.append((card(each.item), desk.case.document_of(each.item), near))
    return found


_SAID = {"same": "the same", "different": "not the same", "unsure": "not sure"}


async def edit(request: Request) -> Response:
    """Correct the item of the form; where something cannot be so the form comes back and says what."""
    await check(request)
    form = await request.form()
    desk: Desk = request.app.state.desk
    written = {key: value for key, value in form.items() if isinstance(value, str)}
    item_id, back = written.get("item", ""), back_to(written.get("back", ""))
    attempt = await run_in_threadpool(_correct, desk, item_id, written, author(request))
    if isinstance(attempt, deciding.Done):
        tell(request, attempt.told, undo=attempt.undo)
        return RedirectResponse(back, status_code=303, background=BackgroundTask(desk.compare))
    answer = await run_in_threadpool(review, desk, request, attempt)
    status = 200 if "hx-request" in request.headers else 422
    return await run_in_threadpool(
        lambda: render(request, answer.template, {**answer.context, "twin": twin_of(request)}, status=status)
    )


def _correct(desk: Desk, item_id: str, written: Mapping[str, str], by: str) -> deciding.Done | Attempt:
    item = desk.case.item(item_id)
    values, wrong = editing.wanted(item, written)
    if wrong:
        return Attempt(written, wrong)
    if not values:
        return Attempt(written, {}, InputError("nothing was changed", hint="change a field, or close the form"))
    try:
        return deciding.correct(desk, item.id, values, by=by, why=written.get("why", "").strip())
    except InputError as error:
        name = editing.field_of(error, values)
        return Attempt(written, {name: error}) if name else Attempt(written, {}, error)


def bulk(desk: Desk, request: Request) -> Answer:
    """What would be decided about several items at once: those that were chosen, or all that the filters find."""
    filters = asked(request)
    verb = given(request, "verb") or "reject"
    asks = desk.case.reviewing()
    if given(request, "which") == "all":
        queue = asks.queue(filters, most=MOST)
        items, total = queue.items, queue.total
    else:
        items = tuple(asks.items(request.query_params.getlist("item")[:MOST]))
        total = len(items)
    verdicts = desk.case.verdicts([each.id for each in items])
    documents = {each.id: desk.case.document_of(each) for each in items}
    cards = [card(each, verdicts.get(each.id)) for each in items]
    context = {
        "filters": filters,
        "verb": verb,
        "done": {verb.value: told for verb, told in deciding.VERDICTS.items()}.get(verb),
        "cards_of": cards,
        "documents": documents,
        "total": total,
        "most": MOST,
        "back": review_at(filters),
    }
    if context["done"] is None:
        raise InputError(f"{verb!r} cannot be decided about several items", hint="one of: accept, reject, unsure")
    rows = [_row(each, item) for each, item in zip(cards, items, strict=True)]
    return Answer("bulk.html", context, {"verb": verb, "total": total, "items": items}, _COLUMNS, rows)


def _rows(desk: Desk, filters: Asked) -> Iterator[Row]:
    """All that the filters find, asked when the table is read."""
    verdicts = desk.case.verdicts()
    for item in desk.case.reviewing().every(filters):
        yield _row(card(item, verdicts.get(item.id)), item)


def _row(each: Card, item: AnyItem) -> Row:
    plain = {name: getattr(each, name) for name in ("id", "kind", "code", "label", "quote", "start", "end")}
    return plain | {"score": item.score, "document": item.doc, "verdict": each.verdict and each.verdict.value}


def _of(verdicts: Mapping[str, Any], items: Sequence[AnyItem]) -> dict[str, str]:
    return {each.id: verdicts[each.id].value for each in items if each.id in verdicts}


def _page(request: Request) -> int:
    """The number of the page that the address asks for; the first if it is no number."""
    value = request.query_params.get("page", "")
    return max(1, int(value)) if value.isascii() and value.isdigit() and len(value) < 9 else 1


routes: list[BaseRoute] = [
    Route("/review", edit, methods=["POST"], name="review-edit"),
    *page("/review", review, name="review"),
    *page("/review/bulk", bulk, name="bulk"),
]
