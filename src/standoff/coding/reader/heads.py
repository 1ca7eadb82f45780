"""The heads of the reader in numpy: from the encoder's output for each word to scores of anchors, roles and
attributes.

The same sums as ``training/network.py``, whose parameters are stored under the names used here. ``n`` is the number
of words of a window, ``hidden`` the width of the encoder's output.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np
from numpy.typing import NDArray

from standoff.coding.reader.labels import Family

Floats = NDArray[np.float32]
Ints = NDArray[np.int64]

WIDTH = 160
"""Width of the layer in which anchor and word meet."""

_EDGES = np.array([1, 2, 3, 4, 5, 6, 8, 10, 13, 16, 20, 26, 34, 45, 60, 90, 140])
DISTANCES = 2 * (len(_EDGES) + 1)
"""Classes of the distance, in words, from an anchor to a word: fine near it, coarse far away, each side apart."""


def distances(anchor: int | Ints, words: Ints) -> Ints:
    """The class of the distance from an anchor to each word."""
    apart = words - anchor
    near = np.searchsorted(_EDGES, np.abs(apart), side="right")
    return np.asarray(near + np.where(apart < 0, len(_EDGES) + 1, 0), dtype=np.int64)


class Heads:
    """The parameters of all heads, and what they say of a window."""

    def __init__(self, parameters: Mapping[str, Any]) -> None:
        self._of = {name: np.asarray(value, dtype=np.float32) for name, value in parameters.items()}

    def _linear(self, name: str, values: Floats) -> Floats:
        out = values @ self._of[f"{name}.weight"].T
        bias = self._of.get(f"{name}.bias")
        return out if bias is None else out + bias

    def anchors(self, words: Floats) -> Floats:
        """N x SENSES probabilities."""
        return np.asarray(1 / (1 + np.exp(-self._linear("anchors", words))), dtype=np.float32)

    def senses(self, family: Family, anchors: Floats) -> Floats:
        """Probabilities of a family's senses, given that these words (m x hidden) are its anchors: m x senses."""
        if len(family.senses) == 1:
            return np.ones((len(anchors), 1), dtype=np.float32)
        name = f"frames.{family.name}"
        return softmax(self._linear(f"{name}.chosen", _relu(self._linear(f"{name}.seen", anchors))))

    def roles(self, family: Family, words: Floats, anchors: Ints, senses: Ints) -> Floats:
        """Frames x n x roles x 3 scores (outside, begin, inside), for frames that have their anchors at these words."""
        name = f"frames.{family.name}"
        places = np.arange(len(words))
        seen = (
            self._linear(f"{name}.word", words)[None]
            + (self._linear(f"{name}.anchor", words[anchors]) + self._of[f"{name}.sense.weight"][senses])[:, None]
        )
        seen = seen + self._of[f"{name}.distance.weight"][distances(anchors[:, None], places[None])]
        scores = self._linear(f"{name}.out", _relu(seen)) + self._linear(f"{name}.unary", words)[None]
        return scores.reshape(len(anchors), len(words), len(family.roles), 3)

    def attributes(self, family: Family, anchors: Floats, pooled: Floats, senses: Ints) -> dict[str, Floats]:
        """Probabilities of each attribute's values, frames x values, from anchors and means of the main role."""
        name = f"frames.{family.name}"
        both = np.concatenate([anchors, pooled], axis=1)
        found = {}
        for attribute in family.attributes:
            seen = self._linear(f"{name}.inner.{attribute}", both) + self._of[f"{name}.sense.weight"][senses]
            found[attribute] = softmax(self._linear(f"{name}.outer.{attribute}", _relu(seen)))
        return found


def softmax(scores: Floats) -> Floats:
    """Probabilities over the last axis."""
    raised = np.exp(scores - scores.max(axis=-1, keepdims=True))
    return np.asarray(raised / raised.sum(axis=-1, keepdims=True), dtype=np.float32)


def _relu(x: Floats) -> Floats:
    return np.asarray(np.maximum(x, 0), dtype=np.float32)
