"""How fast the workbench answers on a large case, asked by wrk as many browsers at once.

    python benchmarks/serve.py make --case FILE [--documents 10000]
    python benchmarks/serve.py load --case FILE [--seconds 30] [--users 20]

``make`` codes the demonstration coverage once and puts articles together from its paragraphs: with their items, days
moved, a third of the longer words exchanged for others of the same length, sides exchanged, every fifth a copy of an
earlier one. What the items of different articles have to do with one another is left out: no page that is asked here
shows it, and to compare 600,000 items takes hours.

``load`` starts ``standoff serve`` and prints for each kind of page the median and the 95th percentile of wrk's
latencies, requests a second, errors, and the memory of the server before and after. It needs Debian's ``wrk``.
"""

from __future__ import annotations

import random
import re
import string
import time
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from importlib.resources import files
from pathlib import Path
from typing import Any

import msgspec
from sqlalchemy import insert, select

from standoff.documents import read_paths
from standoff.pipeline import code_documents
from standoff.reconcile.comparing.pairing import VERSION
from standoff.record import file, open_case, tables
from standoff.schema import AnyItem, Block, BlockKind, Document, Span
from standoff.serve import cards

DAY = re.compile(r"\d{4}-\d\d-\d\d")
PER_DAY = 25
COPIES = 5
"""Every fifth article is a copy of one of the day before."""
PUBLISHERS = [
    f"{place} {kind}"
    for place in ("Alder", "Birch", "Cedar", "Elm", "Fir", "Hazel", "Oak", "Pine")
    for kind in ("Courier", "Herald", "Mail", "Observer", "Post", "Times")
]
AGENCIES = ("AFP", "Reuters", "Interfax", "TASS", "dpa")
SIDES = ("RUS", "USA", "UKR", "FRA", "DEU", "GBR", "CHN", "TUR", "POL", "NATO", "EU", "IRN", "ISR", "OMN", "QAT")

Paragraph = tuple[str, BlockKind, list[tuple[AnyItem, int]]]
"""Text, kind, and the items that stand wholly within it, each with where the paragraph began."""


def paragraphs() -> list[Paragraph]:
    """The paragraphs of the demonstration coverage."""
    coverage = files("standoff") / "data" / "demo"
    paths = sorted(str(each) for each in coverage.iterdir() if each.suffix in (".txt", ".html"))
    found: list[Paragraph] = []
    for document, items in code_documents(each for each in read_paths(paths) if isinstance(each, Document)):
        for block in document.blocks:
            if block.kind is BlockKind.BODY:
                within = [i for i in items if all(block.start <= s.start and s.end <= block.end for s in i.spans())]
                text = document.text[block.start : block.end]
                found.append((text, block.kind, [(item, block.start) for item in within]))
    return found


class Maker:
    """Makes articles out of paragraphs, each by its number: the same number gives the same article."""

    def __init__(self, given: list[Paragraph]) -> None:
        self._given = given
        words = sorted({word for text, _, _ in given for word in re.findall(r"[a-z]{5,}", text)})
        self._alike: dict[int, list[str]] = defaultdict(list)
        for word in words:
            self._alike[len(word)].append(word)
        self._words = words
        parties = (party for _, _, items in given for item, _ in items for _, party in cards.parties(item))
        self._names = sorted({party.name for party in parties if party.name})

    def article(self, number: int) -> tuple[Document, list[AnyItem]]:
        """The article of that number with its items."""
        told = number - PER_DAY if number % COPIES == 0 and number >= PER_DAY else number
        chance = random.Random(told)
        other = {word: self._exchanged(word, chance) for word in self._words if chance.random() < 1 / 3}
        swap = dict(zip(SIDES, chance.sample(SIDES, len(SIDES)), strict=True)) if chance.random() < 1 / 2 else {}
        day = date(2022, 1, 1) + timedelta(days=number // PER_DAY)
        name = f"{day:%m%d}_{number:05d}"
        title = " ".join(chance.sample(self._words, 6)).capitalize()
        text, blocks, moved = title, [Block(BlockKind.TITLE, 0, len(title))], []
        for paragraph, kind, items in chance.sample(self._given, 14):
            start = len(text) + 2
            changed = re.sub(r"[a-z]{5,}", lambda found: other.get(found[0], found[0]), paragraph)
            text += "\n\n" + changed
            blocks.append(Block(kind, start, len(text)))
            moved += [(item, start - begun) for item, begun in items]
        publisher = random.Random(number).choice(PUBLISHERS)
        agency = chance.choice(AGENCIES) if chance.random() < 1 / 3 else None
        document = Document(
            name=name,
            text=text,
            source=f"{name}.txt",
            media="text/plain",
            published=day.isoformat(),
            publisher=publisher,
            agency=agency,
            blocks=tuple(blocks),
            title=Span(0, len(title), title),
        )
        named = {name: f"{_name(chance)} {_name(chance)}" for name in self._names if chance.random() < 1 / 20}
        change = Change(text, {**swap, **named}, timedelta(days=number // PER_DAY))
        items = [change.of(item, by) for item, by in moved]
        return document, [msgspec.structs.replace(item, doc=name, id="") for item in items]

    def _exchanged(self, word: str, chance: random.Random) -> str:
        if chance.random() < 1 / 10:  # names and rare words: a large case has tens of thousands
            return "".join(chance.choice(string.ascii_lowercase) for _ in word)
        return chance.choice(self._alike[len(word)])


@dataclass(frozen=True)
class Change:
    """What happens to the items of a paragraph in its new place."""

    text: str
    names: Mapping[str, str]
    """Sides and names of actors, each with what stands for it."""
    later: timedelta

    def of(self, value: Any, by: int) -> Any:
        """The value with its spans moved ``by`` so many characters."""
        match value:
            case Span():
                return Span(value.start + by, value.end + by, self.text[value.start + by : value.end + by])
            case msgspec.Struct():
                fields = {name: self.of(getattr(value, name), by) for name in value.__struct_fields__}
                return msgspec.structs.replace(value, **fields)
            case tuple():
                return tuple(self.of(each, by) for each in value)
            case str() if DAY.fullmatch(value):
                return (date.fromisoformat(value) + self.later).isoformat()
            case str() if type(value) is str:
                return self.names.get(value, value)
            case _:
                return value


def _name(chance: random.Random) -> str:
    """A made-up name: some 3,000 are in use."""
    return "".join(
        chance.choice(part)
        for part in (("Ba", "Do", "Ke", "Li", "Mo", "Sa", "Te"), ("lan", "ric", "sun", "ter", "vid"))
    )


def make(path: Path, count: int) -> None:
    """Write the case."""
    maker = Maker(paragraphs())
    began = time.perf_counter()
    with open_case(path, create=True) as case:
        for number in range(count):
            document, items = maker.article(number)
            case.add(document, items, fingerprint="made")
            if number % 1000 == 999:
                print(f"{number + 1} articles, {time.perf_counter() - began:.0f} s", flush=True)
        _leave_uncompared(path)
        case.compare()
        print({**case.counts(), "MB": round(path.stat().st_size / 1e6)})


def _leave_uncompared(path: Path) -> None:
    engine = file.connect(path)
    number = tables.document.c.number
    with file.writing(engine) as connection:
        rows = [{"document": each, "version": VERSION} for each in connection.execute(select(number)).scalars()]
        connection.execute(insert(tables.reconciled), rows)
    engine.dispose()
