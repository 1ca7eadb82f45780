"""From a fitted network to what is shipped: the encoder in ONNX with 8-bit weights, the heads in half precision."""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path

import numpy as np
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from torch import Tensor, nn

from standoff.training.network import Network


class _States(nn.Module):
    def __init__(self, encoder: nn.Module) -> None:
        super().__init__()
        self.encoder = encoder

    def forward(self, pieces: Tensor, mask: Tensor) -> Tensor:
        hidden: Tensor = self.encoder(input_ids=pieces, attention_mask=mask).last_hidden_state
        return hidden


def export_encoder(encoder: nn.Module, path: Path) -> None:
    """Write an encoder in ONNX.

    Weights are quantised to 8 bits for each output channel by itself, which on attribution loses about half of
    what one scale for a whole matrix loses; activations at run time.
    """
    with tempfile.TemporaryDirectory() as scratch:
        plain = Path(scratch) / "encoder.onnx"
        example = torch.ones(1, 16, dtype=torch.long)
        torch.onnx.export(
            _States(encoder).eval(),
            (example, example),
            str(plain),
            input_names=["pieces", "mask"],
            output_names=["hidden"],
            dynamic_axes={name: {0: "windows", 1: "pieces"} for name in ("pieces", "mask", "hidden")},
            opset_version=17,
            dynamo=False,
        )
        quantize_dynamic(plain, path, per_channel=True, weight_type=QuantType.QInt8)


def export(network: Network, tokenizer: Path, folder: Path) -> None:
    """Write ``encoder.onnx``, ``heads.npz`` and ``tokenizer.json``."""
    folder.mkdir(parents=True, exist_ok=True)
    network.eval()
    export_encoder(network.encoder, folder / "encoder.onnx")
    heads = {
        name: value.detach().numpy().astype(np.float16)
        for name, value in network.state_dict().items()
        if not name.startswith(("encoder.", "flat."))  # the flat layer only helps to train
    }
    np.savez_compressed(folder / "heads.npz", allow_pickle=False, **heads)
    shutil.copyfile(tokenizer, folder / "tokenizer.json")
