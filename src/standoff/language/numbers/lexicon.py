"""The words around numbers, from ``data/language/numbers.toml``."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files


@dataclass(frozen=True, slots=True)
class NumberLexicon:
    """The lists of the data file, ready to look up (lower case)."""

    effects: Mapping[str, str]
    """What an approximator does: ``about``, ``least`` or ``most``."""
    after: Mapping[str, str]
    """The same for words that stand after the number."""
    scales: Mapping[str, float]
    magnitudes: Mapping[str, tuple[float, float]]
    vague: Mapping[str, tuple[float, float]]
    units: Mapping[str, str]
    currency_signs: Mapping[str, str]
    currency_names: Mapping[str, str]
    names_before: frozenset[str]
    idioms: re.Pattern[str]
    before_over: re.Pattern[str]
    """What ends in a word after which "over" is no bound."""
    telling: frozenset[str]
    """Verbs whose subject or object has the amount: "amount to", "put … at"."""
    changing: frozenset[str]
    """Verbs whose subject has the amount after "to" or "at"."""
    amounting: frozenset[str]
    """Verbs whose subject has the amount that is their object."""
    priced: frozenset[str]
    """Verbs whose subject has the amount after "for"."""
    count_nouns: frozenset[str]
    """Nouns that count what stands after their "of"."""
    fates: frozenset[str]
    hyphened_measures: frozenset[str]


_SAID_OF = ("telling", "changing", "amounting", "priced", "count_nouns", "fates", "hyphened_measures")


@lru_cache(maxsize=1)
def load_number_lexicon() -> NumberLexicon:
    """Read the shipped lists."""
    source = files("standoff") / "data" / "language" / "numbers.toml"
    data = tomllib.loads(source.read_text(encoding="utf-8"))
    approximators = data["approximators"]
    return NumberLexicon(
        effects={word: effect for effect in ("about", "least", "most") for word in approximators[effect]},
        after={word: effect for effect in ("about", "least", "most") for word in approximators[f"after_{effect}"]},
        scales=data["scales"],
        magnitudes={word: (low, high) for word, (low, high) in data["magnitudes"].items()},
        vague={word: (low, high) for word, (low, high) in data["vague"].items()},
        units=data["units"],
        currency_signs=data["currency_signs"],
        currency_names=data["currency_names"],
        names_before=frozenset(data["names"]["before"]),
        idioms=re.compile(rf"\b{alternatives(data['names']['idioms'])}(?!\w)", re.IGNORECASE),
        **{name: frozenset(data["said_of"][name]) for name in _SAID_OF},
        before_over=re.compile(rf"\b{alternatives(data['over']['after'])}\s+$", re.IGNORECASE),
    )


def alternatives(words: Iterable[str]) -> str:
    """A pattern that matches any of the words, the longest first; a space matches any white space but an empty line."""
    ordered = sorted(words, key=len, reverse=True)
    return "(?:" + "|".join(re.escape(word).replace(r"\ ", r"[ \u00a0]") for word in ordered) + ")"
