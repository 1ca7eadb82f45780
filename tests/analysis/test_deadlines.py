"""Deadlines: the day by which something is to be done, as the sentence says it."""

from __future__ import annotations

import pytest

from standoff.analysis.deadlines import deadlines
from standoff.schema import CommitmentKind, Party

RUR, GRA = (Party(name=code, side=code) for code in ("RUR", "GRA"))


def given(desk, text, words, *, kind=CommitmentKind.DEMAND, published="2031-01-06"):
    article = desk.article(f"n{len(desk.pages)}", text, published=published)
    desk.commitment(article, words, by=RUR, kind=kind, toward=(GRA,))


@pytest.mark.parametrize(
    ("text", "words", "when"),
    [
        ("Ruritania told Graustark to pull back its guns by Friday.", "pull back its guns", "2031-01-10"),
        ("It gave them until noon on 15 January to open the bridge.", "open the bridge", "2031-01-15"),
        ("Free the crew before the end of the month, she said.", "Free the crew", "2031-01"),
        ("An answer must come no later than 20 January.", "An answer must come", "2031-01-20"),
    ],
)
def test_the_day_is_read_from_the_sentence(desk, text, words, when):
    given(desk, text, words)
    (only,) = deadlines(desk.case)
    assert only.when == when
    assert only.line.citations[0].quote in text
    assert not only.passed


@pytest.mark.parametrize(
    ("text", "words", "kind"),
    [
        ("Ruritania will not sign before 15 January.", "will not sign", CommitmentKind.REFUSAL),
        (
            "Ruritania demanded on Friday that the guns be pulled back.",
            "the guns be pulled back",
            CommitmentKind.DEMAND,
        ),
        ("Open the bridge by the mill, she said.", "Open the bridge", CommitmentKind.DEMAND),
        ("Give back what was taken before 3 May 2019.", "Give back what was taken", CommitmentKind.DEMAND),
    ],
)
def test_other_times_are_no_deadlines(desk, text, words, kind):
    given(desk, text, words, kind=kind)
    assert deadlines(desk.case) == ()


def test_one_deadline_told_twice_is_one_and_passes(desk):
    given(desk, "Ruritania told Graustark to pull back its heavy guns by Friday.", "pull back its heavy guns")
    given(desk, "Graustark must pull back its heavy guns by 10 January.", "pull back its heavy guns")
    desk.article("later", "Nothing was heard of it.", published="2031-01-12")
    (only,) = deadlines(desk.case)
    assert (only.line.documents, only.passed, only.last) == (2, True, "2031-01-10")


def test_without_the_day_of_the_article_there_is_none(desk):
    given(desk, "Pull back your guns by Friday.", "Pull back your guns", published=None)
    assert deadlines(desk.case) == ()


def test_no_language_model_reads_what_can_be_no_deadline(desk, monkeypatch):
    def mark(documents):
        raise AssertionError("a language model was asked")

    monkeypatch.setattr("standoff.analysis.deadlines.mark", mark)
    given(desk, "Before the talks of 12 January it will pull back its guns.", "pull back its guns")
    given(desk, "It was hit by some 20 shells and will answer in 3 days.", "will answer")
    assert deadlines(desk.case) == ()
    given(desk, "It will pull back its guns by 12 January.", "pull back its guns")
    with pytest.raises(AssertionError, match="language model"):
        deadlines(desk.case)
