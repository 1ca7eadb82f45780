"""What can be done or left in a model made of a ledger, and what of it is done already.

Most acts are options of the ledger. Some are words: who is asked to keep for ever from what it is not doing anyway
("Kenya must never join") is asked to *rule it out*, and that is an act of its own. Without it such a demand would be
met by everybody who has done nothing yet.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import msgspec

from standoff.analysis.sides import side_name
from standoff.model.ledger import Entry, EntryKind, Ledger, Requirement, State, replay
from standoff.model.ledger.entries import Option
from standoff.model.ledger.priorities import stays_open


class Act(msgspec.Struct, frozen=True, order=True):
    """That an option is done; with ``rules_out``, that its owner gives its word that it will not be."""

    option: str
    rules_out: bool = False


class Aim(msgspec.Struct, frozen=True, order=True):
    """That an act is done, or, where ``holds`` is false, that it is not."""

    act: Act
    holds: bool = True


class Scene(msgspec.Struct, frozen=True, kw_only=True):
    """A ledger with what counts in it: ``words`` that still stand, options ``done``, those that can be ruled out.

    ``promised`` options count as done: their owners have announced them without condition. ``fixed`` options are as
    they are, whatever anybody does.
    """

    ledger: Ledger
    words: tuple[Entry, ...]
    over: tuple[Entry, ...]
    done: frozenset[str]
    promised: frozenset[str]
    fixed: dict[str, bool]
    can_rule_out: frozenset[str]

    def option(self, act: Act) -> Option:
        """The option that an act is about."""
        found = self.ledger.option(act.option)
        assert found is not None, act
        return found

    def aim(self, wanted: Requirement) -> Aim | bool | None:
        """What a requirement comes to: an aim; a truth where its option is fixed; ``None`` where nobody decides it."""
        if wanted.option in self.fixed:
            return self.fixed[wanted.option] == wanted.positive
        option = self.ledger.option(wanted.option)
        if option is None or option.owner is None:
            return None
        if not wanted.positive and wanted.option in self.can_rule_out:
            return Aim(Act(wanted.option, rules_out=True))
        return Aim(Act(wanted.option), wanted.positive)

    def holds_now(self, act: Act) -> bool:
        """Whether the act is done in the status quo."""
        return not act.rules_out and (act.option in self.done or act.option in self.promised)


def scene(ledger: Ledger, *, fixed: Mapping[str, bool], promises_kept: bool = True) -> Scene:
    """What counts in a ledger. A word that was withdrawn or broken, or whose day has passed, counts no more.

    ``promises_kept``: what its owner has promised without condition counts as done. Else no state would hold in which
    an announced visit is still to come.
    """
    lives = replay(ledger)
    ended = (State.WITHDRAWN, State.EXPIRED, State.VIOLATED)
    words = tuple(life.entry for life in lives if life.state not in ended)
    done = _done(ledger)
    return Scene(
        ledger=ledger,
        words=words,
        over=tuple(life.entry for life in lives if life.state in ended),
        done=done,
        promised=_promised(ledger, words) - fixed.keys() - done if promises_kept else frozenset(),
        fixed=dict(fixed),
        can_rule_out=frozenset(_can_rule_out(ledger, words, done | fixed.keys())),
    )


def keeps_open(entry: Entry, ledger: Ledger) -> bool:
    """Whether an entry refuses to rule its speaker's own act out, or promises that it stays possible."""
    option = ledger.option(entry.action.option)
    if option is None or option.owner != entry.by or not entry.action.positive:
        return False
    if entry.kind is EntryKind.REFUSAL:
        return True
    return entry.kind is EntryKind.PROMISE and any(stays_open(c.quote) for c in entry.citations)


def named(ledger: Ledger, act: Act) -> str:
    """The act in words, without its owner: "close the strait", "rule out: close the strait"."""
    option = ledger.option(act.option)
    assert option is not None, act
    name = option.name.removeprefix(f"{side_name(option.owner)}: ") if option.owner else option.name
    if option.name_denies:
        return f"give its word: {name}" if act.rules_out else f"not: {name}"
    return f"rule out: {name}" if act.rules_out else name


def _done(ledger: Ledger) -> frozenset[str]:
    """The options of which the last deed reported says that they were carried out.

    What cannot be undone counts only where it was done after words began to speak of it: a war of eight years ago is
    not the one that is threatened.
    """
    state: dict[str, bool] = {}
    spoken = _first_words(ledger)
    for entry in sorted((e for e in ledger.entries if e.kind is EntryKind.EVENT), key=lambda e: (e.date or "", e.id)):
        option = ledger.option(entry.action.option)
        if option is None or option.owner is None:
            continue
        if option.reversible:
            state[option.id] = entry.action.positive
        elif entry.action.positive and (entry.date or "") >= spoken.get(option.id, ""):
            state[option.id] = True
    return frozenset(key for key, positive in state.items() if positive)


def _promised(ledger: Ledger, words: Iterable[Entry]) -> frozenset[str]:
    """Options that their owners have promised without condition, never with one and not denied, and that no other side
    demands to leave.

    "Chad offers a loan" in a headline, "only if Mali signs" below it: the headline is short for a condition.
    """
    words = tuple(words)
    hanging = {(e.by, e.action.option) for e in words if e.conditions and e.kind.binds}
    said: dict[str, set[bool]] = {}
    for entry in words:
        if entry.kind is EntryKind.DEMAND and not entry.action.positive:
            said.setdefault(entry.action.option, set()).add(False)
        option = ledger.option(entry.action.option)
        plain = not entry.conditions and option is not None and option.owner is not None and option.owner == entry.by
        plain = plain and (entry.by, entry.action.option) not in hanging
        if plain and entry.kind.binds and not keeps_open(entry, ledger):
            promise = entry.kind is EntryKind.PROMISE and entry.action.positive
            if promise or not entry.action.positive:
                said.setdefault(entry.action.option, set()).add(promise)
    return frozenset(key for key, signs in said.items() if signs == {True})


def _first_words(ledger: Ledger) -> dict[str, str]:
    """The first day on which a word speaks of an option."""
    first: dict[str, str] = {}
    for entry in ledger.words:
        for need in (entry.action, *(c.requirement for c in entry.conditions)):
            if entry.date:
                first[need.option] = min(entry.date, first.get(need.option, entry.date))
    return first


def _can_rule_out(ledger: Ledger, words: Iterable[Entry], settled: frozenset[str]) -> set[str]:
    asked, kept, own = set(), set(), set()
    for entry in words:
        option = ledger.option(entry.action.option)
        if option is None or option.owner is None or option.id in settled:
            continue
        if keeps_open(entry, ledger):
            kept.add(option.id)
        elif entry.action.positive or entry.conditions:
            continue
        elif entry.by == option.owner and entry.kind.binds:
            own.add(option.id)  # it has said already that it will not
        elif entry.by != option.owner and entry.kind is EntryKind.DEMAND:
            asked.add(option.id)
    return kept | (asked - own)
