"""The zones of an article: what stands over its body, in it, and under it.

Each unit gets its kind by what it says of itself (stamps, bylines, credits, furniture), by where it stands, and by
what stands beside it. Nothing is deleted; what is not recognised stays body.
"""

from __future__ import annotations

from collections.abc import Sequence

from standoff.documents import shapes, stamps
from standoff.documents.body import read_body, read_clock_times, read_closing, read_datelines, read_tail
from standoff.documents.findings import Findings, Role
from standoff.documents.head import first_prose, read_head
from standoff.documents.layout import Unit
from standoff.documents.lines import place_and_day, read_line
from standoff.documents.loose import read_loose_day
from standoff.documents.notes import read_notes
from standoff.schema import BlockKind

_CHRONICLE = 3
"""Date lines without a label from which they are taken for the heads of a chronicle's entries."""
_CLOSE = 12
"""Units at the end of a text among which its signatures stand."""
_STANDFIRST = 80
"""Words of a paragraph over the date of an article at most; what is longer is its body."""


def classify(units: Sequence[Unit], findings: Findings) -> None:
    """Give each unit its kind, peel off what is glued to it, and gather the metadata that the units hold."""
    opening = True
    for number, unit in enumerate(units):
        if unit.kind is None:
            read_line(unit, findings, number=number, opening=opening)
        opening = opening and unit.kind is not None
    read_notes(units, findings)
    top = _end_of_head(units)
    _settle_date_lines(units, findings, top)
    _settle_places(units, findings, top)
    if closing := [unit for unit in units if unit.kind is None and unit.words >= shapes.PROSE_WORDS]:
        read_closing(closing[-1], findings)
    read_head(units, findings)
    body = first_prose(units)
    if body is not None:
        paragraphs = [unit for unit in units[body:] if unit.kind is None]
        read_datelines(paragraphs, findings)
        read_clock_times(paragraphs)
        read_body(units, body)
        read_tail(units, body, findings)
    read_loose_day(units, findings, body=body)


def _prose(units: Sequence[Unit]) -> list[int]:
    return [number for number, unit in enumerate(units) if unit.kind is None and shapes.is_prose(unit.text)]


def _end_of_head(units: Sequence[Unit]) -> int:
    """The number of the first paragraph of the body: a short one with bylines or a date after it is a standfirst."""
    prose = _prose(units)
    if not prose:
        return len(units)
    first = prose[0]
    following = prose[1] if len(prose) > 1 else len(units)
    between = units[first + 1 : following]
    signs = (BlockKind.BYLINE, BlockKind.DATE, BlockKind.DATELINE)
    signed = any(unit.kind in signs and not stamps.is_clock(unit) for unit in between)
    dated = any(unit.kind in (BlockKind.DATE, BlockKind.DATELINE) for unit in units[:first])
    return following if signed and not dated and units[first].words <= _STANDFIRST else first


def _settle_date_lines(units: Sequence[Unit], findings: Findings, top: int) -> None:
    """Date lines over or under the body are stamps; those in it head the entries of a chronicle."""
    lines = [
        (number, unit) for number, unit in enumerate(units) if unit.kind is BlockKind.DATE and stamps.is_date_line(unit)
    ]
    silent = [(number, unit) for number, unit in lines if stamps.is_unlabelled(unit)]
    last = max(_prose(units), default=-1)
    entries = [(number, unit) for number, unit in silent if top < number < last]
    over = [(number, unit) for number, unit in silent if number < top]
    if entries and over:
        entries += _first_entries(units, over, entries)
    elif len(silent) >= _CHRONICLE:
        entries = silent
    heads = {number for number, _ in entries}
    for number, unit in lines:
        if number in heads:
            unit.kind = BlockKind.SECTION_HEAD
        else:
            stamps.take_stamps(unit, findings)


def _first_entries(
    units: Sequence[Unit], over: Sequence[tuple[int, Unit]], entries: Sequence[tuple[int, Unit]]
) -> list[tuple[int, Unit]]:
    """Of the dates over the body the one that heads the first entry of a chronicle, and not the article.

    It stands right over a paragraph, and other entries come after it in time; in a chronicle that runs backwards the
    entries after it are earlier, as they also are where it is the day of publication, so that it proves nothing.
    """
    number, unit = over[-1]
    follows = number + 1 < len(units) and units[number + 1].kind is None and shapes.is_prose(units[number + 1].text)
    day, later = stamps.day_of(unit), [day for _, entry in entries if (day := stamps.day_of(entry))]
    if not follows or not day or not later:
        return []
    backwards = len(later) > 1 and later == sorted(later, reverse=True) and len(over) == 1
    return [(number, unit)] if day <= min(later) or (backwards and day >= later[0]) else []


def _settle_places(units: Sequence[Unit], findings: Findings, top: int) -> None:
    """A place and a day: over the body a dateline, under it the day of signing, within it the head of an item."""
    last = max(_prose(units), default=-1)
    for number, unit in enumerate(units[-_CLOSE:], start=max(0, len(units) - _CLOSE)):
        if number > top and unit.kind is None and (day := stamps.signed_day(unit)):
            stamps.record(findings, Role.SIGNED, unit.page, *day)
    for number, unit in enumerate(units):
        found = place_and_day(unit) if unit.kind is BlockKind.DATELINE else None
        if found is None:
            continue
        if top < number < last:
            unit.kind = BlockKind.SECTION_HEAD
            continue
        if found.day:
            start, end = (unit.start + offset for offset in found.day)
            role = Role.DATELINE if number < last or number <= top else Role.SIGNED
            stamps.record(findings, role, unit.page, start, end)
        findings.yearless = findings.yearless or found.yearless
        findings.agency = findings.agency or found.agency
