"""What the matrices are fed: the ranges that static int8 needs, measured on training windows.

Each input channel of a matrix is first divided by a factor of its own, which its weights take up (SmoothQuant, Xiao et
al. 2023): a few channels are many times larger than the rest, and one scale for all would leave the rest no bits.
"""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import torch
from torch import nn

from train.reader.batches import Batch, Batcher
from train.reader.model import Reader
from train.reader.windows import Window

SHARES = (0.4, 0.5, 0.6, 0.75, 0.9)  # how much of a channel's size may move into the weights; the best is taken
ROWS = 300  # rows kept of each matrix's input, of every batch
FLOOR = 0.3  # of the middle channel's size: a channel that was silent in the sample may still speak up


# Weights of integer products stay within ±63: processors without VNNI add pairs of u8 × s8 products in 16 bits, and
# 2 · 255 · 63 is the most that fits. With more, they would saturate, and two machines would read differently.
LEVELS = 63


@dataclass(frozen=True, slots=True)
class Range:
    """For one matrix: the factor of each input channel, and the range of what remains."""

    factor: np.ndarray
    low: float
    high: float


def inputs_of(model: Reader, batcher: Batcher, windows: list[Window], batches: int) -> dict[str, torch.Tensor]:
    """A sample of the rows that each matrix of the encoder's layers and of the words' heads is fed."""
    seen: dict[str, list[torch.Tensor]] = {}
    hooks = []
    mask_of: list[torch.Tensor] = []
    for name, module in model.encoder.named_modules():
        if isinstance(module, nn.Linear):
            hooks.append(module.register_forward_pre_hook(_watch(seen, f"encoder.{name}", mask_of)))
    for name, module in model.words.named_modules():
        if isinstance(module, nn.Linear):
            hooks.append(module.register_forward_pre_hook(_watch(seen, f"words.{name}")))
    chosen = random.Random(5).sample(windows, batches * 12)
    with torch.no_grad():
        for at in range(0, len(chosen), 12):
            batch = batcher.collate(chosen[at : at + 12])
            mask_of[:] = [batch.mask.bool()]
            states = model.encoder(batch.ids, batch.mask)
            if len(batch.w_first):
                _keep(seen, "parser.rel", dependents(model, batch, states))
    for hook in hooks:
        hook.remove()
    return {name: torch.cat(parts) for name, parts in seen.items()}


def dependents(model: Reader, batch: Batch, states: torch.Tensor) -> torch.Tensor:
    """The words of a batch as the matrix of relations is fed them: N × R."""
    styled = (states + model.style(batch.style)[:, None]).flatten(0, 1)
    _, _, rel = model.words(styled[batch.w_first], styled[batch.w_last], batch.w_part)
    return rel.chunk(2, -1)[0]


def _watch(seen: dict[str, list[torch.Tensor]], name: str, mask: Sequence[torch.Tensor] = ()):
    """Keep rows of what a module is fed; of windows only those that `mask`, which holds one, marks as pieces."""

    def hook(_module: nn.Module, arguments: tuple[torch.Tensor]) -> None:
        _keep(seen, name, arguments[0][mask[0]] if mask else arguments[0])

    return hook


def _keep(seen: dict[str, list[torch.Tensor]], name: str, rows: torch.Tensor) -> None:
    keep = torch.randperm(len(rows), generator=torch.Generator().manual_seed(5))[:ROWS]
    seen.setdefault(name, []).append(rows[keep].clone())


def range_of(rows: torch.Tensor, weight: torch.Tensor) -> Range:
    """Factors and range for a matrix (out × in) and a sample of its input: those that falsify its output least."""
    size = rows.abs().amax(0)
    size = size.clamp(min=max(FLOOR * float(size.median()), 1e-4))
    found = [shared(rows, size, weight, share) for share in SHARES]
    return min(found, key=lambda known: falsified(rows[: len(rows) // 4], weight, known))


def shared(rows: torch.Tensor, size: torch.Tensor, weight: torch.Tensor, share: float) -> Range:
    """The range that is left where channels are divided by this share of their sizes."""
    column = weight.abs().amax(0).clamp(min=1e-4)
    factor = size**share / column ** (1 - share)
    factor = (factor / factor.log().mean().exp()).clamp(1e-3, 1e3)
    rest = rows / factor
    low, high = min(float(rest.min()), 0.0), max(float(rest.max()), 0.0)
    return Range(factor.numpy().astype(np.float32), low, high)


def falsified(rows: torch.Tensor, weight: torch.Tensor, known: Range) -> float:
    """The mean squared error of the product of 8-bit rows and 8-bit weights."""
    factor = torch.from_numpy(known.factor)
    step = (known.high - known.low) / 255
    scale = (weight * factor).abs().amax(1, keepdim=True) / LEVELS
    near = torch.round(rows / factor / step) * step
    return float(((near @ (torch.round(weight * factor / scale) * scale).T - rows @ weight.T) ** 2).mean())


def calibrate(model: Reader, batcher: Batcher, windows: list[Window], batches: int = 24) -> dict[str, Range]:
    """The range of every matrix of the encoder's layers and of the words' heads, by its name."""
    model.eval()
    weights = matrices(model)
    rows = inputs_of(model, batcher, windows, batches)
    return {name: range_of(sample, weights[name]) for name, sample in rows.items()}


def matrices(model: Reader) -> dict[str, torch.Tensor]:
    """Name → weight (out × in); that of the relations without the row that is its bias, as `graphs.py` has it."""
    linear = {name: module.weight.detach() for name, module in model.named_modules() if isinstance(module, nn.Linear)}
    return linear | {"parser.rel": model.parser.rel.detach()[:-1].flatten(1).T}
