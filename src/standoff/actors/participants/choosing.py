"""Chooses the parties of events and commitments, and says for each why."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from msgspec.structs import replace

from standoff.actors.participants.evidence import ROLES, Act, Evidence
from standoff.actors.participants.forest import Trained, trained
from standoff.actors.participants.mentions import Mention, key_of, mentions_of
from standoff.actors.resolution import Resolution
from standoff.coding.reader import Reading
from standoff.schema import AnyItem, Commitment, Event, Party, Plover

MOST = 6
"""Parties of an item on one side."""

PRONOUN = 200
"""Characters that a name may stand farther off than a pronoun and still tell better who is meant."""

Chances = dict[str, float]
"""By key of an actor."""


def choose(items: Sequence[AnyItem], resolution: Resolution, reading: Reading) -> list[AnyItem]:
    """The items of a document, in their order, its events and commitments with the likeliest parties among all whom it
    speaks of.

    Parties that coding had found in a role and that stay keep their words; a new one has those that mention it nearest.
    Where nobody is likely enough the role stays empty; of who makes a commitment coding's word stands then, and where
    several make it as one.
    """
    mentions = mentions_of(resolution, items)
    found: list[AnyItem] = list(items)
    for kind in ROLES:
        acts = {n: item for n, item in enumerate(items) if isinstance(item, Act) and item.kind_name == kind}
        others = [item for n, item in enumerate(items) if n not in acts]
        for n, chances in zip(acts, _weighed(list(acts.values()), others, mentions, resolution, reading), strict=True):
            found[n] = _Choice(acts[n], chances, mentions, resolution).item()
    return found


def _weighed(
    acts: Sequence[Act], others: Sequence[AnyItem], mentions: Sequence[Mention], resolution: Resolution,
    reading: Reading,
) -> list[tuple[Chances, Chances]]:  # fmt: skip
    """For each act how likely each actor acts, and is aimed at."""
    if not acts:
        return []
    evidence = Evidence(resolution.discourse.reading.marks, mentions, acts, others, reading)
    weighed = [evidence.weigh(number) for number in range(len(acts))]
    rows = np.concatenate([each.rows for each in weighed])
    cuts = np.cumsum([len(each.keys) for each in weighed])[:-1]
    of_role = [np.split(trained()[role].forest.chances(rows), cuts) for role in ROLES[acts[0].kind_name]]
    return [
        (dict(zip(each.keys, acting.tolist(), strict=True)), dict(zip(each.keys, aimed.tolist(), strict=True)))
        for each, acting, aimed in zip(weighed, *of_role, strict=True)
    ]


def likeliest(chances: Chances, trained: Trained) -> list[str]:
    """The likeliest actor, if it is likely enough, and the others that are, the likeliest first; of equals the one that
    the text mentions first.
    """
    ordered = sorted(chances, key=lambda key: -chances[key])
    if not ordered or chances[ordered[0]] < trained.first:
        return []
    return [ordered[0], *(key for key in ordered[1:MOST] if chances[key] >= trained.others)]


class _Choice:
    """The parties of one act."""

    def __init__(
        self, act: Act, chances: tuple[Chances, Chances], mentions: Sequence[Mention], resolution: Resolution
    ) -> None:
        self._act, self._mentions, self._resolution = act, mentions, resolution
        self._acting, self._aimed = chances
        self._forests = [trained()[role] for role in ROLES[act.kind_name]]

    def item(self) -> AnyItem:
        """The act with the parties that are likeliest."""
        acting = likeliest(self._acting, self._forests[0])
        if isinstance(self._act, Commitment):
            joint = key_of(self._act.by) not in self._acting
            by = self._act.by if joint or not acting else self._parties(acting[:1], self._acting, self._act.acting)[0]
            aimed = likeliest(self._aimed, self._forests[1])
            return replace(self._act, by=by, toward=self._others(aimed, self._aimed, [by]))
        if self._act.plover is Plover.CONSULT:
            return self._meeting(self._act, acting)
        sources = self._parties(acting, self._acting, self._act.sources)
        aimed = likeliest(self._aimed, self._forests[1])
        return replace(self._act, sources=sources, targets=self._others(aimed, self._aimed, sources))

    def _meeting(self, event: Event, acting: Sequence[str]) -> Event:
        """Who came to whom is seldom told: those whom coding has as hosts, and who are likely enough, stay hosts."""
        only_aimed = set(map(key_of, event.targets)) - set(map(key_of, event.sources))
        guests = [key for key in acting if key not in only_aimed]
        hosts = [key for key in acting if key in only_aimed]
        if not hosts or not guests:
            guests, hosts = list(acting[:1]), list(acting[1:])
        sources = self._parties(guests, self._acting, event.acting)
        names = {party.name for party in sources}
        fellows = [party for party in event.targets if key_of(party) in guests and party.name not in names]
        return replace(event, sources=sources, targets=(*self._parties(hosts, self._acting, event.aimed), *fellows))

    def _parties(self, keys: Sequence[str], chances: Chances, coded: Sequence[Party]) -> tuple[Party, ...]:
        """The parties of some actors: as coding has found them in the role, else by their nearest words."""
        found: list[Party] = []
        for key in keys:
            own = [party for party in coded if key_of(party) == key]
            found += own or [self._nearest(key, chances[key])]
        return tuple(found)

    def _others(self, keys: Sequence[str], chances: Chances, acting: Sequence[Party]) -> tuple[Party, ...]:
        """The parties that are aimed at: nobody of the side that acts, but whom coding has found by another name: "the
        president criticised his prime minister".
        """
        sides, names = {party.group for party in acting}, {party.name for party in acting}
        found = self._parties(keys, chances, self._act.aimed)
        return tuple(p for p in found if p.group not in sides or (p in self._act.aimed and p.name not in names))

    def _nearest(self, key: str, chance: float) -> Party:
        """The party by the words that mention it nearest to the passage."""
        low, high = self._act.anchor.start, self._act.anchor.end
        its = (mention for mention in self._mentions if key_of(mention.party) == key)
        party = min(its, key=lambda m: (_apart(m, low, high) + (PRONOUN if m.pronoun else 0), m.start)).party
        return self._resolution.coded(replace(party, reason=f"the likeliest near by ({chance:.2f}): {party.reason}"))


def _apart(mention: Mention, low: int, high: int) -> int:
    """How far a mention stands from a passage; what stands after it counts as twice as far."""
    return 2 * (mention.start - high) if mention.start >= high else max(0, low - mention.start)
