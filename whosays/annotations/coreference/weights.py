"""What the coreference head has learnt: a few matrices, kept in half precision (`train/coreference` writes them)."""

from __future__ import annotations

from dataclasses import dataclass, fields
from pathlib import Path

import numpy as np

from whosays.annotations.network import Floats
from whosays.errors import ModelError

FILE = "coreference.npz"
STRETCH = 128  # candidates that the layer of attention sees at once


@dataclass(frozen=True, slots=True)
class Weights:
    """Matrices are inputs × outputs; D is the width of a candidate's vector, H that of what two are compared in.

    condense: 768 × D; traits: one row for each value of each trait, with `condense`'s bias in those of the first.
    norm, places (STRETCH × D), query_key_value (D × 3D), … : the layer of attention. later, earlier, both (D × H),
    features, chosen, direct: a pair's score. none: that of going back to nothing.
    """

    condense: Floats
    traits: Floats
    norm: Floats
    places: Floats
    query_key_value: Floats
    query_key_value_bias: Floats
    attended: Floats
    attended_bias: Floats
    before_attention: Floats
    before_wide: Floats
    wide: Floats
    wide_bias: Floats
    narrow: Floats
    narrow_bias: Floats
    later: Floats
    later_bias: Floats
    earlier: Floats
    both: Floats
    features: Floats
    chosen: Floats
    direct: Floats
    none: Floats
    none_bias: Floats

    @classmethod
    def load(cls, folder: Path) -> Weights:
        path = folder / FILE
        if not path.is_file():
            raise ModelError(
                f"the coreference head is missing: {path} — install whosays again, or `make train-coreference`"
            )
        with np.load(path) as kept:
            return cls(**{field.name: kept[field.name].astype(np.float32) for field in fields(cls)})

    def save(self, folder: Path) -> None:
        np.savez_compressed(
            folder / FILE, **{field.name: getattr(self, field.name).astype(np.float16) for field in fields(self)}
        )
