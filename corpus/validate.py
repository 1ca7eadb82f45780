"""Check the corpus as it is shipped, reading nothing but its data files.

usage: validate.py

Spans must cut their words, values must lie in the vocabularies, references must lead somewhere, no crisis and no
group of sentences may lie in two splits, and the corpus must not shrink below what its datasheet promises.
"""

from __future__ import annotations

import collections
import json
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE))

from relations import STRENGTHS  # noqa: E402 (the folder must be on the path first)
from sentences import CODES, MODES, SECTORS, SPLITS  # noqa: E402
from standoff.schema import Act, CommitmentKind, Format, Interval, Mode, Plover, Polarity, Status  # noqa: E402

LEAST = {
    "articles": 90, "crises": 30, "forms": 14, "words an article": 350, "items an article": 40,
    "sentences": 1500, "non-events": 400, "sentences of each type": 60,
}  # fmt: skip
KINDS = ("statement", "commitment", "event", "figure")
Rows = list[dict[str, Any]]


def read(path: Path) -> Rows:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def spans(value: Any) -> Iterator[dict[str, Any]]:
    """Every span in an item, however deep."""
    if isinstance(value, dict):
        if {"start", "end", "text"} <= set(value):
            yield value
        for part in value.values():
            yield from spans(part)
    elif isinstance(value, list):
        for part in value:
            yield from spans(part)


def check_spans(row: dict[str, Any], text: str) -> Iterator[str]:
    for span in spans(row):
        if text[span["start"] : span["end"]] != span["text"]:
            found = text[span["start"] : span["end"]]
            yield f"{row['id']}: {span['start']}-{span['end']} is {found!r}, not {span['text']!r}"


def check_values(item: dict[str, Any]) -> Iterator[str]:
    vocabularies = {
        "statement": {"mode": Mode, "act": Act},
        "commitment": {"kind": CommitmentKind, "polarity": Polarity},
        "event": {"plover": Plover, "status": Status, "format": Format},
    }
    for key, vocabulary in vocabularies.get(item["type"], {}).items():
        for value in [item.get(key), *item.get("alt", {}).get(key, [])]:
            if value is not None and value not in list(vocabulary):
                yield f"{item['id']}: {key} {value!r} is none of {[str(v) for v in vocabulary]}"
    for key in ("date", "when", "published"):
        if item.get(key) is not None:
            try:
                Interval.parse(item[key])
            except ValueError as error:
                yield f"{item['id']}: {key}: {error}"
    if item["type"] == "commitment" and (item["condition"] is None) != (item["polarity"] is None):
        yield f"{item['id']}: a condition and its polarity go together"
    if item.get("salience") not in ("core", "minor"):
        yield f"{item['id']}: salience {item.get('salience')!r}"


def check_crisis(folder: Path, seen: dict[str, str]) -> Iterator[str]:
    declared = tomllib.loads((folder / "crisis.toml").read_text(encoding="utf-8"))
    if declared["split"] not in SPLITS or declared["kind"] not in ("historical", "invented"):
        yield f"{folder.name}: split {declared['split']!r}, kind {declared['kind']!r}"
    if len(declared["articles"]) < 2:
        yield f"{folder.name}: one article only"
    if len({article["publisher"] for article in declared["articles"].values()}) < 2:
        yield f"{folder.name}: one publisher only"
    items = read(folder / "gold.jsonl")
    ids = collections.Counter(item["id"] for item in items)
    yield from (f"{folder.name}: the id {name} is taken twice" for name, count in ids.items() if count > 1)
    for stem in declared["articles"]:
        if stem in seen:
            yield f"{folder.name}: an article {stem} lies in {seen[stem]} too"
        seen[stem] = folder.name
        text = (folder / f"{stem}.txt").read_bytes().decode("utf-8")
        its = [item for item in items if item["doc"] == stem]
        if len(text.split()) < LEAST["words an article"]:
            yield f"{stem}: only {len(text.split())} words"
        if sum(item["type"] in KINDS for item in its) < LEAST["items an article"]:
            yield f"{stem}: only {len(its)} items"
        if sum(item["type"] == "document" for item in its) != 1:
            yield f"{stem}: needs exactly one document item"
        for item in its:
            yield from check_spans(item, text)
            yield from check_values(item)
    if unknown := {item["doc"] for item in items} - set(declared["articles"]):
        yield f"{folder.name}: gold for {sorted(unknown)}, which crisis.toml does not list"
    cross = read(folder / "cross.jsonl") if (folder / "cross.jsonl").exists() else []
    if not cross:
        yield f"{folder.name}: no cross-document facts"
    for fact in cross:
        if missing := set(fact["ids"]) - set(ids):
            yield f"{folder.name}: {fact['kind']} names {sorted(missing)}, which are no items"
        if fact["strength"] not in STRENGTHS[fact["kind"]]:
            yield f"{folder.name}: {fact['kind']} cannot be {fact['strength']!r}"


def check_sentences(path: Path, groups: dict[str, str]) -> Iterator[str]:
    for row in read(path):
        if groups.setdefault(row["group"], row["split"]) != row["split"]:
            yield f"{path.name}: the group {row['group']} lies in {groups[row['group']]} and {row['split']}"
        yield from check_spans(row, row["text"])
        if bool(row["events"]) == ("trap" in row):
            yield f"{row['id']}: needs events or a trap, and not both"
        for event in row["events"]:
            if event["plover"] not in list(Plover) or event["status"] not in list(Status):
                yield f"{row['id']}: {event['plover']} {event['status']}"
            if event["mode"] is not None and event["mode"] not in MODES.get(event["plover"], ()):
                yield f"{row['id']}: {event['plover']} has no mode {event['mode']!r}"
            for party in [*event["sources"], *event["targets"]]:
                code = party["code"]
                if code is not None and code not in CODES and not (len(code) == 3 and code.isupper()):
                    yield f"{row['id']}: {code!r} is no code"
                if party["sector"] is not None and party["sector"] not in SECTORS:
                    yield f"{row['id']}: {party['sector']!r} is no sector"


def sizes() -> dict[str, int]:
    """What the corpus holds, under the names of LEAST."""
    crises = [tomllib.loads(path.read_text(encoding="utf-8")) for path in HERE.glob("crises/*/crisis.toml")]
    articles = [article for crisis in crises for article in crisis["articles"].values()]
    rows = [row for path in HERE.glob("sentences/*.jsonl") for row in read(path)]
    types = collections.Counter(kind for row in rows for kind in {event["plover"] for event in row["events"]})
    return {
        "crises": len(crises),
        "articles": len(articles),
        "forms": len({article["form"] for article in articles}),
        "sentences": len(rows),
        "non-events": sum("trap" in row for row in rows),
        "sentences of each type": min((types[str(kind)] for kind in Plover), default=0),
    }


def main() -> int:
    seen: dict[str, str] = {}
    groups: dict[str, str] = {}
    faults = []
    for declared in sorted(HERE.glob("crises/*/crisis.toml")):
        faults += check_crisis(declared.parent, seen)
    for path in sorted(HERE.glob("sentences/*.jsonl")):
        faults += check_sentences(path, groups)
    held = sizes()
    faults += [f"{name}: {count}, not {LEAST[name]} or more" for name, count in held.items() if count < LEAST[name]]
    for fault in faults:
        print(fault, file=sys.stderr)
    print(", ".join(f"{count} {name}" for name, count in held.items()), f"- {len(faults)} faults")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
