"""What a line says of itself, wherever it stands: a date line, a byline, a credit, a caption, furniture of the page."""

from __future__ import annotations

import re

from standoff.documents import bylines, credits, stamps
from standoff.documents.agencies import agency_in
from standoff.documents.cues import alternatives, furniture_of, words
from standoff.documents.datelines import Dateline, dated_place, is_place
from standoff.documents.days import CLOCK
from standoff.documents.fields import take_field
from standoff.documents.findings import Findings
from standoff.documents.labels import names_nobody
from standoff.documents.layout import Unit
from standoff.documents.mastheads import is_section_name, masthead, take_masthead
from standoff.documents.notes import take_beside_date, take_desk
from standoff.schema import BlockKind

_TOP = 3
"""Lines at the top of a text in which any name beside a date may be a masthead."""
_HEAD = 12
"""Lines at the top of a text among which the remarks beside its date stand."""
_LONGEST_PLACE = 80
_CLOCK_ONLY = re.compile(CLOCK, re.I)
BRIEF = 420
"""Characters above which a paragraph can only be running text, and is not compared with the word lists."""


def read_line(unit: Unit, findings: Findings, *, number: int, opening: bool = False) -> None:
    """What a unit says of itself; ``number`` is its place in the text, ``opening``: nothing readable precedes it."""
    if stamps.is_date_line(unit):
        unit.kind = BlockKind.DATE
        return
    if stamps.take_short_line(unit, findings) or (len(unit.text) < 14 and _CLOCK_ONLY.fullmatch(unit.text)):
        unit.kind = BlockKind.DATE
        return
    if number < _HEAD and (
        _take_dated_masthead(unit, findings, sure=number < _TOP) or take_beside_date(unit, findings)
    ):
        return
    if place_and_day(unit):
        unit.kind = BlockKind.DATELINE  # what its day is worth is told by where it stands
        return
    if opening and _opens_headline(unit.text):
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
    if take_desk(unit, findings):
        return True
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
    named = [_holds_byline(rest) for rest in rests]
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


def _opens_headline(text: str) -> bool:
    """Whether the first words of a text are a headline that begins with its genre: "LIVE: Envoys leave Muscat"."""
    found = re.match(rf"{alternatives(words('sections', 'prefixes'))}\s*[:|–—-]\s*(?=\S+\s+\S+\s+\S)", text, re.I)
    return bool(found)


def _take_dated_masthead(unit: Unit, findings: Findings, *, sure: bool) -> bool:
    """A first line of a name and a date: "NORTHERN PRESS SERVICE / MONDAY BRIEF / 3 JANUARY 2022"."""
    if len(unit.text) > stamps.LONGEST_LINE or not stamps.MAYBE_DATED.search(unit.text):
        return False
    found = list(stamps.parts(unit.text))
    rests = [rest for part, _ in found if not part.stamp and (rest := stamps.residue(part.of(unit.text)))]
    if len(rests) != 1 or len(found) < 2:
        return False
    if name := masthead(rests[0], sure=sure):
        take_masthead(findings, name)
    elif not is_section_name(rests[0]):
        return False
    stamps.take_stamps(unit, findings)
    unit.kind = BlockKind.DATE
    return True


def place_and_day(unit: Unit) -> Dateline | None:
    """What a line of a place and a day says: "Tallinn, 7 January 2022"; ``day`` is an offset in the unit."""
    if len(unit.text) > _LONGEST_PLACE:
        return None
    if found := dated_place(unit.text):
        return found
    if not stamps.MAYBE_DATED.search(unit.text):
        return None
    pair = [part for part, _ in stamps.parts(unit.text)]
    if len(pair) != 2 or pair[0].stamp or not pair[1].stamp or not is_place(stamps.residue(pair[0].of(unit.text))):
        return None
    return Dateline(len(unit.text), day=(pair[1].start, pair[1].end))


def take_names(findings: Findings, text: str, start: int, end: int) -> None:
    """Record a byline; who only reported, edited or contributed counts where nobody else signs."""
    if bylines.is_maker_line(text):
        findings.makers = findings.makers or (start, end)
    else:
        findings.byline = findings.byline or (start, end)
    findings.agency = findings.agency or agency_in(text)


def _holds_byline(text: str) -> bool:
    rest = stamps.residue(text)
    return bool(rest) and (bylines.is_byline(rest) or (bylines.is_signature(rest) and not names_nobody(rest)))
