import json

import pytest

from annotate import Article, GoldError, Party, build, weekday
from standoff.schema import Span

RUR, GRA, KARST = Party("Ruritania", "RUR"), Party("Graustark", "GRA"), Party("Anna Karst", "RUR")


def only(article):
    """The one item written so far, finished."""
    (item,) = article.finish()
    return item


class TestPassages:
    def test_a_span_is_looked_up_in_the_passage(self, article):
        article.at(article.paragraph("Two lorries"))
        article.figure(3, "hours", "time the drivers were held", "3 hours")
        span = only(article)["evidence"]
        assert article.text[span["start"] : span["end"]] == span["text"] == "3 hours"

    def test_an_occurrence_is_counted_in_the_passage(self, article):
        article.at(article.paragraph("Two lorries"))
        article.figure(2, "drivers", "drivers held", ("Two", 2))
        assert only(article)["evidence"]["start"] == article.text.index("Two drivers")

    @pytest.mark.parametrize(
        ("spec", "found"),
        [
            ("Two", "occurs 2 times, not once"),
            (("Two", 3), "occurs 2 times, not at least 3 times"),
            (("Two", 0), "occurs 2 times, not at least 0 times"),
            ("bridge", "occurs 0 times, not once"),
            ("driver", "occurs 0 times, not once"),  # "drivers" is another word
            (" lorries", "white space at an end"),
            ("", "is empty"),
        ],
    )
    def test_a_span_that_is_not_one_says_how_often_it_occurs(self, article, spec, found):
        article.at(article.paragraph("Two lorries"))
        with pytest.raises(GoldError, match=f"talks: .*{found}"):
            article.figure(2, "drivers", "drivers held", spec)

    def test_a_passage_must_occur_once(self, article):
        with pytest.raises(GoldError, match="'Two' occurs 2 times; it must occur once"):
            article.at("Two")

    def test_a_span_outside_the_passage(self, article):
        article.at(article.paragraph("Graustark"))
        inside = article.elsewhere("the bridge", within=article.paragraph("The foreign minister"))
        assert inside.start == article.text.index("the bridge would")
        with pytest.raises(GoldError, match="occurs 3 times"):
            article.elsewhere("the bridge")

    def test_a_paragraph_is_found_by_its_beginning(self, article):
        assert article.paragraph("Two lorries").endswith("by Ruritania.")
        assert article.paragraph("Ruritania closes") == "Ruritania closes the bridge at Karst"

    def test_a_paragraph_that_does_not_begin_so_is_an_error_that_shows_the_beginnings(self, article):
        with pytest.raises(GoldError, match=r"0 paragraphs begin with 'Two drivers', not one; .*'Two lorries were"):
            article.paragraph("Two drivers")

    def test_two_paragraphs_that_begin_so_are_shown(self):
        with pytest.raises(GoldError, match=r"2 paragraphs begin with 'Q:', not one; .*\['Q: Why\?', 'Q: When\?'\]"):
            Article("talks", "Q: Why?\n\nQ: When?\n\nA: Now.\n").paragraph("Q:")

    def test_between_runs_to_the_next_last_words(self, article):
        assert article.between("Two lorries", "Two") == "Two lorries were turned back. Two"
        assert article.between("“We do not", "Graustark") == "“We do not bargain,” she added.\n\nGraustark"

    def test_between_says_what_follows_where_the_last_words_do_not(self, article):
        with pytest.raises(GoldError, match="'Anna Karst' does not occur after '20 per cent'; there follows ' of the"):
            article.between("20 per cent", "Anna Karst")
        with pytest.raises(GoldError, match="'' does not occur after"):
            article.between("20 per cent", "")
        with pytest.raises(GoldError, match="'Two' occurs 2 times, not once"):
            article.between("Two", "back")

    def test_rest_runs_to_the_end_of_the_paragraph(self, article):
        assert article.rest("“We do not") == "“We do not bargain,” she added."
        assert article.rest("3 hours") == "3 hours at the toll house by Ruritania."
        with pytest.raises(GoldError, match="'Two' occurs 2 times, not once"):
            article.rest("Two")


