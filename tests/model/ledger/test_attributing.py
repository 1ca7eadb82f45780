"""Whose word it is, what it is called, and what its speaker puts above all else: articles about invented crises."""

import pytest

from standoff.analysis import Pages
from standoff.documents import read_text
from standoff.language import mark
from standoff.model.ledger import EntryKind, Literal, ledger
from standoff.model.ledger.options import Gathering
from standoff.model.ledger.priorities import foremost, stays_open
from standoff.schema import Commitment, CommitmentKind, Party


def told(text, words, *, kind=CommitmentKind.DEMAND, by="AU", condition=None):
    """The ledger's entry for one commitment of one sentence, its action the given words."""
    document = read_text(text, name="one", date="2031-03-03")

    def at(part):
        start = document.text.index(part)
        return document.span(start, start + len(part))

    item = Commitment(
        doc="one",
        by=Party(name=by, side=by),
        kind=kind,
        action=at(words),
        condition=at(condition) if condition else None,
    )
    (entry,) = ledger(Pages([document], [item])).words
    return entry


@pytest.mark.slow
def test_a_demand_told_as_that_of_another_is_his():
    entry = told(
        "The African Union would not yield to Morocco's demand to stop the admission of new members, its envoy said.",
        "stop the admission of new members",
    )
    assert (entry.by, entry.toward, entry.kind) == ("MAR", "AU", EntryKind.DEMAND)
    own = told("The African Union asked Morocco to withdraw its troops.", "withdraw its troops")
    assert own.by == "AU"


@pytest.mark.slow
def test_the_attack_is_not_by_who_promises_help_against_it():
    entry = told(
        "Kenya would also send more arms to Uganda in the event of an invasion, the minister said.",
        "send more arms to Uganda",
        kind=CommitmentKind.THREAT,
        by="KEN",
        condition="in the event of an invasion",
    )
    assert not entry.conditions[0].requirement.option.startswith("ken-")


def test_a_red_line_is_read_in_its_sentence():
    text = "The base is a red line: Chad must leave the bay. Talks are no red line, and Chad must pay. Chad must go."
    marks = next(iter(mark([read_text(text, name="one")])))

    def above(words):
        start = text.index(words)
        item = Commitment(
            doc="one",
            by=Party(name="Mali", side="MLI"),
            kind=CommitmentKind.DEMAND,
            action=marks.document.span(start, start + len(words)),
        )
        return foremost(marks, item)

    assert above("Chad must leave the bay").text.startswith("The base is a red line")
    assert above("Chad must pay") is None
    assert above("Chad must go") is None


def test_what_stays_open_is_not_announced():
    assert stays_open("keep the door open to new members")
    assert not stays_open("admit two members in May")


@pytest.mark.parametrize(
    ("literal", "name"),
    [
        (Literal("ACCESSION", "AU", frozenset({"MAR"}), False, text="never admit Morocco", affirmed=False),
         "admit Morocco"),
        (Literal("YIELD", "TCD", positive=False, text="reject all terms", affirmed=False),
         "meet the demands of the other side"),
        (Literal("SANCTION", "KEN", text="Kenya would impose sanctions"), "impose sanctions"),
        (Literal("SANCTION", "KEN", text="Kenya would not be moved"), "Kenya would not be moved"),
    ],
)  # fmt: skip
def test_an_option_is_called_by_what_is_done(literal, name):
    gathering = Gathering()
    gathering.join(literal, "one")
    (option,), _, _ = gathering.options()
    assert option.name.removeprefix("African Union: ").removeprefix("Chad: ").removeprefix("Kenya: ") == name
    assert not option.name_denies


def test_one_story_is_one_option_where_nothing_speaks_against_it():
    words = frozenset({"concern", "ugandan"})
    vague = Literal("=assuage", "KEN", words=words | {"assuage"}, text="assuage Ugandan concerns")
    plain = Literal("YIELD", "KEN", words=words | {"meet"}, text="meet Ugandan concerns")
    others = (
        Literal("YIELD", "TZA", words=words, text="meet Ugandan concerns"),
        Literal("=assuage", "KEN", positive=False, words=words, text="scorn Ugandan concerns", affirmed=False),
        Literal("=dredge", "KEN", words=frozenset({"dredge", "port"}), text="dredge the port"),
    )
    for story, same in (("s1", True), ("", False)):
        gathering = Gathering()
        for number, literal in enumerate((vague, plain, *others)):
            gathering.join(literal, f"page-{number}", story=story)
        options, of, _ = gathering.options()
        assert (of[0] == of[1]) is same
        assert options[of[1]].literal.deed == "YIELD"  # the words that tell the kind of deed
        assert of[1] not in of[2:]  # another owner, another sign or other words are another deed


@pytest.mark.slow
@pytest.mark.parametrize(
    ("name", "by"),
    [("Kenya and its allies", "KEN"), ("Union of Fishermen", "Union of Fishermen"), ("ministers", None)],
)
def test_who_is_named_by_more_or_less_than_a_side(name, by):
    text = "They said that Chad must withdraw its troops."
    document = read_text(text, name="one", date="2031-03-03")
    action = document.span(text.index("Chad"), len(text) - 1)
    item = Commitment(doc="one", by=Party(name=name), kind=CommitmentKind.DEMAND, action=action)
    (entry,) = ledger(Pages([document], [item])).words
    assert entry.by == by
