"""How likely two items of one kind are to report the same thing: evidence for and against it, weighed."""

from __future__ import annotations

import math
import tomllib
from collections.abc import Callable, Mapping
from functools import lru_cache
from importlib.resources import files
from typing import NamedTuple

from standoff.reconcile.comparing.digest import Digest
from standoff.reconcile.comparing.meaning import likeness
from standoff.reconcile.comparing.turns import order, same_status, turns
from standoff.reconcile.comparing.words import Words, listed_words, rarity
from standoff.schema import Act, Status

LEAST_WEIGHT = 0.1
"""What the commonest word counts."""

SHORT = 7
"""Days that a time may hold and still say which occasion is meant."""

FAR = 400
"""Days between two times from which it makes no difference how many they are."""

NEAR = 0.15
"""The likeness in meaning below which two passages without a common word have nothing to do with each other."""

ABOUT = 0.1
"""How far from the truth an approximate number may lie and still be right."""

ASSERTS = frozenset({Act.CLAIM, Act.ACCUSATION})
"""What a denial answers."""


class Yardstick(NamedTuple):
    """What each piece of evidence counts for one relation, in log odds, and from which score the relation holds."""

    weights: Mapping[str, float]
    least: float


@lru_cache(maxsize=1)
def yardsticks() -> Mapping[str, Yardstick]:
    """``data/reconcile/sameness.toml``: fitted on the corpus' training crises by ``standoff.training.pairs``."""
    text = files("standoff").joinpath("data/reconcile/sameness.toml").read_text(encoding="utf-8")
    tables = tomllib.loads(text)
    return {name: Yardstick(table["weights"], table["least"]) for name, table in tables.items()}


def odds(evidence: Mapping[str, float], weights: Mapping[str, float]) -> float:
    """The log odds that a relation holds."""
    return both_odds(evidence, weights, weights)[0]


def both_odds(
    evidence: Mapping[str, float], weights: Mapping[str, float], others: Mapping[str, float]
) -> tuple[float, float]:
    """The log odds that each of two relations holds, in one go: it is asked for every pair that meets."""
    total, other = weights["bias"], others["bias"]
    for name, value in evidence.items():
        if value:
            total += weights[name] * value
            other += others[name] * value
    return total, other


def may_meet(one: Digest, other: Digest) -> bool:
    """Whether two items have enough in common to be worth the weighing: a word, or what they mean."""
    return not one.around.isdisjoint(other.around) or likeness(one.meaning, other.meaning) >= NEAR


def evidence(one: Digest, other: Digest) -> dict[str, float]:
    """What speaks for and against two items of one kind being the same; each between 0 and 1, in either order alike.

    What their kind does not have is left out.
    """
    return {**_of_all(one, other), **_OWN[one.kind](one, other)}


def _of_all(one: Digest, other: Digest) -> dict[str, float]:
    words, alike_words = shared(one.words, other.words)
    common = one.around & other.around
    rare_words = told(common) if common else 0.0
    around, alike_around = _parts(rare_words, one.around, other.around)
    source, source_against = _parties(one.sources, other.sources)
    return {
        "words": words,
        "alike_words": alike_words,
        "around": around,
        "alike_around": alike_around,
        "rare_words": min(3.0, rare_words) / 3,
        "meaning": likeness(one.meaning, other.meaning),
        "meaning_around": likeness(one.meaning_around, other.meaning_around),
        "quoted": float(not one.quoted.isdisjoint(other.quoted)),
        "source": source,
        "source_against": source_against,
        "same_sides": float(bool(one.sources or one.targets) and _all_sides(one) == _all_sides(other)),
        "person": float(not one.persons.isdisjoint(other.persons)),
        "label": float(one.label == other.label),
        "number": float(not one.numbers.isdisjoint(other.numbers)),
        "negation_against": float(one.negated != other.negated),
        "denial_against": float(denies(one) != denies(other)),
    }


def _of_events(one: Digest, other: Digest) -> dict[str, float]:
    target, target_against = _parties(one.targets, other.targets)
    return {
        "target": target,
        "target_against": target_against,
        "status_against": float(not same_status(one.status, other.status)),
        **turns(one.status, other.status, order(one, other), one.label, other.label),
        "format_against": float(bool(one.format and other.format and one.format != other.format)),
        **place(one, other),
        **time(one, other),
    }


def _of_statements(one: Digest, other: Digest) -> dict[str, float]:
    asserts = Act.DENIAL in (one.label, other.label) and not ASSERTS.isdisjoint((one.label, other.label))
    return {**time(one, other), "claim_denied": float(asserts)}


