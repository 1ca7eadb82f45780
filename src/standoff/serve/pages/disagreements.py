"""Disagreements: where articles tell one thing differently, both sides with their words."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec
from starlette.requests import Request

from standoff.analysis import Account, Disagreement
from standoff.analysis.accounts import Sentence, differing, sentence_of, told_of
from standoff.analysis.telling import telling
from standoff.errors import InputError
from standoff.schema import Difference, Strength
from standoff.serve.desk import Desk
from standoff.serve.pages.answer import Answer, Row
from standoff.serve.pages.page import given, page
from standoff.serve.pages.paging import piece
from standoff.serve.showing.marking import Mark, Stretch, stretches
from standoff.serve.views import whole

SAID = {
    Strength.HARD: ("Contradictions", "both cannot be right"),
    Strength.SOFT: ("Differences", "scope, precision or framing: both can be right"),
    Strength.UPDATE: ("Updates", "the later article supersedes the earlier"),
}
"""What each strength means, as a heading and in words."""

MOST = 50
"""Disagreements that are shown at a time."""

MOST_SENTENCES = 4
"""Sentences that are shown of one side; its other passages are counted, and stand in its story."""


class Side(msgspec.Struct, frozen=True, kw_only=True):
    """One account for the eye: ``told`` is what it says of the matter; each sentence in stretches, marked where the
    other side has other words.
    """

    account: Account
    told: str | None
    sentences: tuple[tuple[Sentence, tuple[Stretch, ...]], ...]
    more: int


class Pair(msgspec.Struct, frozen=True, kw_only=True):
    """A disagreement as the page shows it; ``id`` is its anchor."""

    id: str
    difference: Difference
    strength: Strength
    left: Side
    right: Side

    @property
    def is_dated(self) -> bool:
        """Whether the left side was published on an earlier day."""
        first, second = (min(c.published or "9" for c in s.account.line.citations) for s in (self.left, self.right))
        return first < second


def listed(desk: Desk, request: Request) -> Answer:
    """The disagreements: hard ones first, then soft ones, then updates; by difference and strength."""
    difference = _one_of(Difference, given(request, "difference"))
    strength = _one_of(Strength, given(request, "strength"))
    every = whole.disagreements(desk)
    found = [each for each in every if difference in (None, each.difference) and strength in (None, each.strength)]
    part = piece(found, request, most=MOST)
    pairs = [_pair(each, desk) for each in part.shown]
    context = {
        "parts": [(*SAID[key], [p for p in pairs if p.strength is key]) for key in Strength],
        "piece": part,
        "difference": difference,
        "differences": sorted({each.difference.value for each in every}),
        "strength": strength,
        "strengths": [each.value for each in Strength],
        "said": SAID,
    }
    rows = (row for each in found for row in _rows(each))
    return Answer("disagreements.html", context, {"disagreements": found}, _COLUMNS, rows)


def _one_of(vocabulary: type[Difference] | type[Strength], value: str | None) -> Difference | Strength | None:
    try:
        return None if value is None else vocabulary(value)
    except ValueError:
        known = ", ".join(each.value for each in vocabulary)
        raise InputError(f"{value!r} is no {vocabulary.__name__.lower()}", hint=f"one of: {known}") from None


def key(each: Disagreement) -> str:
    """What a disagreement is known by in addresses: the first item of each side."""
    return f"{each.left.items[0]}~{each.right.items[0]}"


def _pair(each: Disagreement, desk: Desk) -> Pair:
    sides = [_side(each, own, other, desk) for own, other in ((each.left, each.right), (each.right, each.left))]
    return Pair(id=key(each), difference=each.difference, strength=each.strength, left=sides[0], right=sides[1])


def _side(each: Disagreement, own: Account, other: Account, desk: Desk) -> Side:
    reading = desk.held.reading
    tellings = [telling(reading.by_id[item], reading) for item in own.items]
    words = " ".join(c.quote for c in other.line.citations)
    sentences = [sentence_of(one) for one in tellings[:MOST_SENTENCES]]
    return Side(
        account=own,
        told=next((told for one in tellings if (told := told_of(each.difference, one.item))), None),
        sentences=tuple((one, _marked(one, words)) for one in sentences),
        more=len(tellings) - len(sentences),
    )


def _marked(sentence: Sentence, other: str) -> tuple[Stretch, ...]:
    quote = sentence.citation.quote
    marks = [Mark(start, end, "", "differs") for start, end in differing(quote, other)]
    return tuple(stretches(quote, marks))


_COLUMNS = (
    "disagreement", "difference", "strength", "side", "text", "origins", "articles", "publisher", "published", "quote",
    "document", "item",
)  # fmt: skip


def _rows(each: Disagreement) -> Iterator[Row]:
    for side, account in (("left", each.left), ("right", each.right)):
        for cited in account.line.citations:
            yield {
                "disagreement": key(each),
                "difference": each.difference.value,
                "strength": each.strength.value,
                "side": side,
                "text": account.line.text,
                "origins": account.line.origins,
                "articles": account.line.documents,
                "publisher": cited.publisher,
                "published": cited.published,
                "quote": cited.quote,
                "document": cited.document,
                "item": cited.item,
            }


routes = page("/disagreements", listed, name="disagreements", whole=True)
