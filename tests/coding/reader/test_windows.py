"""Words keep the text's offsets whatever it holds, and every word is labelled in exactly one window."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from standoff.coding.reader.card import FOLDER
from standoff.coding.reader.weights import load_tokenizer
from standoff.coding.reader.windows import LENGTH, paragraphs_of, windows_of, words_of

TEXT = """Marbeck’s envoy, Élodie d’Arcy, said: “Nous verrons.”

The talks – the third since 2 May – broke off.\tNobody 🕊️ knows why.

""" + ("A long paragraph about the strait and its ferries goes on and on. " * 60)


@pytest.fixture(scope="module")
def tokenizer():
    return load_tokenizer(FOLDER)


def test_words_are_the_texts_own(tokenizer):
    words = words_of(TEXT, paragraphs_of(TEXT), tokenizer)
    cut = [TEXT[start:end] for start, end in zip(words.starts, words.ends, strict=True)]
    assert cut[:10] == ["Marbeck", "’", "s", "envoy", ",", "Élodie", "d", "’", "Arcy", ","]
    assert "🕊️" in cut or "🕊" in cut
    assert all(word == word.strip() and word for word in cut)


@given(st.text(max_size=300))
def test_any_text_is_covered_in_order(tokenizer, text):
    words = words_of(text, paragraphs_of(text), tokenizer)
    assert words.starts == sorted(words.starts)
    assert all(0 <= start < end <= len(text) for start, end in zip(words.starts, words.ends, strict=True))
    assert all(before <= after for before, after in zip(words.ends, words.starts[1:], strict=False))


@pytest.mark.parametrize(("length", "context"), [(LENGTH, 48), (64, 16), (24, 8), (16, 0)])
def test_every_word_is_labelled_once_and_no_window_is_too_long(tokenizer, length, context):
    words = words_of(TEXT, paragraphs_of(TEXT), tokenizer)
    windows = list(windows_of(words, length, context))
    labelled = [at for window in windows for at in range(window.begin, window.end)]
    assert labelled == list(range(len(words)))
    for window in windows:
        assert len(window.pieces) <= length
        assert len(window.places) == window.end - window.begin + window.context
        first = window.begin - window.context
        for number, place in enumerate(window.places):
            assert window.pieces[place] == words.pieces[first + number][0]


def test_a_window_ends_with_a_paragraph_where_one_fits(tokenizer):
    text = "\n\n".join(["The minister said that she would go to the island on Monday."] * 30)
    words = words_of(text, paragraphs_of(text), tokenizer)
    for window in list(windows_of(words))[:-1]:
        assert words.paragraphs[window.end - 1] != words.paragraphs[window.end]
