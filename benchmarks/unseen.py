"""The ledger on crises that it was not made for, against what a careful reader expects of them.

    python benchmarks/unseen.py [strait gas captives catch ballot ridge transit dam inspect ore truce]
    python benchmarks/unseen.py --losses    # where conditional words get lost, of those developed on

The texts in ``benchmarks/unseen`` are invented: three reports of each crisis. ``expected.toml`` beside them was written
before anything was run: options with those who may own them, words with speaker, kind, what is to be done and on what
condition, typed moves with what they set off, and collisions. What is meant by an option is told by a pattern that its
words fit. ``strait``, ``gas``, ``captives`` and ``catch`` were used to mend rules; so were, later, ``ballot``,
``ridge`` and ``transit``, which are longer and written as reporters write, without a thought of the rules: what they
gave before anything was mended is told in ``docs/quality.md``. ``dam``, ``inspect``, ``ore`` and ``truce`` were held
out; the latter two are of an author who saw neither the rules nor what they find.
"""

from __future__ import annotations

import argparse
import re
import tempfile
import tomllib
from collections import Counter, defaultdict
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from standoff.documents import read_paths
from standoff.errors import StandoffError
from standoff.model.consequences import collisions, whatif
from standoff.model.ledger import Entry, Ledger, ledger
from standoff.pipeline import code_documents
from standoff.record import open_case
from standoff.schema import Document

HERE = Path(__file__).parent / "unseen"
DEVELOPED = ("strait", "gas", "captives", "catch", "ballot", "ridge", "transit")
HELD_OUT = ("dam", "inspect", "ore", "truce")
TALKS = "talks"
"""The option of every ledger whose owner is nobody: it is known by its deed."""
ROWS = (
    "expected options found, with their owner",
    "expected words with speaker, kind and a fitting action",
    "the same with the right condition, where there is one",
    "conditions right",
    "typed moves understood",
    "expected consequences of the moves that follow",
    "expected collisions found",
)


class Reader:
    """What a careful reader expects of a crisis, held against its ledger."""

    def __init__(self, value: Ledger, expected: dict[str, Any]) -> None:
        self.ledger, self.expected = value, expected
        self.words: dict[str, list[str]] = defaultdict(list)
        for option in value.options:
            self.words[option.id] += [option.name, option.literal.text]
        for entry in value.entries:
            self.words[entry.action.option].append(entry.text)
            for condition in entry.conditions:
                self.words[condition.requirement.option].append(condition.text)

    def is_meant(self, option: str, key: str) -> bool:
        """Whether an option of the ledger is one of those that ``key`` names, with a right owner."""
        return any(self._is_one(option, each) for each in _names(key))

    def says(self, text: str, key: str) -> bool:
        """Whether words are about what ``key`` names."""
        patterns = (TALKS if each == TALKS else self.expected["option"][each][1] for each in _names(key))
        return any(re.search(pattern, text, re.IGNORECASE) for pattern in patterns)

    def found(self, word: dict[str, Any]) -> list[Entry]:
        """The entries that say what a word is expected to: by its speaker, of its kind, about its deed."""
        own = [e for e in self.ledger.words if e.by == word["by"] and e.kind.value in word["kind"]]
        return [e for e in own if self.says(e.text, word["then"]) and self.is_meant(e.action.option, word["then"])]

    def hangs_on(self, entry: Entry, keys: Iterable[str]) -> bool:
        """Whether an entry has one of these conditions, in words that say so."""
        told = [(c.requirement.option, c.text, key) for c in entry.conditions for key in keys]
        return any(self.is_meant(option, key) and self.says(text, key) for option, text, key in told)

    def stage(self, word: dict[str, Any]) -> str:
        """Where a word with a condition gets lost on its way into the ledger."""
        own = self.found(word)
        if not own:
            return "no word of that speaker, kind and deed"
        if any(self.hangs_on(entry, word["if"]) for entry in own):
            return "right"
        given = [c for entry in own for c in entry.conditions]
        if not given:
            return "the word is there, without a condition"
        owners = {owner for key in word["if"] for each in _names(key) for owner in self.expected["option"][each][0]}
        told = [c.requirement.option for c in given if any(self.says(c.text, key) for key in word["if"])]
        if not told:
            return "it has another condition"
        known = [found.owner in owners for each in told if (found := self.ledger.option(each)) is not None]
        return (
            "the condition is another option of the right owner" if any(known) else "its owner is another, or unknown"
        )

    def _is_one(self, option: str, key: str) -> bool:
        found = self.ledger.option(option)
        if key == TALKS:
            return found.literal.deed == "TALKS"
        owners, pattern = self.expected["option"][key]
        return found.owner in owners and any(re.search(pattern, t, re.IGNORECASE) for t in self.words[option])


