"""What stands over the body: title, standfirst, names; also where a title or standfirst is closed like a sentence."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from standoff.documents import bylines, shapes
from standoff.documents.agencies import agency_in
from standoff.documents.datelines import dateline
from standoff.documents.findings import Findings
from standoff.documents.layout import Unit
from standoff.documents.lines import take_names
from standoff.documents.mastheads import is_section_name, masthead, take_masthead
from standoff.schema import BlockKind

MOST_STANDFIRST_WORDS = 45
_HEAD_LINES = 80
"""Lines over the first paragraph that are looked at; what has more of them is a list and no article."""
_SAME = 0.6
"""Share of a line's content words that the title has, from which it is the title again (a video's, a link's)."""
_FULL_NAME = re.compile(r"(?<!the )(?<!The )(?<![\w-])([^\W\d_a-z][a-z’'-]+) ([^\W\d_a-z][a-z’'-]{2,})\b(?! [A-Z])")


def read_head(units: Sequence[Unit], findings: Findings) -> None:
    """Title, standfirst and what else stands over the first paragraph."""
    for _ in range(3):  # a paragraph that proves to be a closed title or standfirst moves the body down
        body = first_prose(units)
        if body is None:
            return
        _read_lines_over(units, body, findings)
        if not _read_closed_headline(units, body, findings):
            return


def first_prose(units: Sequence[Unit]) -> int | None:
    """The number of the first paragraph of running text."""
    return next((n for n, unit in enumerate(units) if unit.kind is None and shapes.is_prose(unit.text)), None)


def _read_lines_over(units: Sequence[Unit], body: int, findings: Findings) -> None:
    counts = Counter(unit.text.casefold() for unit in units)
    lines = [unit for unit in units[: min(body, _HEAD_LINES)] if unit.kind is None]
    lines = _take_mastheads(lines, units, findings)
    title = "" if findings.title is None else units[0].page[slice(*findings.title)]
    for unit in lines:
        if not title:
            if shapes.is_headline(unit.text):
                unit.kind, title = BlockKind.TITLE, unit.text
                findings.title = (unit.start + shapes.markdown_mark(unit.text), unit.end)
        elif is_section_name(unit.text):
            unit.kind = BlockKind.BOILERPLATE
        elif _heads_a_part(unit, units):
            unit.kind = BlockKind.SECTION_HEAD
        elif counts[unit.text.casefold()] > 1 or unit.text.casefold() == title.casefold():
            unit.kind = BlockKind.BOILERPLATE
        elif _is_name_line(unit, units):
            unit.kind = BlockKind.BYLINE
            take_names(findings, unit.text, unit.start, unit.end)
        elif findings.standfirst and _says_again(unit.text, title):
            unit.kind = BlockKind.BOILERPLATE
        elif shapes.is_headline(unit.text, most_words=60) or _is_point(unit.text):
            unit.kind = BlockKind.STANDFIRST
            findings.standfirst = findings.standfirst or (unit.start, unit.end)


def _take_mastheads(lines: list[Unit], units: Sequence[Unit], findings: Findings) -> list[Unit]:
    """Set names of papers and sections over the headline apart; give the lines that are left."""
    while lines and findings.title is None and any(shapes.is_headline(unit.text) for unit in lines[1:]):
        first = lines[0]
        after = units[units.index(first) + 1]
        sure = after.kind is BlockKind.DATE or is_section_name(after.text)
        name = None if is_section_name(first.text) else masthead(first.text, sure=sure)
        if name is None and not is_section_name(first.text):
            break
        if name:
            take_masthead(findings, name)
        lines.pop(0).kind = BlockKind.BOILERPLATE
    return lines


def _heads_a_part(unit: Unit, units: Sequence[Unit]) -> bool:
    """A line over a list of points ("What we know so far"), or under the clock time of a live blog's post."""
    at = units.index(unit)
    before, after = units[at - 1] if at else None, units[at + 1]
    posted = before is not None and before.kind is BlockKind.DATE and len(before.text) < 8
    listed = shapes.is_bullet(after.text) and unit.words <= shapes.HEAD_WORDS - 5
    return (posted or listed) and shapes.is_headline(unit.text)


def _is_point(text: str) -> bool:
    """A point of the summary under a title: "• Envoys leave without a word"."""
    return shapes.is_bullet(text) and not shapes.ends_sentence(text) and len(text) < 200


def _says_again(text: str, title: str) -> bool:
    found = shapes.content_words(text)
    return bool(found) and len(found & shapes.content_words(title)) >= _SAME * len(found)


def _is_name_line(unit: Unit, units: Sequence[Unit]) -> bool:
    """A line of names where bylines stand: with a role or agency, or right beside a date, a byline or the body."""
    if not bylines.is_signature(unit.text):
        return False
    at = next(number for number, other in enumerate(units) if other is unit)
    beside = [units[n] for n in (at - 1, at + 1) if 0 <= n < len(units)]
    certain = agency_in(unit.text) is not None or bylines.has_role(unit.text)
    return certain or any(
        other.kind in (BlockKind.DATE, BlockKind.BYLINE) or (other.kind is None and shapes.is_prose(other.text))
        for other in beside
    )


def _read_closed_headline(units: Sequence[Unit], body: int, findings: Findings) -> bool:
    """A title or standfirst that ends in a full stop: told by the byline, date or dateline that comes after it."""
    first = units[body]
    following = first_prose(units[body + 1 :])
    if following is None or first.words > MOST_STANDFIRST_WORDS or dateline(first.text):
        return False
    between = units[body + 1 : body + 1 + following]
    second = units[body + 1 + following]
    signed = any(unit.kind in (BlockKind.BYLINE, BlockKind.DATE) or _is_signed(unit) for unit in between)
    if findings.title is None:
        if not (signed or dateline(second.text)) or first.words > shapes.TITLE_WORDS:
            return False
        first.kind, findings.title = BlockKind.TITLE, (first.start, first.end)
        return True
    if findings.standfirst is None and (signed or dateline(second.text) or _introduces_again(first, second)):
        first.kind, findings.standfirst = BlockKind.STANDFIRST, (first.start, first.end)
        return True
    return False


def _is_signed(unit: Unit) -> bool:
    named = agency_in(unit.text) is not None or bylines.has_role(unit.text)
    return unit.kind is None and named and bylines.is_signature(unit.text)


def _introduces_again(first: Unit, second: Unit) -> bool:
    """Whether the second paragraph introduces by full name a person whom the first already named so.

    Reports give the full name once and the surname after that; the paragraph before the report begins is its
    standfirst: "Jane Roe has met John Doe." / "Jane Roe told John Doe …" / "Ms Roe said …".
    """
    for given, surname in _FULL_NAME.findall(first.text):
        if f"{given} {surname}" in second.text:
            later = first.page[second.end : second.end + 20_000]
            if re.search(rf"(?:\b(?:Mr|Mrs|Ms|Dr)\.? |(?<![A-Za-z] )(?<!\w)){re.escape(surname)}\b", later):
                return True
    return False
