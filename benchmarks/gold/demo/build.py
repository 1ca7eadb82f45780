"""Write the gold annotations of the demonstration coverage: ``python benchmarks/gold/demo/build.py [OUT]``."""

from __future__ import annotations

import collections
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parents[2] / "corpus"))

from annotate import build  # noqa: E402 (the folder of the language must be on the path first)

ARTICLES = HERE.parents[2] / "src" / "standoff" / "data" / "demo"

if __name__ == "__main__":
    out = Path(sys.argv[1]) if len(sys.argv) > 1 else ARTICLES / "gold.jsonl"
    items = build(HERE, ARTICLES, out)
    counts = collections.Counter((item["doc"], item["type"]) for item in items)
    for doc in sorted({doc for doc, _ in counts}):
        print(f"{doc:32}", *(f"{kind} {counts[doc, kind]}" for kind in ("statement", "commitment", "event", "figure")))
    print("total", len(items))
