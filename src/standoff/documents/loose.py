"""The day of an article that no stamp and no dateline gives: a date set off in a short line over or under the body."""

from __future__ import annotations

import re
from collections.abc import Sequence

from standoff.documents import labels, shapes, stamps
from standoff.documents.cues import words
from standoff.documents.days import read_day
from standoff.documents.findings import Findings, Role
from standoff.documents.layout import Unit
from standoff.schema import BlockKind

_MOST_WORDS = 14
_MOST_AFTER = 4
"""Words after the date at most: "page 3", "times in CET", the name of the town."""
_MOST_NAME = 4
"""Words beside the date at most where the line stands in the place of a headline."""
_FOOT = 3
_WORD = re.compile(r"[^\W\d_]+")
_SET_OFF = re.compile(r"[,|–—:;·•/()\[\].-]\s*$|\b(?:of|as of|dated|on|to|from)\s*$", re.I)
_RANGE = re.compile(r"\d\s?[-–/]\s?$")
_PAPER = re.compile(r"\b(?:appeared|published|printed|edition|issue)\b", re.I)


def read_loose_day(units: Sequence[Unit], findings: Findings, *, body: int | None) -> None:
    """Record the first such date, where nothing else on the page is dated.

    The words beside it must be names or words of the trade ("issue of", "page"): a title or standfirst that tells of
    a past day ("The bridge of 3 May 1951") gives none.
    """
    if findings.stamps or findings.ambiguous:
        return
    over = units[: len(units) if body is None else body]
    for unit in over:
        if _take(unit, findings, in_title=findings.title is not None and unit.start <= findings.title[0] < unit.end):
            return
    for unit in units[-_FOOT:]:
        if unit not in over and _PAPER.search(unit.text) and _take(unit, findings, in_title=False):
            return


def _take(unit: Unit, findings: Findings, *, in_title: bool) -> bool:
    if unit.kind in (BlockKind.CAPTION, BlockKind.SECTION_HEAD) or unit.words > _MOST_WORDS:
        return False
    day = _set_off(unit.text)
    if day is None:
        return False
    if in_title and not _gives_way(unit, findings, day):
        return False
    stamps.record(findings, Role.PLAIN, unit.page, unit.start + day[0], unit.start + day[1])
    if unit.kind in (None, BlockKind.STANDFIRST):
        unit.kind = BlockKind.DATE
        if findings.standfirst == (unit.start, unit.end):
            findings.standfirst = None
    return True


def _set_off(text: str) -> tuple[int, int] | None:
    """The bounds of the one date of a line, if the words beside it are no news."""
    if not stamps.MAYBE_DATED.search(text) or shapes.is_bullet(text):
        return None
    found = [part for part, _ in stamps.parts(text) if part.stamp]
    if len(found) != 1 or not read_day(found[0].of(text)).iso:
        return None
    before, after = text[: found[0].start], text[found[0].end :]
    if _RANGE.search(before) or len(_WORD.findall(after)) > _MOST_AFTER:
        return None
    if before.strip(" ([*_") and not (_SET_OFF.search(before) or before.isupper()):
        return None
    occasion = labels.is_occasion(before)
    trade = words("labels", "trade")
    beside = _WORD.findall(f"{before} {after}")
    if any(word.islower() and word not in trade for word in beside) and not occasion:
        return None
    if {word.lower() for word in beside} & (words("labels", "verbs") - trade) or labels.is_event(before):
        return None
    if sum(word.lower() not in trade for word in beside) > _MOST_NAME and not occasion:
        return None
    if re.search(r"\b(?:on|of|to|from)\s*$", before, re.I) and not occasion:
        return (found[0].start, found[0].end) if {word.lower() for word in _WORD.findall(before)} <= trade else None
    return found[0].start, found[0].end


def _gives_way(unit: Unit, findings: Findings, day: tuple[int, int]) -> bool:
    """Whether a dated line that was taken for the title is none, because a headline comes after it."""
    rest = (unit.text[: day[0]] + " " + unit.text[day[1] :]).strip()
    occasion = labels.is_occasion(rest)
    if findings.standfirst is None:
        return occasion
    if len(rest.split()) > _MOST_NAME or (occasion and not rest.isupper() and len(rest.split()) > 1):
        return occasion
    findings.title, findings.standfirst = findings.standfirst, None
    unit.kind = BlockKind.DATE
    return True
