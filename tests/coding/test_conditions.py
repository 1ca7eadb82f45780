"""Conditions; the sentences are invented."""

import pytest

from standoff.coding.conditions import find_conditions
from tests.coding.reading import marks_of

CASES = [
    ("We will close the port if the crew is not freed.", ("if the crew is not freed", "if")),
    ("If the crew is not freed, we will close the port.", ("If the crew is not freed", "if")),
    ("The lake will stay shut unless the rebels leave.", ("unless the rebels leave", "unless")),
    ("Should the siege go on, Oman would pull out.", ("Should the siege go on", "if")),
    ("Oman would pull out should the siege go on.", ("should the siege go on", "if")),
    ("The bloc would act if Chad were to invade, he said.", ("if Chad were to invade", "if")),
    ("They offered fuel in exchange for the hostages.", ("in exchange for the hostages", "exchange")),
    ("The ban holds until Serbia recognises the papers.", ("until Serbia recognises the papers", "until")),
    ("Any further incursion would have consequences.", ("Any further incursion", "if")),
    ("The army will respond to any new shelling.", ("any new shelling", "if")),
    ("Leave the base by noon, or else we cut the power.", ("Leave the base by noon", "unless")),
    ("In the event of an attack, the pact will apply.", ("In the event of an attack", "if")),
    ("The ban will be lifted the moment a result is published.", ("the moment a result is published", "if")),
    ("They would be moved on the day the last Omani left.", ("on the day the last Omani left", "if")),
    ("Oman will leave the hill after the guns have been moved.", ("after the guns have been moved", "if")),
    ("Japan would not sign anything without the islanders.", ("without the islanders", "unless")),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_condition(text, expected):
    marks = marks_of(text)
    found = [(text[c.start : c.end], c.polarity.value) for c in find_conditions(marks, 0, len(text))]
    assert found == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "He asked if the road was open.",
        "They left without delay.",
        "We will stay for as long as it takes.",
        "It looked as if the pact was dead.",
        "Oman will leave the hill after the summit.",
        "The army left the day the rain came.",
        "They will remember the day they signed.",
    ],
)
def test_no_condition(text):
    assert find_conditions(marks_of(text), 0, len(text)) == []
