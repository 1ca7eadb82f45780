"""Actors: the register, and the profile of one; people merge, split and rename them here."""

from __future__ import annotations

from urllib.parse import quote

import msgspec
from starlette.background import BackgroundTask
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from standoff.analysis import Position, Registered
from standoff.analysis.moments import Clock, Moment, ranked
from standoff.analysis.profile import profile
from standoff.analysis.renaming import merging, named, parts, renaming, splitting
from standoff.analysis.sides import is_side, side_name
from standoff.errors import InputError
from standoff.reconcile import related
from standoff.record import Case, Entry
from standoff.schema import ActorKey, Decision, DecisionKey, Verb
from standoff.serve.desk import Desk
from standoff.serve.pages.answer import Answer, Row
from standoff.serve.pages.page import given, page
from standoff.serve.pages.timeline import COLUMNS as MARKS
from standoff.serve.pages.timeline import Filters, rows
from standoff.serve.security.forgery import check
from standoff.serve.security.roles import author
from standoff.serve.showing.picturing import DRAWN, drawn
from standoff.serve.views import whole

COLUMNS = ("name", "side", "statements", "commitments", "events", "aimed", "first", "last", "mentions")
SHOWN = 200
"""Actors that the page lists at once, those with a part in most items; the search and the side find the others."""

_DONE = {
    Verb.RENAME: "{0} is called {1}",
    Verb.MERGE: "{0} is {1}",
    Verb.SPLIT: "{0} is not {1}",
}


class About(msgspec.Struct, frozen=True, kw_only=True):
    """A decision about an actor, in words."""

    id: str
    text: str
    by: str
    why: str
    undone: bool


def actors(desk: Desk, request: Request) -> Answer:
    """The register: ``q`` are words of a name or mention, ``side`` a code."""
    everybody = whole.actors(desk)
    words, side = given(request, "q"), given(request, "side")
    found = [each for each in everybody if _passes(each, words, side)]
    sides = sorted({each.side for each in everybody if each.side}, key=lambda code: side_name(code).casefold())
    context = {
        "actors": found[:SHOWN],
        "count": len(found),
        "q": words,
        "side": side,
        "sides": [(code, side_name(code)) for code in sides],
        "actor_at": actor_at,
    }
    return Answer("actors.html", context, {"count": len(found), "actors": found}, COLUMNS, map(_row, found))


def actor(desk: Desk, request: Request) -> Answer:
    """One actor: what it is called, what it says and does, what is aimed at it, where it stands, what was decided."""
    everybody = whole.actors(desk)
    found = named(everybody, request.path_params["actor"])
    key = found.key
    moments = desk.ask(("moments of", key), lambda: _moments(desk, key))
    marks = drawn(moments[:DRAWN], Clock.HAPPENED)
    called = desk.ask(("called", found.name), lambda: profile(desk.held.items(), found.name).called)
    about = desk.ask(("actor", key), lambda: _about(desk.case, key))
    context = {
        "actor": found,
        "is_side": bool(found.side) and is_side(found.name, found.side or ""),
        "marks": marks,
        "as_of": whole.last_day(desk),
        "sections": _sections(moments, key),
        "called": [each for each in called if each.mention in dict(found.mentions)],
        "positions": _positions(desk, found),
        "decisions": about[0],
        "parts": about[1],
        "others": [str(each.key) for each in everybody if each.key != key],
        "documents": sorted({(c.document, c.title or c.document) for m in moments for c in m.line.citations}),
    }
    value = {"actor": found, "moments": moments, "positions": context["positions"], "decisions": about[0]}
    return Answer("actor.html", context, value, MARKS, rows(moments, Filters()))


def actor_at(key: ActorKey) -> str:
    """The permalink of an actor."""
    return f"/actors/{quote(str(key), safe='', errors='replace')}"


def _passes(each: Registered, words: str | None, side: str | None) -> bool:
    if side and (each.side or "").casefold() != side.casefold():
        return False
    texts = [each.name, *(mention for mention, _ in each.mentions)]
    return words is None or any(words.casefold() in text.casefold() for text in texts)


def _row(each: Registered) -> Row:
    shown = "; ".join(f"{mention} ({count})" for mention, count in each.mentions)
    return {**{name: getattr(each, name) for name in COLUMNS[:-1]}, "mentions": shown}


