"""Fits the encoder of ``reconcile.comparing.sense``: ``python -m standoff.training.senses --corpus corpus``.

Begins at the base encoder. A passage's vector is made of the means of its states and of those of all that is read with
it, scaled, and turned by one layer that begins as their principal axes. Of the things that a crisis of
``corpus/tellings`` tells, those that other articles tell are to lie nearest to each telling (the contrast of van den
Oord, Li & Vinyals 2018; the other things of the same crisis are what it is told apart from), and a small layer that is
not kept tells which two things are one, and of which the accounts differ. Every eleventh crisis is left out, to watch
how the fit goes: printed is the average precision there with which the nearest two tellings are of one thing. What came
of it is measured on the crises held back (``benchmarks/senses.py``). About 25 minutes on two cores.
"""

from __future__ import annotations

import argparse
import random
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

import numpy as np
import torch
from numpy.typing import NDArray
from tokenizers import Tokenizer
from torch import Tensor, nn
from transformers import AutoModel

from standoff.coding.reader.weights import load_tokenizer
from standoff.coding.reader.windows import CLS, SEP
from standoff.reconcile.comparing.sense import READ
from standoff.training.export import export_encoder
from standoff.training.recipe import base_folder
from standoff.training.tellings import Telling, Told, read_tellings
from standoff.training.weighing import average_precision

AXES = 128
EPOCHS = 4
RATE, HEAD_RATE, TURN_RATE = 1e-4, 1e-3, 3e-4
WARM = 0.08
"""Part of the steps in which the rates rise."""
COLDNESS = 0.07
"""What cosines are divided by before they compete."""
CONTEXT = 0.6
"""What the mean of all that is read counts at first, beside that of the passage."""
TOLD_APART = 0.3
"""What the small layer's loss counts."""
HELD = 11
LONGEST = 40
"""Pieces of a passage that are read; of a longer one the first 28 and the last 12."""
BEFORE = 2 / 3
"""Of what is read beside a passage, the part that stands before it, where there is more than fits."""
SEED = 2


class Read(NamedTuple):
    """A telling as the encoder reads it: pieces, and from where to where stands the passage in them."""

    pieces: list[int]
    start: int
    end: int


class Page(NamedTuple):
    """The tellings of a crisis, and each two of one kind by different articles: whether they tell one thing, and
    whether their accounts of it differ.
    """

    tellings: list[Read]
    left: NDArray[np.int64]
    right: NDArray[np.int64]
    same: NDArray[np.float32]
    differs: NDArray[np.float32]


def page_of(crisis: Told, tokenizer: Tokenizer) -> Page:
    """A crisis ready to be learnt."""
    told = crisis.tellings
    two = [
        (n, m)
        for n, one in enumerate(told)
        for m, other in enumerate(told[:n])
        if one.kind == other.kind and one.article != other.article
    ]
    left, right = np.array(two, np.int64).reshape(-1, 2).T
    same = [told[n].thing == told[m].thing for n, m in two]
    differs = [frozenset((told[n].thing, told[m].thing)) in crisis.differences for n, m in two]
    read = [read_by(each, tokenizer) for each in told]
    return Page(read, left, right, np.array(same, np.float32), np.array(differs, np.float32))


def read_by(telling: Telling, tokenizer: Tokenizer) -> Read:
    """The passage with as much of what stands round it as the encoder reads."""
    parts = (telling.text[: telling.start], telling.text[telling.start : telling.end], telling.text[telling.end :])
    before, passage, after = (tokenizer.encode(part, add_special_tokens=False).ids for part in parts)
    if len(passage) > LONGEST:
        passage = passage[:28] + passage[-12:]
    room = READ - len(passage)
    kept = min(len(before), max(int(room * BEFORE), room - len(after)))
    before, after = before[len(before) - kept :], after[: room - kept]
    return Read([CLS, *before, *passage, *after, SEP], 1 + kept, 1 + kept + len(passage))


