"""Why a state is stable for a maker or not, under one order: the moves, and the statement that decides each."""

from __future__ import annotations

from itertools import combinations

import msgspec

from standoff.model.graph.batch import Batch
from standoff.model.graph.moves import Graph, Node, path
from standoff.model.graph.stability import Concept, deterred


class Step(msgspec.Struct, frozen=True):
    """A move. ``because``: the id of the statement that makes it an improvement; empty where it is none."""

    maker: str
    source: int
    target: int
    because: str = ""


class Answer(msgspec.Struct, frozen=True):
    """An improvement, and what the others have against it.

    ``sanction`` is their path, empty where they have none; ``because`` the id of the statement by which the maker is
    then no better off, empty where it is as well off as before. ``escape`` is the move by which the maker gets out of
    a sanction again, where SMR fails by that.
    """

    improvement: Step
    sanction: tuple[Step, ...] = ()
    because: str = ""
    escape: Step | None = None


class Witness(msgspec.Struct, frozen=True):
    """Why the state is stable for ``maker``, or not, when ``orders`` are the makers' priorities.

    Of a stable state: every improvement with its sanction; no answers where there is no improvement. Of an unstable
    one: the improvement that nothing deters. Where a coalition leaves together, ``maker`` names its members and ``way``
    is their path, to a state that each of them prefers.
    """

    maker: str
    state: int
    stable: bool
    answers: tuple[Answer, ...]
    orders: dict[str, tuple[str, ...]]
    way: tuple[Step, ...] = ()

    @property
    def statements(self) -> tuple[str, ...]:
        """The ids of the statements that the witness rests on, in the order of the story."""
        told = []
        for answer in self.answers:
            told += [answer.improvement.because, *(step.because for step in answer.sanction), answer.because]
            told += [answer.escape.because] if answer.escape else []
        return tuple(dict.fromkeys(name for name in told if name))


def witness(graph: Graph, batch: Batch, concept: Concept, maker: int, state: int, order: int) -> Witness:
    """The witness for or against the stability of the state for the maker, under one order of the batch.

    Moves that change less are told first: they show best what the maker is after.
    """
    one = batch.only(order)
    answers: list[Answer] = []
    for target in sorted(graph.moves(maker, state), key=lambda each: ((each ^ state).bit_count(), each)):
        if not one.improves(maker, state, target):
            continue
        answer, deters = _answer(graph, one, concept, maker, state, target)
        if not deters:
            return _witness(graph, one, maker, state, stable=False, answers=(answer,))
        answers.append(answer)
    return _witness(graph, one, maker, state, stable=True, answers=tuple(answers))


def _witness(graph: Graph, one: Batch, maker: int, state: int, *, stable: bool, answers: tuple[Answer, ...]) -> Witness:
    orders = {graph.makers[each]: one.order(each) for each in one.makers}
    return Witness(maker=graph.makers[maker], state=state, stable=stable, answers=answers, orders=orders)


def step(graph: Graph, one: Batch, maker: int, source: int, target: int) -> Step:
    """The move, with the statement that makes it an improvement under the one order of the batch."""
    knows = maker in one.tastes and one.improves(maker, source, target)
    because = one.deciding(maker, source, target) if knows else ""
    return Step(graph.makers[maker], source, target, because)


def _answer(graph: Graph, one: Batch, concept: Concept, maker: int, state: int, target: int) -> tuple[Answer, bool]:
    came_from: dict[Node, Node] = {}
    found: list[int] = []
    improvement = step(graph, one, maker, state, target)
    if deterred(graph, one, concept, maker, state, target, 1, came_from, found):
        sanction = tuple(step(graph, one, *move) for move in path(came_from, found[-1]))
        return Answer(improvement, sanction, one.deciding(maker, state, found[-1])), True
    if concept is Concept.SMR:
        came_from.clear()
        if deterred(graph, one, Concept.GMR, maker, state, target, 1, came_from, found):
            sanction = tuple(step(graph, one, *move) for move in path(came_from, found[-1]))
            out = next(reply for reply in graph.moves(maker, found[-1]) if one.improves(maker, state, reply))
            escape = Step(graph.makers[maker], found[-1], out, one.deciding(maker, state, out))
            return Answer(improvement, sanction, one.deciding(maker, state, found[-1]), escape), False
    return Answer(improvement), False


def departure(graph: Graph, batch: Batch, state: int, order: int) -> Witness:
    """The smallest coalition that gains by leaving the state together under one order, and its way out.

    Raises LookupError where there is none.
    """
    one = batch.only(order)
    for size in range(1, len(graph.makers) + 1):
        for coalition in combinations(range(len(graph.makers)), size):
            came_from: dict[Node, Node] = {}
            for target in graph.sequences(coalition, state, came_from):
                if all(one.improves(member, state, target) for member in coalition):
                    way = tuple(step(graph, one, *move) for move in path(came_from, target))
                    names = " + ".join(graph.makers[member] for member in coalition)
                    orders = {graph.makers[each]: one.order(each) for each in one.makers}
                    return Witness(names, state, stable=False, answers=(), orders=orders, way=way)
    raise LookupError("no coalition gains")
