"""Single sentences for PLOVER: a plain-text notation, read into records with exact offsets.

A file holds groups; a group is one crisis or setting and belongs to one split::

    = strait-ferry | train | A ferry line between two islands is cut off
    Kestria has accused neighbouring Orlan of cutting the ferry cable, and Orlan denied it on Monday.
        ACCUSE/allege occurred | Kestria= /GOV > Orlan= /GOV | accused neighbouring Orlan of cutting the ferry cable
        REJECT occurred ...
    The striker threatened the goal twice before half-time.
        NONE sport

Under a sentence stand its events, indented, one a line: ``TYPE[/mode] status | sources > targets | evidence``. A
party is ``mention=CODE/SECTOR``: the mention as it stands in the sentence, the ISO 3166 alpha-3 code of its state (or
``IGO``, ``NGO``, ``REB`` … as ``CODES`` has them; empty where none), and PLOVER's sector (empty where none fits).
Parties are joined by `` + ``; ``-`` is nobody. A mention or an evidence that occurs more than once carries ``#2`` for
the second. ``NONE`` and a word for the kind of trap (sport, business, culture, weather, metaphor, history, routine …)
marks a hard non-event.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from standoff.schema import PLOVER_MODES, Plover, Status

MODES = {plover.value: modes for plover, modes in PLOVER_MODES.items()}
"""PLOVER's modes by type; the types that are not listed have none."""

SECTORS = frozenset(
    [
        *("GOV", "MIL", "COP", "JUD", "LEG", "PTY", "OPP", "REB", "SPY", "CVL"),
        *("BUS", "EDU", "MED", "LAB", "NGO", "IGO", "REL", "REF", "CRM", "UNK"),
    ]
)
"""PLOVER's sectors of actors."""

CODES = frozenset(["IGO", "NGO", "MNC", "IMG", "NATO", "EU", "UN", "AU"])
"""Codes beside those of states: international governmental and non-governmental organisations, companies, militants."""

SPLITS = ("train", "dev", "test")
LINE = re.compile(r"(?P<plover>[A-Z]+)(?:/(?P<mode>[a-z-]+))? (?P<status>[a-z]+) *\|(?P<who>.*)\|(?P<evidence>[^|]+)")


class SentenceError(ValueError):
    """A line that cannot be read: it says where and why."""


def read(path: Path) -> list[dict[str, Any]]:
    """The records of one file: ``id``, ``group``, ``split``, ``text``, ``events`` and ``trap`` of a non-event."""
    records: list[dict[str, Any]] = []
    group: dict[str, str] | None = None
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        try:
            if not line.strip() or line.startswith("#"):
                continue
            if line.startswith("="):
                group = _group(line)
            elif not line[0].isspace():
                if group is None:
                    raise SentenceError("a sentence before the first group (= name | split | what it is about)")
                identifier = f"{path.stem}-{len(records) + 1:04}"
                records.append({"id": identifier, **group, "text": line.strip(), "events": []})
            elif not records:
                raise SentenceError("an event before the first sentence")
            elif line.split()[0] == "NONE":
                records[-1]["trap"] = line.split(maxsplit=1)[1].strip()
            else:
                records[-1]["events"].append(_event(records[-1]["text"], line.strip()))
        except (SentenceError, ValueError, IndexError) as error:
            raise SentenceError(f"{path.name}:{number}: {error}: {line.strip()!r}") from error
    for record in records:
        if bool(record["events"]) == ("trap" in record):
            raise SentenceError(f"{path.name}: {record['text']!r} needs events or NONE, and not both")
    return records


def _group(line: str) -> dict[str, str]:
    name, split, about = (part.strip() for part in line[1:].split("|"))
    if split not in SPLITS:
        raise SentenceError(f"the split is one of {SPLITS}")
    return {"group": name, "split": split, "about": about}


def _event(text: str, line: str) -> dict[str, Any]:
    found = LINE.fullmatch(line)
    if not found:
        raise SentenceError("not TYPE[/mode] status | sources > targets | evidence")
    plover, mode = Plover(found["plover"]), found["mode"]
    if mode and mode not in MODES.get(plover, ()):
        raise SentenceError(f"{plover} has the modes {MODES.get(plover, ())}, not {mode!r}")
    sources, arrow, targets = found["who"].partition(">")
    if not arrow:
        raise SentenceError("sources and targets are parted by >")
    return {
        "plover": str(plover),
        "mode": mode,
        "status": str(Status(found["status"])),
        "sources": _parties(text, sources),
        "targets": _parties(text, targets),
        "evidence": _span(text, found["evidence"].strip()),
    }


def _parties(text: str, written: str) -> list[dict[str, Any]]:
    parts = [part.strip() for part in written.split(" + ")]
    if parts in ([""], ["-"]):
        return []
    parties = []
    for part in parts:
        mention, equals, codes = part.rpartition("=")
        code, slash, sector = (piece.strip() for piece in codes.partition("/"))
        if not equals or not slash:
            raise SentenceError(f"the party {part!r} is not mention=CODE/SECTOR")
        if code and code not in CODES and not re.fullmatch(r"[A-Z]{3}", code):
            raise SentenceError(f"{code!r} is no code of a state and not one of {sorted(CODES)}")
        if sector and sector not in SECTORS:
            raise SentenceError(f"{sector!r} is not one of {sorted(SECTORS)}")
        parties.append({"span": _span(text, mention.strip()), "code": code or None, "sector": sector or None})
    return parties


def _span(text: str, written: str) -> dict[str, Any]:
    words, _, number = written.partition("#")
    if not words:
        raise SentenceError("a mention or an evidence is empty")
    before = r"(?<!\w)" if re.match(r"\w", words) else ""
    after = r"(?!\w)" if re.search(r"\w\Z", words) else ""
    hits = [match.start() for match in re.finditer(before + re.escape(words) + after, text)]
    if not number and len(hits) > 1:
        raise SentenceError(f"{words!r} occurs {len(hits)} times; write {words}#1, {words}#2 …")
    if not 1 <= int(number or 1) <= len(hits):
        raise SentenceError(f"{words!r} does not occur (so often) in the sentence")
    start = hits[int(number or 1) - 1]
    return {"start": start, "end": start + len(words), "text": words}
