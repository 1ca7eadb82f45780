"""One article with all that is shown of it, read at one moment."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import msgspec
from sqlalchemy import Connection

from standoff.record.decisions import Entry
from standoff.record.read import OF_DOCUMENT, load_document, load_kept
from standoff.record.reviewing import about
from standoff.schema import AnyItem, Document, Verdict


class Article(msgspec.Struct, frozen=True, kw_only=True):
    """A document with its items in the order of its text, rejected ones too.

    ``verdicts`` and ``entries`` say by an item's id what a person thinks of it and what was decided about it, earliest
    first, undone decisions too; an item that nobody thought of is in neither.
    """

    document: Document
    items: Sequence[AnyItem]
    verdicts: Mapping[str, Verdict]
    entries: Mapping[str, Sequence[Entry]]


def load_article(connection: Connection, number: int) -> Article:
    """The article of that number, which the case holds."""
    document = load_document(connection, number)
    kept = load_kept(connection, OF_DOCUMENT, number=number)
    return Article(
        document=document,
        items=[each.shown for each in kept],
        verdicts={each.shown.id: each.verdict for each in kept if each.verdict is not None},
        entries=about(connection, document.id, [each.written for each in kept]),
    )
