"""Of each word a few numbers that say how well a claim rests on it: its state in the encoder, times what was learnt.

`train/confidence` fits the matrix together with the weights of `claims/confidence`, which says what each column is for.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from whosays.annotations.heard import Heard
from whosays.annotations.network import Floats
from whosays.errors import ModelError

FILE = "hints.npy"
DECIMALS = 2  # so that sums in another order give the same number


class Hinter:
    """A matrix of 769 × parts: of a word's first and last piece each value, and what all of them say on average.

    Less that average, nought says nothing.
    """

    def __init__(self, folder: Path) -> None:
        path = folder / FILE
        if not path.is_file():
            raise ModelError(f"the reader model is missing: {path} — install whosays again")
        self.matrix: Floats = np.load(path).astype(np.float32)

    def of(self, heard: Heard) -> NDArray[np.float16]:
        """Words × parts."""
        both = np.concatenate([heard.first, heard.last], 1)
        told: Floats = both @ self.matrix[:-1] - self.matrix[-1]
        return np.round(told, DECIMALS).astype(np.float16)
