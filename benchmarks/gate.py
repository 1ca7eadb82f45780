"""The quality gate: the shipped coder must not fall below the pinned floors (``benchmarks/floors.json``).

    python benchmarks/gate.py            # exits with 1 where a figure fell below its floor
    python benchmarks/gate.py --update   # raise the floors to what is reached now
    python benchmarks/gate.py --update --lower "why"   # lower them too, with a reason that is kept in the file

Three sets: the test split of the corpus, six articles on other crises by other authors, and the demonstration
coverage, which the shipped weights were trained on: its figures only show that nothing broke. And copies: recall and
precision on synthetic syndication (``origins.py``); and what articles have to do with one another (``cross.py``), on
gold items.
"""

from __future__ import annotations

import argparse
import io
import json
import sys
import tomllib
from functools import partial
from importlib.resources import files
from pathlib import Path

import cross
import origins
from standoff.analysis import Pages
from standoff.analysis.evaluate import evaluate, load
from standoff.analysis.evaluate.lines import parse
from standoff.documents import read_paths
from standoff.export import write_items
from standoff.pipeline import code_documents
from standoff.schema import AnyItem, Document
from syndication import coverage

HERE = Path(__file__).parent
FLOORS = HERE / "floors.json"
SLACK = 0.005
"""Room for a figure to wobble with a library's patch release; below it, a change made the coder worse."""
FIGURES = ("f1", "end_to_end")


def split(name: str) -> tuple[list[Path], list[Path]]:
    """The articles of a split of the corpus, and their gold."""
    folders = [
        declared.parent
        for declared in sorted((HERE.parent / "corpus").glob("crises/*/crisis.toml"))
        if tomllib.loads(declared.read_text("utf-8"))["split"] == name
    ]
    return [path for folder in folders for path in sorted(folder.glob("*.txt"))], [f / "gold.jsonl" for f in folders]


def sets() -> dict[str, tuple[list[Path], list[Path]]]:
    """Name → articles and their gold."""
    demo = Path(str(files("standoff").joinpath("data/demo")))
    other = HERE / "gold" / "other"
    return {
        "test": split("test"),
        "demo": (sorted([*demo.glob("*.txt"), *demo.glob("*.html")]), [demo / "gold.jsonl"]),
        "other": (sorted((other / "articles").glob("*.txt")), [other / "gold.jsonl"]),
    }


def measure(articles: list[Path], gold: list[Path]) -> dict[str, dict[str, float]]:
    """F1 and end-to-end F1 of each kind, and the share of right publication dates."""
    pages: list[Document] = []
    items: list[AnyItem] = []
    readings = (reading for reading in read_paths(articles) if isinstance(reading, Document))
    for document, found in code_documents(readings):
        pages.append(document)
        items += found
    stream = io.StringIO()
    write_items(Pages(pages, items), stream)
    report = evaluate([row for path in gold for row in load(path)], parse(stream.getvalue().splitlines()))
    reached = {kind: {figure: getattr(row, figure) for figure in FIGURES} for kind, row in report.kinds.items()}
    reached["document"] = {"published": report.published or 0.0}
    return reached


def measure_origins() -> dict[str, dict[str, float]]:
    """Recall and precision of copies on synthetic syndication."""
    found = origins.measure(coverage(), origins.exact)
    return {
        kind: {figure: found[kind][figure] for figure in ("recall", "precision")} for kind in ("shared", "one text")
    }


def measure_across() -> dict[str, dict[str, float]]:
    """Pairs of gold items of the test crises that are told to be the same, or to differ: comparing alone."""
    found = cross.measure("test", only_gold=True)["gold items"]
    return {kind: {figure: row[figure] for figure in ("precision", "f1")} for kind, row in found.items()}


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--update", action="store_true", help="write what is reached now as the floors")
    parser.add_argument("--lower", metavar="WHY", help="with --update: also where that lowers a floor")
    options = parser.parse_args()
    kept = json.loads(FLOORS.read_text("utf-8")) if FLOORS.exists() else {"floors": {}, "lowered": []}
    below = []
    measured = {name: partial(measure, articles, gold) for name, (articles, gold) in sets().items()}
    for name, taken in (measured | {"origins": measure_origins, "across": measure_across}).items():
        reached = taken()
        floors = kept["floors"].setdefault(name, {})
        for kind, figures in reached.items():
            for figure, value in figures.items():
                floor = floors.setdefault(kind, {}).get(figure, 0.0)
                fell = value < floor - SLACK
                if fell:
                    below.append(f"{name} {kind} {figure}: {value:.3f} is below its floor {floor:.3f}")
                print(f"{name:6} {kind:11} {figure:11} {value:.3f}   floor {floor:.3f}{'   BELOW' if fell else ''}")
                if options.update and (value > floor or options.lower):
                    floors[kind][figure] = round(value, 3)
    if options.update:
        if below and not options.lower:
            print(
                "\n".join(["not written: a floor would have to be lowered; say why with --lower", *below]),
                file=sys.stderr,
            )
            return 1
        if below:
            kept["lowered"].append({"why": options.lower, "what": below})
        FLOORS.write_text(json.dumps(kept, indent=1) + "\n", "utf-8")
        return 0
    for line in below:
        print(line, file=sys.stderr)
    return 1 if below else 0


if __name__ == "__main__":
    sys.exit(main())
