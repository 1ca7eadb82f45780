"""How the cost of comparing items grows with a case.

usage: reconcile.py [--documents N …]

The articles of a growing case are made from the corpus: each has the items of one article of the corpus with days
moved, sides exchanged for others and a third of the content words replaced, so that keys fill up as in a large crisis.
Printed for each size: seconds to compare all, milliseconds a document, seconds for the articles of one more day, links
found, peak memory; and the exponent between the sizes.
"""

from __future__ import annotations

import argparse
import math
import random
import resource
import time
from collections.abc import Iterator
from pathlib import Path

import msgspec

from standoff.documents import read_paths
from standoff.export import read_items
from standoff.reconcile.comparing.blocking import Memory
from standoff.reconcile.comparing.digest import Digest, digest
from standoff.reconcile.comparing.pairing import links
from standoff.schema import Document

ROOT = Path(__file__).resolve().parents[1]
PER_DAY = 100


def pages() -> list[list[Digest]]:
    """The digests of the corpus' articles, by article."""
    found = []
    for folder in sorted((ROOT / "corpus/crises").iterdir()):
        if not (folder / "gold.jsonl").exists():
            continue
        documents = {d.name: d for d in read_paths(sorted(folder.glob("*.txt"))) if isinstance(d, Document)}
        by_document: dict[str, list[Digest]] = {name: [] for name in documents}
        for item in read_items(folder / "gold.jsonl").items:
            by_document[item.doc].append(digest(item, documents[item.doc], document_id=item.doc))
        found += list(by_document.values())
    return found


def generated(count: int, given: list[list[Digest]], *, start: int = 0) -> Iterator[list[Digest]]:
    """So many articles, ``PER_DAY`` a day."""
    vocabulary = sorted({word for page in given for one in page for word in one.around})
    sides = sorted({side for page in given for one in page for side in one.sources if len(side) == 3})
    for number in range(start, start + count):
        chance = random.Random(number)
        day = 738000 + number // PER_DAY
        other = {word: chance.choice(vocabulary) for word in vocabulary if chance.random() < 1 / 3}
        swap = {side: chance.choice(sides[:12]) for side in sides}
        for place, one in enumerate(page := given[chance.randrange(len(given))]):
            changed = {
                "item": f"{number}-{place}",
                "document": str(number),
                "words": frozenset(other.get(word, word) for word in one.words),
                "around": frozenset(other.get(word, word) for word in one.around),
                "sources": frozenset(swap.get(side, side) for side in one.sources),
                "targets": frozenset(swap.get(side, side) for side in one.targets),
                "published": day,
                "first": None if one.first is None else day,
                "last": None if one.last is None else day,
            }
            page = [*page[:place], msgspec.structs.replace(one, **changed), *page[place + 1 :]]
        yield page


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--documents", type=int, nargs="*", default=[100, 1000, 10_000])
    options = parser.parse_args()
    given = pages()
    before: tuple[int, float] | None = None
    print(f"{'documents':>10}{'items':>10}{'s':>9}{'ms/document':>13}{'a day more':>12}{'links':>9}{'peak MB':>9}")
    for count in options.documents:
        index = Memory()
        items = found = 0
        took = 0.0
        for page in generated(count, given):
            began = time.process_time()
            found += sum(1 for _ in links([page], index))
            took += time.process_time() - began
            items += len(page)
        day = list(generated(PER_DAY, given, start=count))
        began = time.process_time()
        found += sum(1 for _ in links(day, index))
        more = time.process_time() - began
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        row = f"{count:>10,}{items:>10,}{took:>9.1f}{1000 * took / count:>13.1f}{more:>11.1f}s{found:>9,}{peak:>9.0f}"
        print(row, flush=True)
        if before is not None:
            print(f"{'':10}n^{math.log(took / before[1]) / math.log(count / before[0]):.2f}", flush=True)
        before = (count, took)


if __name__ == "__main__":
    main()
