"""Weighs evidence: damped logistic regression over pairs, with the threshold from folds that a fit has not seen."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from standoff.reconcile.comparing.digest import Digest
from standoff.reconcile.comparing.evidence import Yardstick
from standoff.reconcile.comparing.pairing import Candidate, best

FOLDS = 8
DAMPING = 1.0
STEPS = 60

CERTAIN = 0.9
"""The precision by gold from which a relation is as good as sure. Gold leaves some pairs out: what blind judges say of
those so joined stands in ``docs/quality.md``.
"""

SHOWN = (0.6, 0.7, 0.8)
"""Precisions at which the recall is told."""


class Examples(NamedTuple):
    """Pairs as rows: evidence in the order of ``names``, and whether they are the same; ``all`` counts missed ones."""

    names: list[str]
    rows: NDArray[np.float64]
    same: NDArray[np.float64]
    all: int
    ends: list[tuple[Digest, Digest]]


class Fit(NamedTuple):
    """Weights by name of evidence, with the bias first."""

    weights: NDArray[np.float64]

    def odds(self, rows: NDArray[np.float64]) -> NDArray[np.float64]:
        """Log odds of rows."""
        scores: NDArray[np.float64] = self.weights[0] + rows @ self.weights[1:]
        return scores

    def yardstick(self, names: Sequence[str], least: float) -> Yardstick:
        """The weights under their names, rounded as they are kept."""
        rounded = self.weights.round(3).tolist()
        return Yardstick(dict(zip(("bias", *names), rounded, strict=True)), round(least, 2))


def fit(rows: NDArray[np.float64], same: NDArray[np.float64]) -> Fit:
    """Damped logistic regression by Newton's method on standardised evidence."""
    mean, spread = rows.mean(axis=0), rows.std(axis=0) + 1e-6
    design = np.column_stack([np.ones(len(rows)), (rows - mean) / spread])
    damping = DAMPING * np.eye(design.shape[1])
    damping[0, 0] = 1e-6
    weights = np.zeros(design.shape[1])
    for _ in range(STEPS):
        chance = 1 / (1 + np.exp(-np.clip(design @ weights, -30, 30)))
        slope = design.T @ (same - chance) - damping @ weights
        weights = weights + np.linalg.solve((design.T * (chance * (1 - chance))) @ design + damping, slope)
    plain = weights[1:] / spread
    return Fit(np.concatenate([[weights[0] - plain @ mean], plain]))


def threshold(
    odds: NDArray[np.float64], same: NDArray[np.float64], total: int, sure: float
) -> tuple[float, float, float]:
    """The log odds from which to join, with precision and recall there."""
    order = np.argsort(-odds, kind="stable")
    right = np.cumsum(same[order])
    joined = np.arange(1, len(order) + 1)
    precision, recall = right / joined, right / max(1, total)
    f1 = np.where(precision >= sure, 2 * precision * recall / np.maximum(precision + recall, 1e-9), 0.0)
    best = int(f1.argmax())
    return float(odds[order][best]), float(precision[best]), float(recall[best])


def exclusive(scores: NDArray[np.float64], ends: Sequence[tuple[Digest, Digest]]) -> list[int]:
    """The places of the pairs that are the best of both their items between two articles, as in a case."""
    places, found = {}, []
    for n, (score, (one, other)) in enumerate(zip(scores.tolist(), ends, strict=True)):
        left, right = sorted((one.item, other.item))
        places[left, right] = n
        found.append(Candidate(-score, left, right, one, other, is_same=True))
    return [places[kept.left, kept.right] for kept in best(found)]


class Judged(NamedTuple):
    """The fit on all crises with its threshold and that of ``CERTAIN``, those of the folds by crisis, and lines that
    tell how good it is.
    """

    yardstick: Yardstick
    by_crisis: list[Yardstick]
    told: str


def judge(found: Sequence[Examples], sure: float) -> Judged:
    """Fit, with a threshold at a precision of at least ``sure``.

    ``found`` holds two neighbours for each crisis, its gold items and the coded ones; both are in one fold.
    """
    names = found[0].names
    folds = [_fit_of([e for n, e in enumerate(found) if n // 2 % FOLDS != fold]) for fold in range(FOLDS)]
    by_crisis = [folds[n // 2 % FOLDS] for n in range(len(found))]
    odds, same = [], []
    for trained, held in zip(by_crisis, found, strict=True):
        scores = trained.odds(held.rows)
        kept = exclusive(scores, held.ends)
        odds.append(scores[kept])
        same.append(held.same[kept])
    total = sum(e.all for e in found)
    least, precision, recall = threshold(np.concatenate(odds), np.concatenate(same), total, sure)
    met = sum(e.same.sum() for e in found) / total
    told = f"{total} pairs, {met:.2f} of them meet; precision {precision:.2f}, recall {recall:.2f} from {least:.2f} on"
    strict = [recall_at(np.concatenate(odds), np.concatenate(same), total, each) for each in SHOWN]
    told += "; recall at precision " + ", ".join(f"{p}: {r:.2f}" for p, r in zip(SHOWN, strict, strict=True))
    certain, _, share = threshold(np.concatenate(odds), np.concatenate(same), total, CERTAIN)
    told += f"; as good as sure {share:.2f} from {certain:.2f} on"
    whole = _fit_of(found).yardstick(names, least)._replace(sure=round(certain, 2))
    return Judged(whole, [each.yardstick(names, least) for each in by_crisis], told)


def _fit_of(found: Sequence[Examples]) -> Fit:
    return fit(np.concatenate([e.rows for e in found]), np.concatenate([e.same for e in found]))


def average_precision(odds: NDArray[np.float64], same: NDArray[np.float64]) -> float:
    """The mean, over the pairs that are the same, of the precision down to each, the likeliest first."""
    right = same[np.argsort(-odds, kind="stable")]
    precision = np.cumsum(right) / np.arange(1, len(right) + 1)
    return float((precision * right).sum() / right.sum())


def recall_at(odds: NDArray[np.float64], same: NDArray[np.float64], total: int, precision: float) -> float:
    """The highest recall at which the precision is still so high; 0 where it never is."""
    right = np.cumsum(same[np.argsort(-odds, kind="stable")])
    sure = right / np.arange(1, len(right) + 1) >= precision
    return float(right[sure].max(initial=0.0)) / max(1, total)
