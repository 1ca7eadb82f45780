"""What is known of the weights that are shipped: hashes, thresholds, calibration, where they come from."""

from __future__ import annotations

import hashlib
import math
import tomllib
from functools import lru_cache
from pathlib import Path

import msgspec

from standoff.errors import LanguageModelError

FOLDER = Path(__file__).resolve().parents[2] / "data" / "reader"
FILES = ("encoder.onnx", "heads.npz", "tokenizer.json")


class Scale(msgspec.Struct, frozen=True):
    """From the reader's raw probability to the share of such items that are right: a logistic curve (Platt 1999).

    ``seconded`` is added to the log-odds where the rules find the same; ``rules`` is the share for items that only
    the rules find.
    """

    slope: float = 1.0
    shift: float = 0.0
    seconded: float = 0.0
    rules: float = 0.5

    def __call__(self, probability: float | None, *, seconded: bool = False) -> float:
        """The share of items like this one that are right, from 0 to 1, to two places."""
        if probability is None:
            return self.rules
        bounded = min(max(probability, 1e-4), 1 - 1e-4)
        odds = self.slope * math.log(bounded / (1 - bounded)) + self.shift + self.seconded * seconded
        return round(1 / (1 + math.exp(-odds)), 2)


class Card(msgspec.Struct, frozen=True):
    """The card of the weights, ``data/reader/card.toml``.

    ``least`` is, by kind, how likely a frame must be to give an item, and ``beside`` how likely one that the rules find
    as well.
    """

    sha256: dict[str, str]
    least: dict[str, float] = {}
    beside: dict[str, float] = {}
    scale: dict[str, Scale] = {}
    training: dict[str, str | int | float | bool | list[str]] = {}

    def score(self, kind: str, probability: float | None, *, seconded: bool = False) -> float:
        """How sure an item of this kind is; see ``Scale``."""
        return self.scale.get(kind, Scale())(probability, seconded=seconded)


@lru_cache(maxsize=4)
def read_card(folder: Path = FOLDER) -> Card:
    """Raises LanguageModelError where there is none, or where it cannot be read."""
    try:
        return msgspec.convert(tomllib.loads((folder / "card.toml").read_text(encoding="utf-8")), Card)
    except (OSError, tomllib.TOMLDecodeError, msgspec.ValidationError) as error:
        raise LanguageModelError(f"{folder} holds no reader that can be used: {error}") from error


def digest(path: Path) -> str:
    """The SHA-256 of a file, in hexadecimal."""
    return hashlib.sha256(path.read_bytes()).hexdigest()
