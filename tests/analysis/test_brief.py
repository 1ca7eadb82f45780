from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

import msgspec
import pytest

from standoff.analysis import Brief, Line, Pages, Section, brief, timeline
from standoff.reconcile import Judgement, Sameness
from standoff.schema import Act, CommitmentKind, Document, Mode, Party, Plover, Status


def section(value: Brief, key: str) -> Section:
    return next(s for s in value.sections if s.key == key)


def lines(value: Brief) -> list[Line]:
    return [line for s in value.sections for line in s.lines]


def test_no_line_without_a_citation_that_cuts_its_words(crisis):
    texts = {d.id: d.text for d in crisis.pages}
    for line in lines(brief(crisis.case, full=True)):
        assert line.citations
        for citation in line.citations:
            assert texts[citation.document_id][citation.start : citation.end] == citation.quote


def test_the_same_threat_of_two_articles_is_one_line_with_both_citations(crisis):
    told = section(brief(crisis.case), "commitments").lines
    threats = [line for line in told if "border" in line.text]
    assert len(threats) == 1
    assert threats[0].documents == 2
    assert {c.document for c in threats[0].citations} >= {"telegram", "gazette"}
    assert threats[0].text.startswith("RUR (Anna Karst) threatened GRA")
    assert "close the border if Graustark sends troops" in threats[0].text


def test_footnotes_are_numbered_in_the_order_of_reading(crisis):
    value = brief(crisis.case)
    first_seen: list[int] = []
    for line in lines(value):
        first_seen += [c.number for c in line.citations if c.number not in first_seen]
    assert first_seen == list(range(1, len(first_seen) + 1))
    assert [c.number for c in value.citations] == first_seen


def test_own_words_stand_in_marks_and_reported_words_do_not(crisis):
    value = brief(crisis.case)
    demand = section(value, "demands").lines[0].text
    assert demand.endswith("“We demand the return of the bridge”")
    assert "“" not in section(value, "commitments").lines[0].text


def test_talks_ahead_are_told_once_and_with_their_day(crisis):
    told = section(brief(crisis.case), "talks").lines
    assert [line.text for line in told] == ["Talks in Zenda between RUR and GRA on 10 January 2031"]
    assert {c.document for c in told[0].citations} == {"telegram", "gazette"}


def test_what_a_section_has_told_is_not_told_again(desk):
    article = desk.article("a", "Titles\nRuritania refuses any demand to leave the bridge, it said.")
    words = "Ruritania refuses any demand to leave the bridge"
    ruritania = Party(name="RUR", side="RUR")
    desk.commitment(article, words, by=ruritania, kind=CommitmentKind.REFUSAL)
    desk.statement(article, words, by=ruritania, act=Act.DENIAL)
    told = [line for line in lines(brief(desk.case)) if "leave the bridge" in line.text]
    assert len(told) == 1


def test_conditional_commitments_come_first(desk):
    article = desk.article(
        "a", "Titles\nX said it would send help. Y said it would leave the treaty if the talks fail on Monday."
    )
    desk.commitment(article, "send help", by=Party(name="XXX", side="XXX"), kind=CommitmentKind.PROMISE)
    desk.commitment(
        article,
        "leave the treaty",
        by=Party(name="YYY", side="YYY"),
        kind=CommitmentKind.THREAT,
        condition="if the talks fail on Monday",
    )
    told = section(brief(desk.case), "commitments").lines
    assert [line.subject for line in told] == ["YYY", "XXX"]
    assert told[0].weight > told[1].weight


def test_bounded_but_all_on_request(desk):
    names = [f"{letter}land" for letter in "ABCDEFGHIJKLMNOPQRST"]
    article = desk.article("a", "Titles\n" + "\n".join(f"{n} will never sell the {n} harbour." for n in names))
    for name in names:
        desk.commitment(
            article, f"sell the {name} harbour", by=Party(name=name, side=name[:1] * 3), kind=CommitmentKind.REFUSAL
        )
    short, full = section(brief(desk.case), "refusals"), section(brief(desk.case, full=True), "refusals")
    assert len(short.lines) < len(names)
    assert len(short.lines) + short.hidden == len(names)
    assert (len(full.lines), full.hidden) == (len(names), 0)


