"""Which attributes of a matched item are right."""

from __future__ import annotations

from standoff.analysis.evaluate.lines import Entry
from standoff.analysis.evaluate.matching import chars, overlap_f1, overlap_min
from standoff.analysis.evaluate.sameness import accepts, dice, same_interval, same_party, sides

RELIES_ON: dict[str, tuple[str, ...]] = {
    "statement": ("who", "act"),
    "commitment": ("who", "kind"),
    "event": ("actors", "status"),
    "figure": (),
}
"""The attributes that must be right, by kind, for an item to count end to end."""

AGREE = 0.5
"""Parties are right where at least half agree (Dice over sides); a cue or a condition where half of it is there."""


def attributes(gold: Entry, predicted: Entry) -> dict[str, bool]:
    """Each attribute that gold lets one judge, and whether it is right."""
    return _JUDGES[gold["type"]](gold, predicted)


def _statement(gold: Entry, predicted: Entry) -> dict[str, bool]:
    mine, theirs = gold.get("source") or {}, predicted.get("source") or {}
    found = {
        "who": same_party(mine, theirs),
        "side": mine.get("side") == theirs.get("side"),
        "mode": accepts(gold, "mode", predicted.get("mode")),
        "act": accepts(gold, "act", predicted.get("act")),
        "date": accepts(gold, "date", predicted.get("date"), same_interval),
    }
    if gold.get("cue"):
        found["cue"] = overlap_min(chars([gold["cue"]]), chars([predicted.get("cue")])) >= AGREE
    return found


def _commitment(gold: Entry, predicted: Entry) -> dict[str, bool]:
    found = {
        "who": same_party(gold.get("by"), predicted.get("by")),
        "kind": accepts(gold, "kind", predicted.get("kind")),
    }
    if gold.get("condition"):
        overlap = overlap_f1(chars([gold["condition"]]), chars([predicted.get("condition")]))
        found["condition"] = overlap >= AGREE
        found["polarity"] = accepts(gold, "polarity", predicted.get("polarity"))
    else:
        found["unconditional"] = not predicted.get("condition") or accepts(gold, "condition", "given")
    found["toward"] = accepts(gold, "toward", predicted.get("toward"), _same_sides)
    return found


def _event(gold: Entry, predicted: Entry) -> dict[str, bool]:
    sources = _same_sides(gold.get("sources"), predicted.get("sources"))
    targets = _same_sides(gold.get("targets"), predicted.get("targets"))
    if gold.get("plover") == "CONSULT":
        actors = dice(_participants(gold), _participants(predicted)) >= AGREE
    else:
        actors = sources
    undated = not gold.get("when") and not predicted.get("when")
    return {
        "actors": actors,
        "targets": targets,
        "status": accepts(gold, "status", predicted.get("status")),
        "when": accepts(gold, "when", predicted.get("when"), same_interval) or undated,
    }


def _figure(gold: Entry, predicted: Entry) -> dict[str, bool]:
    return {"approx": bool(gold.get("approx")) == bool(predicted.get("approx"))}


def _participants(event: Entry) -> frozenset[str]:
    """Who takes part in a meeting, whichever of the two lists names it."""
    return sides(event.get("sources")) | sides(event.get("targets"))


def _same_sides(gold: list[Entry] | None, predicted: list[Entry] | None) -> bool:
    return dice(sides(gold), sides(predicted)) >= AGREE


_JUDGES = {"statement": _statement, "commitment": _commitment, "event": _event, "figure": _figure}
