"""Whether the state that a scenario makes holds: for whom it does not, what decides that, what is not known."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import msgspec

from standoff.analysis.wording import capital, counted, listed, with_article
from standoff.errors import InputError, ModelError
from standoff.model.graph.verdicts import Standing
from standoff.model.stability import (
    DriversAnswer,
    GapsAnswer,
    Move,
    Reason,
    StateAnswer,
    Story,
    compiled,
    drivers,
    gaps,
    stable,
)
from standoff.model.stability.wording import HOLDS, acting, since, stands
from standoff.serve.views.findings import Finding, Part, Question, Why

MOST = 5
"""Findings of a part: what decides most comes first."""


def steadiness(question: Question) -> Iterator[Part]:
    """Whether the state holds, which words decide that, and which rankings nobody gave."""
    bare = msgspec.structs.replace(question.scenario, moves=())
    try:
        model = compiled(question.ledger, question.moves, scenario=bare)  # once: three questions are asked of it
        found = stable(question.ledger, model=model)
    except (InputError, ModelError) as error:
        yield Part(key="stable", title="Does it hold?", lead=f"Not to be said: {error.message}. {capital(error.hint)}.")
        return
    yield _verdict(found)
    yield _driven(drivers(question.ledger, model=model))
    if found.standing is Standing.POSSIBLY:
        yield _unknown(gaps(question.ledger, model=model))


def _verdict(found: StateAnswer) -> Part:
    lead = f"It {HOLDS[found.standing]}: {stands(found.standing)}, {found.count}."
    findings = []
    for actor in found.actors:
        for story in (actor.leaves, actor.stays):
            findings += list(_told(story)) if story is not None else []
    content = [with_article(a.actor) for a in found.actors if not a.tempted and a.standing is Standing.NECESSARILY]
    silent = [with_article(a.actor) for a in found.actors if a.standing is Standing.UNDECIDED]
    if content:
        findings.append(Finding(text=capital(f"{listed(content)}: no move that would be a gain, by own words")))
    if silent:
        findings.append(Finding(text=capital(f"{listed(silent)}: no article says what would be a gain here")))
    alone = [f"without {name} alone: {stands(then)}" for name, then in (found.basis.turned_without or {}).items()]
    if still := found.basis.turned_if_open:
        alone.append(f"with what was promised still to be done: {stands(still)}")
    rests = f"Rests on {counted(found.basis.words, 'word')} in {counted(found.basis.articles, 'article')}"
    findings.append(Finding(text="; ".join((rests, *alone)) + "."))
    return Part(key="stable", title="Does it hold?", lead=lead, findings=tuple(findings))


def _told(story: Story) -> Iterator[Finding]:
    """Each move that would be a gain, with the answer that others have to it."""
    for reply in story.replies[:MOST]:
        steps = [acting(reply.move), *(acting(step, lead="then ") for step in reply.sanction)]
        if reply.escape is not None:
            steps.append(acting(reply.escape, lead="but then "))
        no_better = "; it would be no better off than before" if reply.sanction else ""
        reasons = (*_reasons((reply.move, *reply.sanction)), *([reply.deterred_by] if reply.deterred_by else []))
        yield Finding(
            text=" → ".join(steps) + no_better,
            note="It is deterred from this." if story.stays else "It would leave by this.",
            why=tuple(Why(since=since(each), citations=each.citations[:MOST]) for each in reasons),
        )


def _reasons(moves: Iterable[Move]) -> list[Reason]:
    return [move.because for move in moves if move.because is not None]


def _driven(found: DriversAnswer) -> Part:
    sizes = {1: "each alone", 2: "alone and in pairs"}.get(found.tried, "alone, in pairs and in threes")
    tried = f"{counted(found.changes, 'word')} and rankings were left out or turned round, {sizes}."
    lead = (
        f"Without these the answer would be another. {tried}"
        if found.turns
        else f"No such set turns the answer. {tried} Larger sets were not tried."
    )
    turns = [
        Finding(
            text=f"{capital(stands(turn.standing))}, {turn.count}, without:",
            why=tuple(_whole(each) for each in (*turn.without, *(r for pair in turn.reversed for r in pair))),
        )
        for turn in found.turns[:MOST]
    ]
    return Part(key="drivers", title="What decides that", lead=lead, findings=tuple(turns))


def _unknown(found: GapsAnswer) -> Part:
    asked = [
        Finding(
            text=f"What matters more to {with_article(gap.first.by)}?",
            note=f"If the first: {stands(gap.if_first)}. If the second: {stands(gap.if_second)}.",
            why=(_whole(gap.first), _whole(gap.second)),
        )
        for gap in found.gaps[:MOST]
    ]
    lead = "What to look for next: rankings that nobody gave." if asked else "No ranking would change it."
    if found.silent:
        lead += f" And what {listed(with_article(s) for s in found.silent)} want: the articles do not say."
    return Part(key="gaps", title="What is not known", lead=lead, findings=tuple(asked))


def _whole(reason: Reason) -> Why:
    """A want by what it comes to, with its words."""
    return Why(since=reason.wanted or reason.assumption or reason.id, citations=reason.citations[:MOST])
