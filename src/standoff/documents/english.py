"""Whether a text is English. The common words decide; only where they are rare is py3langid asked."""

from __future__ import annotations

import math
import re
from typing import Final

_COMMON: Final = frozenset(
    {
        "the", "of", "and", "to", "in", "a", "that", "is", "was", "for", "on", "with", "as", "it", "at", "by", "from",
        "his", "he", "has", "had", "have", "its", "be", "are", "were", "said", "will", "would", "not", "but", "they",
        "an", "who", "which", "this", "their", "she",
    }
)  # fmt: skip
_ENOUGH_WORDS = 40
"""A shorter text is not judged: a headline of names looks like any language."""
_COMMON_SHARE = 0.18
"""English news has 0.30 to 0.45 of these words; French, Spanish and German, which share a few of them, below 0.12."""
_SURE = 0.95
_SAMPLE = 6_000
_WORD = re.compile(r"[^\W\d_]+")


def other_language(text: str) -> str | None:
    """The ISO 639-1 code of the language, where the text is long enough and surely not English; else None."""
    sample = text[:_SAMPLE]
    found = _WORD.findall(sample.lower())
    letters = sum(map(len, found))
    if len(found) < _ENOUGH_WORDS and letters < 200:
        return None
    if found and sum(word in _COMMON for word in found) > _COMMON_SHARE * len(found):
        return None
    if letters < 0.4 * len(sample.strip() or "x"):
        return None
    return _surely_not_english(sample)


def _surely_not_english(sample: str) -> str | None:
    from py3langid import rank  # 0.7 s to load its model, and rarely needed

    ranked = [(str(language), float(score)) for language, score in rank(sample)]
    language, best = ranked[0]
    share = 1 / sum(math.exp(score - best) for _, score in ranked)  # scores are log-probabilities up to a constant
    return language if language != "en" and share >= _SURE else None
