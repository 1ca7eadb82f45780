"""Whether a score means what it says: reliability and expected calibration error of each kind on a split of the
corpus.

    python benchmarks/calibration.py [--split test]

An item is right where it matches a gold item as ``standoff evaluate`` matches. Ten bins of equal width (Naeini et al.
2015).
"""

from __future__ import annotations

import argparse
from pathlib import Path

import numpy as np

from standoff.coding.reader.card import FOLDER, read_card
from standoff.training.tune import KINDS, calibration_error, judged, sheets

CORPUS = Path(__file__).resolve().parent.parent / "corpus"
BINS = 10


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--split", choices=["train", "dev", "test"], default="test")
    options = parser.parse_args()
    rows = list(judged(sheets(CORPUS, options.split, FOLDER), read_card()))
    for kind in reversed(KINDS):
        mine = [row for row in rows if row.kind == kind]
        scores = np.array([row.score for row in mine])
        right = np.array([row.right for row in mine], dtype=float)
        print(f"{kind}: {len(scores)} items, expected calibration error {calibration_error(scores, right, BINS):.3f}")
        places = np.minimum((scores * BINS).astype(int), BINS - 1)
        for at in range(BINS):
            here = places == at
            if here.any():
                said, was = scores[here].mean(), right[here].mean()
                print(
                    f"  {at / BINS:.1f}-{(at + 1) / BINS:.1f}  {here.sum():4} items  said {said:.2f}  right {was:.2f}"
                )


if __name__ == "__main__":
    main()
