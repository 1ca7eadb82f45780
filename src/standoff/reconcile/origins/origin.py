"""What an article itself says about where it is from: credits, datelines, bylines, the forms of a press release."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from enum import StrEnum
from functools import cache
from importlib.resources import files
from itertools import dropwhile

import msgspec

from standoff.documents.agencies import agency_in
from standoff.documents.credits import closing_agency
from standoff.documents.cues import alternatives
from standoff.schema import BlockKind, Document, Span


class OriginKind(StrEnum):
    """What kind of source is behind a text."""

    AGENCY = "agency"
    PRESS_RELEASE = "press_release"
    OUTLET = "outlet"
    OWN = "own"
    UNKNOWN = "unknown"


class Origin(msgspec.Struct, frozen=True, kw_only=True):
    """Where a text, or a passage of it, comes from, and what that rests on.

    ``name`` is the agency or outlet; None where the text names none. ``document`` is the id of the document that holds
    the evidence: a copy has the credit of the article that it copies. ``span`` is the evidence, where words are.
    ``passage`` is what comes from there, as offsets into the document that has the origin; None for all of it.
    """

    kind: OriginKind
    name: str | None
    reason: str
    document: str
    span: Span | None = None
    passage: tuple[int, int] | None = None


_OPENING = 6
"""Blocks from the top in which a press release says that it is one."""
_NAME = re.compile(r"(?<!\w)(?:[^\W\d_a-z][\w'’-]*\.?\s+){1,3}[^\W\d_a-z][\w'’-]+")
_OUR_OWN = re.compile(r"\bour\b[\w\s-]*\bcorrespondents?\b", re.I)
_CREDITS = (BlockKind.DATELINE, BlockKind.BYLINE, BlockKind.CREDIT, BlockKind.BOILERPLATE)


def stated(document: Document, *, key: str | None = None) -> tuple[Origin, ...]:
    """The origins that an article states, the main one first; ``unknown`` where it states none.

    Own reporting needs evidence: a named reporter, or words that were said to this outlet. ``key`` is its id.
    """
    key = key or document.id
    found = [*_main(document, key), *_passages(document, key), *_own(document, key)]
    if not found:
        found = [Origin(kind=OriginKind.UNKNOWN, name=None, reason="the article does not say", document=key)]
    return tuple(found)


def _main(document: Document, key: str) -> Iterator[Origin]:
    """The origin of the whole: of an agency's own report, of a release, of what was printed elsewhere first."""
    agency = _agency(document, key)
    if agency:
        yield agency
        return
    for kind, make in ((OriginKind.PRESS_RELEASE, _release), (OriginKind.OUTLET, _reprint)):
        span, name, reason = make(document)
        if span:
            yield Origin(kind=kind, name=name, reason=reason, document=key, span=span)
            return
    if (byline := document.byline) and (found := _unnamed().search(byline.text.casefold())):
        yield Origin(kind=OriginKind.AGENCY, name=None, reason=f"signed “{found[0]}”", document=key, span=byline)


def _agency(document: Document, key: str) -> Origin | None:
    if not document.agency:
        return None
    for kind in _CREDITS:
        for span in document.spans_of(kind):
            if agency_in(span.text) == document.agency or document.agency in span.text:
                reason = f"named in the {kind.value}"
                return Origin(kind=OriginKind.AGENCY, name=document.agency, reason=reason, document=key, span=span)
    reason = "credited by the publisher"
    return Origin(kind=OriginKind.AGENCY, name=document.agency, reason=reason, document=key)


def _release(document: Document) -> tuple[Span | None, str | None, str]:
    for block in document.blocks[:_OPENING]:
        text = document.text[block.start : block.end]
        found = _pattern("press_release").match(text.casefold().lstrip(" \t([*#"))
        if found:
            return document.span(block.start, block.end), document.publisher, f"opens as a release: “{found[0]}”"
    return None, None, ""


def _reprint(document: Document) -> tuple[Span | None, str | None, str]:
    for block in document.blocks:
        if block.kind not in (*_CREDITS, BlockKind.STANDFIRST) and block is not document.blocks[-1]:
            continue
        text = document.text[block.start : block.end]
        if found := _reprinted().search(text):
            return document.span(block.start, block.end), found["who"].strip(), f"says “{found['how']}”"
    return None, None, ""


def _passages(document: Document, key: str) -> Iterator[Origin]:
    """Paragraphs that close with the credit of an agency other than that of the whole: "… on Friday. (AFP)"."""
    for block in document.blocks:
        if block.kind is not BlockKind.BODY:
            continue
        credit = closing_agency(document.text[block.start : block.end])
        if credit and credit[1] != document.agency:
            yield Origin(
                kind=OriginKind.AGENCY,
                name=credit[1],
                reason="credited at the end of the paragraph",
                document=key,
                span=document.span(block.start + credit[0], block.end),
                passage=(block.start, block.end),
            )


def _own(document: Document, key: str) -> Iterator[Origin]:
    body = [block for block in document.blocks if block.kind is BlockKind.BODY]
    own = _claims(_plain(document.publisher))
    for block in body:
        if found := own.search(document.text[block.start : block.end]):
            span = document.span(block.start + found.start(), block.start + found.end())
            reason = f"says “{' '.join(found[0].split())}”"
            yield Origin(kind=OriginKind.OWN, name=document.publisher, reason=reason, document=key, span=span)
            return
    byline = document.byline
    if byline and not document.agency and (how := _signed(byline.text)):
        yield Origin(kind=OriginKind.OWN, name=document.publisher, reason=how, document=key, span=byline)


def _signed(byline: str) -> str | None:
    """How a byline shows own reporting: "By Jane Roe in Geneva", "JANE ROE, Diplomatic Editor", "our correspondent"."""
    if _unnamed().search(byline.casefold()) or agency_in(byline):
        return None
    if _OUR_OWN.search(byline):
        return "signed by the outlet's own correspondent"
    nobody = {word for entry in _words()["unsigned"] for word in entry.split()}
    for found in _NAME.findall(byline):
        name = list(dropwhile(nobody.__contains__, found.casefold().split()))  # "By Jane Roe"
        if len(name) > 1 and not nobody & set(name) and not found.startswith("The "):
            return "signed by name"
    return None


@cache
def _words() -> dict[str, list[str]]:
    text = (files("standoff") / "data" / "reconcile" / "origins.toml").read_text(encoding="utf-8")
    return tomllib.loads(text)


@cache
def _pattern(key: str) -> re.Pattern[str]:
    return re.compile(rf"{alternatives(_words()[key])}(?!\w)")


@cache
def _unnamed() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){alternatives(_words()['unnamed_agencies'])}(?!\w)")


@cache
def _reprinted() -> re.Pattern[str]:
    how = alternatives(_words()["first_printed_by"])
    return re.compile(
        rf"(?<!\w)(?P<how>(?i:{how}))\s*:?\s+(?P<who>(?:(?:the|The)\s+)?[^\W\d_a-z][\w'’.&-]*(?:\s+(?:of\s+)?[^\W\d_a-z][\w'’&-]*)*)"
    )


@cache
def _claims(publisher: str) -> re.Pattern[str]:
    cues = [cue for cue in _words()["own"] if publisher or "{publisher}" not in cue]
    name = re.escape(publisher).replace(r"\ ", r"\s+")
    shown = alternatives(cues).replace(re.escape("{publisher}"), rf"(?:the\s+)?{name}")
    return re.compile(rf"(?<!\w){shown}(?!\w)", re.I)


def _plain(publisher: str | None) -> str:
    return re.sub(r"^the\s+", "", publisher or "", flags=re.I)
