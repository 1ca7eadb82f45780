"""How well the nearest two passages tell one thing, on crises that nothing was fitted on (``corpus/tellings/held``).

usage: senses.py [--json]

Each two tellings of a crisis by different articles and of one kind are ranked by the cosine of their senses
(``reconcile.comparing.sense``, as a case is compared), and by that of their fixed word-piece vectors (``meaning``).
Printed is the average precision with which a pair is of one thing, and the recall at a precision of .7.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from standoff.reconcile.comparing.meaning import likenesses, meaning
from standoff.reconcile.comparing.sense import senses
from standoff.schema import Span
from standoff.training.tellings import Telling, Told, read_tellings
from standoff.training.weighing import average_precision, recall_at

ROOT = Path(__file__).resolve().parents[1]
KINDS = {"S": "statements", "E": "events"}
SURE = 0.7

Read = Callable[[Telling], bytes]


def sense(telling: Telling) -> bytes:
    """What the passage says in its sentence."""
    words = telling.text[telling.start : telling.end]
    return senses(telling.text, [[Span(telling.start, telling.end, words)]])[0]


def plain(telling: Telling) -> bytes:
    """The fixed vectors of its word pieces alone."""
    return meaning(telling.text[telling.start : telling.end])


def pairs(crisis: Told, kind: str, read: Read) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """The cosine of each two tellings of one kind by different articles, and whether they tell one thing."""
    told = [telling for telling in crisis.tellings if telling.kind == kind]
    vectors = _rows([read(telling) for telling in told])
    two = [(n, m) for n, one in enumerate(told) for m in range(n) if told[m].article != one.article]
    left, right = np.array(two, np.int64).reshape(-1, 2).T
    same = np.array([told[n].thing == told[m].thing for n, m in two], np.float64)
    return likenesses(vectors[left], vectors[right]), same


def _rows(vectors: Sequence[bytes]) -> NDArray[np.int8]:
    width = max(map(len, vectors))
    return np.array([np.frombuffer(vector or bytes(width), np.int8) for vector in vectors])


def figures(cosines: NDArray[np.float64], same: NDArray[np.float64]) -> dict[str, float]:
    """Average precision, and the recall at a precision of ``SURE``."""
    pairs = int(same.sum())
    return {
        "pairs": pairs,
        "average_precision": round(average_precision(cosines, same), 3),
        "recall": round(recall_at(cosines, same, pairs, SURE), 3),
    }


def measure() -> Iterator[tuple[str, str, dict[str, float]]]:
    """By kind and by vectors, summed over the crises."""
    crises = read_tellings(ROOT / "corpus", held=True)
    for kind, name in KINDS.items():
        for by, read in (("sense", sense), ("word pieces", plain)):
            found = [pairs(crisis, kind, read) for crisis in crises]
            yield name, by, figures(*(np.concatenate(columns) for columns in zip(*found, strict=True)))


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()
    rows = list(measure())
    if options.json:
        print(json.dumps([{"kind": kind, "by": by, **row} for kind, by, row in rows], indent=2))
        return
    for kind, by, row in rows:
        print(f"{kind:12}{by:14}" + "  ".join(f"{name} {value}" for name, value in row.items()))


if __name__ == "__main__":
    main()
