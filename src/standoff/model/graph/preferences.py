"""What a decision maker is known to prefer, and for which reason.

A preference comes from a ranking of states, from statements in order of priority (option prioritisation: Peng, Hipel &
Kilgour 1997), or from statements of which only some are ranked. The last is what news gives. It stands for the set of
all linear orders of the statements that keep the given pairs; each order ranks the states lexicographically: of two
states the one is preferred in which the first statement that tells them apart is true.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import Self

import msgspec

from standoff.errors import ModelError


class Statement(msgspec.Struct, frozen=True):
    """Something that a decision maker wants to be true, and why we think so.

    ``holds`` is a formula over options. The reason is the items that say it, or an assumption in words; one of the two
    must be there, so that every verdict can be followed back.
    """

    id: str
    holds: str
    items: tuple[str, ...] = ()
    assumption: str = ""

    def __post_init__(self) -> None:
        if not self.items and not self.assumption:
            raise ModelError(
                f"the statement {self.id!r} has no reason", hint="give the items that say it, or name the assumption"
            )


class Preference(msgspec.Struct, frozen=True):
    """What ``maker`` prefers.

    Either ``ranking``: groups of formulas or patterns, the best first, that cover every state; a state belongs to the
    first that holds in it. Or ``statements``, with ``above``: pairs of ids, of which the first outranks the second.
    """

    maker: str
    statements: tuple[Statement, ...] = ()
    above: tuple[tuple[str, str], ...] = ()
    ranking: tuple[tuple[str, ...], ...] = ()

    @classmethod
    def ranked(cls, maker: str, states: Iterable[str | Sequence[str]]) -> Self:
        """A ranking of states, the best first; states that are liked equally stand in a group."""
        groups = ((entry,) if isinstance(entry, str) else tuple(entry) for entry in states)
        return cls(maker, ranking=tuple(groups))

    @classmethod
    def prioritised(cls, maker: str, statements: Sequence[Statement]) -> Self:
        """Statements in order of priority, the most important first."""
        ids = [statement.id for statement in statements]
        return cls(maker, statements=tuple(statements), above=tuple(pairwise(ids)))

    def __post_init__(self) -> None:
        ids = [statement.id for statement in self.statements]
        if self.ranking and self.statements:
            raise ModelError(
                f"{self.maker} has a ranking of states and statements", hint="give one of the two for each maker"
            )
        if len(set(ids)) < len(ids):
            raise ModelError(f"two statements of {self.maker} have the same id", hint="give each its own id")
        for pair in self.above:
            if missing := set(pair) - set(ids):
                raise ModelError(
                    f"{self.maker} ranks {min(missing)!r}, which is none of its statements",
                    hint=f"its statements are: {', '.join(ids) or 'none'}",
                )
        self.closure()

    def closure(self) -> tuple[int, ...]:
        """For each statement the bit set of those that outrank it, by the pairs and what follows from them.

        Raises ModelError where a statement would outrank itself.
        """
        place = {statement.id: number for number, statement in enumerate(self.statements)}
        over = [0] * len(place)
        for higher, lower in self.above:
            over[place[lower]] |= 1 << place[higher]
        for middle in range(len(over)):
            for low in range(len(over)):
                if over[low] >> middle & 1:
                    over[low] |= over[middle]
        for number, above in enumerate(over):
            if above >> number & 1:
                raise ModelError(
                    f"{self.maker}: the statement {self.statements[number].id!r} outranks itself",
                    hint="drop one of the ranked pairs that run in a circle",
                )
        return tuple(over)

    def unranked(self) -> tuple[tuple[str, str], ...]:
        """The pairs of statements that nothing ranks, in the order of the statements."""
        over = self.closure()
        ids = [statement.id for statement in self.statements]
        return tuple(
            (ids[one], ids[other])
            for one in range(len(ids))
            for other in range(one + 1, len(ids))
            if not (over[one] >> other & 1 or over[other] >> one & 1)
        )

    @property
    def is_silent(self) -> bool:
        """Whether nothing is known about what the maker wants."""
        return not self.statements and not self.ranking
