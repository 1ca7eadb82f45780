"""Statements and commitments as events: one speech act, one event."""

from __future__ import annotations

import pytest

from standoff.coding.events import code_events
from standoff.coding.reader import UNREAD
from standoff.language import mark
from standoff.schema import (
    Act,
    Block,
    BlockKind,
    Commitment,
    CommitmentKind,
    Document,
    Mode,
    Party,
    Polarity,
    Statement,
)


def marked(text: str):
    (marks,) = mark([Document(name="x", text=text, source="x", blocks=(Block(BlockKind.BODY, 0, len(text)),))])
    return marks


def cut(document: Document, words: str):
    start = document.text.index(words)
    return document.span(start, start + len(words))


def said(text: str, *, who: str, cue: str, content: str, act: Act):
    marks = marked(text)
    document = marks.document
    statement = Statement(
        doc="x",
        source=Party(span=cut(document, who)),
        cue=cut(document, cue),
        content=(cut(document, content),),
        mode=Mode.INDIRECT,
        act=act,
        date="2022-01-09",
    )
    return code_events(marks, UNREAD, [statement], [])


@pytest.mark.parametrize(
    ("act", "content", "plover", "target"),
    [
        (Act.DEMAND, "Baku must explain itself at last", "REQUEST", "Baku"),
        (Act.ACCUSATION, "Baku had cheated everyone", "ACCUSE", "Baku"),
        (Act.THREAT, "there would be a reckoning if Baku moved", "THREATEN", "Baku"),
        (Act.PROMISE, "Armenia would engage with Baku", "AGREE", "Baku"),
    ],
)
def test_an_act_that_only_the_statement_shows(act, content, plover, target):
    events = said(f"Yerevan said {content}.", who="Yerevan", cue="said", content=content, act=act)
    (event,) = [e for e in events if e.plover == plover]
    assert event.evidence.text == content
    assert event.sources[0].span.text == "Yerevan"
    assert [p.span.text for p in event.targets] == [target]
    assert event.when == "2022-01-09"


def test_the_verb_and_the_statement_give_one_event():
    events = said(
        "Yerevan accused Baku of shelling the town of Goris.",
        who="Yerevan",
        cue="accused",
        content="Baku of shelling the town of Goris",
        act=Act.ACCUSATION,
    )
    accusations = [e for e in events if e.plover == "ACCUSE"]
    assert len(accusations) == 1
    assert accusations[0].when == "2022-01-09"


def test_a_claim_is_no_event():
    events = said(
        "Yerevan said the road was wet.", who="Yerevan", cue="said", content="the road was wet", act=Act.CLAIM
    )
    assert events == []


def test_a_commitment_outside_statements_gives_its_event():
    text = "Yerevan would leave the bloc unless the road opened."
    marks = marked(text)
    commitment = Commitment(
        doc="x",
        by=Party(span=cut(marks.document, "Yerevan")),
        kind=CommitmentKind.THREAT,
        action=cut(marks.document, "would leave the bloc"),
        condition=cut(marks.document, "unless the road opened"),
        polarity=Polarity.UNLESS,
    )
    (event,) = code_events(marks, UNREAD, [], [commitment])
    assert event.plover == "THREATEN"
    assert event.evidence.text == "would leave the bloc"
