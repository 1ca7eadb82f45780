"""A ledger as a graph model: is a state stable, is a word credible, what decides that, what is not known.

Gives ``stable``, ``credible``, ``drivers``, ``gaps`` (each needs a ``Ledger``), and ``compiled``, the model that they
ask. No answer holds a probability.
"""

from standoff.model.stability.answers import (
    ActorVerdict,
    Count,
    DriversAnswer,
    Frame,
    GapsAnswer,
    StateAnswer,
    Turn,
    Weighing,
    WordAnswer,
    Worth,
)
from standoff.model.stability.asking import drivers, gaps, stable
from standoff.model.stability.credible import Credibilities, credible
from standoff.model.stability.model import Model, Rank, compiled
from standoff.model.stability.told import Move, Reason, Reply, Story

__all__ = [
    "ActorVerdict",
    "Count",
    "Credibilities",
    "DriversAnswer",
    "Frame",
    "GapsAnswer",
    "Model",
    "Move",
    "Rank",
    "Reason",
    "Reply",
    "StateAnswer",
    "Story",
    "Turn",
    "Weighing",
    "WordAnswer",
    "Worth",
    "compiled",
    "credible",
    "drivers",
    "gaps",
    "stable",
]
