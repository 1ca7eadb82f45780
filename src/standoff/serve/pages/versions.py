"""The versions of an article: as it was printed first and changed later, and what that did to its items."""

from __future__ import annotations

from collections.abc import Iterator

from starlette.requests import Request

from standoff.analysis.labels import label
from standoff.analysis.origins import Version
from standoff.analysis.origins import versions as every_version
from standoff.schema import AnyItem
from standoff.serve.desk import Desk
from standoff.serve.pages.answer import Answer, Row
from standoff.serve.pages.page import page

_COLUMNS = ("version", "document", "published", "updated", "change", "fields", "kind", "label", "quote", "item")


def versions(desk: Desk, request: Request) -> Answer:
    """The chain of versions that an article belongs to, the oldest first; itself alone where there is no other."""
    document = desk.case.document(request.path_params["document"])
    chains = desk.ask("versions", lambda: every_version(desk.held))
    chain = next((each for each in chains if any(v.document_id == document.id for v in each)), ())
    context = {"document": document, "this": document.id, "chain": chain}
    return Answer("versions.html", context, {"document": document.id, "versions": chain}, _COLUMNS, _rows(chain))


def _rows(chain: tuple[Version, ...]) -> Iterator[Row]:
    for number, version in enumerate(chain, 1):
        head: Row = {
            "version": number,
            "document": version.document_id,
            "published": version.published,
            "updated": version.updated,
        }
        if version.changes is None:
            yield {**head, "change": "first"}
            continue
        yield from ({**head, "change": "added", **_told(item)} for item in version.changes.added)
        yield from ({**head, "change": "dropped", **_told(item)} for item in version.changes.dropped)
        for each in version.changes.changed:
            yield {**head, "change": "changed", "fields": " ".join(each.fields), **_told(each.new)}


def _told(item: AnyItem) -> Row:
    return {"kind": item.kind_name, "label": label(item), "quote": item.quote, "item": item.id}


routes = page("/articles/{document}/versions", versions, name="versions")
