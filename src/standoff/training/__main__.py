"""Trains the reader: ``python -m standoff.training --corpus corpus [--polnear FILE | --without-polnear] --out DIR``.

Needs ``pip install 'standoff[train]'``. Writes ``encoder.onnx``, ``heads.npz``, ``tokenizer.json`` and ``card.toml``;
about an hour on two cores.
"""

from __future__ import annotations

import argparse
import sys
from dataclasses import replace
from pathlib import Path

import msgspec
import tomli_w
import torch

from standoff.coding.reader.card import FILES, Card, digest, read_card
from standoff.coding.reader.weights import load_tokenizer
from standoff.errors import StandoffError
from standoff.training import recipe, tune
from standoff.training.export import export
from standoff.training.network import Network


def main() -> int:
    """Train, export, choose thresholds, calibrate, write the card."""
    options = _options()
    try:
        if not options.only_tune:
            _train(options)
        _tune(options)
    except (StandoffError, OSError) as error:
        print(error, file=sys.stderr)  # noqa: T201
        return 2
    return 0


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m standoff.training", description=__doc__)
    parser.add_argument("--corpus", type=Path, default=Path("corpus"), help="the corpus of the project")
    source = parser.add_mutually_exclusive_group(required=True)
    source.add_argument("--polnear", type=Path, help="PolNeAR's training set, .jsonl or .jsonl.xz")
    source.add_argument("--without-polnear", action="store_true", help="train on the corpus alone")
    parser.add_argument("--out", type=Path, required=True, help="the folder to write")
    source.add_argument("--only-tune", action="store_true", help="only choose thresholds and scores anew for --out")
    parser.add_argument("--kept", type=Path, help="a file for the state after the first step; it is used if it exists")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--threads", type=int, default=2)
    return parser.parse_args()


def _train(options: argparse.Namespace) -> None:
    torch.set_num_threads(options.threads)
    base = recipe.base_folder()
    plan = replace(recipe.Recipe(), seed=options.seed)
    data = recipe.load(options.corpus, options.polnear, load_tokenizer(base))
    torch.manual_seed(options.seed)
    network = Network(base)
    recipe.train(network, data, plan, kept=options.kept, report=lambda line: print(line, flush=True))  # noqa: T201
    export(network, base / "tokenizer.json", options.out)
    card = Card(
        sha256={name: digest(options.out / name) for name in FILES},
        training={
            "base": f"all-MiniLM-L6-v2, model.safetensors {recipe.BASE_SHA256}",
            "polnear": options.polnear is not None,
            "windows_polnear": len(data.polnear),
            "windows_articles": len(data.articles),
            "windows_sentences": len(data.sentences),
            **{f"recipe_{name}": value for name, value in msgspec.to_builtins(plan).items()},
        },
    )
    write(card, options.out)


def _tune(options: argparse.Namespace) -> None:
    card = msgspec.structs.replace(read_card(options.out), least={}, beside={}, scale={})
    development = tune.sheets(options.corpus, "dev", options.out)
    card = tune.thresholds(development, card)
    write(msgspec.structs.replace(card, scale=tune.scales(development, card)), options.out)


def write(card: Card, folder: Path) -> None:
    """Write ``card.toml``."""
    (folder / "card.toml").write_text(tomli_w.dumps(tune.tables(card)), encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main())
