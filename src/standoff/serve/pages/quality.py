"""Quality: how accurate each kind of item was measured to be, what a score means, and what this case holds."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from functools import lru_cache
from importlib.metadata import PackageNotFoundError, version
from importlib.resources import files

import msgspec
from starlette.requests import Request

from standoff import pipeline
from standoff.analysis.quality import KINDS, Kind, Quality, kinds, quality
from standoff.analysis.soundness import faults
from standoff.analysis.source import Pages
from standoff.record import Problem
from standoff.serve.desk import Desk
from standoff.serve.pages.answer import Answer, Row
from standoff.serve.pages.page import given, page

MOST_FAULTS = 20


class CaseState(msgspec.Struct, frozen=True, kw_only=True):
    """What a case holds and what is wrong with it; ``faults`` is None where nobody asked to check every passage."""

    documents: int
    kinds: tuple[Kind, ...]
    compared: bool
    problems: tuple[Problem, ...]
    faults: tuple[str, ...] | None


class Told(msgspec.Struct, frozen=True, kw_only=True):
    """The page as one value."""

    measured: Quality
    versions: dict[str, str]
    case: CaseState


def shown(desk: Desk, request: Request) -> Answer:
    """The shipped figures and the state of the case; ``check=yes`` reads every passage against its article."""
    checking = given(request, "check") == "yes"
    state = desk.ask(("quality", checking), lambda: _case(desk, checking))
    told = Told(measured=quality(), versions=versions(), case=state)
    context = {"told": told, "measured": told.measured, "state": state, "kinds": KINDS}
    return Answer("quality.html", context, told, _COLUMNS, _rows(told.measured))


def _case(desk: Desk, checking: bool) -> CaseState:
    items = desk.case.items(rejected=True)
    found = tuple(faults(desk.held))[:MOST_FAULTS] if checking else None
    return CaseState(
        documents=desk.case.counts()["documents"],
        kinds=kinds(Pages(found=items), desk.case.verdicts()),
        compared=desk.case.is_compared(),
        problems=tuple(desk.case.problems()),
        faults=found,
    )


@lru_cache(maxsize=1)
def versions() -> dict[str, str]:
    """What the items were made with: the program, its pipeline, the language model, and the weights by their hash."""
    weights = files("standoff").joinpath("data/reader/heads.npz").read_bytes()
    found = {"pipeline": pipeline.VERSION, "language model": pipeline.DEFAULT_MODEL}
    found["weights of the reader"] = hashlib.sha256(weights).hexdigest()[:12]
    try:
        return {"standoff": version("standoff"), **found}
    except PackageNotFoundError:  # run from a folder of sources that was never installed
        return found


_COLUMNS = ("set", "kind", "f1", "end_to_end")


def _rows(measured: Quality) -> Iterator[Row]:
    for each in measured.sets:
        for kind in KINDS:
            yield {"set": each.key, "kind": kind, "f1": each.f1[kind], "end_to_end": each.end_to_end[kind]}


routes = page("/quality", shown, name="quality")