class Network(nn.Module):
    """The encoder, the layer that makes the vectors, and the small one that only helps to train."""

    def __init__(self, base: Path) -> None:
        super().__init__()
        self.encoder = AutoModel.from_pretrained(base, add_pooling_layer=False)
        self.encoder.embeddings.word_embeddings.weight.requires_grad_(False)
        size = 2 * self.encoder.config.hidden_size
        self.register_buffer("mean", torch.zeros(size))
        self.register_buffer("spread", torch.ones(size))
        self.turn = nn.Linear(size, AXES)
        self.drop = nn.Dropout(0.1)
        self.inner, self.outer = nn.Linear(2 * AXES + 1, 64), nn.Linear(64, 2)
        nn.init.constant_(self.outer.bias, -3.0)
        self.slope, self.shift = nn.Parameter(torch.tensor(10.0)), nn.Parameter(torch.tensor(-6.0))

    def means(self, tellings: Sequence[Read]) -> Tensor:
        """The means over the passage and over all that is read: tellings x twice the hidden size."""
        length = max(len(each.pieces) for each in tellings)
        pieces = torch.zeros(len(tellings), length, dtype=torch.long)
        passage, read = torch.zeros(len(tellings), length), torch.zeros(len(tellings), length)
        for row, each in enumerate(tellings):
            pieces[row, : len(each.pieces)] = torch.tensor(each.pieces)
            read[row, : len(each.pieces)] = 1
            passage[row, each.start : max(each.end, each.start + 1)] = 1
        with torch.autocast(pieces.device.type, dtype=torch.bfloat16):
            states = self.encoder(input_ids=pieces, attention_mask=read.long()).last_hidden_state
        states = states.float()
        return torch.cat([_mean(states, passage), _mean(states, read)], dim=1)

    def forward(self, tellings: Sequence[Read]) -> Tensor:
        """The vectors, of length 1."""
        placed = (self.means(tellings) - self.mean) / self.spread
        return nn.functional.normalize(self.turn(self.drop(placed)), dim=1)

    def judged(self, one: Tensor, other: Tensor) -> Tensor:
        """Log odds that two tell one thing, and that their accounts of it differ."""
        cosine = (one * other).sum(dim=1, keepdim=True)
        seen = torch.cat([cosine * 3, one * other * AXES**0.5, (one - other).abs() * 3], dim=1)
        scores = self.outer(self.drop(torch.relu(self.inner(seen))))
        return torch.cat([scores[:, :1] + self.slope * cosine + self.shift, scores[:, 1:]], dim=1)

    def begin(self, pages: Sequence[Page]) -> None:
        """Scale by what these pages have, and turn to their principal axes."""
        with torch.no_grad():
            self._begin(torch.cat([self.means(some) for page in pages for some in _some(page.tellings)]))

    def _begin(self, means: Tensor) -> None:
        self.mean.copy_(means.mean(dim=0))
        self.spread.copy_(means.std(dim=0) + 1e-4)
        weigh = torch.ones(means.shape[1])
        weigh[means.shape[1] // 2 :] = CONTEXT
        placed = (means - self.mean) / self.spread * weigh
        axes = torch.linalg.svd(placed, full_matrices=False)[2][:AXES]
        self.turn.weight.copy_(axes * weigh)
        self.turn.bias.zero_()


def _mean(states: Tensor, of: Tensor) -> Tensor:
    return torch.bmm(of[:, None], states)[:, 0] / of.sum(dim=1, keepdim=True)


def _some(tellings: Sequence[Read]) -> Iterator[Sequence[Read]]:
    for start in range(0, len(tellings), 64):
        yield tellings[start : start + 64]


def loss_of(network: Network, page: Page) -> Tensor:
    """How far the tellings of one thing lie apart, beside the other things of the crisis."""
    vectors = network(page.tellings)
    left, right = torch.from_numpy(page.left), torch.from_numpy(page.right)
    same, differs = torch.from_numpy(page.same), torch.from_numpy(page.differs)
    scores = network.judged(vectors[left], vectors[right])
    wrong = sum(
        nn.functional.binary_cross_entropy_with_logits(scores[:, n], each, reduction="sum")
        for n, each in enumerate((same, differs))
    ) / (same.sum() + differs.sum())
    size = len(page.tellings)
    alike = (vectors[left] * vectors[right]).sum(dim=1) / COLDNESS
    beside = torch.full((size, size), -1e4).index_put((left, right), alike).index_put((right, left), alike)
    wanted = torch.zeros(size, size).index_put((left, right), same).index_put((right, left), same)
    told = wanted.sum(dim=1) > 0
    nearest = -(torch.log_softmax(beside[told], dim=1) * wanted[told]).sum(dim=1) / wanted[told].sum(dim=1)
    loss: Tensor = TOLD_APART * wrong + nearest.mean()
    return loss


def precision_on(network: Network, pages: Sequence[Page]) -> float:
    """The average precision with which the nearest two tellings are of one thing, over all pairs of these crises."""
    network.eval()
    scores, same = [], []
    for page in pages:
        with torch.no_grad():
            vectors = torch.cat([network(some) for some in _some(page.tellings)])
        scores.append((vectors[page.left] * vectors[page.right]).sum(dim=1).numpy())
        same.append(page.same)
    return average_precision(np.concatenate(scores), np.concatenate(same))


def fit(network: Network, pages: Sequence[Page], held: Sequence[Page]) -> None:
    """Learn the pages; told is what the held ones say after each epoch."""
    torch.manual_seed(SEED)
    dice = random.Random(SEED)
    network.begin(pages[::6])
    print(f"before: average precision {precision_on(network, held):.3f}")  # noqa: T201
    inside = [p for name, p in network.named_parameters() if name.startswith("encoder.") and p.requires_grad]
    turning = list(network.turn.parameters())
    head = [p for name, p in network.named_parameters() if not name.startswith(("encoder.", "turn."))]
    groups = [
        {"params": some, "lr": rate}
        for some, rate in zip((inside, head, turning), (RATE, HEAD_RATE, TURN_RATE), strict=True)
    ]
    steps = EPOCHS * len(pages)
    optimiser = torch.optim.AdamW(groups, weight_decay=0.01)
    rates = torch.optim.lr_scheduler.LambdaLR(
        optimiser, lambda step: min((step + 1) / (WARM * steps + 1), max(0.02, 1 - step / steps))
    )
    for epoch in range(EPOCHS):
        network.train()
        for page in dice.sample(list(pages), len(pages)):
            loss_of(network, page).backward()
            nn.utils.clip_grad_norm_(network.parameters(), 1.0)
            optimiser.step()
            rates.step()
            optimiser.zero_grad()
        print(f"epoch {epoch + 1}: average precision {precision_on(network, held):.3f}")  # noqa: T201


def main() -> None:
    """Fit, and write ``encoder.onnx`` and ``head.npz``."""
    parser = argparse.ArgumentParser(prog="python -m standoff.training.senses", description=__doc__)
    parser.add_argument("--corpus", type=Path, default=Path("corpus"))
    parser.add_argument("--out", type=Path, default=Path("src/standoff/data/reconcile/sense"))
    options = parser.parse_args()
    base = base_folder()
    tokenizer = load_tokenizer(base)
    pages = [page_of(crisis, tokenizer) for crisis in read_tellings(options.corpus)]
    network = Network(base)
    fit(network, [page for n, page in enumerate(pages) if n % HELD], pages[::HELD])
    network.eval()
    options.out.mkdir(parents=True, exist_ok=True)
    export_encoder(network.encoder, options.out / "encoder.onnx")
    kept = {"mean": network.mean, "spread": network.spread, "weight": network.turn.weight, "bias": network.turn.bias}
    head = {name: value.detach().numpy().astype(np.float16) for name, value in kept.items()}
    np.savez_compressed(options.out / "head.npz", allow_pickle=False, **head)


if __name__ == "__main__":
    main()
