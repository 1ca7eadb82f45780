"""Count in how many of the corpus' training articles and sentences each stem stands: ``data/reconcile/rarity.tsv``.

usage: python tools/build_rarity.py

The first line holds the number of texts. Stems of fewer than three texts are left out: they are as rare as new ones.
"""

from __future__ import annotations

import tomllib
from collections import Counter
from pathlib import Path

from standoff.reconcile.comparing.words import content_words

ROOT = Path(__file__).resolve().parents[1]
LEAST = 3


def main() -> None:
    """Write the file."""
    counts: Counter[str] = Counter()
    texts = 0
    for declared in sorted((ROOT / "corpus/crises").glob("*/crisis.toml")):
        if tomllib.loads(declared.read_text(encoding="utf-8"))["split"] == "train":
            for path in sorted(declared.parent.glob("*.txt")):
                counts.update(content_words(path.read_text(encoding="utf-8")))
                texts += 1
    kept = sorted(word for word, count in counts.items() if count >= LEAST)
    lines = [f"articles\t{texts}", *(f"{word}\t{counts[word]}" for word in kept)]
    target = ROOT / "src/standoff/data/reconcile/rarity.tsv"
    target.write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
