"""Hard cases of who is meant, one sentence or two each, with the general rule they stand for: ``hard.toml``."""

import tomllib
from pathlib import Path

import pytest

from standoff.actors import resolve_mention, survey
from standoff.language import mark
from standoff.schema import Block, BlockKind, Document

RULES = tomllib.loads(Path(__file__).with_name("hard.toml").read_text(encoding="utf-8"))
CASES = [(rule, row) for rule, rows in RULES.items() for row in rows["cases"]]


def document(text):
    return Document(
        name="case", text=text, source="-", published="2022-01-11", blocks=(Block(BlockKind.BODY, 0, len(text)),)
    )


@pytest.fixture(scope="module")
def read():
    return [survey(marks) for marks in mark(document(row[0]) for _, row in CASES)]


@pytest.mark.parametrize("number", range(len(CASES)), ids=lambda n: f"{CASES[n][0]}: {CASES[n][1][1]}")
def test_side(read, number):
    text, mention, *wanted = CASES[number][1]
    start = text.rindex(mention) if mention not in text[: text.rindex(mention)] else text.index(mention)
    answer = resolve_mention(read[number], start, start + len(mention))
    sides = sorted({referent.side for referent in answer.referents if referent.side})
    side = "" if answer.place or not answer.party else answer.side or ""
    assert ("+".join(sides) if len(sides) > 1 else side) == wanted[0], answer.reason
    if len(wanted) > 1:
        assert answer.name == wanted[1]
