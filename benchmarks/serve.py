"""How fast the workbench answers on a large case, asked by wrk as many browsers at once.

    python benchmarks/serve.py make --case FILE [--documents 10000]
    python benchmarks/serve.py load --case FILE [--seconds 30] [--users 20] [--idle 300]
    python benchmarks/serve.py pages --case FILE [--only /timeline /calendar]

``make`` codes the demonstration coverage once and puts articles together from its paragraphs: with their items, days
moved, a third of the longer words exchanged for others of the same length, sides exchanged, every fifth a copy of an
earlier one. What the items of different articles have to do with one another is left out: no page that is asked here
shows it, and to compare 600,000 items takes hours.

``load`` starts ``standoff serve`` and prints for each kind of page the median and the 95th percentile of wrk's
latencies, requests a second, processor time a request, errors, and the memory of the server. *First* is the time of
an address that was not asked for before. It needs Debian's ``wrk``. ``pages`` times the views of the whole case, one
user alone.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import re
import shutil
import socket
import statistics
import string
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, timedelta
from importlib.resources import files
from itertools import combinations
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

import msgspec
import numpy as np
from sqlalchemy import insert, select

from standoff.documents import read_paths
from standoff.pipeline import code_documents
from standoff.reconcile.comparing.pairing import VERSION
from standoff.record import Case, file, open_case, tables
from standoff.schema import AnyItem, Block, BlockKind, Document, Span
from standoff.serve.showing import cards

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
    """A made-up name: some 1,200 are in use."""
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


QUERIES = ("Geneva", "sanctions", "missiles", "security guarantees", "summit", "enlargement", "troops border", "talks")

ASK = """
local seed, thread, paths = %d, 0, {}
function setup(t) t:set("id", thread); thread = thread + 1 end
function init(args)
  math.randomseed(seed + id)
  for line in io.lines(args[1]) do paths[#paths + 1] = line end
end
function request() return wrk.format("GET", paths[math.random(#paths)]) end
function done(summary, latency, requests)
  local wrong = summary.errors
  local told = {
    '"median": ' .. latency:percentile(50) / 1000, '"p95": ' .. latency:percentile(95) / 1000,
    '"p99": ' .. latency:percentile(99) / 1000, '"requests": ' .. summary.requests,
    '"errors": ' .. wrong.status + wrong.read + wrong.write + wrong.timeout + wrong.connect,
    '"seconds": ' .. summary.duration / 1e6 }
  io.write("RESULT {" .. table.concat(told, ", ") .. "}")
end
"""
"""What wrk runs: each request is for a path of the list, drawn at random."""

HEADS = ("page", "addresses", "first ms", "median ms", "95 %", "99 %", "a second", "CPU ms", "errors", "MB")


def addresses(case: Case) -> dict[str, list[str]]:
    """For each kind of page the paths that are asked for: all articles; words and facets as a desk chooses them."""
    words = sorted({word for query in QUERIES for word in query.split()})
    pairs = [f"{one} {other}" for one, other in combinations(words, 2)]
    columns = case.columns()
    top = {
        name: [field.values[code] for code in np.argsort(-np.bincount(field.codes))[:6].tolist()]
        for name, field in columns.fields.items()
    }
    chosen = [{one: a, other: b} for one, other in combinations(sorted(top), 2) for a in top[one] for b in top[other]]
    return {
        "latest": [f"/articles/{document.id}" for document in columns.documents[-500:]],
        "article": [f"/articles/{document.id}" for document in columns.documents],
        "search": [f"/search?{urlencode({'q': query})}" for query in (*words, *pairs)],
        "facets": [f"/search?{urlencode(each)}" for each in chosen],
        "articles": [f"/articles?page={n}" for n in range(1, 2 + len(columns.documents) // 200)],
    }


def load(path: Path, *, seconds: int, users: int, rounds: int, idle: int = 0, only: Sequence[str] = ()) -> None:
    """Measure each kind of page: first a hundred addresses once by one user, then as many users as asked, in rounds.

    The server is left alone for ``idle`` seconds first; in them it renders articles.
    """
    with open_case(path, read_only=True) as case:
        asked = addresses(case)
    print("".join(f"{head:>11}" for head in HEADS))
    with serving(path) as (address, server), tempfile.TemporaryDirectory() as folder:
        script, listing = Path(folder) / "ask.lua", Path(folder) / "paths.txt"
        time.sleep(idle)
        for name in only or asked:
            paths = asked[name]
            listing.write_text("\n".join(paths) + "\n")
            first = first_times(address, random.Random(0).sample(paths, min(100, len(paths))))
            for turn in range(rounds):
                script.write_text(ASK % turn)
                before = cpu(server.pid)
                told = wrk(address, script, listing, seconds=seconds, users=users)
                rate = told["requests"] / told["seconds"]
                each = 1000 * (cpu(server.pid) - before) / told["requests"]
                numbers = (
                    first,
                    told["median"],
                    told["p95"],
                    told["p99"],
                    rate,
                    each,
                    told["errors"],
                    memory(server.pid),
                )
                print(f"{name:>11}{len(paths):>11,}" + "".join(f"{number:>11,.4g}" for number in numbers), flush=True)


def wrk(address: str, script: Path, listing: Path, *, seconds: int, users: int) -> dict[str, float]:
    """What wrk measured, times in milliseconds."""
    program = shutil.which("wrk")
    if program is None:
        sys.exit("there is no wrk: apt-get install wrk")
    given = ["-t1", f"-c{users}", f"-d{seconds}s", "--timeout", "30s", "-H", "Accept-Encoding: gzip", "-s", str(script)]
    output = subprocess.run([program, *given, address, str(listing)], capture_output=True, text=True, check=True).stdout
    measured: dict[str, float] = json.loads(output.split("RESULT ", 1)[1])
    return measured


def first_times(address: str, paths: list[str]) -> float:
    """The median of how long each of these takes the first time, in milliseconds."""
    return 1000 * statistics.median(took(address + path)[0] for path in paths)


PAGES = ("/", "/timeline", "/calendar", "/network", "/actors", "/positions", "/disagreements", "/stories")
"""Views of the whole case, in the order in which they are asked for; the first one waits for the case to be read."""


def pages(path: Path, *, only: Sequence[str] = ()) -> None:
    """Time each view of the whole case, one user alone: the first answer of a new server, which may be that the view is
    being worked out; when the view is there, with the processor time until then; and the second request for it.
    """
    print("".join(f"{head:>16}" for head in ("page", "answer s", "there s", "CPU s", "second s", "bytes", "MB")))
    with serving(path) as (address, server):
        for name in only or PAGES:
            began, before = time.perf_counter(), cpu(server.pid)
            found = asked(address + name)
            answer = time.perf_counter() - began
            while WORKING in found:
                time.sleep(0.5)
                found = asked(address + name)
            there, used = time.perf_counter() - began, cpu(server.pid) - before
            second, length = took(address + name)
            numbers = f"{answer:>16.2f}{there:>16.2f}{used:>16.2f}{second:>16.3f}{length:>16,}{memory(server.pid):>16,}"
            print(f"{name:>16}{numbers}", flush=True)


WORKING = b'hx-trigger="every 1s"'
"""What a page holds that is shown while the view is worked out."""


def asked(address: str) -> bytes:
    """The whole answer."""
    with urllib.request.urlopen(address) as answer:
        found: bytes = answer.read()
        return found


def took(address: str) -> tuple[float, int]:
    """Seconds until the whole answer was there, and its length in bytes."""
    began = time.perf_counter()
    length = len(asked(address))
    return time.perf_counter() - began, length


@contextmanager
def serving(path: Path) -> Iterator[tuple[str, subprocess.Popen[bytes]]]:
    """``standoff serve`` on a free port, once it answers; its address and its process."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = [sys.executable, "-m", "standoff", "serve", "--case", str(path), "--port", str(port)]
    server = subprocess.Popen(command, stderr=subprocess.DEVNULL)
    address = f"http://127.0.0.1:{port}"
    try:
        for _ in range(600):
            try:
                urllib.request.urlopen(address + "/search").read()
                break
            except OSError:
                time.sleep(1)
        yield address, server
    finally:
        server.terminate()
        server.wait()


def cpu(pid: int) -> float:
    """Seconds of processor time that a process has used."""
    fields = Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def memory(pid: int) -> int:
    """Resident memory of a process, in MB."""
    status = Path(f"/proc/{pid}/status").read_text()
    return int(status.split("VmRSS:")[1].split()[0]) // 1024


def main() -> None:
    """Make the case, or measure."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("verb", choices=["make", "load", "pages"])
    parser.add_argument("--case", type=Path, required=True)
    parser.add_argument("--documents", type=int, default=10_000)
    parser.add_argument("--seconds", type=int, default=30)
    parser.add_argument("--users", type=int, default=20)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--idle", type=int, default=0, help="load: seconds in which nobody asks, before it begins")
    parser.add_argument(
        "--only",
        nargs="*",
        default=(),
        help="load: latest (500 articles), article, search, facets, articles; pages: addresses such as /timeline",
    )
    options = parser.parse_args()
    if options.verb == "make":
        make(options.case, options.documents)
    elif options.verb == "pages":
        pages(options.case, only=options.only)
    else:
        asked = {name: getattr(options, name) for name in ("seconds", "users", "rounds", "idle", "only")}
        load(options.case, **asked)


if __name__ == "__main__":
    main()
