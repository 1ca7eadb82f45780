"""A date that the user gave for an article holds when the article is read again without it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from standoff.schema import Document

if TYPE_CHECKING:
    from standoff.record.case import Case

_UNDATED = ("no date given", "the only date is that of an update", "the date ")


def dated_as_before(document: Document, case: Case) -> Document:
    """The document with the date that the user gave when it was read before, until another one is given."""
    day = None if document.published_from == "given" else case.given_date(document.id)
    if day is None:
        return document
    known = case.document(document.id)
    notes = tuple(note for note in document.notes if note in known.notes or not note.startswith(_UNDATED))
    span = known.published_span
    return msgspec.structs.replace(document, published=day, published_from="given", published_span=span, notes=notes)
