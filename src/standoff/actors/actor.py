"""An actor of one document, as a value: what it is called, for whom it speaks, where it is mentioned, and why."""

from __future__ import annotations

import msgspec

from standoff.actors.discourse import Discourse
from standoff.actors.gazetteer import code_and_state
from standoff.actors.reading import Referent
from standoff.actors.register import survey
from standoff.language import Marks
from standoff.schema import Span


class Actor(msgspec.Struct, frozen=True, kw_only=True):
    """``state`` is as in ``Party``; ``kind`` is one of ``gazetteer.Kind``; ``aliases`` the ways the document writes the
    name; ``roles`` its role nouns.
    """

    name: str
    side: str | None
    kind: str
    state: str | None = None
    aliases: tuple[str, ...] = ()
    roles: tuple[str, ...] = ()
    gender: str | None = None
    mentions: tuple[Span, ...] = ()
    reasons: tuple[str, ...] = ()


def actors_of(marks: Marks) -> tuple[Actor, ...]:
    """Every actor that a document names or describes, in the order of the first mention."""
    return tuple(registered(survey(marks)))


def registered(discourse: Discourse) -> list[Actor]:
    """The actors of a discourse; groups are left out, their members are there."""
    seen: list[Referent] = []
    reasons: dict[int, list[str]] = {}
    mentions: dict[int, list[tuple[int, int]]] = {}
    for occurrence in discourse.occurrences:
        referent = occurrence.referent
        if referent.members or occurrence.adjective:
            continue
        if id(referent) not in reasons:
            seen.append(referent)
        found = reasons.setdefault(id(referent), [referent.reason] if referent.reason else [])
        if occurrence.reason not in found:
            found.append(occurrence.reason)
        mentions.setdefault(id(referent), []).append((occurrence.start, occurrence.end))
    return [_actor(discourse, referent, mentions[id(referent)], reasons[id(referent)]) for referent in seen]


def _actor(discourse: Discourse, referent: Referent, spans: list[tuple[int, int]], reasons: list[str]) -> Actor:
    document = discourse.reading.marks.document
    aliases = [*referent.aliases]
    if not aliases:
        aliases = sorted({" ".join(document.text[start:end].split()) for start, end in spans})
    side, state = code_and_state(referent.side)
    return Actor(
        name=referent.name,
        side=side,
        state=state,
        kind=referent.kind.value,
        aliases=tuple(aliases),
        roles=tuple(referent.roles),
        gender=referent.gender,
        mentions=tuple(document.span(start, end) for start, end in dict.fromkeys(spans)),
        reasons=tuple(reasons),
    )
