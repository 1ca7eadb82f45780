"""A ledger as a graph model: its acts as options, its words as preferences, and beside it what was left out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import msgspec

from standoff.analysis import Citation
from standoff.analysis.sides import side_name
from standoff.analysis.wording import counted, listed
from standoff.errors import InputError, ModelError
from standoff.model.consequences import read_moves
from standoff.model.graph.formulas import quoted
from standoff.model.graph.options import Conflict, Option
from standoff.model.graph.preferences import Preference, Statement
from standoff.model.ledger import Ledger, Requirement
from standoff.model.ledger.deeds import load_deeds
from standoff.model.scenario import Scenario
from standoff.model.stability.acts import Act, Aim, Scene, named, scene
from standoff.model.stability.focus import MOST, Focus, focus
from standoff.model.stability.wants import Want, read_wants


class Rank(msgspec.Struct, frozen=True, kw_only=True):
    """To ``maker`` one want matters more than another (ids), by a passage or by an assumption."""

    maker: str
    above: str
    below: str
    citations: tuple[Citation, ...] = ()
    assumption: str = ""


class Model(msgspec.Struct, frozen=True, kw_only=True):
    """``conflict`` with ``state`` to be asked about; ``acts`` stand in the order of its options.

    ``wants`` are the statements of the conflict, by id. ``names`` are the acts in words, with their owners.
    ``promised`` are the bits of those that count as done in ``state`` since they were promised.
    """

    conflict: Conflict
    state: int
    status_quo: int
    acts: tuple[Act, ...]
    names: tuple[str, ...]
    wants: dict[str, Want]
    ranks: tuple[Rank, ...]
    moves: tuple[str, ...]
    assumptions: tuple[str, ...]
    left_out: tuple[str, ...]
    promised: int = 0

    def formula(self, aim: Aim) -> str:
        """An aim as a formula of the conflict. Raises KeyError where the model does not have its act."""
        return _formula(aim, dict(zip(self.acts, self.conflict.options, strict=True)))

    def without(self, document: str) -> Model:
        """The same model as if one document (its name) had not been there: its acts, but not what only it says."""
        kept = {key: less for key, want in self.wants.items() if (less := _without(want, document)) is not None}
        ranks = tuple(r for r in self.ranks if {r.above, r.below} <= kept.keys() and _ranked_without(r, document))
        preferences = []
        for preference in self.conflict.preferences:
            statements = tuple(s for s in preference.statements if s.id in kept)
            above = tuple((r.above, r.below) for r in ranks if r.maker == preference.maker)
            preferences.append(Preference(preference.maker, statements, above))
        conflict = msgspec.structs.replace(self.conflict, preferences=tuple(p for p in preferences if p.statements))
        return msgspec.structs.replace(self, conflict=conflict, wants=kept, ranks=ranks)


def compiled(
    ledger: Ledger,
    moves: Sequence[str | Requirement] = (),
    *,
    scenario: Scenario | None = None,
    options: int = MOST,
    about: Sequence[Requirement] = (),
) -> Model:
    """The model of a ledger (already changed by ``scenario``), cut out around a question.

    ``moves`` say in what the state that is asked about differs from the status quo; ``about`` names what else must be
    in it. Raises InputError where the ledger is empty, a move is none of its options, or nothing in it can be asked
    about.
    """
    if not ledger.options:
        raise InputError(
            "the ledger is empty: the case holds no threat, promise, demand or refusal up to that day",
            hint="read articles that quote what the parties say, or choose a later --date",
        )
    made = read_moves(ledger, moves, scenario)
    fixed = dict(scenario.fix) if scenario else {}
    for move in made:
        found = ledger.option(move.option)
        if found is None or found.owner is None:
            fixed[move.option] = move.positive
        _check_fixed(move, fixed, ledger, scenario)
    given = scene(ledger, fixed=fixed, promises_kept=scenario is None or scenario.promises_are_kept)
    read = read_wants(given, scenario)
    cut = _cut(given, read.wants, [*made, *about], scenario, options)
    return _build(given, read.wants, cut, made, scenario, (read.assumptions, read.left_out))


def _check_fixed(move: Requirement, fixed: dict[str, bool], ledger: Ledger, scenario: Scenario | None) -> None:
    if fixed.get(move.option, move.positive) != move.positive:
        place = scenario.line(move.option) if scenario else "scenario"
        raise InputError(
            f"{place}: [{ledger.said(move)}] is asked about, and fixed to be otherwise",
            hint="ask about another state, or take the option out of the table [fix]",
        )


def _cut(
    given: Scene, wants: Sequence[Want], about: Sequence[Requirement], scenario: Scenario | None, most: int
) -> Focus:
    owned = [w for w in wants if all(given.option(act).owner for act in w.acts)]
    seeds = [aim.act for need in about for aim in _aims(given, need)]
    for key in scenario.free if scenario else ():
        seeds += [aim.act for aim in _aims(given, Requirement(key))]
    weight = {option.id: option.mentions for option in given.ledger.options}
    ranked = {key for rank in (scenario.ranks if scenario else ()) for key in (rank.above, rank.below)}
    seeds += [act for w in owned if w.id in ranked or w.id.startswith("want-") for act in sorted(w.acts)]
    found = focus(owned, seeds, most=most, weight=weight)
    if not found.acts:
        raise InputError(
            "nothing can be asked: no word of one side is about what another can do",
            hint="read more articles, or add wants and words with a scenario: standoff scenario new",
        )
    return found


def _aims(given: Scene, need: Requirement) -> Iterator[Aim]:
    """The acts that a requirement speaks of: of one that can be ruled out, also the deed itself."""
    if isinstance(aim := given.aim(need), Aim):
        yield aim
        if aim.act.rules_out:
            yield Aim(Act(need.option), holds=False)


def _build(
    given: Scene,
    wants: Sequence[Want],
    cut: Focus,
    made: Sequence[Requirement],
    scenario: Scenario | None,
    told: tuple[tuple[str, ...], tuple[str, ...]],
) -> Model:
    options = _options(given, cut.acts)
    owners = {given.option(act).owner for act in cut.acts}
    inside = [narrowed for w in wants if w.by in owners and (narrowed := _narrowed(w, cut.acts)) is not None]
    silent = [w for w in wants if w.by not in owners]
    ranks = _ranks(inside, scenario)
    by_act = dict(zip(cut.acts, options, strict=True))
    preferences = [
        Preference(
            side_name(by),
            tuple(_statement(w, by_act) for w in inside if w.by == by),
            tuple((r.above, r.below) for r in ranks if r.maker == side_name(by)),
        )
        for by in dict.fromkeys(w.by for w in inside)
    ]
    now = sum(1 << bit for bit, act in enumerate(cut.acts) if given.holds_now(act))
    infeasible = tuple(text for text in _infeasible(given, by_act) if not _fits(Conflict(options), now, text))
    conflict = Conflict(options, tuple(preferences), infeasible)
    names = tuple(_full_name(given, act) for act in cut.acts)
    asked = {move.option for move in made}
    promised = (
        1 << bit
        for bit, act in enumerate(cut.acts)
        if not act.rules_out and act.option in given.promised and act.option not in asked
    )
    return Model(
        conflict=conflict,
        state=_asked(given, conflict, cut.acts, now, made),
        status_quo=now,
        acts=cut.acts,
        names=names,
        wants={w.id: w for w in inside},
        ranks=tuple(ranks),
        moves=tuple(given.ledger.said(move) for move in made),
        assumptions=(*told[0], *_assumed(given, inside, ranks, cut.acts)),
        left_out=(*_beyond(given, cut), *_speakers(silent), *told[1], *given.ledger.unmodelled),
        promised=sum(promised),
    )


def _options(given: Scene, acts: Sequence[Act]) -> tuple[Option, ...]:
    taken: set[tuple[str, str]] = set()
    found = []
    for act in acts:
        option = given.option(act)
        owner, name = side_name(option.owner or ""), " ".join(named(given.ledger, act).replace('"', "”").split())
        number = 2
        while (owner, name) in taken:
            name, number = f"{name.removesuffix(f' ({number - 1})')} ({number})", number + 1
        taken.add((owner, name))
        found.append(Option(owner, name, reversible=act.rules_out or option.reversible))
    return tuple(found)


def _full_name(given: Scene, act: Act) -> str:
    return f"{side_name(given.option(act).owner or '')}: {named(given.ledger, act)}"


def _narrowed(want: Want, acts: Sequence[Act]) -> Want | None:
    """The want over the acts of the model alone; ``None`` where nothing of it is left."""
    given = tuple(aim for aim in want.given if aim.act in acts)
    if want.aim.act not in acts or (want.given and not given):
        return None
    return msgspec.structs.replace(want, given=given)


def _statement(want: Want, by_act: dict[Act, Option]) -> Statement:
    conditions = " or ".join(_formula(aim, by_act) for aim in want.given)
    items = tuple(dict.fromkeys(item for entry in want.entries for item in entry.items))
    said = "; ".join(dict.fromkeys(entry.text for entry in want.entries))
    return Statement(
        want.id,
        _formula(want.aim, by_act) + (f" if {conditions}" if conditions else ""),
        items=items,
        assumption=want.assumption or ("" if items else said or "an assumed word"),
    )


def _formula(aim: Aim, by_act: dict[Act, Option]) -> str:
    option = by_act[aim.act]
    atom = quoted(f"{option.owner}: {option.name}")
    return atom if aim.holds else f"not {atom}"


def _infeasible(given: Scene, by_act: dict[Act, Option]) -> Iterator[str]:
    """What cannot be at once: a deed that is ruled out, and two deeds that exclude each other."""
    exclusive = load_deeds().exclusive
    for act in by_act:
        if act.rules_out and Act(act.option) in by_act:
            yield f"{_formula(Aim(act), by_act)} and {_formula(Aim(Act(act.option)), by_act)}"
    deeds = [act for act in by_act if not act.rules_out]
    for number, one in enumerate(deeds):
        for other in deeds[number + 1 :]:
            first, second = given.option(one), given.option(other)
            apart = (
                first.literal.targets and second.literal.targets and not first.literal.targets & second.literal.targets
            )
            if (
                first.owner == second.owner
                and not apart
                and frozenset((first.literal.deed, second.literal.deed)) in exclusive
            ):
                yield f"{_formula(Aim(one), by_act)} and {_formula(Aim(other), by_act)}"


def _fits(conflict: Conflict, state: int, text: str) -> bool:
    """Whether a formula holds in the state: what articles report at once is not called impossible."""
    from standoff.model.graph.formulas import compile_formula

    return bool(compile_formula(text, conflict.bits, width=len(conflict.options))(state))


def _asked(given: Scene, conflict: Conflict, acts: Sequence[Act], now: int, made: Sequence[Requirement]) -> int:
    state = now
    for move in made:
        for aim in _aims(given, move):
            if aim.act in acts:
                bit = 1 << acts.index(aim.act)
                state = state | bit if aim.holds else state & ~bit
        ruled_out = Act(move.option, rules_out=True)
        if move.positive and ruled_out in acts:
            state &= ~(1 << acts.index(ruled_out))
    return conflict.checked(state)


# --- what matters more


def _ranks(wants: Sequence[Want], scenario: Scenario | None) -> list[Rank]:
    """The rows of the analyst, then what a citation puts above all else, where that does not contradict a row."""
    place = {entry.id: w.id for w in wants if not w.id.startswith("met-") for entry in w.entries}
    place |= {w.id: w.id for w in wants}
    ranks = []
    for row in scenario.ranks if scenario else ():
        if row.above in place and row.below in place and place[row.above] != place[row.below]:
            ranks.append(
                Rank(maker=side_name(row.by), above=place[row.above], below=place[row.below], assumption=row.reason)
            )
    for want in wants:
        for other in wants:
            if want.foremost and other.by == want.by and not other.foremost:
                rank = Rank(maker=side_name(want.by), above=want.id, below=other.id, citations=want.foremost)
                if _agrees(rank, ranks, wants):
                    ranks.append(rank)
    return ranks


def _agrees(rank: Rank, ranks: Sequence[Rank], wants: Sequence[Want]) -> bool:
    mine = [r for r in ranks if r.maker == rank.maker]
    statements = tuple(Statement(w.id, "", assumption="-") for w in wants if side_name(w.by) == rank.maker)
    try:
        Preference(rank.maker, statements, tuple((r.above, r.below) for r in (*mine, rank)))
    except ModelError:
        return False
    return True


# --- what is told beside every answer


def _assumed(given: Scene, wants: Sequence[Want], ranks: Sequence[Rank], acts: Sequence[Act]) -> Iterator[str]:
    yield from dict.fromkeys(
        f"{side_name(w.by)}: {w.assumption}" if w.id.startswith("want-") else w.assumption
        for w in wants
        if w.assumption
    )
    yield from (f"to {r.maker}, {r.above} matters more than {r.below}: {r.assumption}" for r in ranks if r.assumption)
    for key, done in given.fixed.items():
        yield f"[{given.ledger.said(Requirement(key, done))}], whatever anybody does"
    if any(act.option in given.done for act in acts):
        yield "what was reported done is done still"
    kept = [f"[{_full_name(given, act)}]" for act in acts if not act.rules_out and act.option in given.promised]
    if kept:
        yield "what was promised without condition is done: " + "; ".join(kept)


def _beyond(given: Scene, cut: Focus) -> Iterator[str]:
    if cut.beyond:
        names = [f"[{_full_name(given, act)}]" for act in cut.beyond[:4]]
        more = f" and {len(cut.beyond) - len(names)} more" if len(cut.beyond) > len(names) else ""
        yield (
            f"{counted(len(cut.beyond), 'option')} farther from the question (--options N takes more): "
            + "; ".join(names)
            + more
        )
    if cut.apart:
        yield f"{counted(len(cut.apart), 'option')} of which only one side speaks and on which nothing hangs"


def _speakers(silent: Sequence[Want]) -> Iterator[str]:
    words: dict[str, int] = {}
    for want in silent:
        words[want.by] = words.get(want.by, 0) + max(1, len(want.entries))
    if words:
        named_so = [
            f"{side_name(by)} ({counted(number, 'word')})"
            for by, number in sorted(words.items(), key=lambda p: (-p[1], p[0]))
        ]
        yield "those who speak but have no option in the model: " + (
            ", ".join(named_so[:5]) + f" and {len(named_so) - 5} more" if len(named_so) > 6 else listed(named_so)
        )


# --- what rests on one article alone


def _without(want: Want, document: str) -> Want | None:
    """The want with what other articles say of it; ``None`` where only this one does."""
    if all(c.document != document for c in want.citations):
        return want
    entries = tuple(
        msgspec.structs.replace(
            entry,
            citations=tuple(c for c in entry.citations if c.document != document),
            foremost=tuple(c for c in entry.foremost if c.document != document),
        )
        for entry in want.entries
    )
    left = tuple(entry for entry in entries if entry.citations)
    return msgspec.structs.replace(want, entries=left) if left else None


def _ranked_without(rank: Rank, document: str) -> bool:
    return not rank.citations or any(c.document != document for c in rank.citations)
