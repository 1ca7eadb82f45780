"""Stories of which a part hangs on links that are only more likely right than not."""

from __future__ import annotations

import pytest

from standoff.analysis import brief, stories
from standoff.reconcile.comparing.evidence import yardsticks
from standoff.reconcile.comparing.pairing import IN_COMPANY, Link, is_sure
from standoff.reconcile.judgements import Judgement, Sameness
from standoff.schema import Act, Difference, Mode, Party, Strength

SAID = (
    "Not one barge moves before the lock is inspected",
    "the barges would wait for the inspection of the lock",
    "no barge was to sail until the lock had been looked at",
    "the barges stay",
)
SURE = 9.0
LIKELY = 0.01


class Compared:
    """Articles whose links and judgements are told beforehand."""

    def __init__(self, desk):
        self.pages, self.found = desk.pages, desk.found
        self.told, self.judged = [], []

    def documents(self):
        return self.pages

    def items(self):
        return self.found

    def links(self):
        return self.told

    def judgements(self):
        return self.judged

    def decisions(self):
        return ()

    def copies(self):
        return None

    def link(self, left, right, odds, *difference):
        """Between two items, by their places."""
        self.told.append(Link(*sorted((self.found[left].id, self.found[right].id)), odds, *difference))


@pytest.fixture
def case(desk):
    """Four papers, a statement each; the fourth is joined to the second by a link that is likely and no more."""
    papers = ("Post", "Courier", "Herald", "Mercury")
    for number, (words, paper) in enumerate(zip(SAID, papers, strict=True)):
        article = desk.article(f"{number}_{paper}", f"{paper} of today\n{paper}: {words}.", publisher=paper)
        mode = Mode.DIRECT if number == 3 else Mode.INDIRECT
        desk.statement(article, words, by=Party(name="Mira Dahl", side="CZE"), act=Act.REFUSAL, mode=mode)
    found = Compared(desk)
    for left, right, odds in ((0, 1, SURE), (1, 2, SURE), (1, 3, LIKELY)):
        found.link(left, right, odds)
    return found


def test_what_only_a_likely_link_joins_is_marked(case):
    (story,) = stories(case)
    assert set(story.items) == {item.id for item in case.found}
    assert story.unsure == (case.found[3].id,)
    assert (story.origins, story.sure_origins, story.documents, story.sure_documents) == (4, 3, 4, 3)
    assert {cited.item for cited in story.line.citations} == set(story.items)
    assert story.quotation is None, "the only quotation is of the item that may be about another thing"


def test_what_a_person_joined_is_sure(case):
    pair = (case.found[1].id, case.found[3].id)
    case.judged.append(Judgement(*pair, Sameness.SAME))
    (story,) = stories(case)
    assert story.unsure == ()
    assert story.sure_origins == story.origins == 4
    assert story.quotation is not None


def test_two_that_are_only_likely_one_are_not_agreed(case):
    """The brief counts a thing as agreed where two origins tell it as good as surely."""
    (line,) = _agreed(case)
    assert {cited.item for cited in line.citations} == {item.id for item in case.found[:3]}
    assert (line.origins, line.documents) == (3, 3)
    case.told.clear()
    case.link(0, 1, LIKELY)
    (story,) = stories(case)
    assert (story.origins, story.sure_origins, len(story.unsure)) == (2, 1, 1)
    assert _agreed(case) == ()


def _agreed(case):
    return next((section.lines for section in brief(case).sections if section.key == "agreed"), ())


def test_the_line_is_told_in_words_that_surely_belong(case):
    """The likely one is a whole sentence with its speaker, and would be the best witness."""
    (story,) = stories(case)
    assert SAID[3] not in story.line.text


@pytest.mark.parametrize("kind", ["event", "statement", "commitment"])
def test_how_sure_is_read_off_the_yardstick(kind):
    measure = yardsticks()[kind + IN_COMPANY]
    margin = measure.sure - measure.least
    assert margin > 0
    assert is_sure(Link("a", "b", margin), kind)
    assert not is_sure(Link("a", "b", margin - 0.01), kind)


def test_figures_of_one_number_are_sure():
    assert is_sure(Link("a", "b", 0.0), "figure")


def test_a_difference_makes_nothing_sure(case):
    case.told.clear()
    case.link(0, 1, SURE, Difference.WORDING, Strength.SOFT)
    assert stories(case) == ()
