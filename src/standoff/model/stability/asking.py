"""The questions asked of a ledger: is a state stable, what decides that, and what would have to be known."""

from __future__ import annotations

from collections.abc import Sequence

from standoff.errors import ModelError
from standoff.model.graph.drivers import Change, Kind
from standoff.model.graph.drivers import drivers as find_drivers
from standoff.model.graph.drivers import gaps as find_gaps
from standoff.model.graph.stability import OF_ONE, Concept
from standoff.model.graph.verdicts import Desk, Question, Verdict
from standoff.model.ledger import Ledger, Requirement
from standoff.model.scenario import Scenario
from standoff.model.stability.answers import (
    ActorVerdict,
    Basis,
    DriversAnswer,
    Frame,
    GapsAnswer,
    StateAnswer,
    Turn,
    Weighing,
    count,
    counted_of,
)
from standoff.model.stability.focus import MOST
from standoff.model.stability.model import Model, Rank, compiled
from standoff.model.stability.told import Reason, reason, state_in_words, tell

CHEAP = 400
"""Sets of three changes are tried up to so many: each is a verdict of its own."""

MOST_STEPS = 500_000
"""A verdict that looked at more moves, about a second's work, is not worked out again without each article."""

Moves = Sequence[str | Requirement]


def stable(
    ledger: Ledger,
    moves: Moves = (),
    *,
    scenario: Scenario | None = None,
    concept: Concept = Concept.SEQ,
    options: int = MOST,
    model: Model | None = None,
) -> StateAnswer:
    """Whether a state holds: the status quo, or what it becomes by ``moves`` (words, ids or requirements).

    ``options`` bounds the model; ``model`` is one made before, in place of the ledger's. Raises InputError where a move
    is no option of the ledger or nothing can be asked, ModelError where the state cannot be, TooLargeError where the
    question takes too long.
    """
    asked = model or compiled(ledger, moves, scenario=scenario, options=options)
    desk = Desk(asked.conflict)
    together = desk.together(concept, asked.state)
    actors = []
    if concept in OF_ONE:
        for place, name in enumerate(asked.conflict.makers):
            found = desk.of_one(concept, place, asked.state)
            actors.append(
                ActorVerdict(
                    actor=name,
                    standing=found.standing,
                    count=counted_of(found),
                    stays=tell(asked, found.pro),
                    leaves=tell(asked, found.con),
                )
            )
    return StateAnswer(
        concept=concept,
        standing=together.standing,
        count=counted_of(together),
        actors=tuple(actors),
        leaving=tell(asked, together.con),
        basis=_basis(asked, concept, together, cheap=desk.graph.steps <= MOST_STEPS),
        frame=frame(asked),
    )


def gaps(
    ledger: Ledger,
    moves: Moves = (),
    *,
    scenario: Scenario | None = None,
    concept: Concept = Concept.SEQ,
    options: int = MOST,
    model: Model | None = None,
) -> GapsAnswer:
    """The rankings that nobody gave, by how far each would split the verdict about a state. ``model`` and
    errors as of ``stable``.
    """
    asked = model or compiled(ledger, moves, scenario=scenario, options=options)
    question = Question(asked.conflict, asked.state, concept)
    together = Desk(asked.conflict).together(concept, asked.state)
    found = []
    for gap in find_gaps(question):
        half = max(1, together.orders // 2)
        found.append(
            Weighing(
                first=_known(asked, gap.pair[0]),
                second=_known(asked, gap.pair[1]),
                if_first=gap.standings[0],
                if_second=gap.standings[1],
                first_count=count(gap.first, gap.first, half, exact=together.exact),
                second_count=count(gap.second, gap.second, half, exact=together.exact),
            )
        )
    silent = tuple(m for m in asked.conflict.makers if asked.conflict.preference(m).is_silent)
    return GapsAnswer(
        concept=concept,
        standing=together.standing,
        count=counted_of(together),
        gaps=tuple(found),
        silent=silent,
        frame=frame(asked),
    )


def drivers(
    ledger: Ledger,
    moves: Moves = (),
    *,
    scenario: Scenario | None = None,
    concept: Concept = Concept.SEQ,
    options: int = MOST,
    model: Model | None = None,
) -> DriversAnswer:
    """The smallest sets of words whose loss, or of rankings whose reversal, turns the verdict. ``model`` and errors as
    of ``stable``.

    Sets of one and two are tried, of three where these are at most 400.
    """
    asked = model or compiled(ledger, moves, scenario=scenario, options=options)
    changes = len(asked.wants) + sum(len(p.above) for p in asked.conflict.preferences)
    most = 3 if changes * (changes - 1) * (changes - 2) // 6 <= CHEAP else 2
    answer = find_drivers(Question(asked.conflict, asked.state, concept), most=most)
    turns = [
        Turn(
            without=tuple(_known(asked, c.ids[0]) for c in driver.changes if c.kind is Kind.REMOVAL),
            reversed=tuple(_pair(asked, c) for c in driver.changes if c.kind is Kind.REVERSAL),
            standing=driver.verdict.standing,
            count=counted_of(driver.verdict),
        )
        for driver in answer.found
    ]
    return DriversAnswer(
        concept=concept,
        standing=answer.verdict.standing,
        count=counted_of(answer.verdict),
        turns=tuple(turns),
        tried=answer.tried,
        changes=changes,
        frame=frame(asked),
    )


def frame(model: Model, state: int | None = None) -> Frame:
    """What is told beside the answer about a state of the model."""
    return Frame(
        moves=model.moves,
        done=state_in_words(model, model.state if state is None else state),
        options=model.names,
        assumptions=model.assumptions,
        weighed=tuple(_weighed(model, rank) for rank in model.ranks if rank.citations),
        left_out=model.left_out,
    )


def _weighed(model: Model, rank: Rank) -> str:
    return f"{rank.maker} puts {rank.above} above {rank.below}: “{' '.join(rank.citations[0].quote.split())}”"


def _known(model: Model, key: str) -> Reason:
    return reason(model, key) or Reason(id=key, by="")


def _pair(model: Model, change: Change) -> tuple[Reason, Reason]:
    return _known(model, change.ids[0]), _known(model, change.ids[1])


def _basis(model: Model, concept: Concept, now: Verdict, *, cheap: bool) -> Basis:
    """How much an answer rests on, and, where that is ``cheap``, the articles without which it would be another one."""
    citations = [c for want in model.wants.values() for c in want.citations]
    turned: dict[str, str] = {}
    for document in sorted({c.document for c in citations}) if cheap else ():
        less = model.without(document)
        if less.conflict != model.conflict:
            then = Desk(less.conflict).together(concept, less.state)
            if then.standing is not now.standing:
                turned[document] = then.standing.value
    words = {entry.id for want in model.wants.values() for entry in want.entries}
    articles = len({c.document for c in citations})
    return Basis(
        words=len(words),
        articles=articles,
        turned_without=turned if cheap else None,
        turned_if_open=_if_open(model, concept, now) if cheap else None,
    )


def _if_open(model: Model, concept: Concept, now: Verdict) -> str | None:
    """What the verdict would be with the promises still to be kept, where that is another one and the state can be."""
    if not model.promised:
        return None
    try:
        state = model.conflict.checked(model.state & ~model.promised)
    except ModelError:
        return None
    then = Desk(model.conflict).together(concept, state)
    return then.standing.value if then.standing is not now.standing else None
