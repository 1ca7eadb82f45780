"""What can be said of a state when the text leaves the preferences partly open.

A verdict quantifies over all orders of the makers' statements that keep the ranked pairs. Its share is a share of such
orders: how much of what the text leaves open would make the state stable. It is no probability of anything.
"""

from __future__ import annotations

from enum import StrEnum
from math import prod

import msgspec

from standoff.errors import ModelError
from standoff.model.graph.batch import Batch, Mask
from standoff.model.graph.moves import Graph
from standoff.model.graph.options import Conflict
from standoff.model.graph.stability import OF_ONE, Concept, coalitional_orders, stable_orders
from standoff.model.graph.witnesses import Witness, departure, witness


class Standing(StrEnum):
    """How a verdict stands."""

    NECESSARILY = "necessarily"
    POSSIBLY = "possibly"
    NEVER = "never"
    UNDECIDED = "undecided by the text"


class Question(msgspec.Struct, frozen=True):
    """Is ``state`` stable by ``concept`` for ``maker``, or, without one, for all makers at once (an equilibrium)?"""

    conflict: Conflict
    state: int
    concept: Concept = Concept.SEQ
    maker: str = ""
    seed: int = 0

    def __post_init__(self) -> None:
        if self.maker and self.concept is Concept.COALITIONAL:
            raise ModelError("coalitional Nash stability is asked of all makers", hint="leave the maker out")


class Verdict(msgspec.Struct, frozen=True):
    """The answer to a question.

    *necessarily*, *possibly*, *never*: stable in all, some, none of the orders that fit the evidence. *undecided by the
    text*: it depends on what an actor wants of whom the text says nothing. ``least`` and ``most`` bound the share of
    orders, from 0 to 1; they are equal unless it is undecided. ``exact`` is false where the orders were too many and
    ``orders`` of them were drawn: *necessarily* then means: in every order drawn.
    """

    concept: Concept
    maker: str
    standing: Standing
    least: float
    most: float
    orders: int
    exact: bool
    pro: Witness | None = None
    con: Witness | None = None

    def __str__(self) -> str:
        """One line, for people."""
        whom = f"for {self.maker}" if self.maker else "for all"
        return f"{self.standing} stable {whom} ({self.concept}): {self.share}"

    @property
    def share(self) -> str:
        """The share in words, always labelled as what it is."""
        drawn = f"{self.orders:,} orders" + ("" if self.exact else " drawn")
        if self.least == self.most:
            return f"in {_percent(self.least)} of {drawn}"
        return f"in {_percent(self.least)} to {_percent(self.most)} of {drawn}"


class Stability(msgspec.Struct, frozen=True):
    """All verdicts about one state: of each maker by each concept, and of all makers at once."""

    state: int
    label: str
    makers: tuple[Verdict, ...]
    together: tuple[Verdict, ...]

    def verdict(self, concept: Concept, maker: str = "") -> Verdict:
        """The verdict of one maker, or of all. Raises KeyError where it was not asked for."""
        for each in self.makers if maker else self.together:
            if (each.concept, each.maker) == (concept, maker):
                return each
        raise KeyError((concept, maker))


def stable(
    conflict: Conflict, state: int, *, concepts: tuple[Concept, ...] = tuple(Concept), seed: int = 0
) -> Stability:
    """Every verdict about the state. Raises ModelError where it cannot be, TooLargeError where it takes too long."""
    desk = Desk(conflict, seed=seed)
    state = conflict.checked(state)
    makers = [desk.of_one(concept, maker, state) for concept in concepts if concept in OF_ONE for maker in desk.makers]
    together = [desk.together(concept, state) for concept in concepts]
    return Stability(state, conflict.label(state), tuple(makers), tuple(together))


def verdict(question: Question) -> Verdict:
    """The answer to one question, with its witnesses."""
    desk = Desk(question.conflict, seed=question.seed)
    state = question.conflict.checked(question.state)
    if question.maker:
        return desk.of_one(question.concept, desk.graph.place(question.maker), state)
    return desk.together(question.concept, state)


