"""The readers, one a format, and which of them reads what."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import PurePath
from typing import BinaryIO, Protocol

from standoff.documents.findings import Given
from standoff.documents.reading import Limits, Notice, Reading


@dataclass(frozen=True, slots=True)
class Source:
    """One input: what it is called, how to get at its bytes, and what is known about it beforehand."""

    name: str
    """The document's name where the input holds one document: the stem of the file."""
    path: str
    """What is reported as ``source``."""
    stream: BinaryIO
    limits: Limits = field(default_factory=Limits)
    given: Given = field(default_factory=Given)
    fallback: str | None = None
    """The day for documents that give none."""
    mishap: Callable[[], Notice | None] = lambda: None
    """What befell the stream so far: damage, or more bytes than allowed."""


class Reader(Protocol):
    """Reads one format. Never raises for what an input holds: that is what ``ReadProblem`` is for."""

    @property
    def media(self) -> str:
        """The media type that the documents get."""

    @property
    def suffixes(self) -> tuple[str, ...]:
        """The suffixes of the files that it reads, in lower case."""

    def read(self, source: Source) -> Iterator[Reading]:
        """The documents in an input, each followed by what is wrong with it."""
        ...


def reader_for(path: str, head: bytes) -> Reader:
    """The reader for an input: by its suffix, and where that says nothing by its first bytes."""
    suffix = PurePath(path.lower().removesuffix(".gz")).suffix
    for reader in _readers():
        if suffix in reader.suffixes:
            return _instead(reader.media, head) or reader
    return sniff(head)


def is_known(path: str) -> bool:
    """Whether the suffix says that a reader is for it; ``.gz`` alone may hold anything."""
    name = PurePath(path.lower())
    suffix = PurePath(name.name.removesuffix(".gz")).suffix
    return any(suffix in reader.suffixes for reader in _readers()) or (not suffix and name.suffix == ".gz")


def _readers() -> tuple[Reader, ...]:
    from standoff.documents.feed import FEED
    from standoff.documents.html import HTML
    from standoff.documents.jsonl import JSON_LINES
    from standoff.documents.plain import PLAIN

    return (PLAIN, HTML, JSON_LINES, FEED)


_HTML = re.compile(rb"\s*(?:<!--.*?-->\s*|<\?xml[^>]*>\s*)*<(?:!doctype\s+html|html|head|body|article)\b", re.I | re.S)
_FEED = re.compile(rb"<(?:rss|feed|rdf:RDF)\b", re.I)
_JSON = re.compile(rb"(?:\xef\xbb\xbf)?\s*(?:\[\s*)?\{\s*\"")


def sniff(head: bytes) -> Reader:
    """The reader for the first bytes of an input whose name says nothing."""
    plain, html, json_lines, feed = _readers()
    head = head.removeprefix(b"\xef\xbb\xbf")
    if _HTML.match(head):
        return html
    if head.lstrip()[:1] == b"<" and _FEED.search(head[:2000]):
        return feed
    return json_lines if _JSON.match(head) else plain


def _instead(media: str, head: bytes) -> Reader | None:
    """A feed that is really a page: XHTML is kept as ``.xml``, too."""
    if (
        media == "application/rss+xml"
        and not _FEED.search(head[:2000])
        and _HTML.match(head.removeprefix(b"\xef\xbb\xbf"))
    ):
        return _readers()[1]
    return None
