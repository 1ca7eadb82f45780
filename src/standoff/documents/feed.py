"""RSS and Atom files: one document an entry, its HTML through the same cleaner as a page's."""

from __future__ import annotations

import io
import re
import warnings
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from standoff.documents.days import metadata_day
from standoff.documents.encoding import without_surrogates
from standoff.documents.findings import Given
from standoff.documents.finish import finish, held
from standoff.documents.html import read_fragment
from standoff.documents.jsonl import join
from standoff.documents.readers import Source
from standoff.documents.reading import Level, Notice, ProblemCode, Reading, ReadProblem

_MARKUP = re.compile(r"<(?:p|br|div|h\d|li|blockquote|a|b|i|em|strong|img|figure|span)\b", re.I)

_Tags = Mapping[str, Any]


class FeedReader:
    """Reads ``.xml``, ``.rss`` and ``.atom`` files by feedparser. ``name`` is the entry's id."""

    media = "application/rss+xml"
    suffixes = (".xml", ".rss", ".atom", ".rdf")

    def read(self, source: Source) -> Iterator[Reading]:
        data = held(source)
        if isinstance(data, ReadProblem):
            yield data
            return
        feed = _parse(data)
        entries = list(feed.get("entries") or [])
        if not entries:
            code = ProblemCode.MALFORMED if data.strip() else ProblemCode.EMPTY
            told = "no entries of a feed are in it" if data.strip() else "there is no text in it"
            yield ReadProblem(source.path, code, told, "give an RSS or Atom file; save a page as .html")
            return
        for number, entry in enumerate(entries, start=1):
            yield from self._read_entry(dict(entry), feed, number, source)
        if feed.get("bozo") and "CharacterEncodingOverride" not in type(feed.get("bozo_exception")).__name__:
            told = f"the feed is broken ({type(feed.get('bozo_exception')).__name__}); {len(entries)} entries were read"
            yield ReadProblem(source.path, ProblemCode.MALFORMED, told, level=Level.WARNING)

    def _read_entry(
        self, entry: Mapping[str, Any], feed: Mapping[str, Any], number: int, source: Source
    ) -> Iterator[Reading]:
        link = _text(entry.get("link"))
        published = entry.get("published") or entry.get("created")
        given = Given(
            published=metadata_day(published).iso or _day(entry.get("published_parsed")),
            published_from="feed",
            publisher=_text((entry.get("source") or {}).get("title")) or _text((feed.get("feed") or {}).get("title")),
            byline=_text(entry.get("author")),
            url=link if link and "://" in link else None,
        )
        updated = metadata_day(entry.get("updated")).iso or _day(entry.get("updated_parsed"))
        given.updated = updated if updated != given.published else None
        body = _body(entry, given)
        page = join(body, given, title=_plain(entry.get("title")))
        name = _text(entry.get("id")) or _text(entry.get("link")) or f"{source.name}-{number}"
        yield from finish(
            page.text,
            source,
            media=self.media,
            name=name,
            path=f"{source.path}#{number}",
            given=given,
            kinds=page.kinds,
        )


def _parse(data: bytes) -> _Tags:
    import feedparser

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            parsed: _Tags = feedparser.parse(io.BytesIO(data))
    except Exception:  # a file may be anything, and feedparser raises what its XML and its own rules raise
        return {}
    return parsed


def _body(entry: _Tags, given: Given) -> str:
    """The entry's content; where only its summary is there, that, with a notice."""
    contents = [_plain(part.get("value")) for part in entry.get("content") or []]
    if longest := max(contents, key=len, default=""):
        return longest
    summary = _plain(entry.get("summary"))
    if summary and len(summary.split()) < 120:
        given.notices.append(Notice(ProblemCode.TRUNCATED, "the feed gives only a summary", "get the whole article"))
    return summary


def _plain(value: object) -> str:
    text = value if isinstance(value, str) else ""
    text = without_surrogates(text)
    return read_fragment(text) if _MARKUP.search(text) else text.strip()


def _text(value: object) -> str | None:
    return " ".join(without_surrogates(value).split()) or None if isinstance(value, str) else None


def _day(parsed: Sequence[int] | None) -> str | None:
    return f"{parsed[0]:04}-{parsed[1]:02}-{parsed[2]:02}" if parsed else None


FEED = FeedReader()
