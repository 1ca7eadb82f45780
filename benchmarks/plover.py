"""Run the shipped coder and actors on PLOVER's gold sentences and write ranked events for its scorer.

usage: plover.py GOLD.jsonl -o PRED.jsonl

Each line of the input has "id" and "text", one sentence; each line of the output "id" and "events", the most certain
first: "event", and "source" and "target" with "code" and "span". A test set: no rule is made from its sentences.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator
from pathlib import Path

import msgspec

from standoff.coding.reader import Reading, load_reader, read_card
from standoff.language import Marks, mark
from standoff.pipeline import code_marks
from standoff.schema import Block, BlockKind, Document, Event, Party, Status


def documents(rows: list[dict[str, str]]) -> Iterator[Document]:
    for row in rows:
        text = row["text"]
        yield Document(
            name=row["id"],
            text=text,
            source="-",
            published="2000-01-01",
            blocks=(Block(BlockKind.BODY, 0, len(text)),),
        )


def party(value: Party) -> dict[str, object]:
    span = [value.span.start, value.span.end] if value.span else None
    organisation = "NGO" if value.sector == "NGO" else "IGO"
    code = value.country or (organisation if value.side or value.sector in ("NGO", "IGO") else None)
    return {"code": code, "sector": value.sector, "span": span}


def ranked(marks: Marks) -> list[Event]:
    """The events of a sentence, the surest first, but an act that is only threatened or promised behind the threat or
    the promise; where there is none, the likeliest that the reader has below its threshold.
    """
    text = marks.document.text
    reading = Reading(tuple(load_reader().read(text, [(0, len(text))])), read_card())
    events = [item for item in code_marks(marks, reading=reading) if isinstance(item, Event)]
    if not events:
        bold = msgspec.structs.replace(reading.card, least={**reading.card.least, "event": 0.0})
        events = [i for i in code_marks(marks, reading=Reading(reading.frames, bold)) if isinstance(i, Event)]
    return sorted(events, key=lambda event: (event.status is Status.HYPOTHETICAL, -(event.score or 0.0)))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("gold", type=Path)
    parser.add_argument("-o", "--output", type=Path, required=True)
    options = parser.parse_args()
    rows = [json.loads(line) for line in options.gold.read_text(encoding="utf-8").splitlines() if line.strip()]
    with options.output.open("w", encoding="utf-8") as out:
        for row, marks in zip(rows, mark(documents(rows)), strict=True):
            events = ranked(marks)
            written = [
                {
                    "event": e.plover.value,
                    "source": [party(p) for p in e.sources],
                    "target": [party(p) for p in e.targets],
                }
                for e in events
            ]
            out.write(json.dumps({"id": row["id"], "events": written}) + "\n")


if __name__ == "__main__":
    main()
