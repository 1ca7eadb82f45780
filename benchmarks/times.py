"""Run the shipped time grammar on a benchmark file and write its TIMEX3 values.

usage: times.py GOLD.jsonl[.xz] -o PRED.jsonl [--half even|odd]

Each line of the input has "id", "dct" (the document's day) and "text"; each line of the output "id" and "timexes", a
list of {"start", "end", "type", "value"}. ``--half`` keeps every second document, so that rules are made on one half
and measured on the other. Prints the documents a second of the matching itself, without the language pipeline.
"""

from __future__ import annotations

import argparse
import json
import lzma
import sys
import time
from collections.abc import Iterator
from pathlib import Path

from standoff.language.marks import Marks
from standoff.language.pipeline import load_pipeline
from standoff.language.times import read_times
from standoff.schema import Block, BlockKind, Document


def rows(path: Path) -> Iterator[dict[str, object]]:
    opener = lzma.open if path.suffix == ".xz" else open
    with opener(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            if line.strip():
                yield json.loads(line)


def marks_of(row: dict[str, object]) -> Marks:
    text = str(row["text"])
    document = Document(
        name=str(row["id"]),
        text=text,
        source="-",
        published=str(row["dct"])[:10] if row.get("dct") else None,
        blocks=tuple(blocks(text)),
    )
    return Marks(document=document, tokens=load_pipeline()(text))


def blocks(text: str) -> Iterator[Block]:
    """Paragraphs: what stands between empty lines."""
    start = 0
    for part in text.split("\n\n"):
        if part.strip():
            yield Block(BlockKind.BODY, start, start + len(part))
        start += len(part) + 2


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("gold", type=Path)
    parser.add_argument("-o", "--output", type=Path, required=True)
    parser.add_argument("--half", choices=("even", "odd"))
    options = parser.parse_args()
    documents = list(rows(options.gold))
    if options.half:
        documents = documents[options.half == "odd" :: 2]
    spent = 0.0
    with options.output.open("w", encoding="utf-8") as out:
        for row in documents:
            marks = marks_of(row)
            begun = time.perf_counter()
            found = read_times(marks)
            spent += time.perf_counter() - begun
            timexes = [{"start": t.start, "end": t.end, "type": t.kind, "value": t.value} for t in found]
            out.write(json.dumps({"id": row["id"], "timexes": timexes}) + "\n")
    print(f"{len(documents)} documents, matching alone {len(documents) / spent:.0f} documents/s", file=sys.stderr)


if __name__ == "__main__":
    main()
