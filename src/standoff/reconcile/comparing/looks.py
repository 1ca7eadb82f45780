"""The first look at the pairs of an article: how far their odds lie above what is asked, each pair taken alone."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

import numpy as np

from standoff.reconcile.comparing.columns import KINDS
from standoff.reconcile.comparing.evidence import Yardstick, evidence, may_meet, odds, same_amount
from standoff.reconcile.comparing.pairs import Mask, Pairs
from standoff.reconcile.comparing.sets import Column

Measures = Mapping[str, Yardstick]
"""Yardsticks by relation."""

FLOOR = -4.0
"""How far below what a relation asks a pair's log odds may lie for it to be looked at again."""

COPIED = 4
"""Content words that a sentence must have for its like in another article to be a copy."""

ALIKE = 0.8
"""The part of all words that copies have in common at least."""

CERTAIN = 9.0
"""Log odds of a copy: one in eight thousand."""

SAME_COUNT = 1.0
"""How far two figures must lie above what two accounts of one count ask, for equal numbers to be one report. Gold does
not tell: 72 of the 240 pairs of equal numbers in the training crises do, and read by eye nearly all of them count one
thing; just below "3 people" and "3 vessels" begin. A large number needs no such margin.
"""


class Glances(NamedTuple):
    """Pairs and what the first look gives: how far the odds lie above what is asked, ``FLOOR`` at least.

    What is ``settled`` is alike, or not, whatever company it keeps.
    """

    pairs: Pairs
    alike: Column
    apart: Column
    settled: Mask


def first_look(pairs: Pairs, measures: Measures) -> Glances:
    """The pairs of an article that are worth a second look, by the company that they keep.

    The same words in two articles are the same report, whatever was made of them: copies do not contradict each other.
    """
    kinds = pairs.both("kind")[0]
    alike, apart, settled = np.full(len(pairs), FLOOR), np.full(len(pairs), FLOOR), np.zeros(len(pairs), np.bool_)
    copies = are_copies(pairs)
    report = copies & pairs.equal("label") & ((kinds != KINDS.index("figure")) | same_amount(pairs))
    alike[report], settled[report] = CERTAIN, True
    meet = may_meet(pairs) & ~copies
    for number, kind in enumerate(KINDS):
        mask = meet & (kinds == number)
        if mask.any():
            look = _at_figures if kind == "figure" else _at
            alike[mask], apart[mask], settled[mask] = look(pairs.picked(mask), kind, measures)
    worth = np.maximum(alike, apart) > FLOOR
    return Glances(pairs.picked(worth), alike[worth], apart[worth], settled[worth])


def _at(pairs: Pairs, kind: str, measures: Measures) -> tuple[Column, Column, Mask]:
    found = evidence(pairs, kind)
    alike, apart = (np.maximum(FLOOR, odds(found, measures[name])) for name in (kind, f"{kind}_differs"))
    return alike, apart, np.zeros(len(pairs), np.bool_)


def _at_figures(pairs: Pairs, kind: str, measures: Measures) -> tuple[Column, Column, Mask]:
    """Gold does not tell which figures are the same: those with one number are, if all else fits."""
    found, same = evidence(pairs, kind), same_amount(pairs)
    counted = {**found, **{name: np.where(same, 0, found[name]) for name in ("same_amount", "number")}}
    apart = odds(counted, measures[f"{kind}_differs"])
    alike = np.where(same, apart - np.where(pairs.both("large")[0], 0.0, SAME_COUNT), FLOOR)
    return np.maximum(FLOOR, alike), np.where(same, FLOOR, np.maximum(FLOOR, apart)), same


def are_copies(pairs: Pairs) -> Mask:
    """Whether both have the same words, or nearly all in the same sentence, and enough that this is no accident.

    A few may differ: names of parties are left out, and of two copies one may have resolved a name more.
    """
    exact = pairs.equal("exact") & (np.minimum(*pairs.sizes("words")) >= COPIED)
    enough = np.minimum(*pairs.sizes("around")) >= COPIED
    copies: Mask = exact | (enough & _alike(pairs, "words") & _alike(pairs, "around"))
    return copies


def _alike(pairs: Pairs, name: str) -> Mask:
    (one, other), both = pairs.sizes(name), pairs.common(name).terms
    alike: Mask = (np.minimum(one, other) >= ALIKE * np.maximum(one, other)) & (both >= ALIKE * (one + other - both))
    return alike
