"""How sure the reading of a claim is: a logistic sum of features that can be read off it.

The weights are fitted on claims judged by hand against their texts; docs/claims.md says how and with what result.
"""

from __future__ import annotations

import math

from whosays.claims.tree import Tree
from whosays.model import Argument, Voice

BIAS = 1.4
WEIGHTS = {
    "open": -0.4,  # no type's conditions vouch for it
    "one_argument": -0.6,  # half of the relation is missing
    "noun": -0.3,  # event nouns leave more to guess than verbs
    "long_sentence": -0.4,  # parse errors grow with length
    "pronoun": -0.3,  # rests on who a pronoun stands for
    "voices": -0.1,  # each voice is one more thing to get right
}
LONG = 40  # words


def features(tree: Tree, kind: str, frame: str, found: tuple[Argument, ...], chain: tuple[Voice, ...]) -> dict[str, float]:
    """The features of one claim, by name."""
    return {
        "open": float(kind == "open"),
        "one_argument": float(len(found) < 2),
        "noun": float(frame in ("noun", "agent", "copula")),
        "long_sentence": float(len(tree) > LONG),
        "pronoun": float(any(len(argument.text) < 5 and argument.text.islower() for argument in found)),
        "voices": float(len(chain)),
    }


def confidence(tree: Tree, kind: str, frame: str, found: tuple[Argument, ...], chain: tuple[Voice, ...]) -> float:
    """The share of claims with these features that were right, as far as the judged ones tell; two decimals."""
    total = BIAS + sum(WEIGHTS[name] * value for name, value in features(tree, kind, frame, found, chain).items())
    return round(1 / (1 + math.exp(-total)), 2)
