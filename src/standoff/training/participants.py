"""Fits ``data/actors/participants.npz``: ``python -m standoff.training.participants --corpus corpus``.

Needs ``pip install 'standoff[train]'``, and the project's history. Each event and commitment that the pipeline codes
and gold has is an example: of every actor that may take part in it gold says whether it acts, and whether it is aimed
at. The items must be those of a reader that has not learnt their articles, or what it points at would look far surer
than it is (``unseen.py``).
The thresholds are those with the best F1 of parties and the most items with the right ones, on crises that a fit has
not seen (six folds). Printed for each role: precision and recall of parties, and in how many items they are right.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, NamedTuple

import msgspec
import numpy as np
from numpy.typing import NDArray

from standoff.actors import Resolution, survey
from standoff.actors.participants.choosing import likeliest
from standoff.actors.participants.evidence import NAMES, ROLES, Act, Evidence, Rows
from standoff.actors.participants.forest import FILE, Forest, Trained
from standoff.actors.participants.mentions import key_of, mentions_of
from standoff.analysis.evaluate.attributes import AGREE
from standoff.analysis.evaluate.cross import as_gold
from standoff.analysis.evaluate.sameness import dice, fold
from standoff.coding import code
from standoff.coding.events import merge_events
from standoff.export import read_items
from standoff.schema import AnyItem, Event, Party, Plover, identify
from standoff.training.unseen import Unseen, unseen

FOLDS = 6
FIRST = (0.2, 0.25, 0.3, 0.4)
"""Who is less likely than one in five is a guess, though guesses would be right in a few events more."""
OTHERS = (0.4, 0.5, 0.6)
"""Who takes part beside the likeliest has to be likely by itself."""
PARAMETERS: dict[str, Any] = {
    "objective": "binary",
    "learning_rate": 0.08,
    "num_leaves": 12,
    "min_data_in_leaf": 40,
    "lambda_l2": 5.0,
    "seed": 0,
    "deterministic": True,
    "force_row_wise": True,
    "verbosity": -1,
}
TREES = 120


class Example(NamedTuple):
    """An item with the actors that may take part in it, and by role who does, folded, as gold has it; a role that gold
    does not tell is left out.
    """

    crisis: str
    keys: list[str]
    rows: Rows
    wanted: dict[str, frozenset[str]]


def examples(article: Unseen) -> Iterator[Example]:
    """The events and commitments of an article that gold has too."""
    crisis, marks, reading = article
    items = read_items(crisis / "gold.jsonl").items
    gold = [item for item in items if item.kind_name in ROLES and item.doc == marks.document.name]
    resolution = Resolution(survey(marks), code(marks, reading=reading))
    items = resolution.items()
    merged = merge_events(item for item in items if isinstance(item, Event))
    items = [identify(i, marks.document.id) for i in (*(i for i in items if not isinstance(i, Event)), *merged)]
    pairs = as_gold([msgspec.to_builtins(i) for i in gold], [msgspec.to_builtins(i) for i in items])
    by_id = {item.id: item for item in gold}
    mentions = mentions_of(resolution, items)
    for kind in ROLES:
        acts = [item for item in items if isinstance(item, Act) and item.kind_name == kind]
        evidence = Evidence(marks, mentions, acts, [i for i in items if i.kind_name != kind], reading)
        for number, act in enumerate(acts):
            if act.id in pairs:
                weighed = evidence.weigh(number)
                yield Example(crisis.name, weighed.keys, weighed.rows, _wanted(by_id[pairs[act.id]]))


def _wanted(item: AnyItem) -> dict[str, frozenset[str]]:
    """Who takes part; in a meeting everybody is as good as a source."""
    acting, aimed = ROLES[item.kind_name]
    if isinstance(item, Event) and item.plover is Plover.CONSULT:
        return {acting: _folded([*item.sources, *item.targets])}
    return {acting: _folded(item.acting), aimed: _folded(item.aimed)}


def _folded(parties: Sequence[Party]) -> frozenset[str]:
    return frozenset(fold(key_of(party)) for party in parties)


def labels(found: Sequence[Example], role: str) -> NDArray[np.float64]:
    """1 for each actor of each event that has the role."""
    return np.array([float(fold(key) in example.wanted[role]) for example in found for key in example.keys])


def fit(found: Sequence[Example], role: str) -> Forest:
    """The forest of a role."""
    import lightgbm  # of the extra ``train``

    rows = np.concatenate([example.rows for example in found]).astype(np.float64)
    data = lightgbm.Dataset(rows, labels(found, role))
    return forest_of(lightgbm.train(PARAMETERS, data, num_boost_round=TREES).dump_model())


def forest_of(model: dict[str, Any]) -> Forest:
    """The trees of LightGBM's dump as arrays; it adds the base to the first tree's leaves."""
    nodes: list[tuple[int, float, int, int, float]] = []
    roots, depth = [], 0
    for tree in model["tree_info"]:
        roots.append(len(nodes))
        depth = max(depth, _put(tree["tree_structure"], nodes))
    column, limit, low, high, value = map(np.array, zip(*nodes, strict=True))
    return Forest(
        np.array(roots, np.int32), column.astype(np.int16), limit.astype(np.float64), low.astype(np.int32),
        high.astype(np.int32), value.astype(np.float32), 0.0, depth,
    )  # fmt: skip


def _put(node: dict[str, Any], nodes: list[tuple[int, float, int, int, float]]) -> int:
    """Put a node and those below it at the end; how deep they are."""
    at = len(nodes)
    if "leaf_value" in node:
        nodes.append((0, 0.0, at, at, node["leaf_value"]))
        return 0
    if node["decision_type"] != "<=":
        raise ValueError(f"a node decides by {node['decision_type']!r}; only '<=' is known")
    nodes.append((node["split_feature"], node["threshold"], at + 1, 0, 0.0))
    left = _put(node["left_child"], nodes)
    nodes[at] = (*nodes[at][:3], len(nodes), 0.0)
    return 1 + max(left, _put(node["right_child"], nodes))


class Score(NamedTuple):
    """Precision and recall of parties, and the share of items whose parties are right."""

    precision: float
    recall: float
    right: float

    @property
    def worth(self) -> float:
        """F1 of parties and right items together."""
        return 2 * self.precision * self.recall / max(self.precision + self.recall, 1e-9) + self.right


def score(found: Sequence[Example], chances: Sequence[NDArray[np.float64]], role: str, trained: Trained) -> Score:
    """How good a forest with its thresholds is; ``chances`` are those of each example's actors."""
    right = given = wanted = items = 0
    for example, its in zip(found, chances, strict=True):
        chosen = frozenset(map(fold, likeliest(dict(zip(example.keys, its.tolist(), strict=True)), trained)))
        gold = example.wanted[role]
        right, given, wanted = right + len(chosen & gold), given + len(chosen), wanted + len(gold)
        items += dice(gold, chosen) >= AGREE
    return Score(right / max(1, given), right / max(1, wanted), items / max(1, len(found)))


