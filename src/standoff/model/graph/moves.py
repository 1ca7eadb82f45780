"""Who can take the conflict from one state to which others: the graph of the graph model.

A decision maker moves by changing any number of its own options at once; what is not reversible is only ever taken. A
coalition moves by *legal sequences*: unilateral moves of its members, nobody twice in succession (Fang, Hipel & Kilgour
1993). Moves are worked out when asked for, so a question about one state looks only as far as it must.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, Sequence

import numpy as np

from standoff.errors import TooLargeError
from standoff.model.graph.formulas import compile_formula, pattern
from standoff.model.graph.options import Conflict

MOST_STEPS = 20_000_000
"""Moves looked at for one question, some ten to thirty seconds, before it gives up."""
MOST_OWN = 20
"""Options of one decision maker: it has 2^n - 1 moves."""

Node = tuple[int, int]
"""A state, and who moved last: the place of a maker, or -1 at the start."""


class Graph:
    """The moves of a conflict, worked out once each."""

    def __init__(self, conflict: Conflict) -> None:
        self.conflict = conflict
        self.makers = conflict.makers
        self.steps = 0
        width = len(conflict.options)
        self._infeasible = [compile_formula(text, conflict.bits, width=width) for text in conflict.infeasible]
        self._endings = [pattern(text, width) for text in conflict.endings]
        self._choices = [self._own(maker) for maker in self.makers]
        self._moves: list[dict[int, tuple[int, ...]]] = [{} for _ in self.makers]

    def _own(self, maker: str) -> tuple[int, int, np.ndarray]:
        """The maker's bits, those of them that cannot be undone, and all its choices."""
        own = [bit for bit, option in enumerate(self.conflict.options) if option.owner == maker]
        if len(own) > MOST_OWN:
            raise TooLargeError(f"{maker} has {len(own)} options, more than {MOST_OWN}", hint="merge or drop options")
        fixed = sum(1 << bit for bit in own if not self.conflict.options[bit].reversible)
        numbers = np.arange(1 << len(own), dtype=np.int64)
        choices = np.zeros_like(numbers)
        for place, bit in enumerate(own):
            choices |= ((numbers >> place) & 1) << bit
        return sum(1 << bit for bit in own), fixed, choices

    def place(self, maker: str) -> int:
        """The maker's place in the order of makers. Raises ModelError where it is none."""
        self.conflict.preference(maker)
        return self.makers.index(maker)

    def is_ending(self, state: int) -> bool:
        """Whether the conflict is over."""
        return any(state & fixed == value for fixed, value in self._endings)

    def moves(self, maker: int, state: int) -> tuple[int, ...]:
        """The states to which the maker at this place can move alone, ascending; its reachable list."""
        known = self._moves[maker]
        if state not in known:
            known[state] = () if self.is_ending(state) else self._targets(maker, state)
        return known[state]

    def _targets(self, maker: int, state: int) -> tuple[int, ...]:
        own, fixed, choices = self._choices[maker]
        targets = (state & ~own) | choices
        done = state & fixed
        keep = ((targets & done) == done) & (targets != state)
        ended = np.zeros(len(targets), dtype=bool)
        for mask, value in self._endings:
            here = ((targets & mask) == value) & ~ended
            targets = np.where(here, value, targets)
            ended |= here
        for formula in self._infeasible:
            keep &= ended | (formula(targets) == 0)
        return tuple(np.unique(targets[keep]).tolist())

    def spend(self, steps: int) -> None:
        """Count moves looked at. Raises TooLargeError where the question takes too long."""
        self.steps += steps
        if self.steps > MOST_STEPS:
            raise TooLargeError(
                f"the question needs more than {MOST_STEPS:,} moves",
                hint="ask about one state, take Nash or SEQ instead of GMR and SMR, or drop options",
            )

    def sequences(
        self, coalition: Sequence[int], state: int, came_from: dict[Node, Node] | None = None
    ) -> Iterator[int]:
        """The states that the coalition reaches from ``state`` by legal sequences, nearest first, each once.

        ``came_from`` is filled with the node before each node, for ``path``.
        """
        everyone = frozenset(coalition)
        queue: deque[tuple[Node, frozenset[int]]] = deque([((state, -1), everyone)])
        # Who moved last matters only until a state is reached by two: then everyone may go on from it.
        waiting: dict[int, int] = {}
        given: set[int] = set()
        while queue:
            node, movers = queue.popleft()
            for maker in movers:
                targets = self.moves(maker, node[0])
                self.spend(len(targets))
                for target in targets:
                    if target in given and waiting.get(target, maker) == maker:
                        continue
                    if came_from is not None:
                        came_from[target, maker] = node
                    if target in given:
                        queue.append(((target, maker), frozenset({waiting.pop(target)})))
                        continue
                    given.add(target)
                    waiting[target] = maker
                    queue.append(((target, maker), everyone - {maker}))
                    yield target


def path(came_from: dict[Node, Node], state: int) -> tuple[tuple[int, int, int], ...]:
    """The shortest way to ``state`` as (maker, from, to), by what a search has filled into ``came_from``."""
    node = next(node for node in came_from if node[0] == state)
    steps = []
    while node in came_from:
        before = came_from[node]
        steps.append((node[1], before[0], node[0]))
        node = before
    return tuple(reversed(steps))
