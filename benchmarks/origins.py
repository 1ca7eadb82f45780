"""How well copies are found, by what method, and what it costs as a case grows.

usage: origins.py copies [--seed 1] [--rivals]     # synthetic syndication; --rivals: rensa and datasketch (pip install)
       origins.py growth [--sizes 1000 10000 100000] [--store memory|case]

``copies`` makes coverage with known copies (``syndication.py``) and gives recall and precision of pairs that share a
passage, and of pairs of one text. ``growth`` adds generated articles, one in four of them a copy, with a process of its
own for each size: documents a second, the exponent, the cost of the last day's 100 documents, and peak memory.
"""

from __future__ import annotations

import argparse
import itertools
import json
import math
import random
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from pathlib import Path

from standoff.reconcile.origins.copies import Copies, Copy, Likeness
from standoff.reconcile.origins.groups import groups
from standoff.reconcile.origins.shingles import passages
from standoff.reconcile.origins.store import MemoryStore
from standoff.schema import Document
from syndication import CORPUS, Coverage, coverage, noisy, page, pairs

Pairs = set[frozenset[str]]


def scored(found: Pairs, gold: Pairs) -> dict[str, float]:
    """Recall and precision of pairs, 0 to 1, and how many there are in gold."""
    right = len(found & gold)
    return {"recall": right / max(1, len(gold)), "precision": right / max(1, len(found)), "pairs": len(gold)}


def exact(documents: list[Document]) -> tuple[Pairs, dict[str, str]]:
    """What standoff finds: the pairs that share a passage, and document → group."""
    index = Copies(MemoryStore())
    found = [copy for document in documents for copy in index.add(document, key=document.name)]
    one_text = groups([d.name for d in documents], found)
    return {frozenset((c.document, c.of)) for c in found}, dict(one_text)


def by_rensa(documents: list[Document], threshold: float) -> tuple[Pairs, dict[str, str]]:
    """Rensa's R-MinHash of the same shingles of whole articles, by its LSH."""
    from rensa import RMinHash, RMinHashLSH

    index = RMinHashLSH(threshold=threshold, num_perm=128, num_bands=64)
    sketches, found = [], set()
    for number, document in enumerate(documents):
        sketch = RMinHash(num_perm=128, seed=1)
        sketch.update([str(h) for p in passages(document) for h in p.shingles.tolist()])
        for other in index.query(sketch):
            if sketch.jaccard(sketches[other]) >= threshold:
                found.add(frozenset((document.name, documents[other].name)))
        index.insert(number, sketch)
        sketches.append(sketch)
    return found, _grouped(documents, found)


def by_datasketch(documents: list[Document], threshold: float) -> tuple[Pairs, dict[str, str]]:
    """Datasketch's MinHash of the same shingles of whole articles, by its LSH."""
    from datasketch import MinHash, MinHashLSH

    index, found = MinHashLSH(threshold=threshold, num_perm=128), set()
    for document in documents:
        sketch = MinHash(num_perm=128)
        sketch.update_batch([h.tobytes() for p in passages(document) for h in p.shingles])
        found |= {frozenset((document.name, other)) for other in index.query(sketch)}
        index.insert(document.name, sketch)
    return found, _grouped(documents, found)


def _grouped(documents: list[Document], found: Pairs) -> dict[str, str]:
    alike = [Copy(document=a, of=b, share=1.0, of_share=1.0, likeness=Likeness.WHOLE, passages=()) for a, b in found]
    return dict(groups([d.name for d in documents], alike))


def measure(made: Coverage, method: Callable[[list[Document]], tuple[Pairs, dict[str, str]]]) -> dict[str, object]:
    """Both scores of a method, and its speed in documents a second."""
    begun = time.perf_counter()
    found, one_text = method(made.documents)
    lasted = time.perf_counter() - begun
    return {
        "shared": scored(found, made.shares),
        "one text": scored(pairs(one_text), made.same_text()),
        "documents/s": round(len(made.documents) / lasted),
    }


def copies(options: argparse.Namespace) -> None:
    made = coverage(options.seed)
    methods = {"exact": exact}
    if options.rivals:
        for threshold in (0.2, 0.3, 0.5):
            methods[f"rensa {threshold}"] = lambda documents, t=threshold: by_rensa(documents, t)
            methods[f"datasketch {threshold}"] = lambda documents, t=threshold: by_datasketch(documents, t)
    print(f"{len(made.documents)} documents")
    for name, method in methods.items():
        found = measure(made, method)
        told = [f"{what}: recall {s['recall']:.3f} precision {s['precision']:.3f} ({s['pairs']} pairs)"
                for what, s in found.items() if isinstance(s, dict)]  # fmt: skip
        print(f"{name:16}", "; ".join(told), f"; {found['documents/s']} documents/s")
    if options.misses:
        found, one_text = exact(made.documents)
        for pair in sorted(map(sorted, made.same_text() - pairs(one_text))):
            print("missed", [(name, made.kinds[name]) for name in pair])
        for pair in sorted(map(sorted, pairs(one_text) - made.same_text())):
            print("wrong", [(name, made.kinds[name], made.text_of[name]) for name in pair])
        for pair in sorted(map(sorted, found - made.shares)):
            print("wrongly shared", [(name, made.kinds[name], made.text_of[name]) for name in pair])
        print(len(made.shares - found), [[made.kinds[n] for n in p] for p in list(made.shares - found)[:10]])


