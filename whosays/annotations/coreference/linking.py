"""The coreference head in the reader: it keeps what the encoder saw of words that may refer, and links them last."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from whosays.annotations.coreference.candidates import candidates, may_refer
from whosays.annotations.coreference.scoring import Chances, chances
from whosays.annotations.coreference.weights import Weights
from whosays.annotations.heard import Heard
from whosays.model import Antecedent, Mention, Sentence

LEAST = 0.05  # how likely an antecedent must be to be told
Halves = NDArray[np.float16]


class Linker:
    """Says what the words of a document go back to."""

    def __init__(self, folder: Path) -> None:
        self.weights = Weights.load(folder)

    def condense(self, heard: Heard) -> Halves:
        """What is kept of the states of one window: a row for each word that may refer."""
        referring = np.array([may_refer(word) for sentence in heard.sentences for word in sentence.words], bool)
        both = np.concatenate([heard.first[referring], heard.last[referring]], 1)
        return (both @ self.weights.condense).astype(np.float16)

    def antecedents(
        self, sentences: Sequence[Sentence], mentions: Sequence[Mention], condensed: Sequence[Halves]
    ) -> tuple[Antecedent, ...]:
        """The likely antecedents of a document's words, in the order of the text."""
        rows = candidates(sentences, mentions)
        if not len(rows):
            return ()
        seen = np.concatenate(condensed).astype(np.float32)
        found = [one for batch in chances(rows, seen, self.weights) for one in told(batch, rows.start.tolist())]
        return tuple(sorted(found, key=lambda one: (one.start, -one.likely)))


def told(batch: Chances, starts: Sequence[int]) -> list[Antecedent]:
    """The pairs that are likely enough."""
    kept = np.nonzero(batch.likely >= LEAST)[0]
    columns = (batch.later[kept].tolist(), batch.earlier[kept].tolist(), batch.likely[kept].tolist())
    return [Antecedent(starts[i], starts[j], round(likely, 3)) for i, j, likely in zip(*columns, strict=True)]
