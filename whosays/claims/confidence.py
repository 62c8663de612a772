"""How sure the reading of a claim is: a logistic sum of features that can be read off its record.

The weights are fitted by `train/confidence` on claims judged by hand against their texts (docs/claims.md).
"""

from __future__ import annotations

import math
from collections.abc import Sequence

from whosays.model import Argument, Voice

BIAS = 0.93
WEIGHTS = {
    "open": 0.0,  # none was judged: an open claim is as sure as a typed one of its shape
    "unsteady": -0.7,  # a type whose words have more senses, or more roles to fill
    "one_argument": -0.22,  # half of the relation is missing
    "many_arguments": -0.99,
    "long_sentence": -0.47,  # parse errors grow with length
    "long_argument": 0.3,  # names and descriptions given whole
    "pronoun": 0.33,  # short sentences, mostly
    "voices": -0.65,  # each voice is one more thing to get right
}
STEADY = frozenset({
    "affiliation", "aim", "association", "attack", "casualty", "meeting", "open", "statement", "supply", "trade",
})  # fmt: skip
MANY, LONG_SENTENCE, LONG_ARGUMENT, PRONOUN = 3, 40, 10, 5  # arguments, words, words, letters


def features(kind: str, found: Sequence[Argument], chain: Sequence[Voice], quote: str) -> dict[str, float]:
    """The features of one claim, by name."""
    words = [argument.text.split() for argument in found if argument.role != "content"]
    return {
        "open": float(kind == "open"),
        "unsteady": float(kind not in STEADY),
        "one_argument": float(len(found) < 2),
        "many_arguments": float(len(found) > MANY),
        "long_sentence": float(len(quote.split()) > LONG_SENTENCE),
        "long_argument": float(any(len(each) > LONG_ARGUMENT for each in words)),
        "pronoun": float(any(len(each) == 1 and len(each[0]) < PRONOUN and each[0].islower() for each in words)),
        "voices": float(len(chain)),
    }


def confidence(kind: str, found: Sequence[Argument], chain: Sequence[Voice], quote: str) -> float:
    """The share of claims with these features that were right, as far as the judged ones tell; two decimals."""
    total = BIAS + sum([WEIGHTS[name] * value for name, value in features(kind, found, chain, quote).items()])
    return round(1 / (1 + math.exp(-total)), 2)
