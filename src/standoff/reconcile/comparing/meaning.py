"""What a passage means, as a short vector: close where two passages say the same in other words.

Each word piece has a fixed vector, the mean of a sentence encoder's states for that piece alone; a passage has the sum
of its pieces, rare ones more than common ones (the method is that of model2vec, van Dongen & Tulkens 2024, and the
weights are those of Arora, Liang & Ma 2017). ``standoff.training.vectors`` makes the table.
"""

from __future__ import annotations

from functools import lru_cache
from importlib.resources import files
from typing import Any

import numpy as np
from numpy.typing import NDArray

LARGEST = 127
"""A component is kept in 8 bits: its share of the vector's length times this."""


def meaning(text: str) -> bytes:
    """The vector of a passage, of length 1 and in 8 bits a component; empty for a passage without words."""
    plain = text.encode("utf-8", "replace").decode("utf-8")  # a lone surrogate is no character to the tokenizer
    table, pieces = _table(), tokenizer().encode(plain, add_special_tokens=False).ids
    total = table[pieces].sum(axis=0, dtype=np.float32) if pieces else np.zeros(1, dtype=np.float32)
    length = float(np.linalg.norm(total))
    if length == 0:
        return b""
    return (total * (LARGEST / length)).round().astype(np.int8).tobytes()


def likeness(one: bytes, other: bytes) -> float:
    """The cosine of two vectors, -1 to 1; 0 where one is empty."""
    if not one or not other:
        return 0.0
    return float(likenesses(np.frombuffer(one, np.int8)[None], np.frombuffer(other, np.int8)[None])[0])


def likenesses(ones: NDArray[np.int8], others: NDArray[np.int8]) -> NDArray[np.float64]:
    """The same for many pairs at once, a row each: the ones' vectors and the others'; 0 where they are of two sizes."""
    if ones.shape != others.shape:
        return np.zeros(len(ones))
    products = np.einsum("ij,ij->i", ones.astype(np.float32), others.astype(np.float32))  # whole numbers: exact
    cosines: NDArray[np.float64] = products.astype(np.float64) / (LARGEST * LARGEST)
    return cosines


@lru_cache(maxsize=1)
def _table() -> NDArray[np.int8]:
    with files("standoff").joinpath("data/reconcile/vectors.npz").open("rb") as stream, np.load(stream) as stored:
        table: NDArray[np.int8] = stored["vectors"]
        return table


@lru_cache(maxsize=1)
def tokenizer() -> Any:  # noqa: ANN401
    """The reader's tokenizer, which neither pads nor cuts."""
    from tokenizers import Tokenizer

    text = files("standoff").joinpath("data/reader/tokenizer.json").read_text(encoding="utf-8")
    tokenizer = Tokenizer.from_str(text)
    tokenizer.no_truncation()
    tokenizer.no_padding()
    return tokenizer
