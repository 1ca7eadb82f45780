"""Throws mutated articles at the whole pipeline: nothing may crash, every span must cut its quote.

    python benchmarks/robustness.py [--count 20000] [--seed 1] [--jobs 2]

Each input is a few sentences of the demonstration coverage, mutated: cut HTML, mixed encodings, emoji, right-to-left
text, combining marks, Windows line ends, NUL characters, nested and unclosed quotation marks, endless lines. It is read
as bytes, in one of the four formats, coded, and every twentieth is stored in a case and read back. Exits with 1 if
anything went wrong, and prints the input's seed, so that it can be made again.
"""

from __future__ import annotations

import argparse
import json
import random
import sys
import tempfile
import time
import traceback
from concurrent.futures import ProcessPoolExecutor
from importlib.resources import files
from pathlib import Path

from standoff.documents import faults, read_bytes
from standoff.language import mark
from standoff.pipeline import code_marks, fingerprint
from standoff.record import open_case
from standoff.schema import Document

ODD = [
    "👩‍👩‍👧‍👦",
    "🇺🇦",
    "שלום עולם",
    "السلام عليكم",
    "e\u0301\u0323",
    "\u202e",
    "\u200b",
    "\ufeff",
    "\x00",
    "\u2028",
    "ﬁ",
    "İ",
    "\u0085",
]
MARKS = ["“", "”", "‘", "’", '"', "'", "«", "»", "„"]
WORDS = [
    "said",
    "unless",
    "if",
    "denied that",
    "will not",
    "100,000",
    "on Monday",
    "Mr",
    "U.S.",
    "—",
    "…",
    "(AFP)",
    "\n\n",
    ",",
]
BIG_LINE = 5_000_000
STORED = 20


def sentences() -> list[str]:
    """The demonstration coverage in pieces of a sentence or two."""
    folder = files("standoff").joinpath("data/demo")
    text = "\n".join(entry.read_text("utf-8") for entry in folder.iterdir() if entry.name.endswith(".txt"))
    return [piece for piece in text.replace("\n\n", "\n").split("\n") if piece.strip()]


def mutate(text: str, rng: random.Random) -> str:
    """Two to eight random edits at random places."""
    for _ in range(rng.randint(2, 8)):
        at = rng.randrange(len(text) + 1)
        to = min(len(text), at + rng.randrange(1, 30))
        edit = rng.randrange(7)
        if edit == 0:
            text = text[:at] + rng.choice(ODD) + text[at:]
        elif edit == 1:
            text = text[:at] + rng.choice(MARKS) * rng.randint(1, 3) + text[at:]
        elif edit == 2:
            text = text[:at] + text[to:]
        elif edit == 3:
            text = text[:to] + text[at:to] + text[to:]
        elif edit == 4:
            text = text[:at] + " " + rng.choice(WORDS) + " " + text[at:]
        elif edit == 5:
            text = text.replace("\n", rng.choice(["\r\n", "\r", "\n\n\n", " "]))
        else:
            text = text[:at] + text[at:to][::-1] + text[to:]
    return text


def dress(text: str, rng: random.Random) -> tuple[str, bytes]:
    """A name and bytes: the text in one of the formats, in an encoding that may not fit."""
    kind = rng.choice(["txt", "txt", "html", "jsonl", "xml"])
    if kind == "html":
        text = f"<html><head><title>{text[:40]}</title></head><body><article><p>" + text.replace("\n", "</p><p>")
        text = text[: rng.randrange(len(text) // 2, len(text) + 1)] + rng.choice(
            ["", "</article>", "<script>", "<!--", "</p></p>"]
        )
    elif kind == "jsonl":
        text = json.dumps({"id": "a", "text": text, "date": rng.choice(["2024-05-15", "soon", None])}) + rng.choice(
            ["\n", "\n{", ""]
        )
    elif kind == "xml":
        text = f"<rss><channel><item><title>{text[:30]}</title><description>{text}</description>" + rng.choice(
            ["</item></channel></rss>", ""]
        )
    data = text.encode(rng.choice(["utf-8", "utf-8", "utf-16", "cp1252", "iso-8859-8"]), "replace")
    if rng.random() < 0.2:
        at = rng.randrange(len(data) + 1)
        data = data[:at] + rng.randbytes(rng.randint(1, 6)) + data[at:]
    return f"case.{kind}", data


def make(seed: int, pieces: list[str]) -> tuple[str, bytes]:
    """The input that belongs to a seed."""
    rng = random.Random(seed)
    if seed % 5000 == 17:
        piece = rng.choice(pieces) + " "
        return "case.txt", (piece * (BIG_LINE // len(piece))).encode()
    text = "\n\n".join(rng.sample(pieces, rng.randint(1, 3)))
    return dress(mutate(text, rng), rng)


def check(seed: int, pieces: list[str], folder: Path) -> str | None:
    """What went wrong with one input, or ``None``."""
    try:
        name, data = make(seed, pieces)
        documents = [reading for reading in read_bytes(data, source=name) if isinstance(reading, Document)]
        for document in documents:
            if faults(document.text, document.blocks):
                return f"blocks: {faults(document.text, document.blocks)}"
            for marks in mark([document]):
                items = code_marks(marks)
                for item in items:
                    if not all(span.cuts(document.text) for span in item.spans()):
                        return f"a span of {item} does not cut its quote"
                if seed % STORED == 0:
                    with open_case(folder / f"{seed}.standoff", create=True) as case:
                        case.add(document, items, fingerprint=fingerprint(document))
                        if len(case.items()) != len(items) or case.documents()[0].text != document.text:
                            return "the case gives back something else"
    except Exception:
        return traceback.format_exc()
    return None


def work(seeds: range) -> list[tuple[int, str]]:
    """The failures among a range of seeds."""
    pieces = sentences()
    with tempfile.TemporaryDirectory() as folder:
        found = ((seed, check(seed, pieces, Path(folder))) for seed in seeds)
        return [(seed, fault) for seed, fault in found if fault]


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--count", type=int, default=20_000)
    parser.add_argument("--seed", type=int, default=1, help="the first seed")
    parser.add_argument("--jobs", type=int, default=2)
    options = parser.parse_args()
    begun = time.monotonic()
    chunk = 250
    ranges = [
        range(start, min(start + chunk, options.seed + options.count))
        for start in range(options.seed, options.seed + options.count, chunk)
    ]
    failures: list[tuple[int, str]] = []
    with ProcessPoolExecutor(options.jobs) as pool:
        for number, found in enumerate(pool.map(work, ranges), 1):
            failures += found
            print(f"\r{number * chunk:6} inputs, {len(failures)} failures", end="", file=sys.stderr, flush=True)
    print(file=sys.stderr)
    for seed, fault in failures[:10]:
        print(f"seed {seed}: {fault}")
    print(f"{options.count} inputs, {len(failures)} failures, {time.monotonic() - begun:.0f} s")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
