"""Sides that a clause leaves out and the document tells: after the actors are resolved.

"Athens demanded an answer" does not say of whom; the seizure that the sentence before reports does.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import msgspec

from standoff.schema import Event, Party, Plover, Status

OPPOSED = frozenset(
    {
        Plover.REQUEST,
        Plover.ACCUSE,
        Plover.REJECT,
        Plover.THREATEN,
        Plover.SANCTION,
        Plover.MOBILIZE,
        Plover.COERCE,
        Plover.ASSAULT,
        Plover.RETREAT,
        Plover.CONCEDE,
    }
)
"""Types that set two parties against each other."""

COMPLETED = OPPOSED | {Plover.AGREE}
TALKING = frozenset({Plover.CONSULT, Plover.AGREE})
"""Types whose parties are no opponents, but whom a demand or an offer may well be made to."""
ASKING = frozenset({Plover.REQUEST, Plover.REJECT, Plover.AGREE})
HOSTILE = frozenset({Plover.ASSAULT, Plover.MOBILIZE, Plover.COERCE, Plover.SANCTION, Plover.THREATEN})
ARMED = frozenset({Plover.ASSAULT, Plover.MOBILIZE, Plover.RETREAT})
REACH = 1500
"""How many characters apart the telling event may stand."""


def complete(events: Sequence[Event]) -> list[Event]:
    """The events, with the targets that they leave out taken from the events around them.

    Nothing is taken for a party that the document sets against nobody, or against several with no nearer one.
    """
    known = [_paired(event) for event in events]
    for _ in range(2):  # what is completed tells of others
        known = [_targeted(event, known) for event in known]
    return known


def _paired(event: Event) -> Event:
    """Of a meeting whose parties are all sources ("the council met"), the first is the source."""
    if event.plover is not Plover.CONSULT or len(_sides(event.sources)) < 2 or len(event.sources) < 2:
        return event
    if event.targets and not (_sides(event.targets) <= _sides(event.sources)):
        return event
    return msgspec.structs.replace(event, sources=event.sources[:1], targets=event.sources[1:])


def _targeted(event: Event, events: Sequence[Event]) -> Event:
    own = _sides(event.sources)
    if event.targets or not own or event.plover not in COMPLETED or event.status is Status.SCHEDULED:
        return event
    if event.plover is Plover.ACCUSE and (done := _blamed(event, own, events)) is not None:
        return msgspec.structs.replace(event, targets=(done,))
    told = [(_rank(event, e), party) for e in events if e is not event and (party := _opponent(event, own, e))]
    rank, party = min(told, key=lambda pair: pair[0], default=((0, REACH + 1), None))
    if party is None or rank[1] > REACH:
        return event
    reason = f"left out here; the opponent in the text nearby ({party.reason})" if party.reason else "left out here"
    return msgspec.structs.replace(event, targets=(msgspec.structs.replace(party, reason=reason),))


def _blamed(event: Event, own: set[str], events: Sequence[Event]) -> Party | None:
    """Who did what is condemned: the doer of the last hostile deed told before, "condemned the launches"."""
    for other in sorted(events, key=lambda e: -e.evidence.start):
        apart = event.evidence.start - other.evidence.start
        if other.plover in HOSTILE and other.status is Status.OCCURRED and 0 < apart < REACH // 2:
            doer = next((p for p in other.sources if p.speaks_for and p.speaks_for not in own), None)
            if doer is not None:
                return msgspec.structs.replace(doer, reason=f"left out here; who did it ({doer.reason})")
    return None


def _rank(event: Event, other: Event) -> tuple[int, int]:
    """Armed deeds go by armed deeds; else what stands before and near counts most."""
    kin = (event.plover in ARMED) == (other.plover in ARMED) and other.plover not in TALKING
    apart = event.evidence.start - other.evidence.start
    return (0 if kin else 1, apart if apart >= 0 else 2 * -apart)


def _opponent(event: Event, own: set[str], other: Event) -> Party | None:
    """The other side of an event in which the source takes part."""
    if other.plover not in OPPOSED and (other.plover not in TALKING or event.plover not in ASKING):
        return None
    if event.plover in ARMED and other.plover in (Plover.REQUEST, Plover.CONCEDE):
        return None
    if own & _sides(other.sources):
        across: tuple[Party, ...] = other.targets
    elif own & _sides(other.targets) and event.plover not in ARMED:
        across = other.sources
    else:
        return None
    for party in across:
        if party.speaks_for and party.speaks_for not in own:
            return party
    return None


def _sides(parties: Iterable[Party]) -> set[str]:
    return {who for party in parties if (who := party.speaks_for)}
