"""How likely two items of one kind are to report the same thing: evidence for and against it, weighed."""

from __future__ import annotations

import math
import tomllib
from collections.abc import Callable, Mapping
from functools import lru_cache
from importlib.resources import files
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from standoff.reconcile.comparing.columns import KINDS, NOTHING
from standoff.reconcile.comparing.facts import gaps
from standoff.reconcile.comparing.pairs import Mask, Pairs
from standoff.reconcile.comparing.sets import Column
from standoff.reconcile.comparing.turns import turns
from standoff.reconcile.comparing.words import shared_parts

SHORT = 7
"""Days that a time may hold and still say which occasion is meant."""

MONTH = 31
"""Days that a time may hold and still be a time that two reports can have in common."""

FAR = 400
"""Days between two times from which it makes no difference how many they are."""

NEAR = 0.2
"""The likeness below which two passages without a common word have nothing to do with each other. Of the training pairs
that gold calls the same and that have no word in common 4 (commitments), 8 (events) and 12 (statements) of 100 lie
below."""

Evidence = Mapping[str, Column | Mask]
"""By name each piece of evidence, a number from 0 to 1 for each pair."""


class Yardstick(NamedTuple):
    """What each piece of evidence counts for one relation, in log odds, from which score the relation holds, and from
    which, where that is known, it is as good as sure.
    """

    weights: Mapping[str, float]
    least: float
    sure: float | None = None


@lru_cache(maxsize=1)
def yardsticks() -> Mapping[str, Yardstick]:
    """``data/reconcile/sameness.toml``: fitted on the corpus' training crises by ``standoff.training.pairs``."""
    text = files("standoff").joinpath("data/reconcile/sameness.toml").read_text(encoding="utf-8")
    tables = tomllib.loads(text)
    return {name: Yardstick(table["weights"], table["least"], table.get("sure")) for name, table in tables.items()}


def odds(evidence: Evidence, measure: Yardstick) -> Column:
    """How far the log odds that a relation holds lie above what is asked, for each pair."""
    weights = np.array([measure.weights[name] for name in evidence])
    above: Column = weights @ np.array(list(evidence.values()), np.float64) + (measure.weights["bias"] - measure.least)
    return above


def may_meet(pairs: Pairs) -> Mask:
    """Whether two items have enough in common to be worth the weighing: a word, or what they mean."""
    return (pairs.common("around").terms > 0) | (pairs.likeness() >= NEAR)


def evidence(pairs: Pairs, kind: str) -> Evidence:
    """What speaks for and against two items of this kind being the same; in either order alike.

    What their kind does not have is left out.
    """
    return {**_of_all(pairs), **_OWN[kind](pairs)}


def names(kind: str) -> list[str]:
    """The names of what ``evidence`` gives for items of this kind, in its order."""
    return list(evidence(Pairs.of([], []), kind))


def _of_all(pairs: Pairs) -> Evidence:
    words, alike_words = _shared(pairs, "words")
    around, alike_around = _shared(pairs, "around")
    source, source_against = _parties(pairs, "sources")
    coded, other_coded = pairs.both("coded")
    return {
        "words": words,
        "alike_words": alike_words,
        "around": around,
        "alike_around": alike_around,
        "rare_words": np.minimum(3.0, pairs.common("around").told) / 3,
        "sense": pairs.likeness(),
        "quoted": pairs.common("quoted").terms > 0,
        "source": source,
        "source_against": source_against,
        "side_against": source_against & coded & other_coded,
        "side_against_name": source_against & (coded != other_coded),
        "same_sides": (pairs.sizes("sides")[0] > 0) & pairs.same("sides"),
        "person": pairs.common("persons").terms > 0,
        "label": pairs.equal("label"),
        "number": pairs.common("numbers").terms > 0,
        "negation_against": ~pairs.equal("negated"),
        "denial_against": ~pairs.equal("denies"),
    }


def _of_events(pairs: Pairs) -> Evidence:
    target, target_against = _parties(pairs, "targets")
    place, place_against = _named(pairs, "place")
    return {
        "target": target,
        "target_against": target_against,
        "status_against": ~pairs.equal("stage"),
        **turns(pairs),
        "format_against": _named(pairs, "format")[1],
        "place": place,
        "place_against": place_against,
        **_time(pairs),
    }


