"""Many orders at once: a set of joint orders is an integer whose bit *k* says whether order *k* is in it.

Every question is worked out once for all orders together. What one order would do by looking, sets of orders do by
``&`` and ``|``; a question with one order is a batch of one.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from standoff.errors import ModelError
from standoff.model.graph.formulas import compile_formula
from standoff.model.graph.moves import Graph
from standoff.model.graph.orders import MOST_ORDERS, SAMPLE, Orders, orders
from standoff.model.graph.preferences import Preference

Mask = int
"""A set of joint orders."""


class Taste:
    """What one maker prefers, under each of its orders."""

    def __init__(self, graph: Graph, preference: Preference, *, seed: int) -> None:
        conflict = graph.conflict
        self.preference = preference
        self.ids = [statement.id for statement in preference.statements]
        width = len(conflict.options)
        self._statements = [
            compile_formula(statement.holds, conflict.bits, width=width) for statement in preference.statements
        ]
        self._groups = [
            [compile_formula(text, conflict.bits, width=width) for text in group] for group in preference.ranking
        ]
        self._label = conflict.label
        self._codes: dict[int, int] = {}
        self.orders: Orders = orders(preference.closure(), seed=seed)

    def code(self, state: int) -> int:
        """What the preference sees of a state: bit *i* is statement *i*, or the place in a ranking from below."""
        known = self._codes.get(state)
        if known is None:
            known = self._codes[state] = self._code(state)
        return known

    def _code(self, state: int) -> int:
        if not self._groups:
            return sum(1 << number for number, holds in enumerate(self._statements) if holds(state))
        for number, group in enumerate(self._groups):
            if any(holds(state) for holds in group):
                return len(self._groups) - number
        raise ModelError(
            f"the ranking of {self.preference.maker} leaves out a state: {self._label(state)}",
            hint='rank every state; "not x or x" as the last group catches the rest',
        )

    def better(self, worse: int, better: int) -> NDArray[np.bool_]:
        """In which of its orders the second code is preferred to the first, shape (orders,)."""
        if self._groups:
            return np.full(len(self.orders.positions), better > worse)
        apart = [number for number in range(len(self.ids)) if (worse ^ better) >> number & 1]
        deciding = np.array(apart)[self.orders.positions[:, apart].argmin(axis=1)]
        return np.asarray((better >> deciding) & 1, dtype=bool)

    def deciding(self, order: int, one: int, other: int) -> str:
        """The id of the statement that decides between two codes in an order; empty where nothing does."""
        if self._groups:
            return "ranking" if one != other else ""
        apart = [number for number in range(len(self.ids)) if (one ^ other) >> number & 1]
        return self.ids[min(apart, key=lambda number: self.orders.positions[order, number])] if apart else ""


class Batch:
    """Joint orders: one order for each maker in ``makers``; of other makers nothing is asked.

    All combinations where they are at most 20,000 and every maker's orders are all known, otherwise 2,000 drawn with a
    fixed seed. A maker of whom no preference is known is *silent*: ``eager`` says whether it likes every move or none.
    """

    def __init__(self, graph: Graph, makers: tuple[int, ...], *, seed: int = 0, eager: bool = False) -> None:
        self.graph = graph
        self.makers = makers
        self.eager = eager
        self.tastes = {
            maker: Taste(graph, graph.conflict.preference(graph.makers[maker]), seed=seed + maker) for maker in makers
        }
        sizes = [len(self.tastes[maker].orders.positions) for maker in makers]
        every = int(np.prod(sizes, dtype=object))
        self.exact = every <= MOST_ORDERS and all(taste.orders.exact for taste in self.tastes.values())
        self.size = every if self.exact else SAMPLE
        if self.exact:
            chosen = np.unravel_index(np.arange(every), sizes) if sizes else ()
        else:
            random = np.random.default_rng(seed)
            chosen = tuple(
                random.permutation(size) if size == SAMPLE else random.integers(0, size, SAMPLE) for size in sizes
            )
        self.chosen = dict(zip(makers, chosen, strict=True))
        self.all: Mask = (1 << self.size) - 1
        self._better: dict[tuple[int, int, int], Mask] = {}
        self._improving: dict[int, dict[int, tuple[tuple[int, Mask], ...]]] = {}

    def only(self, order: int) -> Batch:
        """The batch of this one joint order."""
        one = object.__new__(Batch)
        one.__dict__.update(self.__dict__)
        one.chosen = {maker: chosen[order : order + 1] for maker, chosen in self.chosen.items()}
        one.size, one.all, one._better, one._improving = 1, 1, {}, {}
        return one

    def assuming(self, *, eager: bool) -> Batch:
        """The same orders, with silent makers that like every move, or none."""
        other = object.__new__(Batch)
        other.__dict__.update(self.__dict__)
        other.eager, other._better, other._improving = eager, {}, {}
        return other

    def is_silent(self, maker: int) -> bool:
        """Whether nothing is known about what the maker wants."""
        return self.tastes[maker].preference.is_silent

    def improves(self, maker: int, source: int, target: int) -> Mask:
        """In which orders the maker prefers the target to the source."""
        taste = self.tastes[maker]
        if taste.preference.is_silent:
            return self.all if self.eager and source != target else 0
        worse, better = taste.code(source), taste.code(target)
        if worse == better:
            return 0
        key = (maker, worse, better)
        if key not in self._better:
            self._better[key] = as_mask(taste.better(worse, better)[self.chosen[maker]])
        return self._better[key]

    def improving(self, maker: int, source: int) -> tuple[tuple[int, Mask], ...]:
        """The moves of a maker that it prefers to staying in some order: states, each with these orders.

        Remembered, because a search comes back to a state by many ways; most moves change nothing that the mover wants.
        """
        known = self._improving.setdefault(maker, {})
        if source not in known:
            targets = self.graph.moves(maker, source)
            known[source] = tuple((t, orders) for t in targets if (orders := self.improves(maker, source, t)))
        return known[source]

    def before(self, maker: int, higher: str, lower: str) -> Mask:
        """In which orders one statement of the maker outranks another."""
        taste = self.tastes[maker]
        positions = taste.orders.positions[self.chosen[maker]]
        return as_mask(positions[:, taste.ids.index(higher)] < positions[:, taste.ids.index(lower)])

    def deciding(self, maker: int, source: int, target: int) -> str:
        """In a batch of one: the id of the statement by which the maker tells the two states apart."""
        taste = self.tastes[maker]
        return taste.deciding(int(self.chosen[maker][0]), taste.code(source), taste.code(target))

    def order(self, maker: int) -> tuple[str, ...]:
        """In a batch of one: the maker's statements, the most important first."""
        taste = self.tastes[maker]
        positions = taste.orders.positions[self.chosen[maker][0]]
        return tuple(taste.ids[number] for number in np.argsort(positions))


def as_mask(flags: NDArray[np.bool_]) -> Mask:
    """The set of orders whose flag is set."""
    return int.from_bytes(np.packbits(flags, bitorder="little").tobytes(), "little")