def generated(count: int, seed: int = 1) -> Iterator[Document]:
    """Articles of 600 words in ten paragraphs, 100 a day, three in ten copied from an earlier one of that day.

    Half of the words follow the one before as they do in the corpus, half are drawn by their frequency.
    """
    chance = random.Random(seed)
    words = " ".join(p.read_text("utf-8") for p in sorted((CORPUS / "crises").glob("*/*.txt"))).split()
    after: dict[str, list[str]] = {}
    for one, other in itertools.pairwise(words):
        after.setdefault(one, []).append(other)

    def paragraph() -> str:
        line = [chance.choice(words)]
        while len(line) < 60:
            line.append(chance.choice(after.get(line[-1], words) if chance.random() < 0.5 else words))
        return " ".join(line).replace('"', "").replace("“", "")

    today: list[list[str]] = []
    for number in range(count):
        if number % 100 == 0:
            today = []
        if today and chance.random() < 0.3:
            source = chance.choice(today)
            texts = [noisy(p, chance, words, 0.02) for p in source[: chance.randint(5, 10)]]
        else:
            texts = [paragraph() for _ in range(10)]
            today.append(texts)
        day = (date(2000, 1, 1) + timedelta(number // 100)).isoformat()
        yield page(f"g{number}", f"Report {number}", texts, publisher=f"Paper {number % 97}", published=day)


def grow(size: int, store: str) -> dict[str, float]:
    """Add ``size`` documents and then a day's 100 more; times are of comparing alone."""
    base = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    with tempfile.TemporaryDirectory() as folder:
        write, compare = _index(store, Path(folder))
        spent, day, batch = 0.0, 0.0, []
        for number, document in enumerate(generated(size + 100)):
            batch.append(document)
            if len(batch) == 100:
                write(batch)
                begun = time.perf_counter()
                compare(batch)
                day = time.perf_counter() - begun
                spent += day if number < size else 0.0
                batch = []
        on_disk = sum(path.stat().st_size for path in Path(folder).iterdir()) / 2**20
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return {"documents": size, "seconds": spent, "per_s": size / spent, "day": day, "peak_mb": peak / 1024,
            "before_mb": base / 1024, "on_disk_mb": on_disk}  # fmt: skip


def _index(store: str, folder: Path) -> tuple[Callable[[list[Document]], object], Callable[[list[Document]], object]]:
    """What stores a batch of documents, and what compares it."""
    if store == "memory":
        index = Copies(MemoryStore())
        return lambda batch: None, lambda batch: [index.add(document) for document in batch]
    from standoff.record import open_case

    case = open_case(folder / "case.standoff", create=True)
    return lambda batch: [case.add(document, [], fingerprint="1") for document in batch], lambda batch: case.compare()


def growth(options: argparse.Namespace) -> None:
    rows = []
    for size in options.sizes:
        call = [sys.executable, __file__, "one", str(size), "--store", options.store]
        rows.append(json.loads(subprocess.run(call, check=True, capture_output=True, text=True).stdout))
        row = rows[-1]
        print(f"{size:>7} documents: {row['seconds']:.1f} s, {row['per_s']:.0f} documents/s;", end=" ")
        print(f"100 more in {row['day']:.2f} s; peak {row['peak_mb']:.0f} MB,", end=" ")
        print(f"{row['before_mb']:.0f} before; {row['on_disk_mb']:.0f} MB on disk", flush=True)
    for one, other in itertools.pairwise(rows):
        slope = math.log(other["seconds"] / one["seconds"]) / math.log(other["documents"] / one["documents"])
        print(f"from {one['documents']} to {other['documents']}: n^{slope:.2f}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    verbs = parser.add_subparsers(dest="verb", required=True)
    finding = verbs.add_parser("copies")
    finding.add_argument("--seed", type=int, default=1)
    finding.add_argument("--rivals", action="store_true")
    finding.add_argument("--misses", action="store_true", help="list what was missed or wrong")
    growing = verbs.add_parser("growth")
    growing.add_argument("--sizes", type=int, nargs="+", default=[1000, 10000, 100000])
    one = verbs.add_parser("one")
    one.add_argument("size", type=int)
    for each in (growing, one):
        each.add_argument("--store", choices=("memory", "case"), default="memory")
    options = parser.parse_args()
    if options.verb == "copies":
        copies(options)
    elif options.verb == "growth":
        growth(options)
    else:
        print(json.dumps(grow(options.size, options.store)))


if __name__ == "__main__":
    main()
