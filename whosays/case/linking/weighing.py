"""From features to odds: how likely two claims tell of one happening."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from functools import cache
from importlib.resources import files
from math import exp

# The features by which a difference counts against a pair.
OF_SLOT = {
    "number": ("number_apart",),
    "date": ("time_apart", "time_near", "time_far", "clock_apart"),
    "place": ("place_apart",),
    "actor": ("doer_apart", "doer_other", "receiver_apart"),
    "cause": ("doer_apart", "doer_other", "doer_unlike", "light"),
    "outcome": ("outcome_other", "opposed", "act_apart", "light"),
    "polarity": ("polarity",),
    "stage": ("reality",),
}
LEAST = 0.5  # from which odds on two claims are taken for one happening


@cache
def weights() -> Mapping[str, float]:
    """The weight of each feature, from weights.yaml."""
    import yaml

    text = files(__package__).joinpath("weights.yaml").read_text(encoding="utf-8")
    return dict(yaml.load(text, Loader=yaml.CSafeLoader))


def odds(features: Mapping[str, float]) -> float:
    """Log-odds that two claims with these features tell of one happening; features without a weight say nothing."""
    return odds_without(features, ())


def all_else(features: Mapping[str, float], slot: str) -> float:
    """The log-odds of a pair without what the slot itself in which it differs takes away."""
    return odds_without(features, OF_SLOT.get(slot, ()))


def odds_without(features: Mapping[str, float], left_out: Collection[str]) -> float:
    """Log-odds by the features but for those left out."""
    known = weights()
    found = 0.0
    for name, value in features.items():
        if value and name not in left_out:
            found += known.get(name, 0.0) * value
    return known["bias"] + found


def chance(log_odds: float) -> float:
    """Log-odds as a probability."""
    return 1 / (1 + exp(-max(-30.0, min(30.0, log_odds))))
