"""HTML: the article's own words by trafilatura, its metadata from markup, its date in the last resort by htmldate."""

from __future__ import annotations

import logging
import re
import warnings
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from standoff.documents.agencies import agency_in
from standoff.documents.encoding import decode, without_surrogates
from standoff.documents.findings import Given
from standoff.documents.finish import EMPTY, finish, held
from standoff.documents.markup import read_markup, squeeze
from standoff.documents.readers import Source
from standoff.documents.reading import Level, Notice, ProblemCode, Reading, ReadProblem
from standoff.documents.truncation import page_ends_early
from standoff.schema import BlockKind

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_CHARSET = re.compile(rb"<meta[^>]{0,200}charset\s*=\s*[\"']?\s*([\w-]{2,30})", re.I)
_FEW_WORDS = 40
"""Words of extracted text below which the careful extraction is not trusted and a generous one tried."""
_TEXT_TAGS = frozenset(("p", "li", "blockquote", "h1", "h2", "h3", "h4", "h5", "h6", "td", "dd", "pre", "figcaption"))
_HEAD_TAGS = frozenset(("head", "h2", "h3", "h4", "h5", "h6"))
_SILENT_TAGS = frozenset(
    ("script", "style", "noscript", "template", "svg", "nav", "footer", "form", "button", "iframe")
)


@dataclass(slots=True)
class CleanText:
    """The frozen text of a page: its parts with an empty line between them, and the kinds of those that are known."""

    text: str = ""
    kinds: dict[int, BlockKind] = field(default_factory=dict)

    def add(self, part: str, kind: BlockKind | None = None) -> None:
        if part:
            if self.text:
                self.text += "\n\n"
            if kind:
                self.kinds[len(self.text)] = kind
            self.text += part


@dataclass(frozen=True, slots=True)
class Passage:
    """A paragraph of the cleaned article, and whether it is a heading."""

    text: str
    is_head: bool = False


class HtmlReader:
    """Reads ``.html`` pages. The document's text is the cleaned one, frozen here; offsets count in it."""

    media = "text/html"
    suffixes = (".html", ".htm", ".xhtml")

    def read(self, source: Source) -> Iterator[Reading]:
        data = held(source)
        if isinstance(data, ReadProblem):
            yield data
            return
        text, notice = _decode_page(data)
        if text is None:
            yield (notice or EMPTY).as_problem(source.path, level=Level.ERROR)
            return
        tree = parse(text)
        if tree is None:
            told = "this is no HTML that can be read" if text.strip() else EMPTY.message
            code = ProblemCode.MALFORMED if text.strip() else ProblemCode.EMPTY
            yield ReadProblem(source.path, code, told)
            return
        given = read_markup(tree)
        if given.published is None:
            given.inferred = _infer_date(tree)
        if sign := page_ends_early(text):
            cut = Notice(ProblemCode.TRUNCATED, f"the page seems to be cut off: {sign}", "get the whole page")
            given.notices.append(cut)
        page = clean(tree, text, given)
        yield from finish(page.text, source, media=self.media, given=given, notice=notice, kinds=page.kinds)


def _decode_page(data: bytes) -> tuple[str | None, Notice | None]:
    """The characters of a page: UTF-8, else as its own markup says, else guessed."""
    decoded = decode(data)
    declared = _CHARSET.search(data[:4096])
    if decoded.notice and decoded.notice.code is ProblemCode.ENCODING and declared:
        try:
            return data.decode(declared[1].decode("ascii")), None
        except (LookupError, UnicodeDecodeError):
            pass
    return (decoded.text.removeprefix("\ufeff") if decoded.text else decoded.text), decoded.notice


def parse(text: str) -> HtmlElement | None:
    """The tree of a page or of a piece of one; None where there is none."""
    import lxml.html
    from lxml import etree

    text = re.sub(r"^\s*<\?xml[^>]*\?>", "", without_surrogates(text).replace("\0", ""))
    parser = lxml.html.HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True)
    try:
        tree = lxml.html.document_fromstring(text.encode("utf-8"), parser=parser, ensure_head_body=True)
    except (etree.LxmlError, ValueError, AssertionError, TypeError):
        return None
    return tree


