"""What the engine's states of words say for the parts of a claim that rest on them."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate

from whosays.claims.tree import Tree

WHOLE = ("type", "complete", "voices", "status")  # what is judged of a claim by its predicate
FILLER = "argument"  # and what of each word that fills a role
PARTS = (*WHOLE, FILLER)  # the columns of `Annotation.hints`


class Hints:
    """The hints of one document, by tree and word; an engine that has no states gives none."""

    def __init__(self, trees: Sequence[Tree], rows: Sequence[Sequence[float]]) -> None:
        self.rows = rows
        self.first = [0, *accumulate(len(tree) for tree in trees)]

    def of(self, tree: Tree, word: int, part: str) -> float:
        """What the state of a word adds to the log-odds of a part; nothing for a word lent by another sentence."""
        row = self.first[tree.number] + word
        known = len(self.rows) and row < self.first[tree.number + 1]
        return float(self.rows[row][PARTS.index(part)]) if known else 0.0
