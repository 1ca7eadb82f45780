"""Runs the shipped reader and statement coder on attribution gold in the PolNeAR shape, and writes what they find.

    python benchmarks/polnear.py GOLD.jsonl[.xz] -o PRED.jsonl

GOLD holds a document a line: {"id", "text", …}; PRED gets {"id", "attributions": [{"source", "cue", "content"}]},
each a list of [start, end) offsets in code points.

The corpus (Newell, Margolin & Ruths 2018) is not part of this project: it states no licence. The shipped weights saw
its training set (docs/reader.md); the threshold below was chosen on its development set.
"""

from __future__ import annotations

import argparse
import json
import lzma
import re
import sys
from collections.abc import Iterator
from pathlib import Path

from standoff.coding.reader import read
from standoff.coding.statements import StatementCoder
from standoff.language import mark
from standoff.schema import Block, BlockKind, Document, Span, Statement


def documents(path: Path) -> Iterator[Document]:
    """Each gold text, a paragraph a line."""
    with lzma.open(path, "rt", encoding="utf-8") if path.suffix == ".xz" else path.open(encoding="utf-8") as lines:
        for line in lines:
            row = json.loads(line)
            found = re.finditer(r"\S[^\n]*", row["text"])
            blocks = tuple(Block(BlockKind.BODY, m.start(), m.start() + len(m.group().rstrip())) for m in found)
            yield Document(name=str(row["id"]), text=row["text"], source=str(path), blocks=blocks)


def offsets(*spans: Span | None) -> list[list[int]]:
    """Spans as pairs; nothing for ``None``."""
    return [[span.start, span.end] for span in spans if span is not None]


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("gold", type=Path)
    parser.add_argument("-o", "--out", type=Path, required=True)
    options = parser.parse_args()
    if not options.gold.exists():
        print(f"{options.gold} is missing: the corpus is not shipped with the project", file=sys.stderr)
        return 2
    coder = StatementCoder()
    with options.out.open("w", encoding="utf-8") as out:
        for marks in mark(documents(options.gold)):
            attributions = [
                {"source": offsets(item.source.span), "cue": offsets(item.cue), "content": offsets(*item.content)}
                for item in coder.code(marks, read(marks), [])
                if isinstance(item, Statement)
            ]
            row = {"id": marks.document.name, "attributions": attributions}
            out.write(json.dumps(row) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
