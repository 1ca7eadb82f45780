"""What changes the case: verdicts, corrections, what is the same, and taking it back. Forms of other pages lead here.

A request that wants a card (``card`` is the card's number on its page) gets that card anew, with what there is to
announce in a header; any other is led back to its page, which then says what was done or what went wrong.
"""

from __future__ import annotations

import json
from collections.abc import Callable

from starlette.background import BackgroundTask
from starlette.concurrency import run_in_threadpool
from starlette.datastructures import FormData
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from standoff.errors import InputError
from standoff.reconcile.deciding.edges import Edge
from standoff.schema import Verb
from standoff.serve import deciding
from standoff.serve.deciding import Done
from standoff.serve.desk import Desk
from standoff.serve.review.asking import back_to
from standoff.serve.security.forgery import check
from standoff.serve.security.roles import author
from standoff.serve.showing.cards import card
from standoff.serve.showing.rendering import render, tell


async def decide(request: Request) -> Response:
    """``verb`` about the ``item``s (``accept``, ``reject``, ``unsure``; ``undo`` of a ``decision``, or of the last)."""
    return await _done(request, _decide)


async def relate(request: Request) -> Response:
    """``verb`` about an ``item`` and the ``other``: ``same``, ``different``, ``unsure``."""
    return await _done(
        request,
        lambda desk, form, by: deciding.relate(
            desk, _verb(form), [*_all(form, "item"), *_all(form, "other")], by=by, why=_word(form, "why")
        ),
    )


async def words(request: Request) -> Response:
    """Which words an ``item`` rests on: from ``start`` to ``end``, seen as ``words``; or its edge moved (``move``)."""
    return await _done(request, _words)


Do = Callable[[Desk, FormData, str], Done]


async def _done(request: Request, do: Do) -> Response:
    await check(request)
    form = await request.form()
    desk: Desk = request.app.state.desk
    back, number = _word(form, "back"), _word(form, "card")
    try:
        done = await run_in_threadpool(do, desk, form, author(request))
    except InputError as error:
        if number:
            raise
        tell(request, f"{error.message}: {error.hint}" if error.hint else error.message, wrong=True)
        return RedirectResponse(back_to(back), status_code=303)
    after = BackgroundTask(desk.compare)
    if number:
        return await run_in_threadpool(_card, request, desk, done, number, after)
    undone = _word(form, "verb") == "undo"
    tell(request, done.told, undo=None if undone else done.undo)
    chosen = done.items[0] if done.items and (undone or do is _words) else None
    return RedirectResponse(back_to(back, item=chosen), status_code=303, background=after)


def _decide(desk: Desk, form: FormData, by: str) -> Done:
    verb, why = _verb(form), _word(form, "why")
    if verb is Verb.UNDO:
        only = bool(_word(form, "only"))
        return deciding.undo(desk, _word(form, "decision") or None, by=by, why=why, whole=not only)
    return deciding.judge(desk, verb, _all(form, "item"), by=by, why=why)


def _words(desk: Desk, form: FormData, by: str) -> Done:
    item = _word(form, "item")
    if move := _word(form, "move"):
        try:
            edge, step = _MOVES[move]
        except KeyError:
            raise InputError(f"{move!r} is no way to move an edge", hint="one of: " + ", ".join(_MOVES)) from None
        return deciding.nudge(desk, item, edge, step, by=by)
    start, end = (_number(form, name) for name in ("start", "end"))
    return deciding.cover(desk, item, start, end, _raw(form, "words"), by=by, why=_word(form, "why"))


_MOVES = {
    "start-earlier": (Edge.START, -1),
    "start-later": (Edge.START, 1),
    "end-later": (Edge.END, 1),
    "end-earlier": (Edge.END, -1),
}


def _card(request: Request, desk: Desk, done: Done, number: str, after: BackgroundTask) -> Response:
    """The card of the first item as it is now, wherever it is shown."""
    found = desk.case.reviewing().items(done.items[:1])
    if not found:
        raise InputError("the case holds no such item any more", hint="reload the page")
    document = desk.case.document_of(found[0])
    entries = desk.case.reviewing().about(document.id).get(found[0].id, [])
    shown = card(found[0], desk.case.verdicts([found[0].id]).get(found[0].id), entries)
    context = {"each": shown, "number": number if number.isascii() and number.isdigit() else "0"}
    answer = render(request, "parts/one_card.html", context)
    answer.headers["hx-trigger"] = json.dumps({"announce": done.told})
    answer.background = after
    return answer


def _verb(form: FormData) -> Verb:
    word = _word(form, "verb")
    try:
        return Verb(word)
    except ValueError:
        raise InputError(f"{word!r} is nothing to decide", hint="one of: " + ", ".join(Verb)) from None


def _number(form: FormData, name: str) -> int:
    value = _word(form, name)
    if not (value.isascii() and value.isdigit() and len(value) < 10):
        raise InputError(f"{value!r} is no {name}", hint="offsets count code points from the start of the article")
    return int(value)


def _word(form: FormData, name: str) -> str:
    return " ".join(_raw(form, name).split())


def _raw(form: FormData, name: str) -> str:
    value = form.get(name)
    return value if isinstance(value, str) else ""


def _all(form: FormData, name: str) -> list[str]:
    return [value for value in form.getlist(name) if isinstance(value, str) and value]


routes = [
    Route("/decide", decide, methods=["POST"], name="decide"),
    Route("/decide/relation", relate, methods=["POST"], name="decide-relation"),
    Route("/decide/words", words, methods=["POST"], name="decide-words"),
]
