"""Highlights: whatever the spans, the stretches joined are the text, and each mark covers just its words."""

from hypothesis import given
from hypothesis import strategies as st

from standoff.serve.showing.marking import Mark, stretches

TEXTS = st.text(st.characters(codec="utf-8"), min_size=1, max_size=80) | st.sampled_from(
    ["👩‍👩‍👧‍👦 said “no”", "e\u0301te\u0301 – 🇺🇦 talks", "قالت إيران إنها لن توقع"]
)


@st.composite
def marked(draw):
    text = draw(TEXTS)
    place = st.integers(0, len(text))
    spans = draw(st.lists(st.tuples(place, place), max_size=8))
    return text, [Mark(min(s), max(s), str(n), "statement") for n, s in enumerate(spans) if s[0] != s[1]]


@given(marked())
def test_stretches_joined_are_the_text(drawn):
    text, marks = drawn
    assert "".join(piece.text for piece in stretches(text, marks)) == text


@given(marked())
def test_each_mark_covers_its_words_and_no_others(drawn):
    text, marks = drawn
    pieces = list(stretches(text, marks))
    for mark in marks:
        covered = "".join(piece.text for piece in pieces if mark in piece.marks)
        assert covered == text[mark.start : mark.end]


def test_of_overlapping_marks_the_longest_comes_first():
    outer, inner = Mark(0, 9, "a", "statement"), Mark(4, 9, "b", "event")
    assert [piece.marks for piece in stretches("they will", [inner, outer])] == [(outer,), (outer, inner)]
