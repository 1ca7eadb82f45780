"""How fast, how much slower than the language pipeline alone, and how much memory.

usage: speed.py [--documents 12] [--rounds 5] [--read 1000] [--blas]

Makes documents of 600 words from the shipped demonstration coverage and measures

1. documents a second, from text to coded items with their actors (CPU time and wall time of one process), and the
   ratio to the bare spaCy pipeline: the same ``nlp`` object on the same texts, turn and turn about, medians;
2. with ``--read N``: ``standoff read`` of N such files into a fresh case in a process of its own, its documents a
   second and its peak memory (``ru_maxrss``), once for a fifth of the files and once for all: memory must not grow;
3. with ``--blas``: the spaCy pipeline with numpy's matrix products and with blis's, turn and turn about, and whether
   tags, parses, lemmas and names are the same.
"""

from __future__ import annotations

import argparse
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from importlib.resources import files
from itertools import cycle, islice
from pathlib import Path

from thinc.api import Model, NumpyOps

from standoff.documents import read_text
from standoff.language import load_pipeline, mark
from standoff.pipeline import code_marks
from standoff.schema import Document

WORDS = 600
READ = """
import resource, sys
from standoff.cli import main
sys.argv = ["standoff", "read", sys.argv[1], "--case", sys.argv[2], "--quiet"]
try:
    main()
except SystemExit as left:
    if left.code:
        raise
finally:
    print("peak", resource.getrusage(resource.RUSAGE_SELF).ru_maxrss, file=sys.stderr)
"""


def articles() -> Iterator[str]:
    """Texts of 600 words, without end: the paragraphs of the demonstration coverage in turn, each text dated."""
    folder = files("standoff") / "data" / "demo"
    shipped = sorted((file for file in folder.iterdir() if file.name.endswith(".txt")), key=lambda file: file.name)
    paragraphs = [part for file in shipped for part in file.read_text(encoding="utf-8").split("\n\n")[1:]]
    number, text, words = 0, [], 0
    for part in cycle(paragraphs):
        text.append(part)
        words += len(part.split())
        if words >= WORDS:
            yield "\n\n".join([f"date 2022-01-{number % 28 + 1:02}", f"Article {number} on the talks", *text])
            number, text, words = number + 1, [], 0


def documents(count: int) -> list[Document]:
    return [read_text(text, name=f"article{number}") for number, text in enumerate(islice(articles(), count))]


def spent(task: Callable[[], object]) -> tuple[float, float]:
    """CPU and wall seconds."""
    wall, cpu = time.perf_counter(), time.process_time()
    task()
    return time.process_time() - cpu, time.perf_counter() - wall


def compare(count: int, rounds: int) -> None:
    nlp = load_pipeline()
    batch = documents(count)
    words = sum(len(document.text.split()) for document in batch)

    def bare() -> None:
        for document in batch:
            nlp(document.text)

    def whole() -> int:
        return sum(len(code_marks(marks)) for marks in mark(batch))

    whole()  # data files and caches are loaded once
    pairs = [(spent(bare), spent(whole)) for _ in range(rounds)]
    spacy_cpu, whole_cpu = (statistics.median(pair[side][0] for pair in pairs) for side in (0, 1))
    whole_wall = statistics.median(pair[1][1] for pair in pairs)
    ratio = statistics.median(pair[1][0] / pair[0][0] for pair in pairs)
    print(f"{len(batch)} documents of {words / len(batch):.0f} words, {rounds} rounds, {whole()} items")
    print(f"bare spaCy pipeline     {len(batch) / spacy_cpu:6.1f} documents/s (CPU)")
    print(
        f"text to resolved items  {len(batch) / whole_cpu:6.1f} documents/s (CPU), {len(batch) / whole_wall:.1f} (wall)"
    )
    print(f"ratio                   {ratio:6.2f}")


def blas(count: int, rounds: int) -> None:
    nlp = load_pipeline()
    texts = [document.text for document in documents(count)]
    networks = [pipe.model for _, pipe in nlp.pipeline if isinstance(getattr(pipe, "model", None), Model)]

    def run(use_blis: bool) -> list[list[tuple[object, ...]]]:
        ops = NumpyOps(use_blis=use_blis)
        for network in networks:
            for node in network.walk():
                node.ops = ops
        return [[(t.tag_, t.dep_, t.head.i, t.lemma_, t.ent_type_) for t in nlp(text)] for text in texts]

    same = run(False) == run(True)
    pairs = [(spent(lambda: run(False))[0], spent(lambda: run(True))[0]) for _ in range(rounds)]
    ratio = statistics.median(blis / numpy for numpy, blis in pairs)
    print(f"blis / numpy            {ratio:6.2f} times the CPU time, output {'the same' if same else 'DIFFERENT'}")


def read(count: int) -> None:
    for part in (count // 5, count):
        with tempfile.TemporaryDirectory() as folder:
            source = Path(folder) / "articles"
            source.mkdir()
            for number, text in enumerate(islice(articles(), part)):
                (source / f"{number:05}.txt").write_text(text, encoding="utf-8")
            begun = time.perf_counter()
            done = subprocess.run(
                [sys.executable, "-c", READ, str(source), str(Path(folder) / "speed.standoff")],
                capture_output=True,
                text=True,
                check=False,
            )
            wall = time.perf_counter() - begun
        if done.returncode:
            sys.exit(done.stderr)
        peak = int(done.stderr.rpartition("peak ")[2].split()[0])
        print(f"read of {part} files: {part / wall:.1f} documents/s (wall), peak {peak / 1024:.0f} MB")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--documents", type=int, default=12)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--read", type=int, default=0, metavar="N")
    parser.add_argument("--blas", action="store_true")
    options = parser.parse_args()
    compare(options.documents, options.rounds)
    if options.blas:
        blas(options.documents, options.rounds)
    if options.read:
        read(options.read)


if __name__ == "__main__":
    main()
