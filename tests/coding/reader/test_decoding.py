"""The decoder against brute force over all legal labellings."""

from itertools import product

import numpy as np
import pytest

from standoff.coding.reader.decoding import decode, runs
from standoff.coding.reader.labels import BEGIN, INSIDE, OUTSIDE


def legal(labels):
    return all(label != INSIDE or before != OUTSIDE for before, label in zip((OUTSIDE, *labels), labels, strict=False))


@pytest.mark.parametrize("seed", range(20))
def test_it_finds_the_best_legal_labelling(seed):
    scores = np.random.default_rng(seed).normal(size=(3, 6, 3)).astype(np.float32)
    found = decode(scores)
    for row, labels in zip(scores, found, strict=True):

        def worth(tried, row=row):
            return sum(row[at, label] for at, label in enumerate(tried))

        best = max((tried for tried in product(range(3), repeat=6) if legal(tried)), key=worth)
        assert legal(labels)
        assert worth(labels) == pytest.approx(worth(best), abs=1e-4)


def test_nothing_to_decode():
    assert decode(np.zeros((0, 5, 3), dtype=np.float32)).shape == (0, 5)
    assert decode(np.zeros((2, 0, 3), dtype=np.float32)).shape == (2, 0)


def test_runs_are_half_open_and_need_something_between_them():
    labels = np.array([BEGIN, INSIDE, OUTSIDE, BEGIN, BEGIN, INSIDE])
    assert runs(labels) == [(0, 2), (3, 6)]
