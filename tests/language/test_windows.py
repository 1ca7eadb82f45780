from __future__ import annotations

from standoff.language.windows import DIGITS, windows


def test_a_window_reaches_around_a_wanted_word_and_cuts_none():
    text = "far away words then a MONTH and more words far away"
    ((start, end, words),) = windows(text, {"month"}, reach=9)
    assert text[start:end].strip() == "words then a MONTH and more"
    assert words == {"month"}


def test_near_words_share_a_window_and_far_ones_do_not():
    text = "week 3 " + "x " * 40 + "week"
    found = [(text[start:end].split()[0], words) for start, end, words in windows(text, {"week", DIGITS}, reach=6)]
    assert [words for _, words in found] == [{"week", DIGITS}, {"week"}]


def test_capitals_with_a_longer_small_form_keep_offsets():
    text = "İİİİ week"
    ((start, end, _),) = windows(text, {"week"}, reach=2)
    assert text[start:end].endswith(" week")


def test_nothing_wanted_gives_no_window():
    assert list(windows("no such word", {"week"}, reach=5)) == []
