"""From BIO scores to spans: the best sequence in which no I follows anything but its own B or I (Viterbi)."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray


def spans_of(scores: NDArray[np.float32], classes: list[str]) -> list[tuple[int, int, str]]:
    """(first, last + 1, label) over the rows of n × classes scores; `classes` are O, B-x, I-x and so on."""
    best: list[int] = scores.argmax(1).tolist()
    if not any(best):
        return []
    if not _allowed(best, classes):
        best = _viterbi(scores, classes)
    return _collect(best, classes)


def _allowed(path: list[int], classes: list[str]) -> bool:
    before = "O"
    for k in path:
        label = classes[k]
        if label[0] == "I" and before[1:] != label[1:]:
            return False
        before = label
    return True


def _viterbi(scores: NDArray[np.float32], classes: list[str]) -> list[int]:
    ban = np.zeros((len(classes), len(classes)), np.float32)
    for j, label in enumerate(classes):
        if label[0] == "I":
            ban[[i for i, other in enumerate(classes) if other[1:] != label[1:]], j] = -1e4
    total = scores[0] + np.array([-1e4 if label[0] == "I" else 0.0 for label in classes], np.float32)
    back = []
    for row in scores[1:]:
        options = total[:, None] + ban
        back.append(options.argmax(0))
        total = options.max(0) + row
    path = [int(total.argmax())]
    for pointers in reversed(back):
        path.append(int(pointers[path[-1]]))
    return path[::-1]


def _collect(path: list[int], classes: list[str]) -> list[tuple[int, int, str]]:
    out: list[tuple[int, int, str]] = []
    for i, k in enumerate(path):
        mark, _, label = classes[k].partition("-")
        if mark == "B":
            out.append((i, i + 1, label))
        elif mark == "I":
            out[-1] = (out[-1][0], i + 1, label)
    return out
