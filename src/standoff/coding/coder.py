"""The chain of coders that is shipped, and the function that runs it over one document."""

from __future__ import annotations

from collections.abc import Sequence

from standoff.coding.commitments import CommitmentCoder
from standoff.coding.events import code_events
from standoff.coding.figures import code_figures
from standoff.coding.protocol import Coder
from standoff.coding.reader import Reading, read
from standoff.coding.statements import StatementCoder
from standoff.language import Marks
from standoff.schema import AnyItem, Commitment, Statement


class EventCoder:
    """Events, by the reader, and by PLOVER's lexicon where the reader is in doubt."""

    name = "events"

    def code(self, marks: Marks, reading: Reading, items: Sequence[AnyItem]) -> list[AnyItem]:
        """All events of a document."""
        statements = [item for item in items if isinstance(item, Statement)]
        commitments = [item for item in items if isinstance(item, Commitment)]
        return list(code_events(marks, reading, statements, commitments))


class FigureCoder:
    """Rules for figures, from the numbers that ``language`` marked."""

    name = "rules.figures"

    def code(self, marks: Marks, reading: Reading, items: Sequence[AnyItem]) -> list[AnyItem]:
        """All figures of a document."""
        return list(code_figures(marks, reading))


CODERS: tuple[Coder, ...] = (StatementCoder(), CommitmentCoder(), EventCoder(), FigureCoder())
"""In the order in which they run; each sees what the ones before it wrote."""


def code(marks: Marks, *, reading: Reading | None = None, coders: Sequence[Coder] = CODERS) -> list[AnyItem]:
    """The items of one document, in text order; ``reading`` is what the shipped reader finds, unless it is given."""
    reading = reading or read(marks)
    items: list[AnyItem] = []
    for coder in coders:
        items += coder.code(marks, reading, items)
    return sorted(items, key=lambda item: (item.anchor.start, item.kind_name, item.anchor.end))
