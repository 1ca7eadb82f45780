"""What stands between the paragraphs of the body and under it: section heads, links, makers, rights, agencies."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from standoff.documents import bylines, credits, shapes, stamps
from standoff.documents.agencies import agency_in
from standoff.documents.cues import furniture_of
from standoff.documents.datelines import dateline, is_place
from standoff.documents.days import CLOCK
from standoff.documents.findings import Findings, Role
from standoff.documents.layout import Unit
from standoff.documents.lines import BRIEF, take_holder, take_names
from standoff.schema import BlockKind

_POSTED = re.compile(rf"{CLOCK}\s*[-–—|:]?\s+(?=[\"“‘]?[A-Z])")
_POSTS = 3
"""Paragraphs that must open with a clock time before the text is taken for a live blog."""
_LINK_WORDS = 24
"""Words of a line in a list of links at most; headlines of other articles are shorter."""


def read_datelines(paragraphs: Sequence[Unit], findings: Findings) -> None:
    """Peel the dateline off the report's first words; a round-up has one over each of its items."""
    first = next((unit for unit in paragraphs[:2] if shapes.is_prose(unit.text) and dateline(unit.text)), None)
    if first is None:
        return
    for unit in paragraphs:
        found = dateline(unit.text)
        if found is None or (unit is not first and not _opens_an_item(unit.text[: found.end])):
            continue
        if unit is first and found.day:
            start, end = (unit.start + offset for offset in found.day)
            stamps.record(findings, Role.DATELINE, unit.page, start, end)
        if unit is first:
            findings.yearless = found.yearless
            findings.agency = findings.agency or found.agency
        unit.peel(BlockKind.DATELINE, unit.start, unit.start + found.end)


def _opens_an_item(line: str) -> bool:
    """Whether a later paragraph's dateline can be believed: a known city in capitals."""
    return line.isupper() and is_place(line.strip(" *•·–—-:."))


def read_clock_times(paragraphs: Sequence[Unit]) -> None:
    """Peel the clock times off the posts of a live blog: "08:55 They have arrived."."""
    timed = [(unit, found) for unit in paragraphs if (found := _POSTED.match(unit.text))]
    if len(timed) >= _POSTS:
        for unit, found in timed:
            unit.peel(BlockKind.DATE, unit.start, unit.start + found.end())


def read_body(units: Sequence[Unit], body: int) -> None:
    """Section heads, repeated lines and lists of links between the paragraphs."""
    counts = Counter(unit.text.casefold() for unit in units)
    last = _last_prose(units, body)
    listing = False
    for number, unit in enumerate(units):
        if unit.kind is BlockKind.BOILERPLATE:
            found = furniture_of(unit.text) if len(unit.text) <= BRIEF else None
            listing = found.opens_list if found else listing
        if unit.kind is None and number > body and _is_about(unit.text) and len(units) - number <= _ABOUT_LINES:
            _close_off(units[number:])
        if number <= body or unit.kind is not None:
            continue
        if shapes.is_prose(unit.text):
            listing = False
        elif (listing and unit.words <= _LINK_WORDS and not shapes.ends_sentence(unit.text.rstrip("?!"))) or (
            counts[unit.text.casefold()] > 1 and not shapes.ends_sentence(unit.text) and unit.words <= 16
        ):
            unit.kind = BlockKind.BOILERPLATE
        elif number < last and shapes.is_section_head(unit.text) and not _is_list_item(units, number):
            unit.kind = BlockKind.SECTION_HEAD


_ABOUT = re.compile(
    r"About (?:[Tt]he )?[A-Z][\w&'’-]*(?: (?:of|for|and|the|on|in|[A-Z][\w&'’-]*))*:?|About (?:us|the authors?):?"
    r"|Notes? (?:to|for) [Ee]ditors?:?"
)
_ABOUT_LINES = 8
"""Lines that a note about the publisher may have: it stands at the end and is short."""


def _is_about(text: str) -> bool:
    return len(text) < 80 and bool(_ABOUT.fullmatch(text))


def _close_off(units: Sequence[Unit]) -> None:
    """A note about the publisher runs to the end of the text: "About the Forum", and what comes after."""
    for unit in units:
        unit.kind = unit.kind or BlockKind.BOILERPLATE


