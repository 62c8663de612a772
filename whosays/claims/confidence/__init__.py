"""How sure the reading of a claim is: the chance that its type, each argument, its voices and its status are right.

Each of these is a logistic sum of signs that can be read off the claim and its tree (`signs`) and of one number that
the engine gives for the word in question (`hints`). The weights are fitted by `train/confidence` on claims that were
judged against their texts (docs/claims.md). What is said of a claim is the product of its parts.
"""

from __future__ import annotations

import json
import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from whosays.claims.confidence.hints import FILLER, WHOLE, Hints
from whosays.claims.confidence.signs import argument_signs, claim_signs, headed
from whosays.claims.fillers import Labels
from whosays.claims.tree import Tree
from whosays.model import Argument, Status, Voice


@dataclass(frozen=True, slots=True)
class Weights:
    """What signs add to the log-odds that one part of a claim is right."""

    bias: float
    signs: Mapping[str, float]

    def chance(self, signs: Iterable[str], hint: float) -> float:
        known = self.signs
        return 1 / (1 + math.exp(-(self.bias + hint + sum([known[sign] for sign in signs if sign in known]))))


@cache
def weights() -> Mapping[str, Weights]:
    """Those of each part, fitted once for all languages."""
    kept = json.loads(Path(__file__).with_name("weights.json").read_text(encoding="utf-8"))
    return {part: Weights(one["bias"], one["signs"]) for part, one in kept.items()}


class Confidence:
    """How surely the claims of one document are read."""

    def __init__(self, labels: Labels, hints: Hints) -> None:
        self.labels, self.hints = labels, hints

    def of(
        self, tree: Tree, word: int, kind: str, found: Sequence[Argument], chain: Sequence[Voice], status: Status
    ) -> float:  # fmt: skip
        """The chance that a claim whose predicate is `word` is right in all; two decimals."""
        filled = headed(tree, found)
        signs = dict.fromkeys(claim_signs(tree, self.labels, word, kind, filled, chain, status))
        chances = [weights()[part].chance(signs, self.hints.of(tree, word, part)) for part in WHOLE]
        chances += [self.of_argument(tree, word, kind, *one) for one in filled]
        return round(math.prod(chances), 2)

    def of_argument(self, tree: Tree, word: int, kind: str, argument: Argument, filler: int | None) -> float:
        """The chance that an argument fills its role, and is led back to whom it means."""
        signs = argument_signs(tree, self.labels, word, kind, argument, filler)
        return weights()[FILLER].chance(signs, 0.0 if filler is None else self.hints.of(tree, filler, FILLER))
