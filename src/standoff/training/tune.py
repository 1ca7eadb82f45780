"""What is chosen on the development articles once the weights are fitted: thresholds by kind, and what a score
means.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple

import msgspec
import numpy as np

from standoff.analysis.evaluate import evaluate
from standoff.analysis.evaluate.matching import match
from standoff.coding.reader import Reading, load_reader, passages
from standoff.coding.reader.card import Card, Scale
from standoff.documents import read_paths
from standoff.language import Marks, mark
from standoff.pipeline import code_marks
from standoff.schema import AnyItem, Document
from standoff.training.crises import crises_of

Entry = dict[str, Any]
KINDS = ("figure", "statement", "commitment", "event")
"""In this order: commitments and events ask the statements who speaks."""
RULED = ("figure", "event")
"""Of these kinds the rules find some that the reader does not."""
LEAST = (0.7, 0.6, 0.5, 0.45, 0.4, 0.35, 0.3, 0.25, 0.2)
BESIDE = (0.0, 0.01, 0.03, 0.05, 0.1, 0.2, 0.3, 2.0)
"""2: nothing that only the rules find."""


EVEN = 0.005
"""What makes next to no difference in the sum of both figures."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """One development article: what ``language`` and the reader make of it, and its gold."""

    marks: Marks
    reading: Reading
    gold: list[Entry]

    def code(self, card: Card) -> list[AnyItem]:
        """Its items under a card."""
        return code_marks(self.marks, reading=Reading(self.reading.frames, card))


def sheets(corpus: Path, split: str, folder: Path) -> list[Sheet]:
    """The articles of a split, read with the weights of a folder."""
    reader = load_reader(folder)
    gold: dict[str, list[Entry]] = {}
    paths: list[Path] = []
    for crisis in crises_of(corpus, split):
        paths += sorted(crisis.glob("*.txt"))
        for line in (crisis / "gold.jsonl").read_text(encoding="utf-8").splitlines():
            row = json.loads(line)
            gold.setdefault(row["doc"], []).append(row)
    found = []
    for marks in mark(reading for reading in read_paths(paths) if isinstance(reading, Document)):
        reading = Reading(tuple(reader.read(marks.document.text, passages(marks))), Card(sha256={}))
        found.append(Sheet(marks, reading, gold[marks.document.name]))
    return found


def thresholds(development: list[Sheet], card: Card) -> Card:
    """The card with the thresholds of each kind under which F1 and end-to-end F1 together are highest.

    Where it makes next to no difference, the middle one of the reader's thresholds stands, and a rule's find.
    """
    for kind in KINDS:
        both = (("least", LEAST), ("beside", BESIDE), ("least", LEAST))
        for field, grid in both if kind in RULED else both[:1]:
            tried = [_with(card, field, kind, value) for value in grid]
            worth = [_worth(development, one, kind) for one in tried]
            even = [one for one, its in zip(tried, worth, strict=True) if its >= max(worth) - EVEN]
            card = even[(len(even) - 1) // 2 if field == "least" else 0]
    return card


def _with(card: Card, field: str, kind: str, value: float) -> Card:
    return msgspec.structs.replace(card, **{field: {**getattr(card, field), kind: value}})


def _worth(development: list[Sheet], card: Card, kind: str) -> float:
    gold = [row for sheet in development for row in sheet.gold]
    found = [entry(item) for sheet in development for item in sheet.code(card)]
    row = evaluate(gold, found).kinds[kind]
    return row.f1 + row.end_to_end


def entry(item: AnyItem) -> Entry:
    """An item as the interchange format writes it."""
    found: Entry = msgspec.json.decode(msgspec.json.encode(item))
    return found


class Judged(NamedTuple):
    """One item found: its kind and score, whether the reader gave it and the rules second it, whether gold has it."""

    kind: str
    score: float
    read: bool
    seconded: bool
    right: bool


def judged(development: list[Sheet], card: Card) -> Iterator[Judged]:
    """Every item that is found under a card."""
    for sheet in development:
        items = sheet.code(card)
        for kind in KINDS:
            mine = [item for item in items if item.kind_name == kind]
            wanted = [row for row in sheet.gold if row["type"] == kind]
            hits = {found for _, found in match(wanted, [entry(item) for item in mine])}
            for number, item in enumerate(mine):
                score = item.score if item.score is not None else 0.5
                yield Judged(kind, score, item.coder.startswith("reader"), False, number in hits)


def scales(development: list[Sheet], card: Card) -> dict[str, Scale]:
    """A logistic curve for each kind from the reader's probability to the share that is right."""
    plain = list(judged(development, _scaled(card, Scale())))
    raised = list(judged(development, _scaled(card, Scale(seconded=_RAISED))))
    found = {}
    for kind in KINDS:
        rows = [
            row._replace(seconded=other.score > row.score)
            for row, other in zip(plain, raised, strict=True)
            if row.kind == kind
        ]
        ruled = [row.right for row in rows if not row.read]
        slope, shift, seconded = logistic([row for row in rows if row.read])
        found[kind] = Scale(slope, shift, seconded, round((sum(ruled) + 1) / (len(ruled) + 2), 2))
    return found


_FINE = 1e-9
_RAISED = 4.0
"""Added to the score of what the rules second, to see which items that is."""


def _scaled(card: Card, scale: Scale) -> Card:
    return msgspec.structs.replace(card, scale=dict.fromkeys(KINDS, scale))


def logistic(rows: Sequence[Judged]) -> tuple[float, float, float]:
    """Slope, shift and what seconding adds, over log-odds, fitted by Newton's method with a slight pull to 1, 0 and
    0.
    """
    bounded = np.clip([row.score for row in rows], 1e-4, 1 - 1e-4)
    right = np.array([row.right for row in rows], dtype=float)
    x = np.stack([np.log(bounded / (1 - bounded)), np.ones(len(rows)), [float(row.seconded) for row in rows]])
    prior = np.array([1.0, 0.0, 0.0])

    def cost(weights: np.ndarray[Any, Any]) -> float:
        odds = weights @ x
        return float(np.sum(np.logaddexp(0, odds) - right * odds) + 0.5 * np.sum((weights - prior) ** 2))

    weights = prior
    for _ in range(50):
        p = 1 / (1 + np.exp(-weights @ x))
        gradient = x @ (right - p) - (weights - prior)
        curvature = (x * (p * (1 - p))) @ x.T + np.eye(3)
        step = np.linalg.solve(curvature, gradient)
        while cost(weights + step) > cost(weights) and np.abs(step).max() > _FINE:
            step = step / 2
        weights = weights + step
    slope, shift, seconded = (round(float(weight), 4) for weight in weights)
    return slope, shift, seconded


def calibration_error(scores: np.ndarray[Any, Any], right: np.ndarray[Any, Any], bins: int = 10) -> float:
    """Expected calibration error (Naeini et al. 2015): mean gap between score and share right, over equal bins of
    score.
    """
    places = np.minimum((scores * bins).astype(int), bins - 1)
    gaps = [
        abs(scores[places == b].mean() - right[places == b].mean()) * (places == b).mean()
        for b in range(bins)
        if (places == b).any()
    ]
    return float(sum(gaps))


def tables(card: Card) -> Mapping[str, Any]:
    """A card as TOML tables."""
    found: dict[str, Any] = msgspec.to_builtins(card)
    return {name: value for name, value in found.items() if value}
