"""How likely a pronoun refers to a candidate: a log-linear model over a few things that the text shows.

The weights in `salience.yaml` are fitted on GUM's training part (`python -m train.referents`). "Nothing" is always a
candidate with score 0, so that a pronoun without a good antecedent stays without one.
"""

from __future__ import annotations

from functools import lru_cache
from math import exp, log1p
from pathlib import Path

import yaml

from whosays.claims.referring.phrase import Phrase
from whosays.claims.tree import Tree

WEIGHTS = Path(__file__).parent / "salience.yaml"
Features = dict[str, float]


@lru_cache(maxsize=1)
def load_weights() -> dict[str, dict[str, float]]:
    """{"person": {feature: weight}, "thing": …, "plural": …, "any": …}."""
    loaded: dict[str, dict[str, float]] = yaml.load(WEIGHTS.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)
    return loaded


def sort_of(phrase: Phrase) -> str:
    """Which of the weights are the pronoun's."""
    if phrase.number == "Plur":
        return "plural"
    return phrase.sort if phrase.sort in ("person", "thing") else "any"


def features(phrase: Phrase, mention: Phrase, distance: int, rank: int, tree: Tree, chain: set[int]) -> Features:
    """What speaks for and against a candidate: `distance` in sentences, `rank` counts from the nearest."""
    group = mention.group
    assert group is not None
    found = {
        f"distance {distance}": 1.0,
        f"role {mention.role}": 1.0,
        f"kind {mention.kind}": 1.0,
        f"sort {group.sort}": 1.0,
        f"roles {phrase.role}{mention.role}": 1.0,
        "activation": log1p(group.at(phrase.tree)),
        "mentions": log1p(len(group.phrases)),
        "rank": log1p(rank),
    }
    if rank == 0:
        found["nearest"] = 1.0
    if distance == 0:
        same_sentence(found, mention, tree, chain)
    if group.gender and group.gender == phrase.gender:
        found["gender"] = 1.0
    if group.number == "Plur":
        found["plural"] = 1.0
    if mention.key == phrase.key:
        found["same form"] = 1.0
    if group.named:
        found["named"] = 1.0
    return found


def same_sentence(found: Features, mention: Phrase, tree: Tree, chain: set[int]) -> None:
    """Where the candidate stands in the pronoun's own sentence."""
    governor = tree.words[mention.head].head
    if governor in chain:
        found["above"] = 1.0
        if mention.role == "s":
            found["subject above"] = 1.0


def chances(scores: list[float]) -> list[float]:
    """Softmax with "nothing" as a further candidate of score 0."""
    top = max([0.0, *scores])
    powers = [exp(score - top) for score in scores]
    total = sum(powers) + exp(-top)
    return [power / total for power in powers]
