"""Dates in words, as treaties and ceremonious letters write them: "the fourteenth of January nineteen seventy-six"."""

from __future__ import annotations

import re
from typing import Final

_ONES = (
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen"
)
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety"
_ORDINALS = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth "
    "sixteenth seventeenth eighteenth nineteenth twentieth"
)
_CARDINAL: Final = {name: number for number, name in enumerate(_ONES.split(), start=1)} | {
    name: 10 * number for number, name in enumerate(_TENS.split(), start=2)
}
_DAY_OF: Final = {name: number for number, name in enumerate(_ORDINALS.split(), start=1)} | {
    "twenty": 20, "thirtieth": 30, "thirty": 30,
}  # fmt: skip
_MONTH = "january|february|march|april|may|june|july|august|september|october|november|december"
_ORDINAL = (
    rf"(?:twenty|thirty)[ -](?:{'|'.join(_ORDINALS.split()[:9])})|{'|'.join(reversed(_ORDINALS.split()))}|thirtieth"
)
_UNDER_HUNDRED = (
    rf"(?:{'|'.join(_TENS.split())})(?:[ -](?:{'|'.join(_ONES.split()[:9])}))?|{'|'.join(reversed(_ONES.split()))}"
)
_YEAR = (
    r"(?:19|20)\d\d"
    rf"|(?:nineteen(?: hundred(?: and)?)?|two thousand(?: and)?|twenty) (?:oh[ -])?(?:{_UNDER_HUNDRED})|two thousand"
)
WORDED_DAY: Final = rf"(?:th(?:e|is) )?(?:{_ORDINAL})(?: day)?(?: of)? (?:{_MONTH}),?(?: in the year)? (?:{_YEAR})\b"
"""A day in words with its year in words or digits; to match ignoring case."""
_PARTS = re.compile(
    rf"\b(?P<day>{_ORDINAL})(?: day)?(?: of)? (?P<month>{_MONTH}),?(?: in the year)? (?P<year>{_YEAR})\b", re.I
)


def worded_day(value: str) -> tuple[int, str, int] | None:
    """Year, name of the month in lower case, and day of a date in words, or None.

    >>> worded_day("Done on the fourteenth day of January, nineteen seventy-six")
    (1976, 'january', 14)
    """
    found = _PARTS.search(value)
    if not found:
        return None
    day = sum(_DAY_OF[word] for word in re.split("[ -]", found["day"].lower()))
    return _year(found["year"].lower()), found["month"].lower(), day


def _year(text: str) -> int:
    if text.isdigit():
        return int(text)
    words = [word for word in re.split("[ -]", text) if word not in ("and", "oh", "hundred")]
    if words[:2] == ["two", "thousand"]:
        century, words = 2000, words[2:]
    else:
        century, words = 100 * _CARDINAL[words[0]], words[1:]
    return century + sum(_CARDINAL[word] for word in words)
