"""Clusters are those of average linkage done the slow way; what comes late joins what it is nearest to."""

import random

import numpy as np
import pytest

from standoff.reconcile import clusters as module
from standoff.reconcile.clusters import JOINED, clusters, linked
from standoff.reconcile.comparing.words import content_words

MATTERS = (
    "toll canal boats half",
    "cod fishing limit nets",
    "mill sale archive key",
    "bridge repair winter road",
)


def plainly(likeness):
    """Average linkage as it is defined: the nearest two become one, until no two are near."""
    groups = [[n] for n in range(len(likeness))]
    while len(groups) > 1:
        means = {
            (i, j): np.mean([likeness[a, b] for a in groups[i] for b in groups[j]])
            for i in range(len(groups))
            for j in range(i)
        }
        (i, j), best = max(means.items(), key=lambda pair: pair[1])
        if best < JOINED:
            break
        groups[j] += groups.pop(i)
    return sorted(sorted(group) for group in groups)


@pytest.mark.parametrize("seed", range(8))
def test_it_is_average_linkage(seed):
    made = np.random.default_rng(seed)
    rows = made.normal(size=(24, 5))
    rows /= np.linalg.norm(rows, axis=1, keepdims=True)
    likeness = rows @ rows.T
    assert sorted(sorted(group) for group in linked(likeness.copy())) == plainly(likeness)


def passages(count):
    chance = random.Random(7)
    found = [MATTERS[n % 4] for n in range(4)]
    found += [" ".join(chance.sample(MATTERS[n % 4].split(), 3)) for n in range(4, count)]
    return [content_words(text) for text in found], found


def test_what_comes_late_joins_what_it_is_nearest_to(monkeypatch):
    monkeypatch.setattr(module, "AT_ONCE", 7)
    words, texts = passages(80)
    at_once = clusters(words, texts)
    monkeypatch.setattr(module, "MOST", 12)
    assert sorted(clusters(words, texts)) == sorted(at_once)
    assert sorted(map(len, at_once)) == [20] * 4


def test_what_is_near_to_nothing_stays_out(monkeypatch):
    monkeypatch.setattr(module, "MOST", 8)
    words, texts = passages(12)
    texts.append("quartz")
    words.append(frozenset({"quartz"}))
    assert 12 not in {place for cluster in clusters(words, texts) for place in cluster}


def test_nothing_gives_no_cluster():
    assert clusters([], []) == []
