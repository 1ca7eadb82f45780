"""How the cost of an answer grows with the commitments: ``whatif``, ``collisions`` and ``cheapest`` on made-up ledgers.

usage: consequences.py [--sizes 10,30,100,300,1000] [--horizon 6] [--rounds 3]

A made-up ledger of n words has n options and eight sides: two words in three hang on a condition, chains run
through them, and one word in ten is the opposite of another. Times are medians of CPU seconds of this process.
The floor: ``whatif`` with 100 commitments, horizon 6, in under 2 s.
"""

from __future__ import annotations

import argparse
import random
import statistics
import time
from collections.abc import Callable

from standoff.model.consequences import cheapest, collisions, whatif
from standoff.model.ledger import Condition, Entry, EntryKind, Ledger, Literal, Option, Requirement

SIDES = ("ARG", "BOL", "CHL", "COL", "ECU", "PER", "URY", "VEN")
FLOOR = 2.0


def made(size: int, *, seed: int = 7) -> Ledger:
    """A ledger of ``size`` words."""
    draw = random.Random(seed)
    options = [
        Option(id=f"o{n}", name=f"option {n}", owner=draw.choice(SIDES), literal=Literal(f"=o{n}")) for n in range(size)
    ]
    entries = []
    for n in range(size):
        action = Requirement(f"o{n if n % 10 else draw.randrange(size)}", bool(n % 10))
        conditions = () if n % 3 == 0 else (Condition(Requirement(f"o{draw.randrange(max(n, 1))}")),)
        kind = EntryKind.REFUSAL if not action.positive else EntryKind.THREAT
        by = draw.choice(SIDES)
        entries.append(Entry(id=f"e{n}", kind=kind, by=by, action=action, conditions=conditions, date="2031-01-01"))
    return Ledger(options=tuple(options), entries=tuple(entries))


def seconds(work: Callable[[], object], rounds: int) -> float:
    """The median of CPU seconds of a call."""
    taken = []
    for _ in range(rounds):
        start = time.process_time()
        work()
        taken.append(time.process_time() - start)
    return statistics.median(taken)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sizes", default="10,30,100,300,1000")
    parser.add_argument("--horizon", type=int, default=6)
    parser.add_argument("--rounds", type=int, default=3)
    given = parser.parse_args()
    print("words  follows  collisions  whatif s  collisions s  cheapest s")
    failed = False
    for size in map(int, given.sizes.split(",")):
        ledger = made(size)
        moves = [Requirement("o0")]
        answer = whatif(ledger, moves, horizon=given.horizon)
        found = collisions(ledger)
        times = (
            seconds(lambda ledger=ledger, moves=moves: whatif(ledger, moves, horizon=given.horizon), given.rounds),
            seconds(lambda ledger=ledger: collisions(ledger), given.rounds),
            seconds(lambda ledger=ledger, size=size: cheapest(ledger, Requirement(f"o{size - 1}")), given.rounds),
        )
        print(
            f"{size:5}  {len(answer.follows):7}  {len(found):10}  {times[0]:8.3f}  {times[1]:12.3f}  {times[2]:10.3f}"
        )
        failed = failed or (size <= 100 and times[0] > FLOOR)
    raise SystemExit(failed)


if __name__ == "__main__":
    main()
