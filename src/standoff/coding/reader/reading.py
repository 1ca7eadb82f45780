"""What the reader finds in a text: frames with their spans, before anything is made of them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np
from tokenizers import Tokenizer

from standoff.coding.reader.card import Card
from standoff.coding.reader.decoding import decode, runs
from standoff.coding.reader.heads import Floats, Heads, softmax
from standoff.coding.reader.labels import FAMILIES, OUTSIDE, Family
from standoff.coding.reader.windows import Window, Words, windows_of, words_of

Range = tuple[int, int]
Encoder = Callable[[Sequence[int]], Floats]
"""From the pieces of one window to its pieces x hidden."""

FLOOR = 0.05
"""An anchor that is less likely than this is not looked at."""

SLIGHT = 0.02
"""A word that belongs to a role less likely than this is not kept."""


@dataclass(frozen=True, slots=True)
class Found:
    """A frame: its sense and anchor, how likely the anchor is, spans of the text by role, attributes with
    probabilities.
    """

    family: Family
    sense: str
    anchor: Range
    probability: float
    roles: dict[str, tuple[Range, ...]]
    attributes: dict[str, dict[str, float]] = field(default_factory=dict)
    chances: dict[str, tuple[tuple[Range, float], ...]] = field(default_factory=dict)
    """By weighed role the words of the text that may belong to it, with how likely each does."""

    def value(self, attribute: str) -> str:
        """The most likely value of an attribute."""
        values = self.attributes[attribute]
        return max(values, key=values.__getitem__)


@dataclass(frozen=True, slots=True)
class Reading:
    """What the reader found in one document, and the card that says what to make of its probabilities."""

    frames: tuple[Found, ...]
    card: Card

    def likely(self, kind: str) -> list[Found]:
        """The frames of a kind that are likely enough to give an item, the likeliest first."""
        least = self.card.least.get(kind, 0.5)
        found = [frame for frame in self.frames if frame.family.name == kind and frame.probability >= least]
        return sorted(found, key=lambda frame: (-frame.probability, frame.anchor))

    def near(self, kind: str, start: int, end: int, *, sense: str | None = None) -> float:
        """How likely the likeliest frame of a kind is that is anchored in a stretch of the text; 0 where none is."""
        return max(
            (
                frame.probability
                for frame in self.frames
                if frame.family.name == kind
                and start <= frame.anchor[0] < end
                and (sense is None or frame.sense == sense)
            ),
            default=0.0,
        )

    def seconds(self, kind: str, start: int, end: int, *, sense: str | None = None) -> bool:
        """Whether what a rule finds there is likely enough to stand, though the reader alone would not give it."""
        return self.near(kind, start, end, sense=sense) >= self.card.beside.get(kind, 0.0)

    def score(self, kind: str, probability: float | None = None, *, seconded: bool = False) -> float:
        """How sure an item is; without a probability, one that only the rules find."""
        return self.card.score(kind, probability, seconded=seconded)


UNREAD = Reading((), Card(sha256={}))
"""What is known of a document that no reader has seen: nothing, so that the rules speak alone."""


class Reader:
    """Reads texts. ``encoder`` gives the vectors of a window's pieces, ``heads`` what they mean."""

    def __init__(self, encoder: Encoder, heads: Heads, tokenizer: Tokenizer) -> None:
        self._encoder, self._heads, self._tokenizer = encoder, heads, tokenizer

    def read(self, text: str, blocks: Sequence[Range], least: Mapping[str, float] | None = None) -> list[Found]:
        """All frames of the given passages of a text, in text order.

        ``least``, by family: a frame that is less likely is found without roles and attributes; below FLOOR, not at
        all.
        """
        words = words_of(text, blocks, self._tokenizer)
        found: list[Found] = []
        for window in windows_of(words):
            hidden = self._encoder(window.pieces)[window.places]
            found += self._frames(hidden, window, words, least or {})
        return sorted(found, key=lambda frame: (frame.anchor, frame.family.name))

    def _frames(self, hidden: Floats, window: Window, words: Words, least: Mapping[str, float]) -> Iterator[Found]:
        likely = self._heads.anchors(hidden)
        likely[: window.context] = 0
        first = window.begin - window.context
        drafts: list[_Anchored] = []
        for column, family in enumerate(FAMILIES):
            anchors = np.nonzero(likely[:, column] >= FLOOR)[0]
            if not len(anchors):
                continue
            both = likely[anchors, column][:, None] * self._heads.senses(family, hidden[anchors])
            for row, sense in zip(*np.nonzero(both >= FLOOR), strict=True):
                drafts.append(_Anchored(family, int(sense), int(anchors[row]), float(both[row, sense])))
        wanted = [draft for draft in drafts if draft.probability >= least.get(draft.family.name, 0.0)]
        filled = self._fill(hidden, wanted)
        for draft in drafts:
            ranges, attributes, chances = filled.get(draft, ({}, {}, {}))
            yield Found(
                family=draft.family,
                sense=draft.family.senses[draft.sense],
                anchor=(words.starts[first + draft.place], words.ends[first + draft.place]),
                probability=draft.probability,
                roles={
                    role: tuple(
                        (words.starts[first + low], words.ends[first + high - 1]) for low, high in ranges.get(role, ())
                    )
                    for role in draft.family.roles
                },
                attributes=attributes,
                chances={
                    role: tuple(
                        ((words.starts[first + place], words.ends[first + place]), chance) for place, chance in likely
                    )
                    for role, likely in chances.items()
                },
            )

    def _fill(self, hidden: Floats, drafts: Sequence[_Anchored]) -> dict[_Anchored, _Filling]:
        """Roles and attributes; the labels of all roles of all families are decoded at once."""
        found: dict[_Anchored, _Filling] = {}
        groups = [(family, mine) for family in FAMILIES if (mine := [d for d in drafts if d.family is family])]
        sequences, chances = [], {}
        for family, mine in groups:
            scores = self._heads.roles(
                family, hidden, np.array([d.place for d in mine]), np.array([d.sense for d in mine])
            )
            sequences.append(scores.transpose(0, 2, 1, 3).reshape(-1, len(hidden), 3))
            for role in family.weighed:
                chances[family.name, role] = 1 - softmax(scores[:, :, family.roles.index(role)])[:, :, OUTSIDE]
        if not sequences:
            return found
        labels = decode(np.concatenate(sequences))
        at = 0
        for family, mine in groups:
            size = len(family.roles)
            its = labels[at : at + size * len(mine)].reshape(len(mine), size, -1)
            at += size * len(mine)
            inside = (its[:, family.main] != OUTSIDE).astype(np.float32)
            pooled = inside @ hidden / np.maximum(inside.sum(axis=1, keepdims=True), 1)
            places, senses = np.array([d.place for d in mine]), np.array([d.sense for d in mine])
            chosen = self._heads.attributes(family, hidden[places], pooled, senses)
            for number, draft in enumerate(mine):
                attributes = {
                    name: dict(zip(family.attributes[name], values[number].tolist(), strict=True))
                    for name, values in chosen.items()
                }
                ranges = {role: runs(its[number, r]) for r, role in enumerate(family.roles)}
                likely = {role: _likely(chances[family.name, role][number]) for role in family.weighed}
                found[draft] = (ranges, attributes, likely)
        return found


@dataclass(frozen=True, slots=True)
class _Anchored:
    """A frame before its roles are filled: the number of its sense, and its anchor's place among the window's words."""

    family: Family
    sense: int
    place: int
    probability: float

    def __hash__(self) -> int:
        return hash((self.family.name, self.sense, self.place))


_Filling = tuple[dict[str, list[Range]], dict[str, dict[str, float]], dict[str, list[tuple[int, float]]]]


def _likely(chances: Floats) -> list[tuple[int, float]]:
    """The places of the words that may belong to a role, with how likely each does."""
    return [(place, float(chances[place])) for place in np.flatnonzero(chances >= SLIGHT).tolist()]
