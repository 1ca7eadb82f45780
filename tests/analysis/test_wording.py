from __future__ import annotations

import pytest

from standoff.analysis.amounts import amount
from standoff.analysis.context import sentence_around
from standoff.analysis.labels import label
from standoff.analysis.profile import fits, profile
from standoff.analysis.sides import side_name
from standoff.analysis.soundness import faults
from standoff.analysis.source import Pages
from standoff.analysis.weight import office
from standoff.analysis.wording import duration, listed, on, party, reported, spoken, template, when
from standoff.reconcile.comparing.words import content_words
from standoff.schema import Act, Document, Figure, Mode, Party, Span, Statement, identify


@pytest.mark.parametrize(
    ("value", "text", "phrase"),
    [
        ("2031-01-09", "9 January 2031", "on 9 January 2031"),
        ("2031-01-09/2031-01-10", "9–10 January 2031", "on 9–10 January 2031"),
        ("2031-01-30/2031-02-02", "30 January – 2 February 2031", "between 30 January and 2 February 2031"),
        ("2030-12-30/2031-01-02", "30 December 2030 – 2 January 2031", "between 30 December 2030 and 2 January 2031"),
        ("2031-01", "January 2031", "in January 2031"),
        ("2031", "2031", "in 2031"),
        (None, "", ""),
        ("soon", "soon", "in soon"),
    ],
)
def test_times_as_a_person_writes_them(value, text, phrase):
    assert (when(value), on(value)) == (text, phrase)


@pytest.mark.parametrize(
    ("who", "text"),
    [
        (Party(name="Anna Karst", side="FRA"), "France (Anna Karst)"),
        (Party(name="France", side="FRA"), "France"),
        (Party(name=None, side="FRA"), "France"),
        (Party(name="United States", side="USA"), "the United States"),
        (Party(name="White House", side="USA"), "the United States (White House)"),
        (Party(name="Anna Karst"), "Anna Karst"),
        (Party(span=Span(0, 10, "a  diplomat")), "“a diplomat”"),
        (Party(), "an unnamed source"),
    ],
)
def test_a_party_in_words(who, text):
    assert party(who) == text


def test_sides_have_english_names_and_unknown_codes_stand_for_themselves():
    assert [side_name(code) for code in ("RUS", "NATO", "EU", "XQX")] == ["Russia", "NATO", "EU", "XQX"]


def test_own_words_keep_inner_marks_as_single_ones():
    assert spoken("“We will ‘act’ on the “plan”,”") == "“We will ‘act’ on the ‘plan’”"
    assert spoken('"We will "act" soon,"') == "“We will ‘act’ soon”"
    assert spoken("We will act") == "“We will act”"


def test_reported_words_get_no_marks_unless_all_of_them_are_quoted():
    assert reported("it would “act” soon") == "it would “act” soon"
    assert reported("“act soon”") == "“act soon”"
    assert reported("\n it  would ") == "it would"


def test_long_passages_are_cut_at_a_word():
    text = reported("word " * 100)
    assert len(text) <= 262
    assert text.endswith("word …")


def test_templates_drop_the_brackets_without_targets():
    assert template("met with {to} | met", []) == "met"
    assert (
        template("met with {to} | met", [Party(side="FRA"), Party(side="USA")])
        == "met with France and the United States"
    )


def test_lists():
    assert [listed(x) for x in ([], ["a"], ["a", "b"], ["a", "b", "c"], ["a", "a"])] == [
        "",
        "a",
        "a and b",
        "a, b and c",
        "a",
    ]


@pytest.mark.parametrize(
    ("mention", "rank"),
    [
        ("President Rudolf Elph", 3),
        ("the vice president", 2),
        ("Foreign Minister Anna Karst", 2),
        ("the deputy foreign minister", 1),
        ("former president Rudolf Elph", 0),
        ("a ministry spokeswoman", 1),
        ("Mr Elph", 0),
        ("the presidential palace", 0),
    ],
)
def test_offices(mention, rank):
    assert office(mention) == rank


@pytest.mark.parametrize(
    ("figure", "text"),
    [
        ({"value": 4000.0, "of": "soldiers", "approx": True}, "About 4,000 soldiers"),
        ({"value": 36.0, "unit": "%", "of": "voters"}, "36% of voters"),
        ({"value": 2.5, "unit": "km"}, "2.5 km"),
        ({"low": 10.0, "high": 20.0, "of": "ships"}, "10–20 ships"),
        ({"low": 10.0, "of": "ships"}, "At least 10 ships"),
        ({"high": 10.0, "of": "ships"}, "Up to 10 ships"),
        ({}, "“dozens”"),
    ],
)
def test_amounts(figure, text):
    assert amount(Figure(doc="a", evidence=Span(0, 6, "dozens"), **figure)) == text


