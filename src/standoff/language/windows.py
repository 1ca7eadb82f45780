"""The stretches of a text that hold a wanted word: rules look there only, which makes many of them cheap."""

from __future__ import annotations

import re
from collections.abc import Container, Iterator

_WORD = re.compile(r"[a-z]+|\d+")
DIGITS = "#"
"""Stands for any run of digits in a list of wanted words."""


def windows(text: str, wanted: Container[str], *, reach: int) -> Iterator[tuple[int, int, set[str]]]:
    """Start, end and wanted words of each stretch that reaches ``reach`` characters around wanted words.

    Stretches do not overlap and never cut a word; ``wanted`` is in lower case and may hold ``DIGITS``.
    """
    start = end = -1
    words: set[str] = set()
    small = text.lower()
    for match in _WORD.finditer(small if len(small) == len(text) else _lower(text)):
        word = match[0]
        if word[0].isdigit():
            word = DIGITS
        if word not in wanted:
            continue
        if match.start() - reach > end:
            if words:
                yield start, _word_edge(text, end), words
            start, words = _word_edge(text, max(match.start() - reach, end, 0)), set()
        end = min(match.end() + reach, len(text))
        words.add(word)
    if words:
        yield start, _word_edge(text, end), words


def _lower(text: str) -> str:
    """Lower case with the same length: a few capitals have a longer small form ("İ")."""
    return "".join(small if len(small := char.lower()) == 1 else char for char in text)


def _word_edge(text: str, offset: int) -> int:
    while 0 < offset < len(text) and not text[offset].isspace():
        offset += 1
    return offset
