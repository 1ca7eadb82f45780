"""How good stories and disagreements are, on the crises of the corpus whose relations are told exhaustively.

usage: cross.py [--split dev|test|train] [--shared FOLDER] [--json] [--judged]

For each crisis its articles are coded and compared, once with the gold items (comparing alone) and once with the items
that were found (end to end). Figures are summed over the pairs of all crises. ``--shared`` adds two press articles with
gold that are not part of the project, where their folder is at hand. ``--judged`` tells instead what blind judges say
of the pairs of gold items that are joined (``corpus/agreement/judged.jsonl``), of all and of those that are as good as
surely one.
"""

from __future__ import annotations

import argparse
import json
import tomllib
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path

import msgspec

from standoff.analysis import Pages
from standoff.analysis.evaluate import PairReport, entries, evaluate_cross, load, load_facts
from standoff.analysis.source import Reading
from standoff.documents import read_paths
from standoff.export import read_items
from standoff.pipeline import code_documents
from standoff.reconcile.stories import pairs
from standoff.schema import AnyItem, Document

ROOT = Path(__file__).resolve().parents[1]


def crises(split: str) -> Iterator[tuple[Path, Path, list[Document]]]:
    """Gold, facts and articles of each crisis of a split; dated as the gold dates them."""
    for declared in sorted((ROOT / "corpus/crises").glob("*/crisis.toml")):
        about = tomllib.loads(declared.read_text(encoding="utf-8"))
        if about["split"] == split and about.get("relations") == "exhaustive":
            folder = declared.parent
            read = [d for d in read_paths(sorted(folder.glob("*.txt"))) if isinstance(d, Document)]
            yield folder / "gold.jsonl", folder / "cross.jsonl", read


def score(gold: Path, facts: Path, documents: list[Document], items: list[AnyItem]) -> dict[str, PairReport]:
    """Compare the items and score the pairs."""
    reading = Reading(Pages(documents, items))
    apart = [(link.left, link.right) for link in reading.links if link.difference is not None]
    wanted = [entry for entry in load(gold) if entry["type"] != "document"]
    return evaluate_cross(load_facts(facts), wanted, entries(reading.items), pairs(reading.stories), apart)


def of_gold(gold: Path, documents: list[Document]) -> tuple[list[AnyItem], list[Document]]:
    """The items of a gold file, and their articles dated as it dates them."""
    exchange = read_items(gold)
    published = {line.doc: line.published for line in exchange.documents}
    return list(exchange.items), [
        msgspec.structs.replace(d, published=published.get(d.name, d.published)) for d in documents
    ]


def both(
    gold: Path, facts: Path, documents: list[Document], *, only_gold: bool
) -> Iterator[tuple[str, dict[str, PairReport]]]:
    """The figures on gold items and on found ones."""
    items, dated = of_gold(gold, documents)
    yield "gold items", score(gold, facts, dated, items)
    if not only_gold:
        found = [item for _, items in code_documents(documents) for item in items]
        yield "found items", score(gold, facts, documents, found)


def measure(
    split: str, *, shared: Path | None = None, only_gold: bool = False
) -> dict[str, dict[str, dict[str, float]]]:
    """The figures summed over all pairs, by what was compared and by relation."""
    sums: dict[str, dict[str, Counter[str]]] = defaultdict(lambda: defaultdict(Counter))
    for gold, facts, documents in crises(split) if shared is None else press(shared):
        for what, report in both(gold, facts, documents, only_gold=only_gold):
            for kind, row in report.items():
                right = round(row.recall * row.gold)
                sums[what][kind].update(gold=row.gold, found=row.found, given=row.given, right=right)
    return {what: {kind: _figures(count) for kind, count in kinds.items()} for what, kinds in sums.items()}


def judged(split: str) -> dict[str, Counter[str]]:
    """What blind judges say of the pairs of gold items in one story, by relation; some were never judged."""
    rows = (ROOT / "corpus/agreement/judged.jsonl").read_text(encoding="utf-8").splitlines()
    verdicts = {frozenset((row["left"], row["right"])): row["verdict"] for row in map(json.loads, rows)}
    found: dict[str, Counter[str]] = defaultdict(Counter)
    for gold, _, documents in crises(split):
        items, dated = of_gold(gold, documents)
        reading = Reading(Pages(dated, items))
        of = {item.id: item for item in items}
        for left, right in pairs(reading.stories):
            kind = of[left].kind_name
            if kind != "figure" and of[left].doc != of[right].doc:
                relation = "same_event" if kind == "event" else "same_statement"
                verdict = verdicts.get(frozenset((left, right)), "not judged")
                found[relation][verdict] += 1
                if reading.cores.get(left, left) == reading.cores.get(right, right):
                    found[f"{relation}, sure"][verdict] += 1
    return found


def press(folder: Path) -> Iterator[tuple[Path, Path, list[Document]]]:
    """The two press articles that are not part of the project."""
    gold = folder / "gold/dev.jsonl"
    names = {entry["doc"] for entry in load(gold)}
    paths = sorted(path for path in (folder / "coverage").iterdir() if path.stem in names)
    yield gold, folder / "gold/dev_cross.jsonl", [d for d in read_paths(paths) if isinstance(d, Document)]


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--split", default="test", choices=("train", "dev", "test"))
    parser.add_argument("--shared", type=Path, help="a folder with coverage/ and gold/dev.jsonl, gold/dev_cross.jsonl")
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--judged", action="store_true", help="what blind judges say of the pairs that are joined")
    options = parser.parse_args()
    if options.judged:
        for relation, verdicts in judged(options.split).items():
            print(f"{relation:24}" + ", ".join(f"{verdict} {times}" for verdict, times in verdicts.most_common()))
        return
    figures = measure(options.split, shared=options.shared)
    if options.json:
        print(json.dumps(figures, indent=2))
        return
    for what, kinds in figures.items():
        print(f"\n{what}")
        for kind, row in kinds.items():
            print(f"  {kind:16}" + "  ".join(f"{name} {value}" for name, value in row.items()))


def _figures(count: Counter[str]) -> dict[str, float]:
    precision = count["right"] / count["given"] if count["given"] else 0.0
    recall = count["right"] / count["gold"] if count["gold"] else 0.0
    f1 = 2 * precision * recall / (precision + recall) if count["right"] else 0.0
    of_found = count["right"] / count["found"] if count["found"] else 0.0
    table = {"precision": precision, "recall": recall, "f1": f1, "of_found": of_found}
    counts = {name: count[name] for name in ("gold", "found", "given", "right")}
    return counts | {name: round(value, 3) for name, value in table.items()}


if __name__ == "__main__":
    main()
