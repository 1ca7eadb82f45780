"""How the cost of comparing items grows with a case.

usage: reconcile.py [--documents N …] [--store memory|index|case] [--day]

The articles of a growing case are made from the corpus: each has the items of one article of the corpus with days
moved, sides exchanged for others and a third of the content words replaced, so that keys fill up as in a large crisis.
With ``--store memory`` they are digests alone; with ``--store index`` the same digests, kept in a case file as
``Case.compare`` keeps them; with ``--store case`` articles with text and items, written into one growing case file and
compared by ``Case.compare``, copies and all. Printed for each size: seconds to compare all,
milliseconds a document, seconds for the articles of one more day, links found, peak memory; the exponent between the
sizes; and for a case the size of its file and the milliseconds that writing a document took. With ``--day`` only the
last day is compared: the articles before it are put into the index unseen, where they lie as if they had been compared.
"""

from __future__ import annotations

import argparse
import math
import random
import re
import resource
import time
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, NamedTuple

import msgspec
import numpy as np
from sqlalchemy import Table, insert, select

from standoff.documents import read_paths
from standoff.export import read_items
from standoff.reconcile.comparing.blocking import Memory, keys
from standoff.reconcile.comparing.digest import Digest, digest, digests
from standoff.reconcile.comparing.pairing import VERSION, links
from standoff.record import Case, file, open_case, read, reconciling, tables
from standoff.record.comparing import CACHE, compare_some
from standoff.record.index import Stored
from standoff.record.known import Known
from standoff.schema import AnyItem, Block, Document, Party, Span, Statement

ROOT = Path(__file__).resolve().parents[1]
PER_DAY = 100
AT_ONCE = 30
"""Articles in a transaction, as many as ``Case.compare`` takes in a second."""
PIECE = re.compile(r"\w+|\W+")
MIN_LETTERS = 5


def pages() -> list[list[Digest]]:
    """The digests of the corpus' articles, by article."""
    found = []
    for folder in sorted((ROOT / "corpus/crises").iterdir()):
        if not (folder / "gold.jsonl").exists():
            continue
        documents = {d.name: d for d in read_paths(sorted(folder.glob("*.txt"))) if isinstance(d, Document)}
        items = read_items(folder / "gold.jsonl").items
        found += [digests([i for i in items if i.doc == name], d, document_id=name) for name, d in documents.items()]
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


class Article(NamedTuple):
    """An article of the corpus with its gold items."""

    document: Document
    items: list[AnyItem]


def articles() -> list[Article]:
    """The articles of the corpus."""
    found = []
    for folder in sorted((ROOT / "corpus/crises").iterdir()):
        if (folder / "gold.jsonl").exists():
            documents = {d.name: d for d in read_paths(sorted(folder.glob("*.txt"))) if isinstance(d, Document)}
            items = read_items(folder / "gold.jsonl").items
            found += [Article(d, [item for item in items if item.doc == name]) for name, d in documents.items()]
    return found


class Rewritten:
    """One article with other words; spans follow their words."""

    def __init__(self, article: Article, name: str, day: str, words: dict[str, str], sides: dict[str, str]) -> None:
        self._starts, self._ends, written, length = [], [], [], 0
        for piece in PIECE.findall(article.document.text):
            new = words.get(piece, piece)
            self._starts += [min(length + n, length + len(new)) for n in range(len(piece))]
            self._ends += [length + len(new) if n == len(piece) else min(length + n, length + len(new))
                           for n in range(1, len(piece) + 1)]  # fmt: skip
            written.append(new)
            length += len(new)
        self._text, self._name, self._day, self._sides = "".join(written), name, day, sides
        plain = msgspec.structs.replace(article.document, text=self._text, name=name, published=day, updated=None)
        self.document = self._remade(msgspec.structs.replace(plain, source=f"{name}.txt", url=None))
        self.items = [self._item(item) for item in article.items]

    def _item(self, item: AnyItem) -> AnyItem:
        dated = {field: self._day for field in ("when", "date") if getattr(item, field, None)}
        return msgspec.structs.replace(self._remade(item), doc=self._name, id="", **dated)

    def _remade(self, value: Any) -> Any:
        if isinstance(value, Span | Block):
            start, end = self._starts[value.start], self._ends[value.end - 1]
            end = max(end, start + 1)
            if isinstance(value, Block):
                return msgspec.structs.replace(value, start=start, end=end)
            return Span(start, end, self._text[start:end])
        if isinstance(value, tuple):
            return tuple(self._remade(each) for each in value)
        if isinstance(value, msgspec.Struct):
            fields = {name: self._remade(getattr(value, name)) for name in value.__struct_fields__}
            if isinstance(value, Party):
                fields["side"] = self._sides.get(value.side, value.side)
            return msgspec.structs.replace(value, **fields)
        return value


