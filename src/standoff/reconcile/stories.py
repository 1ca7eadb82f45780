"""Stories: the items of different documents that report the same thing, as judgements of machine and persons say."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from standoff.reconcile.comparing.pairing import Link
from standoff.reconcile.judgements import Judge, Judgement, Sameness, components
from standoff.schema import Strength


def judged(links: Iterable[Link]) -> Iterator[Judgement]:
    """The machine's judgements: a link without a difference joins, a contradiction keeps apart."""
    for link in links:
        if link.difference is None:
            yield Judgement(link.left, link.right, Sameness.SAME, by=Judge.MACHINE, score=link.odds)
        elif link.strength is Strength.HARD:
            yield Judgement(link.left, link.right, Sameness.DIFFERENT, by=Judge.MACHINE, score=link.odds)


def stories(judgements: Iterable[Judgement]) -> list[frozenset[str]]:
    """Ids of the items of each story, those of two items or more, from the judgements of machine and persons."""
    return [found for found in components(judgements) if len(found) > 1]


def pairs(found: Iterable[frozenset[str]]) -> Iterator[tuple[str, str]]:
    """Every two items of each story, in order."""
    for story in found:
        ordered = sorted(story)
        for n, left in enumerate(ordered):
            for right in ordered[n + 1 :]:
                yield left, right
