"""Texts → what the frozen reader says of them: annotation, encoder states, and which states belong to which word.

`Listener` is the shipped reader itself, so that a head trains on the very windows, int8 states, words and trees that it
will be given later.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from whosays.annotations.decoding import Plan
from whosays.annotations.engines.reader import Reader
from whosays.annotations.network import Floats
from whosays.annotations.rows import word_rows
from whosays.model import Annotation

Halves = NDArray[np.float16]
Rows = NDArray[np.int32]

WIDTH = 384  # of a state


@dataclass(frozen=True, slots=True)
class Frozen:
    """One text as the frozen reader sees it.

    states: pieces × 384, those of all windows in the order of the text, with the start and end piece of each window.
    windows: windows × 2, the first piece of each and the one behind its last.
    rows: words × 2, the first and the last piece of each word; words run through all sentences of the annotation.
    sentences: sentences × 2, the first word of each and the one behind its last.
    """

    text: str
    annotation: Annotation
    states: Halves
    windows: Rows
    rows: Rows
    sentences: Rows


class Listener(Reader):
    """The shipped reader, which also keeps the encoder's states of what it has just read."""

    def __init__(self, folder: Path | None = None, threads: int = 1) -> None:
        super().__init__(folder, threads)
        self._heard: dict[tuple[int, int], tuple[Plan, Halves]] = {}

    def encode(self, plans: list[Plan]) -> tuple[Floats, Floats, Floats]:
        """As the reader's, the states kept by text and place."""
        states, token, entity = super().encode(plans)
        for plan, row in zip(plans, states, strict=True):
            window = plan.window
            kept = row[: len(window.ids)].astype(np.float16)
            self._heard[plan.text_number, window.spans[0][0]] = (plan, kept)
        return states, token, entity

    def freeze(self, texts: Sequence[str], languages: Sequence[str | None]) -> list[Frozen]:
        """What the reader says of each text, with its states."""
        self._heard.clear()
        annotations = self.annotate(texts, languages)
        heard: list[list[tuple[Plan, Halves]]] = [[] for _ in texts]
        for number, start in sorted(self._heard):
            heard[number].append(self._heard[number, start])
        return [frozen(*one) for one in zip(texts, annotations, heard, strict=True)]


def frozen(text: str, annotation: Annotation, heard: Sequence[tuple[Plan, Halves]]) -> Frozen:
    """Lay the states of a text's windows end to end and find those of each word."""
    windows = stretches([len(states) for _, states in heard])
    pieces = [(plan.window, at) for (plan, _), (at, _) in zip(heard, windows.tolist(), strict=True)]
    atoms = [span for window, _ in pieces for span in window.spans]
    edges = [(at + first, at + last) for window, at in pieces for first, last in window.pieces]
    words = [(word.start, word.end) for sentence in annotation.sentences for word in sentence.words]
    states = np.concatenate([np.zeros((0, WIDTH), np.float16), *(part for _, part in heard)])
    sentences = stretches([len(sentence.words) for sentence in annotation.sentences])
    return Frozen(text, annotation, states, windows, word_rows(words, atoms, edges), sentences)


def stretches(lengths: Sequence[int]) -> Rows:
    """Where things of these lengths begin and end when they are laid end to end."""
    ends = np.cumsum([0, *lengths], dtype=np.int32)
    return np.stack([ends[:-1], ends[1:]], 1)
