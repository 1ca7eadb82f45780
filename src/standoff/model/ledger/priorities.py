"""What a speaker puts above all else, by its own words: ``data/model/priorities.toml`` as rules."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable
from functools import lru_cache
from importlib.resources import files
from typing import Any

from standoff.language import Marks
from standoff.schema import Commitment, Span


def foremost(marks: Marks, item: Commitment) -> Span | None:
    """The sentence in which a commitment is called a red line, not negotiable, or wanted above all; else ``None``.

    "Above all, the fleet must leave the bay": the cue stands beside the action, in its sentence.
    """
    sentence = marks.sentence_at(item.action.start)
    if sentence is None:
        return None
    near = int(_data()["foremost"]["near"])
    start, end = max(sentence.start, item.action.start - near), min(sentence.end, item.action.end + near)
    found = any(
        not _denied().search(marks.document.text[sentence.start : cue.start() + start])
        for cue in _cues("foremost").finditer(marks.document.text[start:end])
    )
    return marks.document.span(sentence.start, sentence.end) if found else None


def stays_open(text: str) -> bool:
    """Whether a promise or refusal keeps open that something be done, and does not announce it.

    >>> stays_open("keep its door open to Uganda"), stays_open("admit Uganda in May")
    (True, False)
    """
    return _cues("stays_open").search(text) is not None


@lru_cache(maxsize=1)
def _data() -> dict[str, Any]:
    text = files("standoff").joinpath("data/model/priorities.toml").read_text(encoding="utf-8")
    return tomllib.loads(text)


@lru_cache(maxsize=2)
def _cues(table: str) -> re.Pattern[str]:
    return _any_of(_data()[table]["cues"], r"\b(?:{})\b")


@lru_cache(maxsize=1)
def _denied() -> re.Pattern[str]:
    return _any_of(_data()["foremost"]["unless_after"], r"\b(?:{})\s+$")


def _any_of(words: Iterable[str], frame: str) -> re.Pattern[str]:
    longest_first = sorted(words, key=lambda word: -len(word))
    return re.compile(frame.format("|".join(map(re.escape, longest_first))), re.IGNORECASE)
