"""Deadlines: demands, threats and promises whose sentence names the day by which."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator

import msgspec

from standoff.analysis.citing import Numbering
from standoff.analysis.context import sentence_around
from standoff.analysis.grouping import group
from standoff.analysis.lines import Line, line
from standoff.analysis.source import Reading, Source, read
from standoff.analysis.telling import Telling, independent, telling
from standoff.language import mark
from standoff.language.times import beginnings
from standoff.schema import Block, BlockKind, Commitment, CommitmentKind, Document, Interval

_BY = r"(?:by|before|until|till|no later than|not later than|deadline (?:of|for)|expires?(?: on| at)?)"
_TO = re.compile(rf"\b{_BY}\s+(?:\w+\s+)?$", re.IGNORECASE)
"""What stands before the time: ``by``, ``until``; a word may come between ("by this Friday", "before next March")."""

_PERHAPS = re.compile(
    rf"\b{_BY}\s+(?:[\w']+\s+){{0,4}}(?:\d|noon|midnight|tomorrow|tonight|dawn|end\b|\w+day\b|week|month|"
    r"jan|feb|mar|apr|may\b|jun|jul|aug|sep|oct|nov|dec)",
    re.IGNORECASE,
)
"""Whether it is worth looking for times in the sentence."""

LONGEST = 62
"""Days. "Before the end of the year" is a deadline; a longer time ("by the 2030s") is none that one waits for."""


class Deadline(msgspec.Struct, frozen=True, kw_only=True):
    """What is to be done by when: ``when`` is the day or longer time, the last day of which counts; ``last`` is it.

    ``passed`` is true where that is before the last article of the case; whether it was met is not said by that.
    """

    when: str
    last: str
    passed: bool
    line: Line


Known = dict[tuple[str, str], Interval | None]
"""By when a sentence says that it is to be, with the day of its article, which it is read against."""


def deadlines(source: Source, *, known: Known | None = None) -> tuple[Deadline, ...]:
    """The deadlines of a case by day. A refusal ("not before March") sets none; nor does a time gone by when told.

    ``known`` is what was read of sentences before, which is not read again; what is read is added to it.
    """
    known = {} if known is None else known
    reading = read(source)
    as_of = max((d.published for d in reading.documents if d.published), default="")
    by_day: dict[Interval, list[Telling]] = defaultdict(list)
    for item, document in _worth_reading(reading):
        day = _until(item, document, known)
        if day is not None:
            by_day[day].append(telling(item, reading))
    numbering = Numbering()
    found = []
    for day in sorted(by_day, key=lambda each: (each.last, each.first)):
        for own in group(by_day[day], reading):
            told = line(own, origins=independent(own.tellings, reading), dated=False)
            told = msgspec.structs.replace(told, citations=numbering.number(told.citations))
            last = day.last.isoformat()
            found.append(Deadline(when=str(day), last=last, passed=last < as_of, line=told))
    return tuple(found)


def _worth_reading(reading: Reading) -> Iterator[tuple[Commitment, Document]]:
    """What may have a deadline, of the documents in which one may stand at all."""
    for document in reading.documents:
        if document.published is not None and _PERHAPS.search(document.text):
            for item in reading.by_document.get(reading.id_of(document), ()):
                if isinstance(item, Commitment) and item.kind is not CommitmentKind.REFUSAL:
                    yield item, document


def _until(item: Commitment, document: Document, known: Known) -> Interval | None:
    """The first day by which it is to be, as its sentence says, read against the day of the article."""
    sentence = sentence_around(document, item.action).text
    if document.published is None or not _PERHAPS.search(sentence):
        return None
    asked = sentence, document.published
    if asked not in known:
        known[asked] = _named(*asked)
    return known[asked]


def _named(sentence: str, published: str) -> Interval | None:
    blocks = (Block(BlockKind.BODY, 0, len(sentence)),)
    alone = Document(name="sentence", text=sentence, source="-", published=published, blocks=blocks)
    if not any(_TO.search(sentence[:start]) for start in beginnings(alone)):
        return None  # most end here: to read a time takes a language model
    for start, interval in _times(alone):
        ahead = interval.last.isoformat() >= published
        if ahead and interval.days <= LONGEST and _TO.search(sentence[:start]):
            return interval
    return None


def _times(document: Document) -> Iterator[tuple[int, Interval]]:
    for marks in mark([document]):
        yield from ((time.start, time.interval) for time in marks.times if time.interval is not None)
