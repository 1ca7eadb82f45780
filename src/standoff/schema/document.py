"""A document: one immutable article text and what is known about it."""

from __future__ import annotations

import hashlib

import msgspec

from standoff.errors import AnchorError
from standoff.schema import html
from standoff.schema.span import Span
from standoff.schema.vocabulary import BlockKind


class Block(msgspec.Struct, frozen=True):
    """A passage of one kind, ``start`` and ``end`` in code points of the document's text."""

    kind: BlockKind
    start: int
    end: int


class Document(msgspec.Struct, frozen=True, kw_only=True):
    """One article: its text, taken once and never changed, and its metadata.

    ``blocks`` are in text order, do not overlap, and cover every character that is not white space.
    Dates are ISO days (``2022-01-07``). ``None`` means: not given, and not guessed.
    """

    name: str
    """What the article is called in exports: the stem of its file, or its id in the feed."""
    text: str
    source: str
    """Where it was read: a path or a URL; ``-`` for standard input."""
    media: str = "text/plain"
    url: str | None = None
    title: Span | None = None
    standfirst: Span | None = None
    published: str | None = None
    published_span: Span | None = None
    published_from: str | None = None
    """What the date rests on: ``text``, ``markup``, ``feed``, ``given`` (by the user) or ``inferred``."""
    updated: str | None = None
    publisher: str | None = None
    agency: str | None = None
    byline: Span | None = None
    blocks: tuple[Block, ...] = ()
    notes: tuple[str, ...] = ()
    """What a reader should know, in plain words: no date given, text cut off, doubtful encoding."""

    @property
    def sha256(self) -> str:
        """The hash of the text as UTF-8 (lone surrogates kept as they are)."""
        return hashlib.sha256(self.text.encode("utf-8", "surrogatepass")).hexdigest()

    @property
    def id(self) -> str:
        """Derived from name and text, so that reading the same article again gives the same id."""
        key = f"{self.name}\0{self.text}".encode("utf-8", "surrogatepass")
        return "doc_" + hashlib.sha256(key).hexdigest()[:16]

    def span(self, start: int, end: int) -> Span:
        """Cut a span. Raises AnchorError where the offsets do not lie in the text or cut nothing."""
        if not 0 <= start < end <= len(self.text):
            raise AnchorError(
                f"[{start}:{end}] cuts nothing from {self.name!r} of {len(self.text)} characters",
                hint="offsets are half-open and count Unicode code points from the start of the text",
            )
        return Span(start, end, self.text[start:end])

    def spans_of(self, kind: BlockKind) -> tuple[Span, ...]:
        """All passages of one kind, in text order."""
        return tuple(self.span(b.start, b.end) for b in self.blocks if b.kind is kind)

    @property
    def boilerplate(self) -> tuple[Span, ...]:
        """What belongs to the page and not to the article: navigation, credits, pitches, notices."""
        kinds = (BlockKind.BOILERPLATE, BlockKind.CREDIT)
        return tuple(self.span(b.start, b.end) for b in self.blocks if b.kind in kinds)

    def _repr_html_(self) -> str:
        marks = () if self.title is None else ((self.title.start, self.title.end),)
        return html.passage((self.publisher, self.published, self.name), self.text, marks)
