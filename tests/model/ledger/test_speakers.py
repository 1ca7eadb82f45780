"""Who speaks, and whose deed a condition is, where the words beside it do not say."""

import pytest

from standoff.analysis import Pages
from standoff.documents import read_text
from standoff.model.consequences import whatif
from standoff.model.ledger import ledger
from standoff.pipeline import code_documents

FIRST = "\n\n".join(
    [
        "Chad warns of closing the lake",
        "2 May 2031",
        "Chad's foreign minister, Amina Abakar, said that Chad would close the lake port unless Niger freed the two "
        "pilots.",
        "“If gunboats come, the envoy will be expelled,” Ms Abakar said. She also demanded that Niger pay its debt.",
        "Niger would accept a payment in kind if Chad signed the accord, President Moussa Ide of Niger said.",
        "Niger will cut off the gas if the port is shut, he said.",
        "Benin would send fuel to Niger in the event of a closure, its president said.",
    ]
)
SECOND = "\n\n".join(
    [
        "Pilots still held",
        "4 May 2031",
        "“The port will be closed if our pilots are not returned,” Amina Abakar told reporters.",
    ]
)


@pytest.fixture(scope="module")
def lake():
    pages = [read_text(text, name=name) for text, name in ((FIRST, "first"), (SECOND, "second"))]
    coded = list(code_documents(pages))
    return ledger(Pages([d for d, _ in coded], [item for _, items in coded for item in items]))


def told(value):
    return {(e.by, e.kind.value, e.action.key, *(c.requirement.key for c in e.conditions)) for e in value.words}


def test_who_speaks_for_a_state_in_one_article_speaks_for_it_in_the_other(lake):
    assert not [e for e in lake.words if e.by and "Abakar" in e.by]


def test_a_condition_is_not_the_speakers_own_deed(lake):
    owners = {lake.option(c.requirement.option).owner for e in lake.words for c in e.conditions if e.by == "TCD"}
    assert "TCD" not in owners


def test_a_port_that_is_shut_is_one_option_in_three_wordings(lake):
    ports = [o for o in lake.options if o.literal.deed == "BLOCKADE"]
    assert [(o.owner, o.name) for o in ports] == [("TCD", "Chad: shut the port")]


def test_what_a_side_would_accept_is_a_promise(lake):
    kinds = {e.kind.value for e in lake.words if "payment in kind" in e.text}
    assert kinds == {"promise"}


def test_a_typed_move_runs_through_other_wordings(lake):
    follows = {c.what.option for c in whatif(lake, ["Niger does not free the pilots"]).follows}
    assert {o.id for o in lake.options if o.literal.deed in ("BLOCKADE", "CUTOFF")} <= follows
