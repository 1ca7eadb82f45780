"""Quantities in sentences that were written without sight of the grammar: ``blind.toml`` and ``blind_heads.toml``.

At first sight of the first file .90 of the values, .78 of the heads and .94 of the approximators were right, of the
second, whose counted nouns are hard to find, .99, .83 and 1.0; some constructions were mended since. The floors catch a
rule that breaks another.
"""

import tomllib
from functools import cache
from pathlib import Path

from tests.language.numbers.test_numbers import marks_of

HERE = Path(__file__).parent
CASES = tomllib.loads((HERE / "blind.toml").read_text(encoding="utf-8"))["case"]
HEADS = tomllib.loads((HERE / "blind_heads.toml").read_text(encoding="utf-8"))["cases"]
SLACK = 0.005


def near(one, other):
    if one is None or other is None:
        return one is other
    return abs(one - other) <= SLACK * max(abs(one), abs(other))


@cache
def answers(hard=False):
    found = []
    for case in [{"text": text, "words": words, **right} for text, words, right in HEADS] if hard else CASES:
        marks = marks_of(case["text"])
        start = case["text"].index(case["words"])
        inside = [n for n in marks.numbers if n.start < start + len(case["words"]) and start < n.end]
        head = marks.tokens[inside[0].head].text if inside and inside[0].head is not None else None
        found.append((case, inside[0] if inside else None, head))
    return found


def share(right):
    return sum(right) / len(right)


def test_values_units_approximators_and_heads():
    check([(case, number, head) for case, number, head in answers() if not case.get("none")], least=290, heads=0.935)


def test_counted_nouns_that_are_hard_to_find():
    check(answers(hard=True), least=134, heads=0.96)


def check(quantities, *, least, heads):
    assert len(quantities) >= least
    bounds = ("value", "low", "high")
    assert (
        share([n is not None and all(near(getattr(n, b), c.get(b)) for b in bounds) for c, n, _ in quantities]) >= 0.96
    )
    assert share([n is not None and n.unit == c.get("unit") for c, n, _ in quantities]) >= 0.97
    assert share([n is not None and n.approx == c.get("approx", False) for c, n, _ in quantities]) >= 0.97
    assert share([n is not None and head == c.get("head") for c, n, head in quantities]) >= heads


def test_what_is_no_quantity():
    nothing = [number is None for case, number, _ in answers() if case.get("none")]
    assert len(nothing) == 30
    assert share(nothing) >= 0.95
