"""Fitting the network: batches of windows, one loss over everything that is known of them."""

from __future__ import annotations

import random
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor, nn

from standoff.coding.reader.heads import distances
from standoff.coding.reader.labels import FAMILIES, FLAT, OUTSIDE
from standoff.training.examples import UNKNOWN, Example
from standoff.training.network import FrameHead, Network

WEIGHTS = {"flat": 1.0, "anchors": 8.0, "roles": 1.0, "attributes": 0.5, "senses": 1.0}
"""How much each part of the loss counts; anchors are averaged over all words, and most of them are none."""


@dataclass(frozen=True, slots=True)
class Batch:
    """Windows padded to one length, and the place of each word's first piece."""

    examples: Sequence[Example]
    pieces: Tensor
    mask: Tensor


def batch_of(examples: Sequence[Example]) -> Batch:
    """Pad with 0."""
    length = max(len(example.window.pieces) for example in examples)
    pieces = torch.zeros(len(examples), length, dtype=torch.long)
    mask = torch.zeros_like(pieces)
    for row, example in enumerate(examples):
        size = len(example.window.pieces)
        pieces[row, :size] = torch.tensor(example.window.pieces)
        mask[row, :size] = 1
    return Batch(examples, pieces, mask)


def batches(examples: Sequence[Example], pieces: int, dice: random.Random) -> Iterator[list[Example]]:
    """Windows of like length together, at most so many pieces a batch, in random order."""
    order = list(examples)
    dice.shuffle(order)
    found: list[list[Example]] = []
    for start in range(0, len(order), 256):
        group: list[Example] = []
        for example in sorted(order[start : start + 256], key=lambda e: len(e.window.pieces)):
            if group and (len(group) + 1) * len(example.window.pieces) > pieces:
                found.append(group)
                group = []
            group.append(example)
        found.append(group)
    dice.shuffle(found)
    yield from found


def loss_of(network: Network, batch: Batch) -> Tensor:
    """The weighted sum of what each head gets wrong."""
    hidden = network(batch.pieces, batch.mask)
    longest = max(len(example.window.places) for example in batch.examples)
    at = torch.zeros(len(batch.examples), longest, dtype=torch.long)
    here = torch.zeros_like(at, dtype=torch.bool)
    for row, example in enumerate(batch.examples):
        size = len(example.window.places)
        at[row, :size] = torch.tensor(example.window.places)
        here[row, :size] = True
    words = hidden.gather(1, at[..., None].expand(-1, -1, hidden.shape[-1]))
    together = words[here]
    flat = torch.cat([torch.from_numpy(example.flat) for example in batch.examples])
    anchors = torch.cat([torch.from_numpy(example.anchors) for example in batch.examples])
    total = WEIGHTS["flat"] * _cross_entropy(network.flat(together), flat, FLAT)
    known = anchors != UNKNOWN
    if known.any():
        scores = network.anchors(together)[known]
        per_word = nn.functional.binary_cross_entropy_with_logits(scores, anchors[known].float(), reduction="sum")
        total = total + WEIGHTS["anchors"] * per_word / known.any(dim=1).sum()
    for family in FAMILIES:
        total = total + _frames(network.frames[family.name], batch, words)
    return total


