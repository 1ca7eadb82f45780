"""Statements and commitments on invented sentences about many crises, read by hand before they were written down.

``statements.jsonl`` holds a case a line: the text, its statements as [source, cue, contents, mode, act] and its
commitments as [by, kind, action, condition, polarity]. A trained reader is not right about every sentence: what is held
here is how many it gets, and that nothing falls apart.
"""

import json
from functools import cache
from pathlib import Path

import pytest

from standoff.coding.commitments import CommitmentCoder
from standoff.coding.reader import read
from standoff.coding.statements import StatementCoder
from tests.coding.reading import marks_of

CASES = [json.loads(line) for line in Path(__file__).with_name("statements.jsonl").read_text("utf-8").splitlines()]


def coded(text):
    marks = marks_of(text)
    reading = read(marks)
    statements = StatementCoder().code(marks, reading)
    return statements, CommitmentCoder().code(marks, reading, statements)


@cache
def every():
    return [(case, *coded(case["text"])) for case in CASES]


def shared(one, other):
    """Dice's coefficient of the words of two passages."""
    a, b = set(one.split()), set(other.split())
    return 2 * len(a & b) / (len(a) + len(b))


def words(span):
    return span.text if span else None


def hits(gold, found, text_of_gold, text_of_found, least):
    """Pairs of gold and found that share enough words, each once."""
    left, pairs = list(found), []
    for wanted in gold:
        best = max(left, key=lambda item: shared(text_of_found(item), text_of_gold(wanted)), default=None)
        if best is not None and shared(text_of_found(best), text_of_gold(wanted)) >= least:
            left.remove(best)
            pairs.append((wanted, best))
    return pairs


def content(statement):
    return " ".join(span.text for span in statement.content)


def test_statements_of_invented_sentences():
    pairs, gold, found = [], 0, 0
    for case, statements, _ in every():
        pairs += hits(case["statements"], statements, lambda wanted: " ".join(wanted[2]), content, 0.6)
        gold, found = gold + len(case["statements"]), found + len(statements)
    assert gold > 180
    assert 2 * len(pairs) / (gold + found) >= 0.80
    assert sum(wanted[3] == each.mode for wanted, each in pairs) >= 0.97 * len(pairs)
    assert sum(wanted[4] == each.act for wanted, each in pairs) >= 0.68 * len(pairs)


def test_commitments_of_invented_sentences():
    pairs, gold, found = [], 0, 0
    for case, _, commitments in every():
        pairs += hits(case["commitments"], commitments, lambda wanted: wanted[2], lambda each: each.action.text, 0.5)
        gold, found = gold + len(case["commitments"]), found + len(commitments)
    assert gold > 60
    assert 2 * len(pairs) / (gold + found) >= 0.55
    assert sum(wanted[1] == each.kind for wanted, each in pairs) >= 0.75 * len(pairs)


def test_every_span_cuts_its_words():
    for case, statements, commitments in every():
        for item in [*statements, *commitments]:
            assert all(span.cuts(case["text"]) for span in item.spans())


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("The ministry refused to open its archives to the inspectors, officials said on Monday.", "refusal"),
        ("Mali accused its neighbour of arming the rebels along the common border.", "accusation"),
        ("The president vowed to bring every hostage home before the winter.", "promise"),
        ("The council called on both sides to withdraw their artillery from the line.", "demand"),
    ],
)
def test_act_of_a_cue_that_says_it(text, act):
    statements, _ = coded(text)
    assert act in [statement.act for statement in statements]


def test_nested_report_goes_through_the_outer_speaker():
    statements, _ = coded(
        "ANKARA - The prime minister told the ambassador on Sunday that his government had no intention of reopening"
        " the border, two officials who had read the minutes said.\n\nState television reported that the king had"
        " warned his generals that any move on the capital would be treated as treason."
    )
    inner = next(each for each in statements if words(each.source.span) == "the king")
    assert inner.act == "threat"
    assert inner.via is not None
    assert words(inner.via.span) == "State television"


def test_free_standing_quotation_goes_to_the_last_speaker():
    statements, _ = coded(
        "The envoy was bitter. “We waited for a whole year at the border post,” he told reporters in Juba.\n\n"
        "“Nobody came to meet us there. Nobody even answered our letters.”\n\nThe ministry did not comment."
    )
    free = next(each for each in statements if each.content[0].text.startswith("“Nobody"))
    assert free.cue is None
    assert free.mode == "direct"
    assert words(free.source.span) == "he"


def test_a_headline_in_quotation_marks_is_nobody_s_speech():
    statements, _ = coded("“NOT ON A PROMISE”\n\nThe talks ended on Sunday.")
    assert not any("PROMISE" in each.content[0].text for each in statements)
