"""What stands over the body: title, standfirst, names; also where a title or standfirst is closed like a sentence."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from standoff.documents import bylines, labels, shapes, stamps
from standoff.documents.agencies import agency_in, as_name
from standoff.documents.datelines import dateline, is_place
from standoff.documents.findings import Findings, Role
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


_SIGNS = (BlockKind.BYLINE, BlockKind.DATE, BlockKind.DATELINE)
"""What stands beside a name that signs, and between a standfirst and the body."""


def read_head(units: Sequence[Unit], findings: Findings) -> None:
    """Title, standfirst and what else stands over the first paragraph."""
    for _ in range(3):  # a paragraph that proves to be a closed title or standfirst moves the body down
        body = first_prose(units)
        if body is None:
            return
        _read_lines_over(units, body, findings)
        if not _read_closed_headline(units, body, findings):
            break
    if units:
        _read_presented_name(findings, units[0].page)


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
                _take_occasion(unit, findings)
        elif is_section_name(unit.text):
            unit.kind = BlockKind.BOILERPLATE
        elif _heads_a_part(unit, units) or _is_first_question(unit, units):
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
    """Set apart what stands over the headline: papers, offices, kickers, slugs, numbers; give the lines left.

    One line that can be a headline always stays: a text that has only "Chronology" over it is so called.
    """
    state: Unit | None = None
    while lines and findings.title is None:
        first = lines[0]
        rest = [unit for unit in lines[1:] if shapes.is_headline(unit.text)]
        if rest and (name := labels.columnist(first.text)):
            findings.byline = findings.byline or (first.start + name[0], first.start + name[1])
            first.kind = BlockKind.BYLINE
            lines.pop(0)
            continue
        if rest and _is_dated_rubric(first, findings):
            lines.pop(0)
            continue
        if not rest or not (_names_publisher(first, units, findings) or labels.is_label(first.text)):
            if not rest or not (labels.is_state(first.text) or labels.is_address(first.text)):
                break
            state = state or (first if labels.is_state(first.text) else None)
        lines.pop(0).kind = BlockKind.BOILERPLATE
    if state and not findings.masthead:
        findings.masthead = as_name(state.text)
    for unit in lines[1:]:
        if labels.is_reference(unit.text) or labels.is_slug(unit.text) or labels.is_address(unit.text):
            unit.kind = BlockKind.BOILERPLATE
    return [unit for unit in lines if unit.kind is None]


_RUBRIC = re.compile(r"(?P<rubric>[^\d.!?]{4,60}?)\s*(?:--|[-–—|])\s*")


def _is_dated_rubric(unit: Unit, findings: Findings) -> bool:
    """Whether a line is the name of a series and a date: "What the papers say -- Tuesday 3 May 2011"."""
    found = [part for part, _ in stamps.parts(unit.text)] if stamps.MAYBE_DATED.search(unit.text) else []
    if len(found) != 2 or not found[1].stamp or not _RUBRIC.fullmatch(found[0].of(unit.text)):
        return False
    stamps.take_stamps(unit, findings)
    unit.kind = BlockKind.BOILERPLATE
    return True


def _take_occasion(unit: Unit, findings: Findings) -> None:
    """The day in a title that names an occasion: "Regular briefing, Velm, 3 May 2024"."""
    if not stamps.MAYBE_DATED.search(unit.text) or not labels.is_occasion(unit.text):
        return
    found = [part for part, _ in stamps.parts(unit.text) if part.stamp]
    if len(found) == 1 and unit.text[: found[0].start].rstrip().endswith((",", "-", "–", "—", "(", ":", "|")):
        stamps.record(findings, Role.DATELINE, unit.page, unit.start + found[0].start, unit.start + found[0].end)


def _names_publisher(unit: Unit, units: Sequence[Unit], findings: Findings) -> bool:
    """Whether a line names the paper, agency or office that publishes; it is then recorded."""
    text = labels.named_part(unit.text)
    if is_section_name(text) or labels.is_state(text):
        return False
    after = units[units.index(unit) + 1]
    dated = after.kind in (BlockKind.DATE, BlockKind.DATELINE) or text != unit.text
    sure = dated or is_section_name(after.text) or labels.is_reference(after.text)
    sure = sure or labels.institution(after.text) is not None
    name = masthead(text, sure=sure)
    if name is None and (office := labels.institution(text, sure=sure)):
        name = as_name(office)
    if name is None:
        return False
    take_masthead(findings, name)
    return True


def _heads_a_part(unit: Unit, units: Sequence[Unit]) -> bool:
    """A line over a list of points ("What we know so far"), or under the clock time of a live blog's post."""
    at = units.index(unit)
    before, after = units[at - 1] if at else None, units[at + 1]
    posted = before is not None and before.kind is BlockKind.DATE and len(before.text) < 8
    listed = shapes.is_bullet(after.text) and unit.words <= shapes.HEAD_WORDS - 5
    return (posted or listed) and shapes.is_headline(unit.text)


