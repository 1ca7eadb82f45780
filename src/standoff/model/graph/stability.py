"""When a decision maker stays where it is: Nash, GMR, SMR, SEQ, and coalitional Nash.

Fang, Hipel & Kilgour 1993, chapters 3 and 4; coalitional Nash: Kilgour, Hipel & Fang, "Coalition analysis in group
decision support", Group Decision and Negotiation 10, 2001. For a maker *i* in a state *s*, an *improvement* is a state
to which it can move alone and which it prefers. *s* is stable for *i*

* **Nash**, if it has no improvement;
* **GMR** (general metarationality), if against each improvement the others have a legal sequence to a state that *i*
  does not prefer to *s*: a sanction, whether or not it suits those who impose it;
* **SMR** (symmetric metarationality), if there is such a sanction from which *i* cannot get to a state it prefers to
  *s* either;
* **SEQ** (sequential stability), if there is a sanction all of whose moves are improvements of whoever makes them.

A state is an equilibrium if it is stable for every maker. It is coalitionally Nash stable if no coalition has a legal
sequence to a state that all its members prefer. Every function here answers for all orders of a batch at once.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator
from enum import StrEnum
from itertools import combinations

from standoff.model.graph.batch import Batch, Mask
from standoff.model.graph.moves import Graph, Node


class Concept(StrEnum):
    """A solution concept: how far ahead an actor looks, and what it believes of the others."""

    NASH = "Nash"
    GMR = "GMR"
    SMR = "SMR"
    SEQ = "SEQ"
    COALITIONAL = "coalitional Nash"


OF_ONE = (Concept.NASH, Concept.GMR, Concept.SMR, Concept.SEQ)
"""The concepts that ask about one maker."""

Parents = dict[Node, Node]


def stable_orders(graph: Graph, batch: Batch, concept: Concept, maker: int, state: int) -> Mask:
    """In which orders the state is stable for the maker."""
    stable = batch.all
    for target in graph.moves(maker, state):
        tempted = batch.improves(maker, state, target) & stable
        if tempted:
            stable &= ~tempted | deterred(graph, batch, concept, maker, state, target, tempted)
        if not stable:
            break
    return stable


def deterred(
    graph: Graph,
    batch: Batch,
    concept: Concept,
    maker: int,
    state: int,
    target: int,
    tempted: Mask,
    came_from: Parents | None = None,
    found: list[int] | None = None,
) -> Mask:
    """In which of the ``tempted`` orders the others have a sanction against the improvement to ``target``.

    ``found`` gets the state in which the last sanction ends, ``came_from`` the way there.
    """
    if concept is Concept.NASH:
        return 0
    hit = _punishes(graph, batch, maker, state, symmetric=concept is Concept.SMR)
    pending = [tempted]
    for reached, orders in _answers(graph, batch, concept, maker, target, pending, came_from):
        if sanctioned := orders & pending[0] & hit(reached):
            pending[0] &= ~sanctioned
            if found is not None:
                found.append(reached)
            if not pending[0]:
                break
    return tempted & ~pending[0]


def _punishes(graph: Graph, batch: Batch, maker: int, state: int, *, symmetric: bool) -> Callable[[int], Mask]:
    """State → the orders in which the maker, once there, has gained nothing (and cannot regain it)."""
    known: dict[int, Mask] = {}

    def punishes(reached: int) -> Mask:
        if reached not in known:
            worse = batch.all & ~batch.improves(maker, state, reached)
            if symmetric and worse:
                replies = graph.moves(maker, reached)
                graph.spend(len(replies))
                for reply in replies:
                    worse &= ~batch.improves(maker, state, reply)
                    if not worse:
                        break
            known[reached] = worse
        return known[reached]

    return punishes


def _answers(
    graph: Graph,
    batch: Batch,
    concept: Concept,
    maker: int,
    target: int,
    pending: list[Mask],
    came_from: Parents | None,
) -> Iterator[tuple[int, Mask]]:
    others = [each for each in range(len(graph.makers)) if each != maker]
    if concept is Concept.SEQ:
        return improvements(graph, batch, others, target, pending, came_from)
    return ((reached, batch.all) for reached in graph.sequences(others, target, came_from))


def improvements(
    graph: Graph,
    batch: Batch,
    coalition: list[int],
    state: int,
    pending: list[Mask],
    came_from: Parents | None = None,
) -> Iterator[tuple[int, Mask]]:
    """What a coalition reaches by legal sequences of improvements: states, each time with the orders new to it.

    Each move must be an improvement for whoever makes it. Only the orders in ``pending[0]`` are followed, which the
    caller may take from as it goes.
    """
    start = (state, -1)
    reached: dict[Node, Mask] = {start: pending[0]}
    waiting: dict[Node, Mask] = {start: pending[0]}  # to be followed from each node, whichever ways led there
    queue = deque([start])
    while queue:
        node = queue.popleft()
        new = waiting.pop(node) & pending[0]
        if not new:
            continue
        for maker in coalition:
            if maker == node[1]:
                continue
            better_ones = batch.improving(maker, node[0])
            graph.spend(len(better_ones))
            for target, better in better_ones:
                following = (target, maker)
                step = new & better & ~reached.get(following, 0)
                if not step:
                    continue
                if came_from is not None:
                    came_from.setdefault(following, node)
                reached[following] = reached.get(following, 0) | step
                yield target, step
                if further := step & pending[0]:
                    if following not in waiting:
                        queue.append(following)
                    waiting[following] = waiting.get(following, 0) | further
        if not pending[0]:
            return


def coalitional_orders(graph: Graph, batch: Batch, state: int) -> Mask:
    """In which orders no coalition of any size gains by leaving the state together."""
    stable = batch.all
    for size in range(1, len(graph.makers) + 1):
        for coalition in combinations(range(len(graph.makers)), size):
            stable &= ~gains_together(graph, batch, coalition, state, stable)
            if not stable:
                return stable
    return stable


def gains_together(graph: Graph, batch: Batch, coalition: tuple[int, ...], state: int, orders: Mask) -> Mask:
    """In which of the orders the coalition reaches a state that all its members prefer."""
    gains = 0
    for target in graph.sequences(coalition, state):
        gains |= _all_prefer(batch, coalition, state, target, orders)
        if gains == orders:
            break
    return gains


def _all_prefer(batch: Batch, coalition: tuple[int, ...], state: int, target: int, orders: Mask) -> Mask:
    for member in coalition:
        orders &= batch.improves(member, state, target)
        if not orders:
            break
    return orders
