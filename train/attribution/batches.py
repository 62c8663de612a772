"""Windows → the tensors of one step of training."""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor

from train.attribution.corpus import Window

IGNORE = -100  # the tag of padding: no loss is taken there


@dataclass(frozen=True, slots=True)
class Batch:
    """B windows padded to N words, and their C reports."""

    states: Tensor  # B × N × 768
    features: Tensor  # B × N × 3
    tags: Tensor  # B × N, of cues
    mask: Tensor  # B × N, true where there is a word
    window: Tensor  # C, each report's
    pairs: Tensor  # C × N × 3
    roles: Tensor  # C × N


def batches(windows: Sequence[Window], words: int, chance: random.Random) -> Iterator[Batch]:
    """One pass over the windows: those of like length together, the batches in any order."""
    order = sorted(range(len(windows)), key=lambda i: (len(windows[i]), chance.random()))
    groups: list[list[Window]] = [[]]
    for i in order:
        if groups[-1] and (len(groups[-1]) + 1) * len(windows[i]) > words:
            groups.append([])
        groups[-1].append(windows[i])
    chance.shuffle(groups)
    return (batch(group) for group in groups)


def batch(windows: Sequence[Window]) -> Batch:
    length = max(map(len, windows))
    reports = [(i, report) for i, window in enumerate(windows) for report in window.reports]
    return Batch(
        padded([window.states.astype(np.float32) for window in windows], length),
        padded([window.features for window in windows], length),
        padded([window.cues for window in windows], length, IGNORE),
        padded([np.ones(len(window), bool) for window in windows], length),
        torch.tensor([i for i, _ in reports], dtype=torch.long),
        padded([report.pairs for _, report in reports], length),
        padded([report.roles for _, report in reports], length, IGNORE),
    )


def padded(parts: Sequence[np.ndarray], length: int, filling: int = 0) -> Tensor:
    """Arrays of several lengths as one, filled up behind their ends."""
    if not parts:
        return torch.zeros(0, length, dtype=torch.long)
    out = np.full((len(parts), length, *parts[0].shape[1:]), filling, parts[0].dtype)
    for row, part in zip(out, parts, strict=True):
        row[: len(part)] = part
    return torch.from_numpy(out)
