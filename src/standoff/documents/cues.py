"""The word lists of ``data/documents/``, compiled once: what page furniture, bylines, credits and stamps look like."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import files
from typing import Any

from standoff.errors import OntologyError

_NUMBER = re.compile(r"\d[\d,.]*(?:\s?[km]\b)?")
_QUOTES = str.maketrans({"’": "'", "‘": "'", "‛": "'", "“": '"', "”": '"', "\xa0": " ", "…": "..."})
_BEFORE = " *_#>»›→▶►•·|([-"
_EDGES = ' \t*_>»›→←▶►•·|-–—.:;,!?"()[]'


def load(name: str) -> dict[str, Any]:
    """One data file of the layer. Raises OntologyError where it is no TOML."""
    text = (files("standoff") / "data" / "documents" / name).read_text(encoding="utf-8")
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise OntologyError(f"data/documents/{name} is no TOML: {error}", hint="undo the last edit of it") from error


@cache
def page_words() -> dict[str, Any]:
    """``page.toml`` as it is."""
    return load("page.toml")


@cache
def words(section: str, key: str) -> frozenset[str]:
    """One list of ``page.toml`` as a set of lower-case forms."""
    return frozenset(entry.lower() for entry in page_words()[section][key])


def alternatives(entries: Iterable[str]) -> str:
    """A pattern for any of the entries, the longest first, with any white space where they have a space."""
    ordered = sorted(set(entries), key=lambda entry: (-len(entry), entry))
    return "(?:" + "|".join(re.escape(entry).replace(r"\ ", r"\s+") for entry in ordered) + ")"


@lru_cache(maxsize=512)  # several rules compare the same line
def plain(line: str) -> str:
    """A line for comparison: lower case, straight quotes, single spaces, numbers as ``#``; the ends are kept.

    >>> plain("80  users have voted.")
    '# users have voted.'
    """
    return _NUMBER.sub("#", " ".join((line if line.isascii() else line.translate(_QUOTES)).lower().split()))


@dataclass(frozen=True, slots=True)
class Furniture:
    """One ``[[furniture]]`` table: what marks a line as belonging to the page."""

    name: str
    equals: frozenset[str]
    starts: tuple[str, ...]
    holds: tuple[str, ...]
    all_of: frozenset[str]
    whole: re.Pattern[str] | None
    max_words: int
    opens_list: bool

    def matches(self, line: str, count: int) -> bool:
        """``line`` as ``plain`` gives it, ``count`` its number of words."""
        if count > self.max_words:
            return False
        core = line.strip(_EDGES)
        if core in self.equals or core.lstrip("# ") in self.equals or line in self.equals:
            return True
        if self._starts(line):
            return True
        if self.whole and self.whole.fullmatch(line):
            return True
        if any(part in line for part in self.holds):
            return True
        return bool(self.all_of) and all(word.strip(",:") in self.all_of for word in line.split())

    def _starts(self, line: str) -> bool:
        """Whether the line opens with one of the words, after bullets and brackets, and not in mid-word."""
        opening = line.lstrip(_BEFORE)
        for text in (line, opening):
            if text.startswith(self.starts):
                entry = max((entry for entry in self.starts if text.startswith(entry)), key=len)
                if not entry[-1].isalnum() or not text[len(entry) : len(entry) + 1].isalnum():
                    return True
        return False


@cache
def furniture() -> tuple[Furniture, ...]:
    """All kinds of page furniture, in the order of the file."""
    return tuple(_furniture(table) for table in page_words()["furniture"])


def _furniture(table: dict[str, Any]) -> Furniture:
    return Furniture(
        name=table["name"],
        equals=frozenset(table.get("equals", ())),
        starts=tuple(table.get("starts", ())),
        holds=tuple(table.get("holds", ())),
        whole=re.compile(table["pattern"]) if "pattern" in table else None,
        all_of=frozenset(table.get("all_of", ())),
        max_words=table["max_words"],
        opens_list=table.get("opens_list", False),
    )


def furniture_of(line: str) -> Furniture | None:
    """The kind of page furniture that a line is, or None."""
    count = line.count(" ") + 1
    compared = plain(line)
    return next((kind for kind in furniture() if kind.matches(compared, count)), None)
