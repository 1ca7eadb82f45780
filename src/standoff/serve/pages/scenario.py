"""Scenario: moves and assumptions are ticked or typed, and what follows is told with the words that it rests on.

The address holds all of it, so that a scenario is a link. Nothing here is a forecast.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from urllib.parse import urlencode

import msgspec
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from standoff.analysis import Citation
from standoff.analysis.sides import side_name
from standoff.errors import InputError
from standoff.model.consequences import nearest, read_move
from standoff.model.ledger import Ledger, Option, Requirement
from standoff.model.scenario import Scenario, apply, to_toml
from standoff.serve.desk import Desk
from standoff.serve.pages.answer import Answer, Row
from standoff.serve.pages.page import given, page
from standoff.serve.views.bonds import ledger_for, ledger_of, working
from standoff.serve.views.findings import Part, Question, clashes, consequences, costs
from standoff.serve.views.steadiness import steadiness

PARTS = (consequences, costs, steadiness, clashes)
"""What is worked out of a scenario, in the order of the page."""

MOST_MOVES = 40
FARTHEST = 50
"""Bounds of what an address may ask for: moves, and steps to look ahead."""

MOST_OPTIONS = 400
"""Options that can be ticked; the others are reached by their words."""


class Asked(msgspec.Struct, frozen=True, kw_only=True):
    """What the address asks: moves typed, ticked as done or as not done, who bluffs, one outcome, steps, a day."""

    typed: tuple[str, ...] = ()
    done: tuple[str, ...] = ()
    undone: tuple[str, ...] = ()
    bluffs: tuple[str, ...] = ()
    unmet: bool = True
    goal: str | None = None
    horizon: int = 6
    date: str | None = None

    @property
    def scenario(self) -> Scenario:
        """The same as a scenario file has it."""
        return Scenario(
            moves=(*self.typed, *self.done, *(f"not {key}" for key in self.undone)),
            sincere=dict.fromkeys(self.bluffs, False),
            talks_that_fail_leave_demands_unmet=self.unmet,
        )

    @property
    def query(self) -> str:
        """The address that asks it, without what changes nothing."""
        pairs = [("move", each) for each in self.typed]
        pairs += [("do", each) for each in self.done] + [("not", each) for each in self.undone]
        pairs += [("bluff", each) for each in self.bluffs]
        pairs += [("unmet", "no")] if not self.unmet else []
        pairs += [("goal", self.goal)] if self.goal else []
        pairs += [("horizon", str(self.horizon))] if self.horizon != Asked().horizon else []
        pairs += [("date", self.date)] if self.date else []
        return urlencode(pairs)


class Trouble(msgspec.Struct, frozen=True, kw_only=True):
    """What cannot be answered; ``near`` are the options that may be meant, each with the address that asks for it."""

    message: str
    hint: str
    near: tuple[tuple[str, str], ...] = ()


class Told(msgspec.Struct, frozen=True, kw_only=True):
    """The answer, and what it does not take account of."""

    moves: tuple[str, ...]
    parts: tuple[Part, ...]
    unmodelled: tuple[str, ...]


def scenario(desk: Desk, request: Request) -> Answer:
    """The form, and what follows from what is ticked in it."""
    asked = _asked(request)
    value = ledger_for(desk, request, asked.date)
    if value is None:
        return working(desk, "Scenario")
    told: Told | None = None
    trouble: tuple[Trouble, ...] = ()
    try:
        told, trouble = _answer(value, asked)
    except InputError as error:
        trouble = (Trouble(message=error.message, hint=error.hint),)
    if trouble and request.url.path.endswith((".json", ".csv")):
        raise InputError(trouble[0].message, hint=trouble[0].hint)
    first, others = _options(value)
    context = {
        "asked": asked,
        "told": told,
        "trouble": trouble,
        "first": first,
        "others": others,
        "actors": [(by, side_name(by)) for by, _ in Counter(e.by for e in value.bonds if e.by).most_common()],
        "farthest": FARTHEST,
        "unmodelled": value.unmodelled,
    }
    return Answer("scenario.html", context, {"asked": asked, "answer": told}, _COLUMNS, _rows(told))


def _asked(request: Request) -> Asked:
    def several(name: str) -> tuple[str, ...]:
        found = (" ".join(value.split()) for value in request.query_params.getlist(name))
        return tuple(dict.fromkeys(value for value in found if value))[:MOST_MOVES]

    horizon = given(request, "horizon") or ""
    steps = int(horizon) if horizon.isascii() and horizon.isdigit() and len(horizon) < 9 else Asked().horizon
    return Asked(
        typed=several("move"),
        done=several("do"),
        undone=several("not"),
        bluffs=several("bluff"),
        unmet=given(request, "unmet") != "no",
        goal=given(request, "goal"),
        horizon=min(max(1, steps), FARTHEST),
        date=given(request, "date"),
    )


def _answer(value: Ledger, asked: Asked) -> tuple[Told | None, tuple[Trouble, ...]]:
    """The answer, or why there is none: moves that mean no option are told all at once."""
    changed = apply(value, asked.scenario)
    trouble: list[Trouble] = []
    moves: list[Requirement] = []
    for text in asked.scenario.moves:
        if isinstance(read := _read(changed, text, asked), Trouble):
            trouble.append(read)
        else:
            moves.append(read)
    goal = _read(changed, asked.goal, asked) if asked.goal else None
    if isinstance(goal, Trouble):
        trouble.append(goal)
    if trouble or isinstance(goal, Trouble):
        return None, tuple(trouble)
    question = Question(changed, asked.scenario, tuple(dict.fromkeys(moves)), goal, asked.horizon)
    said = tuple(changed.said(each) for each in question.moves)
    return Told(
        moves=said, parts=tuple(part for make in PARTS for part in make(question)), unmodelled=changed.unmodelled
    ), ()


def _read(value: Ledger, text: str, asked: Asked) -> Requirement | Trouble:
    try:
        return read_move(value, text)
    except InputError as error:
        near = tuple((option.name, _instead(asked, text, option.id)) for option in nearest(value, text))
        return Trouble(message=error.message, hint=error.hint, near=near)


def _instead(asked: Asked, text: str, option: str) -> str:
    """The address that asks the same with an option in place of words that mean none."""
    if text == asked.goal and text not in asked.typed:
        return msgspec.structs.replace(asked, goal=option).query
    typed = tuple(each for each in asked.typed if each != text)
    return msgspec.structs.replace(asked, typed=typed, done=(*asked.done, option)).query


def _options(value: Ledger) -> tuple[list[Option], list[Option]]:
    """The options on which something hangs, and the others; those of which most is said first."""
    hanging = Counter(c.requirement.option for e in value.entries for c in e.conditions)
    ordered = sorted(value.options, key=lambda o: (-hanging[o.id], -o.mentions, o.name))[:MOST_OPTIONS]
    return [o for o in ordered if hanging[o.id]], [o for o in ordered if not hanging[o.id]]


async def download(request: Request) -> Response:
    """The scenario as a file for ``standoff whatif --scenario``."""
    asked = _asked(request)
    desk: Desk = request.app.state.desk
    value = await run_in_threadpool(ledger_of, desk, asked.date)
    await run_in_threadpool(apply, value, asked.scenario)
    headers = {"content-disposition": 'attachment; filename="scenario.toml"'}
    return Response(to_toml(asked.scenario), media_type="application/toml", headers=headers)


_COLUMNS = ("part", "finding", "path", "by", "kind", "if", "then", "published", "quote", "document", "item")


def _rows(told: Told | None) -> Iterator[Row]:
    for part in told.parts if told else ():
        for finding in part.findings:
            row: Row = {"part": part.title, "finding": finding.text, "path": finding.note}
            if not finding.bonds and not finding.why:
                yield row
            for reason in finding.why:
                for cited in reason.citations:
                    yield {**row, "then": reason.since, **_place(cited)}
            for each in finding.bonds:
                words = {"by": each.who, "kind": each.entry.kind.value, "then": each.then}
                words["if"] = " or ".join(condition for condition, _ in each.given)
                for cited in each.entry.citations:
                    yield {**row, **words, **_place(cited)}


def _place(cited: Citation) -> Row:
    return {"published": cited.published, "quote": cited.quote, "document": cited.document, "item": cited.item}


routes = [
    Route("/scenario.toml", download, name="scenario-toml"),
    *page("/scenario", scenario, name="scenario", linked=True),
]
