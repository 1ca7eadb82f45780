"""What a scenario comes to, in parts: what follows, what collides, what it costs to get somewhere.

A part is made by a function from what was asked to its findings, each with the words that it rests on.
``pages.scenario`` lists them.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property

import msgspec

from standoff.analysis import Citation
from standoff.analysis.wording import counted
from standoff.model.consequences import Consequence, WhatIf, cheapest, collisions, whatif
from standoff.model.ledger import Entry, Ledger, Requirement, replay
from standoff.model.scenario import Scenario
from standoff.serve.views.bonds import Bond, bond


class Why(msgspec.Struct, frozen=True, kw_only=True):
    """A reason that is more than one word of the ledger: what it is, and the passages that say it."""

    since: str
    citations: tuple[Citation, ...] = ()


class Finding(msgspec.Struct, frozen=True, kw_only=True):
    """One thing that was found: in words, how it is reached, and the words of the ledger that it rests on."""

    text: str
    note: str = ""
    bonds: tuple[Bond, ...] = ()
    why: tuple[Why, ...] = ()


class Part(msgspec.Struct, frozen=True, kw_only=True):
    """A heading with its findings; ``lead`` says what they are, or that there are none."""

    key: str
    title: str
    lead: str
    findings: tuple[Finding, ...] = ()


@dataclass(frozen=True)
class Question:
    """A scenario on its ledger: the ``moves``, and the outcome (``goal``) to which the cheapest ways are asked."""

    ledger: Ledger
    scenario: Scenario
    moves: tuple[Requirement, ...] = ()
    goal: Requirement | None = None
    horizon: int = 6

    @cached_property
    def follows(self) -> WhatIf:
        """What follows from the moves."""
        bare = msgspec.structs.replace(self.scenario, moves=())
        return whatif(self.ledger, self.moves, horizon=self.horizon, scenario=bare)

    @cached_property
    def _bonds(self) -> dict[str, Bond]:
        return {life.entry.id: bond(self.ledger, life) for life in replay(self.ledger)}

    def bonds(self, entries: Iterable[Entry | None]) -> tuple[Bond, ...]:
        """The words for the eye."""
        return tuple(self._bonds[each.id] for each in entries if each is not None)

    def path(self, steps: Iterable[Requirement]) -> str:
        """Steps in words, an arrow between them."""
        return " → ".join(self.ledger.said(step) for step in steps)


def consequences(question: Question) -> Iterator[Part]:
    """What follows from the moves step by step, what they break, what was stopped and who bluffs."""
    if not question.moves:
        return
    answer = question.follows
    steps = tuple(
        Finding(
            text=f"{one.step}. {question.ledger.said(one.what)}",
            note=_reached(question, one),
            bonds=question.bonds([one.entry]),
        )
        for one in answer.follows
    )
    lead = "If all do as they said." if steps else "Nothing follows by what anybody said."
    yield Part(key="follows", title="What follows", lead=lead, findings=steps)
    yield from _words(question, "breaks", "Words that this breaks", "The moves go against them.", answer.breaks)
    yield from _words(question, "stopped", "Set off, but stopped", "The opposite already holds.", answer.stopped)
    yield from _words(question, "bluffs", "Assumed bluffs", "Left out of what follows.", answer.bluffs)
    assumed = tuple(Finding(text=row) for row in answer.assumptions)
    yield Part(key="assumed", title="Assumed", lead="", findings=assumed)


def _reached(question: Question, one: Consequence) -> str:
    """The way to a consequence where it is longer than one step; that of an assumption always."""
    path = question.path(one.path)
    if one.entry is None:
        return f"{path} (by an assumption, not by a word)"
    return path if len(one.path) > 2 else ""


def _words(question: Question, key: str, title: str, lead: str, entries: tuple[Entry, ...]) -> Iterator[Part]:
    if entries:
        findings = tuple(Finding(text="", bonds=question.bonds([each])) for each in entries)
        yield Part(key=key, title=title, lead=lead, findings=findings)


def costs(question: Question) -> Iterator[Part]:
    """The ways to the outcome that break the fewest words."""
    if question.goal is None:
        return
    ways = cheapest(question.ledger, question.goal, moves=question.moves, scenario=question.scenario)
    findings = tuple(
        Finding(
            text=f"{counted(len(way.broken), 'word')} broken: "
            + ("; ".join(question.ledger.said(act) for act in way.acts) or "nothing need be done"),
            note=f"{counted(len(way.set_off), 'word')} set off" if way.set_off else "",
            bonds=question.bonds(way.broken),
        )
        for way in ways
    )
    outcome = question.ledger.said(question.goal)
    lead = f"The fewest words to be broken on the way to: {outcome}. Each word counts the same." if ways else (
        f"There is no way to: {outcome}, given these moves."
    )  # fmt: skip
    yield Part(key="cheapest", title="The cheapest ways", lead=lead, findings=findings)


def clashes(question: Question) -> Iterator[Part]:
    """The words that cannot all be kept, given the moves."""
    found = collisions(question.ledger, moves=question.moves, scenario=question.scenario)
    said = question.ledger.said
    findings = tuple(
        Finding(
            text=f"Over: {said(each.over)}" + (f", once: {said(each.when)}" if each.when else ""),
            note="a demand is among them: to grant it, another word must be broken" if each.demands else "",
            bonds=question.bonds(each.entries),
        )
        for each in found
    )
    lead = f"{counted(len(found), 'smallest set')} of words of which not all can be kept." if found else (
        "All words, as they were read, can be kept."
    )  # fmt: skip
    yield Part(key="collisions", title="Collisions", lead=lead, findings=findings)