def clean(tree: HtmlElement, text: str, given: Given) -> CleanText:
    """The article's words: title, standfirst, byline, then the paragraphs; what the head says is not said twice."""
    page = CleanText()
    passages = extract(tree, text)
    page.add(given.title or "", BlockKind.TITLE)
    page.add(given.standfirst or "", BlockKind.STANDFIRST)
    page.add(given.byline or "", BlockKind.BYLINE)
    said = {given.title, given.standfirst, given.byline, f"By {given.byline}"}
    known = {text.casefold() for text in said if text}
    given.agency = given.agency or (agency_in(given.byline) if given.byline else None)
    for number, passage in enumerate(passages):
        if number < 6 and passage.text.casefold() in known:
            continue
        page.add(passage.text, BlockKind.SECTION_HEAD if passage.is_head and number else None)
    return page


def extract(tree: HtmlElement, text: str) -> list[Passage]:
    """The paragraphs of the article, by trafilatura; where it finds next to none, all that the page shows."""
    found = _by_trafilatura(text)
    if sum(len(passage.text.split()) for passage in found) >= _FEW_WORDS:
        return found
    shown = walk(tree)
    return shown if sum(len(p.text) for p in shown) > sum(len(p.text) for p in found) else found


def _by_trafilatura(text: str) -> list[Passage]:
    import trafilatura

    logging.getLogger("trafilatura").setLevel(logging.CRITICAL)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            found = trafilatura.bare_extraction(
                text, favor_precision=True, include_comments=False, include_tables=False, with_metadata=False
            )
    except Exception:  # a page may be broken in ways that nobody foresaw; the plain walk still reads it
        return []
    body = getattr(found, "body", None)
    if body is None:
        return []
    passages = []
    for element in body.iter("p", "head", "quote", "item", "code"):
        if element.tag in ("quote", "item") and element.find("p") is not None:
            continue
        for line in _lines(element):
            passages.append(_passage(line, element.tag))
    return passages


def _passage(line: str, tag: str) -> Passage:
    """Items of lists keep a mark, so that nobody takes one for a heading."""
    return Passage(f"- {line}" if tag in ("li", "item") else line, tag in _HEAD_TAGS)


def _lines(element: HtmlElement) -> Iterator[str]:
    """The text of an element, cut at its line breaks."""
    parts: list[str] = []
    for event in element.iter():
        if event is not element and event.tag in ("lb", "br"):
            parts.append("\n")
        elif event.text and event.tag not in _SILENT_TAGS:
            parts.append(event.text)
        if event is not element and event.tail:
            parts.append(event.tail)
    joined = "".join(part if part == "\n" else re.sub(r"\s+", " ", part) for part in parts)
    for line in joined.split("\n"):
        if words := squeeze(line):
            yield words


def walk(tree: HtmlElement) -> list[Passage]:
    """Every paragraph, heading and item that a page or a piece of HTML shows, navigation and forms left out."""
    for element in list(tree.iter(*_SILENT_TAGS)):
        element.drop_tree() if element.getparent() is not None else None
    passages: list[Passage] = []
    for element in tree.iter(*_TEXT_TAGS):
        if not any(child.tag in _TEXT_TAGS for child in element.iterdescendants()):
            passages.extend(_passage(line, element.tag) for line in _lines(element))
    return passages or [Passage(line) for line in _lines(tree.find("body") if tree.find("body") is not None else tree)]


def read_fragment(markup: str) -> str:
    """The text of a piece of HTML (a feed entry), its paragraphs with an empty line between them."""
    tree = parse(markup)
    if tree is None:
        return ""
    return "\n\n".join(passage.text for passage in walk(tree))


def _infer_date(tree: HtmlElement) -> str | None:
    from htmldate import find_date

    logging.getLogger("htmldate").setLevel(logging.CRITICAL)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            found = find_date(
                tree, original_date=True, extensive_search=False, min_date="1990-01-01", max_date="2100-01-01"
            )
    except Exception:  # as with trafilatura
        return None
    return str(found) if found else None


HTML = HtmlReader()
