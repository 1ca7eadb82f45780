"""The weights that are shipped: found, checked against their hashes, loaded once."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path

import numpy as np
import onnxruntime
from tokenizers import Tokenizer

from standoff.coding.reader.card import FILES, FOLDER, digest, read_card
from standoff.coding.reader.heads import Floats, Heads
from standoff.coding.reader.reading import Reader
from standoff.errors import LanguageModelError


@lru_cache(maxsize=2)
def load_reader(folder: Path = FOLDER) -> Reader:
    """The reader in a folder that ``standoff.training`` wrote.

    Raises LanguageModelError where a file is missing or is not the one that the card names.
    """
    card = read_card(folder)
    for name in FILES:
        path = folder / name
        if not path.exists() or digest(path) != card.sha256.get(name):
            raise LanguageModelError(
                f"{path} is missing or is not what {folder / 'card.toml'} names; install standoff again, or train the"
                " reader anew (python -m standoff.training)"
            )
    with np.load(folder / "heads.npz") as stored:
        heads = Heads(dict(stored))
    return Reader(Encoder(folder / "encoder.onnx"), heads, load_tokenizer(folder))


def load_tokenizer(folder: Path) -> Tokenizer:
    """The tokenizer in a folder, which neither pads nor cuts."""
    tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
    tokenizer.no_padding()
    tokenizer.no_truncation()
    return tokenizer


class Encoder:
    """An encoder in onnxruntime, on one thread: a process codes one document at a time. Takes pieces of words, gives a
    state for each.
    """

    def __init__(self, path: Path) -> None:
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = options.inter_op_num_threads = 1
        options.log_severity_level = 3
        self._session = onnxruntime.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])

    def __call__(self, pieces: Sequence[int]) -> Floats:
        row = np.asarray([pieces], dtype=np.int64)
        hidden = self._session.run(None, {"pieces": row, "mask": np.ones_like(row)})[0]
        return np.asarray(hidden[0], dtype=np.float32)
