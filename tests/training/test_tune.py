"""Calibration: the curve that is fitted, and the error that is reported."""

import numpy as np
import pytest

from standoff.training.tune import Judged, calibration_error, logistic


def rows(raw, seconded, right):
    return [Judged("event", float(p), True, bool(s), bool(r)) for p, s, r in zip(raw, seconded, right, strict=True)]


def test_a_reader_that_is_too_sure_is_flattened_and_what_rules_second_is_raised():
    dice = np.random.default_rng(3)
    raw, seconded = dice.uniform(0.02, 0.98, 6000), dice.uniform(size=6000) < 0.5
    odds = 0.5 * np.log(raw / (1 - raw)) - 0.4 + 1.1 * seconded
    right = dice.uniform(size=6000) < 1 / (1 + np.exp(-odds))
    slope, shift, added = logistic(rows(raw, seconded, right))
    assert slope == pytest.approx(0.5, abs=0.06)
    assert shift == pytest.approx(-0.4, abs=0.1)
    assert added == pytest.approx(1.1, abs=0.12)


def test_with_few_examples_the_curve_stays_near_what_the_reader_says():
    slope, shift, added = logistic(rows([0.9, 0.8], [False, False], [True, True]))
    assert 0.8 < slope < 1.5
    assert -0.2 < shift < 0.8
    assert added == 0


def test_the_error_is_the_mean_gap():
    scores = np.array([0.15, 0.15, 0.85, 0.85])
    assert calibration_error(scores, np.array([0, 0, 1, 1])) == pytest.approx(0.15)
    assert calibration_error(scores, np.array([1, 1, 0, 0])) == pytest.approx(0.85)


def test_logistic_does_not_overshoot_where_nearly_all_is_right():
    raw = [0.9999] * 60 + [0.6, 0.5, 0.0002]
    slope, shift, _ = logistic(rows(raw, [False] * 63, [True] * 58 + [False] * 3 + [True] * 2))
    assert abs(slope) < 5
    assert abs(shift) < 5