def test_articles_without_a_date_are_named(desk):
    desk.article("undated", "A title\nBody.", published=None)
    told = section(brief(desk.case), "contents").lines
    assert told[0].text == "“A title” — Post, no date given"


def test_a_large_case_is_summed_up_and_its_undated_articles_named(desk):
    for number in range(20):
        desk.article(f"a{number:02}", f"Title {number}\nBody.", published=f"2031-01-{number + 1:02}")
    desk.article("lost", "Lost\nBody.", published=None)
    told = section(brief(desk.case), "contents").lines
    assert [line.text for line in told] == [
        "20 dated articles, 1 January 2031 to 20 January 2031",
        "1 article gives no date: lost",
    ]


def test_unresolved_speakers_are_counted_with_their_words(crisis):
    told = section(brief(crisis.case), "unresolved").lines
    assert told[0].text == ("1 mention of a speaker or actor stands for nobody the articles name: “a senior official”")
    assert told[0].citations[0].quote == "A senior official"


def test_an_empty_case_has_an_empty_brief():
    value = brief(Pages())
    assert (value.documents, value.sections, value.citations) == (0, (), ())


def test_the_same_case_gives_the_same_brief_whatever_the_order(crisis):
    turned = Pages(crisis.pages[::-1], sorted(crisis.found, key=lambda item: item.id))
    once, again = brief(crisis.case), brief(turned)
    assert [line.text for line in lines(once)] == [line.text for line in lines(again)]


def test_the_shape_of_a_brief_as_plain_values(crisis):
    plain = msgspec.to_builtins(brief(crisis.case))
    assert set(plain) == {"documents", "origins", "first", "last", "sections"}
    assert set(plain["sections"][0]) == {"key", "title", "lines", "hidden"}
    line = plain["sections"][0]["lines"][0]
    assert set(line) == {"text", "subject", "when", "documents", "origins", "weight", "citations", "more"}
    assert set(line["citations"][0]) == {
        "number", "document", "document_id", "title", "publisher", "published", "start", "end", "quote", "item",
    }  # fmt: skip


@pytest.mark.parametrize("words", ["such plans", "this"])
def test_a_passage_that_says_too_little_is_shown_in_its_sentence(desk, words):
    article = desk.article("a", f"Titles\nThe minister of Ruritania denies {words}. Nothing else.")
    desk.statement(article, words, by=Party(name="RUR", side="RUR"), act=Act.DENIAL)
    told = section(brief(desk.case), "refusals").lines[0]
    assert told.text == f"RUR denied: The minister of Ruritania denies {words}."


def test_two_documents_of_one_name_keep_their_own_items(desk):
    for text in (
        "One\nRuritania will never sell the harbour.",
        "Other\nAt last: Ruritania will never sell the island.",
    ):
        article = desk.article("same", text)
        words = text[text.index("sell") : -1]
        desk.commitment(article, words, by=Party(name="RUR", side="RUR"), kind=CommitmentKind.REFUSAL)
    texts = {d.id: d.text for d in desk.pages}
    for line in lines(brief(desk.case, full=True)):
        for c in line.citations:
            assert texts[c.document_id][c.start : c.end] == c.quote


def test_a_split_quotation_is_told_whole(desk):
    text = "Titles\n“The bridge is ours,” said Anna Karst, “and we will keep the bridge.”"
    article = desk.article("a", text)
    desk.statement(article, text[7:], by=Party(name="Anna Karst", side="RUR"), act=Act.REFUSAL, mode=Mode.DIRECT)
    told = section(brief(desk.case), "refusals").lines[0]
    assert told.text.startswith("RUR (Anna Karst) refused: “The bridge is ours")
    assert told.text.endswith("”")


@dataclass(frozen=True)
class Judged(Pages):
    """Pages about which people have judged."""

    judged: tuple[Judgement, ...] = ()

    def links(self):
        return None

    def judgements(self):
        return self.judged

    def decisions(self):
        return []

    def copies(self):
        return None


