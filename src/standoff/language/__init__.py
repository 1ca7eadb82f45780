"""Marks up one document: sentences, tokens, names, quotations, times, numbers. Spans, never edits.

Gives: ``mark(documents)``, an iterator of ``Marks``. Needs: ``Document``s with blocks. Its names are loaded when first
used: whoever only looks for quotations, or at a case, does not wait for spaCy.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from standoff.language.granularity import Granularity
    from standoff.language.marks import Marks, NumberMark, Quotation, Sentence, TimeMark
    from standoff.language.pipeline import DEFAULT_MODEL, load_pipeline, mark

_HOME = {
    "DEFAULT_MODEL": "pipeline",
    "Granularity": "granularity",
    "Marks": "marks",
    "NumberMark": "marks",
    "Quotation": "marks",
    "Sentence": "marks",
    "TimeMark": "marks",
    "load_pipeline": "pipeline",
    "mark": "pipeline",
}

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


def __getattr__(name: str) -> Any:  # noqa: ANN401
    try:
        module = _HOME[name]
    except KeyError:
        raise AttributeError(f"module 'standoff.language' has no attribute {name!r}") from None
    value = getattr(import_module(f"standoff.language.{module}"), name)
    globals()[name] = value
    return value
