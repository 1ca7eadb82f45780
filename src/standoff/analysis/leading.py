"""What a brief leads with: what is new, what independent origins agree on, what is denied or disputed."""

from __future__ import annotations

from collections.abc import Iterable

import msgspec

from standoff.analysis.disagreements import Disagreement, disagreements_of
from standoff.analysis.grouping import Group
from standoff.analysis.lines import Line
from standoff.analysis.source import Reading
from standoff.analysis.stories import stories_of
from standoff.analysis.telling import Sense
from standoff.schema import Strength

INDEPENDENT = 2
"""Origins from which a thing counts as agreed."""

AGREED = ("event", "statement")
"""Kinds that a brief shows as agreed; commitments have a section of their own, where all are told."""


def is_new(group: Group, since: str) -> bool:
    """Whether no article before that day tells it."""
    days = [t.document.published for t in group.tellings]
    return all(day is not None and day >= since for day in days)


def agreed(reading: Reading, *, most: int | None) -> tuple[Line, ...]:
    """One line for each thing that independent origins report alike; ``most`` bounds the passages cited."""
    found = (story for story in stories_of(reading) if story.origins >= INDEPENDENT and story.kind in AGREED)
    return tuple(bounded(story.line, most) for story in found if story.sense != Sense.FEARED)


def disputed(reading: Reading, *, most: int | None) -> tuple[Line, ...]:
    """One line for each contradiction, hard ones first, with the words of both sides; updates are none."""
    found: Iterable[Disagreement] = disagreements_of(reading)
    return tuple(_line(each, most) for each in found if each.strength is not Strength.UPDATE)


def bounded(line: Line, most: int | None) -> Line:
    """The line with so many passages at most."""
    kept = line.citations[:most]
    return msgspec.structs.replace(line, citations=kept, more=len(line.citations) - len(kept))


def _line(each: Disagreement, most: int | None) -> Line:
    left, right = each.left.line, each.right.line
    half = None if most is None else max(1, most // 2)
    citations = (*left.citations[:half], *right.citations[:half])
    told = "both cannot be right" if each.strength is Strength.HARD else "scope, precision or framing"
    return Line(
        text=f"{left.text} — but: {right.text} ({each.difference.value}: {told})",
        subject=left.subject,
        when=left.when,
        documents=left.documents + right.documents,
        origins=left.origins + right.origins,
        citations=citations,
        more=len(left.citations) + len(right.citations) - len(citations),
    )
