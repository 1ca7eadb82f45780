"""How far two annotators agree who worked apart: the ceiling for whoever is measured on this corpus.

usage: agreement.py [--build] [--folder FOLDER]

``agreement/*.py`` are second annotations of eight articles, made without sight of the first; ``--build`` writes
``second.jsonl`` from them. ``first.jsonl`` is what the first annotators had written at that time, before any review.
``agreement/relations`` holds, for the crises of the development and the test split, what a second annotator saw related
in the gold items of different articles, without sight of ``cross.jsonl``, scored as ``benchmarks/cross.py`` scores
the machine.

``agreement/judged.jsonl`` holds pairs of gold items of two articles, those that gold calls related, that a second
annotator does, or that the machine holds for likely at a low threshold, each judged by itself by one of eight fresh
annotators who had read the articles and did not know whose the pair was. ``verdict`` is ``same``, ``same-but`` (one
thing, but the accounts cannot both be right), ``contradict``, ``update``, ``part`` or ``no``; ``sure`` 1 to 3.
"""

from __future__ import annotations

import argparse
import json
import runpy
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator
from itertools import combinations
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE))

from annotate import Article  # noqa: E402 (the folder must be on the path first)
from build import lines  # noqa: E402
from standoff.analysis.evaluate import evaluate, evaluate_cross, load, load_facts  # noqa: E402

Figures = dict[str, Counter[str]]
KINDS = {"S": "statement", "C": "commitment", "E": "event", "F": "figure"}
VERDICTS = ("same", "same-but", "contradict", "update", "part", "no")
"""What a judge may say of a pair."""


def text_of(corpus: Path, stem: str) -> Path:
    """The text that both annotators saw: kept in ``agreement`` where it was reworded afterwards."""
    kept = corpus / "agreement" / f"{stem}.txt"
    return kept if kept.exists() else next(corpus.glob(f"crises/*/{stem}.txt"))


def build(corpus: Path) -> None:
    items = []
    for script in sorted(corpus.glob("agreement/*.py")):
        article = Article.open(text_of(corpus, script.stem))
        runpy.run_path(str(script))["annotate"](article)
        items += article.finish()
    (corpus / "agreement" / "second.jsonl").write_text(lines(items), encoding="utf-8")


def relations(corpus: Path) -> Figures:
    """The pairs of the first annotator, of the second and of both, by relation."""
    sums: Figures = defaultdict(Counter)
    for second in sorted(corpus.glob("agreement/relations/*.jsonl")):
        crisis = corpus / "crises" / second.stem
        gold = [entry for entry in load(crisis / "gold.jsonl") if entry["type"] != "document"]
        same, differing = told(second)
        report = evaluate_cross(load_facts(crisis / "cross.jsonl"), gold, gold, same, differing)
        for kind, row in report.items():
            sums[kind].update(first=row.gold, second=row.given, both=round(row.recall * row.gold))
    return sums


def judged(corpus: Path) -> Figures:
    """The verdicts on the pairs that gold calls the same, and on the others, by kind of item."""
    rows = (corpus / "agreement" / "judged.jsonl").read_text(encoding="utf-8").splitlines()
    verdicts = {(row["left"], row["right"]): row for row in map(json.loads, rows)}
    same = {
        tuple(sorted(pair))
        for path in corpus.glob("crises/*/cross.jsonl")
        for fact in load_facts(path)
        if fact["kind"].startswith("same") and fact["strength"] != "part"
        for pair in combinations(fact["ids"], 2)
    }
    sums: Figures = defaultdict(Counter)
    for pair, row in verdicts.items():
        kind = KINDS[pair[0].rsplit("-", 1)[1][0]]
        sums[f"{kind}, {'the same in gold' if pair in same else 'else'}"][row["verdict"]] += 1
    return sums


def told(path: Path) -> tuple[list[tuple[str, str]], list[tuple[str, str]]]:
    """The pairs that are the same and those that differ; one thing's part is not the same thing."""
    found: tuple[list[tuple[str, str]], list[tuple[str, str]]] = ([], [])
    for fact in load_facts(path):
        if fact["strength"] != "part":
            found[not fact["kind"].startswith("same")].extend(combinations(fact["ids"], 2))
    return found


def table(sums: Figures) -> Iterator[str]:
    yield f"{'relation':14} {'first':>6} {'second':>6} {'both':>6} {'F1':>6}"
    for kind, row in sums.items():
        f1 = 2 * row["both"] / max(1, row["first"] + row["second"])
        yield f"{kind:14} {row['first']:6} {row['second']:6} {row['both']:6} {f1:6.3f}"


def verdicts(sums: Figures) -> Iterator[str]:
    yield f"{'judged':32} " + " ".join(f"{verdict:>10}" for verdict in VERDICTS)
    for kind in sorted(sums):
        yield f"{kind:32} " + " ".join(f"{sums[kind][verdict]:10}" for verdict in VERDICTS)


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--build", action="store_true", help="write second.jsonl from the scripts first")
    parser.add_argument("--folder", type=Path, default=HERE, help="the corpus; by default, where this script lies")
    options = parser.parse_args(arguments)
    if options.build:
        build(options.folder)
    folder = options.folder / "agreement"
    report = evaluate(load(folder / "first.jsonl"), load(folder / "second.jsonl"))
    print(f"{'':11} {'first':>6} {'second':>6} {'F1':>6} {'end to end':>10}")
    for kind, row in report.kinds.items():
        print(f"{kind:11} {row.gold:6} {row.predicted:6} {row.f1:6.3f} {row.end_to_end:10.3f}", end="   ")
        print(", ".join(f"{name} {share:.2f}" for name, share in row.attributes.items()))
    print("", *table(relations(options.folder)), sep="\n")
    if (folder / "judged.jsonl").exists():
        print("", *verdicts(judged(options.folder)), sep="\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