def _of_commitments(one: Digest, other: Digest) -> dict[str, float]:
    target, target_against = _parties(one.targets, other.targets)
    condition, alike_condition = shared(one.condition, other.condition)
    return {
        "target": target,
        "target_against": target_against,
        "condition": condition,
        "alike_condition": alike_condition,
        "condition_against": float(bool(one.condition) != bool(other.condition)),
    }


def _all_sides(digest: Digest) -> frozenset[str]:
    return digest.sources | digest.targets if digest.targets else digest.sources


def denies(digest: Digest) -> bool:
    """Whether it denies or refuses something."""
    return digest.status == Status.DENIED or digest.label in (Act.DENIAL, Act.REFUSAL)


def amount(one: Digest, other: Digest) -> dict[str, float]:
    """Whether two figures are the same number, may both be right, or how far apart they are (1: tenfold or more)."""
    first, second = bounds(one), bounds(other)
    if first is None or second is None:
        return {"same_amount": 0.0, "amounts_meet": 0.0, "amounts_apart": 0.0, "size": 0.0}
    same = one.amount == other.amount
    meet = max(first[0], second[0]) <= min(first[1], second[1])
    sizes = sorted(abs(figure[0] if math.isinf(figure[1]) else figure[1]) for figure in (first, second))
    times = 10.0 if sizes[0] == 0 else sizes[1] / sizes[0]
    return {
        "same_amount": float(same),
        "amounts_meet": float(meet and not same),
        "amounts_apart": 0.0 if same else min(1.0, math.log10(max(1.0, times))),
        "size": min(1.0, math.log10(1 + sizes[1]) / 6),
    }


def bounds(figure: Digest) -> tuple[float, float] | None:
    """Between which numbers the true one lies if the figure is right; None where it holds no number."""
    if figure.amount is None:
        return None
    value, low, high = figure.amount
    if low is not None or high is not None:
        return (-math.inf if low is None else low, math.inf if high is None else high)
    if value is None:
        return None
    give = abs(value) * ABOUT if figure.approx else 0.0
    return value - give, value + give


@lru_cache(maxsize=1)
def _worths() -> Mapping[str, float]:
    """What the words count that are common enough to be listed; every other word counts 1."""
    return {word: max(LEAST_WEIGHT, rarity(word)) for word in listed_words()}


def told(words: Words) -> float:
    """How much words tell together."""
    worth = _worths().get
    return math.fsum([worth(word, 1.0) for word in words])  # exact: sets have no order


@lru_cache(maxsize=50_000)
def _told_of_all(words: Words) -> float:
    """The same, remembered: an item's words are asked for at each comparison."""
    return told(words)


def shared(one: Words, other: Words) -> tuple[float, float]:
    """The part that both share of the passage that tells less, and of both together (overlap and Jaccard, weighed)."""
    common = one & other
    return _parts(told(common), one, other) if common else (0.0, 0.0)


def _parts(both: float, one: Words, other: Words) -> tuple[float, float]:
    if not both:
        return 0.0, 0.0
    first, second = _told_of_all(one), _told_of_all(other)
    return both / min(first, second), both / (first + second - both)


def place(one: Digest, other: Digest) -> dict[str, float]:
    """Whether both name a place, and whether it is the same."""
    known = bool(one.place and other.place)
    return {
        "place": float(known and one.place == other.place),
        "place_against": float(known and one.place != other.place),
    }


def time(one: Digest, other: Digest) -> dict[str, float]:
    """How the times lie: the same days, within a short time, within a long one, or apart by so much."""
    gap = apart(one, other)
    if gap is None:
        return {"same_time": 0.0, "within": 0.0, "within_long": 0.0, "apart": 0.0}
    short = max(one.days, other.days) <= SHORT
    same = (one.first, one.last) == (other.first, other.last) and one.days <= 31
    return {
        "same_time": float(same),
        "within": float(gap == 0 and short),
        "within_long": float(gap == 0 and not short),
        "apart": min(1.0, math.log1p(gap) / math.log1p(FAR)),
    }


def apart(one: Digest, other: Digest) -> int | None:
    """Days between the times of two items: 0 where they meet, None where one has none."""
    if one.first is None or one.last is None or other.first is None or other.last is None:
        return None
    return max(0, one.first - other.last, other.first - one.last)


def _parties(one: frozenset[str], other: frozenset[str]) -> tuple[float, float]:
    """How far two sets of sides agree; and 1 where both are known and have nobody in common."""
    if not one or not other:
        return 0.0, 0.0
    common = len(one & other)
    return common / len(one | other), float(not common)


_OWN: Mapping[str, Callable[[Digest, Digest], dict[str, float]]] = {
    "event": _of_events,
    "statement": _of_statements,
    "commitment": _of_commitments,
    "figure": amount,
}
