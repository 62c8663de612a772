from itertools import pairwise, product

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from whosays.annotations.spans import spans_of

CLASSES = ["O", "B-person", "I-person", "B-place", "I-place"]


def allowed(path: tuple[int, ...]) -> bool:
    labels = ["O", *(CLASSES[k] for k in path)]
    return all(b[0] != "I" or a[1:] == b[1:] for a, b in pairwise(labels))


def path_of(spans: list[tuple[int, int, str]], n: int) -> tuple[int, ...]:
    path = [0] * n
    for first, last, label in spans:
        path[first] = CLASSES.index(f"B-{label}")
        path[first + 1 : last] = [CLASSES.index(f"I-{label}")] * (last - first - 1)
    return tuple(path)


@settings(max_examples=60, deadline=None)
@given(st.integers(0, 10**6), st.integers(1, 5))
def test_no_allowed_sequence_is_better(seed: int, n: int) -> None:
    scores = np.random.default_rng(seed).normal(size=(n, len(CLASSES))).astype(np.float32)
    rows = range(n)
    best = max(scores[rows, path].sum() for path in product(range(len(CLASSES)), repeat=n) if allowed(path))
    found = path_of(spans_of(scores, CLASSES), n)
    assert allowed(found)
    assert scores[rows, found].sum() == pytest.approx(best, rel=1e-4, abs=1e-4)


def test_spans_side_by_side_stay_two() -> None:
    scores = np.eye(len(CLASSES), dtype=np.float32)[[1, 2, 1, 3, 4, 0]]
    assert spans_of(scores, CLASSES) == [(0, 2, "person"), (2, 3, "person"), (3, 5, "place")]


def test_an_inside_without_its_beginning_is_mended() -> None:
    scores = np.array([[0, 1, 0, 0, 0], [0, 0, 0, 0, 2]], np.float32)
    assert spans_of(scores, CLASSES) in ([(0, 1, "person")], [(0, 2, "place")], [(0, 1, "person"), (1, 2, "place")])
    assert spans_of(np.array([[0, 0, 5, 0, 0]], np.float32), CLASSES) == []


def test_nothing_gives_nothing() -> None:
    assert spans_of(np.array([[1.0, 0, 0, 0, 0]] * 3, np.float32), CLASSES) == []
