from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from standoff.language import Marks, mark
from standoff.language.numbers import find_numbers
from standoff.language.numbers.words import read_number, read_ordinal
from standoff.schema import Block, BlockKind, Document

CASES = tomllib.loads(Path(__file__).with_name("cases.toml").read_text(encoding="utf-8"))


def marks_of(text: str) -> Marks:
    block = Block(BlockKind.BODY, 0, len(text))
    document = Document(name="case", text=text, source="-", published="2022-01-11", blocks=(block,))
    return next(iter(mark([document])))


@pytest.mark.parametrize("case", CASES["quantities"], ids=lambda case: case["text"])
def test_quantity_is_read(case):
    marks = marks_of(case["text"])
    assert marks.numbers, "no quantity found"
    number = marks.numbers[0]
    assert (number.value, number.low, number.high) == (case.get("value"), case.get("low"), case.get("high"))
    assert number.unit == case.get("unit")
    assert number.approx == case.get("approx", False)
    head = marks.tokens[number.head].text if number.head is not None else None
    assert head == case.get("head")


@pytest.mark.parametrize("line", CASES["none"])
def test_what_is_no_quantity(line):
    text, _, allowed = line.partition("|")
    found = [text[number.start : number.end] for number in find_numbers(marks_of(text))]
    assert found == (["Two"] if allowed else [])


def test_mark_covers_the_approximator_and_the_unit():
    marks = marks_of("Analysts say at least 60 per cent of exports have stopped.")
    (number,) = marks.numbers
    assert marks.document.text[number.start : number.end] == "at least 60 per cent"


def test_two_quantities_with_different_units_are_no_range():
    marks = marks_of("Prices rose 4 per cent to $92 a barrel.")
    assert [(number.value, number.unit) for number in marks.numbers] == [(4, "per cent"), (92, "USD")]


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("seven", 7),
        ("twenty-four", 24),
        ("one hundred and fifty", 150),
        ("two dozen", 24),
        ("half a million", 500_000),
        ("three hundred thousand", 300_000),
        ("1,200", 1200),
        ("2.5 million", 2_500_000),
        ("a hundred", 100),
        ("", None),
        ("some", None),
        ("and", None),
        ("9" * 400, None),
    ],
)
def test_read_number(words, value):
    assert read_number(words) == value


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("first", 1),
        ("eighth", 8),
        ("21st", 21),
        ("twenty-first", 21),
        ("thirtieth", 30),
        ("fourteenth", 14),
        ("north", None),
    ],
)
def test_read_ordinal(words, value):
    assert read_ordinal(words) == value
