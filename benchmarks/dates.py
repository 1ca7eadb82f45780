"""How often the dates of items are right: the day of a statement, the time of an event, over what is found.

    python benchmarks/dates.py                    # the development split and the six articles by other authors
    python benchmarks/dates.py --split test

A statement or event whose text names no time is right where it has none.
"""

from __future__ import annotations

import argparse
import io
from pathlib import Path

from gate import sets, split
from standoff.analysis import Pages
from standoff.analysis.evaluate import evaluate, load
from standoff.analysis.evaluate.lines import parse
from standoff.documents import read_paths
from standoff.export import write_items
from standoff.pipeline import code_documents
from standoff.schema import AnyItem, Document

DATES = {"statement": "date", "event": "when"}


def measure(articles: list[Path], gold: list[Path]) -> dict[str, float]:
    """The share of matched items whose date is right, by kind."""
    pages: list[Document] = []
    items: list[AnyItem] = []
    for document, found in code_documents(each for each in read_paths(articles) if isinstance(each, Document)):
        pages.append(document)
        items += found
    stream = io.StringIO()
    write_items(Pages(pages, items), stream)
    report = evaluate([row for path in gold for row in load(path)], parse(stream.getvalue().splitlines()))
    return {kind: report.kinds[kind].attributes[name] for kind, name in DATES.items()}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--split", choices=("train", "dev", "test"), help="one split of the corpus alone")
    options = parser.parse_args()
    chosen = {options.split: split(options.split)} if options.split else {"dev": split("dev"), "other": sets()["other"]}
    for name, (articles, gold) in chosen.items():
        for kind, share in measure(articles, gold).items():
            print(f"{name:6} {kind:10} {DATES[kind]:5} {share:.3f}")


if __name__ == "__main__":
    main()
