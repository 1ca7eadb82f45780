"""Conditions and moves that tell a deed in other words."""

import pytest

from standoff.analysis import Pages
from standoff.documents import read_text
from standoff.language import mark
from standoff.model.consequences.moves import read_move
from standoff.model.ledger import ledger
from standoff.model.ledger.likeness import likeness, most_alike
from standoff.model.ledger.phrases import Drafts
from standoff.schema import Commitment, CommitmentKind, Party


def literal(text):
    (marks,) = mark([read_text(text, name="a")])
    drafts = Drafts(marks)
    drafts.add(0, len(text))
    return drafts.literals()[0]


def test_the_same_in_other_words_is_alike():
    assert likeness(literal("if Chad guarantees the loan"), literal("Chad gives the guarantee of the loan")) > 0.55


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("if Chad guarantees the loan", "Niger gives the guarantee of the loan"),
        ("as long as gas kept flowing", "cut the flow of gas"),
        ("if Chad guarantees the loan", "Chad expels the envoy"),
    ],
    ids=["another does it", "goes on, stopped", "another deed"],
)
def test_what_is_not_one_deed_has_nothing_in_common(one, other):
    assert likeness(literal(one), literal(other)) == 0.0


def test_two_that_are_as_much_alike_tell_neither():
    one = literal("if Chad guarantees the loan")
    assert most_alike(one, [(0, one), (1, one)]) is None
    assert most_alike(one, [(0, one)]) == 0


@pytest.mark.slow
def test_a_move_in_other_words_is_understood():
    text = "Chad will give the guarantee of the loan, it said."
    document = read_text(text, name="one", date="2031-03-03")
    start = text.index("give")
    item = Commitment(
        doc="one",
        by=Party(name="TCD", side="TCD"),
        kind=CommitmentKind.PROMISE,
        action=document.span(start, text.index(",")),
    )
    made = ledger(Pages([document], [item]))
    assert made.option(read_move(made, "Chad guarantees the loan").option).owner == "TCD"


@pytest.mark.slow
def test_a_move_that_reads_as_a_name_is_read_as_a_clause():
    text = "South Sudan would extradite the gunmen, it said."
    document = read_text(text, name="one", date="2031-03-03")
    item = Commitment(
        doc="one",
        by=Party(name="SSD", side="SSD"),
        kind=CommitmentKind.PROMISE,
        action=document.span(text.index("extradite"), text.index(",")),
    )
    made = ledger(Pages([document], [item]))
    assert made.option(read_move(made, "South Sudan hands over the militia").option).owner == "SSD"
