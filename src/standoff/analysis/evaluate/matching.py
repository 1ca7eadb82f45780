"""Which predicted item is which gold item: one to one, the best overlap first."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from standoff.analysis.evaluate.lines import Entry
from standoff.analysis.evaluate.sameness import accepts

Chars = frozenset[int]
"""The offsets that spans cover."""

LEAST = {"statement": 0.5, "commitment": 0.4, "event": 0.3, "figure": 0.3}
"""The character F1 from which two passages count as the same: a clause or a sentence will do, a paragraph will not."""


def chars(spans: Iterable[Entry | None] | None) -> Chars:
    """The offsets that spans cover together."""
    return frozenset(offset for span in spans or () if span for offset in range(span["start"], span["end"]))


def overlap_f1(one: Chars, other: Chars) -> float:
    """Character F1 of two passages; 0 where one is empty."""
    return 2 * len(one & other) / (len(one) + len(other)) if one and other else 0.0


def overlap_min(one: Chars, other: Chars) -> float:
    """The part of the shorter passage that both share; 0 where one is empty."""
    return len(one & other) / min(len(one), len(other)) if one and other else 0.0


def passages(item: Entry) -> list[Chars]:
    """What an item is matched by: content, action, or each piece of evidence."""
    match item["type"]:
        case "statement":
            return [chars(item.get("content"))]
        case "commitment":
            return [chars([item.get("action")])]
        case _:
            return [chars([span]) for span in [item.get("evidence"), *item.get("more_evidence", [])] if span]


def affinity(gold: Entry, predicted: Entry, mine: Sequence[Chars], theirs: Sequence[Chars]) -> float:
    """How well the passages agree; 0 where too little, or where the value that makes it this item differs."""
    kind = gold["type"]
    score = max((overlap_f1(one, other) for one in mine for other in theirs), default=0.0)
    if score < LEAST[kind]:
        return 0.0
    if kind == "event":
        return score if accepts(gold, "plover", predicted.get("plover")) else 0.0
    if kind == "figure":
        return score if _same_amount(gold, predicted) else 0.0
    return score


def _same_amount(gold: Entry, predicted: Entry) -> bool:
    if predicted.get("value") is not None and predicted.get("value") == gold.get("value"):
        return True
    given = (predicted.get("low"), predicted.get("high"))
    return gold.get("value") is None and given == (gold.get("low"), gold.get("high"))


def match(gold: Sequence[Entry], predicted: Sequence[Entry]) -> list[tuple[int, int]]:
    """Pairs of positions (gold, predicted), greedily by affinity; among equals the later pair first."""
    mine, theirs = [passages(item) for item in gold], [passages(item) for item in predicted]
    scored = sorted(
        ((affinity(g, p, mine[i], theirs[j]), i, j) for i, g in enumerate(gold) for j, p in enumerate(predicted)),
        reverse=True,
    )
    used_gold, used_predicted, pairs = set(), set(), []
    for score, i, j in scored:
        if score > 0 and i not in used_gold and j not in used_predicted:
            used_gold.add(i)
            used_predicted.add(j)
            pairs.append((i, j))
    return pairs
