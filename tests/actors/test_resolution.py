"""What ``resolve`` does to items, and what it survives."""

from __future__ import annotations

import re

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from standoff.actors import actors_of, resolve, resolve_mention, survey
from standoff.language import Marks, mark
from standoff.schema import (
    AnyItem,
    Block,
    BlockKind,
    Commitment,
    CommitmentKind,
    Document,
    Event,
    Figure,
    Mode,
    Party,
    Plover,
    Span,
    Statement,
    Status,
)


def document_of(text: str, date: str | None) -> Document:
    blocks = tuple(Block(BlockKind.BODY, p.start(), p.end()) for p in re.finditer(r"[^\n]+", text))
    return Document(name="case", text=text, source="-", published=date, blocks=blocks)


def marked(text: str, date: str | None = "2022-01-11") -> Marks:
    return next(mark([document_of(text, date)]))


def span_of(document: Document, words: str, nth: int = 0) -> Span:
    start = [m.start() for m in re.finditer(re.escape(words), document.text)][nth]
    return document.span(start, start + len(words))


def statement(document: Document, source: str, content: str, **more: object) -> Statement:
    return Statement(
        doc="case",
        source=Party(span=span_of(document, source)),
        content=(span_of(document, content),),
        mode=Mode.DIRECT,
        **more,
    )


def figure_side(text: str, evidence: str, of: str) -> str | None:
    marks = marked(text)
    item = Figure(doc="case", value=100.0, of=of, evidence=span_of(marks.document, evidence))
    (found,) = resolve(marks, [item])
    assert isinstance(found, Figure)
    return found.side


def test_order_and_kinds_are_kept():
    marks = marked("Finland said it would join. Sweden will not.")
    document = marks.document
    items: list[AnyItem] = [
        Commitment(
            doc="case",
            by=Party(span=span_of(document, "Sweden")),
            kind=CommitmentKind.REFUSAL,
            action=span_of(document, "will not"),
        ),
        statement(document, "Finland", "it would join"),
    ]
    found = resolve(marks, items)
    assert [type(item) for item in found] == [Commitment, Statement]
    assert isinstance(found[0], Commitment)
    assert (found[0].by.name, found[0].by.side, found[0].by.span) == ("Sweden", "SWE", span_of(document, "Sweden"))


def test_the_addressee_gets_its_full_name():
    marks = marked(
        "Peru's president, Rosa Quispe, told Tomas Berg, the Swedish prime minister, the talks were over. "
        "“Enough,” she told Berg."
    )
    item = statement(marks.document, "she", "“Enough,”", cue=span_of(marks.document, "told", 1), addressee="Berg")
    (found,) = resolve(marks, [item])
    assert isinstance(found, Statement)
    assert (found.source.name, found.source.side, found.addressee) == ("Rosa Quispe", "PER", "Tomas Berg")


def test_reporters_stay_reporters():
    marks = marked("“No,” the Kremlin told reporters.")
    item = statement(marks.document, "the Kremlin", "“No,”", cue=span_of(marks.document, "told"), addressee="reporters")
    (found,) = resolve(marks, [item])
    assert isinstance(found, Statement)
    assert found.addressee == "reporters"


def test_nobody_is_the_target_of_its_own_act():
    marks = marked("Russia massed troops near its border with Ukraine.")
    document = marks.document
    event = Event(
        doc="case",
        plover=Plover.MOBILIZE,
        status=Status.OCCURRED,
        sources=(Party(span=span_of(document, "Russia")),),
        targets=(Party(span=span_of(document, "its")), Party(span=span_of(document, "Ukraine"))),
        evidence=span_of(document, "massed troops"),
    )
    (found,) = resolve(marks, [event])
    assert isinstance(found, Event)
    assert [party.side for party in found.targets] == ["UKR"]


def test_whoever_goes_to_a_capital_or_strikes_it_deals_with_its_government():
    marks = marked("The Dutch premier, Jan Smit, flew to Jakarta.")
    document = marks.document
    parts = {
        "sources": (Party(span=span_of(document, "Jan Smit")),),
        "targets": (Party(span=span_of(document, "Jakarta")),),
    }
    visit = Event(
        doc="case", plover=Plover.CONSULT, status=Status.OCCURRED, evidence=span_of(document, "flew"), **parts
    )
    raid = Event(doc="case", plover=Plover.ASSAULT, status=Status.OCCURRED, evidence=span_of(document, "flew"), **parts)
    found = resolve(marks, [visit, raid])
    assert [[party.side for party in event.targets] for event in found if isinstance(event, Event)] == [
        ["IDN"],
        ["IDN"],
    ]


