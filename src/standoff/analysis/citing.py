"""Citations: where a line's words stand, so that every line can be checked against its article."""

from __future__ import annotations

import msgspec

from standoff.schema import Document, Span


class Citation(msgspec.Struct, frozen=True, kw_only=True):
    """One passage of one document: ``quote == text[start:end]``, offsets in code points.

    ``number`` is its footnote number in the brief, counted from 1; 0 before numbers are given out.
    ``published`` is an ISO day. ``item`` is the id of the item that the passage belongs to, where there is one.
    """

    number: int = 0
    document: str
    document_id: str
    title: str | None = None
    publisher: str | None = None
    published: str | None = None
    start: int
    end: int
    quote: str
    item: str | None = None

    @property
    def place(self) -> tuple[str, int, int]:
        """What makes it this passage and no other."""
        return self.document_id, self.start, self.end


def cite(document: Document, span: Span, *, item: str | None = None, page: str | None = None) -> Citation:
    """A citation of a passage, not yet numbered. ``page`` is the document's id, where it is known: it is a hash."""
    return Citation(
        document=document.name,
        document_id=page or document.id,
        title=" ".join(document.title.text.split()) if document.title else None,
        publisher=document.publisher or document.agency,
        published=document.published,
        start=span.start,
        end=span.end,
        quote=span.text,
        item=item,
    )


class Numbering:
    """Gives out footnote numbers in the order of asking; one passage keeps one number."""

    def __init__(self) -> None:
        self._numbers: dict[tuple[str, int, int], int] = {}

    def number(self, citations: tuple[Citation, ...]) -> tuple[Citation, ...]:
        """The same citations with their numbers."""
        return tuple(
            msgspec.structs.replace(c, number=self._numbers.setdefault(c.place, len(self._numbers) + 1))
            for c in citations
        )
