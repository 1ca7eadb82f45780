"""The views of the whole case, each worked out once for a state of it: pages and API show the same.

The ledger, which takes longest, is one too: ``bonds.ledger_of``.
"""

from __future__ import annotations

from standoff import analysis
from standoff.analysis import Disagreement, Dispute, Registered, Story
from standoff.analysis.moments import Moment
from standoff.analysis.moments import moments as reckoned
from standoff.serve.desk import Desk


def stories(desk: Desk) -> tuple[Story, ...]:
    """What several articles report alike, those that most independent origins tell first."""
    return desk.ask("stories", lambda: analysis.stories(desk.held))


def disagreements(desk: Desk) -> tuple[Disagreement, ...]:
    """What articles tell differently: hard ones first, then soft ones, then updates."""
    return desk.ask("disagreements", lambda: analysis.disagreements(desk.held))


def positions(desk: Desk, *, actor: str | None = None) -> tuple[Dispute, ...]:
    """The issues, the most disputed first; or those on which an actor (a side's code or a name) takes a stand."""
    every = desk.ask("positions", lambda: analysis.positions(desk.held))
    return every if actor is None else tuple(each for each in every if each.stand_of(actor))


def actors(desk: Desk) -> tuple[Registered, ...]:
    """The register: the actors that have a name, those with a part in most items first."""
    return desk.ask("actors", lambda: analysis.register(desk.held))


def moments(desk: Desk) -> tuple[Moment, ...]:
    """What the articles tell, with its times, what is told most first."""
    return desk.ask("moments", lambda: reckoned(desk.held))


def last_day(desk: Desk) -> str | None:
    """The day of the last article of the case."""
    return max((each.published for each in desk.held.pages if each.published), default=None)
