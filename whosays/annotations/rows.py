"""Which rows of an encoder's states belong to which word."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

Span = tuple[int, int]


def word_rows(words: Sequence[Span], atoms: Sequence[Span], edges: Sequence[Span]) -> NDArray[np.int32]:
    """Words × 2: the first piece of the first atom and the last piece of the last atom that a word lies on.

    All spans are in order. `edges` are the first and the last piece of each atom.
    """
    if not words:
        return np.zeros((0, 2), np.int32)
    (starts, ends), (begin, end) = np.array(atoms).T, np.array(words).T
    first, last = np.searchsorted(ends, begin, side="right"), np.searchsorted(starts, end, side="left") - 1
    of_atom = np.array(edges, np.int32)
    return np.stack([of_atom[first, 0], of_atom[last, 1]], 1)
