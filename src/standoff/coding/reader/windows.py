"""How a text is cut into what the encoder reads: words, and windows of whole paragraphs with a little context before
them.

A *word* is a maximal run of letters, digits and marks, or one other sign; a label is given to a word, never to a part
of one. A *window* holds consecutive paragraphs of at most ``LENGTH`` pieces, parted by ``[SEP]``; a paragraph that is
longer is cut between words. Up to ``CONTEXT`` pieces of the text before a window stand at its front: they are read,
and labelled by the window before.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from tokenizers import Tokenizer

LENGTH, CONTEXT = 256, 48
CLS, SEP = 101, 102
"""The pieces that begin a window and part its paragraphs, in BERT's vocabulary."""


@dataclass(frozen=True, slots=True)
class Words:
    """The words of a text, in order.

    ``starts`` and ``ends`` are code points of the text, ``pieces`` the vocabulary numbers of each word (at least one),
    ``paragraphs`` the number of the paragraph in which each lies.
    """

    starts: list[int]
    ends: list[int]
    pieces: list[list[int]]
    paragraphs: list[int]

    def __len__(self) -> int:
        return len(self.starts)


@dataclass(frozen=True, slots=True)
class Window:
    """What is read at once: ``pieces`` (with CLS and SEP), and the place of each word's first piece in them.

    ``words`` are the words from ``begin - context`` on to ``end``; the window labels those from ``begin`` to ``end``.
    ``places[i]`` is the place of word ``begin - context + i``.
    """

    begin: int
    end: int
    context: int
    pieces: list[int]
    places: list[int]


def words_of(text: str, blocks: Sequence[tuple[int, int]], tokenizer: Tokenizer) -> Words:
    """The words of the given passages (start, end), each a paragraph, through BERT's own normaliser and vocabulary."""
    found = Words([], [], [], [])
    passages = [text[start:end] for start, end in blocks]
    for number, ((start, _), encoding) in enumerate(
        zip(blocks, tokenizer.encode_batch(passages, add_special_tokens=False), strict=True)
    ):
        last = None
        for piece, word, (low, high) in zip(encoding.ids, encoding.word_ids, encoding.offsets, strict=True):
            if word == last:
                found.pieces[-1].append(piece)
                found.ends[-1] = start + high
                continue
            last = word
            found.starts.append(start + low)
            found.ends.append(start + high)
            found.pieces.append([piece])
            found.paragraphs.append(number)
    return found


def paragraphs_of(text: str) -> list[tuple[int, int]]:
    """The lines of a text that hold something, for texts that were not read by the documents layer."""
    return [(m.start(), m.start() + len(m.group().rstrip())) for m in re.finditer(r"\S[^\n]*", text)]


def windows_of(words: Words, length: int = LENGTH, context: int = CONTEXT) -> Iterator[Window]:
    """Every word once as a word to label; see the module."""
    sizes = [min(len(pieces), 16) for pieces in words.pieces]
    begin = 0
    while begin < len(words):
        end = _end(words, sizes, begin, length - 2 - (context if begin else 0))
        first = begin
        room = min(context, length - 2 - _cost(words, sizes, begin, end))
        while first > 0 and room - sizes[first - 1] - 1 >= 0:
            first -= 1
            room -= sizes[first] + (words.paragraphs[first] != words.paragraphs[first + 1])
        yield _window(words, first, begin, end)
        begin = end


def _cost(words: Words, sizes: list[int], begin: int, end: int) -> int:
    breaks = sum(a != b for a, b in pairwise(words.paragraphs[begin:end]))
    return sum(sizes[begin:end]) + breaks


def _end(words: Words, sizes: list[int], begin: int, room: int) -> int:
    """Where a window ends: after the last paragraph that fits whole, or, if none does, after the last word that
    fits.
    """
    whole, at = begin, begin
    while at < len(words):
        new = at > begin and words.paragraphs[at] != words.paragraphs[at - 1]
        if new:
            whole = at
        room -= sizes[at] + new
        if room < 0:
            return whole if whole > begin else max(at, begin + 1)
        at += 1
    return at


def _window(words: Words, first: int, begin: int, end: int) -> Window:
    pieces, places = [CLS], []
    for at in range(first, end):
        if at > first and words.paragraphs[at] != words.paragraphs[at - 1]:
            pieces.append(SEP)
        places.append(len(pieces))
        pieces.extend(words.pieces[at][:16])
    pieces.append(SEP)
    return Window(begin, end, begin - first, pieces, places)
