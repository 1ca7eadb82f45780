#!/usr/bin/env python3
"""Claim: `standoff read` can be killed (SIGKILL) at any moment; the next read resumes, nothing is lost or doubled.

    python benchmarks/kill_resume.py                     documents made here, added through the case's own API
    python benchmarks/kill_resume.py --read FOLDER       `python -m standoff read FOLDER` instead: the whole program

Each trial starts a fresh case in a process of its own, kills it at a random moment, looks at what is there (a sound
file, and only whole documents), reads again to the end, and compares the case with that of a run nobody disturbed.
Prints one line a trial and a summary; exits with 1 where a case differed. The seed is printed, to repeat a run with.
"""

from __future__ import annotations

import argparse
import json
import random
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import standoff
from standoff.schema import Block, BlockKind, Document, Figure, Mode, Party, Statement

SENTENCE = "Envoy number {n} of Ruritania said that “we have {n} reasons to talk and will not wait”. "


def article(number: int) -> tuple[Document, list]:
    """A document of forty sentences with a statement and a figure in each."""
    text = "".join(SENTENCE.format(n=number * 100 + n) for n in range(40))
    document = Document(
        name=f"article-{number:04}",
        text=text,
        source="made here",
        published=f"2031-01-{number % 28 + 1:02}",
        blocks=(Block(BlockKind.BODY, 0, len(text)),),
    )
    items = []
    for n in range(40):
        start = text.index(SENTENCE.format(n=number * 100 + n))
        who, said = text.index("Envoy", start), text.index("said", start)
        quote = document.span(text.index("“", said), text.index("”", said) + 1)
        party = Party(f"Envoy {n}", "RUR", document.span(who, said - 1), "made here")
        statement = {"source": party, "cue": document.span(said, said + 4), "content": (quote,), "mode": Mode.DIRECT}
        items.append(Statement(doc=document.name, **statement))
        items.append(Figure(doc=document.name, value=number * 100 + n, of="reasons", evidence=quote))
    return document, items


def add(path: Path, count: int) -> None:
    """What the killed process does when it is not the program itself."""
    with standoff.open(path, create=True) as case:
        for number in range(count):
            document, items = article(number)
            if not case.has(document.id, "1"):
                case.add(document, items, fingerprint="1")


def dump(path: Path) -> list[str]:
    """The lines of the case; a file that is not sound ends the benchmark."""
    with standoff.open(path) as case:
        lines = case.dump().splitlines()
    connection = sqlite3.connect(path)
    assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    connection.execute("INSERT INTO document_text (document_text, rank) VALUES ('integrity-check', 1)")
    connection.close()
    assert len(set(lines)) == len(lines), "something was doubled"
    return lines


def copy(path: Path) -> Path:
    """The case as the kill left it, set aside, so that looking does not mend what the next read must mend."""
    aside = path.with_name("aside.standoff")
    for end in ("", "-wal", "-shm"):
        source, target = path.with_name(path.name + end), aside.with_name(aside.name + end)
        target.unlink(missing_ok=True)
        if source.exists() and end != "-shm":
            shutil.copyfile(source, target)
    return aside


def appeared(path: Path, process: subprocess.Popen[bytes]) -> float:
    """Wait until the case is there, or the process has ended, and return when that was."""
    while not path.exists() and process.poll() is None:
        time.sleep(0.001)
    return time.monotonic()


def whole(lines: list[str], expected: set[str], per_document: dict[str, int]) -> int:
    """How many documents are there; each must have all its items, and nothing else may be there."""
    assert set(lines) <= expected, "the case holds what an undisturbed run does not"
    found = count(lines)
    assert all(per_document[name] == n for name, n in found.items()), "half a document"
    return len(found)


def count(lines: list[str]) -> dict[str, int]:
    """Lines a document: its own and those of its items."""
    found: dict[str, int] = {}
    for line in map(json.loads, lines):
        name = line.get("doc") or line.get("name")
        if name:
            found[name] = found.get(name, 0) + 1
    return found


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--kills", type=int, default=50, help="trials (50)")
    parser.add_argument("--documents", type=int, default=120, help="documents made here (120)")
    parser.add_argument("--read", type=Path, help="a folder of articles for `standoff read`")
    parser.add_argument("--seed", type=int, default=random.randrange(10**6))
    parser.add_argument("--add-to", type=Path, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.add_to:
        add(options.add_to, options.documents)
        return 0

    def command(path: Path) -> list[str]:
        if options.read:
            return [sys.executable, "-m", "standoff", "read", str(options.read), "--case", str(path)]
        return [sys.executable, __file__, "--add-to", str(path), "--documents", str(options.documents)]

    def start(path: Path) -> subprocess.Popen[bytes]:
        return subprocess.Popen(command(path), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

    def finish(process: subprocess.Popen[bytes]) -> None:
        if process.wait():
            sys.exit(f"{process.args} ended with {process.returncode}")

    chance = random.Random(options.seed)
    with tempfile.TemporaryDirectory() as folder:
        expected_path = Path(folder) / "undisturbed.standoff"
        begun = time.monotonic()
        process = start(expected_path)
        there = appeared(expected_path, process) - begun
        finish(process)
        seconds = time.monotonic() - begun
        expected = dump(expected_path)
        per_document = count(expected)
        print(f"undisturbed: {len(per_document)} documents in {seconds:.2f} s; seed {options.seed}")
        halfway = differing = 0
        for trial in range(options.kills):
            path = Path(folder) / f"{trial}.standoff"
            process = start(path)
            if trial % 4:  # three in four while documents are written, one in four from the very start
                appeared(path, process)
            moment = chance.uniform(0, seconds - there if trial % 4 else there)
            time.sleep(moment)
            process.send_signal(signal.SIGKILL)
            process.wait()
            found = whole(dump(copy(path)), set(expected), per_document) if path.exists() else 0
            halfway += 0 < found < len(per_document)
            finish(start(path))
            same = dump(path) == expected
            differing += not same
            verdict = "the same case" if same else "ANOTHER CASE"
            since = "after the case appeared" if trial % 4 else "after the start"
            print(f"killed {moment:.2f} s {since}, {found} documents there; resumed: {verdict}", flush=True)
    print(f"{options.kills} kills, {halfway} of them between the first and the last document, {differing} cases differ")
    return 1 if differing else 0


if __name__ == "__main__":
    sys.exit(main())