def refusals(case):
    return [line.documents for line in section(brief(case), "refusals").lines]


def test_people_join_and_part_what_articles_tell(desk):
    ruritania = Party(name="RUR", side="RUR")
    for name, words in (
        ("a", "The old harbour of Zenda will never be sold"),
        ("b", "The old harbour of Zenda will never be sold to anyone"),
        ("c", "No bridge tolls are to be paid this winter"),
    ):
        desk.commitment(desk.article(name, f"Titles\n{words}."), words, by=ruritania, kind=CommitmentKind.REFUSAL)
    one, other, third = (item.id for item in desk.found)
    assert sorted(refusals(desk.case)) == [1, 2]
    parted = Judged(desk.pages, desk.found, (Judgement(one, other, Sameness.DIFFERENT),))
    assert refusals(parted) == [1, 1, 1]
    joined = Judged(desk.pages, desk.found, (Judgement(other, third, Sameness.SAME),))
    assert refusals(joined) == [3]
    days = [entry.line.documents for day in timeline(joined).days for entry in day.entries]
    assert days == [3]


def test_one_passage_does_not_join_what_a_person_parts(desk):
    ruritania = Party(name="RUR", side="RUR")
    words = "Ruritania will never sell the old harbour of Zenda"
    article = desk.article("a", f"Titles\n{words}.")
    desk.commitment(article, words, by=ruritania, kind=CommitmentKind.REFUSAL)
    desk.statement(article, words, by=ruritania, act=Act.REFUSAL)
    desk.statement(desk.article("b", f"Titles\n{words} again."), words, by=ruritania, act=Act.REFUSAL)
    commitment, _, copy = (item.id for item in desk.found)
    assert refusals(desk.case) == [2]
    parted = Judged(desk.pages, desk.found, (Judgement(commitment, copy, Sameness.DIFFERENT),))
    assert sorted(refusals(parted)) == [1, 2]


def test_pairs_of_lines_differ(crisis):
    texts = sorted(line.text for line in lines(brief(crisis.case, full=True)))
    assert all(a != b for a, b in pairwise(texts))


def test_a_document_without_text_is_no_line():
    assert brief(Pages([Document(name="empty", text=" \n", source="-")])).sections == ()


def test_the_same_quoted_words_make_it_the_same(desk):
    for name, text in (
        ("a", "One\nNew measures risk a “complete rupture” between both states if they were decided."),
        ("b", "Two\nAny sanctions on the ministry could result in “a complete rupture of relations”."),
    ):
        article = desk.article(name, text)
        words = text[text.index("\n") + 1 : -1]
        desk.commitment(article, words, by=Party(name="Anna Karst", side="RUR"), kind=CommitmentKind.THREAT)
    assert len(section(brief(desk.case), "commitments").lines) == 1


def test_who_else_says_it_is_named_once(desk):
    for name, speaker in (("a", "Anna Karst"), ("b", "Leo Brandt"), ("c", "leo brandt"), ("d", "RUR")):
        article = desk.article(name, "Titles\nThe harbour of the old town will never be sold.")
        by = Party(name=speaker, side="RUR")
        desk.commitment(article, "The harbour of the old town will never be sold", by=by, kind=CommitmentKind.REFUSAL)
    told = section(brief(desk.case), "refusals").lines[0]
    assert told.text.endswith("sold — likewise Leo Brandt")
    assert told.documents == 4


def test_meetings_that_passed_unreported_are_few_and_last(desk):
    article = desk.article(
        "a", "Titles\n" + "\n".join(f"Meeting number {n}." for n in range(6)), published="2031-03-01"
    )
    for n in range(6):
        sides = (Party(name="RUR", side="RUR"), Party(name=f"S{n}", side=f"S{n}"))
        desk.event(
            article,
            f"Meeting number {n}",
            Plover.CONSULT,
            status=Status.SCHEDULED,
            sources=sides,
            when=f"2031-0{n + 1}-10",
        )
    told = section(brief(desk.case), "talks")
    assert [line.when for line in told.lines] == [f"2031-0{n}-10" for n in (3, 4, 5, 6, 1, 2)]
    assert "was due" in told.lines[-1].text
    assert "was due" not in told.lines[0].text