def _last_prose(units: Sequence[Unit], body: int) -> int:
    """The number of the last paragraph of running text; ``body`` where a dateline took the words of the only one."""
    return max((n for n, unit in enumerate(units) if unit.kind is None and shapes.is_prose(unit.text)), default=body)


def _is_list_item(units: Sequence[Unit], number: int) -> bool:
    """Whether a short line stands in a list: after a colon, or beside another short line that is no head."""
    before = units[number - 1]
    after = units[number + 1]
    if before.text.endswith(":") and before.kind in (None, BlockKind.BODY):
        return True
    return (
        after.kind is None
        and not shapes.is_prose(after.text)
        and not shapes.markdown_mark(units[number].text)
        and (shapes.is_section_head(after.text))
    )


def read_tail(units: Sequence[Unit], body: int, findings: Findings) -> None:
    """What is under the last paragraph or glued to its end: makers, agencies, rights, names, lists of links."""
    last = _last_prose(units, body)
    _read_biographies(units, findings)
    _read_sign_off(units, findings)
    under = [unit for unit in units[last + 1 :] if unit.kind is None]
    for unit in under:
        if (agency := agency_in(unit.text)) and unit.words <= 4 and not shapes.ends_sentence(unit.text):
            unit.kind = BlockKind.CREDIT
            findings.agency = findings.agency or agency
        elif bylines.is_signature(unit.text) and findings.byline is None and len(under) <= 2:
            unit.kind = BlockKind.BYLINE
            findings.byline = (unit.start, unit.end)
    links = [unit for unit in under if unit.kind is None and shapes.is_headline(unit.text, most_words=_LINK_WORDS)]
    if len(links) > 1 and not any(shapes.is_lone_quotation(unit.text) for unit in links):
        for unit in links:
            unit.kind = BlockKind.BOILERPLATE


_VALEDICTION = re.compile(r"(?:yours|sincerely|respectfully|kind regards|best wishes|with best)\b[^.!?]{0,40}\W*", re.I)


def _read_sign_off(units: Sequence[Unit], findings: Findings) -> None:
    """The name under a letter: "Yours sincerely," / "Jane Roe"."""
    for before, unit in zip(units[-4:], units[-3:], strict=False):
        if unit.kind is None and unit.words <= 6 and _VALEDICTION.fullmatch(before.text):
            unit.kind = BlockKind.BYLINE
            findings.byline = findings.byline or (unit.start, unit.end)


_NAME = re.compile(r"[^\W\d_a-z][\w'’-]+(?: [^\W\d_a-z][\w.'’-]*){1,3}")
_DOES = r"(?:\s+\([^)]*\))?,?\s+(?:is|was|covers|writes|reports|teaches|works|leads|joined|has been|served)\b"


def _read_biographies(units: Sequence[Unit], findings: Findings) -> None:
    """A note on the author at the end: "Jane Roe covers arms control."."""
    if findings.byline is None:
        return
    names = [name.removeprefix("By ") for name in _NAME.findall(units[0].page[slice(*findings.byline)])]
    for unit in units[-_ABOUT_LINES:]:
        about = any(re.match(re.escape(name) + _DOES, unit.text) for name in names)
        if about and unit.kind is None and unit.start > findings.byline[1]:
            unit.kind = BlockKind.BOILERPLATE


def read_closing(unit: Unit, findings: Findings) -> None:
    """Peel makers, rights and agency off the end of the last paragraph, as many as there are."""
    for _ in range(3):
        if makers := bylines.closing_makers(unit.text):
            start, end = unit.start + makers[0], unit.start + makers[1]
            take_names(findings, unit.page[start:end].strip("() "), start, end)
            unit.peel(BlockKind.CREDIT, start, unit.end)
        elif rights := credits.closing_rights(unit.text):
            take_holder(findings, rights.holder)
            unit.peel(BlockKind.CREDIT, unit.start + rights.start, unit.end)
        elif found := credits.closing_agency(unit.text):
            findings.agency = findings.agency or found[1]
            unit.peel(BlockKind.CREDIT, unit.start + found[0], unit.end)
        else:
            return
