"""Search: the words of the articles, and facets over their items that combine; the address has all that is chosen."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple
from urllib.parse import urlencode

import msgspec
import numpy as np
from starlette.requests import Request

from standoff.analysis.citing import Citation
from standoff.analysis.labels import label
from standoff.errors import InputError
from standoff.record import Hit
from standoff.record.columns import Filed, Mask, Numbers
from standoff.record.filters import with_words
from standoff.schema import AnyItem, Interval, Verdict, bounds
from standoff.serve.desk import Desk
from standoff.serve.pages.answer import Answer, Row
from standoff.serve.pages.page import given, page
from standoff.serve.pages.paging import Pager, pager
from standoff.serve.showing.marking import Mark, Stretch, stretches
from standoff.serve.views.facets import FACETS, OF_DOCUMENTS, Found, Shelf, count, published, shelf, texts

ITEMS, HITS, MOST = 25, 5, 1000
"""Items and articles on a page, and the most of them that ``size`` may ask for."""


class Passage(NamedTuple):
    """An article that the words were found in: its best passage, cut where the words stand.

    ``words`` were found, and ``more`` that were not counted.
    """

    article: Filed
    pieces: tuple[Stretch, ...]
    start: int
    end: int
    words: int
    more: bool
    cut_before: bool
    cut_after: bool


class Line(msgspec.Struct, frozen=True):
    """An item in the list: what it says in a few words, and the words it rests on."""

    id: str
    kind: str
    label: str
    verdict: Verdict | None
    citation: Citation


class Removal(NamedTuple):
    """Something chosen, and the address without it."""

    title: str
    value: str
    address: str


class Asked(NamedTuple):
    """What the address asks for."""

    query: str | None
    chosen: Mapping[str, Sequence[str]]
    first: str | None
    last: str | None
    latest: bool


def search(desk: Desk, request: Request) -> Answer:
    """The articles that hold the words, and the items in them that pass the facets chosen."""
    asked = _asked(request)
    held = shelf(desk)
    matched = None if asked.query is None else desk.ask(("match", asked.query), lambda: _matched(desk, held, asked))
    dates = bounds(asked.first, asked.last)
    dated = published(held, *dates)
    within = None if matched is None else _mask(held, matched)
    found = count(held, _named(held, asked.chosen), within=within, dated=dated)
    items = pager(request, len(found.rows), size=ITEMS, most=MOST)
    lines = _lines(desk, held, _ordered(held, found, asked)[items.first : items.last])
    hits, hit_pages, articles, sources = _hits(desk, held, asked, matched, dated, request)
    context = {
        "asked": asked,
        "found": found,
        "lines": lines,
        "item_pages": items,
        "hits": hits,
        "hit_pages": hit_pages,
        "articles": articles,
        "sources": sources,
        "removals": tuple(_removals(request, asked)),
        "top": max((day.items for day in found.days), default=1),
        "day_at": lambda when: _only(request, when),
        "days": dates,
    }
    value = {
        "query": asked.query,
        "chosen": asked.chosen,
        "items": {
            "count": len(found.rows),
            "origins": found.texts,
            "articles": found.documents,
            "page": lines,
            "next": items.after,
        },
        "found": {
            "articles": articles,
            "origins": sources,
            "page": [_told(hit) for hit in hits],
            "next": hit_pages.after,
        },
        "facets": [
            {"name": f.name, "values": {c.value: c.items for c in f.choices}, "more": f.more} for f in found.facets
        ],
        "published": {day.when: day.items for day in found.days},
    }
    return Answer("search.html", context, value, _COLUMNS, map(_row, _every(desk, held, found, asked)))


_COLUMNS = ("id", "kind", "label", "quote", "document", "publisher", "published", "start", "end", "verdict")


def _row(line: Line) -> Row:
    cited = line.citation
    where = {name: getattr(cited, name) for name in ("quote", "document", "publisher", "published", "start", "end")}
    verdict = line.verdict.value if line.verdict else None
    return {"id": line.id, "kind": line.kind, "label": line.label, **where, "verdict": verdict}


def _told(hit: Passage) -> dict[str, object]:
    text = "".join(piece.text for piece in hit.pieces)
    found = {"words": hit.words, "more": hit.more}
    return {"article": hit.article._asdict(), "start": hit.start, "end": hit.end, "passage": text, **found}


def _asked(request: Request) -> Asked:
    values = {name: [v for v in request.query_params.getlist(name) if v.strip()] for name in FACETS}
    chosen = {name: tuple(dict.fromkeys(found)) for name, found in values.items() if found}
    latest = given(request, "order") == "latest"
    return Asked(given(request, "q"), chosen, given(request, "from"), given(request, "to"), latest)


def _named(held: Shelf, chosen: Mapping[str, Sequence[str]]) -> dict[str, Sequence[str]]:
    """What is chosen, with the names that a typed part of a name stands for."""
    actors = held.fields["actor"].values
    known = set(actors)
    meant = [
        name for value in chosen.get("actor", ()) for name in ([value] if value in known else with_words(actors, value))
    ]
    return {**chosen, "actor": meant or chosen.get("actor", ())}


def _matched(desk: Desk, held: Shelf, asked: Asked) -> tuple[int, ...]:
    """Places of the documents that hold the words, the best first."""
    return tuple(held.place[number] for number in desk.case.matching(asked.query or "") if number in held.place)


def _mask(held: Shelf, places: Sequence[int]) -> Mask:
    mask = np.zeros(len(held.columns.documents), bool)
    mask[list(places)] = True
    return mask


def _every(desk: Desk, held: Shelf, found: Found, asked: Asked) -> Iterator[Line]:
    """All items that pass, some at a time."""
    ordered = _ordered(held, found, asked)
    for first in range(0, len(ordered), MOST):
        yield from _lines(desk, held, ordered[first : first + MOST])


def _ordered(held: Shelf, found: Found, asked: Asked) -> Numbers:
    """The items that pass as the case gives them, or later articles before earlier ones, each from its beginning."""
    if not asked.latest:
        return found.rows
    return found.rows[np.argsort(-held.columns.page[found.rows], kind="stable")]


def _lines(desk: Desk, held: Shelf, shown: Numbers) -> list[Line]:
    """What is told of the items in these rows of the columns, in this order."""
    rows = np.sort(shown)  # as the case gives them
    items = desk.case.items_numbered(held.columns.numbers[rows].tolist()) if len(rows) else []
    verdicts = desk.case.verdicts([item.id for item in items]) if items else {}
    documents = [held.columns.documents[place] for place in held.columns.page[rows].tolist()]
    lines = {
        row: _line(item, filed, verdicts.get(item.id))
        for row, item, filed in zip(rows.tolist(), items, documents, strict=True)
    }
    return [lines[row] for row in shown.tolist()]


def _line(item: AnyItem, filed: Filed, verdict: Verdict | None) -> Line:
    anchor = item.anchor
    citation = Citation(
        document=filed.name,
        document_id=filed.id,
        title=filed.title,
        publisher=filed.publisher,
        published=filed.published,
        start=anchor.start,
        end=anchor.end,
        quote=anchor.text,
        item=item.id,
    )
    return Line(item.id, item.kind_name, label(item), verdict, citation)


def _hits(
    desk: Desk, held: Shelf, asked: Asked, matched: Sequence[int] | None, dated: Mask | None, request: Request
) -> tuple[list[Passage], Pager, int, int]:
    """The articles found, those of the page, with how many there are and of how many origins."""
    places = np.array(matched or (), np.int32)
    for mask in _of_documents(held, asked, dated):
        places = places[mask[places]]
    pages = pager(request, len(places), name="hits", size=HITS, most=MOST)
    shown = [held.columns.documents[place] for place in places[pages.first : pages.last].tolist()]
    hits = desk.case.hits(asked.query or "", [filed.number for filed in shown]) if shown else {}
    passages = [_passage(hits[filed.number], filed) for filed in shown if filed.number in hits]
    return passages, pages, len(places), texts(held, places)


def _of_documents(held: Shelf, asked: Asked, dated: Mask | None) -> Iterator[Mask]:
    if dated is not None:
        yield dated
    for name in OF_DOCUMENTS:
        if wanted := asked.chosen.get(name):
            yield np.array([each in wanted for each in held.of_documents[name]], bool)


def _passage(hit: Hit, filed: Filed) -> Passage:
    marks = [Mark(span.start, span.end, "", "at", "at") for span in hit.highlights]
    snippet = hit.snippet
    pieces = tuple(stretches(hit.document.text, marks, start=snippet.start, end=snippet.end))
    words = [span for span in hit.highlights if snippet.start <= span.start < snippet.end] or [snippet]
    cut = snippet.start > 0, snippet.end < len(hit.document.text)
    return Passage(filed, pieces, words[0].start, words[-1].end, len(hit.highlights), hit.more, *cut)


def _removals(request: Request, asked: Asked) -> Iterator[Removal]:
    for name, values in asked.chosen.items():
        for value in values:
            yield Removal(FACETS[name], value, _address(request, {name: [each for each in values if each != value]}))
    for name, title, day in (("from", "Published from", asked.first), ("to", "Published to", asked.last)):
        if day:
            yield Removal(title, day, _address(request, {name: []}))


def _only(request: Request, when: str) -> str | None:
    """The address with the days of a bar alone; None where a document has for its day what is none."""
    try:
        days = Interval.parse(when)
    except InputError:
        return None
    return _address(request, {"from": [days.first.isoformat()], "to": [days.last.isoformat()]})


def _address(request: Request, change: Mapping[str, Sequence[str]]) -> str:
    """The address of the same with other values of some parameters, from its first page on."""
    gone = {*change, "page", "hits"}
    kept = [(name, value) for name, value in request.query_params.multi_items() if name not in gone and value]
    query = urlencode(kept + [(name, value) for name, values in change.items() for value in values])
    return f"/search?{query}" if query else "/search"


routes = page("/search", search, name="search", kept=True)
