"""What a page's markup says of its article: JSON-LD first, then meta tags (OpenGraph), then ``<time>``."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from functools import cache
from typing import TYPE_CHECKING, Any

from standoff.documents.cues import load
from standoff.documents.days import metadata_day
from standoff.documents.findings import Given

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_MOST_NODES = 2_000
"""Nodes of JSON-LD that are looked at: a page has tens, a malicious one has no end."""


@cache
def keys(table: str) -> dict[str, list[str]]:
    """One table of ``keys.toml``."""
    found: dict[str, list[str]] = load("keys.toml")[table]
    return found


def read_markup(tree: HtmlElement) -> Given:
    """The metadata in the markup; ``title``, ``standfirst`` and ``byline`` are words, yet to be found in the text."""
    linked, tagged = _from_json_ld(tree), _from_meta(tree)
    given = linked.or_else(tagged)
    if given.published is None:
        given.published = _from_time(tree)
    given.published_from = "markup"
    given.title = _title(tree, given)
    given.standfirst = _standfirst(tree)
    given.byline = _names_only(given.byline) or _names_only(_by_relation(tree))
    given.url = _canonical(tree) or given.url
    return given


def squeeze(text: str | None) -> str:
    """Words with single spaces between them."""
    return " ".join((text or "").split())


def _from_json_ld(tree: HtmlElement) -> Given:
    given = Given()
    for node in _articles(tree):
        found = Given(
            title=_word(node.get("headline")) or _word(node.get("name")),
            published=metadata_day(node.get("datePublished") or node.get("dateCreated")).iso,
            updated=metadata_day(node.get("dateModified")).iso,
            publisher=_word(node.get("publisher")) or _word(node.get("sourceOrganization")),
            byline=_word(node.get("author")) or _word(node.get("creator")),
            url=_word(node.get("url")),
        )
        given = given.or_else(found)
    return given


def _articles(tree: HtmlElement) -> Iterator[dict[str, Any]]:
    for script in tree.xpath("//script[contains(translate(@type, 'LDJSON', 'ldjson'), 'ld+json')]"):
        try:
            value = json.loads((script.text or "").strip().strip(";"), strict=False)
        except (ValueError, RecursionError):
            continue
        for node in _nodes(value):
            types = node.get("@type")
            names = types if isinstance(types, list) else [types]
            if any(str(name).rpartition("/")[2].lower() in keys("jsonld")["articles"] for name in names):
                yield node


def _nodes(value: object) -> Iterator[dict[str, Any]]:
    """The objects of a JSON-LD value in which an article may be described: the value, its list, its graph."""
    queue, count = [value], 0
    while queue and count < _MOST_NODES:
        count += 1
        node = queue.pop(0)
        if isinstance(node, list):
            queue.extend(node)
        elif isinstance(node, dict):
            yield node
            queue.extend(node[key] for key in ("@graph", "mainEntity", "mainEntityOfPage") if key in node)


def _word(value: object, depth: int = 0) -> str | None:
    """A text, an object's name, or the names of several with commas between them."""
    if depth > 3:
        return None
    if isinstance(value, dict):
        return _word(value.get("name") or value.get("@value"), depth + 1)
    if isinstance(value, list):
        words = [word for entry in value[:20] if (word := _word(entry, depth + 1))]
        return ", ".join(dict.fromkeys(words)) or None
    return squeeze(value)[:500] or None if isinstance(value, str) else None


def _from_meta(tree: HtmlElement) -> Given:
    tags: dict[str, str] = {}
    for tag in tree.iter("meta"):
        content = squeeze(tag.get("content"))
        for attribute in ("property", "name", "itemprop"):
            if content and (key := tag.get(attribute)):
                tags.setdefault(key.strip().lower(), content[:500])

    def first(name: str) -> str | None:
        return next((tags[key] for key in keys("meta")[name] if key in tags), None)

    def first_day(name: str) -> str | None:
        days = (metadata_day(tags[key]).iso for key in keys("meta")[name] if key in tags)
        return next((day for day in days if day), None)

    return Given(
        title=first("title"), published=first_day("published"), updated=first_day("updated"),
        publisher=first("publisher"), byline=first("byline"), url=first("url"),
    )  # fmt: skip


def _from_time(tree: HtmlElement) -> str | None:
    """The first ``<time>`` that is marked as publication, else the first in the article or its header."""
    marked = tree.xpath("//time[@pubdate or contains(@itemprop, 'datePublished') or contains(@class, 'publish')]")
    placed = tree.xpath(
        "(//article | //header | //main)//time[not(contains(@class, 'updat') or contains(@class, 'modif'))]"
    )
    for element in (*marked, *placed[:1]):
        if day := metadata_day(element.get("datetime") or squeeze(element.text_content())).iso:
            return day
    return None


def _title(tree: HtmlElement, given: Given) -> str | None:
    """The heading that the page shows, where it is plain which one; else what the markup calls the headline."""
    shown = [text for element in tree.iter("h1") if (text := squeeze(element.text_content()))]
    told = _without_publisher(given.title, given.publisher)
    if told and any(text.casefold() == told.casefold() for text in shown):
        return told
    if len(shown) == 1 and (given.publisher is None or shown[0].casefold() != given.publisher.casefold()):
        return shown[0]
    if told:
        return told
    element = tree.find(".//title")
    return _without_publisher(squeeze(element.text_content()), given.publisher) if element is not None else None


def _without_publisher(title: str | None, publisher: str | None) -> str | None:
    """Take the paper's name off "Envoys meet | The Daily Example"."""
    if title and publisher:
        title = re.sub(rf"\s+[|–—-]\s+(?:.{{0,40}}[|–—-]\s+)?{re.escape(publisher)}\s*$", "", title, flags=re.I)
    return title or None


def _standfirst(tree: HtmlElement) -> str | None:
    """The text of the element that the page's own class names call its standfirst."""
    for element in tree.iter("p", "h2", "h3", "div", "header"):
        names = " ".join(element.get(name) or "" for name in ("class", "id", "data-testid", "itemprop")).lower()
        if names.strip() and any(
            re.search(rf"(?<![a-z]){mark}(?![a-z])", names) for mark in keys("standfirst")["marks"]
        ):
            text = squeeze(element.text_content())
            if 3 <= len(text.split()) <= 70:
                return text
    return None


def _by_relation(tree: HtmlElement) -> str | None:
    names = [squeeze(e.text_content()) for e in tree.xpath("//*[@rel='author' or contains(@itemprop, 'author')]")[:5]]
    return ", ".join(dict.fromkeys(name for name in names if name)) or None


def _names_only(byline: str | None) -> str | None:
    """The authors without addresses of their pages; an over-long value is a biography."""
    names = [name for name in (byline or "").split(", ") if name and "://" not in name and "@" not in name]
    joined = ", ".join(names)
    return joined if 0 < len(joined) <= 160 else None


def _canonical(tree: HtmlElement) -> str | None:
    links = tree.xpath("//link[@rel='canonical']/@href")
    return str(links[0]) if links and "://" in links[0] else None
