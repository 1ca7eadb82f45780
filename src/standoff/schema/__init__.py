"""The vocabulary of values that every layer speaks: immutable, hashable, and free of reading and writing.

Gives: ``Span``, ``Interval``, ``Document`` and its ``Block``s, ``Party`` and the four kinds of item, ``Decision``.
Needs: nothing of ours but the errors.
"""

from standoff.schema.decision import ActorKey, Change, Decision, DecisionKey, IssueKey, ItemKey, Verb, Verdict
from standoff.schema.document import Block, Document
from standoff.schema.interval import Interval, bounds
from standoff.schema.items import AnyItem, Commitment, Event, Figure, Item, Location, Party, Statement, identify
from standoff.schema.span import Span
from standoff.schema.vocabulary import (
    PLOVER_MODES,
    Act,
    BlockKind,
    CommitmentKind,
    Difference,
    Format,
    Mode,
    Plover,
    Polarity,
    Status,
    Strength,
)

__all__ = [
    "PLOVER_MODES",
    "Act",
    "ActorKey",
    "AnyItem",
    "Block",
    "BlockKind",
    "Change",
    "Commitment",
    "CommitmentKind",
    "Decision",
    "DecisionKey",
    "Difference",
    "Document",
    "Event",
    "Figure",
    "Format",
    "Interval",
    "IssueKey",
    "Item",
    "ItemKey",
    "Location",
    "Mode",
    "Party",
    "Plover",
    "Polarity",
    "Span",
    "Statement",
    "Status",
    "Strength",
    "Verb",
    "Verdict",
    "bounds",
    "identify",
]