def score(name: str) -> Counter[str]:
    """The rows of one crisis: what was found, and under ``row of`` how much is expected."""
    expected = tomllib.loads((HERE / name / "expected.toml").read_text("utf-8"))
    value = read(HERE / name)
    reader, count = Reader(value, expected), Counter[str]()

    def tell(row: str, hits: Iterable[bool]) -> None:
        told = list(hits)
        count[row] += sum(told)
        count[f"{row} of"] += len(told)

    tell(ROWS[0], (any(reader.is_meant(o.id, key) for o in value.options) for key in expected["option"]))
    found = [(word, reader.found(word)) for word in expected["word"]]
    fitting = [(w, [e for e in own if "if" not in w or reader.hangs_on(e, w["if"])]) for w, own in found]
    tell(ROWS[1], (bool(own) for _, own in found))
    tell(ROWS[2], (bool(own) for _, own in fitting))
    tell(ROWS[3], (bool(own) for word, own in fitting if "if" in word))
    for move in expected["move"]:
        try:
            answer = whatif(value, [move["say"]])
        except StandoffError:
            tell(ROWS[4], [False])
            tell(ROWS[5], (False for _ in move["sets_off"]))
            continue
        tell(ROWS[4], [reader.is_meant(answer.moves[0].option, move["option"])])
        tell(ROWS[5], (any(reader.is_meant(c.what.option, k) for c in answer.follows) for k in move["sets_off"]))
    clashes = collisions(value)
    tell(
        ROWS[6],
        (
            any(set(c.parties) >= set(each["by"]) and reader.is_meant(c.over.option, each["over"]) for c in clashes)
            for each in expected["collision"]
        ),
    )
    return count


def read(folder: Path) -> Ledger:
    """The ledger of the reports in a folder."""
    with tempfile.TemporaryDirectory() as place, open_case(Path(place) / "unseen.standoff", create=True) as case:
        documents = [found for found in read_paths(sorted(folder.glob("*.txt"))) if isinstance(found, Document)]
        for document, items in code_documents(documents):
            case.add(document, items, fingerprint="unseen")
        case.compare()
        return ledger(case)


def losses(names: Iterable[str]) -> Counter[str]:
    """How many words with a condition end at which stage, over some crises."""
    count = Counter[str]()
    for name in names:
        expected = tomllib.loads((HERE / name / "expected.toml").read_text("utf-8"))
        reader = Reader(read(HERE / name), expected)
        count.update(reader.stage(word) for word in expected["word"] if "if" in word)
    return count


def _names(key: str) -> list[str]:
    return key.removeprefix("not ").split("|")


def _told(count: Counter[str], row: str) -> str:
    return f"{count[row]} of {count[row + ' of']}"


def main() -> None:
    """Print the rows, of the crises that were developed on and of those held out."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("crises", nargs="*")
    parser.add_argument("--losses", action="store_true", help="by stage, of those developed on alone")
    if parser.parse_args().losses:
        for stage, number in losses(DEVELOPED).most_common():
            print(f"{stage:60}{number:>4}")
        return
    given = parser.parse_args().crises or [*DEVELOPED, *HELD_OUT]
    if strange := set(given) - {*DEVELOPED, *HELD_OUT}:
        parser.error(f"no such crisis: {', '.join(sorted(strange))}")
    columns = {title: Counter[str]() for title in ("developed on", "held out")}
    for name in given:
        columns["developed on" if name in DEVELOPED else "held out"] += score(name)
    print(f"{'':60}" + "".join(f"{title:>16}" for title in columns))
    for row in ROWS:
        print(f"{row:60}" + "".join(f"{_told(c, row):>16}" for c in columns.values()))


if __name__ == "__main__":
    main()