def judge(found: Sequence[Example], role: str) -> tuple[Trained, Score]:
    """The forest of all examples, with the thresholds that are best on folds."""
    names = sorted({example.crisis for example in found})
    fold_of = [names.index(example.crisis) % FOLDS for example in found]
    chances: list[NDArray[np.float64]] = [np.zeros(0)] * len(found)
    for number in range(FOLDS):
        forest = fit([e for e, own in zip(found, fold_of, strict=True) if own != number], role)
        for place, own in enumerate(fold_of):
            if own == number:
                chances[place] = forest.chances(found[place].rows)
    whole = fit(found, role)
    tried = [Trained(whole, first, others) for first in FIRST for others in OTHERS]
    scores = [score(found, chances, role, each) for each in tried]
    best = max(range(len(tried)), key=lambda n: scores[n].worth)
    return tried[best], scores[best]


def main() -> None:
    """Write the file."""
    parser = argparse.ArgumentParser(prog="python -m standoff.training.participants", description=__doc__)
    parser.add_argument("--corpus", type=Path, default=Path("corpus"))
    parser.add_argument("--out", type=Path, default=Path("src/standoff") / FILE)
    options = parser.parse_args()
    found = [example for article in unseen(options.corpus) for example in examples(article)]
    stored: dict[str, Any] = {"names": np.array(NAMES)}
    for role in (role for roles in ROLES.values() for role in roles):
        its = [example for example in found if role in example.wanted]
        trained, told = judge(its, role)
        stored |= {f"{role}.{name}": value for name, value in trained.forest._asdict().items()}
        stored[f"{role}.least"] = np.array([trained.first, trained.others])
        print(  # noqa: T201
            f"{role}: {len(its)} items; precision {told.precision:.2f}, recall {told.recall:.2f}, right in"
            f" {told.right:.2f}, from {trained.first} and {trained.others} on",
            file=sys.stderr,
        )
    np.savez_compressed(options.out, **stored)


if __name__ == "__main__":
    main()
