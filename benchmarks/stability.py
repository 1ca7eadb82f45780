"""How long the questions to a ledger take: stable, gaps, drivers and credible, by the number of options in the model.

    python benchmarks/stability.py [--case FILE] [--sizes 10 12 14 16] [--rounds 3] [--ask stable …]

Without ``--case``, made-up ledgers with a fixed seed: four sides own the options in turn; each has made a threat on a
condition for every option of its own, and demands, refusals and promises about those of others, so that every option
touches another. All sizes are asked about the status quo as the commands ask (SEQ); the model is made within the time.
The median of the rounds and the longest are shown, in CPU seconds of one process (wall time on a shared machine says
little), without reading the ledger. ``credible`` answers for all conditional words of the ledger. What raises
TooLargeError is told. The claims: 10 options in 1 s, 16 in 10 s.
"""

from __future__ import annotations

import argparse
import random
import statistics
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

import standoff
from standoff.errors import TooLargeError
from standoff.model.ledger import Condition, Entry, EntryKind, Ledger, Literal, Option, Requirement, ledger
from standoff.model.stability import compiled, credible, drivers, gaps, stable

SIDES = ("CHL", "PER", "BOL", "ARG")
QUESTIONS: dict[str, Callable[..., object]] = {"stable": stable, "gaps": gaps, "drivers": drivers, "credible": credible}
CLAIMS = {10: 1.0, 16: 10.0}


def made(options: int, seed: int) -> Ledger:
    """A ledger in which each of so many options hangs together with others."""
    chance = random.Random(seed)
    owners = [SIDES[number % len(SIDES)] for number in range(options)]
    listed = tuple(
        Option(id=f"o{n}", name=f"deed {n}", owner=owner, literal=Literal(f"=deed{n}", owner=owner), mentions=2)
        for n, owner in enumerate(owners)
    )
    words = []
    for n, owner in enumerate(owners):
        others = [k for k in range(options) if owners[k] != owner]
        given = Requirement(f"o{chance.choice(others)}", chance.random() < 0.7)
        words.append(_word(f"t{n}", EntryKind.THREAT, owner, Requirement(f"o{n}"), (Condition(given),)))
        asked = Requirement(f"o{chance.choice(others)}", chance.random() < 0.5)
        words.append(_word(f"q{n}", EntryKind.DEMAND, owner, asked))
        if chance.random() < 0.3:
            words.append(_word(f"r{n}", EntryKind.REFUSAL, owner, Requirement(f"o{n}", False)))
    return Ledger(documents=1, options=listed, entries=tuple(words))


def _word(key: str, kind: EntryKind, by: str, action: Requirement, given: tuple[Condition, ...] = ()) -> Entry:
    return Entry(
        id=key, kind=kind, by=by, action=action, conditions=given, date="2031-01-01", text=f"{by} {action.key}"
    )


def timed(ask: Callable[[], object]) -> float | None:
    """CPU seconds; None where the question is given up."""
    start = time.process_time()
    try:
        ask()
    except TooLargeError as error:
        print(f"    given up after {time.process_time() - start:.1f} s: {error.message}")
        return None
    return time.process_time() - start


def row(values: list[Ledger], size: int, names: list[str]) -> list[str]:
    """Median and longest of each question; ``values`` are ledgers to ask the same of."""
    cells = []
    for name in names:
        ask = QUESTIONS[name]
        done = [s for v in values if (s := timed(partial(ask, v, options=size))) is not None]
        lost = f", {len(values) - len(done)} given up" if len(done) < len(values) else ""
        cells.append(f"{statistics.median(done):.2f} ({max(done):.2f}){lost}" if done else "given up")
        if name == "stable" and size in CLAIMS and (len(done) < len(values) or max(done) > CLAIMS[size]):
            cells[-1] += " over the claim"
    return cells


def main() -> None:
    """Print a table in the form that docs/performance.md has."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--case", type=Path)
    parser.add_argument("--sizes", type=int, nargs="*", default=[10, 12, 14, 16])
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--ask", nargs="*", choices=tuple(QUESTIONS), default=list(QUESTIONS))
    given = parser.parse_args()
    read = ledger(standoff.open(given.case, read_only=True)) if given.case else None
    print("| options | in the model | " + " | ".join(given.ask) + " |\n" + "| --- " * (len(given.ask) + 2) + "|")
    for size in given.sizes:
        values = [read] * given.rounds if read else [made(size, seed) for seed in range(given.rounds)]
        inside = len(compiled(values[0], options=size).acts)
        print(f"| {size} | {inside} | " + " | ".join(row(values, size, given.ask)) + " |", flush=True)


if __name__ == "__main__":
    main()
