"""What may be asked, one function a question. FastAPI reads the parameters, msgspec writes the answers."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated, TypeVar

import msgspec
from fastapi import APIRouter, Query, Request
from starlette.background import BackgroundTask
from starlette.concurrency import run_in_threadpool
from starlette.responses import Response

from standoff import analysis
from standoff.analysis.quality import Quality, quality
from standoff.errors import InputError
from standoff.schema import ActorKey, Decision, DecisionKey, Document, IssueKey, bounds
from standoff.schema.decision import Subject
from standoff.schema.vocabulary import Plover, Status
from standoff.serve.api import answers
from standoff.serve.api.answers import Failure
from standoff.serve.api.description import answering, asking
from standoff.serve.desk import Desk
from standoff.serve.pages.page import as_bytes
from standoff.serve.security import forgery
from standoff.serve.security.roles import author
from standoff.serve.views import bonds, whole

T = TypeVar("T")

router = APIRouter()

Offset = Annotated[int, Query(ge=0, le=10_000_000, description="How many to pass over.")]
Limit = Annotated[int, Query(ge=1, le=1000, description="How many to give at most.")]
Word = Annotated[str | None, Query(max_length=200)]
Time = Annotated[str | None, Query(max_length=40, description="A day, month or year, such as 2022-01-09.")]


def _given(value: object) -> Response:
    return Response(as_bytes(value), media_type="application/json")


def _desk(request: Request) -> Desk:
    desk: Desk = request.app.state.desk
    return desk


def _some(values: Sequence[T], offset: int, limit: int) -> tuple[int, int, tuple[T, ...]]:
    return len(values), offset, tuple(values[offset : offset + limit])


@router.get("/session", **answering(answers.Session))
def session(request: Request) -> Response:
    """Who asks, with what role; and the token for requests that change something."""
    person = request.user
    return _given(answers.Session(person.name, person.role.value, forgery.token(request)))


@router.get("/counts", **answering(answers.Counts))
def counts(request: Request) -> Response:
    """How many documents, items of each kind and problems the case holds."""
    return _given(answers.Counts(**_desk(request).case.counts()))


@router.get("/quality", **answering(Quality))
def measured(request: Request) -> Response:
    """How accurate each kind of item was measured to be, as shipped."""
    return _given(quality())


@router.get("/documents", **answering(answers.Documents))
def documents(request: Request, offset: Offset = 0, limit: Limit = 100) -> Response:
    """The documents by date, without their texts."""
    desk = _desk(request)
    numbers = desk.case.item_counts()
    count, start, some = _some(desk.held.pages, offset, limit)
    found = tuple(
        answers.Summary(
            id=d.id,
            name=d.name,
            title=d.title.text if d.title else None,
            publisher=d.publisher,
            published=d.published,
            url=d.url,
            items=numbers.get(d.id, 0),
        )
        for d in some
    )
    return _given(answers.Documents(count, start, found))


@router.get("/documents/{document}", **answering(Document))
def document(request: Request, document: str) -> Response:
    """One document with its text, by its id, its name, or the beginning of its name."""
    return _given(_desk(request).case.document(document))


@router.get("/items", **answering(answers.Items))
def items(
    request: Request,
    kind: Word = None,
    side: Word = None,
    actor: Word = None,
    act: Word = None,
    plover: Plover | None = None,
    status: Status | None = None,
    document: Word = None,
    since: Time = None,
    until: Time = None,
    text: Word = None,
    rejected: bool = False,
    offset: Offset = 0,
    limit: Limit = 100,
) -> Response:
    """The items that pass every filter: `kind` statement, commitment, event or figure; `side` a code such as NOR;
    `act` of a statement or kind of a commitment; `text` that occurs in its words.
    """
    found = _desk(request).case.items(
        kind=kind,
        side=side,
        actor=actor,
        act=act,
        plover=plover,
        status=status,
        document=document,
        since=since,
        until=until,
        text=text,
        rejected=rejected,
    )
    return _given(answers.Items(*_some(found, offset, limit)))


@router.get("/items/{item}", **answering(answers.Cited))
def item(request: Request, item: str) -> Response:
    """One item with its document, by its id or the beginning of it."""
    case = _desk(request).case
    found = case.item(item)
    return _given(answers.Cited(found, case.document_of(found)))


@router.get("/search", **answering(answers.Hits))
def search(
    request: Request,
    q: Annotated[str, Query(max_length=500, description='Words; "a phrase", begin*, a OR b, NOT a.')],
    limit: Annotated[int, Query(ge=1, le=100)] = 20,
) -> Response:
    """Documents whose text holds all the words, best first, with the places."""
    return _given(answers.Hits(tuple(_desk(request).case.search(q, limit=limit))))


@router.get("/stories", **answering(answers.Stories))
def stories(request: Request, offset: Offset = 0, limit: Limit = 100) -> Response:
    """What several items report alike, with how many independent origins tell it."""
    return _given(answers.Stories(*_some(whole.stories(_desk(request)), offset, limit)))


@router.get("/disagreements", **answering(answers.Disagreements))
def disagreements(request: Request, offset: Offset = 0, limit: Limit = 100) -> Response:
    """What the sources contradict each other in, each side with its words."""
    return _given(answers.Disagreements(*_some(whole.disagreements(_desk(request)), offset, limit)))


@router.get("/positions", **answering(answers.Positions))
def positions(request: Request, actor: Word = None) -> Response:
    """Where actors stand on the issues in dispute."""
    return _given(answers.Positions(whole.positions(_desk(request), actor=actor)))


@router.get("/calendar", **answering(analysis.Calendar))
def calendar(request: Request, since: Time = None, until: Time = None) -> Response:
    """Meetings held and to come."""
    desk, days = _desk(request), bounds(since, until)
    return _given(desk.ask(("api-calendar", days), lambda: analysis.calendar(desk.held, since=days[0], until=days[1])))


@router.get("/timeline", **answering(analysis.Timeline))
def timeline(request: Request, since: Time = None, until: Time = None) -> Response:
    """What happened, day by day."""
    desk, days = _desk(request), bounds(since, until)
    return _given(desk.ask(("api-timeline", days), lambda: analysis.timeline(desk.held, since=days[0], until=days[1])))


@router.get("/actors", **answering(answers.Actors))
def actors(request: Request, offset: Offset = 0, limit: Limit = 100) -> Response:
    """The actors that have a name, those with a part in most items first."""
    return _given(answers.Actors(*_some(whole.actors(_desk(request)), offset, limit)))


@router.get("/ledger", **answering(answers.Commitments))
def ledger(request: Request, date: Time = None) -> Response:
    """Who is bound to what, by which words, on what condition, and what became of it; as of `date`."""
    desk, day = _desk(request), bounds(None, date)[1]
    return _given(answers.Commitments(bonds.ledger_of(desk, day), bonds.lives_of(desk, day)))


@router.get("/decisions", **answering(answers.Decisions))
def decisions(request: Request, offset: Offset = 0, limit: Limit = 100) -> Response:
    """What people decided, earliest first, with what has become of it."""
    return _given(answers.Decisions(*_some(_desk(request).case.journal(), offset, limit)))


@router.post("/decisions", **asking(answers.Wish, Decision))
async def decide(request: Request) -> Response:
    """Decide: accept, reject, unsure, correct, same, different, rename, merge, split, undo. Needs the role analyst."""
    await forgery.check(request)
    try:
        wish = msgspec.json.decode(await request.body(), type=answers.Wish)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        told = msgspec.json.encode(Failure(f"the request is not a decision: {error}", "see /api/v1/docs"))
        return Response(told, status_code=422, media_type="application/json")
    desk = _desk(request)
    made = await run_in_threadpool(_decide, desk, wish, author(request, wish.by))
    answer = _given(made)
    answer.background = BackgroundTask(desk.compare)
    return answer


def _decide(desk: Desk, wish: answers.Wish, by: str) -> Decision:
    if wish.changes and len(wish.items) != 1:
        what = f"{len(wish.items)} items" if wish.items else "no item"
        raise InputError(f"there are changes for {what}", hint="a correction names one item, under items")
    with desk.writing() as case:
        subjects: tuple[Subject, ...] = (
            *(ActorKey(each.name, each.side) for each in wish.actors),
            *(IssueKey(each) for each in wish.issues),  # before the passages that a split is about
            *(case.key(case.item(each).id) for each in wish.items),
            *([DecisionKey(wish.decision)] if wish.decision else []),
        )
        changes = case.draft(case.item(wish.items[0]).id, wish.changes) if wish.changes else ()
        return case.decide(Decision(verb=wish.verb, subjects=subjects, changes=changes, by=by, why=wish.why))
