"""What texts are compared by: hashes of runs of words, paragraph by paragraph.

Broder, "On the resemblance and containment of documents" (1997), over body paragraphs only. Words that the text quotes
are left out: two reporters who were both in the room write down the same sentence, and neither copied the other.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from standoff.language.marks import Quotation
from standoff.language.quotations import find_quotations
from standoff.schema import BlockKind, Document

Hashes = NDArray[np.int64]

RUN = 4
"""Words in a shingle. With one word in ten exchanged two thirds of the shingles stay; two reports of one event by two
reporters share about one in a hundred."""
LEAST = 8
"""A passage of fewer shingles (eleven words that are no quotation) proves nothing: anybody may have written it."""
ONE_IN = 16
"""Of a passage's shingles one in so many is in the index. Each find is then held against the whole passage, so this
costs no precision; and with one in 4 and one in 32 the copies found were the same (``benchmarks/origins.py``)."""
SURE = 4
"""The smallest hashes of a passage are in the index besides, so that a short one can be found."""

_WORD = re.compile(r"\w+(?:['’]\w+)*")
_PARAGRAPH = re.compile(r"\S(?:.|\n(?!\s*\n))*")
_BASE = np.uint64(0x9E3779B97F4A7C15)
_MIX = np.uint64(0xBF58476D1CE4E5B9)


@dataclass(frozen=True, slots=True)
class Passage:
    """A body paragraph: ``start`` and ``end`` in code points, and the hashes of its shingles, each once, in order."""

    start: int
    end: int
    shingles: Hashes

    @property
    def size(self) -> int:
        return len(self.shingles)

    @property
    def sample(self) -> list[int]:
        """The hashes that the index keeps: one in ``ONE_IN``, chosen by the hash, and the ``SURE`` smallest."""
        chosen = self.shingles[(self.shingles & (ONE_IN - 1)) == 0]
        return sorted({*chosen.tolist(), *self.shingles[:SURE].tolist()})


def passages(document: Document) -> list[Passage]:
    """The body paragraphs of a document that are long enough to tell a copy by."""
    return list(_long_enough(document))


def _long_enough(document: Document) -> Iterator[Passage]:
    quoted = [(q.start, q.end) for q in find_quotations(document) if not q.depth and _is_speech(document, q)]
    for block in document.blocks:
        if block.kind is BlockKind.BODY:
            for start, end in _paragraphs(document.text, block.start, block.end):
                found = _shingles(_outside(document.text, start, end, quoted))
                if len(found) >= LEAST:
                    yield Passage(start, end, found)


def _is_speech(document: Document, quotation: Quotation) -> bool:
    """Whether it is more than a word or two: "an 'act of war'" is the reporter's sentence all the same."""
    return len(document.text[quotation.start : quotation.end].split()) >= RUN


def _paragraphs(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """A body block may hold several paragraphs where a reader set no blocks."""
    for found in _PARAGRAPH.finditer(text, start, end):
        yield found.span()


def _outside(text: str, start: int, end: int, quoted: Sequence[tuple[int, int]]) -> Iterator[str]:
    """The stretches of a paragraph that stand in no quotation."""
    for quote_start, quote_end in quoted:
        if quote_end > start and quote_start < end:
            yield text[start : max(start, quote_start)]
            start = quote_end
    yield text[start:end]


def _shingles(stretches: Iterable[str]) -> Hashes:
    """The hashes of the runs of ``RUN`` words, each once, smallest first; case and punctuation do not count."""
    runs = ([_word(word) for word in _WORD.findall(stretch.casefold())] for stretch in stretches)
    found = [_hashed(run) for run in runs if len(run) >= RUN]
    return np.unique(np.concatenate(found)) if found else np.empty(0, np.int64)


@lru_cache(maxsize=1 << 17)
def _word(word: str) -> int:
    digest = hashlib.blake2b(word.replace("’", "'").encode("utf-8", "surrogatepass"), digest_size=8).digest()
    return int.from_bytes(digest, "big")


def _hashed(run: list[int]) -> Hashes:
    """A polynomial of the words' hashes, modulo 2 to the 64, mixed so that any of its bits can choose a sample.

    The same in every process, so that a case can keep them.
    """
    words = np.array(run, np.uint64)
    count = len(words) - RUN + 1
    value = np.zeros(count, np.uint64)
    for place in range(RUN):
        value = value * _BASE + words[place : place + count]
    value = (value ^ (value >> np.uint64(31))) * _MIX
    return (value ^ (value >> np.uint64(29))).view(np.int64)
