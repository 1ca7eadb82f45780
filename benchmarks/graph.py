"""How long the graph model takes: a question about the status quo, by the number of options, and where it gives up.

    python benchmarks/graph.py [--most 24] [--rounds 3]

Random conflicts with a fixed seed: four makers share the options, one option in four cannot be undone, each maker has
five statements of which one pair is ranked, so that 60 orders of each and 2,000 drawn ones of all are tried. A question
is whether nothing being done is stable for all makers; the median over conflicts and the longest are shown. The last
lines are questions about all states. CPU seconds of one process, as wall time on a shared machine says little.
"""

from __future__ import annotations

import argparse
import random
import statistics
import time
from collections.abc import Callable
from functools import partial

from standoff.errors import TooLargeError
from standoff.model.graph.equilibria import equilibria
from standoff.model.graph.options import Conflict, Option
from standoff.model.graph.preferences import Preference, Statement
from standoff.model.graph.stability import Concept
from standoff.model.graph.verdicts import Question, stable, verdict

MAKERS = ("North", "South", "East", "West")
QUESTIONS = (Concept.NASH, Concept.SEQ, Concept.GMR, Concept.SMR, Concept.COALITIONAL)


def conflict(options: int, seed: int) -> Conflict:
    chance = random.Random(seed)
    names = [f"o{number}" for number in range(options)]
    listed = tuple(
        Option(MAKERS[number % len(MAKERS)], name, reversible=chance.random() < 0.75)
        for number, name in enumerate(names)
    )

    def wish() -> str:
        one, other = chance.sample(names, 2)
        return chance.choice((one, f"not {one}", f"{one} if {other}", f"not {one} if {other}", f"{one} or {other}"))

    preferences = []
    for maker in MAKERS:
        wants = tuple(Statement(f"{maker}-{number}", wish(), assumption="random") for number in range(5))
        preferences.append(Preference(maker, wants, above=((wants[0].id, wants[1].id),)))
    return Conflict(listed, tuple(preferences))


def timed(ask: Callable[[], object]) -> float | None:
    """CPU seconds of the one process; None where the question is given up."""
    start = time.process_time()
    try:
        ask()
    except TooLargeError as error:
        print(f"    given up after {time.process_time() - start:.1f} CPU s: {error.message}")
        return None
    return time.process_time() - start


def told(seconds: list[float | None]) -> str:
    done = [each for each in seconds if each is not None]
    if not done:
        return f"{'given up':>15}"
    lost = f" ({len(seconds) - len(done)} given up)" if len(done) < len(seconds) else ""
    return f"{statistics.median(done):>7.3f}/{max(done):>7.3f}{lost}"


def at_once(given: Conflict) -> object:
    return stable(given, 0)


def one(concept: Concept, given: Conflict) -> object:
    return verdict(Question(given, 0, concept))


def whole(concept: Concept, given: Conflict) -> object:
    return equilibria(given, concepts=(concept,))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--most", type=int, default=24)
    parser.add_argument("--rounds", type=int, default=3)
    options = parser.parse_args()
    print("status quo, CPU seconds (median/longest)")
    print("options", *(f"{concept!s:>15}" for concept in QUESTIONS), f"{'all at once':>15}")
    for width in range(4, options.most + 1, 2):
        given = [conflict(width, seed) for seed in range(options.rounds)]
        asked = [*(partial(one, concept) for concept in QUESTIONS), at_once]
        print(f"{width:>7}", *(told([timed(partial(ask, each)) for each in given]) for ask in asked), flush=True)
    print("all states, CPU seconds (median/longest)")
    for width in range(4, 13, 2):
        given = [conflict(width, seed) for seed in range(options.rounds)]
        for concept in (Concept.NASH, Concept.SEQ, Concept.GMR):
            took = [timed(partial(whole, concept, each)) for each in given]
            print(f"{width:>7} {concept!s:>5} {told(took)}", flush=True)


if __name__ == "__main__":
    main()
