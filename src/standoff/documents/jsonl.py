"""JSON Lines: one article a line, under the key names that news collections use; also a JSON list of articles."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from functools import cache
from itertools import chain, count
from typing import Any

import msgspec

from standoff.documents.agencies import agency_in
from standoff.documents.cues import load
from standoff.documents.days import metadata_day
from standoff.documents.encoding import decode, without_surrogates
from standoff.documents.findings import Given
from standoff.documents.finish import EMPTY, finish, too_large
from standoff.documents.html import CleanText, parse, read_fragment
from standoff.documents.markup import squeeze
from standoff.documents.readers import Source
from standoff.documents.reading import Level, Notice, ProblemCode, Reading, ReadProblem
from standoff.schema import BlockKind

_OPENING = 2_000
"""Characters of a body in which its own title, standfirst and byline may stand."""
_HOPELESS = 20
"""Broken lines at the start after which a file is taken to be something else."""
_LIST_KEYS = ("articles", "documents", "items", "results", "data", "response")
_ONE_LINE = "each line must be one JSON object with a text"


class Article(msgspec.Struct, kw_only=True):
    """The values of one JSON object, whatever its keys are called."""

    name: str | None = None
    title: str | None = None
    standfirst: str | None = None
    text: str | None = None
    html: str | None = None
    summary: str | None = None
    published: str | None = None
    updated: str | None = None
    publisher: str | None = None
    agency: str | None = None
    byline: str | None = None
    url: str | None = None


class JsonLinesReader:
    """Reads ``.jsonl`` and ``.ndjson`` a line at a time, ``.json`` as a list of articles or as one."""

    media = "application/x-ndjson"
    suffixes = (".jsonl", ".ndjson", ".json")

    def read(self, source: Source) -> Iterator[Reading]:
        lines = self._lines(source)
        first = next(lines, None)
        if first is None or isinstance(first, ReadProblem):
            yield first or (source.mishap() or EMPTY).as_problem(source.path, level=Level.ERROR)
            return
        if _is_export(first[1]):
            told, hint = "this looks like standoff's own export", "read the articles themselves"
            yield ReadProblem(source.path, ProblemCode.OWN_EXPORT, told, hint)
            return
        if _is_one_value(first[1], source.path):
            yield from self._read_whole(first[1], source)
        else:
            yield from self._read_lines(chain([first], lines), source)
        if mishap := source.mishap():
            yield mishap.as_problem(source.path)

    def _lines(self, source: Source) -> Iterator[tuple[int, bytes] | ReadProblem]:
        """The lines that are not empty, with their numbers; a line beyond the limit ends the reading."""
        limit = source.limits.max_bytes
        for number in count(1):
            line = source.stream.readline(limit + 1)
            if len(line) > limit:
                yield too_large(f"{source.path}#{number}", f"a line of more than {limit:,} bytes")
                return
            if not line:
                return
            if line.strip():
                yield number, line

    def _read_lines(self, lines: Iterable[tuple[int, bytes] | ReadProblem], source: Source) -> Iterator[Reading]:
        sound = broken = 0
        for line in lines:
            if isinstance(line, ReadProblem):
                yield line
                return
            number, path = line[0], f"{source.path}#{line[0]}"
            decoded = decode(line[1])
            value = _loads(decoded.text)
            if isinstance(value, dict):
                sound += 1
                yield from read_object(value, source, number=number, path=path, notice=decoded.notice, media=self.media)
                continue
            broken += 1
            yield ReadProblem(path, ProblemCode.MALFORMED, "this line is no JSON object", _ONE_LINE)
            if not sound and broken == _HOPELESS:
                told = f"its first {broken} lines are no JSON objects; the rest is not read"
                yield ReadProblem(source.path, ProblemCode.MALFORMED, told, _ONE_LINE)
                return

    def _read_whole(self, head: bytes, source: Source) -> Iterator[Reading]:
        """One list of articles, or one article, over many lines; if it is neither, its lines may be."""
        data = head + source.stream.read(source.limits.max_bytes + 1)
        if len(data) > source.limits.max_bytes:
            yield too_large(source.path, f"more than {source.limits.max_bytes:,} bytes in one JSON value")
            return
        decoded = decode(data)
        entries = _entries(_loads(decoded.text))
        if entries is None:
            lines = ((number, line) for number, line in enumerate(data.split(b"\n"), start=1) if line.strip())
            yield from self._read_lines(lines, source)
            return
        for number, entry in enumerate(entries, start=1):
            path = f"{source.path}#{number}"
            if isinstance(entry, dict):
                yield from read_object(entry, source, number=number, path=path, notice=decoded.notice, media=self.media)
            else:
                yield ReadProblem(path, ProblemCode.MALFORMED, "this entry is no JSON object", _ONE_LINE)


_EXPORTED = ("document", "statement", "commitment", "event", "figure")


def _is_export(line: bytes) -> bool:
    """Whether a first line is one of the interchange format: an item, or a document without its text."""
    value = _loads(decode(line).text)
    return isinstance(value, dict) and value.get("type") in _EXPORTED and isinstance(value.get("doc"), str)


def _is_one_value(line: bytes, path: str) -> bool:
    """Whether a first line opens a list, or an object that goes on in the next lines."""
    if isinstance(_loads(decode(line).text), dict):
        return False
    start = line.lstrip().removeprefix(b"\xef\xbb\xbf").strip()
    return start[:1] == b"[" or start == b"{" or path.lower().removesuffix(".gz").endswith(".json")


def _entries(value: object) -> list[Any] | None:
    """The articles in one JSON value: a list, an object that holds one, or one article."""
    if isinstance(value, dict):
        return next((value[key] for key in _LIST_KEYS if isinstance(value.get(key), list)), [value])
    return value if isinstance(value, list) else None


def _loads(text: str | None) -> object:
    """The JSON value, or None where it is broken."""
    try:
        return json.loads((text or "").removeprefix("\ufeff"), strict=False)
    except (ValueError, RecursionError):
        return None


def read_object(
    value: dict[str, Any], source: Source, *, number: int, path: str, media: str, notice: Notice | None = None
) -> Iterator[Reading]:
    """The document in one JSON object. Its text is title, standfirst and body, unless the body opens with the title."""
    article = _article(value)
    given = Given(
        published=metadata_day(article.published).iso, published_from="feed", updated=metadata_day(article.updated).iso,
        publisher=article.publisher, agency=article.agency, byline=article.byline, url=article.url,
    )  # fmt: skip
    if article.published and given.published is None:
        given.notices.append(Notice(ProblemCode.NO_DATE, f"the date {article.published[:40]!r} is not one certain day"))
    body = article.text
    if body is None and article.html:
        body = read_fragment(article.html)
    if body is None and article.summary:
        body = article.summary
        given.notices.append(Notice(ProblemCode.TRUNCATED, "only a summary is given", "get the whole article"))
    if body is None and article.title:
        given.notices.append(Notice(ProblemCode.TRUNCATED, "only a title is given", "get the whole article"))
    if body is not None and body.lstrip()[:1] == "<" and parse(body) is not None and "</" in body:
        body = read_fragment(body)
    page = join(body or "", given, title=article.title, standfirst=article.standfirst)
    yield from finish(
        page.text, source, media=media, name=article.name or f"{source.name}-{number}", path=path, given=given,
        notice=notice, kinds=page.kinds,
    )  # fmt: skip


def join(body: str, given: Given, *, title: str | None = None, standfirst: str | None = None) -> CleanText:
    """One text of title, standfirst, byline and body: the body verbatim, before it what it does not open with."""
    page = CleanText()
    opening = body.lstrip()[:_OPENING]
    given.title, given.standfirst = squeeze(title) or None, squeeze(standfirst) or None
    if given.title and not opening.startswith(given.title):
        page.add(given.title, BlockKind.TITLE)
    if given.standfirst and given.standfirst not in opening:
        page.add(given.standfirst, BlockKind.STANDFIRST)
    if given.byline and given.byline not in opening:
        page.add(given.byline, BlockKind.BYLINE)
    given.agency = given.agency or (agency_in(given.byline) if given.byline else None)
    page.add(body)
    return page


@cache
def _names() -> dict[str, tuple[str, int]]:
    """From a folded key to what it means, with its rank among the keys that mean the same."""
    table: dict[str, list[str]] = load("keys.toml")["json"]
    return {key: (name, rank) for name, entries in table.items() for rank, key in enumerate(entries)}


def _article(value: dict[str, Any]) -> Article:
    article, ranks = Article(), dict[str, int]()
    for key, entry in value.items():
        name, rank = _names().get(key.lower().replace("_", "").replace("-", "").replace(" ", ""), ("", 0))
        words = _words(entry, keep_lines=name in ("text", "html"))
        if name and words and rank < ranks.get(name, 1_000):
            ranks[name] = rank
            setattr(article, name, words)
    if article.byline and article.byline.lower().startswith("by "):
        article.byline = article.byline[3:].strip()
    return article


def _words(entry: object, *, keep_lines: bool, depth: int = 0) -> str | None:
    """A value as text: a list by its parts, an object by its name; lone surrogates become U+FFFD."""
    if isinstance(entry, bool) or entry is None or depth > 3:
        return None
    if isinstance(entry, dict):
        return _words(
            entry.get("name") or entry.get("title") or entry.get("value"), keep_lines=keep_lines, depth=depth + 1
        )
    if isinstance(entry, list):
        parts = [part for item in entry if (part := _words(item, keep_lines=keep_lines, depth=depth + 1))]
        return ("\n\n" if keep_lines else ", ").join(parts) or None
    text = without_surrogates(str(entry))
    return (text if keep_lines else " ".join(text.split())) or None


JSON_LINES = JsonLinesReader()
