"""Fits ``data/reconcile/sameness.toml``: ``python -m standoff.training.pairs --corpus corpus``.

Each pair of one kind from two articles of a training crisis whose relations are told exhaustively is an example, once
with the gold items and once with those that the pipeline codes. It is positive where ``cross.jsonl`` says that both are
the same (or contradict or update each other). What each piece of evidence counts is fitted by damped logistic
regression. The threshold is the one with the best F1 at a precision of at least ``SURE`` (of differences
``SURE_OF_DIFFERENCE``), on crises that a fit has not seen (four folds), after each item has kept only its best partner
in each other article: a wrong merge costs a reader more than a missed one.
"""

from __future__ import annotations

import argparse
import json
import sys
import tomllib
from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import combinations, groupby
from operator import attrgetter
from pathlib import Path
from typing import Any, NamedTuple

import msgspec
import numpy as np
import tomli_w
from numpy.typing import NDArray

from standoff.analysis.evaluate.cross import as_gold
from standoff.documents import read_paths
from standoff.export import read_items
from standoff.pipeline import code_documents
from standoff.reconcile.comparing.blocking import Memory, candidates, keys
from standoff.reconcile.comparing.digest import Digest, digest
from standoff.reconcile.comparing.evidence import evidence, may_meet
from standoff.reconcile.comparing.pairing import Candidate, Link, best
from standoff.schema import AnyItem, Document

SURE = 0.6
"""Of those that are joined at least so many must be right."""
SURE_OF_DIFFERENCE = 0.45
"""Of those that are shown side by side: a reader sees both, and loses less by a wrong one."""
FOLDS = 4
DAMPING = 1.0
STEPS = 60

Fact = Mapping[str, Any]


class Relation(NamedTuple):
    """Which items a yardstick compares, and which facts make a pair of them positive."""

    kinds: tuple[str, ...]
    positive: Callable[[Fact], bool]


DIFFERENT = ("contradiction", "update")

RELATIONS = {
    "event": Relation(("event",), lambda fact: fact["kind"] == "same_event" and fact["strength"] == "identical"),
    "statement": Relation(("statement",), lambda fact: fact["kind"] == "same_statement"),
    "commitment": Relation(("commitment",), lambda fact: fact["kind"] == "same_statement"),
    "event_differs": Relation(("event",), lambda fact: fact["kind"] in DIFFERENT),
    "statement_differs": Relation(("statement",), lambda fact: fact["kind"] in DIFFERENT),
    "commitment_differs": Relation(("commitment",), lambda fact: fact["kind"] in DIFFERENT),
    "figure_differs": Relation(("figure",), lambda fact: fact["kind"] in DIFFERENT),
}


class Crisis(NamedTuple):
    """The digests of a crisis' gold items and the relations between them."""

    name: str
    digests: dict[str, Digest]
    facts: list[Fact]


def crises(corpus: Path, split: str, coded: Mapping[str, Sequence[AnyItem]]) -> Iterator[Crisis]:
    """The crises of a split, each twice: with its gold items, and with those of its ``coded`` items that gold has."""
    for declared in sorted((corpus / "crises").glob("*/crisis.toml")):
        folder = declared.parent
        about = tomllib.loads(declared.read_text(encoding="utf-8"))
        if about["split"] != split or about.get("relations") != "exhaustive":
            continue  # where only striking relations are told, what is not told is no counterexample
        exchange = read_items(folder / "gold.jsonl")
        published = {line.doc: line.published for line in exchange.documents}
        read = (found for found in read_paths(sorted(folder.glob("*.txt"))) if isinstance(found, Document))
        documents = {d.name: msgspec.structs.replace(d, published=published.get(d.name)) for d in read}
        lines = (folder / "cross.jsonl").read_text(encoding="utf-8").splitlines()
        facts = [json.loads(line) for line in lines]
        gold = {item.id: digest(item, documents[item.doc], document_id=item.doc) for item in exchange.items}
        yield Crisis(folder.name, gold, facts)
        own = [item for name in documents for item in coded.get(name, ())]
        pairs = as_gold([msgspec.to_builtins(i) for i in exchange.items], [msgspec.to_builtins(i) for i in own])
        matched = ((pairs[item.id], item) for item in own if item.id in pairs)
        found = {name: digest(item, documents[item.doc], document_id=item.doc) for name, item in matched}
        yield Crisis(folder.name, {n: msgspec.structs.replace(d, item=n) for n, d in found.items()}, facts)


def code_split(corpus: Path, split: str) -> dict[str, list[AnyItem]]:
    """The items of each article of a split as the pipeline codes them, by the article's name."""
    paths: list[Path] = []
    for declared in sorted((corpus / "crises").glob("*/crisis.toml")):
        if tomllib.loads(declared.read_text(encoding="utf-8"))["split"] == split:
            paths += sorted(declared.parent.glob("*.txt"))
    documents = [found for found in read_paths(paths) if isinstance(found, Document)]
    return {document.name: items for document, items in code_documents(documents)}


