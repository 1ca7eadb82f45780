"""How real an event is, read from tense, modality, negation and what governs it."""

from __future__ import annotations

import pytest

CASES = [
    ("Mali attacked the camp on Sunday.", "ASSAULT", "occurred"),
    ("Mali has been bombing the camps of the rebels.", "ASSAULT", "ongoing"),
    ("Mali could attack the rebels in the north.", "ASSAULT", "hypothetical"),
    ("If Mali attacks the rebels, the talks are over.", "ASSAULT", "hypothetical"),
    ("Should Mali attack the rebels, the talks are over.", "ASSAULT", "hypothetical"),
    ("Mali is planning an attack on the rebels.", "ASSAULT", "hypothetical"),
    ("The risk of an Eritrean invasion of Tigray is growing.", "ASSAULT", "hypothetical"),
    ("In the event of a Chinese invasion the bridge would be blown up.", "ASSAULT", "hypothetical"),
    ("Mali denied having bombed the village.", "ASSAULT", "denied"),
    ("Mali did not bomb the village.", "ASSAULT", "denied"),
    ("Reports that Mali had bombed the village were false.", "ASSAULT", "denied"),
    ("Mali denied any intention to attack the rebels.", "ASSAULT", "denied"),
    ("Oman's sultan will meet the Yemeni president on Thursday.", "CONSULT", "scheduled"),
    ("Oman's sultan is to meet the Yemeni president.", "CONSULT", "scheduled"),
    ("Oman's sultan plans to meet the Yemeni president.", "CONSULT", "scheduled"),
    ("Oman's sultan meets the Yemeni president on Thursday.", "CONSULT", "scheduled"),
    ("Ahead of talks with Yemen, Oman's sultan was hopeful.", "CONSULT", "scheduled"),
    ("Talks between Oman and Yemen are due to begin on Thursday.", "CONSULT", "scheduled"),
    ("Oman is consulting with Yemen and Qatar.", "CONSULT", "ongoing"),
    ("Oman will impose sanctions on Yemen.", "SANCTION", "scheduled"),
    ("Oman would impose sanctions on Yemen if the strait were closed.", "SANCTION", "hypothetical"),
    ("Sudanese tanks are massed along the Ethiopian border.", "MOBILIZE", "ongoing"),
]


@pytest.mark.parametrize(("text", "plover", "status"), CASES, ids=[text for text, *_ in CASES])
def test_status(events_of, text, plover, status):
    found = [(e.plover.value, e.status.value) for e in events_of([text])[0]]
    assert (plover, status) in found


WISHES = [
    "Oman urged Yemen to withdraw its troops.",
    "Oman wants to meet the Yemeni president.",
    "It is important to lift the sanctions.",
    "The envoy asked that the council send observers to Aden.",
]


@pytest.mark.parametrize("text", WISHES)
def test_a_wish_is_no_event_of_what_is_wished(events_of, text):
    assert {e.plover.value for e in events_of([text])[0]} <= {"REQUEST"}


def test_a_bare_denial_denies_what_was_feared_before(events_of):
    text = "Neighbours fear a Rwandan invasion of Kivu. Kigali denies such plans."
    denied = [e for e in events_of([text])[0] if e.status == "denied"]
    assert [e.plover.value for e in denied] == ["ASSAULT"]
    assert denied[0].evidence.text == "Kigali denies such plans"
    assert [p.span.text for p in denied[0].sources] == ["Kigali"]
