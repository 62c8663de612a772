from pathlib import Path

import numpy as np
import pytest

from train.frozen.documents import Listener, stretches
from train.frozen.keep import WEIGHTS, Kept
from whosays.annotations.engines import load

TEXT = "The clerk wasn't there, he said.\n\nNobody in Lima saw the boat. The mayor denied it."
TURKISH = "Kâtip orada değildi, dedi. Teknedeydi."
needs_weights = pytest.mark.skipif(not WEIGHTS.is_dir(), reason="the reader model is not in this checkout")


def test_things_are_laid_end_to_end() -> None:
    assert stretches([3, 2]).tolist() == [[0, 3], [3, 5]]
    assert stretches([]).shape == (0, 2)


@needs_weights
def test_a_frozen_document_is_the_readers_annotation_with_its_states() -> None:
    texts, languages = [TEXT, "", TURKISH], ["en", "en", "tr"]
    found = Listener().freeze(texts, languages)
    assert [one.annotation for one in found] == load("reader", threads=1).annotate(texts, languages)
    for one in found:
        words = sum(len(sentence.words) for sentence in one.annotation.sentences)
        assert one.rows.shape == (words, 2)
        assert one.sentences[-1:, 1].sum() == words
        assert (np.diff(one.rows[:, 0]) >= 0).all()
        assert one.rows.max(initial=-1) < max(len(one.states), 1)
        assert np.isfinite(one.states).all()
        assert one.windows[-1:, 1].sum() == len(one.states)


@needs_weights
def test_states_are_those_of_the_words_themselves() -> None:
    """A word's state depends on its window only: the second paragraph alone has the same states."""
    whole, part = Listener().freeze([TEXT, TEXT[34:]], ["en", "en"])
    count = len(part.rows)
    assert np.array_equal(whole.states[whole.rows[-count:, 0]], part.states[part.rows[:, 0]])


@needs_weights
def test_what_is_kept_is_not_read_again(tmp_path: Path) -> None:
    first = list(Kept(tmp_path).documents([TEXT, TURKISH], ["en", "tr"]))
    again = Kept(tmp_path)
    second = list(again.documents([TURKISH, TEXT], ["tr", "en"]))
    assert again._reader is None
    assert [one.annotation for one in first] == [one.annotation for one in second[::-1]]
    assert np.array_equal(first[0].states, second[1].states)