class Examples(NamedTuple):
    """Pairs as rows: evidence in the order of ``names``, and whether they are the same; ``all`` counts missed ones."""

    names: list[str]
    rows: NDArray[np.float64]
    same: NDArray[np.float64]
    all: int
    ends: list[tuple[Digest, Digest]]


def examples(crisis: Crisis, relation: Relation) -> Examples:
    """The pairs of a crisis that blocking lets meet."""
    wanted = positives(crisis, relation)
    index = Memory()
    blank = Digest(item="", document="", kind=relation.kinds[0], label="")
    names = list(evidence(blank, blank))
    rows, same, ends = [], [], []
    for _, own in groupby(crisis.digests.values(), key=attrgetter("document")):
        article = [digest for digest in own if digest.kind in relation.kinds]
        for one, others in zip(article, candidates(article, index), strict=True):
            for other in others:
                if not may_meet(one, other):
                    continue
                found = evidence(one, other)
                rows.append([found[name] for name in names])
                same.append(float(frozenset((one.item, other.item)) in wanted))
                ends.append((one, other))
        for one in article:
            index.add(one, keys(one))
    return Examples(names, np.array(rows).reshape(-1, len(names)), np.array(same), len(wanted), ends)


def positives(crisis: Crisis, relation: Relation) -> set[frozenset[str]]:
    """The pairs of two articles that gold says are the same."""
    found = set()
    for fact in crisis.facts:
        if relation.positive(fact):
            for one, other in combinations(fact["ids"], 2):
                a, b = crisis.digests.get(one), crisis.digests.get(other)
                if a and b and a.document != b.document and a.kind == b.kind and a.kind in relation.kinds:
                    found.add(frozenset((one, other)))
    return found


class Fit(NamedTuple):
    """Weights by name of evidence, with the bias first."""

    weights: NDArray[np.float64]

    def odds(self, rows: NDArray[np.float64]) -> NDArray[np.float64]:
        """Log odds of rows."""
        scores: NDArray[np.float64] = self.weights[0] + rows @ self.weights[1:]
        return scores


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
    links = {}
    for n, (score, (one, other)) in enumerate(zip(scores, ends, strict=True)):
        left, right = sorted((one.item, other.item))
        links[Link(left, right, float(score))] = n
    found = (
        Candidate(link, ends[n][0].item, ends[n][1].item, ends[n][0].document, ends[n][1].document)
        for link, n in links.items()
    )
    return [links[link] for link in best(found)]


def judge(found: Sequence[Examples], sure: float) -> tuple[Fit, float, str]:
    """The fit on all, the threshold from folds, and a line that tells how good it is.

    ``found`` holds two neighbours for each crisis; both are in one fold.
    """
    odds, same = [], []
    for fold in range(FOLDS):
        learnt = [e for n, e in enumerate(found) if n // 2 % FOLDS != fold]
        trained = fit(np.concatenate([e.rows for e in learnt]), np.concatenate([e.same for e in learnt]))
        for held in (e for n, e in enumerate(found) if n // 2 % FOLDS == fold):
            scores = trained.odds(held.rows)
            kept = exclusive(scores, held.ends)
            odds.append(scores[kept])
            same.append(held.same[kept])
    total = sum(e.all for e in found)
    least, precision, recall = threshold(np.concatenate(odds), np.concatenate(same), total, sure)
    met = sum(e.same.sum() for e in found) / total
    told = f"{total} pairs, {met:.2f} of them meet; precision {precision:.2f}, recall {recall:.2f} from {least:.2f} on"
    return fit(np.concatenate([e.rows for e in found]), np.concatenate([e.same for e in found])), least, told


def main() -> None:
    """Write the file."""
    parser = argparse.ArgumentParser(prog="python -m standoff.training.pairs", description=__doc__)
    parser.add_argument("--corpus", type=Path, default=Path("corpus"))
    parser.add_argument("--out", type=Path, default=Path("src/standoff/data/reconcile/sameness.toml"))
    options = parser.parse_args()
    read = list(crises(options.corpus, "train", code_split(options.corpus, "train")))
    tables = {}
    for name, relation in RELATIONS.items():
        found = [examples(crisis, relation) for crisis in read]
        fitted, least, told = judge(found, SURE_OF_DIFFERENCE if name.endswith("_differs") else SURE)
        print(f"{name}: {told}", file=sys.stderr)  # noqa: T201
        weights = dict(zip(["bias", *found[0].names], fitted.weights.round(3).tolist(), strict=True))
        tables[name] = {"least": round(least, 2), "weights": weights}
    options.out.write_text(tomli_w.dumps(tables), encoding="utf-8")


if __name__ == "__main__":
    main()
