"""The figures: counted over documents, kind by kind."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import Any

import msgspec

from standoff.analysis.evaluate.attributes import RELIES_ON, attributes
from standoff.analysis.evaluate.lines import Entry
from standoff.analysis.evaluate.matching import match
from standoff.analysis.evaluate.sameness import same_interval


class Miss(msgspec.Struct, frozen=True, kw_only=True):
    """A gold item that was missed, or a predicted one that gold does not have (``spurious``)."""

    spurious: bool
    document: str
    item: str | None
    salience: str | None
    label: str
    text: str


class KindReport(msgspec.Struct, frozen=True, kw_only=True):
    """The figures of one kind, rounded to three places; ``attributes`` are accuracies over the matched pairs."""

    gold: int
    predicted: int
    precision: float
    recall: float
    f1: float
    core_recall: float | None
    end_to_end: float
    attributes: dict[str, float]


class Report(msgspec.Struct, frozen=True, kw_only=True):
    """All figures. ``overall`` is the mean over the kinds that gold has; ``misses`` by kind."""

    kinds: dict[str, KindReport]
    documents: int
    found: int
    published: float | None
    f1: float | None
    end_to_end: float | None
    misses: dict[str, tuple[Miss, ...]]

    def figures(self) -> dict[str, dict[str, Any]]:
        """The figures as a plain table, in the shape that ``standoff evaluate --json`` prints."""
        table: dict[str, dict[str, Any]] = {}
        for kind, row in self.kinds.items():
            values = msgspec.structs.asdict(row)
            table[kind] = {**{k: v for k, v in values.items() if k != "attributes"}, **row.attributes}
        table["document"] = {"gold": self.documents, "predicted": self.found, "published": self.published}
        table["overall"] = {"f1": self.f1, "end_to_end": self.end_to_end}
        return table


def evaluate(gold: Iterable[Entry], predicted: Iterable[Entry]) -> Report:
    """Score predicted lines against gold lines; predicted documents that gold does not have are left aside."""
    gold, predicted = list(gold), list(predicted)
    documents = {entry["doc"] for entry in gold}
    pages = {kind: _by_document(kind, documents, gold, predicted) for kind in RELIES_ON}
    counts = {kind: _count(kind, pages[kind]) for kind in RELIES_ON}
    kinds = {kind: count.report(kind) for kind, count in counts.items()}
    present = [row for row in kinds.values() if row.gold]
    wanted = {entry["doc"]: entry for entry in gold if entry["type"] == "document"}
    found = {entry["doc"]: entry for entry in predicted if entry["type"] == "document"}
    return Report(
        kinds=kinds,
        documents=len(wanted),
        found=len(found),
        published=_published(wanted, found),
        f1=_mean([row.f1 for row in present]),
        end_to_end=_mean([row.end_to_end for row in present]),
        misses={kind: tuple(count.misses) for kind, count in counts.items()},
    )


Page = tuple[list[Entry], list[Entry]]
"""The gold and the predicted items of one kind in one document."""


def _by_document(kind: str, documents: set[str], gold: Sequence[Entry], predicted: Sequence[Entry]) -> list[Page]:
    pages: dict[str, Page] = defaultdict(lambda: ([], []))
    for which, entries in enumerate((gold, predicted)):
        for entry in entries:
            if entry["type"] == kind and entry["doc"] in documents:
                pages[entry["doc"]][which].append(entry)
    return [pages[name] for name in sorted(pages)]


class _Count:
    """What adds up over the documents, for one kind."""

    def __init__(self) -> None:
        self.gold = self.predicted = self.matched = self.right = self.core = self.core_found = 0
        self.votes: dict[str, list[bool]] = defaultdict(list)
        self.misses: list[Miss] = []

    def report(self, kind: str) -> KindReport:
        precision, recall, f1 = _f1(self.matched, self.gold, self.predicted)
        return KindReport(
            gold=self.gold,
            predicted=self.predicted,
            precision=round(precision, 3),
            recall=round(recall, 3),
            f1=round(f1, 3),
            core_recall=round(self.core_found / self.core, 3) if self.core else None,
            end_to_end=round(_f1(self.right, self.gold, self.predicted)[2], 3),
            attributes={name: round(sum(v) / len(v), 3) for name, v in sorted(self.votes.items())},
        )


def _count(kind: str, pages: Iterable[Page]) -> _Count:
    count = _Count()
    for gold, predicted in pages:
        pairs = match(gold, predicted)
        found, used = {i for i, _ in pairs}, {j for _, j in pairs}
        count.gold += len(gold)
        count.predicted += len(predicted)
        count.matched += len(pairs)
        count.core += sum(entry.get("salience") == "core" for entry in gold)
        count.core_found += sum(gold[i].get("salience") == "core" for i in found)
        for i, j in pairs:
            judged = attributes(gold[i], predicted[j])
            count.right += all(judged[name] for name in RELIES_ON[kind])
            for name, right in judged.items():
                count.votes[name].append(right)
        count.misses += [_miss(entry, spurious=False) for i, entry in enumerate(gold) if i not in found]
        count.misses += [_miss(entry, spurious=True) for j, entry in enumerate(predicted) if j not in used]
    return count


def _f1(matched: int, gold: int, predicted: int) -> tuple[float, float, float]:
    precision, recall = matched / predicted if predicted else 0.0, matched / gold if gold else 0.0
    return precision, recall, 2 * precision * recall / (precision + recall) if precision + recall else 0.0


def _mean(values: list[float]) -> float | None:
    return round(sum(values) / len(values), 3) if values else None


def _published(wanted: dict[str, Entry], found: dict[str, Entry]) -> float | None:
    if not wanted:
        return None
    right = [same_interval(g.get("published"), found.get(doc, {}).get("published")) for doc, g in wanted.items()]
    return round(sum(right) / len(right), 3)


def _miss(entry: Entry, *, spurious: bool) -> Miss:
    label = next((entry[key] for key in ("plover", "kind", "act", "value") if entry.get(key) is not None), "")
    spans: Any = next((entry[key] for key in ("content", "action", "evidence") if entry.get(key)), [])
    texts = [span["text"] for span in (spans if isinstance(spans, list) else [spans])]
    return Miss(
        spurious=spurious,
        document=entry["doc"],
        item=entry.get("id"),
        salience=entry.get("salience"),
        label=str(label),
        text=" … ".join(texts),
    )
