"""Candidates and their condensed states → how likely each goes back to each earlier one. The head, in numpy."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from math import sqrt

import numpy as np

from whosays.annotations.coreference.candidates import TRAITS, Candidates, Ints
from whosays.annotations.coreference.pairs import antecedents, features
from whosays.annotations.coreference.weights import STRETCH, Weights
from whosays.annotations.network import Floats

HEADS = 4
AT_ONCE = 128  # later words whose pairs are compared at a time: bounds the memory on a text of any length
TINY = 1e-5  # what PyTorch's LayerNorm adds to a variance
FIRST = np.cumsum([0, *(values + 1 for values in TRAITS.values())])[:-1]  # each trait's first row


@dataclass(frozen=True, slots=True)
class Chances:
    """Pairs of candidates, and how likely the `later` goes back to the `earlier`: what is left to 1 is "to nothing"."""

    later: Ints
    earlier: Ints
    likely: Floats


def chances(candidates: Candidates, condensed: Floats, weights: Weights) -> Iterator[Chances]:
    """The pairs of a document, a batch of later words at a time. condensed: N × D."""
    seen = vectors(candidates.traits, condensed, weights)
    later, earlier = seen @ weights.later + weights.later_bias, seen @ weights.earlier
    none = (seen @ weights.none + weights.none_bias)[:, 0]
    for first in range(0, len(candidates), AT_ONCE):
        i, j = antecedents(candidates, first, min(first + AT_ONCE, len(candidates)))
        said = features(candidates, i, j).astype(np.float32)
        hidden = (seen[i] * seen[j]) @ weights.both
        hidden += said @ weights.features
        hidden += later[i]
        hidden += earlier[j]
        scores = (np.maximum(hidden, 0, out=hidden) @ weights.chosen + said @ weights.direct)[:, 0]
        yield Chances(i, j, softmax_by(i - first, scores, none[first : first + AT_ONCE]))


def softmax_by(row: Ints, scores: Floats, none: Floats) -> Floats:
    """Each score's share among those of its row and "none"."""
    top = none.copy()
    np.maximum.at(top, row, scores)
    powers = np.exp(scores - top[row])
    total = np.exp(none - top) + np.bincount(row, powers, len(none))
    likely: Floats = (powers / total[row]).astype(np.float32)
    return likely


def vectors(traits: Ints, condensed: Floats, weights: Weights) -> Floats:
    """One vector a candidate, N × D, after it has looked at the others of its stretch."""
    seen = condensed + weights.traits[traits + FIRST].sum(1)
    seen = np.maximum(normal(seen, weights.norm), 0)
    whole = len(seen) // STRETCH * STRETCH
    parts = [seen[:whole].reshape(-1, STRETCH, seen.shape[1]), seen[None, whole:]]
    return np.concatenate([in_context(rows, weights).reshape(-1, seen.shape[1]) for rows in parts])


def in_context(rows: Floats, weights: Weights) -> Floats:
    """Stretches × candidates × D, through the layer of attention."""
    rows = rows + weights.places[: rows.shape[1]]
    rows += attended(normal(rows, weights.before_attention), weights)
    wide = np.maximum(normal(rows, weights.before_wide) @ weights.wide + weights.wide_bias, 0)
    rows += wide @ weights.narrow + weights.narrow_bias
    return rows


def normal(rows: Floats, scale_and_shift: Floats) -> Floats:
    """LayerNorm."""
    centred = rows - rows.mean(-1, keepdims=True)
    spread = np.sqrt((centred * centred).mean(-1, keepdims=True) + TINY)
    scaled: Floats = centred / spread * scale_and_shift[0] + scale_and_shift[1]
    return scaled


def attended(rows: Floats, weights: Weights) -> Floats:
    """What each row takes from the others of its stretch."""
    batch, length, width = rows.shape
    mixed = rows @ weights.query_key_value + weights.query_key_value_bias
    query, key, value = mixed.reshape(batch, length, 3, HEADS, width // HEADS).transpose(2, 0, 3, 1, 4)
    scores = query @ key.transpose(0, 1, 3, 2) / sqrt(width // HEADS)  # NumPy’s root would make it all fp64
    scores -= scores.max(-1, keepdims=True, initial=0)
    shares = np.exp(scores, out=scores)
    shares /= shares.sum(-1, keepdims=True)
    taken = shares @ value
    out: Floats = taken.transpose(0, 2, 1, 3).reshape(batch, length, width) @ weights.attended + weights.attended_bias
    return out
