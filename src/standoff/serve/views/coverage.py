"""Where each article is from, as lists of articles and facets tell it: an agency, a release, another outlet, a copy."""

from __future__ import annotations

from typing import NamedTuple

from standoff.reconcile.origins.origin import Origin, OriginKind
from standoff.reconcile.origins.tracing import origins, trace
from standoff.serve.desk import Desk


class Provenance(NamedTuple):
    """``text`` is the id of the first article of the same text; ``copy_of`` that id, and its publisher, for a copy."""

    origin: str
    text: str
    copy_of: str | None = None
    copied: str | None = None


def coverage(desk: Desk) -> dict[str, Provenance]:
    """By its id the provenance of each article. Kept as long as no article comes, goes or is compared."""
    return desk.keep("coverage", desk.ask("holdings", desk.case.holdings), lambda: _coverage(desk))


def _coverage(desk: Desk) -> dict[str, Provenance]:
    documents = {document.id: document for document in desk.case.documents()}
    found = origins(documents, tracing=trace(documents, desk.case.copies() or ()))
    names = {key: document.publisher or document.name for key, document in documents.items()}
    return {
        key: Provenance(
            _told(each.origins[0]), each.group, *((each.group, names[each.group]) if key != each.group else ())
        )
        for key, each in found.items()
    }


def _told(origin: Origin) -> str:
    match origin.kind:
        case OriginKind.AGENCY:
            return origin.name or "an agency, not named"
        case OriginKind.PRESS_RELEASE:
            return f"press release: {origin.name}" if origin.name else "press release"
        case OriginKind.OUTLET:
            return f"after {origin.name}"
        case OriginKind.OWN:
            return "own reporting"
        case OriginKind.UNKNOWN:
            return "not stated"
