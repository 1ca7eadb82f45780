"""Fits ``data/reconcile/sameness.toml``: ``python -m standoff.training.pairs --corpus corpus``.

Each pair of one kind from two articles of a training crisis whose relations are told exhaustively is an example, once
with the gold items and once with those that the pipeline codes of articles that are new to its reader. It is positive
where ``cross.jsonl`` says that both are the same (or contradict or update each other). What each piece of evidence
counts is fitted by damped logistic regression, for the first look, and then for the second what the company counts,
from first looks of fits that have not seen the crisis. The threshold is the one with the best F1 at a precision of at
least ``SURE_OF_EVENTS`` or ``SURE_OF_WORDS`` (of differences ``SURE_OF_DIFFERENCE``), on crises that a fit has not seen
(eight folds), after each item has kept only its best partner in each other article: a wrong merge costs a reader more
than a missed one. Printed for each relation: precision and recall from the threshold on, and the recall at stricter
ones and where it is as good as sure.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import combinations, groupby
from operator import attrgetter
from pathlib import Path
from typing import Any, NamedTuple

import msgspec
import numpy as np
from numpy.typing import NDArray

from standoff.analysis.evaluate.cross import as_gold
from standoff.documents import read_paths
from standoff.export import read_items
from standoff.pipeline import code_marks
from standoff.reconcile.comparing.blocking import Memory, candidates, keys
from standoff.reconcile.comparing.columns import KINDS
from standoff.reconcile.comparing.company import NAMES, company
from standoff.reconcile.comparing.digest import Digest, digests
from standoff.reconcile.comparing.evidence import Yardstick, evidence, may_meet, names
from standoff.reconcile.comparing.looks import Measures, first_look
from standoff.reconcile.comparing.pairing import IN_COMPANY
from standoff.schema import AnyItem, Document
from standoff.training.crises import crises_of
from standoff.training.unseen import unseen
from standoff.training.weighing import Examples, judge

SURE_OF_EVENTS, SURE_OF_WORDS = 0.75, 0.7
"""Of the events, and of the statements and commitments, that are joined at least so many must be right. At three of
four, statements of one position would be joined half as often."""
SURE_OF_DIFFERENCE = 0.5
"""Of those that are shown side by side: a reader sees both, and loses less by a wrong one."""

Fact = Mapping[str, Any]


class Relation(NamedTuple):
    """Which items a yardstick compares, which facts make a pair of them positive, and how sure it has to be."""

    kind: str
    positive: Callable[[Fact], bool]
    sure: float


def _same_event(fact: Fact) -> bool:
    return fact["kind"] == "same_event" and fact["strength"] == "identical"


def _same_statement(fact: Fact) -> bool:
    return bool(fact["kind"] == "same_statement")


def _contradicts(fact: Fact) -> bool:
    return bool(fact["kind"] == "contradiction")


def _differs(fact: Fact) -> bool:
    return fact["kind"] in ("contradiction", "update")


RELATIONS = {
    "event": Relation("event", _same_event, SURE_OF_EVENTS),
    "statement": Relation("statement", _same_statement, SURE_OF_WORDS),
    "commitment": Relation("commitment", _same_statement, SURE_OF_WORDS),
    **{
        f"{kind}_differs": Relation(kind, _differs, SURE_OF_DIFFERENCE)
        for kind in ("event", "statement", "commitment", "figure")
    },
}


class Crisis(NamedTuple):
    """The digests of a crisis' gold items and the relations between them."""

    name: str
    digests: dict[str, Digest]
    facts: list[Fact]


def crises(corpus: Path, split: str, coded: Mapping[str, Sequence[AnyItem]]) -> Iterator[Crisis]:
    """The crises of a split, each twice: with its gold items, and with those of its ``coded`` items that gold has."""
    # where only striking relations are told, what is not told is no counterexample
    for folder in crises_of(corpus, split, exhaustive=True):
        exchange = read_items(folder / "gold.jsonl")
        published = {line.doc: line.published for line in exchange.documents}
        read = (found for found in read_paths(sorted(folder.glob("*.txt"))) if isinstance(found, Document))
        documents = {d.name: msgspec.structs.replace(d, published=published.get(d.name)) for d in read}
        lines = (folder / "cross.jsonl").read_text(encoding="utf-8").splitlines()
        facts = [json.loads(line) for line in lines]
        yield Crisis(folder.name, {one.item: one for one in _digests(exchange.items, documents)}, facts)
        own = [item for name in documents for item in coded.get(name, ())]
        pairs = as_gold([msgspec.to_builtins(i) for i in exchange.items], [msgspec.to_builtins(i) for i in own])
        matched = [item for item in own if item.id in pairs]
        found = (msgspec.structs.replace(one, item=pairs[one.item]) for one in _digests(matched, documents))
        yield Crisis(folder.name, {one.item: one for one in found}, facts)


def _digests(items: Sequence[AnyItem], documents: Mapping[str, Document]) -> Iterator[Digest]:
    for name, document in documents.items():
        yield from digests([item for item in items if item.doc == name], document, document_id=name)


def code_unseen(corpus: Path) -> dict[str, list[AnyItem]]:
    """The items of training articles as the pipeline codes them with weights that have not learnt them, by the
    article's name.
    """
    return {a.marks.document.name: code_marks(a.marks, reading=a.reading) for a in unseen(corpus)}