class Desk:
    """Where verdicts about one conflict are worked out: its graph, and one batch of orders for each set of makers."""

    def __init__(self, conflict: Conflict, *, seed: int = 0) -> None:
        self.graph = Graph(conflict)
        self.makers = range(len(self.graph.makers))
        self.seed = seed
        self._batches: dict[tuple[int, ...], Batch] = {}
        self._bounds: dict[tuple[tuple[int, ...], Concept, int, int], tuple[Mask, Mask]] = {}

    def batch(self, concept: Concept, maker: int | None) -> Batch:
        """The orders that a question needs: Nash, GMR and SMR ask only what the maker itself prefers."""
        alone = maker is not None and concept is not Concept.SEQ
        asked = (maker,) if alone and maker is not None else tuple(self.makers)
        if asked not in self._batches:
            self._batches[asked] = Batch(self.graph, asked, seed=self.seed)
        return self._batches[asked]

    def bounds(self, concept: Concept, maker: int | None, state: int) -> tuple[Mask, Mask]:
        """In which orders the state is stable whatever silent makers want, and whatever suits best."""
        batch = self.batch(concept, maker)
        if maker is not None:
            return self._of_one(batch, concept, maker, state)
        if concept is Concept.COALITIONAL:
            return self._coalitional(batch, state)
        least = most = batch.all
        for each in self.makers:
            low, high = self._of_one(batch, concept, each, state)
            least, most = least & low, most & high
            if not most:
                break
        return least, most

    def _of_one(self, batch: Batch, concept: Concept, maker: int, state: int) -> tuple[Mask, Mask]:
        """The bounds of one maker, worked out once: what holds of all together asks for each again."""
        key = (batch.makers, concept, maker, state)
        if key not in self._bounds:
            self._bounds[key] = self._work_out(batch, concept, maker, state)
        return self._bounds[key]

    def _work_out(self, batch: Batch, concept: Concept, maker: int, state: int) -> tuple[Mask, Mask]:
        graph = self.graph
        if batch.is_silent(maker):
            return (0 if graph.moves(maker, state) else batch.all), batch.all
        least = stable_orders(graph, batch, concept, maker, state)
        if concept is not Concept.SEQ or not any(batch.is_silent(each) for each in batch.makers):
            return least, least
        return least, stable_orders(graph, batch.assuming(eager=True), concept, maker, state)

    def _coalitional(self, batch: Batch, state: int) -> tuple[Mask, Mask]:
        most = coalitional_orders(self.graph, batch, state)
        if not any(batch.is_silent(each) for each in batch.makers):
            return most, most
        return coalitional_orders(self.graph, batch.assuming(eager=True), state), most

    def of_one(self, concept: Concept, maker: int, state: int) -> Verdict:
        """The verdict about one maker, with a witness for it and one against it."""
        batch = self.batch(concept, maker)
        least, most = self.bounds(concept, maker, state)
        known = not batch.is_silent(maker)
        pro = self._witness(batch, concept, maker, state, self._telling(batch, maker, state, least)) if known else None
        con = self._witness(batch, concept, maker, state, batch.all & ~most) if known else None
        return _verdict(concept, self.graph.makers[maker], batch, least, most, pro, con)

    def together(self, concept: Concept, state: int) -> Verdict:
        """The verdict about all makers; the witness against it is that of the first who would leave."""
        if concept in (Concept.NASH, Concept.GMR, Concept.SMR):
            return _combined(concept, [self.of_one(concept, maker, state) for maker in self.makers])
        batch = self.batch(concept, None)
        least, most = self.bounds(concept, None, state)
        con = self._leaving(batch, concept, state, batch.all & ~most)
        return _verdict(concept, "", batch, least, most, None, con)

    def _leaving(self, batch: Batch, concept: Concept, state: int, orders: Mask) -> Witness | None:
        if not orders:
            return None
        if concept is Concept.COALITIONAL:
            return departure(self.graph, batch, state, _first(orders))
        known = [maker for maker in self.makers if not batch.is_silent(maker)]
        found = (witness(self.graph, batch, concept, maker, state, _first(orders)) for maker in known)
        return next((each for each in found if not each.stable), None)

    def _telling(self, batch: Batch, maker: int, state: int, orders: Mask) -> Mask:
        """Those of the orders in which the maker is tempted: a sanction says more than that there is no improvement."""
        return orders & ~stable_orders(self.graph, batch, Concept.NASH, maker, state) or orders

    def _witness(self, batch: Batch, concept: Concept, maker: int, state: int, orders: Mask) -> Witness | None:
        return witness(self.graph, batch, concept, maker, state, _first(orders)) if orders else None


def _percent(share: float) -> str:
    """In whole per cent, where only none is 0 and only all is 100."""
    if 0 < share < 0.005:
        return "under 1%"
    return "over 99%" if 0.995 < share < 1 else f"{share:.0%}"


def _first(orders: Mask) -> int:
    return (orders & -orders).bit_length() - 1


def standing(every: Mask, least: Mask, most: Mask) -> Standing:
    """How a verdict stands when, of ``every`` order, the state is stable in at least these and at most those."""
    if least == every:
        return Standing.NECESSARILY
    if not most:
        return Standing.NEVER
    return Standing.POSSIBLY if least == most else Standing.UNDECIDED


def _combined(concept: Concept, verdicts: list[Verdict]) -> Verdict:
    """All makers at once, where what one maker wants does not matter for another: shares multiply."""
    found = {each.standing for each in verdicts}
    ranks = (Standing.NEVER, Standing.UNDECIDED, Standing.POSSIBLY, Standing.NECESSARILY)
    return Verdict(
        concept=concept,
        maker="",
        standing=next(each for each in ranks if each in found),
        least=prod(each.least for each in verdicts),
        most=prod(each.most for each in verdicts),
        orders=prod(each.orders for each in verdicts),
        exact=all(each.exact for each in verdicts),
        con=next((each.con for each in verdicts if each.con), None),
    )


def _verdict(
    concept: Concept, maker: str, batch: Batch, least: Mask, most: Mask, pro: Witness | None, con: Witness | None
) -> Verdict:
    return Verdict(
        concept=concept,
        maker=maker,
        standing=standing(batch.all, least, most),
        least=least.bit_count() / batch.size,
        most=most.bit_count() / batch.size,
        orders=batch.size,
        exact=batch.exact,
        pro=pro,
        con=con,
    )
