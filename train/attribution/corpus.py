"""PolNeAR as examples: windows of frozen words, with the cues, sources and contents that the corpus marks in them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from bench.attributions import Said, Span
from bench.polnear import attributions
from train.frozen.documents import Frozen
from train.frozen.keep import Kept
from whosays.annotations.reports.features import Grid, Inventory, pair_features, word_features

OUTSIDE, SOURCE, CONTENT = 0, 1, 2
BEGINS, GOES_ON = 1, 2  # tags of cues


@dataclass(frozen=True, slots=True)
class Report:
    """One attribution in a window: what the head is told of its cue and every word, and each word's role."""

    pairs: NDArray[np.int64]  # words × 3
    roles: NDArray[np.int64]  # words


@dataclass(frozen=True, slots=True)
class Window:
    """The words of one window."""

    document: int
    grid: Grid
    states: NDArray[np.float16]  # words × 2 · 384, first and last piece
    features: NDArray[np.int64]  # words × 3
    cues: NDArray[np.int64]  # words: outside, begins, goes on
    reports: tuple[Report, ...]

    def __len__(self) -> int:
        return len(self.cues)


def texts(root: Path, split: str) -> dict[str, str]:
    """The documents of a part by name."""
    paths = sorted((root / "polnear" / "data" / split / "text").glob("*.txt"))
    return {path.stem: path.read_text(encoding="utf-8") for path in paths}


def read(root: Path, split: str, kept: Kept, inventory: Inventory) -> tuple[list[Window], list[list[Said]]]:
    """The windows of a part, and the attributions of each document."""
    found = texts(root, split)
    gold = [list(attributions(root / "polnear" / "data" / split, name)) for name in found]
    documents = kept.documents(list(found.values()), ["en"] * len(found))
    windows = [
        window
        for number, (document, said) in enumerate(zip(documents, gold, strict=True))
        for window in windows_of(number, document, said, inventory)
    ]
    return windows, gold


def windows_of(number: int, document: Frozen, gold: list[Said], inventory: Inventory) -> Iterator[Window]:
    """The windows of one document."""
    owner = np.searchsorted(document.windows[:, 0], document.rows[document.sentences[:, 0], 0], side="right")
    for which in np.unique(owner):
        mine = np.flatnonzero(owner == which)
        grid = Grid.of([document.annotation.sentences[i] for i in mine])
        rows = document.rows[document.sentences[mine[0], 0] : document.sentences[mine[-1], 1]]
        states = document.states[rows].reshape(len(rows), -1)
        cues, reports = marked(grid, gold, inventory)
        yield Window(number, grid, states, word_features(grid, inventory), cues, tuple(reports))


def marked(grid: Grid, gold: list[Said], inventory: Inventory) -> tuple[NDArray[np.int64], list[Report]]:
    """The tags of cues in a window, and its reports."""
    starts, ends = (np.array([getattr(word, end) for word in grid.words]) for end in ("start", "end"))
    tags, reports = np.zeros(len(starts), np.int64), []
    for said in gold:
        cue = np.flatnonzero(touched(said.cue, starts, ends))
        if not len(cue):
            continue
        tags[cue], tags[cue[0]] = GOES_ON, BEGINS
        roles = np.where(touched(said.content, starts, ends), CONTENT, OUTSIDE)
        roles[touched(said.source, starts, ends)] = SOURCE
        roles[cue] = OUTSIDE
        reports.append(Report(pair_features(grid, cue.tolist(), inventory), roles))
    return tags, reports


def touched(spans: tuple[Span, ...], starts: NDArray[np.int64], ends: NDArray[np.int64]) -> NDArray[np.bool_]:
    """Which words share a letter with any of the spans."""
    out = np.zeros(len(starts), bool)
    for a, b in spans:
        out |= (starts < b) & (a < ends)
    return out
