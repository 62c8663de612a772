from itertools import product

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from whosays.annotations.arcs import Scores, heads_of


def is_tree(heads: list[int]) -> bool:
    """One root, and from every word a way up to it."""
    if heads.count(0) != 1:
        return False
    for start in range(1, len(heads) + 1):
        at, steps = start, 0
        while at and steps <= len(heads):
            at, steps = heads[at - 1], steps + 1
        if at:
            return False
    return True


def weight(scores: Scores, heads: list[int]) -> float:
    return float(sum(scores[i, head] for i, head in enumerate(heads)))


def best_weight(scores: Scores) -> float:
    n = len(scores)
    return max(weight(scores, list(heads)) for heads in product(range(n + 1), repeat=n) if is_tree(list(heads)))


def random_scores(seed: int, n: int, spread: float) -> Scores:
    return (np.random.default_rng(seed).normal(size=(n, n + 1)) * spread).astype(np.float32)


@settings(max_examples=60, deadline=None)
@given(st.integers(0, 10**6), st.integers(1, 5), st.sampled_from([0.01, 1.0, 30.0]))
def test_no_tree_is_better(seed: int, n: int, spread: float) -> None:
    scores = random_scores(seed, n, spread)
    heads = heads_of(scores)
    assert is_tree(heads)
    assert weight(scores, heads) == pytest.approx(best_weight(scores), rel=1e-4, abs=1e-4)


@settings(max_examples=60, deadline=None)
@given(st.integers(0, 10**6), st.integers(1, 30))
def test_any_scores_give_one_tree(seed: int, n: int) -> None:
    assert is_tree(heads_of(random_scores(seed, n, 5.0)))


@pytest.mark.parametrize("n", [1, 2, 7])
def test_equal_scores_give_one_tree(n: int) -> None:
    assert is_tree(heads_of(np.zeros((n, n + 1), np.float32)))


def test_a_chain_of_cycles_is_broken() -> None:
    """Each pair of words would govern one another; only one of all may be the root."""
    scores = np.full((120, 121), -20.0, np.float32)
    for k in range(0, 120, 2):
        scores[k, k + 2] = scores[k + 1, k + 1] = 10.0
    assert is_tree(heads_of(scores))


def test_scores_are_not_changed() -> None:
    scores = random_scores(3, 6, 1.0)
    kept = scores.copy()
    heads_of(scores)
    assert np.array_equal(scores, kept)