def written(count: int, given: list[Article], *, start: int = 0) -> Iterator[Rewritten]:
    """So many articles with text, ``PER_DAY`` a day."""
    vocabulary = sorted({word for article in given for word in PIECE.findall(article.document.text) if is_plain(word)})
    sides = sorted({item.source.side for a in given for item in a.items if isinstance(item, Statement)} - {None})
    for number in range(start, start + count):
        chance = random.Random(number)
        day = date.fromordinal(738000 + number // PER_DAY).isoformat()
        other = {word: chance.choice(vocabulary) for word in vocabulary if chance.random() < 1 / 3}
        swap = {side: chance.choice(sides[:12]) for side in sides}
        yield Rewritten(given[chance.randrange(len(given))], f"a{number}", day, other, swap)


def is_plain(word: str) -> bool:
    """A word that can be replaced by another: no name, no number, none of the shortest."""
    return len(word) >= MIN_LETTERS and word.isalpha() and word.islower()


Row = tuple[int, int, float, float, int]


def in_memory(counts: list[int], *, only_day: bool) -> Iterator[Row]:
    """Documents, items, seconds, seconds for a day more, links: of a new index for each size."""
    given = pages()
    for count in counts:
        index = Memory()
        items = found = 0
        took = 0.0
        for page in generated(count, given):
            items += len(page)
            if only_day:
                for each in page:
                    index.add(each, keys(each))
            else:
                began = time.process_time()
                found += sum(1 for _ in links([page], index))
                took += time.process_time() - began
        day = list(generated(PER_DAY, given, start=count))
        index.rows(np.zeros(0, np.int64))  # those put in unseen become columns now, as those compared have
        began = time.process_time()
        found += sum(1 for _ in links(day, index))
        yield count, items, took, time.process_time() - began, found


def in_index(counts: list[int], *, only_day: bool) -> Iterator[Row]:
    """The same of the index of a new case file for each size, under documents and items that say nothing."""
    given = pages()
    for count in counts:
        with TemporaryDirectory() as folder, open_case(Path(folder, "index.standoff"), create=True) as case:
            items = found = 0
            took, known = 0.0, Known()
            for start in range(0, count, AT_ONCE):
                some = list(generated(min(AT_ONCE, count - start), given, start=start))
                items += sum(map(len, some))
                seconds, more = take_digests(case, some, known, compared=not only_day)
                took, found = took + seconds, found + more
            day = 0.0
            for start in range(count, count + PER_DAY, AT_ONCE):
                seconds, more = take_digests(case, list(generated(AT_ONCE, given, start=start)), known, compared=True)
                day, found = day + seconds, found + more
            print(f"{'':10}the file: {case.path.stat().st_size / 1e6:.0f} MB", flush=True)
            yield count, items, took, day, found


def take_digests(case: Case, some: list[list[Digest]], known: Known, *, compared: bool) -> tuple[float, int]:
    """Put digests into the index in one transaction; how long that took, and how many links it gave."""
    with file.writing(case._engine) as connection:
        blank = {"source": "", "media": "", "notes": "[]", "text": "x", "sha256": "", "fingerprint": "", "coder": ""}
        row = blank | {"start": 0, "end": 1, "quote": "x"}
        for page in some:
            named = row | {"id": page[0].document, "name": page[0].document}
            number = connection.execute(insert(tables.document), _only(tables.document, named)).inserted_primary_key[0]
            rows = [row | {"id": one.item, "document": number, "kind": one.kind} for one in page]
            connection.execute(insert(tables.item), [_only(tables.item, each) for each in rows])
    began, found = time.process_time(), 0
    with reconciling.without_collector(), file.writing(case._engine) as connection:
        connection.exec_driver_sql(f"PRAGMA cache_size = -{CACHE}")
        index = Stored(connection, known)
        for page in some:
            if compared:
                found += reconciling.compare(connection, page, index)
            else:
                for one in page:
                    index.add(one, keys(one))
        index.flush()
    return time.process_time() - began, found


def _only(table: Table, row: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in row.items() if name in table.c}


def in_case(counts: list[int], *, only_day: bool) -> Iterator[Row]:
    """The same of one case that grows; the last ``PER_DAY`` articles of a size are the day more."""
    given = articles()
    done = items = 0
    took = adding = 0.0
    with TemporaryDirectory() as folder, open_case(Path(folder, "grown.standoff"), create=True) as case:
        for count in counts:
            day = 0.0
            while done < count:
                more = list(written(PER_DAY, given, start=done))
                began = time.process_time()
                for each in more:
                    items += len(each.items)
                    case.add(each.document, each.items, fingerprint="generated")
                added = time.process_time()
                done += PER_DAY
                if only_day and done < count:
                    take_unseen(case)
                else:
                    case.compare()
                    day = time.process_time() - added
                took, adding = took + day, adding + added - began
            size = case.path.stat().st_size / 1e6
            print(f"{'':10}the file: {size:.0f} MB; to write a document: {1000 * adding / done:.0f} ms", flush=True)
            yield count, items, took, day, len(case.links() or ())


def take_unseen(case: Case) -> None:
    """Put what waits into the index as ``Case.compare`` does, without comparing items or asking what they say."""
    while compare_some(case._engine):
        pass
    with file.writing(case._engine) as connection:
        index = Stored(connection)
        for number in reconciling.waiting(connection):
            (document,) = read.numbered(connection, [number])
            for item in read.load_items(connection, select(tables.item.c.id).where(tables.item.c.document == number)):
                one = digest(item, document)
                index.add(one, keys(one))
            connection.execute(insert(tables.reconciled), {"document": number, "version": VERSION})
        index.flush()


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--documents", type=int, nargs="*", default=[100, 1000, 10_000])
    parser.add_argument("--store", choices=("memory", "index", "case"), default="memory")
    parser.add_argument("--day", action="store_true")
    options = parser.parse_args()
    before: tuple[int, float] | None = None
    print(f"{'documents':>10}{'items':>10}{'s':>9}{'ms/document':>13}{'a day':>12}{'links':>11}{'peak MB':>9}")
    measured = {"memory": in_memory, "index": in_index, "case": in_case}[options.store]
    for count, items, took, more, found in measured(options.documents, only_day=options.day):
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        whole = f"{'-':>9}{'-':>13}" if options.day else f"{took:>9.1f}{1000 * took / count:>13.1f}"
        print(f"{count:>10,}{items:>10,}{whole}{more:>11.1f}s{found:>11,}{peak:>9.0f}", flush=True)
        cost = more if options.day else took
        if before is not None:
            print(f"{'':10}n^{math.log(cost / before[1]) / math.log(count / before[0]):.2f}", flush=True)
        before = (count, cost)


if __name__ == "__main__":
    main()
