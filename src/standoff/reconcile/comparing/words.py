"""Content words: the stems that two passages are compared by, and how much each of them tells."""

from __future__ import annotations

import math
import re
import tomllib
import unicodedata
from collections.abc import Hashable
from functools import lru_cache
from importlib.resources import files
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

Words = frozenset[str]
Told = NDArray[np.float64]

LEAST_WEIGHT = 0.1
"""What the commonest word counts where passages are likened."""

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


def worth(term: Hashable) -> float:
    """What a word counts where passages are likened; a name or a pair of words, which are not listed, counts 1."""
    return _worths().get(term, 1.0)


_GRAINS = 2**20
"""What a word counts is a multiple of so small a part of 1 that sums are exact in any order: sets have none."""


@lru_cache(maxsize=1)
def _worths() -> dict[Hashable, float]:
    return {word: round(max(LEAST_WEIGHT, rarity(word)) * _GRAINS) / _GRAINS for word in _rarities()}


def told(words: Words) -> float:
    """How much words tell together."""
    return sum(map(worth, words))


def shared(one: Words, other: Words) -> tuple[float, float]:
    """The part that both share of the passage that tells less, and of both together (overlap and Jaccard, weighed)."""
    parts = shared_parts(*(np.array([told(words)]) for words in (one & other, one, other)))
    return float(parts[0][0]), float(parts[1][0])


def shared_parts(both: Told, one: Told, other: Told) -> tuple[Told, Told]:
    """The same for many pairs of passages: from what their common words tell, and those of the one and the other."""
    some = both > 0
    of_less: Told = both / np.where(some, np.minimum(one, other), 1)
    return of_less, both / np.where(some, one + other - both, 1)


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
