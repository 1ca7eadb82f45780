"""Marks up one document: sentences, tokens, names, quotations, times, numbers. Spans, never edits.

Gives: ``mark(documents)``, an iterator of ``Marks``. Needs: ``Document``s with blocks.
"""

from standoff.language.granularity import Granularity
from standoff.language.marks import Marks, NumberMark, Quotation, Sentence, TimeMark
from standoff.language.pipeline import DEFAULT_MODEL, load_pipeline, mark

__all__ = [
    "DEFAULT_MODEL",
    "Granularity",
    "Marks",
    "NumberMark",
    "Quotation",
    "Sentence",
    "TimeMark",
    "load_pipeline",
    "mark",
]