def _frames(head: FrameHead, batch: Batch, words: Tensor) -> Tensor:
    """Roles and attributes of all frames of one family in a batch."""
    found = [
        (row, frame, anchor, labels)
        for row, example in enumerate(batch.examples)
        for frame, anchor, labels in example.frames
        if frame.family is head.family
    ]
    if not found:
        return words.new_zeros(())
    family, length = head.family, words.shape[1]
    rows = torch.tensor([row for row, *_ in found])
    places = torch.tensor([anchor for _, _, anchor, _ in found])
    senses = torch.tensor([family.senses.index(frame.sense) for _, frame, _, _ in found])
    apart = torch.from_numpy(distances(places.numpy()[:, None], np.arange(length)[None]))
    target = torch.full((len(found), length, len(family.roles)), UNKNOWN)
    for number, (_, _, _, labels) in enumerate(found):
        target[number, : len(labels)] = torch.from_numpy(labels)
    anchors = words[rows, places]
    total = words.new_zeros(())
    if len(family.senses) > 1:
        total = total + WEIGHTS["senses"] * _cross_entropy(head.senses(anchors), senses, len(family.senses))
    scores = head.roles(words, rows, anchors, senses, apart)
    total = total + WEIGHTS["roles"] * _roles_loss(scores, target)
    if family.attributes:
        pooled = _means(words, rows, (target[:, :, family.main] > OUTSIDE).float())
        for name, chosen in head.attributes(anchors, pooled, senses).items():
            values = family.attributes[name]
            known = [frame.attributes.get(name) for _, frame, _, _ in found]
            wanted = torch.tensor([UNKNOWN if value is None else values.index(value) for value in known])
            total = total + WEIGHTS["attributes"] * _cross_entropy(chosen, wanted, len(values))
    return total


def _means(words: Tensor, rows: Tensor, inside: Tensor) -> Tensor:
    """The mean of the words inside a role, frames x hidden; window by window, so that no window is copied a frame."""
    sums = words.new_zeros(len(rows), words.shape[-1])
    for row in rows.unique().tolist():
        mine = (rows == row).nonzero().squeeze(1)
        sums = sums.index_copy(0, mine, inside[mine] @ words[row])
    return sums / inside.sum(1, keepdim=True).clamp(min=1)


def _roles_loss(scores: Tensor, target: Tensor) -> Tensor:
    """Cross entropy a frame, averaged over frames: a role's few words must not drown in the many outside.

    Words are summed, and the sum divided by ten: about what the words in doubt of a frame are.
    """
    losses = nn.functional.cross_entropy(
        scores.reshape(-1, 3), target.reshape(-1), ignore_index=UNKNOWN, reduction="sum"
    )
    return losses / (10 * len(target))


def _cross_entropy(scores: Tensor, target: Tensor, classes: int) -> Tensor:
    if not (target != UNKNOWN).any():
        return scores.new_zeros(())
    return nn.functional.cross_entropy(scores.reshape(-1, classes), target.reshape(-1), ignore_index=UNKNOWN)


def fit(
    network: Network,
    plan: Callable[[int], Sequence[Example]],
    *,
    epochs: int,
    rate: float = 3e-4,
    pieces: int = 2048,
    seed: int = 0,
    report: Callable[[str], None] = print,
) -> None:
    """Fit for some epochs; ``plan(epoch)`` gives the windows of each. Word embeddings stay as they are.

    AdamW, the rate rising over the first 6 % of the steps and falling to nothing, three times higher for the heads.
    """
    dice = random.Random(seed)
    for parameter in network.encoder.embeddings.parameters():
        parameter.requires_grad = False
    encoder = [p for p in network.encoder.parameters() if p.requires_grad]
    heads = [p for name, p in network.named_parameters() if not name.startswith("encoder.")]
    optimizer = torch.optim.AdamW(
        [{"params": encoder, "lr": rate}, {"params": heads, "lr": 3 * rate}], weight_decay=0.01
    )
    epoch_batches = [list(batches(plan(epoch), pieces, dice)) for epoch in range(epochs)]
    steps = sum(map(len, epoch_batches))
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimizer, lambda step: min(1.0, (step + 1) / (0.06 * steps)) * max(0.01, 1 - step / steps)
    )
    begun, read, mean, step = time.monotonic(), 0, 0.0, 0
    network.train()
    for epoch, groups in enumerate(epoch_batches):
        for group in groups:
            batch = batch_of(group)
            loss = loss_of(network, batch)
            optimizer.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(network.parameters(), 1.0)
            optimizer.step()
            schedule.step()
            step, read = step + 1, read + batch.pieces.numel()
            mean = loss.item() if step == 1 else 0.98 * mean + 0.02 * loss.item()
            if step % 50 == 0:
                speed = read / (time.monotonic() - begun)
                report(f"epoch {epoch + 1}/{epochs} step {step}/{steps} loss {mean:.3f} {speed:.0f} pieces/s")
