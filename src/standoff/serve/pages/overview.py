"""The overview: the brief of the case, every line with its passages."""

from __future__ import annotations

from starlette.requests import Request

from standoff.analysis import brief
from standoff.serve.desk import Desk
from standoff.serve.pages.page import Answer, given, page


def overview(desk: Desk, request: Request) -> Answer:
    """The sections of the brief; ``since`` is a day from which on things count as new."""
    since = given(request, "since")
    value = desk.ask(("brief", since), lambda: brief(desk.held, since=since))
    columns = ("section", "text", "when", "origins", "documents")
    rows = [
        {"section": s.title, "text": each.text, "when": each.when, "origins": each.origins, "documents": each.documents}
        for s in value.sections
        for each in s.lines
    ]
    return Answer("overview.html", {"brief": value, "since": since}, value, columns, rows)


routes = page("/", overview, name="overview")
