"""Windows with trees and states → the reports in them: cues first, then the source and the content of each.

Windows with as many words as each other are read together and no window is padded, so that what is found in one does
not depend on those beside it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from whosays.annotations.heard import Heard
from whosays.annotations.network import Floats, Labels
from whosays.annotations.reports.features import Grid, Inventory, pair_features, word_features
from whosays.annotations.reports.head import Head
from whosays.model import Report

TOGETHER = 600  # words of the windows that are read side by side
LEAST, LIKELY = 0.2, 0.5  # chance that a word reports, from which a cue begins there, and from which it goes on
OUTSIDE, BEGINS, GOES_ON = 0, 1, 2  # tags of a cue
SOURCE, CONTENT = 1, 2  # roles beside a cue


@dataclass(frozen=True, slots=True)
class Cue:
    """A cue: its window among those read together, its words, and how sure it is (0 to 1)."""

    window: int
    words: list[int]
    score: float


class ReportReader:
    """Finds the reports of windows."""

    def __init__(self, head: Head, labels: Labels) -> None:
        self.head, self.inventory = head, Inventory.of(labels.upos, labels.relations)

    def read(self, windows: Sequence[Heard]) -> list[list[Report]]:
        """The reports of each window, in the order of their cues."""
        out: list[list[Report]] = [[] for _ in windows]
        for group in _groups(windows):
            grids = [Grid.of(windows[i].sentences) for i in group]
            for cue, report in self._read([windows[i] for i in group], grids):
                out[group[cue.window]].append(report)
        return out

    def _read(self, windows: Sequence[Heard], grids: Sequence[Grid]) -> Iterator[tuple[Cue, Report]]:
        """The reports of windows with as many words as each other."""
        features = np.stack([word_features(grid, self.inventory) for grid in grids])
        first, last = (np.stack([getattr(one, part) for one in windows]) for part in ("first", "last"))
        words, tags = self.head.cues(first, last, features)
        found = cues_of(tags)
        if not found:
            return
        pairs = np.stack([pair_features(grids[cue.window], cue.words, self.inventory) for cue in found])
        roles = self.head.roles(words[[cue.window for cue in found]], pairs)
        for cue, scores in zip(found, roles, strict=True):
            yield cue, report_of(grids[cue.window], cue, scores.argmax(1))


def _groups(windows: Sequence[Heard]) -> Iterator[list[int]]:
    """The numbers of windows with as many words as each other, so many that the words fit the cache of a core."""
    sized: dict[int, list[int]] = defaultdict(list)
    for i, window in enumerate(windows):
        sized[len(window.first)].append(i)
    for size, group in sized.items():
        step = max(1, TOGETHER // max(1, size))
        yield from (group[at : at + step] for at in range(0, len(group), step)) if size else ()


def cues_of(tags: Floats) -> list[Cue]:
    """The cues of windows from the scores of tags, B × N × 3.

    Where one begins a small chance will do, for whoever reads the reports can see their scores; where it goes on it
    must be likely, or cues would grow at their ends.
    """
    chance = 1 - np.exp(tags[:, :, OUTSIDE])
    opens = tags[:, :, BEGINS] >= tags[:, :, GOES_ON]
    found: list[Cue] = []
    for window, at in np.argwhere(chance >= np.where(opens, LEAST, LIKELY)).tolist():
        before = found[-1] if found else None
        if before and before.window == window and before.words[-1] == at - 1 and not opens[window, at]:
            before.words.append(at)
        else:
            found.append(Cue(window, [at], float(chance[window, at])))
    return found


def report_of(grid: Grid, cue: Cue, roles: NDArray[np.intp]) -> Report:
    """What the roles of a window's words say of one cue."""
    source, content = (stretches(grid, np.flatnonzero(roles == role).tolist()) for role in (SOURCE, CONTENT))
    return Report(source, stretches(grid, cue.words), content, cue.score)


def stretches(grid: Grid, words: Sequence[int]) -> tuple[tuple[int, int], ...]:
    """Where words lie in the text; neighbours make one stretch."""
    out: list[tuple[int, int]] = []
    before = -2
    for i in words:
        start, end = grid.words[i].start, grid.words[i].end
        if i == before + 1:
            out[-1] = (out[-1][0], max(out[-1][1], end))
        else:
            out.append((start, end))
        before = i
    return tuple(out)
