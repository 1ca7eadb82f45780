"""Stories: what several articles report alike, the sentences of each publisher side by side."""

from __future__ import annotations

from collections.abc import Iterator
from difflib import get_close_matches

import msgspec
from starlette.requests import Request

from standoff.analysis import Story
from standoff.analysis.accounts import Source, side_by_side
from standoff.errors import InputError
from standoff.serve.desk import Desk
from standoff.serve.pages.answer import Answer, Row
from standoff.serve.pages.page import given, page
from standoff.serve.pages.paging import piece
from standoff.serve.views import whole

KINDS = ("statement", "commitment", "event", "figure")

MOST = 30
"""Stories that are shown at a time."""


class Told(msgspec.Struct, frozen=True, kw_only=True):
    """A story with its sentences, those of one origin together."""

    story: Story
    sources: tuple[Source, ...]


def listed(desk: Desk, request: Request) -> Answer:
    """The stories that most independent origins tell first; by kind, by publisher."""
    kind, publisher = given(request, "kind"), given(request, "publisher")
    if kind is not None and kind not in KINDS:
        raise InputError(f"{kind!r} is no kind of item", hint="one of: " + ", ".join(KINDS))
    every = whole.stories(desk)
    by = {each.id: _publishers(each) for each in every}
    found = [each for each in every if kind in (None, each.kind) and (publisher is None or publisher in by[each.id])]
    part = piece(found, request, most=MOST)
    context = {
        "piece": part,
        "stories": [Told(story=each, sources=side_by_side(each.items, desk.held.reading)) for each in part.shown],
        "kind": kind,
        "kinds": KINDS,
        "publisher": publisher,
        "publishers": sorted({name for names in by.values() for name in names}),
    }
    return Answer("stories.html", context, {"stories": found}, _COLUMNS, (row for each in found for row in _rows(each)))


def story(desk: Desk, request: Request) -> Answer:
    """One story. Its id is that of its first item; that of any of its items leads to it too."""
    wanted = request.path_params["story"]
    every = whole.stories(desk)
    found = next((each for each in every if wanted == each.id), None) or next(
        (each for each in every if wanted in each.items), None
    )
    if found is None:
        near = get_close_matches(wanted, [each.id for each in every], n=1)
        hint = f"did you mean {near[0]}?" if near else "stories are listed on the page Stories"
        raise InputError(f"the case has no story {wanted!r}", hint=hint)
    told = Told(story=found, sources=side_by_side(found.items, desk.held.reading))
    return Answer("story.html", {"told": told}, told, _COLUMNS, _rows(found))


_COLUMNS = (
    "story",
    "kind",
    "text",
    "when",
    "origins",
    "articles",
    "sure",
    "publisher",
    "published",
    "quote",
    "document",
    "item",
)


def _rows(each: Story) -> Iterator[Row]:
    for cited in each.line.citations:
        yield {
            "story": each.id,
            "kind": each.kind,
            "text": each.line.text,
            "when": each.line.when,
            "origins": each.origins,
            "articles": each.documents,
            "sure": cited.item not in each.unsure,
            "publisher": cited.publisher,
            "published": cited.published,
            "quote": cited.quote,
            "document": cited.document,
            "item": cited.item,
        }


def _publishers(each: Story) -> frozenset[str]:
    return frozenset(cited.publisher or cited.document for cited in each.line.citations)


routes = [
    *page("/stories", listed, name="stories", whole=True),
    *page("/stories/{story}", story, name="story", whole=True),
]
