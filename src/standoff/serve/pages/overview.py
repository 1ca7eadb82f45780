"""The overview: what is new, agreed, disputed, due and threatened, each line with its passages; then the brief."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec
from starlette.requests import Request

from standoff.analysis import Brief, brief
from standoff.analysis.brief import MOST_CITED, Section
from standoff.analysis.leading import threats
from standoff.analysis.source import read
from standoff.schema import bounds
from standoff.serve import seen
from standoff.serve.desk import Desk
from standoff.serve.pages.answer import Answer
from standoff.serve.pages.page import given, page
from standoff.serve.views import whole

LEFT, RIGHT = ("new", "disputed", "agreed"), ("talks", "threats")
"""What a desk reads first, in two columns where there is room; the other sections follow in the brief's order."""

LAST = ("unresolved", "contents")

MOST_THREATS = 8


class Overview(msgspec.Struct, frozen=True, kw_only=True):
    """``new`` says in words what counts as new; ``reached`` and ``added`` are None where a day was asked for."""

    new: str
    since: str | None
    added: int | None
    brief: Brief


def overview(desk: Desk, request: Request) -> Answer:
    """The sections of the brief; ``since`` is a day from which on things count as new.

    Without it new is what came since this reader marked all as seen, or else with the last day of the coverage.
    """
    value = _overview(desk, request)
    sections = {section.key: section for section in value.brief.sections}
    others = [key for key in sections if key not in (*LEFT, *RIGHT, *LAST)]
    context = {
        "overview": value,
        "brief": value.brief,
        "left": [sections[key] for key in LEFT if key in sections],
        "right": [sections[key] for key in RIGHT if key in sections],
        "others": [sections[key] for key in (*others, *LAST) if key in sections],
        "pages_of": _PAGES,
    }
    columns = ("section", "text", "when", "origins", "documents")
    rows = [
        {"section": s.title, "text": each.text, "when": each.when, "origins": each.origins, "documents": each.documents}
        for s in value.brief.sections
        for each in s.lines
    ]
    return Answer("overview.html", context, value, columns, rows)


_PAGES = {
    "disputed": ("/disagreements", "Both sides of each"),
    "agreed": ("/stories", "All stories"),
    "talks": ("/calendar", "Calendar"),
    "threats": ("/commitments?conditional=yes", "What became of each"),
    "contents": ("/articles", "All articles"),
}
"""Where more of a section is shown."""


def _overview(desk: Desk, request: Request) -> Overview:
    day = given(request, "since")
    if day is not None:
        since, _ = bounds(day, None)
        new = "told by no article that was published before that day"
        return Overview(new=new, since=since, added=None, brief=_brief(desk, since, None))
    reached = seen.seen(desk, request)
    if reached is not None:
        added = desk.case.added_since(reached)
        new = "told only by articles that were added since you marked all as seen"
        return Overview(new=new, since=None, added=len(added), brief=_brief(desk, None, reached))
    last = whole.last_day(desk)
    new = "told by no article before the last day of the coverage; mark all as seen, and it is what comes after"
    return Overview(new=new, since=last, added=None, brief=_brief(desk, last, None))


def _brief(desk: Desk, since: str | None, reached: int | None) -> Brief:
    def make() -> Brief:
        added = None if reached is None else desk.case.added_since(reached)
        value = brief(desk.held, since=since, added=added)
        return msgspec.structs.replace(value, sections=tuple(_with_threats(desk, value)))

    return desk.ask(("brief", since, reached), make)


def _with_threats(desk: Desk, value: Brief) -> Iterator[Section]:
    """The sections with the conditional threats as one of their own, not told again among the promises."""
    found = threats(read(desk.held), most=MOST_CITED)
    own = {each.citations[0].place for each in found}
    for section in value.sections:
        if section.key == "commitments":
            kept = tuple(each for each in section.lines if each.citations[0].place not in own)
            hidden = max(0, section.hidden - (len(found) - (len(section.lines) - len(kept))))
            section = msgspec.structs.replace(section, lines=kept, hidden=hidden, title="Other threats and promises")
        if section.lines:
            yield section
    if found:
        left = len(found) - MOST_THREATS
        yield Section(key="threats", title="Conditional threats", lines=found[:MOST_THREATS], hidden=max(0, left))


routes = [*page("/", overview, name="overview", whole=True), *seen.routes]
