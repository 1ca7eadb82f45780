"""Examples for training: windows of words with what is known about them. What nobody annotated is masked, never taken
for absent.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from standoff.coding.reader.labels import BEGIN, FAMILIES, FLAT, INSIDE, OUTSIDE, Family
from standoff.coding.reader.windows import Window, Words, windows_of

Ints = NDArray[np.int64]
Range = tuple[int, int]
"""A stretch of the text, half-open code points; or, after ``Annotated.words``, of words."""

UNKNOWN = -100
"""The label of what is not known: it costs nothing."""


@dataclass(frozen=True, slots=True)
class Frame:
    """One frame, in words of the document: ``anchor``, the words of each role, and the attributes' values.

    A role that is missing from ``roles`` is not known; one that maps to an empty list is known to be absent.
    """

    family: Family
    sense: str
    anchor: int
    roles: dict[str, list[Range]]
    attributes: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Annotated:
    """A text, its words, its frames, and the names of the families that were annotated exhaustively."""

    name: str
    text: str
    words: Words
    frames: list[Frame]
    known: frozenset[str]
    flat: bool = True


@dataclass(frozen=True, slots=True)
class Example:
    """A window, its flat labels (n), the anchors that are known (n x families; UNKNOWN where not), and its frames."""

    window: Window
    flat: Ints
    anchors: Ints
    frames: list[tuple[Frame, int, Ints]]
    """The frame, its anchor's place among the window's words, and the labels of each role for those words."""


def to_words(words: Words, spans: Iterable[Range]) -> list[Range]:
    """Spans of the text as ranges of words; those that hold no word are dropped."""
    found = []
    for start, end in spans:
        low = int(np.searchsorted(words.ends, start, side="right"))
        high = int(np.searchsorted(words.starts, end, side="left"))
        if high > low:
            found.append((low, high))
    return found


def examples_of(document: Annotated) -> Iterator[Example]:
    """The windows of a document. Words of the context are read but not labelled; a frame belongs to its anchor's
    window.
    """
    flat = _flat(document)
    anchors = np.full((len(document.words), len(FAMILIES)), UNKNOWN)
    anchors[:, [number for number, family in enumerate(FAMILIES) if family.name in document.known]] = 0
    for frame in document.frames:
        anchors[frame.anchor, FAMILIES.index(frame.family)] = 1
    for window in windows_of(document.words):
        first = window.begin - window.context
        inside = slice(first, window.end)
        its_flat, its_anchors = flat[inside].copy(), anchors[inside].copy()
        its_flat[: window.context] = UNKNOWN
        its_anchors[: window.context] = UNKNOWN
        frames = [
            (frame, frame.anchor - first, labels_of(frame, first, window.end))
            for frame in document.frames
            if window.begin <= frame.anchor < window.end
        ]
        yield Example(window, its_flat, its_anchors, frames)


def labels_of(frame: Frame, first: int, end: int) -> Ints:
    """Outside, begin or inside of each role for the words from ``first`` to ``end``: n x roles; UNKNOWN where it is."""
    labels = np.full((end - first, len(frame.family.roles)), UNKNOWN)
    for number, role in enumerate(frame.family.roles):
        if role in frame.roles:
            labels[:, number] = OUTSIDE
        for low, high in frame.roles.get(role, []):
            low, high = max(low, first), min(high, end)
            if low < high:
                labels[low - first : high - first, number] = INSIDE
                labels[low - first, number] = BEGIN
    return labels


def _flat(document: Annotated) -> Ints:
    """Source, cue and content over the whole text; where frames are nested the outer one's labels stand."""
    if not document.flat:
        return np.full(len(document.words), UNKNOWN)
    labels = np.zeros(len(document.words), dtype=np.int64)
    statements = [frame for frame in document.frames if frame.sense == "statement"]
    for frame in sorted(statements, key=_extent):  # the outermost last, so that it overwrites
        for number, role in enumerate(("source", "cue", "content")):
            for low, high in frame.roles.get(role, []):
                labels[low:high] = 2 + 2 * number
                labels[low] = 1 + 2 * number
    assert labels.max(initial=0) < FLAT
    return labels


def _extent(frame: Frame) -> int:
    ranges = [r for spans in frame.roles.values() for r in spans]
    return max((high for _, high in ranges), default=0) - min((low for low, _ in ranges), default=0)


def all_examples(documents: Sequence[Annotated]) -> list[Example]:
    """The windows of all documents."""
    return [example for document in documents for example in examples_of(document)]
