"""How far two annotators agree who worked apart: the ceiling for whoever is measured on this corpus.

usage: agreement.py [--build] [--folder FOLDER]

``agreement/*.py`` are second annotations of eight articles, made without sight of the first; ``--build`` writes
``second.jsonl`` from them. ``first.jsonl`` is what the first annotators had written at that time, before any review.
"""

from __future__ import annotations

import argparse
import runpy
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE))

from annotate import Article  # noqa: E402 (the folder must be on the path first)
from build import lines  # noqa: E402
from standoff.analysis.evaluate import evaluate, load  # noqa: E402


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
    return 0


if __name__ == "__main__":
    sys.exit(main())
