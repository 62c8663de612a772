"""Pairs and the head's arithmetic, with weights drawn at random."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.annotations.coreference.test_candidates import ARREST, read
from whosays.annotations.coreference.candidates import LIKE, TRAITS
from whosays.annotations.coreference.pairs import FEATURES, NEAR, antecedents, features
from whosays.annotations.coreference.scoring import chances, softmax_by, vectors
from whosays.annotations.coreference.weights import STRETCH, Weights
from whosays.errors import ModelError

WIDTH, HIDDEN = 8, 6
ROWS = sum(values + 1 for values in TRAITS.values())


def drawn() -> Weights:
    random = np.random.default_rng(3)

    def some(*shape: int) -> np.ndarray:
        return random.normal(size=shape).astype(np.float32)

    return Weights(
        condense=some(16, WIDTH), traits=some(ROWS, WIDTH), norm=some(2, WIDTH), places=some(STRETCH, WIDTH),
        query_key_value=some(WIDTH, 3 * WIDTH), query_key_value_bias=some(3 * WIDTH), attended=some(WIDTH, WIDTH),
        attended_bias=some(WIDTH), before_attention=some(2, WIDTH), before_wide=some(2, WIDTH), wide=some(WIDTH, 16),
        wide_bias=some(16), narrow=some(16, WIDTH), narrow_bias=some(WIDTH), later=some(WIDTH, HIDDEN),
        later_bias=some(HIDDEN), earlier=some(WIDTH, HIDDEN), both=some(WIDTH, HIDDEN), features=some(FEATURES, HIDDEN),
        chosen=some(HIDDEN, 1), direct=some(FEATURES, 1), none=some(WIDTH, 1), none_bias=some(1),
    )  # fmt: skip


def test_every_earlier_candidate_near_by_is_looked_at_and_those_with_its_noun_farther_back() -> None:
    rows, _ = read("\n".join([ARREST] * 5))
    later, earlier = antecedents(rows, 0, len(rows))
    assert (earlier < later).all()
    assert len(set(zip(later.tolist(), earlier.tolist(), strict=True))) == len(later)
    last = sorted(earlier[later == len(rows) - 1].tolist())
    assert last[-NEAR:] == list(range(len(rows) - 1 - NEAR, len(rows) - 1))
    assert 0 < len(last) - NEAR <= LIKE
    assert features(rows, later, earlier).shape == (len(later), FEATURES)


def test_the_chances_of_a_word_leave_some_for_no_antecedent_and_do_not_hang_on_batches(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    rows, _ = read("\n".join([ARREST] * 5))
    condensed = np.random.default_rng(1).normal(size=(len(rows), WIDTH)).astype(np.float32)
    (whole,) = chances(rows, condensed, drawn())
    assert (np.bincount(whole.later, whole.likely) < 1).all()
    monkeypatch.setattr("whosays.annotations.coreference.scoring.AT_ONCE", 7)
    parts = list(chances(rows, condensed, drawn()))
    assert len(parts) > 1
    assert np.concatenate([part.later for part in parts]).tolist() == whole.later.tolist()
    np.testing.assert_allclose(np.concatenate([part.likely for part in parts]), whole.likely, atol=1e-5)


def test_a_stretch_does_not_see_the_next_one_nor_what_fills_it_up() -> None:
    traits = np.zeros((STRETCH + 3, len(TRAITS)), np.int64)
    condensed = np.random.default_rng(2).normal(size=(STRETCH + 3, WIDTH)).astype(np.float32)
    both, alone = vectors(traits, condensed, drawn()), vectors(traits[STRETCH:], condensed[STRETCH:], drawn())
    np.testing.assert_allclose(both[STRETCH:], alone, atol=1e-4)


@given(st.lists(st.tuples(st.integers(0, 3), st.floats(-30, 30)), max_size=20))
def test_shares_are_a_softmax_with_none(pairs: list[tuple[int, float]]) -> None:
    row = np.array([i for i, _ in pairs], np.int64)
    scores, none = np.array([s for _, s in pairs], np.float32), np.zeros(4, np.float32)
    found = softmax_by(row, scores, none)
    for i in range(4):
        powers = np.exp(scores[row == i].astype(np.float64))
        np.testing.assert_allclose(found[row == i], powers / (1 + powers.sum()), rtol=1e-3, atol=1e-6)


def test_weights_come_back_from_disk_and_are_missed_where_there_are_none(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match="coreference"):
        Weights.load(tmp_path)
    drawn().save(tmp_path)
    np.testing.assert_allclose(Weights.load(tmp_path).both, drawn().both, atol=2e-3)
