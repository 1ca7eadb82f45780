"""The network, in torch: one encoder; anchors of frames on every word; roles and attributes seen from an anchor.

The heads are small and linear where they can be, so that ``coding.reader`` runs them in numpy on the encoder's output:
see ``coding/reader/heads.py``, which does the same sums.
"""

from __future__ import annotations

from pathlib import Path

import torch
from torch import Tensor, nn
from transformers import AutoModel

from standoff.coding.reader.heads import DISTANCES, WIDTH
from standoff.coding.reader.labels import FAMILIES, FLAT, OUTSIDE, Family


class FrameHead(nn.Module):
    """Roles and attributes of one family of frames, seen from an anchor."""

    def __init__(self, family: Family, hidden: int) -> None:
        super().__init__()
        self.family = family
        self.anchor = nn.Linear(hidden, WIDTH)
        self.word = nn.Linear(hidden, WIDTH, bias=False)
        self.distance = nn.Embedding(DISTANCES, WIDTH)
        self.sense = nn.Embedding(len(family.senses), WIDTH)
        self.out = nn.Linear(WIDTH, 3 * len(family.roles))
        self.unary = nn.Linear(hidden, 3 * len(family.roles), bias=False)
        with torch.no_grad():  # most words have no role: begin by expecting none
            self.out.bias.view(-1, 3)[:, OUTSIDE] += 4.0
        sizes = {name: len(values) for name, values in family.attributes.items()}
        self.inner = nn.ModuleDict({name: nn.Linear(2 * hidden, WIDTH) for name in sizes})
        self.outer = nn.ModuleDict({name: nn.Linear(WIDTH, size) for name, size in sizes.items()})
        if len(family.senses) > 1:
            self.seen = nn.Linear(hidden, WIDTH)
            self.chosen = nn.Linear(WIDTH, len(family.senses))
        self.drop = nn.Dropout(0.1)

    def senses(self, anchors: Tensor) -> Tensor:
        """Scores of the senses, from the anchors alone: frames x senses."""
        scores: Tensor = self.chosen(self.drop(torch.relu(self.seen(anchors))))
        return scores

    def roles(self, words: Tensor, rows: Tensor, anchors: Tensor, senses: Tensor, distances: Tensor) -> Tensor:
        """Scores, frames x words x roles x 3.

        ``words`` is windows x words x hidden, ``rows`` the window of each frame, ``anchors`` frames x hidden. What
        depends on a word alone is computed once a window, not once a frame.
        """
        seen = (self.anchor(anchors) + self.sense(senses))[:, None] + self.word(words)[rows] + self.distance(distances)
        scores = self.out(self.drop(torch.relu(seen))) + self.unary(words)[rows]
        shaped: Tensor = scores.unflatten(-1, (len(self.family.roles), 3))
        return shaped

    def attributes(self, anchors: Tensor, pooled: Tensor, senses: Tensor) -> dict[str, Tensor]:
        """Scores of each attribute's values, from the anchor and the mean of the frame's main role."""
        both = torch.cat([anchors, pooled], dim=-1)
        return {
            name: self.outer[name](self.drop(torch.relu(layer(both) + self.sense(senses))))
            for name, layer in self.inner.items()
        }


class Network(nn.Module):
    """Encoder and heads."""

    def __init__(self, base: Path) -> None:
        super().__init__()
        self.encoder = AutoModel.from_pretrained(base, add_pooling_layer=False)
        hidden = self.encoder.config.hidden_size
        self.drop = nn.Dropout(0.1)
        self.flat = nn.Linear(hidden, FLAT)
        self.anchors = nn.Linear(hidden, len(FAMILIES))
        nn.init.constant_(self.anchors.bias, -4.0)  # anchors are rare: begin by expecting none
        self.frames = nn.ModuleDict({family.name: FrameHead(family, hidden) for family in FAMILIES})

    def forward(self, pieces: Tensor, mask: Tensor) -> Tensor:
        """The encoder's output: windows x pieces x hidden."""
        with torch.autocast(pieces.device.type, dtype=torch.bfloat16):
            hidden = self.encoder(input_ids=pieces, attention_mask=mask).last_hidden_state
        dropped: Tensor = self.drop(hidden.float())
        return dropped
