"""What is drawn in Python is escaped, and a browser finds in it the text as it is."""

from __future__ import annotations

from html.parser import HTMLParser

from hypothesis import given
from hypothesis import strategies as st

from standoff.schema import Block, BlockKind, Document
from standoff.serve.review.passage import shown
from standoff.serve.showing.cards import card, marks
from standoff.serve.showing.drawn import card as drawn_card
from standoff.serve.showing.drawn import reasons, text
from standoff.serve.showing.marking import Mark
from standoff.serve.views.past import Past
from tests.border import make_document, make_items

EVIL = "<script>'\"&amp;</script>"


class Read(HTMLParser):
    """The elements and the words of a piece of HTML."""

    def __init__(self, source: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.words = ""
        self.feed(str(source))
        self.close()

    def handle_starttag(self, tag, attributes):
        self.tags.append((tag, dict(attributes)))

    def handle_data(self, data):
        self.words += data


@given(st.text(st.characters(exclude_characters="\0\r", codec="utf-8"), min_size=1, max_size=60), st.data())
def test_the_text_stands_as_it_is_with_its_marks(words, data):
    place = st.integers(0, len(words))
    spans = data.draw(st.lists(st.tuples(place, place), max_size=5))
    found = [Mark(min(s), max(s), f"i{n}", "event", "content") for n, s in enumerate(spans) if s[0] != s[1]]
    document = Document(name="a", text=words, source="-", blocks=(Block(BlockKind.BODY, 0, len(words)),))
    read = Read(text(shown(document, found), {mark.item: n for n, mark in enumerate(found)}))
    assert read.words == words
    assert {tag for tag, _ in read.tags} <= {"p", "mark"}
    for n, mark in enumerate(found):
        theirs = [int(a["data-at"]) for t, a in read.tags if t == "mark" and str(n) in a["data-i"].split()]
        assert theirs[0] == mark.start


def test_a_card_says_what_it_has_and_escapes_it():
    document = make_document()
    for item in make_items(document):
        plain = card(item)
        past = Past(EVIL, "2031-01-11T10:00:00Z", EVIL, "correct", "corrected", (), (EVIL,), EVIL, "undone")
        evil = {"id": EVIL, "label": EVIL, "quote": EVIL, "condition": EVIL, "undo": EVIL, "past": (past,)}
        changed = type(plain)(**{**{name: getattr(plain, name) for name in plain.__struct_fields__}, **evil})
        whole = drawn_card(changed, 3, EVIL, decides=True, chosen=EVIL)
        read = Read(whole)
        assert "script" not in {tag for tag, _ in read.tags}
        assert read.words.count(EVIL) == 7  # label, quote, condition, by, changes, why, permalink
        card_tag = next(attributes for tag, attributes in read.tags if tag == "article")
        assert (card_tag["id"], card_tag["data-i"], "data-chosen" in card_tag) == (EVIL, "3", True)
        given = {a["name"]: a["value"] for tag, a in read.tags if tag == "input"}
        assert given["csrf"] == given["item"] == given["decision"] == EVIL
        assert reasons(changed) in whole
        assert "<s>" in whole
        for _, value in plain.facts + plain.reasons:
            assert " ".join(value.split()) in read.words
        assert Read(drawn_card(plain, 0, "t", decides=True)).words.count("Undo") == 0
        assert {mark.item for mark in marks(item)} == {item.id}
