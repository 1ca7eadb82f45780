"""Remarks about the text itself, over its first paragraph or under its last: "Edited for length.", "[Translated …]"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from standoff.documents import shapes, stamps
from standoff.documents.bylines import is_byline
from standoff.documents.cues import alternatives, furniture_of, plain, words
from standoff.documents.findings import Findings, Role
from standoff.documents.layout import Unit
from standoff.schema import BlockKind

_MOST_WORDS = 34
_EDGE = 6
"""Units at either end of a text among which a remark is looked for."""
_TELLS = re.compile(r"[\"“”«»]|\b(?:said|told|says|according to)\b")
_SIGN_OFF = re.compile(
    r"(?:\(?[A-Z]{2,12}\)?|END|Ends?)\s+\d{1,2}[:.]?\d{2}\s*(?:[AaPp]\.?[Mm]\.?)?\s*(?:GMT|UTC|[A-Z]{2,4})?"
)
_OPENING_CLOCK = re.compile(r"[^.!?\d]{3,40},\s+\d{1,2}[:.]\d{2}\s*(?:[ap]\.?m\.?)?\s*(?:[A-Z]{2,4})?", re.I)
_ERRATUM = re.compile(r"correction\b.{0,80}\bfor\s+[\"“‘«].{1,80}\bread\s+[\"“‘«].{1,80}", re.I)
_UPDATED = re.compile(
    r"(?:update|updated|upd)\b.{0,30}?[:.–—-]\s+(?:this|the) (?:piece|article|story|post|report|headline|page)\b", re.I
)
_ABOUT = re.compile(r"About (?:the )?[A-Z][\w&'’-]*(?: (?:of|for|and|the|[A-Z][\w&'’-]*)){0,6}: +(?=[A-Z])")
_TELEPHONE = re.compile(r"(?:\+\d{1,3}[ -]?)?\(?\d{2,4}\)?[ -]\d{2,4}[ -]\d{2,4}")
_QUOTED_NAME = re.compile(r"[«“\"‘]\s?([^\W\d_a-z][^«»“”\"‘’]{3,40}?)\s?[»”\"’]")
_POINTER = re.compile(
    r"(?<=[.!?”\"’)])\s+(?=(?:READ (?:MORE|ALSO)|Read (?:more|also)|See also|SEE ALSO|Also read): [^.!?]{4,120}$)"
)


@cache
def _starts() -> re.Pattern[str]:
    return re.compile(rf"\W*{alternatives(words('notes', 'starts'))}\b")


def is_note(text: str) -> bool:
    """Whether a line, standing at the edge of a text, speaks of the text and not of the world.

    >>> is_note("The writer is a former editor of this paper."), is_note("The writer was freed on Monday, she said.")
    (True, False)
    """
    if _ERRATUM.match(text) or (len(text) < 220 and _UPDATED.match(text)):
        return True
    if len(text.split()) > _MOST_WORDS or _TELLS.search(text):
        return False
    compared = plain(text)
    return bool(_starts().match(compared)) or any(cue in compared for cue in words("notes", "holds"))


def _is_bracketed(text: str) -> bool:
    return (text[0], text[-1]) in (("(", ")"), ("[", "]")) and not re.search(r"[)\]].*[(\[]", text)


def read_notes(units: Sequence[Unit], findings: Findings) -> None:
    """Set remarks at both ends of a text apart, and a pointer glued to the end of any paragraph."""
    for unit in units:
        found = _POINTER.search(unit.text) if unit.kind is None else None
        if found:
            unit.peel(BlockKind.BOILERPLATE, unit.start + found.end(), unit.end)
    for unit in units[:_EDGE]:
        if unit.kind is None and shapes.is_prose(unit.text) and not _is_edge(unit.text):
            break
        if unit.kind is None and _is_edge(unit.text):
            _take_origin(unit, findings)
            unit.kind = BlockKind.BOILERPLATE
        elif unit.kind is None and unit is not units[0] and _OPENING_CLOCK.fullmatch(unit.text):
            unit.kind = BlockKind.BOILERPLATE
    for unit in reversed(units[-_EDGE:]):
        if unit.kind is None and (_is_edge(unit.text) or _SIGN_OFF.fullmatch(unit.text) or _ABOUT.match(unit.text)):
            unit.kind = BlockKind.BOILERPLATE
        elif unit.kind is None and unit.words > 12:
            return


def _is_edge(text: str) -> bool:
    if _is_bracketed(text) and _TELEPHONE.search(text):
        return True
    if _is_bracketed(text):
        inner = re.sub(r"[«“\"][^«»“”\"]*[»”\"]", "", text)
        return len(text.split()) <= _MOST_WORDS and is_note(inner)
    return is_note(text)


def _take_origin(unit: Unit, findings: Findings) -> None:
    """Paper and day of the original in a remark on its translation: "[Translated. “The Paper”, Velm, 3 May 2024]"."""
    if not stamps.MAYBE_DATED.search(unit.text) or "translat" not in unit.text.lower():
        return
    found = [part for part, _ in stamps.parts(unit.text) if part.stamp]
    if len(found) != 1:
        return
    start, end = (unit.start + edge for edge in (found[0].start, found[0].end))
    stamps.record(findings, Role.PLAIN, unit.page, start, end)
    if named := _QUOTED_NAME.search(unit.text, 0, found[0].start):
        findings.masthead = findings.masthead or named[1]


def take_beside_date(unit: Unit, findings: Findings) -> bool:
    """Read a date with short remarks, "Monday 3 May 2021. Newest on top. Night desk: (ab)"; False where it is none."""
    if unit.words > 24 or not stamps.MAYBE_DATED.search(unit.text):
        return False
    first = next(stamps.parts(unit.text), None)
    if first is None or not first[0].stamp or first[0].start > 0:
        return False
    rest = unit.text[first[0].end :]
    sentences = [part for part in re.split(r"(?<=[a-z)])\.\s+|\s*[|•·]\s*", rest.lstrip(" .,;|–—-")) if part.strip()]
    if not rest[:1] or rest[0] not in ".,;| –—-" or not sentences or not all(map(is_beside_date, sentences)):
        return False
    record_at = unit.start + first[0].start, unit.start + first[0].end
    stamps.record(findings, Role.PLAIN, unit.page, *record_at)
    desk = next((part for part in sentences if desk_of(part) and part.partition(":")[2].strip()[:1].isupper()), None)
    unit.kind = BlockKind.DATE
    rest_at = record_at[1] + (len(rest) - len(rest.lstrip(" .,;|–—-")))
    unit.peel(BlockKind.BYLINE if desk == sentences[0] else BlockKind.BOILERPLATE, rest_at, unit.end)
    if desk:
        at = unit.page.index(desk.rstrip("."), rest_at)
        findings.byline = findings.byline or (at, at + len(desk.rstrip(".")))
    return True


def is_beside_date(text: str) -> bool:
    """Whether words beside the date of a page speak of the page: "Newest on top", "evening", "Night desk: (ab)"."""
    compared = plain(text).strip(" .")
    return (
        not stamps.residue(text)
        or desk_of(text)
        or any(compared.startswith(cue) for cue in words("notes", "beside_date"))
        or furniture_of(text) is not None
        or is_note(text)
    )


def take_desk(unit: Unit, findings: Findings) -> bool:
    """Read a line of who is at work, with or without a remark: "Live desk: Jane Roe. Newest first"."""
    line, _, rest = unit.text.partition(". ")
    if (
        not desk_of(line)
        or (rest and not is_beside_date(rest))
        or not is_byline("By " + line.partition(":")[2].strip())
    ):
        return False
    unit.kind = BlockKind.BYLINE
    end = unit.start + len(line)
    findings.byline = findings.byline or (unit.start, end)
    if rest:
        unit.peel(BlockKind.BOILERPLATE, end + 1, unit.end)
    return True


def desk_of(text: str) -> bool:
    """Whether the words name who is at work on the page: "Night desk: (ab) (cd)", "Blogging today: Jane Roe"."""
    return bool(re.match(rf"{alternatives(words('notes', 'desks'))}\s*:\s+\S", text, re.I)) and len(text.split()) <= 12
