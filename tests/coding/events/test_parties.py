"""Who did it to whom: passives, control, relative clauses, coordination, adjectives, compounds."""

from __future__ import annotations

import pytest

from standoff.coding.events.grammar import agents, patients
from standoff.language import load_pipeline

CASES = [
    ("The fleet was attacked by Iranian drones.", "ASSAULT", ["Iranian"], ["The fleet"]),
    ("France and Germany condemned the junta.", "ACCUSE", ["France", "Germany"], ["the junta"]),
    ("Russian and Chinese diplomats condemned the junta.", "ACCUSE", ["Russian", "Chinese"], ["the junta"]),
    ("Diplomats from Kenya and Uganda condemned the junta.", "ACCUSE", ["Kenya", "Uganda"], ["the junta"]),
    ("The rebels, who attacked the army in May, are gone.", "ASSAULT", ["The rebels"], ["the army"]),
    ("Seoul rejected Pyongyang's proposal.", "REJECT", ["Seoul"], ["Pyongyang"]),
    ("Delhi accused Dhaka of arming the rebels.", "AID", ["Dhaka"], ["the rebels"]),
    ("The assembly passed a resolution condemning Belarus.", "ACCUSE", ["The assembly"], ["Belarus"]),
    ("Tens of thousands of Eritrean troops invaded Tigray.", "ASSAULT", ["Eritrean troops"], ["Tigray"]),
]


@pytest.mark.parametrize(("text", "plover", "sources", "targets"), CASES, ids=[c[0] for c in CASES])
def test_parties(events_of, text, plover, sources, targets):
    event = next(e for e in events_of([text])[0] if e.plover == plover)
    assert [p.span.text for p in event.sources] == sources
    assert [p.span.text for p in event.targets] == targets


def test_parties_carry_only_their_mention(events_of):
    event = events_of(["Seoul rejected Pyongyang's proposal."])[0][0]
    for party in (*event.sources, *event.targets):
        assert party.name is party.side is party.reason is None


@pytest.mark.parametrize(
    ("text", "verb", "doers", "sufferers"),
    [
        ("Seoul urged Pyongyang to disarm.", "disarm", ["Pyongyang"], []),
        ("Seoul promised Tokyo to disarm.", "disarm", ["Seoul"], []),
        ("Seoul called on Pyongyang to disarm.", "disarm", ["Pyongyang"], []),
        ("Seoul called a summit to disarm.", "disarm", ["Seoul"], []),
        ("The town was bombed by the rebels.", "bombed", ["rebels"], ["town"]),
        ("Ankara sent troops and shelled the camp.", "shelled", ["Ankara"], ["camp"]),
        ("The ship that Iran seized is Greek.", "seized", ["Iran"], ["ship"]),
    ],
)
def test_logical_subject_and_object(text, verb, doers, sufferers):
    doc = load_pipeline()(text)
    token = next(t for t in doc if t.text == verb)
    assert [t.text for t in agents(token)] == doers
    assert [t.text for t in patients(token)] == sufferers