def _of_statements(pairs: Pairs) -> Evidence:
    (denial, other_denial), (asserts, other_asserts) = pairs.both("denial"), pairs.both("asserts")
    return {**_time(pairs), "claim_denied": (denial | other_denial) & (asserts | other_asserts)}


def _of_commitments(pairs: Pairs) -> Evidence:
    target, target_against = _parties(pairs, "targets")
    condition, alike_condition = _shared(pairs, "condition")
    conditions, other_conditions = pairs.sizes("condition")
    return {
        "target": target,
        "target_against": target_against,
        "condition": condition,
        "alike_condition": alike_condition,
        "condition_against": (conditions > 0) != (other_conditions > 0),
    }


def _of_figures(pairs: Pairs) -> Evidence:
    """Whether two figures are the same number, may both be right, or how far apart they are (1: tenfold or more)."""
    (least, other_least), (most, other_most) = pairs.both("least"), pairs.both("most")
    known = ~np.isnan(least) & ~np.isnan(other_least)
    same = known & same_amount(pairs)
    meet = np.maximum(least, other_least) <= np.minimum(most, other_most)
    size, other_size = (np.abs(np.where(np.isinf(m), low, m)) for low, m in ((least, most), (other_least, other_most)))
    larger, smaller = np.maximum(size, other_size), np.minimum(size, other_size)
    times = np.where(smaller == 0, 10.0, larger / np.where(smaller == 0, 1.0, smaller))
    return {
        "same_amount": same,
        "amounts_meet": known & meet & ~same,
        "amounts_apart": np.where(known & ~same, np.minimum(1.0, np.log10(np.maximum(1.0, times))), 0.0),
        "size": np.where(known, np.minimum(1.0, np.log10(1 + larger) / 6), 0.0),
    }


def same_amount(pairs: Pairs) -> Mask:
    """Whether two figures give the same number and the same bounds."""
    found = np.ones(len(pairs), np.bool_)
    for one, other in map(pairs.both, ("value", "low", "high")):
        found &= (one == other) | (np.isnan(one) & np.isnan(other))
    return found


def exclude_each_other(pairs: Pairs) -> Mask:
    """Whether two are events whose days have none in common: what else is alike, not both reports can be right."""
    is_event = pairs.both("kind")[0] == KINDS.index("event")
    dated = np.logical_and(*pairs.both("dated"))
    excluded: Mask = is_event & dated & (_gap(pairs) > 0)
    return excluded


def _shared(pairs: Pairs, name: str) -> tuple[Column, Column]:
    return shared_parts(pairs.common(name).told, *pairs.told(name))


def _named(pairs: Pairs, field: str) -> tuple[Mask, Mask]:
    """Whether both name a place, or a format, and it is the same; and whether it is another."""
    one, other = pairs.both(field)
    known = (one != NOTHING) & (other != NOTHING)
    return known & (one == other), known & (one != other)


def _time(pairs: Pairs) -> Evidence:
    """How the times lie: the same days, within a short time, within a long one, or apart by so much."""
    (first, other_first), (last, other_last), (days, other_days) = map(pairs.both, ("first", "last", "days"))
    dated = np.logical_and(*pairs.both("dated"))
    gap = _gap(pairs)
    short = np.maximum(days, other_days) <= SHORT
    return {
        "same_time": dated & (first == other_first) & (last == other_last) & (days <= MONTH),
        "within": dated & (gap == 0) & short,
        "within_long": dated & (gap == 0) & ~short,
        "apart": np.where(dated, np.minimum(1.0, np.log1p(gap) / math.log1p(FAR)), 0.0),
    }


def _gap(pairs: Pairs) -> NDArray[np.int32]:
    """Days between the times of both."""
    (first, other_first), (last, other_last) = map(pairs.both, ("first", "last"))
    return gaps(np.array([first, last]), np.array([other_first, other_last]))


def _parties(pairs: Pairs, name: str) -> tuple[Column, Mask]:
    """How far two sets of sides agree; and 1 where both are known and have nobody in common."""
    (one, other), both = pairs.sizes(name), pairs.common(name).terms
    known = (one > 0) & (other > 0)
    return both / np.where(known, one + other - both, 1), known & (both == 0)


_OWN: Mapping[str, Callable[[Pairs], Evidence]] = dict(
    zip(KINDS, (_of_events, _of_statements, _of_commitments, _of_figures), strict=True)
)
