"""Accounts side by side: the sentences of each article, those of one origin together; where two differ in words."""

import pytest

from standoff.analysis import stories
from standoff.analysis.accounts import differing, side_by_side
from standoff.analysis.source import Reading
from standoff.record import open_case


@pytest.fixture(scope="module")
def reading(demo_case):
    with open_case(demo_case, read_only=True) as case:
        yield Reading(case)


def test_as_many_sources_as_origins_are_counted(reading):
    for story in stories(reading.source):
        sources = side_by_side(story.items, reading)
        assert len(sources) == story.origins, story.line.text
        assert sum(len(source.witnesses) for source in sources) == story.documents


def test_a_sentence_stands_in_its_article(reading):
    texts = {reading.id_of(document): document.text for document in reading.documents}
    shown = 0
    for story in stories(reading.source):
        for source in side_by_side(story.items, reading):
            for witness in source.witnesses:
                for sentence in witness.sentences:
                    cited = sentence.citation
                    whole = sentence.before + cited.quote + sentence.after
                    start = cited.start - len(sentence.before)
                    assert texts[witness.document_id][start : start + len(whole)] == whole
                    shown += 1
    assert shown > 100


def test_items_that_are_gone_are_passed_over(reading):
    assert side_by_side(["none"], reading) == ()


@pytest.mark.parametrize(
    ("words", "other", "marked"),
    [
        ("three guards died at the customs post", "four guards died at the customs post", ["three"]),
        ("the talks open on 4 March in Kalvik", "the talks open on 5 March in Kalvik", ["4"]),
        ("no ferry may cross", "no ferry may cross", []),
        ("the canal stays closed", "harvest failed in all provinces", []),
        ("Ostrava shelled the old customs post", "Ostrava shelled the post", ["old customs"]),
    ],
)
def test_words_that_the_other_has_not(words, other, marked):
    assert [words[start:end] for start, end in differing(words, other)] == marked
