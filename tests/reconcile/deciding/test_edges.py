"""Edges move by what a reader takes for a word, in any script, and a passage is never emptied or torn."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from standoff.errors import InputError
from standoff.reconcile.deciding.edges import Edge, moved
from standoff.schema import Span

TEXT = (
    "“We won’t sign,” said al-Zahra’s envoy; 1,500 tents – 3.5 km away – "
    "e\u0301te\u0301 👩‍👩‍👧‍👦 🇳🇴 قالتِ إيران 我們同意。"
)


def passage(words, text=TEXT):
    start = text.index(words)
    return Span(start, start + len(words), words)


def step(words, edge, by, text=TEXT):
    return moved(text, passage(words, text), edge, step=by, within=(0, len(text))).text


@pytest.mark.parametrize(
    ("words", "edge", "by", "after"),
    [
        ("sign", Edge.START, -1, "won’t sign"),
        ("sign", Edge.END, 1, "sign,"),
        ("sign,”", Edge.END, -1, "sign,"),
        ("We won’t", Edge.START, 1, "won’t"),
        ("We won’t", Edge.START, -1, "“We won’t"),
        ("said", Edge.END, 1, "said al-Zahra’s"),
        ("tents", Edge.START, -1, "1,500 tents"),
        ("away", Edge.START, -1, "km away"),
        ("km", Edge.START, -1, "3.5 km"),
        ("away –", Edge.END, 1, "away – e\u0301te\u0301"),
        ("e\u0301te\u0301", Edge.END, 1, "e\u0301te\u0301 👩‍👩‍👧‍👦"),
        ("👩‍👩‍👧‍👦", Edge.END, 1, "👩‍👩‍👧‍👦 🇳🇴"),
        ("🇳🇴", Edge.END, 1, "🇳🇴 قالتِ"),
        ("إيران", Edge.START, -1, "قالتِ إيران"),
        ("我們", Edge.END, 1, "我們同"),
        ("won’t sig", Edge.END, 1, "won’t sign"),
        ("ign", Edge.START, -1, "sign"),
    ],
)
def test_an_edge_moves_over_one_token(words, edge, by, after):
    assert step(words, edge, by) == after


@pytest.mark.parametrize(
    ("words", "edge", "by"),
    [("sign", Edge.START, 1), ("sign", Edge.END, -1), ("“We", Edge.START, -1), ("同意。", Edge.END, 1)],
)
def test_where_there_is_nothing_to_move_over_it_says_so(words, edge, by):
    with pytest.raises(InputError, match="cannot move on"):
        step(words, edge, by)


def test_a_passage_stays_within_its_bounds():
    text = "one two\nthree four"
    span = Span(4, 7, "two")
    with pytest.raises(InputError):
        moved(text, span, Edge.END, step=1, within=(0, 7))


@given(st.text(max_size=60), st.data())
def test_moving_on_and_back_never_empties_a_passage(text, data):
    if not text:
        return
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    edge = data.draw(st.sampled_from(Edge))
    by = data.draw(st.sampled_from([-1, 1]))
    try:
        after = moved(text, Span(start, end, text[start:end]), edge, step=by, within=(0, len(text)))
    except InputError:
        return
    assert 0 <= after.start < after.end <= len(text)
    assert after.text == text[after.start : after.end]
    kept = (after.end == end) if edge is Edge.START else (after.start == start)
    assert kept
    assert (after.start, after.end) != (start, end)


def test_a_text_of_one_long_word_is_not_read_whole():
    text = "x" * 3_000_000
    after = moved(text, Span(10, 20, text[10:20]), Edge.END, step=1, within=(0, len(text)))
    assert after.end <= 20 + 500