def _keys(moment: Moment, part: str) -> list[ActorKey]:
    return [ActorKey(who.name, who.side) for who in getattr(moment, part) if who.name]


def _moments(desk: Desk, key: ActorKey) -> list[Moment]:
    found = [moment for moment in whole.moments(desk) if key in (*_keys(moment, "by"), *_keys(moment, "to"))]
    return list(ranked(found))


def _sections(moments: list[Moment], key: ActorKey) -> list[tuple[str, list[Moment]]]:
    """What it says, what it is bound by, what it is asked or threatened with, what it does, what is done to it."""
    own = [moment for moment in moments if key in _keys(moment, "by")]
    others = [moment for moment in moments if moment not in own]
    found = [
        ("Commitments made", [m for m in own if m.kind == "commitment"]),
        ("Commitments received", [m for m in others if m.kind == "commitment"]),
        ("Statements", [m for m in own if m.kind == "statement"]),
        ("Events it acts in", [m for m in own if m.kind == "event"]),
        ("What is done or said to it", [m for m in others if m.kind != "commitment"]),
    ]
    return [section for section in found if section[1]]


def _positions(desk: Desk, found: Registered) -> list[tuple[str, Position]]:
    """Where it stands: a side by all who speak for it, a person by his or her own words."""
    who = found.side or found.name
    own = [(each.issue, stand) for each in whole.positions(desk) if (stand := each.stand_of(who))]
    if found.side is None or is_side(found.name, found.side):
        return own
    said = [
        (issue, msgspec.structs.replace(p, words=tuple(w for w in p.words if w.speaker == found.name)))
        for issue, p in own
    ]
    return [
        (issue, msgspec.structs.replace(p, stance=p.words[0].stance, when=p.words[0].when))
        for issue, p in said
        if p.words
    ]


def _about(case: Case, key: ActorKey) -> tuple[list[About], list[ActorKey]]:
    """The decisions about an actor, and who is taken for it."""
    entries = case.journal()
    names = related([key], [entry.decision for entry in entries])
    return [_decided(e) for e in entries if _concerns(e, names)], parts(case, key)


def _concerns(entry: Entry, names: set[str] | frozenset[str]) -> bool:
    return any(isinstance(s, ActorKey) and s.name in names for s in entry.decision.subjects)


def _decided(entry: Entry) -> About:
    made = entry.decision
    text = _DONE[made.verb].format(*made.subjects)
    text += f" in {len(made.documents)} of the articles" if made.documents else ""
    return About(id=made.id, text=text, by=made.by, why=made.why, undone=entry.undone)


async def decide(request: Request) -> Response:
    """Write a decision about an actor and go to where it is now. Raises InputError for what cannot be decided."""
    await check(request)
    form = {name: value.strip() for name, value in (await request.form()).items() if isinstance(value, str)}
    desk: Desk = request.app.state.desk
    by = author(request)

    def written() -> str:
        with desk.writing() as case:
            made = case.decide(_decision(case, form, by))
        return _after(made, form)

    after = BackgroundTask(desk.compare)
    return RedirectResponse(await run_in_threadpool(written), status_code=303, background=after)


def _decision(case: Case, form: dict[str, str], by: str) -> Decision:
    name, other, why = form.get("actor", ""), form.get("other", ""), form.get("why", "")
    match form.get("verb"):
        case "rename":
            return renaming(case, name, other, side=form.get("side") or None, by=by, why=why)
        case "merge":
            return merging(case, name, other, by=by, why=why)
        case "split":
            documents = [form["document"]] if form.get("document") else []
            return splitting(case, name, other, documents=documents, side=form.get("side") or None, by=by, why=why)
        case "undo":
            return Decision(verb=Verb.UNDO, subjects=(DecisionKey(other),), by=by, why=why)
        case verb:
            raise InputError(f"{verb!r} is nothing that is decided about actors", hint="rename, merge, split or undo")


def _after(made: Decision, form: dict[str, str]) -> str:
    """Where to go: to what the actor is now; after an undo back to the register, since it may bear another name."""
    match made.subjects:
        case (ActorKey() as first, ActorKey() as second):
            whole = first if made.verb is Verb.SPLIT and made.documents else second
            return actor_at(whole)
    return "/actors"


routes = [
    Route("/actors/decide", decide, methods=["POST"], name="actors-decide"),
    *page("/actors", actors, name="actors", whole=True),
    *page("/actors/{actor:name}", actor, name="actor", whole=True),
]
