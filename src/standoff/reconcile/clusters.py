"""Clusters of passages that are alike in their words and their meaning.

Average linkage over the first passages; each later one is put to the cluster that it is nearest to, so that time and
memory grow with the number of passages and not with its square.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from standoff.reconcile.comparing.meaning import LARGEST, meaning
from standoff.reconcile.comparing.words import Words, worth

JOINED = 0.3
"""The mean likeness from which two clusters become one; between 0.26 and 0.34 the issues of the training crises stay
the same in substance."""

OF_WORDS = 0.65
"""How much of the likeness is shared words; the rest is meaning."""

MOST = 2500
"""Passages that are compared each with each; what comes after joins the cluster that it is nearest to."""

AT_ONCE = 256
"""Later passages that are compared with all clusters at once: some 50 MB."""

Rows = NDArray[np.float32]


def clusters(words: Sequence[Words], texts: Sequence[str]) -> list[list[int]]:
    """Places of the passages, cluster by cluster; each passage has at least one word."""
    if not words:
        return []
    vocabulary = {word: n for n, word in enumerate(sorted(frozenset().union(*words[:MOST])))}
    rows = np.hstack([_told(words[:MOST], vocabulary), _meant(texts[:MOST])]).astype(np.float64)
    members = linked(rows @ rows.T)
    if len(words) > MOST:
        sums = np.stack([rows[own].sum(axis=0) / len(own) for own in members]).astype(np.float32)
        for place, nearest in _nearest(words, texts, vocabulary, sums):
            members[nearest].append(place)
    return [sorted(own) for own in members]


def linked(likeness: NDArray[np.float64]) -> list[list[int]]:
    """Average linkage of what is each with each so much alike, by nearest neighbour chains, which for average linkage
    gives the same tree as merging the nearest pair each time (Murtagh 1983). ``likeness`` is used up.
    """
    size = np.ones(len(likeness))
    alive = np.ones(len(likeness), dtype=bool)
    members = [[n] for n in range(len(likeness))]
    chain: list[int] = []
    closed: set[int] = set()
    while True:
        if not chain:
            start = next((n for n in range(len(likeness)) if alive[n] and n not in closed), None)
            if start is None:
                return [members[n] for n in range(len(likeness)) if alive[n]]
            chain = [start]
        top = chain[-1]
        near = likeness[top] / (size * size[top])
        near[~alive] = -np.inf
        near[top] = -np.inf
        nearest = int(near.argmax())
        if near[nearest] < JOINED:
            closed.update(chain)  # whatever lies behind it in the chain is farther from everything else
            chain = []
        elif len(chain) > 1 and near[chain[-2]] >= near[nearest] - 1e-12:
            keep, gone = sorted((chain.pop(), chain.pop()))
            likeness[keep] += likeness[gone]
            likeness[:, keep] += likeness[:, gone]
            size[keep] += size[gone]
            members[keep] += members[gone]
            alive[gone] = False
            closed.discard(keep)
        else:
            chain.append(nearest)


def _nearest(
    words: Sequence[Words], texts: Sequence[str], vocabulary: Mapping[str, int], means: Rows
) -> Iterator[tuple[int, int]]:
    """The places of the passages after the first ``MOST`` that are near enough to a cluster, each with that."""
    told, meant = np.ascontiguousarray(means[:, : len(vocabulary)].T), means[:, len(vocabulary) :]
    of_text: dict[str, list[int]] = {}
    for place in range(MOST, len(texts)):
        of_text.setdefault(texts[place], []).append(place)
    alike = list(of_text.values())
    for first in range(0, len(alike), AT_ONCE):
        some = alike[first : first + AT_ONCE]
        weights = [_weights(words[places[0]]) for places in some]
        known = [[(vocabulary[w], weight) for w, weight in own.items() if w in vocabulary] for own in weights]
        flat = [pair for own in known for pair in ((0, 0.0), *own)]  # a stretch without words would take the next one's
        starts = np.cumsum([0, *(1 + len(own) for own in known[:-1])])
        codes, of_word = np.array([code for code, _ in flat]), np.array([weight for _, weight in flat], np.float32)
        near = np.add.reduceat(told[codes] * of_word[:, None], starts, axis=0)
        near += _meant([texts[places[0]] for places in some]) @ meant.T
        best = near.argmax(axis=1)
        for places, nearest, score in zip(some, best.tolist(), near.max(axis=1).tolist(), strict=True):
            if score >= JOINED:
                yield from ((place, nearest) for place in places)


def _told(words: Sequence[Words], vocabulary: Mapping[str, int]) -> Rows:
    """Rows of words, of such length that the product of two is their part of the likeness."""
    rows = np.zeros((len(words), len(vocabulary)), dtype=np.float32)
    for row, found in zip(rows, words, strict=True):
        for word, weight in _weights(found).items():
            row[vocabulary[word]] = weight
    return rows


def _weights(words: Words) -> dict[str, float]:
    told = {word: worth(word) for word in words}
    length = sum(weight * weight for weight in told.values()) ** 0.5
    return {word: OF_WORDS**0.5 * weight / length for word, weight in told.items()}


def _meant(texts: Sequence[str]) -> Rows:
    """Rows of meaning, in the same way."""
    rows = np.stack([_vector(text) for text in texts])
    length = np.linalg.norm(rows, axis=1, keepdims=True)
    unit: Rows = rows / np.maximum(length, np.float32(1e-9))
    return unit * np.float32((1 - OF_WORDS) ** 0.5)


def _vector(text: str) -> Rows:
    found: Rows = np.frombuffer(meaning(text), dtype=np.int8).astype(np.float32) / np.float32(LARGEST)
    return found if len(found) else np.zeros(len(meaning("a")), dtype=np.float32)
