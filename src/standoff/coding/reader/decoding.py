"""The most probable legal labels: begin and inside of a role, never inside without a begin before it (Viterbi 1967)."""

from __future__ import annotations

import numpy as np

from standoff.coding.reader.heads import Floats, Ints
from standoff.coding.reader.labels import BEGIN, INSIDE, OUTSIDE

_NEVER = np.float32(-1e9)


def decode(scores: Floats, opening: Floats | float = 0.0) -> Ints:
    """Labels for many sequences at once: ``scores`` is sequences x words x 3 log-probabilities, ``opening`` is added
    to BEGIN.

    A word after OUTSIDE, and the first word, cannot be INSIDE. Gives sequences x words.
    """
    count, length, _ = scores.shape
    emitted = scores.copy()
    emitted[:, :, BEGIN] += opening
    if not count or not length:
        return np.zeros((count, length), dtype=np.int64)
    best = emitted[:, 0].copy()
    best[:, INSIDE] = _NEVER
    came_any = np.empty((length, count), dtype=np.int64)
    came_in = np.empty((length, count), dtype=np.int64)
    rows = np.arange(count)
    for at in range(1, length):
        before = best.argmax(axis=1)
        inside = np.where(best[:, BEGIN] >= best[:, INSIDE], BEGIN, INSIDE)
        came_any[at], came_in[at] = before, inside
        top, top_in = best[rows, before], best[rows, inside]
        best = emitted[:, at] + np.stack([top, top, top_in], axis=1)
    labels = np.empty((count, length), dtype=np.int64)
    last = best.argmax(axis=1)
    for at in range(length - 1, 0, -1):
        labels[:, at] = last
        last = np.where(last == INSIDE, came_in[at], came_any[at])
    labels[:, 0] = last
    return labels


def runs(labels: Ints) -> list[tuple[int, int]]:
    """The stretches that one sequence of labels marks, as half-open ranges of words."""
    found: list[tuple[int, int]] = []
    for at, label in enumerate(labels.tolist()):
        if label == BEGIN:
            found.append((at, at + 1))
        elif label == INSIDE and found:
            found[-1] = (found[-1][0], at + 1)
        else:
            assert label == OUTSIDE
    return found
