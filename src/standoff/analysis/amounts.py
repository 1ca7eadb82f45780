"""A figure in a few words: number, bound and what it counts."""

from __future__ import annotations

import re
from functools import lru_cache

from standoff.analysis.wording import capital, clip, data
from standoff.reconcile.comparing.words import content_words
from standoff.schema import Figure

_BEYOND = re.compile(r"\b(?:more|greater|higher) than\b|\bover\b|\babove\b|\bin excess of\b|\bexceed|\bupwards? of\b")
_SHORT_OF = re.compile(r"\b(?:fewer|less|lower) than\b|\bunder\b|\bbelow\b")
_NEGATED = re.compile(r"\b(?:no|not) (?:\w+ )?(?:more|greater|higher|fewer|less|lower) than\b")


def amount(figure: Figure) -> str:
    """``About 100,000 troops``, ``More than 90,000 troops``, ``36% of Russians``, ``5,000–7,000 people``.

    Where what is counted makes no sense by itself ("which", "last", "early next year"), the article's words stand.
    """
    number = _bounded(figure)
    unit, of = figure.unit or "", figure.of or ""
    if number is None or _says_nothing(of) or _says_nothing(unit, units=False) or "ordinal" in unit:
        return capital(clip(figure.evidence.text)) if _is_told(figure) else f"“{clip(figure.evidence.text)}”"
    if unit in ("%", "percent", "per cent"):
        text = f"{number}% of {of}" if of else f"{number}%"
    elif of and (unit in ("", "people") or content_words(unit) & content_words(of)):
        text = f"{number} {of}"
    else:
        text = " ".join(filter(None, [number, unit, of and f"({of})"]))
    return capital(text)


def _is_told(figure: Figure) -> bool:
    return any(number is not None for number in (figure.value, figure.low, figure.high))


def _bounded(figure: Figure) -> str | None:
    """The number with its bound or its "about"; None where the words say it better ("tens of thousands")."""
    value, low, high = figure.value, figure.low, figure.high
    words = figure.evidence.text.lower()
    if low is not None and high is None and value in (None, low):
        strict = _BEYOND.search(words) and not _NEGATED.search(words)
        return f"{'more than' if strict else 'at least'} {_number(low)}"
    if high is not None and low is None and value in (None, high):
        short = None if _NEGATED.search(words) else _SHORT_OF.search(words)
        bound = ("less than" if "less" in short[0] else "fewer than") if short else "up to"
        return f"{bound} {_number(high)}"
    if value is not None:
        return f"about {_number(value)}" if figure.approx else _number(value)
    if low is not None and high is not None and not figure.approx:
        return f"{_number(low)}–{_number(high)}"
    return None


def _number(value: float) -> str:
    return f"{int(value):,}" if value == int(value) else f"{value:,}"


def _says_nothing(of: str, *, units: bool = True) -> bool:
    """Whether all its words are pronouns, relatives, adverbs or (``units``) words of time, so nothing is counted."""
    words = re.findall(r"\w+", of.lower())
    return bool(words) and all(word in _empty() or (units and word in _measures()) for word in words)


@lru_cache(maxsize=1)
def _empty() -> frozenset[str]:
    return frozenset(data()["figures"]["empty"].split())


@lru_cache(maxsize=1)
def _measures() -> frozenset[str]:
    return frozenset(data()["figures"]["measures"].split())
