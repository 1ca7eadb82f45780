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
    start = end = 0
    words: set[str] = set()
    small = text.lower()
    for match in _WORD.finditer(small if len(small) == len(text) else _lower(text)):
        word = DIGITS if match[0][0].isdigit() else match[0]
        if word not in wanted:
            continue
        if not words or match.start() - reach > end:
            if words:
                yield start, end, words
            start, words = _back_to_space(text, match.start() - reach, end), set()
        if match.end() + reach > end:
            end = _on_to_space(text, match.end() + reach)
        words.add(word)
    if words:
        yield start, end, words


def _lower(text: str) -> str:
    """Lower case with the same length: a few capitals have a longer small form ("İ")."""
    return "".join(small if len(small := char.lower()) == 1 else char for char in text)


def _back_to_space(text: str, offset: int, floor: int) -> int:
    while offset > floor and not text[offset].isspace():
        offset -= 1
    return max(offset, floor)


def _on_to_space(text: str, offset: int) -> int:
    while offset < len(text) and not text[offset].isspace():
        offset += 1
    return min(offset, len(text))
