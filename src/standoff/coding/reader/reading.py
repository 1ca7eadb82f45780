"""What the reader finds in a text: frames with their spans, before anything is made of them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

import numpy as np
from tokenizers import Tokenizer

from standoff.coding.reader.card import Card
from standoff.coding.reader.decoding import decode, runs
from standoff.coding.reader.heads import Floats, Heads
from standoff.coding.reader.labels import FAMILIES, OUTSIDE, Family
from standoff.coding.reader.windows import Window, Words, windows_of, words_of

Range = tuple[int, int]
Encoder = Callable[[Sequence[int]], Floats]
"""From the pieces of one window to its pieces x hidden."""

FLOOR = 0.05
"""An anchor that is less likely than this is not looked at."""


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

    def __init__(
        self, encoder: Encoder, heads: Heads, tokenizer: Tokenizer, opening: dict[str, float] | None = None
    ) -> None:
        self._encoder, self._heads, self._tokenizer = encoder, heads, tokenizer
        self._opening = opening or {}

    def read(self, text: str, blocks: Sequence[Range], floors: dict[str, float] | None = None) -> list[Found]:
        """All frames of the given passages of a text, in text order. ``floors`` by family; others have FLOOR."""
        words = words_of(text, blocks, self._tokenizer)
        found: list[Found] = []
        for window in windows_of(words):
            hidden = self._encoder(window.pieces)[window.places]
            found += self._frames(hidden, window, words, floors or {})
        return sorted(found, key=lambda frame: (frame.anchor, frame.family.name))

    def _frames(self, hidden: Floats, window: Window, words: Words, floors: dict[str, float]) -> list[Found]:
        likely = self._heads.anchors(hidden)
        likely[: window.context] = 0
        first = window.begin - window.context
        found = []
        for column, family in enumerate(FAMILIES):
            least = floors.get(family.name, FLOOR)
            anchors = np.nonzero(likely[:, column] >= least)[0]
            if not len(anchors):
                continue
            both = likely[anchors, column][:, None] * self._heads.senses(family, hidden[anchors])
            rows, senses = np.nonzero(both >= least)
            places = anchors[rows]
            if not len(places):
                continue
            scores = self._heads.roles(family, hidden, places, senses)
            logs = scores - np.logaddexp.reduce(scores, axis=-1, keepdims=True)
            count, length, roles, _ = logs.shape
            opening = np.array(
                [self._opening.get(f"{family.name}.{role}", 0.0) for role in family.roles], dtype=np.float32
            )
            flat = logs.transpose(0, 2, 1, 3).reshape(count * roles, length, 3)
            labels = decode(flat, np.tile(opening, count)[:, None]).reshape(count, roles, length)
            for number, (place, sense) in enumerate(zip(places.tolist(), senses.tolist(), strict=True)):
                spans = {
                    role: tuple(
                        (words.starts[first + low], words.ends[first + high - 1])
                        for low, high in runs(labels[number, r])
                    )
                    for r, role in enumerate(family.roles)
                }
                inside = labels[number, family.main] != OUTSIDE
                pooled = hidden[inside].mean(axis=0) if inside.any() else np.zeros_like(hidden[0])
                chosen = self._heads.attributes(family, hidden[place], pooled, sense)
                found.append(
                    Found(
                        family=family,
                        sense=family.senses[sense],
                        anchor=(words.starts[first + place], words.ends[first + place]),
                        probability=float(both[rows[number], sense]),
                        roles=spans,
                        attributes={
                            name: dict(zip(family.attributes[name], map(float, values), strict=True))
                            for name, values in chosen.items()
                        },
                    )
                )
        return found
