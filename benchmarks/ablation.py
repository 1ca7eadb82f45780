"""What each part of coding is worth: the reader alone, the rules alone, both, on a split of the corpus.

    python benchmarks/ablation.py [--split dev] [--weights DIR]

``--weights`` takes other weights than those that are shipped, for instance those trained without PolNeAR.
"""

from __future__ import annotations

import argparse
from pathlib import Path

import msgspec

from standoff.analysis.evaluate import evaluate
from standoff.coding.reader.card import FOLDER, Card, read_card
from standoff.training.tune import KINDS, entry, sheets

CORPUS = Path(__file__).resolve().parent.parent / "corpus"
NEVER = 2.0
"""A threshold that no probability reaches."""


def variants(card: Card) -> dict[str, Card]:
    """Name → card: a part is left out by asking of it what it cannot give."""
    return {
        "reader and rules": card,
        "reader alone": msgspec.structs.replace(card, beside=dict.fromkeys(KINDS, NEVER)),
        "rules alone": msgspec.structs.replace(
            card, least=dict.fromkeys(KINDS, NEVER), beside=dict.fromkeys(KINDS, 0.0)
        ),
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--split", choices=["train", "dev", "test"], default="dev")
    parser.add_argument("--weights", type=Path, default=FOLDER)
    options = parser.parse_args()
    pages = sheets(CORPUS, options.split, options.weights)
    gold = [row for page in pages for row in page.gold]
    print(f"{'':18}", *(f"{kind:>13}" for kind in reversed(KINDS)), "  (F1 / end to end)")
    for name, card in variants(read_card(options.weights)).items():
        report = evaluate(gold, [entry(item) for page in pages for item in page.code(card)])
        rows = (report.kinds[kind] for kind in reversed(KINDS))
        print(f"{name:18}", *(f"{row.f1:>6.3f} /{row.end_to_end:>5.3f}" for row in rows))


if __name__ == "__main__":
    main()
