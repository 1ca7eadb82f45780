"""The commitment ledger: who is bound to what, by which words, and what became of it.

Gives ``ledger(case)``, a ``Ledger`` of options, entries and conditions; ``replay(ledger)``, each entry's life.
Needs a ``Source`` (a case, or a pair of lists).
"""

from standoff.model.ledger.build import Known, ledger
from standoff.model.ledger.entries import Condition, Entry, EntryKind, Ledger, Option, Requirement
from standoff.model.ledger.lifecycle import Life, State, Transition, replay
from standoff.model.ledger.literal import Literal

__all__ = [
    "Condition",
    "Entry",
    "EntryKind",
    "Known",
    "Ledger",
    "Life",
    "Literal",
    "Option",
    "Requirement",
    "State",
    "Transition",
    "ledger",
    "replay",
]
