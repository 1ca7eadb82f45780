"""The two that "both sides", "the two countries" or "the pair" lead back to."""

from __future__ import annotations

import re

from standoff.actors.discourse import Discourse, Occurrence
from standoff.actors.gazetteer import Form, Kind
from standoff.actors.reading import Referent

_NUMBERS = {"two": 2, "both": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7}


def row_of(discourse: Discourse, start: int, word: str) -> tuple[tuple[Referent, ...], str] | None:
    """The states that "the four" or "the three sides" leads back to: the last row of so many before, else the first
    after; with the words of the row.
    """
    size = _NUMBERS.get(word.lower())
    rows = [row for row in discourse.rows if len(row) == size]
    if not rows:
        return None
    row = next((row for row in reversed(rows) if row[-1][1] <= start), rows[0])
    words = " ".join(discourse.reading.text[row[0][0] : row[-1][1]].split())
    return tuple(referent for _, _, referent in row), words


def of_two(discourse: Discourse, start: int, words: str) -> tuple[Referent, str] | None:
    """ "The former" or "the latter" of the last two states that stood side by side."""
    rows = [row for row in discourse.rows if row[-1][1] <= start and start - row[-1][1] < 600]
    if not rows or len(rows[-1]) != 2:
        return None
    two = tuple(referent for _, _, referent in rows[-1])
    return two[0] if words == "the former" else two[1], f"{words} of {called(discourse, two)}"


def called(discourse: Discourse, members: tuple[Referent, ...]) -> str:
    """What the text calls two together where it names them side by side, else their names: "France and Britain"."""
    for row in discourse.rows:
        if any(hit.form is Form.CAPITAL for hit in discourse.reading.hits_in(row[0][0], row[-1][1])):
            continue
        if len(row) == len(members) and {id(r) for _, _, r in row} == {id(m) for m in members}:
            return " ".join(discourse.reading.text[row[0][0] : row[-1][1]].split())
    return " and ".join(member.name for member in members)


def two_sides(discourse: Discourse, start: int, *, armed: bool = False) -> tuple[Referent, ...]:
    """States named first, then those of persons, then organisations and armed groups. Who asks both sides is neither.

    ``armed``: an armed group can be one of the two ("both parties"), so it is looked for first.
    """
    states = frozenset({Kind.STATE})
    if armed and any(o.referent.kind is Kind.GROUP for o in discourse.before(start)):
        two = _state_and_group(discourse, start) or _sides_before(discourse, start, states | {Kind.GROUP, Kind.ENTITY})
        if any(r.kind is Kind.GROUP for r in two):
            return two
    return (
        _in_passage(discourse, start)
        or _sides_before(discourse, start, states, named=True)
        or _sides_before(discourse, start, states)
        or _sides_before(discourse, start, states | {Kind.ORGANISATION, Kind.GROUP, Kind.ENTITY})
        or _in_passage(discourse, start, asked_by_one=True)
        or _last_row(discourse, start)
    )


def _body_of(discourse: Discourse, referent: Referent) -> Referent | None:
    """Whose a referent is: the state of its side, else itself where it is an entity."""
    if referent.side is None and referent.kind is Kind.ENTITY:
        return referent
    return discourse.state(referent.side)


def _state_and_group(discourse: Discourse, start: int) -> tuple[Referent, ...]:
    """The one state and the one armed group that a sentence just before speaks of: "The government accused the ELN"."""
    reading = discourse.reading
    here = reading.sentence_at(start)
    for number in range(here - 1, max(-1, here - 4), -1):
        sentence = reading.marks.sentences[number]
        found: list[Referent] = []
        for occurrence in discourse.before(sentence.end, reach=sentence.end - sentence.start):
            body = discourse.state(occurrence.referent.side)
            if body is not None and body.kind in (Kind.STATE, Kind.GROUP) and body not in found:
                found.append(body)
        if len(found) == 2 and found[0].kind is not found[1].kind:
            return found[1], found[0]
    return ()


_PASSAGE = 2
"""How many sentences before the one with "both sides" are looked at for the two."""
_LEAST = 0.2
"""What the second must weigh: more than an owner two sentences away."""


def _in_passage(discourse: Discourse, start: int, *, asked_by_one: bool = False) -> tuple[Referent, ...]:
    """The two states that the sentences just before are about, by their names or their people: "Mr Biden ... Mr Putin";
    none where there are fewer, or a third weighs as much as the second.

    ``asked_by_one``: who speaks of both may be one of them ("Somalia said officials from both countries would meet").
    """
    reading = discourse.reading
    here = reading.sentence_at(start)
    skipped = set() if asked_by_one else _weights(discourse, start, here)[1]
    weights: dict[str, float] = {}
    states: list[Referent] = []
    near = [o for o in discourse.before(start, reach=900) if here - reading.sentence_at(o.start) <= _PASSAGE]
    for occurrence in near:
        if reading.in_headline(occurrence.start) or occurrence.referent.former or occurrence.reason == "group":
            continue
        for referent in occurrence.referent.members or (occurrence.referent,):
            state = _body_of(discourse, referent)
            if state is None or state.kind is not Kind.STATE or state.side in skipped:
                continue
            if state not in states:
                states.append(state)
            faced = any(_face(discourse, occurrence, other) for other in near)
            age = here - reading.sentence_at(occurrence.start)
            weight = (2.0 if occurrence.subject else 0.5 if occurrence.owner else 1.0) + faced - 0.4 * age
            weights[state.name] = weights.get(state.name, 0) + weight
    order = sorted(states, key=lambda s: -weights[s.name])
    if len(states) < 2 or weights[order[1].name] < _LEAST:
        return ()
    if len(order) > 2 and weights[order[1].name] - weights[order[2].name] < 0.3:
        return ()
    return tuple(sorted(order[:2], key=states.index, reverse=True))


def _face(discourse: Discourse, one: Occurrence, other: Occurrence) -> bool:
    """Whether two are subject and object of one verb: "India accused Pakistan"."""
    if one.referent.side == other.referent.side or one.subject == other.subject:
        return False
    reading = discourse.reading
    heads = []
    for occurrence in (one, other):
        token = reading.last_token(occurrence.end)
        while token.dep_ in ("conj", "appos", "pobj", "prep") and token.head != token:
            token = token.head
        heads.append(token.head)
    return bool(heads[0] == heads[1])


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
            state = _body_of(discourse, referent)
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
            state = _body_of(discourse, referent)
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
