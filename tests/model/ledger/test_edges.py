"""Phrases that break off, and where they go on to."""

import pytest

from standoff.documents import read_text
from standoff.language import mark
from standoff.model.ledger.edges import completed, with_subject

BROKEN = [
    ("If gunboats come, the envoy leaves.", "If gunboats", "If gunboats come"),
    ("Chad will act if Mali fails to settle the claim, it said.", "if Mali fails", "if Mali fails to settle the claim"),
    (
        "She would meet them provided that Togo lifted its curfew.",
        "that Togo lifted its",
        "that Togo lifted its curfew",
    ),
    ("Any attempt to block the canal would be answered.", "Any attempt to block the", "Any attempt to block the canal"),
    ("Ghana would let the monitors in.", "let the monitors", "let the monitors in"),
    ("Ghana would close the gate if pylons were touched.", "close the gate", "close the gate"),
    ("When the pilots are in our hands we will stop.", "When the pilots are", "When the pilots are in our hands"),
    ("Ghana will answer if shots are fired at its ships.", "if shots are fired", "if shots are fired"),
]


@pytest.mark.parametrize(("text", "cut", "whole"), BROKEN, ids=[cut for _, cut, _ in BROKEN])
def test_a_phrase_goes_on_to_what_it_breaks_off_in(text, cut, whole):
    (marks,) = mark([read_text(text, name="a")])
    start = text.index(cut)
    assert completed(marks, marks.document.span(start, start + len(cut))).text == whole


@pytest.mark.parametrize(
    ("text", "cut", "whole"),
    [
        (
            "The grant would also be suspended, she said.",
            "would also be suspended",
            "The grant would also be suspended",
        ),
        ("It would be suspended, she said.", "would be suspended", "would be suspended"),
        ("Ghana would suspend the grant.", "would suspend the grant", "would suspend the grant"),
    ],
)
def test_what_is_done_to_something_begins_with_it(text, cut, whole):
    (marks,) = mark([read_text(text, name="a")])
    start = text.index(cut)
    assert with_subject(marks, marks.document.span(start, start + len(cut))).text == whole
