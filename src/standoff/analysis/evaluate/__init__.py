"""How good coded items are: compared with gold, both in the interchange format.

Items are matched one to one within a document and a kind, the best overlap first; the definitions of each figure
stand in ``matching`` and ``attributes``. Gives: a ``Report`` of precision, recall, F1, core recall, the accuracy of
each attribute over the matched pairs, and ``end_to_end``: the F1 of what is found *and* right in what a reader relies
on (who and act of a statement, who and kind of a commitment, actors and status of an event).

``evaluate_cross`` scores which items of different documents are said to report the same, or to disagree.
"""

from standoff.analysis.evaluate.attributes import RELIES_ON
from standoff.analysis.evaluate.cross import PairReport, entries, evaluate_cross, load_facts
from standoff.analysis.evaluate.lines import Entry, load
from standoff.analysis.evaluate.report import KindReport, Miss, Report, evaluate

__all__ = [
    "RELIES_ON",
    "Entry",
    "KindReport",
    "Miss",
    "PairReport",
    "Report",
    "entries",
    "evaluate",
    "evaluate_cross",
    "load",
    "load_facts",
]
