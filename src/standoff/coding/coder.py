"""The chain of coders that is shipped, and the function that runs it over one document."""

from __future__ import annotations

from collections.abc import Sequence

from standoff.coding.commitments import CommitmentCoder
from standoff.coding.protocol import Coder
from standoff.coding.statements import StatementCoder
from standoff.language import Marks
from standoff.schema import AnyItem

CODERS: tuple[Coder, ...] = (StatementCoder(), CommitmentCoder())
"""In the order in which they run; each sees what the ones before it wrote."""


def code(marks: Marks, *, coders: Sequence[Coder] = CODERS) -> list[AnyItem]:
    """The items of one document, in text order."""
    items: list[AnyItem] = []
    for coder in coders:
        items += coder.code(marks, items)
    return sorted(items, key=lambda item: (item.anchor.start, item.kind_name, item.anchor.end))