@pytest.mark.parametrize(
    ("text", "evidence", "of", "side"),
    [
        (
            "Tens of thousands of Russian troops are near the border.",
            "Tens of thousands of Russian troops",
            "Russian troops",
            "RUS",
        ),
        ("Israel's 40 jets flew north.", "Israel's 40 jets", "jets", "ISR"),
        ("Some 300 people died in Ukraine.", "Some 300 people died in Ukraine", "people", None),
        ("About 36 per cent of Poles agree.", "About 36 per cent of Poles", "Poles", "POL"),
        ("China has sent 12 warships to the area.", "12 warships", "warships", "CHN"),
        (
            "Indian and Pakistani soldiers, 40 in all, died.",
            "Indian and Pakistani soldiers, 40 in all",
            "soldiers",
            None,
        ),
        ("At least 20 civilians were killed near Kabul.", "At least 20 civilians", "civilians", None),
    ],
)
def test_side_of_what_is_counted(text: str, evidence: str, of: str, side: str | None):
    assert figure_side(text, evidence, of) == side


def test_a_known_name_and_side_without_a_span_are_kept():
    marks = marked("“We will see.”")
    party = Party(name="Levada Centre", side=None, reason="given")
    item = Statement(doc="case", source=party, content=(span_of(marks.document, "“We will see.”"),), mode=Mode.DIRECT)
    (found,) = resolve(marks, [item])
    assert isinstance(found, Statement)
    assert found.source.name == "Levada Centre"


def test_a_single_mention_alone():
    marks = marked("Moscow denied it. The Kremlin was silent.")
    answer = resolve_mention(survey(marks), 0, 6)
    assert (answer.name, answer.side) == ("Russia", "RUS")
    assert "capital" in answer.reason


def test_every_answer_has_a_reason():
    marks = marked("Zed Corp sued. He left. Norway's envoy in Lima wept, and the thing broke.")
    for words in ("Zed Corp", "He", "Norway's envoy", "the thing"):
        span = span_of(marks.document, words)
        assert resolve_mention(survey(marks), span.start, span.end).reason


def test_terms_of_office_are_minded():
    text = "Madeleine Albright spoke."
    assert resolve_mention(survey(marked(text, "1999-03-01")), 0, 18).side == "USA"
    assert resolve_mention(survey(marked(text, "2015-03-01")), 0, 18).side is None


def test_what_the_text_says_wins_over_the_list():
    text = "Sergei Lavrov, the Bulgarian trade minister, resigned."
    answer = resolve_mention(survey(marked(text)), 0, 13)
    assert answer.side == "BGR"


def test_the_registry():
    marks = marked("French President Emmanuel Macron met the Polish prime minister in Paris. Mr Macron smiled.")
    actors = {actor.name: actor for actor in actors_of(marks)}
    macron = actors["Emmanuel Macron"]
    assert (macron.side, macron.kind, macron.gender, len(macron.mentions)) == ("FRA", "person", "m", 2)
    assert all(span.cuts(marks.document.text) for actor in actors.values() for span in actor.mentions)
    assert all(actor.reasons for actor in actors.values())


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    st.lists(
        st.one_of(
            st.sampled_from(
                [
                    "the",
                    "US",
                    "Moscow",
                    "'s",
                    "president",
                    "said",
                    "“",
                    "”",
                    "'",
                    "he",
                    "they",
                    "both",
                    "sides",
                    "its",
                    "Putin",
                    "Kim",
                    "Jong-un",
                    ",",
                    "and",
                    "of",
                    "—",
                    "-",
                    ".",
                    "EU's",
                    "(UN)",
                    "Mr",
                    "Ms",
                    "leaders",
                    "alliance",
                    "\n",
                    "Britain’s",
                    "ministry",
                    "Western-backed",
                    "al-",
                    "🇺🇦",
                    "\u200f",
                    "́",
                    "former",
                    "ex-",
                    "St.",
                    "U.S.",
                    "Nato-Russia",
                ]
            ),
            st.text(max_size=6),
        ),
        max_size=25,
    ),
    st.data(),
)
def test_nothing_breaks_it(parts: list[str], data: st.DataObject):
    text = " ".join(parts)
    if not text.strip():
        return
    marks = marked(text)
    discourse = survey(marks)
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    answer = resolve_mention(discourse, start, end, speaker_of=lambda _: None)
    assert answer.reason or answer.name
    for occurrence in discourse.occurrences:
        assert 0 <= occurrence.start < occurrence.end <= len(text)
