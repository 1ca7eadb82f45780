"""Speech acts by words; the sentences are invented."""

import pytest

from standoff.coding.acts import act_by_words, act_of
from standoff.schema import Act

CASES = [
    ("we will never accept the blockade", True, Act.REFUSAL),
    ("there is no way that the council can compromise on the border", None, Act.REFUSAL),
    ("the border will stay shut", True, Act.REFUSAL),
    ("we shall cut off the gas", True, Act.THREAT),
    ("any landing would have grave consequences", None, Act.THREAT),
    ("our patience is running out", None, Act.THREAT),
    ("the fleet must leave the bay at once", None, Act.DEMAND),
    ("no state may close the strait", None, Act.DEMAND),
    ("talks can resume only when the siege ends", None, Act.DEMAND),
    ("the reports are false", None, Act.DENIAL),
    ("we have no plans to leave the treaty", True, Act.DENIAL),
    ("it had not agreed to any deadline", True, Act.DENIAL),
    ("we stand with the people of the valley", True, Act.SUPPORT),
    ("nothing about the islands without the islanders", None, Act.PROMISE),
    ("it is ready to talk about the dam", True, Act.PROMISE),
    ("we will help the refugees", True, Act.PROMISE),
    ("they violated the truce four times", False, Act.ACCUSATION),
    ("we hope the convoy gets through", True, Act.EXPECTATION),
    ("the talks could fail", None, Act.EXPECTATION),
    ("I would not call it a breakthrough", True, Act.CLAIM),
    ("the ship left on Monday", None, None),
]


@pytest.mark.parametrize(("words", "own", "act"), CASES)
def test_words_decide(words, own, act):
    assert act_by_words(words, own=own) == act


def test_a_promise_of_harm_is_a_threat():
    assert act_of("promise", "to hit the port with sanctions", own=True) is Act.THREAT
    assert act_of("promise", "to reopen the port", own=True) is Act.PROMISE


def test_a_warning_is_a_threat_only_where_harm_is_held_out():
    assert act_of("warning", "time was running short", own=None) is Act.EXPECTATION
    assert act_of("warning", "sanctions", own=None) is Act.THREAT
    assert act_of("warning", "it would respond", own=True) is Act.THREAT
