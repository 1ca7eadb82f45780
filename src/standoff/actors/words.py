"""The words of a text, folded so that a name is found however it is spelled: case, accents, full stops, apostrophes."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

_WORD = re.compile(r"(?:[^\W\d_]\.){2,}|[^\W_]+(?:['’](?![sS]\b)[^\W_]+)*")
_JOIN = re.compile(r"[\s\-‐‑–+&]*|\.\s|['’]s\s", re.ASCII)
_APOSTROPHE = str.maketrans("’‘`", "'''")
_LETTERS = str.maketrans("ıøłđßæœ", "ioldsao")


class Word(NamedTuple):
    """``text[start:end]`` and the key that names are looked up by."""

    start: int
    end: int
    text: str
    key: str


@lru_cache(maxsize=65536)
def fold(word: str) -> str:
    """The key of a word.

    >>> fold("Türkiye"), fold("U.S."), fold("N’Djamena")
    ('turkiye', 'us', "n'djamena")
    """
    if word.isascii():
        return word.lower().replace(".", "")
    plain = unicodedata.normalize("NFKD", word.translate(_APOSTROPHE).lower().translate(_LETTERS))
    return "".join(c for c in plain if not unicodedata.combining(c)).replace(".", "")


def words_of(text: str) -> tuple[Word, ...]:
    """All words of a text, in order. A possessive ``'s`` is no word and no part of one."""
    return tuple(_words(text))


def _words(text: str) -> Iterator[Word]:
    for found in _WORD.finditer(text):
        word = found[0]
        if word in ("s", "S") and found.start() and text[found.start() - 1] in "'’":
            continue
        yield Word(found.start(), found.end(), word, fold(word))


def keys_of(name: str) -> tuple[str, ...]:
    """The keys of a name's words.

    >>> keys_of("People's Republic of China")
    ('people', 'republic', 'of', 'china')
    """
    return tuple(word.key for word in _words(name))


def joined(text: str, left: Word, right: Word) -> bool:
    """Whether two neighbouring words can be parts of one name: only blanks, hyphens or a possessive between them."""
    between = text[left.end : right.start]
    return between == " " or bool(_JOIN.fullmatch(between))
