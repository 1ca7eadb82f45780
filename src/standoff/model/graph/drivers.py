"""What a verdict hangs on: the statements and rankings that turn it, and the rankings still missing."""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum
from itertools import combinations

import msgspec

from standoff.errors import ModelError
from standoff.model.graph.batch import Batch
from standoff.model.graph.options import Conflict
from standoff.model.graph.preferences import Preference
from standoff.model.graph.verdicts import Desk, Question, Standing, Verdict, standing, verdict

MOST_CHANGED = 2
"""Sets of up to so many changes are tried: with 30 statements, 30 of one and some 430 of two."""


class Kind(StrEnum):
    """How what is known is changed, to see whether the verdict hangs on it."""

    REMOVAL = "without"
    REVERSAL = "reversed"


class Change(msgspec.Struct, frozen=True):
    """One statement left out, or one ranked pair turned round: ``ids`` are of the statement, or of the pair."""

    kind: Kind
    maker: str
    ids: tuple[str, ...]

    def __str__(self) -> str:
        """In words."""
        if self.kind is Kind.REMOVAL:
            return f"without {self.ids[0]} ({self.maker})"
        return f"{self.ids[1]} above {self.ids[0]} ({self.maker})"


class Driver(msgspec.Struct, frozen=True):
    """Changes that together turn a verdict, and the verdict with them."""

    changes: tuple[Change, ...]
    verdict: Verdict


class Drivers(msgspec.Struct, frozen=True):
    """The verdict as it is and the smallest sets of changes that turn it; none where up to ``tried`` do not."""

    verdict: Verdict
    found: tuple[Driver, ...]
    tried: int


def drivers(question: Question, *, most: int = MOST_CHANGED) -> Drivers:
    """The smallest sets of statements and ranked pairs whose removal or reversal gives another standing.

    All sets of the smallest size that turns the verdict, tried by size up to ``most``; sorted by how far they move the
    share. Turning a pair round where another one implies it would contradict itself; such a set is passed over.
    """
    now = verdict(question)
    changes = tuple(_changes(question.conflict))
    for size in range(1, most + 1):
        found = []
        for chosen in combinations(changes, size):
            then = _changed(question, chosen)
            if then is not None and then.standing is not now.standing:
                found.append(Driver(chosen, then))
        if found:
            found.sort(key=lambda each: -abs(_middle(each.verdict) - _middle(now)))
            return Drivers(now, tuple(found), size)
    return Drivers(now, (), most)


def _middle(given: Verdict) -> float:
    return (given.least + given.most) / 2


def _changes(conflict: Conflict) -> Iterator[Change]:
    for preference in conflict.preferences:
        for statement in preference.statements:
            yield Change(Kind.REMOVAL, preference.maker, (statement.id,))
        for pair in preference.above:
            yield Change(Kind.REVERSAL, preference.maker, pair)


def _changed(question: Question, changes: tuple[Change, ...]) -> Verdict | None:
    """The verdict with the changes; None where they contradict each other or the rest."""
    try:
        preferences = [_apply(each, changes) for each in question.conflict.preferences]
        conflict = msgspec.structs.replace(question.conflict, preferences=tuple(preferences))
    except ModelError:
        return None
    return verdict(msgspec.structs.replace(question, conflict=conflict))


def _apply(preference: Preference, changes: tuple[Change, ...]) -> Preference:
    mine = [change for change in changes if change.maker == preference.maker]
    gone = {change.ids[0] for change in mine if change.kind is Kind.REMOVAL}
    turned = {change.ids for change in mine if change.kind is Kind.REVERSAL}
    if any(gone & set(pair) for pair in turned):
        raise ModelError("a statement that is left out cannot be ranked", hint="choose one change of the two")
    above = preference.above if not gone else tuple(_implied(preference))
    return Preference(
        preference.maker,
        statements=tuple(each for each in preference.statements if each.id not in gone),
        above=tuple(pair[::-1] if pair in turned else pair for pair in above if not gone & set(pair)),
        ranking=preference.ranking,
    )


def _implied(preference: Preference) -> Iterator[tuple[str, str]]:
    """All ranked pairs with what follows from them: leaving out the middle one of three keeps the outer two ranked."""
    ids = [statement.id for statement in preference.statements]
    for low, above in enumerate(preference.closure()):
        yield from ((ids[high], ids[low]) for high in range(len(ids)) if above >> high & 1)


class Gap(msgspec.Struct, frozen=True):
    """Two statements of one maker that nothing ranks, and what ranking them would do to a verdict.

    ``first`` and ``second`` are the shares of orders in which the state is stable if the first statement outranks the
    second, or the other way round; ``standings`` how the verdict would stand.
    """

    maker: str
    pair: tuple[str, str]
    first: float
    second: float
    standings: tuple[Standing, Standing]

    @property
    def split(self) -> float:
        """How far apart the two shares are, from 0 to 1."""
        return abs(self.first - self.second)


def gaps(question: Question) -> tuple[Gap, ...]:
    """The pairs of statements that the text leaves unranked, those first that split the verdict most.

    This is what to look for next. Pairs that do not move the share are left out. Of a share between bounds, by reason
    of a silent maker, the lower one is taken.
    """
    desk = Desk(question.conflict, seed=question.seed)
    state = question.conflict.checked(question.state)
    maker = desk.graph.place(question.maker) if question.maker else None
    batch = desk.batch(question.concept, maker)
    least, most = desk.bounds(question.concept, maker, state)
    found = []
    for each in batch.makers:
        preference = question.conflict.preference(desk.graph.makers[each])
        for pair in preference.unranked():
            found.append(_gap(batch, preference.maker, each, pair, (least, most)))
    return tuple(sorted((gap for gap in found if gap.split), key=lambda gap: -gap.split))


def _gap(batch: Batch, name: str, maker: int, pair: tuple[str, str], bounds: tuple[int, int]) -> Gap:
    first = batch.before(maker, *pair)
    second = batch.all & ~first
    shares, stands = [], []
    for orders in (first, second):
        least, most = (each & orders for each in bounds)
        shares.append(least.bit_count() / max(1, orders.bit_count()))
        stands.append(standing(orders, least, most))
    return Gap(name, pair, shares[0], shares[1], (stands[0], stands[1]))
