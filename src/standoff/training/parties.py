"""Where an event's parties are mentioned: gold names them but does not point, and the reader learns from pointing.

A mention is taken where it is sure enough, nearest first: who is said to speak there, by the annotator's own spans;
then noun phrases and names of the same sentence that mean the party, as ``actors`` resolves them or by a word of its
name. Where none is found the role is unknown.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Any

from spacy.tokens import Span as TokenSpan

from standoff.actors import Answer, resolve_mention, survey
from standoff.actors.gazetteer import code_and_state
from standoff.language import Marks
from standoff.training.examples import Range

Item = dict[str, Any]
_COMMON = frozenset(
    [
        "the",
        "of",
        "and",
        "a",
        "an",
        "united",
        "states",
        "republic",
        "union",
        "government",
        "ministry",
        "minister",
        "foreign",
        "state",
    ]
)


class Pointing:
    """Mentions of one article's parties."""

    def __init__(self, marks: Marks, items: Sequence[Item]) -> None:
        self._marks = marks
        self._discourse = survey(marks)
        self._speakers = [
            (_range(item["source"]["span"]), item["source"], [_range(span) for span in item["content"]])
            for item in items
            if item["type"] == "statement"
        ]
        self._named = [(span, party) for span, party, _ in self._speakers]
        self._named += [(_range(item["by"]["span"]), item["by"]) for item in items if item["type"] == "commitment"]

    def spans(self, parties: Sequence[Item], evidence: Range) -> list[Range] | None:
        """A mention for each party of an event that is shown at ``evidence``; none if any cannot be pointed at."""
        found = [self._span(party, evidence) for party in parties]
        return [span for span in found if span is not None] if all(found) else None

    def _span(self, party: Item, evidence: Range) -> Range | None:
        candidates = list(self._candidates(party, evidence))
        return min(candidates)[1] if candidates else None

    def _candidates(self, party: Item, evidence: Range) -> Iterator[tuple[tuple[int, int, int], Range]]:
        """Mentions with how far-fetched each is: outside the evidence, by side only, its distance."""
        low, high = evidence
        sentences = self._marks.sentences_in(low, high)
        if not sentences:
            return
        first, last = sentences[0].start, sentences[-1].end
        for span, named in self._named:
            if first <= span[0] and span[1] <= last and same(party, named) == 2:
                yield (_outside(span, evidence), 0, abs(span[0] - low)), span
        for span in self._mentions(sentences[0].tokens.start, sentences[-1].tokens.end):
            likeness = self._likeness(party, span)
            if likeness:
                yield (_outside(span, evidence), 3 - likeness, abs(span[0] - low)), span
        for span, named, content in self._speakers:
            if same(party, named) == 2 and any(start <= low < end for start, end in content) and first - 400 < span[0]:
                yield (2, 0, abs(span[0] - low)), span

    def _mentions(self, first: int, last: int) -> Iterator[Range]:
        passage: TokenSpan = self._marks.tokens[first:last]
        for phrase in passage.noun_chunks:
            start = phrase[1] if len(phrase) > 1 and phrase[0].pos_ == "DET" else phrase[0]
            yield start.idx, phrase.end_char
        for name in passage.ents:
            yield name.start_char, name.end_char

    def _likeness(self, party: Item, span: Range) -> int:
        """2 where a mention means this party, 1 where it means somebody of its side, else 0."""
        words = set(re.findall(r"\w+", self._marks.document.text[span[0] : span[1]].lower())) - _COMMON
        if words & (set(re.findall(r"\w+", (party["name"] or "").lower())) - _COMMON):
            return 2
        answer = resolve_mention(self._discourse, *span)
        return same(party, {"name": answer.name, "side": _side(answer)}) if answer.party else 0


def same(party: Item, other: Item) -> int:
    """2 for the same name, 1 for the same side, else 0."""
    if party["name"] and party["name"] == other["name"]:
        return 2
    return int(bool(party["side"]) and party["side"] == other["side"])


def _side(answer: Answer) -> str | None:
    sides = {referent.side for referent in answer.referents}
    return code_and_state(answer.side or (sides.pop() if len(sides) == 1 else None))[0]


def _outside(span: Range, evidence: Range) -> int:
    return int(not (evidence[0] <= span[0] and span[1] <= evidence[1]))


def _range(span: Item) -> Range:
    return span["start"], span["end"]
