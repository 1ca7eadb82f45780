"""Phrases as the articles have them, and the heading under which an analyst would look for them."""

import pytest

from standoff.documents import read_text
from standoff.language import mark
from standoff.model.ledger.phrases import Drafts

HEADINGS = [
    ("Chad will close the northern gate", "close the northern gate"),
    ("the canal would be closed to every tanker of the republic", "close the canal to every tanker of the republic"),
    ("if the pilots were returned", "return the pilots"),
    ("it would halt its deliveries of wheat", "halt its deliveries of wheat"),
    ("Mali threatens to recall its envoy", "recall its envoy"),
    ("the tap is turned off", "turn off the tap"),
    ("no village will be left without water", "leave village without water"),
    ("Ghana will not sign the protocol", "sign the protocol"),
    ("the envoy leaves", "the envoy leaves"),
    ("quotas on cocoa and timber would follow", "quotas on cocoa and timber follow"),
    ("Kenya would end its flights over the lake", "its flights over the lake"),
    ("Ghana drops the charges against the crew", ""),
    ("Ghana would put off the trial", ""),
    ("a raid would be answered by a ban on fish", "a ban on fish"),
    ("Laos would sign nothing", "sign"),
    ("Kenya admitted them", ""),
    ("Togo reopens the border", ""),
    ("Morocco will never join the African Union", ""),
]


@pytest.mark.parametrize(("phrase", "expected"), HEADINGS, ids=[phrase for phrase, _ in HEADINGS])
def test_a_phrase_is_called_by_its_verb(phrase, expected):
    (marks,) = mark([read_text(phrase[0].upper() + phrase[1:] + ".", name="a")])
    drafts = Drafts(marks)
    drafts.add(0, len(phrase))
    assert drafts.literals()[0].heading == expected
