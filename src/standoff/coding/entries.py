"""The dated entry that a sentence stands in: under "24 June." a chronology tells what happened that day."""

from __future__ import annotations

from standoff.language import Marks, Sentence
from standoff.language.times.entries import opens_entry
from standoff.schema import Interval


def entry_of(marks: Marks, sentence: Sentence) -> Interval | None:
    """The days of the last date at the head of a line before the sentence's end, within its block."""
    text = marks.document.text
    for mark in reversed(marks.times_in(sentence.block.start, sentence.end)):
        if mark.interval is not None and opens_entry(text, mark.start, mark.end):
            return mark.interval
    return None
