"""What the heads above the encoder are given of a window: its sentences, and what the encoder saw of their words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from whosays.annotations.network import Floats
from whosays.annotations.rows import word_rows
from whosays.annotations.windows import Window
from whosays.model import Sentence


@dataclass(frozen=True, slots=True)
class Heard:
    """A window as the heads read it: its sentences, and the states of the first and the last piece of each word."""

    sentences: Sequence[Sentence]
    first: Floats
    last: Floats


def heard(window: Window, sentences: Sequence[Sentence], states: Floats) -> Heard:
    """A window with the states of its pieces (pieces × 384, more rows may follow)."""
    words = [(word.start, word.end) for sentence in sentences for word in sentence.words]
    rows = word_rows(words, window.spans, window.pieces)
    return Heard(sentences, states[rows[:, 0]], states[rows[:, 1]])
