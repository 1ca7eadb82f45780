"""What a scenario assumes of wants and weights, held against the ledger: unknown names, circles, both ways at once."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from standoff.errors import InputError
from standoff.model.ledger.entries import Ledger, Requirement
from standoff.model.scenario.file import Ranking, Scenario


def check_assumptions(
    ledger: Ledger, scenario: Scenario, *, options: set[str], known: Callable[[str, set[str], Scenario], None]
) -> None:
    """Raises InputError, with the line, where an assumption is about nothing or contradicts another one."""
    for key in (*scenario.fix, *scenario.free, *scenario.reversible):
        known(key, options, scenario)
    for key in scenario.free:
        if key in scenario.fix:
            raise InputError(
                f"{scenario.line(key)}: the option {key!r} is fixed and free at once",
                hint="take it out of `free`, or out of the table [fix]",
            )
    owners = {o.owner for o in ledger.options if o.id in options} | {o.owner for o in scenario.options}
    for number, want in enumerate(scenario.wants, 1):
        _check_actor(want.by, owners, scenario)
        for part in (want.then, want.if_):
            if part:
                known(requirement(part).option, options, scenario)
        if want.if_ == want.then:
            raise InputError(
                f"{scenario.line(want.then)}: want-{number} has its condition for its aim", hint="leave one out"
            )
    for rank in scenario.ranks:
        _check_actor(rank.by, owners, scenario)
        for key in (rank.above, rank.below):
            _check_word(key, rank, ledger, scenario)
    _check_circles(scenario)


def requirement(text: str) -> Requirement:
    """``close-strait`` or ``not close-strait``."""
    denied = text.startswith("not ")
    return Requirement(text[4:].strip() if denied else text.strip(), not denied)


def _check_actor(actor: str, owners: Iterable[str | None], scenario: Scenario) -> None:
    known = sorted({owner for owner in owners if owner})
    if actor not in known:
        raise InputError(
            f"{scenario.line(actor)}: {actor!r} has no option, so that nothing hangs on what it wants",
            hint=f"those who have one: {', '.join(known[:12]) or 'nobody'}; a table [[option]] gives it one",
        )


def _check_word(key: str, rank: Ranking, ledger: Ledger, scenario: Scenario) -> None:
    own = {e.id for e in ledger.words if e.by == rank.by}
    own |= {f"assumed-{n}" for n, w in enumerate(scenario.words, 1) if w.by == rank.by}
    own |= {f"want-{n}" for n, w in enumerate(scenario.wants, 1) if w.by == rank.by}
    if key not in own:
        raise InputError(
            f"{scenario.line(key)}: {rank.by} has no word {key!r} in the ledger",
            hint=f"its words: {', '.join(sorted(own)[:8]) or 'none'}; standoff ledger --side {rank.by} lists them",
        )


def _check_circles(scenario: Scenario) -> None:
    """Raises InputError at the first row that makes a word outrank itself."""
    under: dict[tuple[str, str], set[str]] = {}
    for rank in scenario.ranks:
        below = _reach((rank.by, rank.below), under) | {rank.below}
        if rank.above in below:
            raise InputError(
                f"{scenario.line(rank.above, 'above')}: to {rank.by}, {rank.above!r} would outrank itself",
                hint="drop one of the rows [[rank]] that run in a circle",
            )
        under.setdefault((rank.by, rank.above), set()).add(rank.below)


def _reach(start: tuple[str, str], under: dict[tuple[str, str], set[str]]) -> set[str]:
    found: set[str] = set()
    left = [start[1]]
    while left:
        for below in under.get((start[0], left.pop()), set()) - found:
            found.add(below)
            left.append(below)
    return found
