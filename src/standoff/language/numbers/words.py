"""Numbers as words say them: ``two dozen``, ``twenty-four``, ``half a million``."""

from __future__ import annotations

import re
from math import isfinite

_SMALL = dict(
    zip(
        [
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen",
        ],
        range(20),
        strict=True,
    )
)
_TENS = {
    word: 10 * (n + 2)
    for n, word in enumerate(["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"])
} | {"fourty": 40}
_SCALES = {
    "dozen": 12,
    "hundred": 100,
    "thousand": 1_000,
    "million": 10**6,
    "billion": 10**9,
    "trillion": 10**12,
}
_ORDINALS = {
    "first": 1, "second": 2, "third": 3, "fifth": 5, "eighth": 8, "ninth": 9, "twelfth": 12,
} | {word[:-1] + "ieth": value for word, value in _TENS.items()}  # fmt: skip
_FRACTIONS = {"half": 0.5, "quarter": 0.25, "third": 1 / 3}

NUMBER_WORDS = frozenset([*_SMALL, *_TENS, *_SCALES])
_SPLIT = re.compile(r"[\s-]+")
_DIGITS = re.compile(r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?")


def read_number(text: str) -> float | None:
    """The value of a cardinal in digits or words, or ``None`` where it is neither.

    >>> read_number("twenty-four"), read_number("half a million"), read_number("1,200"), read_number("2.5 million")
    (24.0, 500000.0, 1200.0, 2500000.0)
    """
    total = part = 0.0
    seen = False
    factor = 1.0
    for word in _SPLIT.split(text.strip().lower()):
        if word in ("a", "an"):
            part = part or 0.0
        elif word in ("and", "of", ""):
            continue
        elif word == "half" and not seen:
            factor = 0.5
        elif _DIGITS.fullmatch(word):
            part += float(word.replace(",", ""))
            seen = True
        elif word in _SMALL or word in _TENS:
            part += _SMALL.get(word, _TENS.get(word, 0))
            seen = True
        elif word in _SCALES:
            scale = _SCALES[word]
            if scale < 1000:
                part = (part or 1) * scale
            else:
                total += (part or 1) * scale
                part = 0.0
            seen = True
        else:
            return None
    value = (total + part) * factor
    return value if seen and isfinite(value) else None


_PARTS = {
    "half": 2,
    "third": 3,
    "quarter": 4,
    "fifth": 5,
    "sixth": 6,
    "seventh": 7,
    "eighth": 8,
    "ninth": 9,
    "tenth": 10,
}


def read_share(text: str) -> float:
    """The value of a fraction in words, rounded to thousandths.

    >>> read_share("two-thirds"), read_share("half"), read_share("one in five")
    (0.667, 0.5, 0.2)
    """
    words = [word for word in _SPLIT.split(text.strip().lower()) if word not in ("in", "out", "of", "every")]
    part = _PARTS.get(words[-1].removesuffix("s"))
    top = 1.0 if words[0] in ("a", "half") else read_number(words[0]) or 1.0
    return round(top / (part or read_number(words[-1]) or 1.0), 3)


def read_ordinal(text: str) -> int | None:
    """The value of an ordinal: ``eighth`` is 8, ``21st`` is 21, ``twenty-first`` is 21."""
    word = text.strip().lower()
    digits = re.fullmatch(r"(\d{1,6})(?:st|nd|rd|th)", word)
    if digits:
        return int(digits[1])
    head, _, tail = word.rpartition("-")
    base = _TENS.get(head, 0)
    if head and not base:
        return None
    if tail in _ORDINALS:
        return base + _ORDINALS[tail]
    if tail.endswith("th") and tail[:-2] in _SMALL:
        return base + _SMALL[tail[:-2]]
    return None
