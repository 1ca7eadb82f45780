"""Date stamps: the dates that a page prints beside its article, apart from the dates that the article tells of.

Knows ``Published: 3 March 2024``, ``By Jane Roe - Dec 14,2021 - Last updated at Dec 14,2021``, ``date 2022-01-04``
glued to the first line, and ``Updated: January 07, 2022, 10:42 PM`` alone or glued to the last.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from standoff.documents.cues import alternatives, words
from standoff.documents.days import CLOCK, DAY, NO_DAY, read_day, read_short_day
from standoff.documents.findings import Findings, Role, Stamp
from standoff.documents.layout import Unit
from standoff.schema import BlockKind, Span

MAYBE_DATED = re.compile(r"(?:19|20)\d\d|(?i:\bnineteen |\btwo thousand\b|\btwenty )")
LONGEST_LINE = 260
"""Characters of a line that is nothing but stamps and bylines."""
_NOISE = re.compile(
    rf"(?:\b(?:\d+|an?|one|two|three)\s+(?:second|sec|minute|min|hour|hr|day|week)s?\s+ago\b|\b\d+\s?-?min(?:ute)?s?\s+read\b"
    r"|^\W*(?:early |late )?(?:morning|evening|afternoon|night|midday)(?: edition)?\W*$"
    rf"|\bupdated\s*$|(?<![\w:]){CLOCK}|\b(?:at|on|and)\b(?=\W*$))",
    re.I,
)
_SEPARATORS = " \t\r\n-–—|•·,;/()[]:.*_@‧◦"


_BEFORE_DAY = rf"(?:(?:at|on)\s+)?(?:{CLOCK}\s*,?\s*)?(?:on\s+)?"


@dataclass(frozen=True, slots=True)
class Part:
    """A stretch of a line: a stamp (``day``; None where the date has two readings) or what lies between two."""

    start: int
    end: int
    stamp: bool = False

    def of(self, line: str) -> str:
        """The words of the stretch."""
        return line[self.start : self.end]


@cache
def _label() -> str:
    return alternatives(words("stamps", "published") | words("stamps", "updated"))


@cache
def _stamp() -> re.Pattern[str]:
    return re.compile(
        rf"(?:(?<!\w)(?P<label>{_label()})\b\s*[:.|–-]?\s*{_BEFORE_DAY})?(?<![\w/.-])(?P<day>{DAY})", re.I
    )


@cache
def _glued_before() -> re.Pattern[str]:
    return re.compile(rf"(?:(?P<label>{_label()})\b\s*[:|–-]?\s*{_BEFORE_DAY})?(?P<day>{DAY})\s*[,:;|–—-]?\s*", re.I)


@cache
def _glued_after() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?P<label>{_label()})\b\s*[:|–-]?\s*{_BEFORE_DAY}(?P<day>{DAY})[)\]]?\.?$", re.I)


def role_of(label: str | None) -> Role:
    """What a label says: ``Last updated`` is UPDATED, ``Posted on`` is PUBLISHED, none is PLAIN."""
    if not label:
        return Role.PLAIN
    return Role.UPDATED if " ".join(label.lower().split()) in words("stamps", "updated") else Role.PUBLISHED


def record(findings: Findings, role: Role, page: str, start: int, end: int) -> None:
    """Keep a date as a stamp, or as ambiguous; the span kept ends with the year."""
    text = page[start:end]
    day = read_day(text)
    start, end = _bare(text, start)
    if day.iso:
        findings.stamps.append(Stamp(role, day.iso, start, end))
    elif day.is_ambiguous:
        findings.ambiguous.append(Span(start, end, page[start:end]))


_WITHOUT_CLOCK = re.compile(r"^(.*?(?:19|20)\d\d(?:[-/.]\d{1,2}[-/.]\d{1,2})?)", re.S)


def _bare(text: str, offset: int) -> tuple[int, int]:
    found = _WITHOUT_CLOCK.match(text)
    return offset, offset + (found.end() if found else len(text))


def parts(line: str) -> Iterator[tuple[Part, str | None]]:
    """Cut a line into stamps and what stands between them; with each stamp its label."""
    edge = 0
    for found in _stamp().finditer(line):
        if line[edge : found.start()].strip(_SEPARATORS):
            yield Part(edge, found.start()), None
        yield Part(found.start("day"), found.end("day"), stamp=True), found["label"]
        edge = found.end()
    if line[edge:].strip(_SEPARATORS):
        yield Part(edge, len(line)), None


def residue(text: str) -> str:
    """What is left of a stretch between stamps when clock times, reading times and separators are gone."""
    return _NOISE.sub(" ", text).strip(_SEPARATORS)


def is_date_line(unit: Unit) -> bool:
    """Whether a line is nothing but dates, their labels and clock times."""
    if len(unit.text) > LONGEST_LINE or not MAYBE_DATED.search(unit.text):
        return False
    found = list(parts(unit.text))
    return any(part.stamp for part, _ in found) and not any(
        residue(unit.text[part.start : part.end]) for part, _ in found if not part.stamp
    )


def is_unlabelled(unit: Unit) -> bool:
    """Whether no date of a line says what it is."""
    return all(label is None for part, label in parts(unit.text) if part.stamp)


def is_clock(unit: Unit) -> bool:
    """Whether a date line gives nothing but a time of day, as those over the posts of a live blog do."""
    return unit.kind is BlockKind.DATE and len(unit.text) < 14 and not MAYBE_DATED.search(unit.text)


_SIGNING = re.compile(
    r"(?:Done|Signed|Given|Adopted|Agreed|Issued)\s+(?:at|in|on|this)\b|[^\W\d_a-z][\w'’ -]{2,30},\s+$"
)


def signed_day(unit: Unit) -> tuple[int, int] | None:
    """The bounds of the day under a signed text: "Done at Velm, 3 May 2024", "Velm, 3 May 2024. (Two signatures)"."""
    if unit.words > 30 or not MAYBE_DATED.search(unit.text):
        return None
    found = [part for part, _ in parts(unit.text) if part.stamp]
    if len(found) != 1 or not _SIGNING.match(unit.text[: found[0].start]):
        return None
    return unit.start + found[0].start, unit.start + found[0].end


def day_of(unit: Unit) -> str | None:
    """The first certain day of a line, in ISO form."""
    return next((day for part, _ in parts(unit.text) if part.stamp and (day := read_day(part.of(unit.text)).iso)), None)


def take_short_line(unit: Unit, findings: Findings) -> bool:
    """Record a line that is nothing but ``12.01.22``."""
    day = read_short_day(unit.text) if len(unit.text) < 10 else NO_DAY
    if day.iso:
        findings.stamps.append(Stamp(Role.PLAIN, day.iso, unit.start, unit.end))
    elif day.is_ambiguous:
        findings.ambiguous.append(Span(unit.start, unit.end, unit.text))
    return day.iso is not None or day.is_ambiguous


def take_stamps(unit: Unit, findings: Findings) -> bool:
    """Record every date of a line as a stamp; whether one of them carries a label."""
    labelled = False
    for part, label in parts(unit.text):
        if part.stamp:
            labelled |= label is not None
            record(findings, role_of(label), unit.page, unit.start + part.start, unit.start + part.end)
    return labelled


def peel_leading(unit: Unit, findings: Findings, *, is_first: bool) -> None:
    """Peel ``date 2022-01-04`` off the line that it is glued to.

    Without a label only an ISO date before the very first words counts, because a sentence may begin with a date.
    """
    if not MAYBE_DATED.search(unit.text, 0, 80):
        return
    found = _glued_before().match(unit.text[:120])
    if not found or found.end() >= len(unit.text):
        return
    after = unit.text[found.end() :].lstrip("\"'“‘([")
    bare_iso = is_first and re.match(r"\d{4}-\d\d-\d\d", found["day"])
    label = found["label"]
    if (label and label.lower() != "on" and after[:1].isupper()) or (not label and bare_iso and after[:1].isupper()):
        record(findings, role_of(label), unit.page, unit.start + found.start("day"), unit.start + found.end("day"))
        unit.peel(BlockKind.DATE, unit.start, unit.start + found.end())


def peel_trailing(unit: Unit, findings: Findings) -> None:
    """Peel ``Updated: January 07, 2022, 10:42 PM`` off the end of a paragraph."""
    tail_at = max(0, len(unit.text) - 160)
    tail = unit.text[tail_at:]
    if not MAYBE_DATED.search(tail):
        return
    for found in _glued_after().finditer(tail):
        before = tail[: found.start()].rstrip(" \t([|–—-")
        if found["label"].lower() == "on" or not found["label"][0].isupper():
            continue
        if before and before[-1] in '.!?)]”"’…':
            at = unit.start + tail_at
            record(findings, role_of(found["label"]), unit.page, at + found.start("day"), at + found.end("day"))
            unit.peel(BlockKind.DATE, at + len(before), unit.end)
            return
