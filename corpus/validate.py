"""Check the corpus as it is shipped, reading nothing but its data files.

usage: validate.py [--folder FOLDER]

Spans must cut their words, values must lie in the vocabularies, references must lead somewhere, no crisis and no
group of sentences may lie in two splits, one thing must have one name (forms, publishers, units), and the corpus must
not shrink below what its datasheet promises.
"""

from __future__ import annotations

import argparse
import collections
import json
import re
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE))

from annotate import ORGANISATIONS  # noqa: E402 (the folder must be on the path first)
from relations import STRENGTHS  # noqa: E402
from sentences import CODES, MODES, SECTORS, SPLITS  # noqa: E402
from standoff.errors import FormatError, InputError  # noqa: E402
from standoff.schema import Act, CommitmentKind, Format, Interval, Mode, Plover, Polarity, Status  # noqa: E402
from standoff.training.tellings import read_file  # noqa: E402

LEAST = {
    "articles": 90, "crises": 30, "forms": 14, "words an article": 350, "items an article": 40,
    "sentences": 1500, "non-events": 400, "sentences of each type": 60,
    "tellings": 28000,
}  # fmt: skip
TELLING = re.compile(r"[A-D]: ")
FORMS = frozenset(
    [
        *("wire report", "agency brief", "broadsheet analysis", "op-ed news", "correspondent's letter", "chronology"),
        *("live blog", "explainer with questions and answers", "interview", "transcript of a briefing"),
        *("readout", "joint statement", "press release", "translated copy"),
    ]
)
UNITS = {
    "share": "percent", "fraction": "percent", "per cent": "percent", "%": "percent", "persons": "people",
    "deaths": "dead", "killed": "dead", "crew members": "crew", "US dollars": "dollars", "sea miles": "nautical miles",
    "metric tons": "tonnes", "rods": "fuel rods",
}  # fmt: skip
"""Units that stand under another name in this corpus."""
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


def parties(value: Any) -> Iterator[dict[str, Any]]:
    """Every party in an item, however deep, but for those among its alternatives."""
    if isinstance(value, dict):
        if {"name", "side"} <= set(value):
            yield value
        for key, part in value.items():
            yield from parties(part if key != "alt" else None)
    elif isinstance(value, list):
        for part in value:
            yield from parties(part)


def unit_of(unit: str | None) -> str | None:
    """The unit as the whole corpus writes it: "cubic metres per day" for "cubic meters a day"."""
    if unit is None:
        return None
    unit = re.sub(r"\bmeters\b", "metres", re.sub(r" an? (second|minute|hour|day|week|month|year)$", r" per \1", unit))
    amount, per, time = unit.partition(" per ")
    return UNITS.get(amount, amount) + per + time


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
            except (InputError, ValueError) as error:
                yield f"{item['id']}: {key}: {error}"
    if item["type"] == "commitment" and (item["condition"] is None) != (item["polarity"] is None):
        yield f"{item['id']}: a condition and its polarity go together"
    for side in {party["side"] for party in parties(item)} | {item.get("side")}:
        if side is not None and side not in ORGANISATIONS and not re.fullmatch("[A-Z]{3}", side):
            yield f"{item['id']}: {side!r} is no side"
    if item["type"] == "figure" and item["unit"] != (unit := unit_of(item["unit"])):
        yield f"{item['id']}: the unit is {unit!r} elsewhere, not {item['unit']!r}"
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
    for stem, article in declared["articles"].items():
        if article["form"] not in FORMS:
            yield f"{stem}: the form {article['form']!r} is none of {sorted(FORMS)}"
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
        if (count := sum(item["type"] in KINDS for item in its)) < LEAST["items an article"]:
            yield f"{stem}: only {count} items"
        if sum(item["type"] == "document" for item in its) != 1:
            yield f"{stem}: needs exactly one document item"
        for item in its:
            yield from check_spans(item, text)
            yield from check_values(item)
            if item.get("same_as", item["id"]) not in ids:
                yield f"{item['id']}: the same as {item['same_as']}, which is no item"
            if item["type"] == "document":
                yield from check_publisher(item, declared["articles"][stem]["publisher"])
    if unknown := {item["doc"] for item in items} - set(declared["articles"]):
        yield f"{folder.name}: gold for {sorted(unknown)}, which crisis.toml does not list"
    cross = read(folder / "cross.jsonl") if (folder / "cross.jsonl").exists() else []
    if not cross:
        yield f"{folder.name}: no cross-document facts"
    for fact in cross:
        if missing := set(fact["ids"]) - set(ids):
            yield f"{folder.name}: {fact['kind']} names {sorted(missing)}, which are no items"
        if fact["kind"] not in STRENGTHS:
            yield f"{folder.name}: {fact['kind']!r} is no kind of relation"
        elif fact["strength"] not in STRENGTHS[fact["kind"]]:
            yield f"{folder.name}: {fact['kind']} cannot be {fact['strength']!r}"


