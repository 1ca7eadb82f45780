"""The ledger as facts, and clingo run on them with one of the shipped programs (``data/model/*.lp``)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from importlib.resources import files

import clingo

from standoff.model.ledger.entries import Entry, EntryKind, Ledger, Requirement
from standoff.model.scenario import Scenario, sincere

Atom = tuple[str, tuple[str | int, ...]]


def facts(ledger: Ledger, entries: Iterable[Entry], scenario: Scenario | None, moves: Sequence[Requirement]) -> str:
    """The facts that every program reads; ids are strings, done is 1 and not done 0."""
    lines = [f"move({_q(m.option)},{int(m.positive)})." for m in moves]
    for option in ledger.options:
        lines.append(f"free({_q(option.id)}).")
        if option.literal.deed in ("TALKS", "YIELD"):
            lines.append(f"{option.literal.deed.lower()}({_q(option.id)}).")
    for entry in entries:
        own = _q(entry.id)
        lines.append(f"word({own}).")
        lines.append(f"does({own},{_q(entry.action.option)},{int(entry.action.positive)}).")
        lines += [f"on({own},{_q(c.requirement.option)},{int(c.requirement.positive)})." for c in entry.conditions]
        lines += [f"asks({own},{_q(asked)},1)." for asked in _asked(ledger, entry)]
        if not entry.conditions:
            lines.append(f"always({own}).")
        if entry.kind.binds:
            lines.append(f"binding({own}).")
        if not sincere(entry, scenario):
            lines.append(f"bluff({own}).")
    if scenario is None or scenario.talks_that_fail_leave_demands_unmet:
        lines.append("unmet.")
    return "\n".join(lines)


def _asked(ledger: Ledger, entry: Entry) -> list[str]:
    """The options of others that a threat or a refusal is to bring about: "unless Chad pays", "not until Chad pays".
    One against a deed asks for none.
    """
    if entry.kind not in (EntryKind.THREAT, EntryKind.REFUSAL):
        return []
    missing = [ledger.option(c.requirement.option) for c in entry.conditions if not c.requirement.positive]
    return [option.id for option in missing if option is not None and option.owner not in (None, entry.by)]


def solve(name: str, given: str, *options: str, models: int = 1) -> Iterator[list[Atom]]:
    """The shown atoms of each answer set of a shipped program; of an optimisation only those of the best."""
    control = clingo.Control([*options, f"--models={models}", "--warn=none"], logger=lambda code, text: None)
    control.add("base", [], files("standoff").joinpath(f"data/model/{name}.lp").read_text(encoding="utf-8") + given)
    control.ground([("base", [])])
    with control.solve(yield_=True) as handle:
        for model in handle:
            if any("opt-mode=optN" in option for option in options) and not model.optimality_proven:
                continue
            yield [_atom(symbol) for symbol in model.symbols(shown=True)]


def words(ledger: Ledger) -> tuple[Entry, ...]:
    """What can be set off: every word but demands, which bind nobody."""
    return tuple(e for e in ledger.words if e.kind is not EntryKind.DEMAND)


def requirement(option: str | int, sign: str | int) -> Requirement:
    """An atom's option and sign."""
    return Requirement(str(option), bool(sign))


def _atom(symbol: clingo.Symbol) -> Atom:
    kinds = clingo.SymbolType
    return symbol.name, tuple(a.number if a.type is kinds.Number else a.string for a in symbol.arguments)


def _q(text: str) -> str:
    return str(clingo.String(text))
