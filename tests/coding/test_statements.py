"""Statements and commitments on invented sentences about many crises, read by hand before they were written down.

``statements.jsonl`` holds a case a line: the text, its statements as [source, cue, contents, mode, act] and its
commitments as [by, kind, action, condition, polarity].
"""

import json
from pathlib import Path

import pytest

from standoff.coding.commitments import CommitmentCoder
from standoff.coding.reader import UNREAD
from standoff.coding.statements import StatementCoder
from tests.coding.reading import marks_of

CASES = [json.loads(line) for line in Path(__file__).with_name("statements.jsonl").read_text("utf-8").splitlines()]


def words(span):
    return span.text if span else None


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["text"][:50])
def test_statements_and_commitments(case):
    marks = marks_of(case["text"])
    statements = StatementCoder().code(marks, UNREAD)
    found = [[words(s.source.span), words(s.cue), [c.text for c in s.content], s.mode, s.act] for s in statements]
    assert found == case["statements"]
    made = CommitmentCoder().code(marks, UNREAD, statements)
    found = [[words(c.by.span), c.kind, c.action.text, words(c.condition), c.polarity] for c in made]
    assert found == case["commitments"]


def test_every_span_cuts_its_words():
    for case in CASES:
        marks = marks_of(case["text"])
        statements = StatementCoder().code(marks, UNREAD)
        for item in [*statements, *CommitmentCoder().code(marks, UNREAD, statements)]:
            assert all(span.cuts(case["text"]) for span in item.spans())


def test_nested_report_goes_through_the_outer_speaker():
    marks = marks_of("State radio said the king had told lawmakers that the border would stay shut.")
    outer, inner = StatementCoder().code(marks, UNREAD)
    assert outer.via is None
    assert inner.via is not None
    assert words(inner.via.span) == "State radio"


def test_quotation_over_paragraphs_is_one_statement():
    marks = marks_of("“We waited for a year,” the envoy said. “Nobody came.\n\n“So we left.”")
    (statement,) = StatementCoder().code(marks, UNREAD)
    assert [span.text for span in statement.content] == ["“We waited for a year,”", "“Nobody came.", "“So we left.”"]


def test_free_standing_quotation_goes_to_the_last_speaker():
    marks = marks_of("“We waited for a year,” the envoy said.\n\n“Nobody came.”")
    first, second = StatementCoder().code(marks, UNREAD)
    assert second.cue is None
    assert second.source.span == first.source.span
