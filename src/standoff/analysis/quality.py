"""How good the items are: the figures that were measured for this version, and what one case says of its own.

The figures are those of docs/quality.md, shipped in ``data/quality.toml``; a test holds both together.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from functools import lru_cache
from importlib.resources import files

import msgspec

from standoff.analysis.source import Source
from standoff.schema import AnyItem, Statement, Verdict

KINDS = ("statement", "commitment", "event", "figure")


class Measure(msgspec.Struct, frozen=True, kw_only=True):
    """One set of articles with gold. ``f1`` is of what is found; ``end_to_end`` counts an item only if it is right
    too in what a reader relies on (who, act, kind, actors, status); ``dates`` is the share of right
    days of publication.
    """

    key: str
    name: str
    told: str
    f1: dict[str, float]
    end_to_end: dict[str, float]
    dates: float | None = None


class Rate(msgspec.Struct, frozen=True):
    """Of what is said, the part that is so (``precision``); of what is so, the part that is said (``recall``)."""

    precision: float
    recall: float
    f1: float


class Across(msgspec.Struct, frozen=True, kw_only=True):
    """Pairs of items of two articles: comparing annotators' items (``of_gold``), and those that were found."""

    name: str
    of_gold: Rate
    of_found: Rate


class Quality(msgspec.Struct, frozen=True, kw_only=True):
    """All that was measured; ``calibration`` is the expected calibration error of the scores by kind."""

    sets: tuple[Measure, ...]
    across: tuple[Across, ...]
    calibration: dict[str, float]
    limits: tuple[str, ...]


class Kind(msgspec.Struct, frozen=True, kw_only=True):
    """One kind of item in a case: how many, the mean of their scores, what people decided, how many name nobody."""

    kind: str
    items: int
    score: float | None
    accepted: int
    rejected: int
    nameless: int | None
    """Statements whose source could not be resolved to a name or side; None for other kinds."""


@lru_cache(maxsize=1)
def quality() -> Quality:
    """The shipped figures."""
    raw = tomllib.loads(files("standoff").joinpath("data/quality.toml").read_text(encoding="utf-8"))
    plain = {
        "sets": raw["set"],
        "across": raw["across"],
        "calibration": raw["calibration"],
        "limits": raw["limits"]["often"],
    }
    return msgspec.convert(plain, Quality)


def kinds(case: Source, verdicts: Mapping[str, Verdict]) -> tuple[Kind, ...]:
    """The items of a case by kind; ``verdicts`` are what people decided, by the ids of items."""
    items: dict[str, list[AnyItem]] = {kind: [] for kind in KINDS}
    for item in case.items():
        items[item.kind_name].append(item)
    decided = {kind: [verdicts[i.id] for i in found if i.id in verdicts] for kind, found in items.items()}
    return tuple(_kind(kind, found, decided[kind]) for kind, found in items.items())


def _kind(kind: str, found: list[AnyItem], decided: list[Verdict]) -> Kind:
    scores = [item.score for item in found if item.score is not None]
    nameless = [i for i in found if isinstance(i, Statement) and i.source.name is None and i.source.side is None]
    return Kind(
        kind=kind,
        items=sum(verdict is not Verdict.REJECTED for verdict in decided) + len(found) - len(decided),
        score=sum(scores) / len(scores) if scores else None,
        accepted=decided.count(Verdict.ACCEPTED),
        rejected=decided.count(Verdict.REJECTED),
        nameless=len(nameless) if kind == "statement" else None,
    )