def test_deeds_come_before_words_among_what_happened(desk):
    article = desk.article("a", "Titles\nGraustark praised the plan. Graustark moved tanks to the river.")
    gra = (Party(name="GRA", side="GRA"),)
    desk.event(article, "Graustark praised the plan", Plover.SUPPORT, sources=gra)
    desk.event(article, "Graustark moved tanks to the river", Plover.MOBILIZE, sources=gra)
    weights = {line.text.split(":")[0]: line.weight for line in section(brief(desk.case), "events").lines}
    assert weights["GRA moved or readied forces"] > weights["GRA voiced support"]


def test_the_date_of_a_line_is_that_of_the_words_shown(desk):
    ruritania = Party(name="RUR", side="RUR")
    words = "Ruritania will never sell the old harbour"
    for name, date, text in (("a", "2030-12-14", words), ("b", "2031-01-07", words + " and not the river either")):
        article = desk.article(name, f"Titles\n{text}.", published=date)
        desk.commitment(
            article, text, by=ruritania, kind=CommitmentKind.REFUSAL, condition="river" if "river" in text else None
        )
        desk.statement(article, text, by=ruritania, act=Act.REFUSAL, date=date)
    told = section(brief(desk.case), "refusals").lines
    assert [(line.when, line.documents) for line in told] == [("2031-01-07", 2)]
    assert "on 7 January 2031" in told[0].text


@pytest.mark.parametrize(
    ("sentence", "words", "told"),
    [
        ("No shots were fired at the bridge.", "No shots were fired", "Reported as not having happened: No shots"),
        ("Graustark denied that shots were fired.", "shots were fired", "The use of force by GRA was denied: "),
        ("Graustark rejected the reports of shots.", "reports of shots", "The use of force by GRA was denied: "),
        ("Reports of shots fired were false.", "shots fired", "The use of force by GRA was denied: "),
    ],
)
def test_denied_is_said_only_where_somebody_denies(desk, sentence, words, told):
    article = desk.article("a", f"Titles\n{sentence}")
    gra = (Party(name="GRA", side="GRA"),)
    desk.event(article, words, Plover.ASSAULT, status=Status.DENIED, sources=gra)
    assert section(brief(desk.case), "refusals").lines[0].text.startswith(told)


@pytest.mark.parametrize("status", [Status.SCHEDULED, Status.OCCURRED])
def test_of_many_passages_on_a_meeting_five_are_cited(desk, status):
    for number in range(8):
        article = desk.article(f"a{number}", f"Title {number}\nBoth meet in Zenda on Friday.")
        sides = (Party(name="RUR", side="RUR"), Party(name="GRA", side="GRA"))
        desk.event(
            article, "Both meet in Zenda", Plover.CONSULT, status=status, sources=sides[:1], targets=sides[1:],
            when="2031-01-10",
        )  # fmt: skip
    key = "talks" if status is Status.SCHEDULED else "events"
    short, full = section(brief(desk.case), key).lines[0], section(brief(desk.case, full=True), key).lines[0]
    assert (len(short.citations), short.more) == (5, 3)
    assert (len(full.citations), full.more) == (8, 0)


def test_those_without_a_state_are_counted(desk):
    article = desk.article("a", "Titles\nAnna Karst said no. Leo Brandt agreed. Anna Karst left.")
    for name, words in (("Anna Karst", "said no"), ("Leo Brandt", "agreed"), ("Anna Karst", "left")):
        start = article.text.index(name)
        by = Party(name=name, span=article.span(start, start + len(name)))
        desk.statement(article, words, by=by, act=Act.CLAIM)
    told = section(brief(desk.case), "unresolved").lines
    assert [line.text for line in told] == [
        "2 speakers or actors are named without a state or organisation: Anna Karst and Leo Brandt"
    ]
    assert [c.quote for c in told[0].citations] == ["Anna Karst", "Leo Brandt"]
