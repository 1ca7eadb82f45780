"""What the reader can say: the frames it fills, their roles and attributes, and how they are numbered in the weights.

A *frame* is one thing that is told: a statement, a commitment, an event. It is found at its *anchor*, one word (the
first word of the cue, the head of the action or of the evidence); from the anchor the reader marks the words of each
role, and chooses each attribute.
"""

from __future__ import annotations

from dataclasses import dataclass

from standoff.schema import PLOVER_MODES, Act, CommitmentKind, Plover, Polarity, Status

NONE = "none"


@dataclass(frozen=True, slots=True)
class Family:
    """One kind of frame: ``senses`` are what an anchor can be (a word may be several), ``attributes`` name their
    values.
    """

    name: str
    senses: tuple[str, ...]
    roles: tuple[str, ...]
    attributes: dict[str, tuple[str, ...]]
    weighed: tuple[str, ...] = ()
    """Roles of which each word's probability is kept, too."""

    @property
    def main(self) -> int:
        """The number of the role that says what is told: its words are averaged for the attributes."""
        return self.roles.index({"statement": "content", "commitment": "action"}.get(self.name, "evidence"))


MODES = (NONE, *sorted({mode for modes in PLOVER_MODES.values() for mode in modes}))
"""PLOVER's modes over all types."""

STATEMENT = Family(
    "statement",
    senses=("statement",),
    roles=("source", "cue", "content"),
    attributes={"act": tuple(map(str, Act))},
)
COMMITMENT = Family(
    "commitment",
    senses=("commitment",),
    roles=("action", "condition", "by"),
    attributes={"kind": tuple(map(str, CommitmentKind)), "polarity": (NONE, *map(str, Polarity))},
    weighed=("by",),
)
EVENT = Family(
    "event",
    senses=tuple(map(str, Plover)),
    roles=("evidence", "source", "target"),
    attributes={"status": tuple(map(str, Status)), "mode": MODES},
    weighed=("source", "target"),
)
FIGURE = Family("figure", senses=("figure",), roles=("evidence",), attributes={})

OUTSIDE, BEGIN, INSIDE = range(3)
"""A word's labels, for each role by itself: the evidence of an event may hold its source."""

FAMILIES: tuple[Family, ...] = (STATEMENT, COMMITMENT, EVENT, FIGURE)
FLAT = 1 + 2 * len(STATEMENT.roles)
"""Labels of the flat layer: begin and inside of source, cue and content, without saying whose."""
