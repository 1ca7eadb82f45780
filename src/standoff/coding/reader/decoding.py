"""The most probable legal labels: begin and inside of a role, never inside without a begin before it (Viterbi 1967)."""

from __future__ import annotations

import numpy as np

from standoff.coding.reader.heads import Floats, Ints
from standoff.coding.reader.labels import BEGIN, INSIDE, OUTSIDE

_NEVER = np.float32(-1e9)


def decode(scores: Floats) -> Ints:
    """Labels for many sequences at once: ``scores`` is sequences x words x 3, up to a constant for each word.

    A word after OUTSIDE, and the first word, cannot be INSIDE. Gives sequences x words.
    """
    count, length, _ = scores.shape
    if not count or not length:
        return np.zeros((count, length), dtype=np.int64)
    outside, begin, inside = np.ascontiguousarray(scores.transpose(2, 1, 0))
    o, b, i = outside[0], begin[0], np.full(count, _NEVER, dtype=np.float32)
    came_out = np.empty((length, count), dtype=bool)  # whether the best way to here came from OUTSIDE
    came_begin = np.empty((length, count), dtype=bool)  # whether the best way into INSIDE came from BEGIN
    for at in range(1, length):
        came_begin[at] = b >= i
        within = np.maximum(b, i)
        came_out[at] = o >= within
        best = np.maximum(o, within)
        o, b, i = best + outside[at], best + begin[at], within + inside[at]
    labels = np.empty((length, count), dtype=np.int64)
    labels[-1] = np.stack([o, b, i]).argmax(axis=0)
    for at in range(length - 1, 0, -1):
        into = np.where(came_begin[at], BEGIN, INSIDE)
        labels[at - 1] = np.where((labels[at] == INSIDE) | ~came_out[at], into, OUTSIDE)
    return np.ascontiguousarray(labels.T)


def runs(labels: Ints) -> list[tuple[int, int]]:
    """The stretches that one sequence of labels marks, as half-open ranges of words.

    A second begin inside a stretch parts nothing: two mentions never stand side by side without a word between them.
    """
    marked = np.concatenate([[False], labels != OUTSIDE, [False]])
    edges = np.flatnonzero(marked[1:] != marked[:-1])
    return list(zip(edges[::2].tolist(), edges[1::2].tolist(), strict=True))
