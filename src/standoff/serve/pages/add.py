"""Adding articles: an upload or pasted text becomes a job, whose page tells what became of each file."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from functools import partial
from typing import Any

from sse_starlette import EventSourceResponse, ServerSentEvent
from starlette.concurrency import run_in_threadpool
from starlette.datastructures import FormData, UploadFile
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from standoff.errors import InputError
from standoff.serve.adding import Adder, Job, Progress
from standoff.serve.adding.uploads import MOST_FILES, store, store_text
from standoff.serve.desk import Desk
from standoff.serve.pages.answer import Answer, Row
from standoff.serve.pages.page import page
from standoff.serve.security import forgery
from standoff.serve.security.bounds import UPLOAD
from standoff.serve.security.roles import author
from standoff.serve.showing.rendering import templates

_PACE = 0.3
"""Seconds between two looks at a job: progress is for the eye."""
_MOST_PROBLEMS = 200
"""Problems of the case that the page lists; the JSON has them all."""

_COLUMNS = ("file", "state", "document", "outcome", "items", "level", "problem", "hint")


def add(desk: Desk, request: Request) -> Answer:
    """The form, the uploads since the server started, and what could not be read so far."""
    adder: Adder = request.app.state.adder
    jobs = [job.progress for job in adder.jobs()]
    problems = desk.case.problems()
    context = {
        "jobs": jobs,
        "problems": problems[:_MOST_PROBLEMS],
        "hidden": max(0, len(problems) - _MOST_PROBLEMS),
        "most_files": MOST_FILES,
        "most_bytes": UPLOAD,
    }
    rows = [{"source": p.source, "code": p.code, "problem": p.message, "hint": p.hint} for p in problems]
    return Answer(
        "add.html", context, {"jobs": jobs, "problems": problems}, ("source", "code", "problem", "hint"), rows
    )


def job(desk: Desk, request: Request) -> Answer:
    """One upload: what became of each of its files so far."""
    progress = _job(request).progress
    return Answer("job.html", {"job": progress}, progress, _COLUMNS, _rows(progress))


async def upload(request: Request) -> Response:
    """Take files or pasted text in, and lead to the page that tells what becomes of them."""
    await forgery.check(request)
    form = await request.form()
    adder: Adder = request.app.state.adder
    adder.check_room()
    new = Job(by=author(request))
    try:
        await run_in_threadpool(_store, new, form)
        adder.take(new)
    except BaseException:
        new.discard()
        raise
    finally:
        await form.close()
    return RedirectResponse(f"/add/{new.id}", status_code=303)


async def cancel(request: Request) -> Response:
    """Stop a job after the article under way."""
    await forgery.check(request)
    found = _job(request)
    found.cancelled.set()
    return RedirectResponse(f"/add/{found.id}", status_code=303)


async def events(request: Request) -> Response:
    """What changes in a job, as it changes: parts of its page, until it is over."""
    told = request.headers.get("last-event-id") or request.query_params.get("since", "")
    seen = int(told) if told.isascii() and told.isdigit() and len(told) < 10 else -1
    return EventSourceResponse(_events(_job(request), seen))


async def _events(job: Job, seen: int) -> AsyncIterator[ServerSentEvent]:
    while True:
        progress = job.progress
        if progress.changed > seen:
            for id, html in await run_in_threadpool(_parts, progress, seen):
                yield ServerSentEvent(event="part", data=json.dumps({"id": id, "html": html}))
            seen = progress.changed
            yield ServerSentEvent(event="seen", data=str(seen), id=str(seen))
        if progress.state.is_over:
            yield ServerSentEvent(event="over", data=progress.state.value)
            return
        await asyncio.sleep(_PACE)


def _parts(progress: Progress, seen: int) -> list[tuple[str, str]]:
    """The parts of the page that changed since, each with the id of the element that it takes the place of."""
    changed = [file for file in progress.files if file.changed > seen]
    rows = [(f"file-{file.number}", _part("file", file=file)) for file in changed]
    return [*rows, ("job", _part("job", job=progress))]


def _part(name: str, **values: Any) -> str:  # noqa: ANN401
    return templates().get_template(f"parts/{name}.html").render(values).encode("utf-8", "replace").decode()


def _store(job: Job, form: FormData) -> None:
    files = [each for each in form.getlist("files") if isinstance(each, UploadFile) and each.filename]
    if files:
        job.hold(store(job.folder, [(each.filename or "", each.file) for each in files]))
        return
    told = partial(_field, form)
    if not told("text").strip():
        raise InputError("there was nothing to add", hint="choose files, or paste the text of an article")
    given = {name: told(name) for name in ("title", "date", "publisher")}
    job.hold(store_text(job.folder, told("text"), **given))


def _field(form: FormData, name: str) -> str:
    value = form.get(name, "")
    return value if isinstance(value, str) else ""


def _job(request: Request) -> Job:
    adder: Adder = request.app.state.adder
    return adder.job(request.path_params["job"])


def _rows(progress: Progress) -> list[Row]:
    rows: list[Row] = []
    for file in progress.files:
        head = {"file": file.name, "state": file.state.value}
        told: list[dict[str, str | int | None]] = [
            {"document": d.name, "outcome": d.outcome, "items": d.items} for d in file.documents
        ]
        told += [{"level": str(p.level), "problem": p.message, "hint": p.hint} for p in file.problems]
        rows += [dict.fromkeys(_COLUMNS) | head | each for each in told or [{}]]
    return rows


routes = [
    Route("/add", upload, methods=["POST"], name="upload"),
    *page("/add", add, name="add"),
    *page("/add/{job}", job, name="job"),
    Route("/add/{job}/events", events, name="job-events"),
    Route("/add/{job}/cancel", cancel, methods=["POST"], name="job-cancel"),
]
