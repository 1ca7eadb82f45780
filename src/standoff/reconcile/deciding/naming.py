"""Which actors are one, and what they are called, by the merges, renames and splits that stand.

A merge or rename of A into B judges A and B to be one, a split judges them not to be; of one pair the later decision
counts. The groups that come of it are called as the latest decision in them says.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator

import msgspec

from standoff.reconcile.judgements import Judgement, Sameness, components
from standoff.schema import ActorKey, Decision, Party, Verb

Pair = tuple[ActorKey, ActorKey]
Ruling = tuple[Pair, Decision]


class Naming:
    """Made from decisions that stand; those about anything but actors are passed over."""

    def __init__(self, decisions: Iterable[Decision]) -> None:
        ordered = sorted(_about_actors(decisions), key=lambda about: about[1].order)
        everywhere = sorted(ordered, key=lambda about: not about[1].documents)  # what holds everywhere counts more
        self._ruling: dict[frozenset[ActorKey], Ruling] = {frozenset(about[0]): about for about in everywhere}
        self._groups = self._grouped()
        self._names = self._named()
        self._parts: dict[str, list[Ruling]] = defaultdict(list)
        for pair, decision in ordered:
            for document in decision.documents:
                self._parts[document].append((pair, decision))

    def __bool__(self) -> bool:
        """Whether anybody is called otherwise than the coder calls him."""
        return bool(self._names or self._parts)

    def called(self, actor: ActorKey, document_id: str = "") -> ActorKey:
        """The actor that this one is, in that document."""
        group = self._groups.get(actor)
        name = self._names.get(actor, actor)
        for (whole, part), decision in self._parts.get(document_id, ()):  # the later one counts
            if whole != actor and (group is None or self._groups.get(whole) is not group):
                continue
            if self._groups[part] is not self._groups[whole]:
                name = self._names.get(part, part)
            elif decision.order > self._ruling[frozenset((whole, part))][1].order:  # one everywhere, but not here
                name = part
        return name

    def party(self, who: Party, document_id: str) -> Party:
        """The party under the name of the actor that it is; country and unlisted state are kept where the side is."""
        if who.name is None:
            return who
        before = ActorKey(who.name, who.side)
        now = self.called(before, document_id)
        if now == before:
            return who
        country, state = (who.country, who.state) if now.side == who.side else (None, None)
        return msgspec.structs.replace(who, name=now.name, side=now.side, country=country, state=state, reason=MERGED)

    def _grouped(self) -> dict[ActorKey, frozenset[str]]:
        """By actor the group that it is in."""
        actors = {_key(actor): actor for pair in self._ruling for actor in pair}
        judged = [
            Judgement(_key(one), _key(other), _sameness(decision), score=float(rank))
            for rank, ((one, other), decision) in enumerate(self._latest_last())
        ]  # the later a decision, the sooner it is followed
        return {actors[key]: group for group in components(judged) for key in group}

    def _named(self) -> dict[ActorKey, ActorKey]:
        """By actor the name of its group, for those that have another one."""
        onward: dict[frozenset[str], list[Pair]] = defaultdict(list)
        for pair, decision in reversed(self._latest_last()):
            group = self._groups[pair[0]]
            if decision.verb is not Verb.SPLIT and self._groups[pair[1]] is group:
                onward[group].append(pair)
        last = {group: _last(pairs) for group, pairs in onward.items()}
        return {a: last[g] for a, g in self._groups.items() if g in last and last[g] != a}

    def _latest_last(self) -> list[Ruling]:
        return sorted(self._ruling.values(), key=lambda about: about[1].order)


MERGED = "decided by a person"
"""The reason of a party whose name a decision gave."""


def related(actors: Iterable[ActorKey], decisions: Iterable[Decision]) -> set[str]:
    """The names that the actors have or had by any of the decisions, whether they stand or not."""
    links: dict[str, set[str]] = defaultdict(set)
    for (one, other), _ in _about_actors(decisions):
        links[one.name].add(other.name)
        links[other.name].add(one.name)
    found: set[str] = set()
    ahead = [actor.name for actor in actors]
    while ahead:
        if (name := ahead.pop()) not in found:
            found.add(name)
            ahead += links[name]
    return found


def _last(pairs: list[Pair]) -> ActorKey:
    """Where the renames lead from the latest one on; ``pairs`` are the group's, latest first."""
    name = pairs[0][1]
    passed = {pairs[0][0]}
    while name not in passed:
        passed.add(name)
        name = next((after for before, after in pairs if before == name and after not in passed), name)
    return name


def _about_actors(decisions: Iterable[Decision]) -> Iterator[Ruling]:
    for decision in decisions:
        match decision.subjects:
            case (ActorKey() as one, ActorKey() as other):
                yield (one, other), decision


def _sameness(decision: Decision) -> Sameness:
    return Sameness.DIFFERENT if decision.verb is Verb.SPLIT else Sameness.SAME


def _key(actor: ActorKey) -> str:
    return f"{actor.side or ''}\0{actor.name}"
