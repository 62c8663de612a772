"""What the shipped model must do; how well it reads is measured in `bench/`."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

import whosays.annotations
from whosays.annotations.engines.reader import BATCH, Reader, _batches, _stacked
from whosays.annotations.windows import Window
from whosays.errors import ModelError
from whosays.model import Word

WEIGHTS = Path(whosays.annotations.__file__).parent / "weights"


@pytest.fixture(scope="module")
def reader() -> Reader:
    if not (WEIGHTS / "encoder.onnx").is_file():
        pytest.skip("the reader model is not in this checkout")
    return Reader()


def words(reader: Reader, text: str, language: str) -> Iterator[Word]:
    (annotation,) = reader.annotate([text], [language])
    for sentence in annotation.sentences:
        yield from sentence.words


def test_format_characters_inside_words_change_no_reading(reader: Reader) -> None:
    plain = [(w.text, w.lemma, w.head) for w in words(reader, "The police detained Ahmed in Ankara.", "en")]
    odd = list(words(reader, "The po\u200blice detained \u200eAh\u00admed in An\u200dkara.", "en"))
    dropped = str.maketrans("", "", "\u200b\u200e\u00ad\u200d")
    assert [(w.text.translate(dropped), w.lemma, w.head) for w in odd] == plain


def test_capitals_read_like_small_letters(reader: Reader) -> None:
    low = "the police detained five men in lima."
    small = [(w.lemma, w.upos, w.head, w.deprel) for w in words(reader, low, "en")]
    assert [(w.lemma, w.upos, w.head, w.deprel) for w in words(reader, low.upper(), "en")] == small


def test_batches_hold_every_window_once_and_keep_to_their_size() -> None:
    plans = [type("P", (), {"window": Window([], [], [0] * n, False)})() for n in (3, 190, 60, 61, 62, 4) * 40]
    order = sorted(range(len(plans)), key=lambda i: len(plans[i].window.ids))
    batches = list(_batches(order, plans))
    assert [i for batch in batches for i in batch] == order
    assert all(len(batch) * max(len(plans[i].window.ids) for i in batch) <= BATCH for batch in batches)


def test_windows_of_several_lengths_are_laid_into_one_array() -> None:
    short, long = np.ones((2, 3, 4), np.float32), np.full((1, 5, 4), 2, np.float32)
    out = _stacked([short, long], 5)
    assert out.shape == (3, 5, 4)
    assert (out[:2, :3] == 1).all()
    assert (out[:2, 3:] == 0).all()
    assert (out[2] == 2).all()


def test_missing_weights_are_named(tmp_path: Path) -> None:
    (tmp_path / "labels.json").write_text(
        '{"upos": {}, "lemmas": {}, "relations": {}, "entities": {}, "feats": {}, "styles": {}, "name": "reader@1"}'
    )
    (tmp_path / "pieces.json").write_text(
        '{"pieces": ["<s>", "<pad>", "</s>", "<unk>"], "scores": [0.0, 0.0, 0.0, 0.0]}'
    )
    with pytest.raises(ModelError, match=r"reader model is missing: .*encoder\.onnx"):
        Reader(tmp_path)


def test_a_folder_without_anything_is_named_too(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match="reader model is missing"):
        Reader(tmp_path)
