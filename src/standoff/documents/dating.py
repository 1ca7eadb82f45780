"""Which of the dates that were found is the day of publication, and what is said where they disagree."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from standoff.documents.days import read_day
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
        for reading in read_day(span.text).readings:
            if reading in certain:
                return Stamp(Role.PLAIN, reading, span.start, span.end)
    return None


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
