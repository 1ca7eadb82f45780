"""The list of articles: filtered, sorted and in pages, each with where its text is from."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, NamedTuple
from urllib.parse import urlencode

from starlette.requests import Request

from standoff.schema import bounds
from standoff.serve.desk import Desk
from standoff.serve.pages.answer import Answer, Row
from standoff.serve.pages.page import given, page
from standoff.serve.pages.paging import pager
from standoff.serve.views.coverage import coverage

ROWS, MOST = 200, 10_000
"""Articles on a page, and the most of them that ``size`` may ask for."""


class Listed(NamedTuple):
    """An article in the list; ``origin`` is an agency, a release, an outlet, or that it is not stated.

    A copy has the id of the first article with the same text in ``copy_of``, and who printed that in ``copied``.
    """

    id: str
    name: str
    title: str
    publisher: str | None
    published: str | None
    origin: str
    text: str
    copy_of: str | None
    copied: str | None
    items: int


class Asked(NamedTuple):
    """The filters of the address, and the column it is sorted by; ``down`` is from the last to the first."""

    words: str | None
    publisher: str | None
    origin: str | None
    first: str | None
    last: str | None
    sort: str
    down: bool


SORTS: Mapping[str, Callable[[Listed], Any]] = {
    "published": lambda each: (each.published or "", each.name),
    "title": lambda each: (each.title.casefold(), each.name),
    "publisher": lambda each: ((each.publisher or "").casefold(), each.published or "", each.name),
    "origin": lambda each: (each.origin.casefold(), each.text, each.published or "", each.name),
    "items": lambda each: (each.items, each.published or "", each.name),
}
"""Columns that can be sorted by."""

_COLUMNS = tuple(name for name in Listed._fields if name != "text")


def listed(desk: Desk, request: Request) -> Answer:
    """The articles that pass the filters, with how many texts they are."""
    asked = _asked(request)
    everything = desk.ask("articles", lambda: _rows(desk))
    found = desk.ask(("articles", asked), lambda: _found(everything, asked))
    pages = pager(request, len(found), size=ROWS, most=MOST)
    shown = found[pages.first : pages.last]
    choices = desk.ask("articles-choices", lambda: _choices(everything))
    context = {
        "articles": shown,
        "asked": asked,
        "article_pages": pages,
        "count": len(found),
        "origins": desk.ask(("articles-origins", asked), lambda: len({each.text for each in found})),
        "everything": len(everything),
        "choices": choices,
        "sorts": {name: _sorted_by(request, asked, name) for name in SORTS},
    }
    value = {"count": len(found), "origins": context["origins"], "next": pages.after, "articles": [*map(_row, shown)]}
    rows = map(_row, found)
    return Answer("articles.html", context, value, _COLUMNS, rows)


def _row(each: Listed) -> Row:
    return {name: getattr(each, name) for name in _COLUMNS}


def _rows(desk: Desk) -> list[Listed]:
    counts, told = desk.case.item_counts(), coverage(desk)
    found = []
    for document in desk.keep("documents", desk.ask("holdings", desk.case.holdings), desk.case.filed):
        of = told[document.id]
        found.append(
            Listed(
                id=document.id,
                name=document.name,
                title=document.title or document.name,
                publisher=document.publisher,
                published=document.published,
                origin=of.origin,
                text=of.text,
                copy_of=of.copy_of,
                copied=of.copied,
                items=counts.get(document.id, 0),
            )
        )
    return found


def _asked(request: Request) -> Asked:
    sort = given(request, "sort") or "published"
    return Asked(
        given(request, "text"),
        given(request, "publisher"),
        given(request, "origin"),
        *bounds(given(request, "from"), given(request, "to")),
        sort if sort in SORTS else "published",
        given(request, "order") == "down",
    )


def _found(everything: Sequence[Listed], asked: Asked) -> list[Listed]:
    first, last = asked.first or "", asked.last or "9999"
    words = (asked.words or "").casefold().split()

    def passes(each: Listed) -> bool:
        if asked.publisher not in (None, each.publisher) or asked.origin not in (None, each.origin):
            return False
        if (asked.first or asked.last) and not (each.published and first <= each.published[:10] <= last):
            return False
        told = f"{each.title} {each.name} {each.publisher or ''}".casefold() if words else ""
        return all(word in told for word in words)

    return sorted(filter(passes, everything), key=SORTS[asked.sort], reverse=asked.down)


def _choices(everything: Sequence[Listed]) -> dict[str, list[str]]:
    """What can be chosen in the lists of the form."""
    publishers = {each.publisher for each in everything if each.publisher}
    return {"publisher": sorted(publishers, key=str.casefold), "origin": sorted({each.origin for each in everything})}


def _sorted_by(request: Request, asked: Asked, name: str) -> str:
    """The address with that column first; a second time turns it round."""
    kept = [(k, v) for k, v in request.query_params.multi_items() if v and k not in ("sort", "order", "page")]
    turned = [("order", "down")] if asked.sort == name and not asked.down else []
    return f"/articles?{urlencode([*kept, ('sort', name), *turned])}"


routes = page("/articles", listed, name="articles", kept=True)
