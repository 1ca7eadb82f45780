"""How good stories and disagreements are: pairs of items of different documents, compared with gold's pairs.

A pair counts where both of its items are items that gold has: what is paired with a spurious item says nothing about
pairing. Recall is over all of gold's pairs, so an item that was not found costs every pair that it stands in;
``recall_of_found`` is over the pairs whose two items were found. Gold does not tell which figures are the same, only
which differ, so stories of figures are not scored.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from itertools import combinations
from pathlib import Path
from typing import Any

import msgspec

from standoff.analysis.evaluate.lines import Entry
from standoff.analysis.evaluate.matching import match
from standoff.errors import FormatError, InputError
from standoff.schema import AnyItem

Pair = frozenset[str]
Fact = Mapping[str, Any]

EVENT, STATEMENT, DISAGREEMENT = "same_event", "same_statement", "disagreement"
_KINDS = {EVENT: EVENT, STATEMENT: STATEMENT, "contradiction": DISAGREEMENT, "update": DISAGREEMENT}


class PairReport(msgspec.Struct, frozen=True, kw_only=True):
    """The figures of one relation, rounded to three places. ``wrong`` is the part of the given pairs that is wrong."""

    gold: int
    found: int
    given: int
    precision: float
    recall: float
    recall_of_found: float
    f1: float
    wrong: float


def load_facts(path: Path) -> list[Fact]:
    """Read a file of cross-document facts. Raises InputError or FormatError, naming the line."""
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise InputError(f"{path} cannot be read: {error}", hint="name a JSON Lines file in UTF-8") from error
    facts: list[Fact] = []
    for number, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        try:
            fact = json.loads(line)
        except ValueError as error:
            raise FormatError(f"line {number} of {path} is not JSON: {error}", hint=_HINT) from error
        if not isinstance(fact, dict) or fact.get("kind") not in _KINDS or not isinstance(fact.get("ids"), list):
            raise FormatError(f"line {number} of {path} is not a fact about several documents", hint=_HINT)
        facts.append(fact)
    return facts


_HINT = "each line is an object with 'kind' (same_event, same_statement, contradiction or update) and 'ids'"


def evaluate_cross(
    facts: Iterable[Fact],
    gold: Sequence[Entry],
    predicted: Sequence[Entry],
    same: Iterable[tuple[str, str]],
    differing: Iterable[tuple[str, str]],
) -> dict[str, PairReport]:
    """Score pairs of predicted items' ids against the facts, whose ids are those of ``gold``.

    ``same`` are the pairs that lie in one story, of any kind; ``differing`` those that disagree or supersede.
    """
    kinds = {entry["id"]: entry["type"] for entry in gold if entry.get("id")}
    document = {entry["id"]: entry["doc"] for entry in gold if entry.get("id")}
    wanted = _wanted(facts, document)
    known = as_gold(gold, predicted)
    given: dict[str, set[Pair]] = defaultdict(set)
    for pairs, disagrees in ((same, False), (differing, True)):
        for left, right in pairs:
            one, other = known.get(left), known.get(right)
            if one and other and document[one] != document[other]:
                kind = DISAGREEMENT if disagrees else EVENT if kinds[one] == "event" else STATEMENT
                if disagrees or kinds[one] != "figure":
                    given[kind].add(frozenset((one, other)))
    found = set(known.values())
    return {kind: _report(wanted[kind], given[kind], found) for kind in (EVENT, STATEMENT, DISAGREEMENT)}


def entries(items: Iterable[AnyItem]) -> list[Entry]:
    """Items as lines of the interchange format."""
    return [msgspec.to_builtins(item) for item in items]


def _wanted(facts: Iterable[Fact], document: Mapping[str, str]) -> dict[str, set[Pair]]:
    """Every pair of two documents that a fact holds; one thing's part is not the same thing."""
    wanted: dict[str, set[Pair]] = defaultdict(set)
    for fact in facts:
        if fact.get("strength") == "part":
            continue
        for one, other in combinations(fact["ids"], 2):
            if one not in document or other not in document:
                raise InputError(
                    f"gold has no item {one if one not in document else other!r}", hint="give both of one gold"
                )
            if document[one] != document[other]:
                wanted[_KINDS[fact["kind"]]].add(frozenset((one, other)))
    return wanted


def as_gold(gold: Sequence[Entry], predicted: Sequence[Entry]) -> dict[str, str]:
    """Ids of predicted items with the ids of the gold items that they are."""
    pages: dict[tuple[str, str], tuple[list[Entry], list[Entry]]] = defaultdict(lambda: ([], []))
    for side, entries in enumerate((gold, predicted)):
        for entry in entries:
            if entry["type"] != "document":
                pages[entry["doc"], entry["type"]][side].append(entry)
    found: dict[str, str] = {}
    for mine, theirs in pages.values():
        found |= {theirs[j]["id"]: mine[i]["id"] for i, j in match(mine, theirs)}
    return found


def _report(wanted: set[Pair], given: set[Pair], found: set[str]) -> PairReport:
    reachable = {pair for pair in wanted if pair <= found}
    right = len(wanted & given)
    precision = right / len(given) if given else 0.0
    recall = right / len(wanted) if wanted else 0.0
    return PairReport(
        gold=len(wanted),
        found=len(reachable),
        given=len(given),
        precision=round(precision, 3),
        recall=round(recall, 3),
        recall_of_found=round(right / len(reachable), 3) if reachable else 0.0,
        f1=round(2 * precision * recall / (precision + recall), 3) if right else 0.0,
        wrong=round(1 - precision, 3) if given else 0.0,
    )
