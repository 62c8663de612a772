"""What is told of each word's state."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from whosays.annotations.heard import Heard
from whosays.annotations.hints import DECIMALS, FILE, Hinter
from whosays.errors import ModelError


def test_a_word_gets_the_products_of_its_states_less_the_average(tmp_path: Path) -> None:
    matrix = np.zeros((769, 5), np.float32)
    matrix[0, 1], matrix[384, 2], matrix[768, 1] = 2.0, 3.0, 0.5
    np.save(tmp_path / FILE, matrix)
    first, last = np.zeros((2, 384), np.float32), np.zeros((2, 384), np.float32)
    first[1, 0], last[1, 0] = 1.0, 0.12345
    found = Hinter(tmp_path).of(Heard([], first, last))
    assert found.shape == (2, 5)
    assert found[0].tolist() == [0, -0.5, 0, 0, 0]
    assert found[1].tolist() == pytest.approx([0, 1.5, round(0.37035, DECIMALS), 0, 0], abs=1e-3)


def test_a_model_without_them_is_no_model(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match=FILE):
        Hinter(tmp_path)
