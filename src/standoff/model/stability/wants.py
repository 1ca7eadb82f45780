"""What sides want, by their words: each entry of the ledger as an aim, and the condition under which it holds.

A demand or promise of φ wants φ, a refusal or denial its negation, a threat or promise "if α, then κ" wants κ where α
holds. Words are taken at face value; who is assumed to bluff is left out.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

import msgspec

from standoff.analysis import Citation
from standoff.analysis.sides import side_name
from standoff.analysis.wording import counted, listed
from standoff.model.ledger import Entry, EntryKind, Requirement
from standoff.model.scenario import Scenario, sincere
from standoff.model.scenario.assumed import requirement
from standoff.model.stability.acts import Act, Aim, Scene, keeps_open

_MET = "YIELD"
"""The deed of meeting somebody's demands."""


class Want(msgspec.Struct, frozen=True, kw_only=True):
    """``by`` (a side's code) wants ``aim`` where one of ``given`` holds, always where there is none.

    It says so in ``entries``, or ``assumption`` says why we think it. ``foremost``: where it puts it above all else.
    """

    id: str
    by: str
    aim: Aim
    given: tuple[Aim, ...] = ()
    entries: tuple[Entry, ...] = ()
    assumption: str = ""

    @property
    def acts(self) -> frozenset[Act]:
        """All acts that it speaks of."""
        return frozenset(each.act for each in (self.aim, *self.given))

    @property
    def citations(self) -> tuple[Citation, ...]:
        """The passages that say so, the earliest first."""
        found = {c.place: c for entry in self.entries for c in entry.citations}
        return tuple(sorted(found.values(), key=lambda c: (c.published or "9", c.document, c.start)))

    @property
    def foremost(self) -> tuple[Citation, ...]:
        """The sentences that put it above all else."""
        return tuple(c for entry in self.entries for c in entry.foremost)


class Wants(msgspec.Struct, frozen=True):
    """All wants, the assumptions they rest on, and in words what could not be made a want."""

    wants: tuple[Want, ...]
    assumptions: tuple[str, ...]
    left_out: tuple[str, ...]


def read_wants(scene: Scene, scenario: Scenario | None = None) -> Wants:
    """The wants of all who own an option or not, equal ones of one side put together."""
    left: dict[str, list[Entry]] = defaultdict(list)
    hanging: dict[str, None] = {}
    found: dict[tuple[str, Aim, tuple[Aim, ...]], list[Entry]] = defaultdict(list)
    for entry in scene.words:
        if entry.by is None:
            continue
        if not sincere(entry, scenario):
            left["bluff"].append(entry)
        elif reason := _unfit(entry, scene):
            left[reason].append(entry)
        else:
            read = _read(entry, scene, hanging)
            if read is not None:
                found[entry.by, *read].append(entry)
    wants = [
        Want(id=entries[0].id, by=by, aim=aim, given=given, entries=tuple(entries))
        for (by, aim, given), entries in found.items()
    ]
    assumed = [*_demands_met(scene, scenario), *_of_analyst(scene, scenario)]
    return Wants((*wants, *assumed), tuple(_assumptions(left["bluff"])), tuple(_left_out(scene, left, hanging)))


def _unfit(entry: Entry, scene: Scene) -> str:
    """Why an entry is no want, if it is none."""
    option = scene.ledger.option(entry.action.option)
    if entry.kind is EntryKind.THREAT and not entry.conditions:
        return "threat"
    if entry.kind is EntryKind.DEMAND and option is not None and option.owner == entry.by:
        return "own"
    return ""


def _read(entry: Entry, scene: Scene, hanging: dict[str, None]) -> tuple[Aim, tuple[Aim, ...]] | None:
    """The aim of an entry and its conditions; ``None`` where it comes to nothing that the model can ask."""
    if keeps_open(entry, scene.ledger):
        can = entry.action.option in scene.can_rule_out
        aim: Aim | bool | None = Aim(Act(entry.action.option, rules_out=True), False) if can else True
    else:
        aim = scene.aim(entry.action)
    if aim is None:
        hanging[scene.ledger.said(entry.action)] = None
    if not isinstance(aim, Aim):
        return None
    given: list[Aim] = []
    for condition in entry.conditions:
        known = scene.aim(condition.requirement)
        if known is True:
            return aim, ()
        if known is None:
            hanging[scene.ledger.said(condition.requirement)] = None
        elif isinstance(known, Aim) and known.act != aim.act:
            given.append(known)
    return None if entry.conditions and not given else (aim, tuple(sorted(given)))


def _demands_met(scene: Scene, scenario: Scenario | None) -> Iterator[Want]:
    """Who demands something of others wants that its demands are met, where the ledger has that as an option."""
    if scenario is not None and not scenario.demands_are_wanted_met:
        return
    for option in scene.ledger.options:
        if option.literal.deed != _MET or option.owner is None:
            continue
        for side in sorted(option.literal.targets - {option.owner}):
            demands = [
                e for e in scene.words if e.kind is EntryKind.DEMAND and e.by == side and _asks(scene, e, option.owner)
            ]
            aim = scene.aim(Requirement(option.id))
            if demands and isinstance(aim, Aim):
                yield Want(
                    id=f"met-{side}-{option.id}",
                    by=side,
                    aim=aim,
                    entries=tuple(demands),
                    assumption=f"{side_name(side)} wants its demands met",
                )


def _asks(scene: Scene, demand: Entry, owner: str) -> bool:
    option = scene.ledger.option(demand.action.option)
    return demand.toward == owner or (option is not None and option.owner == owner)


def _of_analyst(scene: Scene, scenario: Scenario | None) -> Iterator[Want]:
    for number, want in enumerate(scenario.wants if scenario else (), 1):
        aim = scene.aim(requirement(want.then))
        given = scene.aim(requirement(want.if_)) if want.if_ else True
        if isinstance(aim, Aim) and given not in (None, False):
            conditions = (given,) if isinstance(given, Aim) else ()
            yield Want(id=f"want-{number}", by=want.by, aim=aim, given=conditions, assumption=want.reason)


def _assumptions(bluffs: list[Entry]) -> Iterator[str]:
    yield "every side means what it says" + (", but for the rows below" if bluffs else "")
    for entry in bluffs:
        yield f"{side_name(entry.by or '')} does not mean its {entry.kind.value} {entry.id}: “{entry.text}”"


def _left_out(scene: Scene, left: dict[str, list[Entry]], hanging: dict[str, None]) -> Iterator[str]:
    if left["threat"]:
        yield f"{counted(len(left['threat']), 'threat')} of which no article says on what condition: " + _by(
            left["threat"]
        )
    if left["own"]:
        yield f"{counted(len(left['own']), 'demand')} for what whoever demands it could do itself: " + _by(left["own"])
    if scene.over:
        yield f"{counted(len(scene.over), 'word')} that were broken, withdrawn or whose day has passed"
    if hanging:
        told = "; ".join(f"[{name}]" for name in list(hanging)[:4])
        yield f"what nobody decides alone, unless the question says how it goes: {told}"


def _by(entries: list[Entry]) -> str:
    return listed(side_name(entry.by) for entry in entries if entry.by)
