"""From gold items to frames over words, and to the labels of windows; no torch is needed for that."""

import pytest

from standoff.coding.reader.card import FOLDER
from standoff.coding.reader.labels import BEGIN, FAMILIES, INSIDE, OUTSIDE
from standoff.coding.reader.weights import load_tokenizer
from standoff.training.examples import UNKNOWN, examples_of
from standoff.training.sources import annotated

TEXT = "MARBECK, May 3 - Tarsis would close its ports unless the crew was freed, Inés Quiroga said. Brennland refused."


def span(words):
    start = TEXT.index(words)
    return {"start": start, "end": start + len(words), "text": words}


ITEMS = [
    {
        "type": "statement", "act": "threat", "cue": span("said"),
        "content": [span("Tarsis would close its ports unless the crew was freed")],
        "source": {"span": span("Inés Quiroga"), "name": "Inés Quiroga", "side": None},
    },
    {
        "type": "commitment", "kind": "threat", "polarity": "unless", "action": span("Tarsis would close its ports"),
        "condition": span("unless the crew was freed"),
        "by": {"span": span("Inés Quiroga"), "name": "Inés Quiroga", "side": None},
    },
    {
        "type": "event", "plover": "REJECT", "status": "occurred", "evidence": span("Brennland refused"),
        "sources": [{"name": "Brennland", "side": None}], "targets": [{"name": "Ostmark", "side": None}],
    },
    {"type": "document", "title": None},
]  # fmt: skip


@pytest.fixture(scope="module")
def document():
    return annotated("ports", TEXT, ITEMS, load_tokenizer(FOLDER))


def cut(document, ranges):
    words = document.words
    return [TEXT[words.starts[low] : words.ends[high - 1]] for low, high in ranges]


def test_frames_keep_the_words_of_their_roles(document):
    statement, commitment, event = document.frames
    assert cut(document, statement.roles["source"]) == ["Inés Quiroga"]
    assert cut(document, statement.roles["content"]) == ["Tarsis would close its ports unless the crew was freed"]
    assert statement.attributes == {"act": "threat"}
    assert cut(document, [(commitment.anchor, commitment.anchor + 1)]) == ["close"]
    assert cut(document, commitment.roles["condition"]) == ["unless the crew was freed"]
    assert cut(document, [(event.anchor, event.anchor + 1)]) == ["refused"]


def test_a_party_that_is_named_nearby_is_pointed_at_and_one_that_is_not_is_unknown(document):
    event = document.frames[2]
    assert cut(document, event.roles["source"]) == ["Brennland"]
    assert "target" not in event.roles


def test_labels_of_a_window(document):
    (example,) = examples_of(document)
    words = [TEXT[start:end] for start, end in zip(document.words.starts, document.words.ends, strict=True)]
    anchors = {
        family.name: [word for word, is_anchor in zip(words, example.anchors[:, column], strict=True) if is_anchor]
        for column, family in enumerate(FAMILIES)
    }
    assert anchors == {"statement": ["said"], "commitment": ["close"], "event": ["refused"], "figure": []}
    frame, _, labels = next(entry for entry in example.frames if entry[0].sense == "REJECT")
    source = labels[:, frame.family.roles.index("source")].tolist()
    assert source[words.index("Brennland")] == BEGIN
    assert set(labels[:, frame.family.roles.index("target")].tolist()) == {UNKNOWN}
    evidence = labels[:, frame.family.roles.index("evidence")].tolist()
    assert evidence[words.index("refused")] == INSIDE
    assert evidence[words.index("said")] == OUTSIDE
