"""The two that "both sides", "the two countries" or "the pair" lead back to."""

from __future__ import annotations

import re

from standoff.actors.discourse import Discourse
from standoff.actors.gazetteer import Kind
from standoff.actors.reading import Referent


def two_sides(discourse: Discourse, start: int) -> tuple[Referent, ...]:
    """States named first, then those of persons, then organisations and armed groups. Who asks both sides is
    neither.
    """
    states = frozenset({Kind.STATE})
    return (
        _sides_before(discourse, start, states, named=True)
        or _sides_before(discourse, start, states)
        or _sides_before(discourse, start, states | {Kind.ORGANISATION, Kind.GROUP, Kind.ENTITY})
        or _last_row(discourse, start)
    )


def _sides_before(
    discourse: Discourse, start: int, kinds: frozenset[Kind], *, named: bool = False
) -> tuple[Referent, ...]:
    """Back sentence by sentence to where two sides have been spoken of that matter in the article; none where it
    is three.
    """
    reading = discourse.reading
    here = reading.sentence_at(start)
    weights, skipped = _weights(discourse, start, here)
    found: list[Referent] = []
    sentence = here
    for occurrence in discourse.before(start, reach=1600):
        at = reading.sentence_at(occurrence.start)
        if (at != sentence and len(found) >= 2) or here - at > 8:
            break
        sentence = at
        for referent in (*reversed(occurrence.referent.members), occurrence.referent):
            if named and referent.kind not in (Kind.STATE, Kind.SEAT, Kind.ORGAN):
                continue
            state = discourse.state(referent.side) or (referent if referent.kind is Kind.ENTITY else None)
            if state is None or state.kind not in kinds or referent.former or state.side in skipped:
                continue
            if weights.get(state.name, 0) >= (2 if len(weights) > 2 else 1) and all(
                state is not other for other in found
            ):
                found.append(state)
    if len(found) > 2:
        found.sort(key=lambda r: -weights[r.name])
        if weights[found[1].name] <= weights[found[2].name]:
            return ()
    return tuple(reversed(found[:2])) if len(found) >= 2 else ()


def _last_row(discourse: Discourse, start: int) -> tuple[Referent, ...]:
    """The last two states that stood side by side: "Russia and Ukraine signed"."""
    later = None
    for occurrence in discourse.before(start, reach=1600):
        referent = occurrence.referent
        if (
            later is not None
            and referent.kind is Kind.STATE
            and later.referent.kind is Kind.STATE
            and referent is not later.referent
        ) and re.fullmatch(r"\s+and\s+(?:the\s+)?", discourse.reading.text[occurrence.end : later.start]):
            return referent, later.referent
        later = occurrence
    return ()


def _weights(discourse: Discourse, start: int, here: int) -> tuple[dict[str, int], set[str | None]]:
    """How often each side was spoken of so far, and the sides of the subjects in the same sentence."""
    weights: dict[str, int] = {}
    skipped: set[str | None] = set()
    for occurrence in discourse.within(0, start):
        for referent in occurrence.referent.members or (occurrence.referent,):
            state = discourse.state(referent.side) or (referent if referent.kind is Kind.ENTITY else None)
            if state is not None:
                weights[state.name] = weights.get(state.name, 0) + 1
        if occurrence.subject and discourse.reading.sentence_at(occurrence.start) == here:
            skipped.add(occurrence.referent.side)
    return weights, skipped - {None}


def two_persons(discourse: Discourse, start: int) -> tuple[Referent, ...]:
    """The last two persons spoken of before an offset: "the pair"."""
    two: list[Referent] = []
    for occurrence in discourse.before(start, reach=1200):
        person = occurrence.referent
        if person.kind is Kind.PERSON and all(person is not other for other in two):
            two.append(person)
        if len(two) == 2:
            return two[1], two[0]
    return ()
