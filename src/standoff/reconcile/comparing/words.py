"""Content words: the stems that two passages are compared by, and how much each of them tells."""

from __future__ import annotations

import math
import re
import tomllib
import unicodedata
from collections.abc import Iterable
from functools import lru_cache
from importlib.resources import files
from itertools import pairwise

Words = frozenset[str]

_WORD = re.compile(r"[^\W_]+(?:'[a-z]+)?")
_QUOTED = re.compile(r"[“\"‘]([^”\"’“]{3,200})[”\"’]")
_ENDING = re.compile(r"(?:'s|ations?|ments?|ings?|ies|ied|ers?|ed|es|ly|s|e|y)$")


@lru_cache(maxsize=1)
def _common() -> frozenset[str]:
    text = files("standoff").joinpath("data/reconcile/words.toml").read_text(encoding="utf-8")
    return frozenset(tomllib.loads(text)["common_words"]["words"].split())


def content_words(text: str) -> Words:
    """The stems of the words that carry content, folded to lower case without accents.

    >>> sorted(content_words("NATO’s troops will not be withdrawn from the river"))
    ['nato', 'riv', 'troop', 'withdrawn']
    """
    plain = unicodedata.normalize("NFKD", text.replace("’", "'")).lower()
    if not plain.isascii():
        plain = "".join(char for char in plain if not unicodedata.combining(char))
    return frozenset(_stem(word) for word in _WORD.findall(plain) if word.removesuffix("'s") not in _common())


def quoted_pairs(text: str) -> frozenset[tuple[str, str]]:
    """Each two content words that stand side by side inside quotation marks: somebody's own words, not the reporter's.

    >>> quoted_pairs("it could bring “a complete rupture” at once")
    frozenset({('complet', 'ruptur')})
    """
    pairs: set[tuple[str, str]] = set()
    for quoted in _QUOTED.findall(text):
        words = [word for piece in quoted.split() for word in sorted(content_words(piece))]
        pairs.update(pairwise(words))
    return frozenset(pairs)


def rarity(word: str) -> float:
    """How much a stem tells of what a passage is about, 0 to 1, from how many articles of the corpus have it.

    The same in every case, so that a case's older comparisons stay right when articles are added.
    """
    return _rarities().get(word, 1.0)


def listed_words() -> Iterable[str]:
    """The stems of which it is known how many articles have them; every other one is as rare as can be."""
    return _rarities().keys()


@lru_cache(maxsize=1)
def _rarities() -> dict[str, float]:
    lines = files("standoff").joinpath("data/reconcile/rarity.tsv").read_text(encoding="utf-8").splitlines()
    articles = int(lines[0].split("\t")[1])
    counted = (line.split("\t") for line in lines[1:])
    return {word: 1 - math.log1p(int(count)) / math.log1p(articles) for word, count in counted}


@lru_cache(maxsize=50_000)
def _stem(word: str) -> str:
    if len(word) <= 4 or word[0].isdigit():
        return word.removesuffix("'s")
    cut = _ENDING.sub("", word)
    return cut if len(cut) >= 3 else word
