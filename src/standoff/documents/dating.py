"""Which of the dates that were found is the day of publication, and what is said where they disagree."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from standoff.documents.days import MONTHS, read_day
from standoff.documents.findings import Findings, Given, Role, Stamp
from standoff.documents.reading import ProblemCode
from standoff.schema import Span

_DATELINE_DAYS = 7
"""Days that a dateline may lie before its publication and still agree with it: magazines print week-old reports."""
_DATE_HINT = "set one with --date or a sidecar"


@dataclass(frozen=True, slots=True)
class Dating:
    """``rests_on`` is what ``Document.published_from`` says."""

    published: str | None
    span: Span | None = None
    rests_on: str | None = None
    updated: str | None = None


def settle(page: str, findings: Findings, given: Given, *, fallback: str | None) -> Dating:
    """Choose: what was given, then a published stamp, an unlabelled one, the dateline, an update, the fallback."""
    stamps = sorted(findings.stamps, key=lambda stamp: stamp.start)
    updates = [stamp for stamp in stamps if stamp.role is Role.UPDATED]
    updated = given.updated or (max(updates, key=lambda stamp: stamp.day).day if updates else None)
    chosen = _choose(stamps) or _resolved(page, findings, [updated] if updated else [])
    chosen = chosen or next((stamp for stamp in stamps if stamp.role is Role.SIGNED), None)
    if given.published:
        if chosen and chosen.role in (Role.PUBLISHED, Role.PLAIN) and chosen.day != given.published:
            _conflict(findings, [given.published, chosen.day])
        span = next((_span(page, stamp) for stamp in stamps if stamp.day == given.published), None)
        return Dating(given.published, span, given.published_from, updated)
    if chosen:
        _compare(findings, stamps, chosen)
        return Dating(chosen.day, _span(page, chosen), "text", updated)
    if given.inferred:
        findings.notice(ProblemCode.INFERRED_DATE, f"the date {given.inferred} is inferred from the page", _DATE_HINT)
        return Dating(given.inferred, None, "inferred", updated)
    for span in findings.ambiguous[:1] if fallback is None else ():
        findings.notice(ProblemCode.NO_DATE, f"the date {span.text!r} can be read in two ways", _DATE_HINT)
    if updates and not fallback:
        findings.notice(
            ProblemCode.UPDATE_ONLY, "the only date is that of an update; it is taken as the day of publication"
        )
        return Dating(updated, _span(page, next(s for s in updates if s.day == updated)), "text", updated)
    if given.updated and not fallback:
        findings.notice(
            ProblemCode.UPDATE_ONLY, "the only date is that of an update; it is taken as the day of publication"
        )
        return Dating(updated, None, given.published_from, updated)
    if fallback:
        return Dating(fallback, None, "given", updated)
    if not findings.ambiguous:
        day = f"; its dateline says {findings.yearless} without a year" if findings.yearless else ""
        findings.notice(ProblemCode.NO_DATE, f"no date given{day}", _DATE_HINT)
    return Dating(None, None, None, updated)


def _choose(stamps: Sequence[Stamp]) -> Stamp | None:
    for role in (Role.PUBLISHED, Role.PLAIN, Role.DATELINE):
        if found := next((stamp for stamp in stamps if stamp.role is role), None):
            return found
    return None


def _resolved(page: str, findings: Findings, certain: Sequence[str]) -> Stamp | None:
    """A date with two readings of which one is a day that stands elsewhere in certain form."""
    for span in findings.ambiguous:
        readings = read_day(span.text).readings
        told = [reading for reading in readings if reading in certain]
        told = told or [reading for reading in readings if _is_told_of(page, reading, dated=True)]
        told = told or [reading for reading in readings if _is_told_of(page, reading, dated=False)]
        if len(told) == 1:
            return Stamp(Role.PLAIN, told[0], span.start, span.end)
    return None


_NAMED_DAY = re.compile(
    rf"\b(?:(?P<first>\d{{1,2}})(?:st|nd|rd|th)?\s+(?P<month>{'|'.join(MONTHS)})\b"
    rf"|(?P<named>{'|'.join(MONTHS)})\b\.?\s+(?P<second>\d{{1,2}})\b)",
    re.I,
)
_BEFORE, _AFTER = 14, 2
"""Days before and after its publication of which a report tells."""


def _is_told_of(page: str, reading: str, *, dated: bool) -> bool:
    """Whether the article names a day shortly before a reading of its date; with its year where ``dated``."""
    published = date.fromisoformat(reading)
    for found in _NAMED_DAY.finditer(page):
        if dated and not re.match(rf"(?:\w\w)?,?\s+{published.year}\b", page[found.end() : found.end() + 12]):
            continue
        month = MONTHS[(found["month"] or found["named"]).lower()]
        try:
            told = date(published.year, month, int(found["first"] or found["second"]))
        except ValueError:
            continue
        if -_AFTER <= (published - told).days <= _BEFORE:
            return True
    return False


def _compare(findings: Findings, stamps: Sequence[Stamp], chosen: Stamp) -> None:
    others = [s.day for s in stamps if s.role in (Role.PUBLISHED, Role.PLAIN) and s.day != chosen.day]
    if others:
        _conflict(findings, [chosen.day, *dict.fromkeys(others)])
    day = date.fromisoformat(chosen.day)
    for stamp in stamps:
        apart = (day - date.fromisoformat(stamp.day)).days
        if stamp.role is Role.DATELINE and not 0 <= apart <= _DATELINE_DAYS:
            findings.notice(ProblemCode.DATE_CONFLICT, f"published {chosen.day}, but the dateline says {stamp.day}")


def _conflict(findings: Findings, days: Sequence[str]) -> None:
    told = f"dates of publication conflict: {', '.join(days)}; the first is taken"
    findings.notice(ProblemCode.DATE_CONFLICT, told)


def _span(page: str, stamp: Stamp) -> Span:
    return Span(stamp.start, stamp.end, page[stamp.start : stamp.end])
