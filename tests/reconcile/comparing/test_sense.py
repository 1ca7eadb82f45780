"""What a passage says where it stands: close where two report one thing in other words."""

import pytest

from standoff.errors import LanguageModelError
from standoff.reconcile.comparing import sense
from standoff.reconcile.comparing.digest import digests
from standoff.reconcile.comparing.meaning import LARGEST, likeness
from standoff.reconcile.comparing.sense import READ, senses
from standoff.schema import Act, Document, Mode, Party, Span, Statement, identify

WIRE = (
    "KORVANA, 9 June - The Tarsian navy stopped two Brennish trawlers off the Cape on Monday. Asked about the islet,"
    " the premier said his country would not give up the lighthouse. Bread was dearer in the capital."
)
DAILY = (
    "So the boats of Brennland were boarded after all, and their skippers are in irons. As to the rock itself, nothing"
    " moves: the lamp stays ours, he told this paper. A loaf now costs four marks."
)


def span(text: str, words: str) -> Span:
    start = text.index(words)
    return Span(start, start + len(words), words)


def vector(text: str, words: str) -> bytes:
    (found,) = senses(text, [[span(text, words)]])
    return found


@pytest.mark.parametrize(
    ("one", "alike", "others"),
    [
        ("would not give up the lighthouse", "the lamp stays ours", ["were boarded after all", "A loaf now costs"]),
        ("stopped two Brennish trawlers", "were boarded after all", ["the lamp stays ours", "A loaf now costs"]),
        ("Bread was dearer", "A loaf now costs four marks", ["the lamp stays ours", "were boarded after all"]),
    ],
)
def test_the_same_in_other_words_lies_nearest(one, alike, others):
    here = vector(WIRE, one)
    nearest = likeness(here, vector(DAILY, alike))
    assert all(nearest > likeness(here, vector(DAILY, other)) + 0.1 for other in others)


def test_vectors_are_of_length_one():
    assert likeness(vector(WIRE, "the islet"), vector(WIRE, "the islet")) == pytest.approx(1, abs=0.02)
    assert max(abs(n - 256 if n > LARGEST else n) for n in vector(WIRE, "the islet")) <= LARGEST


def test_the_sentence_tells_what_two_words_mean():
    text = "The date for the vote was refused.\n\nThe date on the coin was worn."
    first, second = (Span(start, start + 8, "The date") for start in (0, text.rindex("The date")))
    of_vote, of_coin = senses(text, [[first], [second]])
    assert likeness(of_vote, of_coin) < 0.9


def test_passages_of_one_sentence_are_read_at_once_and_each_is_what_it_is_alone(monkeypatch):
    spans = [[span(WIRE, words)] for words in ("stopped", "two Brennish trawlers", "on Monday")]
    alone = [senses(WIRE, [one])[0] for one in spans]
    encoder, runs = sense._model().encoder, []
    monkeypatch.setattr(sense._model(), "encoder", lambda pieces: runs.append(len(pieces)) or encoder(pieces))
    assert senses(WIRE, spans) == alone
    assert len(runs) == 1
    assert runs[0] <= READ + 2


@pytest.mark.parametrize("words", ["word " * 400 + "the end", "x" * 900, "\ud800 lone", "…"])
def test_no_text_is_too_long_or_too_odd(words):
    text = f"He said: {words}. Then he left."
    found = senses(text, [[span(text, words)], [span(text, words), span(text, "he left")]])
    assert [len(each) for each in found] == [128, 128]


def test_a_passage_that_begins_where_a_long_sentence_ends_is_read():
    text = "word " * 100 + "\nThen the guns fell silent."
    start = text.index("\n")
    (found,) = senses(text, [[Span(start, len(text), text[start:])]])
    assert likeness(found, found) == pytest.approx(1, abs=0.02)
    assert likeness(found, vector("The guns were silent.", "The guns were silent")) > 0.3


def test_a_passage_without_words_says_nothing():
    assert senses("  \n ", [[Span(0, 2, "  ")]]) == [b""]
    assert likeness(b"", vector(WIRE, "the islet")) == 0


def test_digests_know_what_their_items_say():
    document = Document(name="wire", text=WIRE, source="wire.txt")
    content = span(WIRE, "his country would not give up the lighthouse")
    item = Statement(
        doc="wire", source=Party(name="the premier"), content=(content,), mode=Mode.INDIRECT, act=Act.REFUSAL
    )
    (found,) = digests([identify(item, document.id)], document)
    assert found.sense == vector(WIRE, content.text)
    assert digests([], document) == []


def test_missing_weights_are_named(monkeypatch, tmp_path):
    (tmp_path / "data/reconcile/sense").mkdir(parents=True)
    monkeypatch.setattr(sense, "files", lambda _: tmp_path)
    with pytest.raises(LanguageModelError, match="install standoff again"):
        sense._Model()
