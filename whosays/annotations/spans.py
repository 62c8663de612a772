"""From BIO scores to spans: the best sequence in which no I follows anything but its own B or I (Viterbi)."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

Scores = NDArray[np.float32]
Span = tuple[int, int, str]  # first, last + 1, label

NEVER = -1e4


def spans_of(scores: Scores, classes: list[str]) -> list[Span]:
    """The spans over the rows of n × classes scores; `classes` are O, B-x, I-x and so on."""
    return spans_of_each([scores], classes)[0]


def spans_of_each(stretches: Sequence[Scores], classes: list[str]) -> list[list[Span]]:
    """The spans of several stretches. Those where the best class of every row will not do are searched side by side."""
    paths: list[list[int]] = [scores.argmax(1).tolist() for scores in stretches]
    wrong = [k for k, path in enumerate(paths) if not _allowed(path, classes)]
    if wrong:
        for k, path in zip(wrong, _viterbi([stretches[k] for k in wrong], classes), strict=True):
            paths[k] = path
    return [_collect(path, classes) for path in paths]


def _allowed(path: list[int], classes: list[str]) -> bool:
    if not any(path):
        return True
    before = "O"
    for k in path:
        label = classes[k]
        if label[0] == "I" and before[1:] != label[1:]:
            return False
        before = label
    return True


def _viterbi(stretches: Sequence[Scores], classes: list[str]) -> list[list[int]]:
    """The best allowed path of each stretch. Behind the end of a short one follow rows that change nothing."""
    inside = [k for k, label in enumerate(classes) if label[0] == "I"]
    begins = [classes.index(f"B{classes[k][1:]}") for k in inside]
    longest = max(map(len, stretches))
    scores = np.full((len(stretches), longest, len(classes)), NEVER, np.float32)
    scores[:, :, classes.index("O")] = 0
    for row, one in zip(scores, stretches, strict=True):
        row[: len(one)] = one
    total = scores[:, 0]
    total[:, inside] += NEVER
    back = []
    for step in range(1, longest):
        came = np.repeat(total.argmax(1)[:, None], len(classes), 1)
        reached = np.repeat(total.max(1)[:, None], len(classes), 1)
        begun, gone_on = total[:, begins], total[:, inside]
        came[:, inside] = np.where(begun >= gone_on, begins, inside)
        reached[:, inside] = np.maximum(begun, gone_on)
        back.append(came)
        total = reached + scores[:, step]
    paths = [total.argmax(1)]
    every = np.arange(len(stretches))
    for came in reversed(back):
        paths.append(came[every, paths[-1]])
    ways = np.stack(paths[::-1], 1).tolist()
    return [way[: len(one)] for way, one in zip(ways, stretches, strict=True)]


def _collect(path: list[int], classes: list[str]) -> list[Span]:
    out: list[Span] = []
    for i, k in enumerate(path):
        if not k:
            continue
        mark, _, label = classes[k].partition("-")
        if mark == "B":
            out.append((i, i + 1, label))
        elif mark == "I":
            out[-1] = (out[-1][0], i + 1, label)
    return out
