"""Write gold.jsonl, the blind test's gold, from the annotation scripts of this folder.

usage: python build.py
"""

from __future__ import annotations

import sys
from collections import Counter
from pathlib import Path

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE.parents[2] / "corpus"))

from annotate import build  # noqa: E402  (the folder of the language must be on the path first)

if __name__ == "__main__":
    items = build(HERE, HERE / "articles", HERE / "gold.jsonl")
    for (name, kind), count in sorted(Counter((item["doc"], item["type"]) for item in items).items()):
        print(f"{name:18} {kind:11} {count}")
