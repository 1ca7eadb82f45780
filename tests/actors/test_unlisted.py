"""States that no list knows: how they are found, what is none, and what items tell of those who speak for them."""

from __future__ import annotations

import pytest

from standoff.actors import actors_of, resolve
from standoff.actors.gazetteer import load_gazetteer
from standoff.actors.unlisted import unlisted
from standoff.actors.words import words_of
from standoff.language import Marks, mark
from standoff.schema import Block, BlockKind, Document, Mode, Party, Statement

TEXT = "Brelund shut the pass. Brelund's army holds it. Brelund's premier, Maren Tolk, said it would stay shut."


def marked(text: str) -> Marks:
    block = Block(BlockKind.BODY, 0, len(text))
    return next(mark([Document(name="case", text=text, source="-", published="2031-03-04", blocks=(block,))]))


def states(text: str) -> set[str]:
    words = words_of(text)
    return {hit.entry.name for hit in unlisted(text, words, list(load_gazetteer().find(text, words)))}


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Brelund's energy minister resigned. Brelund denied it.", {"Brelund"}),
        ("The Sarvane ambassador left. Two Sarvane sailors were held.", {"Sarvane"}),
        ("The Oskar Republic fell. The Oskar envoy left; the Oskar embassy is shut.", {"Oskar"}),
        ("REPUBLIC OF SARVANIA\nPress release", {"Sarvania"}),
        ("BRELUNDIAN REPUBLIC\nPress release\nBrelund was calm.", {"Brelund"}),
        ("On Friday Brelund said no. Brelund's army stayed.", {"Brelund"}),
        ("The Tolk government fell, said Maren Tolk. The Tolk cabinet left.", set()),
        ("The Merkel government fell. Merkel said so. Merkel denied it.", set()),
        ("General Rask's army fled. General Rask's troops followed.", set()),
        ("Bavaria's government said no. Bavaria's parliament agreed.", set()),
        ("Brelund's officials spoke. Two Brelund sailors listened.", set()),
    ],
)
def test_what_counts_as_a_state(text: str, found: set[str]):
    assert states(text) == found


def test_an_item_tells_the_state_of_its_speaker_and_no_code():
    marks = marked(TEXT)
    document = marks.document
    at, said = TEXT.index("Brelund's premier"), TEXT.index("it would")
    item = Statement(
        doc="case",
        source=Party(span=document.span(at, TEXT.index(", said"))),
        content=(document.span(said, len(TEXT) - 1),),
        mode=Mode.INDIRECT,
    )
    (found,) = resolve(marks, [item])
    assert isinstance(found, Statement)
    source = found.source
    assert (source.name, source.side, source.state, source.country) == ("Maren Tolk", None, "Brelund", None)
    assert source.group == "Brelund"


def test_actors_tell_it_too():
    known = {actor.name: (actor.side, actor.state) for actor in actors_of(marked(TEXT))}
    assert known["Maren Tolk"] == known["Brelund"] == (None, "Brelund")
