"""The interchange format: JSON Lines, one document or item a line, spans as offsets with their words."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NoReturn

import msgspec

from standoff.analysis.source import Source
from standoff.errors import FormatError, InputError
from standoff.export.stream import Stream, put
from standoff.schema import AnyItem, BlockKind, Document, Span


class DocumentLine(msgspec.Struct, frozen=True, kw_only=True, tag="document", tag_field="type"):
    """What the format tells of a document: everything but its text. ``doc`` is the document's name."""

    doc: str
    id: str = ""
    title: Span | None = None
    published: str | None = None
    publisher: str | None = None
    agency: str | None = None
    byline: Span | None = None
    boilerplate: tuple[Span, ...] = ()
    standfirst: Span | None = None
    published_span: Span | None = None
    captions: tuple[Span, ...] = ()
    section_heads: tuple[Span, ...] = ()
    datelines: tuple[Span, ...] = ()
    sha256: str = ""
    source: str = ""


class Exchange(msgspec.Struct, frozen=True):
    """What a file in the interchange format holds."""

    documents: list[DocumentLine]
    items: list[AnyItem]


_TYPES = ("document", "statement", "commitment", "event", "figure")
_SURROGATE = re.compile("[\ud800-\udfff]")
_NUMBERS = ("value", "low", "high")


def write_items(source: Source, stream: Stream) -> int:
    """Write the documents of ``source``, then its items, and return how many lines that were.

    The same source gives the same bytes. Lone surrogates, which UTF-8 has not, are written as JSON escapes.
    """
    count = 0
    for line in _lines(source):
        put(stream, _encode(line) + b"\n")
        count += 1
    return count


def read_items(path: str | Path) -> Exchange:
    """Read a file in the interchange format; keys that are not known (gold's ``salience``, ``alt``) are passed over.

    Raises InputError where the file cannot be read, and FormatError, naming the line, where it is not in the format.
    """
    path = Path(path)
    try:
        data = path.read_bytes()
    except OSError as error:
        raise InputError(f"{path} cannot be read: {error.strerror}", hint="name a JSON Lines file") from error
    documents: list[DocumentLine] = []
    items: list[AnyItem] = []
    for number, line in enumerate(data.removeprefix(b"\xef\xbb\xbf").split(b"\n"), start=1):
        if not line.strip():
            continue
        value = _decode(line, f"{path}, line {number}")
        if isinstance(value, DocumentLine):
            documents.append(value)
        else:
            items.append(value)
    return Exchange(documents, items)


def document_line(document: Document) -> DocumentLine:
    """The line that tells of ``document``."""
    same = ("id", "title", "published", "publisher", "agency", "byline", "boilerplate", "standfirst")
    return DocumentLine(
        doc=document.name,
        published_span=document.published_span,
        captions=document.spans_of(BlockKind.CAPTION),
        section_heads=document.spans_of(BlockKind.SECTION_HEAD),
        datelines=document.spans_of(BlockKind.DATELINE),
        sha256=document.sha256,
        source=document.source,
        **{key: getattr(document, key) for key in same},
    )


def _lines(source: Source) -> Iterator[dict[str, Any]]:
    for document in source.documents():
        yield msgspec.to_builtins(document_line(document))
    for item in source.items():
        line = msgspec.to_builtins(item)
        yield line | {key: _whole(line[key]) for key in _NUMBERS if key in line}


def _whole(value: float | None) -> float | int | None:
    return int(value) if value is not None and float(value).is_integer() else value


def _encode(line: dict[str, Any]) -> bytes:
    text = json.dumps(line, ensure_ascii=False)
    return _SURROGATE.sub(lambda match: f"\\u{ord(match[0]):04x}", text).encode("utf-8")


def _decode(line: bytes, where: str) -> DocumentLine | AnyItem:
    try:
        value = json.loads(line)
    except (ValueError, RecursionError) as error:  # also bytes that are not UTF-8
        _refuse(where, f"not JSON ({error})", "write one JSON object a line, in UTF-8", error)
    kind = value.get("type") if isinstance(value, dict) else None
    if kind not in _TYPES:
        _refuse(where, f"type {kind!r}", 'each line is an object whose "type" is ' + ", ".join(_TYPES))
    try:
        read = msgspec.convert(value, type=DocumentLine | AnyItem)
    except msgspec.ValidationError as error:
        _refuse(where, f"this {kind}: {error}", "mend that key; the format is described in docs/interchange.md", error)
    for span in _spans(read):
        if span.end - span.start != len(span.text):
            _refuse(
                where,
                f"the span {span.start} to {span.end} cannot hold {span.text!r}",
                "offsets are half-open and count Unicode code points, not bytes or UTF-16 units",
            )
    return read


def _refuse(where: str, what: str, hint: str, error: Exception | None = None) -> NoReturn:
    raise FormatError(f"{where} is not in the interchange format: {what}", hint=hint) from error


def _spans(read: DocumentLine | AnyItem) -> Iterator[Span]:
    if not isinstance(read, DocumentLine):
        yield from read.spans()
        return
    for value in msgspec.structs.astuple(read):
        for each in value if isinstance(value, tuple) else (value,):
            if isinstance(each, Span):
                yield each
