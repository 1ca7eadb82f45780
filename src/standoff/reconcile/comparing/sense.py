"""What a passage says where it stands, as a short vector: close where two passages report the same, in whatever words.

A sentence encoder reads the passage in its sentence; the mean of its states over the passage, and over all that it
read, go through one linear layer. (Read with the sentences round it, passages that stand near each other look alike.)
``standoff.training.senses`` fitted both on things that several articles tell in words of their own
(``corpus/tellings``), each against the other things of its crisis (van den Oord, Li & Vinyals 2018; Reimers & Gurevych
2019).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache
from importlib.resources import as_file, files

import numpy as np
from numpy.typing import NDArray

from standoff.errors import LanguageModelError
from standoff.reconcile.comparing.meaning import LARGEST, tokenizer
from standoff.reconcile.comparing.sentences import sentence_bounds
from standoff.schema import Span

READ = 64
"""Pieces of words that are read at once, of a longer sentence those round the passage."""
SHORT = 600
"""Characters from the first of an item's passages to the end of the last that are read as one passage."""

_Floats = NDArray[np.float32]


def senses(text: str, passages: Sequence[Sequence[Span]]) -> list[bytes]:
    """For each item the vector of the first of its passages in ``text``, of length 1 and in 8 bits a component; empty
    for one without words.
    """
    if not passages:
        return []
    plain = text.encode("utf-8", "replace").decode("utf-8")  # a lone surrogate is no character to the tokenizer
    encoded = tokenizer().encode(plain, add_special_tokens=False)
    starts, ends = np.array(encoded.offsets, np.int64).reshape(-1, 2).T
    pieces = np.array(encoded.ids, np.int64)
    states: dict[tuple[int, int], _Floats] = {}
    found = []
    for spans in passages:
        last = spans[-1] if _is_short(spans) else spans[0]
        begin, end = _within(starts, ends, spans[0].start, last.end)
        if begin >= end:
            found.append(b"")
            continue
        window = _window(begin, _within(starts, ends, *sentence_bounds(text, spans[0])))
        if window not in states:
            states[window] = _model().states(pieces[slice(*window)].tolist())
        read = states[window]
        at = slice(max(begin - window[0], 0) + 1, min(end - window[0], READ) + 1)
        found.append(_vector(read[at].mean(axis=0), read.mean(axis=0)))
    return found


def _is_short(spans: Sequence[Span]) -> bool:
    return spans[-1].end - spans[0].start <= SHORT and spans[-1].end > spans[0].start


def _within(starts: NDArray[np.int64], ends: NDArray[np.int64], start: int, end: int) -> tuple[int, int]:
    """The first and the last (exclusive) of the pieces that lie at least in part between two code points."""
    return int(np.searchsorted(ends, start, side="right")), int(np.searchsorted(starts, end, side="left"))


def _window(first: int, sentence: tuple[int, int]) -> tuple[int, int]:
    """What is read: the pieces of the sentence, or, of a longer one, those round the piece ``first``."""
    begin, end = min(first, sentence[0]), max(first + 1, sentence[1])  # a passage may begin where a sentence ends
    if end - begin > READ:
        begin = max(begin, min(first - READ // 3, end - READ))
    return begin, min(end, begin + READ)


def _vector(passage: _Floats, around: _Floats) -> bytes:
    head = _model().head
    placed = (np.concatenate([passage, around]) - head["mean"]) / head["spread"]
    vector = head["weight"] @ placed + head["bias"]
    return (vector * (LARGEST / np.linalg.norm(vector))).round().astype(np.int8).tobytes()


class _Model:
    def __init__(self) -> None:
        # who only looks at a case does not wait for spaCy
        from standoff.coding.reader import Encoder
        from standoff.coding.reader.windows import CLS, SEP

        folder = files("standoff").joinpath("data/reconcile/sense")
        if not all(folder.joinpath(name).is_file() for name in ("encoder.onnx", "head.npz")):
            raise LanguageModelError(
                f"{folder} is not whole; install standoff again, or train it anew (python -m standoff.training.senses)"
            )
        with as_file(folder.joinpath("encoder.onnx")) as path:
            self.encoder = Encoder(path)
        self._first, self._last = CLS, SEP
        with folder.joinpath("head.npz").open("rb") as stream, np.load(stream) as stored:
            self.head: Mapping[str, _Floats] = {name: stored[name].astype(np.float32) for name in stored}

    def states(self, pieces: Sequence[int]) -> _Floats:
        """The states of these pieces, and of the two that begin and end what is read."""
        return self.encoder([self._first, *pieces, self._last])


@lru_cache(maxsize=1)
def _model() -> _Model:
    return _Model()
