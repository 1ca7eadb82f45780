"""What a brief leads with: what is new, what independent origins agree on, what is denied or disputed."""

from __future__ import annotations

from collections.abc import Collection, Iterable

import msgspec

from standoff.analysis.disagreements import Disagreement, disagreements_of
from standoff.analysis.grouping import Group, group
from standoff.analysis.lines import Line, line
from standoff.analysis.source import Reading
from standoff.analysis.stories import Story, stories_of
from standoff.analysis.telling import Sense, independent, tellings
from standoff.analysis.weight import standing_of, weight
from standoff.schema import Strength

INDEPENDENT = 2
"""Origins from which a thing counts as agreed."""

AGREED = ("event", "statement")
"""Kinds that a brief shows as agreed; commitments have a section of their own, where all are told."""


def is_new(group: Group, since: str) -> bool:
    """Whether no article before that day tells it."""
    days = [t.document.published for t in group.tellings]
    return all(day is not None and day >= since for day in days)


def is_added(group: Group, added: Collection[str]) -> bool:
    """Whether all articles that tell it are among the ``added`` ones, named by their ids."""
    return all(t.page in added for t in group.tellings)


def threats(reading: Reading, *, most: int | None) -> tuple[Line, ...]:
    """One line for each threat that hangs on a condition, the weightiest first."""
    standing = standing_of(reading)
    found = []
    for own in group((t for t in tellings(reading) if t.sense is Sense.THREAT and t.is_conditional), reading):
        origins = independent(own.tellings, reading)
        found.append(line(own, origins=origins, weight=weight(own, standing, origins=origins), most=most))
    return tuple(sorted(found, key=lambda each: (-each.weight, each.text)))


def agreed(reading: Reading, *, most: int | None) -> tuple[Line, ...]:
    """One line for each thing that independent origins report alike, as good as surely: who tells what may be another
    thing is neither counted nor cited. ``most`` bounds the passages cited.
    """
    found = (story for story in stories_of(reading) if story.sure_origins >= INDEPENDENT and story.kind in AGREED)
    return tuple(bounded(_sure(story), most) for story in found if story.sense != Sense.FEARED)


def _sure(story: Story) -> Line:
    kept = tuple(cited for cited in story.line.citations if cited.item not in story.unsure)
    return msgspec.structs.replace(
        story.line, citations=kept, documents=story.sure_documents, origins=story.sure_origins
    )


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