def _is_first_question(unit: Unit, units: Sequence[Unit]) -> bool:
    """The first of the questions that an explainer answers: others like it stand between its paragraphs."""
    at = units.index(unit)
    if not unit.text.endswith("?") or at + 1 >= len(units) or not shapes.is_prose(units[at + 1].text):
        return False
    return sum(other.text.endswith("?") and not shapes.is_prose(other.text) for other in units[at + 1 :]) > 1


def _is_point(text: str) -> bool:
    """A point of the summary under a title: "• Envoys leave without a word"."""
    return shapes.is_bullet(text) and not shapes.ends_sentence(text) and len(text) < 200


def _says_again(text: str, title: str) -> bool:
    found = shapes.content_words(text)
    return bool(found) and len(found & shapes.content_words(title)) >= _SAME * len(found)


def _is_name_line(unit: Unit, units: Sequence[Unit]) -> bool:
    """A line of names where bylines stand: with a role or agency, or right beside a date, a byline or the body."""
    if not bylines.is_signature(unit.text) or labels.names_nobody(unit.text):
        return False
    at = next(number for number, other in enumerate(units) if other is unit)
    beside = [units[n] for n in (at - 1, at + 1) if 0 <= n < len(units)]
    certain = agency_in(unit.text) is not None or bylines.has_role(unit.text)
    return certain or any(
        (other.kind in _SIGNS and not stamps.is_clock(other)) or (other.kind is None and shapes.is_prose(other.text))
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
    signed = any((unit.kind in _SIGNS and not stamps.is_clock(unit)) or _is_signed(unit) for unit in between)
    if findings.title is None:
        if not (signed or dateline(second.text)) or first.words > shapes.TITLE_WORDS:
            return False
        first.kind, findings.title = BlockKind.TITLE, (first.start, first.end)
        return True
    presents = any(pattern.search(first.text) for pattern in _PRESENTED) and first.words < MOST_STANDFIRST_WORDS
    presents = presents and second.words > first.words
    if findings.standfirst is None and (
        signed or presents or dateline(second.text) or _introduces_again(first, second)
    ):
        first.kind, findings.standfirst = BlockKind.STANDFIRST, (first.start, first.end)
        return True
    return False


_SURE_NAME = r"(?P<name>[^\W\d_a-z][\w.'’-]+(?: [^\W\d_a-z][\w.'’-]*){1,3})"
_CAPS = r"(?P<name>[A-Z](?:\.|[A-Z.'’-]{2,})(?: [A-Z](?:\.|[A-Z.'’-]{2,})){1,2})"
_DOES = r"(?:explains|reports|looks at|answers|asks (?:how|why|what|whether))"
_WRITES = r"(?:writes|argues|reports|explains|asks|says)"
_PRESENTED = (
    re.compile(rf"(?:\b(?:writes|argues|reports|explains)|[,.:–—-] by)\s+(?:our [\w ]{{4,30}},?\s+)?{_SURE_NAME}\W*$"),
    re.compile(rf"(?:^|[.!?]\s+){_SURE_NAME} {_DOES}\b"),
    re.compile(rf"(?i:our) (?:[\w-]+ ){{0,3}}(?:correspondent|editor|reporter|columnist|analyst),? {_SURE_NAME}"),
    re.compile(rf"(?:^|[.!?]\s+){_CAPS} (?:on|in|{_DOES}|{_WRITES})\b"),
    re.compile(rf"\b{_WRITES} {_CAPS}\b"),
)
"""How a standfirst names the author. What politicians do, too ("says Jane Roe"), counts with a name in capitals."""


def _read_presented_name(findings: Findings, page: str) -> None:
    """Who wrote, where the standfirst says so: "Why the talks failed, by Jane Roe", "JANE ROE on a quarrel"."""
    if findings.byline or not findings.standfirst:
        return
    start, end = findings.standfirst
    text = page[start:end]
    found = next((found for pattern in _PRESENTED if (found := pattern.search(text))), None)
    if found and not text.isupper() and not is_place(found["name"]):
        findings.byline = (start + found.start("name"), start + found.end("name"))


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