def check_publisher(item: dict[str, Any], declared: str) -> Iterator[str]:
    """The publisher in crisis.toml must be one that the document item names, if it names any."""
    alternatives = item.get("alt", {})
    names = [item["publisher"], item["agency"], *alternatives.get("publisher", []), *alternatives.get("agency", [])]
    known = {name for name in names if name is not None}
    if known and declared not in known:
        yield f"{item['id']}: the publisher is {declared!r} in crisis.toml, and here {sorted(known)}"


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


def sizes(folder: Path) -> dict[str, int]:
    """What the corpus holds, under the names of LEAST."""
    crises = [tomllib.loads(path.read_text(encoding="utf-8")) for path in folder.glob("crises/*/crisis.toml")]
    articles = [article for crisis in crises for article in crisis["articles"].values()]
    rows = [row for path in folder.glob("sentences/*.jsonl") for row in read(path)]
    types = collections.Counter(kind for row in rows for kind in {event["plover"] for event in row["events"]})
    return {
        "crises": len(crises),
        "articles": len(articles),
        "forms": len({article["form"] for article in articles}),
        "sentences": len(rows),
        "non-events": sum("trap" in row for row in rows),
        "sentences of each type": min(types[str(kind)] for kind in Plover),
        "tellings": sum(
            TELLING.match(line) is not None for path in folder.glob("tellings/**/*.txt") for line in lines(path)
        ),
    }


def lines(path: Path) -> list[str]:
    return path.read_text(encoding="utf-8").splitlines()


def check_tellings(folder: Path) -> Iterator[str]:
    """What is wrong in ``tellings``: a line that is not understood, a title that is there twice."""
    titles: dict[str, Path] = {}
    for path in sorted(folder.glob("tellings/**/*.txt")):
        try:
            for crisis in read_file(path):
                if titles.setdefault(crisis.title, path) is not path:
                    yield f"{path.name}: {crisis.title!r} is in {titles[crisis.title].name} too"
        except FormatError as error:
            yield str(error)


def faults(folder: Path, held: dict[str, int]) -> Iterator[str]:
    """Everything that is wrong with a corpus of these sizes, one line each."""
    seen: dict[str, str] = {}
    groups: dict[str, str] = {}
    for declared in sorted(folder.glob("crises/*/crisis.toml")):
        yield from check_crisis(declared.parent, seen)
    for path in sorted(folder.glob("sentences/*.jsonl")):
        yield from check_sentences(path, groups)
    yield from check_tellings(folder)
    yield from (f"{name}: {count}, not {LEAST[name]} or more" for name, count in held.items() if count < LEAST[name])


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--folder", type=Path, default=HERE, help="the corpus; by default, where this script lies")
    folder = parser.parse_args(arguments).folder
    held = sizes(folder)
    found = list(faults(folder, held))
    for fault in found:
        print(fault, file=sys.stderr)
    print(", ".join(f"{count} {name}" for name, count in held.items()), f"- {len(found)} faults")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
