"""Whole invented reports: the events that a desk would list are there, and not much beside them."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from standoff.coding.events import code_events
from standoff.coding.reader import UNREAD
from standoff.language import mark
from standoff.schema import Block, BlockKind, Document

WANTED = {
    "korea": [
        ("MOBILIZE", "occurred", "North Korea fired about 200 artillery shells into the sea"),
        ("REQUEST", "occurred", "urge it to stop"),
        ("THREATEN", "occurred", "threatened"),
        ("ASSAULT", "hypothetical", "an immediate military strike"),
        ("REJECT", "occurred", "dismissed the South's account"),
        ("MOBILIZE", "occurred", "ended a week of combined drills"),
        ("REQUEST", "occurred", "China called for restraint"),
        ("AGREE", "occurred", "offered to host a meeting"),
        ("ACCUSE", "occurred", "condemned the firing"),
        ("CONSULT", "scheduled", "The UN Security Council will meet on Monday"),
        ("COOPERATE", "ongoing", "buying shells and ballistic missiles"),
        ("MOBILIZE", "scheduled", "launch three more spy satellites"),
        ("MOBILIZE", "hypothetical", "a seventh nuclear test"),
        ("REJECT", "scheduled", "block any statement"),
        ("ASSAULT", "occurred", "shelled Yeonpyeong island"),
        ("ASSAULT", "occurred", "killing four South Koreans"),
        ("CONSULT", "scheduled", "speak by phone with President Joe Biden"),
    ],
    "kosovo": [
        ("MOBILIZE", "occurred", "Serbia put"),
        ("ASSAULT", "occurred", "gunmen exchanged fire with Kosovo police"),
        ("CONSULT", "occurred", "He spoke by telephone with NATO's secretary general"),
        ("ACCUSE", "occurred", "accused Belgrade of sponsoring"),
        ("AID", "denied", "arming the protesters"),
        ("CONSULT", "scheduled", "will travel to Pristina on Wednesday"),
        ("REJECT", "occurred", "ruled out any talks"),
        ("REQUEST", "occurred", "urged Pristina to withdraw special police"),
        ("SUPPORT", "occurred", "Russia expressed its full support for Serbia"),
        ("SANCTION", "occurred", "closed its largest border crossing"),
        ("PROTEST", "occurred", "blocked the road"),
        ("COERCE", "occurred", "was arrested on 10 December"),
        ("SANCTION", "occurred", "The EU imposed measures against Kosovo"),
        ("PROTEST", "occurred", "set up roadblocks"),
        ("REQUEST", "occurred", "called on both governments"),
        ("REQUEST", "occurred", "asked the alliance's peacekeepers"),
        ("SUPPORT", "occurred", "we back Belgrade"),
        ("ASSAULT", "occurred", "thirty NATO soldiers were injured"),
        ("ASSAULT", "occurred", "bombing campaign in 1999"),
        ("MOBILIZE", "ongoing", "Nearly 4,000 NATO troops are stationed"),
    ],
    "kashmir": [
        ("MOBILIZE", "occurred", "crossed into Pakistani airspace"),
        ("ASSAULT", "occurred", "bombed"),
        ("CONSULT", "occurred", "convened the National Security Committee"),
        ("SANCTION", "occurred", "closed its airspace"),
        ("ACCUSE", "occurred", "summoned India's acting high commissioner"),
        ("ASSAULT", "occurred", "wounded five Indian soldiers"),
        ("MOBILIZE", "occurred", "Thousands of troops have been moved"),
        ("ACCUSE", "occurred", "accused Pakistan of sheltering"),
        ("REQUEST", "occurred", "called on both sides"),
        ("CONSULT", "occurred", "spoken to the two foreign ministers"),
        ("CONSULT", "scheduled", "will fly to Islamabad on Friday"),
        ("COERCE", "occurred", "detained more than 300 separatist leaders"),
        ("COERCE", "occurred", "a curfew was imposed"),
        ("PROTEST", "occurred", "burned Pakistani flags"),
        ("SANCTION", "occurred", "trade status"),
        ("THREATEN", "occurred", "threatened to cut off the flow"),
        ("REJECT", "occurred", "ruled out talks"),
    ],
}


@pytest.fixture(scope="module")
def coded():
    documents = []
    for name in WANTED:
        text = Path(__file__).with_name(f"passage_{name}.txt").read_text(encoding="utf-8")
        blocks = [
            Block(BlockKind.TITLE if i == 0 else BlockKind.BODY, m.start(), m.end())
            for i, m in enumerate(re.finditer(r"[^\n]+", text))
        ]
        documents.append(Document(name=name, text=text, source="x", published="2022-12-12", blocks=tuple(blocks)))
    return {marks.document.name: code_events(marks, UNREAD, [], []) for marks in mark(documents)}


def told(event) -> str:
    return " … ".join(span.text for span in (event.evidence, *event.more_evidence))


@pytest.mark.parametrize("name", WANTED)
def test_what_a_desk_would_list_is_there(coded, name):
    missed = [
        wanted
        for wanted in WANTED[name]
        if not any((e.plover, e.status) == wanted[:2] and wanted[2] in told(e) for e in coded[name])
    ]
    assert len(missed) <= 2, missed


@pytest.mark.parametrize("name", WANTED)
def test_not_much_beside_it(coded, name):
    assert len(coded[name]) <= 1.6 * len(WANTED[name])


@pytest.mark.parametrize("name", WANTED)
def test_evidence_is_a_clause_and_no_paragraph(coded, name):
    lengths = [len(e.evidence.text) for e in coded[name]]
    assert max(lengths) < 260
    assert sum(lengths) / len(lengths) < 110
