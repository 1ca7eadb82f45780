"""A ledger changed as a scenario says: options renamed, merged, dropped and added, words added."""

from __future__ import annotations

from difflib import get_close_matches

import msgspec

from standoff.errors import InputError
from standoff.model.ledger.entries import Condition, Entry, EntryKind, Ledger, Option, Requirement
from standoff.model.ledger.literal import Literal
from standoff.model.scenario.assumed import check_assumptions, requirement
from standoff.model.scenario.file import Scenario


def apply(ledger: Ledger, scenario: Scenario) -> Ledger:
    """The ledger with the changes of a scenario.

    Raises InputError, with the line, where an option, entry or actor is unknown, or the scenario contradicts itself.
    """
    _check(ledger, scenario)
    into = {old: new for new, olds in scenario.merge.items() for old in olds}
    options = [
        msgspec.structs.replace(
            o, name=scenario.rename.get(o.id, o.name), reversible=scenario.reversible.get(o.id, o.reversible)
        )
        for o in ledger.options
        if o.id not in scenario.drop and o.id not in into
    ]
    options += [
        Option(
            id=o.id,
            name=o.name,
            owner=o.owner,
            literal=Literal(deed=f"={o.id}", owner=o.owner, text=o.name),
            mentions=0,
            reversible=scenario.reversible.get(o.id, True),
        )
        for o in scenario.options
    ]
    entries = [moved for e in ledger.entries if (moved := _moved(e, into, scenario.drop)) is not None]
    entries += [_word(scenario, n) for n in range(len(scenario.words))]
    dropped = tuple(f"{ledger.said(Requirement(key))} (dropped by {scenario.source})" for key in scenario.drop)
    return msgspec.structs.replace(
        ledger, options=tuple(options), entries=tuple(entries), unmodelled=(*dropped, *ledger.unmodelled)
    )


def sincere(entry: Entry, scenario: Scenario | None) -> bool:
    """Whether an entry is assumed to be meant: its own row, else that of who says it, else yes."""
    rows = scenario.sincere if scenario else {}
    return rows.get(entry.id, rows.get(entry.by or "", True))


def _moved(entry: Entry, into: dict[str, str], drop: tuple[str, ...]) -> Entry | None:
    def to(one: Requirement) -> Requirement:
        return Requirement(into.get(one.option, one.option), one.positive)

    if entry.action.option in drop:
        return None
    kept = tuple(c for c in entry.conditions if c.requirement.option not in drop)
    if entry.conditions and not kept:
        return None  # a threat whose only condition is gone is not a threat without condition
    return msgspec.structs.replace(
        entry,
        action=to(entry.action),
        conditions=tuple(msgspec.structs.replace(c, requirement=to(c.requirement)) for c in kept),
    )


def _word(scenario: Scenario, number: int) -> Entry:
    word = scenario.words[number]
    return Entry(
        id=f"assumed-{number + 1}",
        kind=EntryKind(word.kind),
        by=word.by,
        action=requirement(word.then),
        conditions=(Condition(requirement(word.if_)),) if word.if_ else (),
        text=f"assumed: {word.then}" + (f" if {word.if_}" if word.if_ else ""),
    )


# --- what cannot be


def _check(ledger: Ledger, scenario: Scenario) -> None:
    options = {o.id for o in ledger.options}
    new = {o.id for o in scenario.options}
    for key in sorted(new & options):
        raise InputError(
            f"{scenario.line(key, 'id')}: the option {key!r} is already there", hint="choose another id, or rename it"
        )
    for key in (*scenario.rename, *scenario.drop, *scenario.merge, *(o for os in scenario.merge.values() for o in os)):
        known(key, options | (new if key in scenario.merge else set()), scenario)
    for key, olds in scenario.merge.items():
        if key in olds or key in scenario.drop:
            raise InputError(
                f"{scenario.line(key)}: the option {key!r} is merged into itself, or dropped as well",
                hint="an option is either kept, dropped or merged into one other",
            )
    gone = {old for olds in scenario.merge.values() for old in olds} | set(scenario.drop)
    for word in scenario.words:
        if word.kind not in EntryKind.__members__.values() or word.kind in (EntryKind.EVENT, EntryKind.SCHEDULED):
            raise InputError(
                f"{scenario.line(word.kind)}: {word.kind!r} is no kind of word",
                hint="threat, promise, refusal, denial or demand",
            )
        for part in (word.then, word.if_):
            if part:
                known(requirement(part).option, (options | new) - gone, scenario)
    check_assumptions(ledger, scenario, options=(options | new) - gone, known=known)
    actors = {e.by for e in ledger.entries} | {e.id for e in ledger.entries} | {w.by for w in scenario.words}
    actors |= {f"assumed-{n + 1}" for n in range(len(scenario.words))}
    for key in scenario.sincere:
        if key not in actors:
            near = get_close_matches(key, sorted(a for a in actors if a), n=3)
            raise InputError(
                f"{scenario.line(key)}: nobody called {key!r} has said anything, and no entry has that id",
                hint="did you mean " + ", ".join(near) + "?" if near else "standoff ledger lists actors and entries",
            )


def known(key: str, options: set[str], scenario: Scenario) -> None:
    """Raises InputError, with the line and the nearest names, where no option has that id."""
    if key in options:
        return
    near = get_close_matches(key, sorted(options), n=3)
    raise InputError(
        f"{scenario.line(key)}: there is no option {key!r}",
        hint="did you mean " + ", ".join(near) + "?" if near else "standoff ledger --options lists them",
    )
