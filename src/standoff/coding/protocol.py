"""The seam of coding: anything that reads marks and writes items is a coder."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from standoff.coding.reader import Reading
from standoff.language import Marks
from standoff.schema import AnyItem


class Coder(Protocol):
    """Reads the marks of one document, what the reader found in it, and the items that earlier coders wrote; writes
    further items.

    A coder is pure: the same marks, reading and items give the same answer. The parties of what it writes carry their
    mention only (``Party.span``); ``actors`` decides who is meant.
    """

    name: str
    """Goes into ``Item.coder``, so that a reader can see what an item rests on."""

    def code(self, marks: Marks, reading: Reading, items: Sequence[AnyItem]) -> list[AnyItem]:
        """The items that this coder adds."""
        ...