@pytest.mark.parametrize(
    ("words", "figure", "text"),
    [
        ("more than 10,000 troops", {"value": 10000.0, "low": 10000.0}, "More than 10,000 troops"),
        ("at least 400 troops", {"value": 400.0, "low": 400.0}, "At least 400 troops"),
        ("no fewer than 400 troops", {"value": 400.0, "low": 400.0}, "At least 400 troops"),
        ("400 or more troops", {"value": 400.0, "low": 400.0}, "At least 400 troops"),
        ("perhaps up to 30,000 troops", {"value": 30000.0, "high": 30000.0}, "Up to 30,000 troops"),
        ("as many as 30,000 troops", {"value": 30000.0, "high": 30000.0}, "Up to 30,000 troops"),
        ("no more than 500 troops", {"value": 500.0, "high": 500.0}, "Up to 500 troops"),
        ("fewer than 500 troops", {"value": 500.0, "high": 500.0}, "Fewer than 500 troops"),
        ("nearly 500 troops", {"value": 500.0}, "About 500 troops"),
        ("tens of thousands of troops", {"low": 10000.0, "high": 100000.0}, "Tens of thousands of troops"),
    ],
)
def test_a_bound_is_no_guess(words, figure, text):
    told = Figure(doc="a", evidence=Span(0, len(words), words), of="troops", approx=True, **figure)
    assert amount(told) == text


@pytest.mark.parametrize("of", ["which", "he", "last", "one", "early next year", "up"])
def test_what_counts_nothing_gives_way_to_the_words(of):
    words = "17,000 at the river early next year"
    assert amount(Figure(doc="a", evidence=Span(0, len(words), words), value=17000.0, unit="year", of=of)) == words


def test_a_sentence_is_found_around_a_passage():
    text = "First one. Mr. Elph, of the U.S. team, said: “We will go!” He left.\nNext line without a stop"
    document = Document(name="a", text=text, source="-")

    def around(words: str) -> str:
        start = text.index(words)
        return sentence_around(document, document.span(start, start + len(words))).text

    assert around("First") == "First one."
    assert around("team") == "Mr. Elph, of the U.S. team, said: “We will go!”"
    assert around("He left") == "He left."
    assert around("without") == "Next line without a stop"
    assert around("one. Mr") == "First one. Mr. Elph, of the U.S. team, said: “We will go!”"


def test_content_words_carry_no_grammar_and_few_endings():
    assert content_words("The troops would be withdrawn from the border") == content_words("withdrawn border troop")
    assert content_words("Élysée") == content_words("elysee")


def test_a_label_says_who_and_what(crisis):
    labels = [label(item) for item in crisis.found]
    assert "RUR (Anna Karst): threat toward GRA, conditional (if)" in labels
    assert "RUR (Anna Karst): demand, direct, 6 January 2031" in labels
    assert "GRA: a deployment of forces (MOBILIZE, occurred, 5 January 2031)" in labels
    assert "About 4,000 soldiers" in labels


def test_a_profile_gathers_what_an_actor_says_and_what_is_aimed_at_it(crisis):
    karst = profile(crisis.found, "karst")
    assert karst.names == ("Anna Karst",)
    assert karst.sides == ("RUR",)
    assert [c.mention for c in karst.called] == ["Foreign Minister Anna Karst"]
    assert {type(item).__name__ for item in karst.own} == {"Statement", "Commitment", "Event"}
    assert karst.others == ()
    graustark = profile(crisis.found, "GRA")
    assert len(graustark.own) == 3
    assert len(graustark.others) == 4


@pytest.mark.parametrize(
    ("name", "fitting"), [("Karst", True), ("anna karst", True), ("RUR", True), ("Kar", False), ("", False)]
)
def test_names_fit_by_whole_words(name, fitting):
    assert fits(Party(name="Anna Karst", side="RUR"), name) is fitting


def test_a_sound_case_has_no_faults_and_a_shifted_span_is_one(crisis):
    assert list(faults(crisis.case)) == []
    page = crisis.pages[0]
    wrong = Statement(doc=page.name, source=Party(), content=(Span(3, 8, "wrong"),), mode=Mode.DIRECT, act=Act.CLAIM)
    lost = Statement(doc="nowhere", source=Party(), content=(Span(0, 1, "x"),), mode=Mode.DIRECT, act=Act.CLAIM)
    found = list(faults(Pages(crisis.pages, [identify(wrong, page.id), lost])))
    assert len(found) == 2
    assert "'wrong' at 3 to 8" in found[0]
    assert "nowhere" in found[1]


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("PT50M", "50 minutes"),
        ("PT1H30M", "1 hour and 30 minutes"),
        ("P2D", "2 days"),
        ("P1W", "1 week"),
        (None, ""),
        ("long", "long"),
    ],
)
def test_durations(value, text):
    assert duration(value) == text


def test_cut_quotations_get_the_mark_they_lack():
    assert reported('their "aggressive line') == 'their "aggressive line"'
    assert reported('line", he says') == '"line", he says'
    assert reported("they “would act") == "they “would act”"
    assert reported("act” soon") == "“act” soon"