def examples(crisis: Crisis, relation: Relation) -> Examples:
    """The pairs of a crisis that blocking lets meet, with the evidence of the first look."""
    wanted = positives(crisis, relation)
    index = Memory()
    told, ends = names(relation.kind), []
    rows = [np.zeros((0, len(told)))]
    for article in articles(crisis):
        own = [digest for digest in article if digest.kind == relation.kind]
        met = candidates(own, [list(keys(one)) for one in own], index)
        pairs = met.picked(may_meet(met))
        rows.append(np.array(list(evidence(pairs, relation.kind).values()), np.float64).T)
        ends += [(own[left], index.digest(right)) for left, right in zip(pairs.left, pairs.right, strict=True)]
        for one in own:
            index.add(one, keys(one))
    same = np.array([float(frozenset((one.item, other.item)) in wanted) for one, other in ends])
    return Examples(told, np.concatenate(rows), same, len(wanted), ends)


def articles(crisis: Crisis) -> list[list[Digest]]:
    """The digests of each article."""
    return [list(own) for _, own in groupby(crisis.digests.values(), key=attrgetter("document"))]


class Look(NamedTuple):
    """Two items, and the company that they keep."""

    one: Digest
    other: Digest
    company: NDArray[np.float64]


def looks(crisis: Crisis, measures: Measures) -> Iterator[Look]:
    """The pairs of a crisis on which the company decides."""
    index = Memory()
    for article in articles(crisis):
        seen = first_look(candidates(article, [list(keys(one)) for one in article], index), measures)
        rows = company(seen)
        for n in np.flatnonzero(~seen.settled):
            yield Look(article[seen.pairs.left[n]], index.digest(seen.pairs.right[n]), rows[n])
        for one in article:
            index.add(one, keys(one))


def second_examples(crisis: Crisis, relation: Relation, seen: Sequence[Look]) -> Examples:
    """Those pairs that the company decides on."""
    wanted = positives(crisis, relation)
    mine = [look for look in seen if look.one.kind == relation.kind]
    rows = np.array([look.company for look in mine]).reshape(-1, len(NAMES))
    ends = [(look.one, look.other) for look in mine]
    same = np.array([float(frozenset((one.item, other.item)) in wanted) for one, other in ends])
    return Examples(list(NAMES), rows, same, len(wanted), ends)


def positives(crisis: Crisis, relation: Relation) -> set[frozenset[str]]:
    """The pairs of two articles of which gold says the relation. Two reports of one thing that cannot both be right are
    told apart, in a case too: gold may call them the same *and* a contradiction, and then they are no example of
    sameness.
    """
    found = _pairs(crisis, relation.kind, relation.positive)
    return found if relation.positive is _differs else found - _pairs(crisis, relation.kind, _contradicts)


def _pairs(crisis: Crisis, kind: str, wanted: Callable[[Fact], bool]) -> set[frozenset[str]]:
    found = set()
    for fact in crisis.facts:
        if wanted(fact):
            for one, other in combinations(fact["ids"], 2):
                a, b = crisis.digests.get(one), crisis.digests.get(other)
                if a and b and a.document != b.document and a.kind == b.kind == kind:
                    found.add(frozenset((one, other)))
    return found


def main() -> None:
    """Write the file."""
    import tomli_w  # of the extra ``train``

    parser = argparse.ArgumentParser(prog="python -m standoff.training.pairs", description=__doc__)
    parser.add_argument("--corpus", type=Path, default=Path("corpus"))
    parser.add_argument("--out", type=Path, default=Path("src/standoff/data/reconcile/sameness.toml"))
    options = parser.parse_args()
    tables = fitted(list(crises(options.corpus, "train", code_unseen(options.corpus))))
    kept = {name: _kept(name, each) for name, each in tables.items()}
    options.out.write_text(tomli_w.dumps(kept), encoding="utf-8")


def _kept(name: str, measure: Yardstick) -> dict[str, Any]:
    """A table of the file. What joins is judged by the second look; there it matters how sure it is."""
    joins = name.endswith(IN_COMPANY) and name.removesuffix(IN_COMPANY) in KINDS
    sure = {"sure": measure.sure} if joins else {}
    return {"least": measure.least, **sure, "weights": dict(measure.weights)}


def fitted(read: Sequence[Crisis]) -> dict[str, Yardstick]:
    """The yardsticks of both looks. The second learns from what the first says of crises that it has not seen."""
    first = {name: judge([examples(crisis, r) for crisis in read], r.sure) for name, r in RELATIONS.items()}
    unseen = [{name: judged.by_crisis[n] for name, judged in first.items()} for n in range(len(read))]
    seen = [list(looks(crisis, measures)) for crisis, measures in zip(read, unseen, strict=True)]
    second = {
        name + IN_COMPANY: judge([second_examples(c, r, s) for c, s in zip(read, seen, strict=True)], r.sure)
        for name, r in RELATIONS.items()
    }
    for name, judged in {**first, **second}.items():
        print(f"{name}: {judged.told}", file=sys.stderr)  # noqa: T201
    return {name: judged.yardstick for name, judged in {**first, **second}.items()}


if __name__ == "__main__":
    main()
