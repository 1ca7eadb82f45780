"""Decision trees, and what they say of rows: the sum of their leaves, as a probability.

The trees are those of gradient boosting (Friedman 2001), fitted by LightGBM and kept as plain arrays, so that numpy
is enough to run them.
"""

from __future__ import annotations

from functools import lru_cache
from importlib.resources import files
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from standoff.actors.participants.evidence import NAMES, ROLES, Rows
from standoff.errors import LanguageModelError

FILE = "data/actors/participants.npz"


class Forest(NamedTuple):
    """Trees whose nodes stand one after the other; a leaf leads to itself.

    ``roots``: the first node of each tree. ``column`` and ``limit``: a row goes to ``low`` where its value in the
    column is at most the limit, else to ``high``. ``value``: what a leaf adds to the log odds, which begin at ``base``.
    """

    roots: NDArray[np.int32]
    column: NDArray[np.int16]
    limit: NDArray[np.float64]
    low: NDArray[np.int32]
    high: NDArray[np.int32]
    value: NDArray[np.float32]
    base: float
    depth: int

    def chances(self, rows: Rows) -> NDArray[np.float64]:
        """The probability of each row; ``rows`` are n x columns."""
        at = np.tile(self.roots, (len(rows), 1))
        line = np.arange(len(rows))[:, None]
        for _ in range(self.depth):
            at = np.where(rows[line, self.column[at]] <= self.limit[at], self.low[at], self.high[at])
        odds: NDArray[np.float64] = self.base + self.value[at].sum(axis=1, dtype=np.float64)
        return 1 / (1 + np.exp(-odds))


class Trained(NamedTuple):
    """What the file holds for a role: the forest, how likely the likeliest actor has to be, and how likely any other
    beside it.
    """

    forest: Forest
    first: float
    others: float


@lru_cache(maxsize=1)
def trained() -> dict[str, Trained]:
    """By role what ``standoff.training.participants`` wrote. Raises LanguageModelError where it is of other evidence
    than this version weighs.
    """
    with files("standoff").joinpath(FILE).open("rb") as stream, np.load(stream) as stored:
        if tuple(stored["names"].tolist()) != NAMES:
            raise LanguageModelError(
                f"{FILE} was fitted to other evidence than this version weighs; install standoff again, or fit it anew"
                " (python -m standoff.training.participants)"
            )
        return {role: _of(stored, role) for roles in ROLES.values() for role in roles}


def _of(stored: np.lib.npyio.NpzFile, role: str) -> Trained:
    arrays = {name: stored[f"{role}.{name}"] for name in Forest._fields[:6]}
    forest = Forest(**arrays, base=float(stored[f"{role}.base"]), depth=int(stored[f"{role}.depth"]))
    first, others = stored[f"{role}.least"].tolist()
    return Trained(forest, first, others)
