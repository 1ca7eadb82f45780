"""The conflict as a whole: which states hold, and which ways lead there from the status quo."""

from __future__ import annotations

from collections import deque

import msgspec

from standoff.errors import ModelError
from standoff.model.graph.moves import Graph, Node, path
from standoff.model.graph.options import Conflict
from standoff.model.graph.stability import Concept
from standoff.model.graph.verdicts import Desk, Standing, Verdict
from standoff.model.graph.witnesses import Step


class Equilibrium(msgspec.Struct, frozen=True):
    """A state and, by each concept, whether it is stable for all makers at once."""

    state: int
    label: str
    verdicts: tuple[Verdict, ...]

    def standing(self, concept: Concept) -> Standing:
        """How it stands by one concept. Raises KeyError where that was not asked for."""
        return {each.concept: each.standing for each in self.verdicts}[concept]


def equilibria(
    conflict: Conflict, *, concepts: tuple[Concept, ...] = tuple(Concept), seed: int = 0
) -> tuple[Equilibrium, ...]:
    """All feasible states in which all makers stay, in at least one order and by at least one of the concepts.

    Looks at every state: raises TooLargeError beyond 20 options, or where the moves are too many.
    """
    desk = Desk(conflict, seed=seed)
    found = []
    for state in conflict.states().tolist():
        verdicts = tuple(desk.together(concept, state) for concept in concepts)
        if any(each.standing is not Standing.NEVER for each in verdicts):
            found.append(Equilibrium(state, conflict.label(state), verdicts))
    return tuple(found)


def reachable(conflict: Conflict, state: int) -> tuple[int, ...]:
    """The states to which all makers together can take the conflict by legal sequences, nearest first."""
    graph = Graph(conflict)
    start = conflict.checked(state)
    return (start, *(each for each in graph.sequences(range(len(graph.makers)), start) if each != start))


def way(conflict: Conflict, state: int, target: int, *, seed: int = 0) -> tuple[Step, ...]:
    """The shortest legal sequence from a state to another, where each move names the statement that may drive it.

    Ways all of whose moves can be improvements, each in an order of its maker that fits the evidence, go before ways
    that are merely open; in the latter some steps have no reason. Raises ModelError where no way leads there.
    """
    desk = Desk(conflict, seed=seed)
    start, goal = conflict.checked(state), conflict.checked(target)
    if start == goal:
        return ()
    for driven in (True, False):
        if found := _way(desk, start, goal, driven=driven):
            return found
    raise ModelError(
        f"no way leads to: {conflict.label(goal)}",
        hint="what is taken and cannot be undone, or an infeasible state, is in the way",
    )


def _way(desk: Desk, start: int, goal: int, *, driven: bool) -> tuple[Step, ...]:
    graph = desk.graph
    came_from: dict[Node, Node] = {}
    queue = deque([(start, -1)])
    while queue:
        node = queue.popleft()
        for maker in desk.makers:
            if maker == node[1]:
                continue
            batch = desk.batch(Concept.NASH, maker)
            for following in graph.moves(maker, node[0]):
                graph.spend(1)
                if (following, maker) in came_from or (driven and not batch.improves(maker, node[0], following)):
                    continue
                came_from[following, maker] = node
                if following == goal:
                    return tuple(_step(desk, *move) for move in path(came_from, goal))
                queue.append((following, maker))
    return ()


def _step(desk: Desk, maker: int, source: int, target: int) -> Step:
    batch = desk.batch(Concept.NASH, maker)
    better = batch.improves(maker, source, target)
    because = batch.only((better & -better).bit_length() - 1).deciding(maker, source, target) if better else ""
    return Step(desk.graph.makers[maker], source, target, because)