class TestItems:
    @pytest.mark.parametrize(
        ("content", "mode"),
        [
            ("“We do not bargain,”", "direct"),
            ("the bridge would stay shut", "indirect"),
            ("the bridge would stay shut. “We do not bargain,” she added", "mixed"),
        ],
    )
    def test_the_mode_is_read_off_the_quotation_marks(self, article, content, mode):
        article.at(article.paragraph("The foreign"))
        article.statement("Anna Karst", KARST, "said", content)
        assert only(article)["mode"] == mode

    def test_a_statement_may_have_several_pieces_and_no_cue(self, article):
        article.at(article.paragraph("The foreign"))
        article.statement("she", KARST, None, ["the bridge would stay shut", "“We do not bargain,”"], mode="mixed")
        item = only(article)
        assert [piece["text"] for piece in item["content"]] == ["the bridge would stay shut", "“We do not bargain,”"]
        assert (item["cue"], item["mode"], item["source"]["side"]) == (None, "mixed", "RUR")

    @pytest.mark.parametrize(
        ("condition", "polarity"),
        [
            ("unless they pay", "unless"),
            ("without a treaty", "unless"),
            ("if they pay", "if"),
            ("until they pay", "until"),
            ("not until they pay", "until"),
            ("as long as they pay", "until"),
            ("in exchange for coal", "exchange"),
        ],
    )
    def test_the_polarity_is_read_off_the_condition(self, condition, polarity):
        article = Article("talks", f"Ruritania will open the bridge {condition}.")
        article.commitment("Ruritania", RUR, "promise", "open the bridge", condition, toward=[GRA])
        item = only(article)
        assert (item["polarity"], item["toward"]) == (polarity, [{"name": "Graustark", "side": "GRA"}])

    def test_an_event_takes_evidence_from_the_whole_article(self, article):
        article.at(article.paragraph("The foreign"))
        article.event("COERCE", "ongoing", [RUR], [], "the bridge would stay shut", more=["closes the bridge"])
        assert [span["text"] for span in only(article)["more_evidence"]] == ["closes the bridge"]

    def test_consult_has_a_format(self, article):
        article.event("CONSULT", "denied", [RUR], [GRA], "We do not bargain", format="talks")
        assert (only(article)["format"], only(article)["duration"]) == ("talks", None)

    def test_a_document_keeps_its_spans(self, article):
        article.document(published="2031-03-04", title="Ruritania closes the bridge at Karst", captions=["Anna Karst"])
        item = only(article)
        assert (item["title"]["start"], item["captions"][0]["text"]) == (0, "Anna Karst")

    def test_ids_follow_the_text_and_keys_become_ids(self, article):
        article.event("COERCE", "occurred", [RUR], [], "Two lorries were turned back", same_as="shut", minor=True)
        article.event("COERCE", "occurred", [RUR], [], "Ruritania closes the bridge", key="shut")
        first, second = article.finish()
        assert (first["id"], second["id"]) == ("talks-E01", "talks-E02")
        assert (second["same_as"], second["salience"], first["salience"]) == ("talks-E01", "minor", "core")
        assert article.keyed()["shut"]["id"] == "talks-E01"

    @pytest.mark.parametrize(
        ("write", "message"),
        [
            (lambda a: a.statement("she", KARST, "added", "We", act="boast"), "boast"),
            (lambda a: a.statement("she", KARST, "added", "We", mode="spoken"), "spoken"),
            (lambda a: a.statement("she", KARST, "added", "We", date="4 March"), "4 March"),
            (lambda a: a.statement("she", Party("Anna Karst", "rur"), "added", "We"), "neither an ISO 3166"),
            (lambda a: a.statement("she", KARST, "added", "We", alt={"act": ["boast"]}), "boast"),
            (lambda a: a.statement("she", KARST, "added", "We", alt={"plover": ["AID"]}), "alt of a statement cannot"),
            (lambda a: a.statement("she", KARST, "added", "We", when="2031"), r"unknown arguments \['when'\]"),
            (lambda a: a.commitment("she", KARST, "wish", "bargain"), "wish"),
            (lambda a: a.commitment("she", KARST, "threat", "bargain", polarity="if"), "condition and its polarity"),
            (lambda a: a.commitment("she", KARST, "threat", "We do not bargain", "bargain"), "lies in its action"),
            (lambda a: a.event("QUARREL", "occurred", [], [], "We"), "QUARREL"),
            (lambda a: a.event("AID", "planned", [], [], "We"), "planned"),
            (lambda a: a.event("AID", "occurred", [], [], "We", format="talks"), "only CONSULT has a format"),
            (lambda a: a.event("CONSULT", "occurred", [], [], "We", format="picnic"), "picnic"),
            (lambda a: a.figure(None, "lorries", "lorries", "We"), "neither a value nor a range"),
            (lambda a: a.document(published="yesterday"), "yesterday"),
        ],
    )
    def test_what_lies_outside_the_vocabularies_is_refused(self, article, write, message):
        with pytest.raises((GoldError, ValueError), match=message):
            write(article)
        assert not article.items

    def test_an_item_is_written_once(self, article):
        article.figure(3, "hours", "time held", "3 hours", key="hours")
        with pytest.raises(GoldError, match="is written twice"):
            article.figure(3, "hours", "time held", "3 hours")
        with pytest.raises(GoldError, match="the key 'hours' is taken"):
            article.figure(20, "percent", "share of the toll", "20 per cent", key="hours")

    def test_same_as_must_lead_to_a_key(self, article):
        article.figure(3, "hours", "time held", "3 hours", same_as="minutes")
        with pytest.raises(GoldError, match="same_as='minutes': no item has this key"):
            article.finish()

    def test_a_span_that_was_cut_before_is_taken_as_it_is(self, article):
        span = Span(0, 9, "Ruritania")
        article.figure(1, "states", "states", span)
        assert only(article)["evidence"] == {"start": 0, "end": 9, "text": "Ruritania"}


def test_weekday():
    assert weekday("2022-01-07", "Friday") == "2022-01-07"
    with pytest.raises(GoldError, match="2022-01-07 is a Friday, not a Monday"):
        weekday("2022-01-07", "Monday")


def test_build_runs_the_scripts_that_have_an_article(corpus, monkeypatch):
    folder = corpus / "crises" / "bridge"
    monkeypatch.syspath_prepend(str(folder))
    items = build(folder, folder, corpus / "gold.jsonl")
    assert {item["doc"] for item in items} == {"talks", "wire"}
    assert [json.loads(line) for line in (corpus / "gold.jsonl").read_text("utf-8").splitlines()] == items
