"""What a line says of itself, wherever it stands: a date line, a byline, a credit, a caption, furniture of the page."""

from __future__ import annotations

import re

from standoff.documents import bylines, credits, stamps
from standoff.documents.agencies import agency_in
from standoff.documents.cues import furniture_of
from standoff.documents.datelines import is_place
from standoff.documents.days import CLOCK
from standoff.documents.fields import take_field
from standoff.documents.findings import Findings, Role
from standoff.documents.layout import Unit
from standoff.documents.mastheads import is_section_name, masthead, take_masthead
from standoff.schema import BlockKind

_TOP = 3
"""Lines at the top of a text in which a masthead with a date may stand."""
_CLOCK_ONLY = re.compile(CLOCK, re.I)
BRIEF = 420
"""Characters above which a paragraph can only be running text, and is not compared with the word lists."""


def read_line(unit: Unit, findings: Findings, *, number: int) -> None:
    """What a unit says of itself; ``number`` is its place in the text, where only mastheads ask."""
    if stamps.is_date_line(unit):
        unit.kind = BlockKind.DATE
        return
    if stamps.take_short_line(unit, findings) or (len(unit.text) < 14 and _CLOCK_ONLY.fullmatch(unit.text)):
        unit.kind = BlockKind.DATE
        return
    if number < _TOP and _take_dated_masthead(unit, findings):
        return
    if _take_dated_place(unit, findings):
        return
    stamps.peel_leading(unit, findings, is_first=number == 0)
    stamps.peel_trailing(unit, findings)
    text = unit.text
    if not text or not any(letter.isalnum() for letter in text):
        unit.kind = BlockKind.BOILERPLATE
        return
    if len(text) <= BRIEF and (take_field(unit, findings) or _take_short(unit, findings)):
        return
    if credit := credits.picture_credit(text):
        if credit.start == 0:
            unit.kind = BlockKind.CREDIT
        else:
            unit.kind = BlockKind.CAPTION
            unit.peel(BlockKind.CREDIT, unit.start + credit.start, unit.end)
    elif credits.is_caption_opener(text) and unit.words <= 70:
        unit.kind = BlockKind.CAPTION


def _take_short(unit: Unit, findings: Findings) -> bool:
    """Bylines, furniture and rights: lines that are nothing else."""
    text = unit.text
    if bylines.is_byline(text) or _is_dated_byline(unit):
        _take_byline(unit, findings)
    elif rights := credits.rights_line(text):
        unit.kind = BlockKind.CREDIT
        take_holder(findings, rights.holder)
        if stamps.MAYBE_DATED.search(text):
            stamps.take_stamps(unit, findings)
    elif furniture_of(text):
        unit.kind = BlockKind.BOILERPLATE
    else:
        return False
    return True


def _is_dated_byline(unit: Unit) -> bool:
    """Whether a line is a byline beside date stamps: "By AFP - Dec 14,2021", "Jane Roe | 3 March 2024"."""
    if len(unit.text) > stamps.LONGEST_LINE or not stamps.MAYBE_DATED.search(unit.text):
        return False
    found = list(stamps.parts(unit.text))
    rests = [rest for part, _ in found if not part.stamp and (rest := stamps.residue(unit.text[part.start : part.end]))]
    if not rests or len(rests) == len(found):
        return False
    named = [bylines.is_byline(rest) or bylines.is_signature(rest) for rest in rests]
    return any(named) and all(
        named[number] or furniture_of(rest) is not None or (len(rest.split()) <= 3 and rest[:1].isupper())
        for number, rest in enumerate(rests)
    )


def _take_byline(unit: Unit, findings: Findings) -> None:
    """Divide a byline from the dates on its line."""
    unit.kind = BlockKind.CREDIT if bylines.is_maker_line(unit.text) else BlockKind.BYLINE
    if stamps.MAYBE_DATED.search(unit.text):
        stamps.take_stamps(unit, findings)
        found = list(stamps.parts(unit.text))
        named = next((part for part, _ in found if not part.stamp and _holds_byline(part.of(unit.text))), None)
        if named and any(part.stamp for part, _ in found):
            core = stamps.residue(named.of(unit.text))
            at = named.of(unit.text).find(core)
            start = unit.start + named.start + max(at, 0)
            unit.narrow(BlockKind.DATE, start, start + len(core) if at >= 0 else unit.start + named.end)
    take_names(findings, unit.text, unit.start, unit.end)


def take_holder(findings: Findings, name: str | None) -> None:
    """Record who holds the rights: an agency is the text's origin, anybody else its publisher."""
    if name and (agency := agency_in(name)):
        findings.agency = findings.agency or agency
    else:
        findings.publisher = findings.publisher or name


def _take_dated_masthead(unit: Unit, findings: Findings) -> bool:
    """A first line of a name and a date: "NORTHERN PRESS SERVICE / MONDAY BRIEF / 3 JANUARY 2022"."""
    if len(unit.text) > stamps.LONGEST_LINE or not stamps.MAYBE_DATED.search(unit.text):
        return False
    found = list(stamps.parts(unit.text))
    rests = [rest for part, _ in found if not part.stamp and (rest := stamps.residue(part.of(unit.text)))]
    if len(rests) != 1 or len(found) < 2:
        return False
    if name := masthead(rests[0], sure=True):
        take_masthead(findings, name)
    elif not is_section_name(rests[0]):
        return False
    stamps.take_stamps(unit, findings)
    unit.kind = BlockKind.DATE
    return True


def _take_dated_place(unit: Unit, findings: Findings) -> bool:
    """A line of a place and a date: "Tallinn, 7 January 2022"."""
    if len(unit.text) > 60 or not stamps.MAYBE_DATED.search(unit.text):
        return False
    found = list(stamps.parts(unit.text))
    if len(found) != 2 or found[0][0].stamp or not found[1][0].stamp:
        return False
    if not is_place(stamps.residue(found[0][0].of(unit.text))):
        return False
    stamp = found[1][0]
    stamps.record(findings, Role.DATELINE, unit.page, unit.start + stamp.start, unit.start + stamp.end)
    unit.kind = BlockKind.DATELINE
    return True


def take_names(findings: Findings, text: str, start: int, end: int) -> None:
    """Record a byline; who only reported, edited or contributed counts where nobody else signs."""
    if bylines.is_maker_line(text):
        findings.makers = findings.makers or (start, end)
    else:
        findings.byline = findings.byline or (start, end)
    findings.agency = findings.agency or agency_in(text)


def _holds_byline(text: str) -> bool:
    rest = stamps.residue(text)
    return bool(rest) and (bylines.is_byline(rest) or bylines.is_signature(rest))
