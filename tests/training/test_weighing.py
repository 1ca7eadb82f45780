"""Fitting the evidence, and what a stricter threshold costs."""

from __future__ import annotations

import numpy as np

from standoff.reconcile.comparing.digest import Digest
from standoff.training.weighing import Examples, average_precision, fit, judge, recall_at, threshold

ODDS = np.array([3.0, 2.0, 1.0, 0.0, -1.0])
SAME = np.array([1.0, 1.0, 0.0, 1.0, 0.0])


def test_the_threshold_is_the_best_f1_that_is_sure_enough():
    assert threshold(ODDS, SAME, 4, 0.7) == (0.0, 0.75, 0.75)
    assert threshold(ODDS, SAME, 4, 0.9) == (2.0, 1.0, 0.5)


def test_recall_at_a_precision():
    assert recall_at(ODDS, SAME, 4, 0.75) == 0.75
    assert recall_at(ODDS, SAME, 4, 0.8) == 0.5
    assert recall_at(ODDS, 1 - SAME, 4, 0.9) == 0


def test_average_precision_is_the_mean_over_what_is_the_same():
    assert average_precision(ODDS, SAME) == (1 + 1 + 3 / 4) / 3
    assert average_precision(-ODDS, SAME) == (1 / 2 + 2 / 4 + 3 / 5) / 3


def test_the_fit_finds_what_counts():
    dice = np.random.default_rng(0)
    rows = dice.normal(size=(400, 2))
    fitted = fit(rows, (rows[:, 0] > 0).astype(float))
    assert fitted.weights[1] > 10 * abs(fitted.weights[2])


def test_a_crisis_is_judged_by_what_was_learnt_from_others():
    """One crisis turns the evidence round: what its own fold gives must not have seen it."""
    dice = np.random.default_rng(0)

    def crisis(number: int, sign: int) -> Examples:
        rows = dice.normal(size=(60, 1))
        ends = [
            (
                Digest(item=f"{number}a{n}", document=f"{number}a", kind="event", label=""),
                Digest(item=f"{number}b{n}", document=f"{number}b", kind="event", label=""),
            )
            for n in range(60)
        ]
        same = (sign * rows[:, 0] > 1).astype(float)
        return Examples(["it"], rows, same, int(same.sum()), ends)

    found = [crisis(n, -1 if n // 2 == 0 else 1) for n in range(16)]
    judged = judge(found, 0.5)
    assert judged.by_crisis[0] == judged.by_crisis[1]
    assert judged.by_crisis[0].weights["it"] > judged.by_crisis[2].weights["it"] > 0
    assert "recall at precision 0.6" in judged.told
