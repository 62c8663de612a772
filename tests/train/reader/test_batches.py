"""Training tensors and losses; torch is in the training environment only."""

import pytest
import torch

from train.reader.batches import Batcher
from train.reader.losses import allowed_classes, entity_loss
from train.reader.windows import IGNORE, Window
from whosays.annotations.pieces import Pieces

PIECES = Pieces([("<s>", 0.0), ("<pad>", 0.0), ("</s>", 0.0), ("<unk>", 0.0), ("▁a", -1.0), ("b", -2.0), ("▁b", -2.0)])


def tree(heads: list[int]) -> Window:
    n = len(heads)
    return Window(
        "en", "en", ["a"] * n, [True] * n, [1] * n, [0] * n, [1] + [0] * (n - 1), [], "",
        list(range(n)), list(range(n)), [0] * n, [0] * n, [0] * n, [[0]] * n, heads, [0] * n, [0] * n,
    )  # fmt: skip


def test_a_batch_lays_windows_end_to_end() -> None:
    named = Window("en", "none", ["a", "b"], [True, False], a_entity=[1, 0], entity_set="gum")
    batch = Batcher(PIECES, ["gum"], 100, 0.0, 1).collate([tree([1, -1, 1]), named])
    assert batch.ids.tolist() == [[0, 4, 4, 4, 2], [0, 4, 5, 2, 1]]
    assert batch.mask.tolist() == [[1, 1, 1, 1, 1], [1, 1, 1, 1, 0]]
    assert batch.a_first.tolist() == [1, 2, 3, 6, 7]
    assert batch.a_entity.tolist() == [IGNORE] * 3 + [1, 0]
    assert batch.a_begin.tolist() == [1, 1, 1, IGNORE, IGNORE]
    assert batch.w_governor.tolist() == [1, -1, 1]
    assert batch.s_heads.tolist() == [[2, 0, 2]]


def test_a_pass_shows_each_window_as_often_as_its_weight() -> None:
    batches = Batcher(PIECES, ["gum"], 20, 0.0, 1).one_pass([(2.0, tree([-1])), (1.0, tree([-1, 0]))])
    assert sum(len(batch.ids) for batch in batches) == 3


def test_what_a_set_does_not_annotate_costs_nothing() -> None:
    """Outside all spans, a label that the set leaves open is as good as O; inside a span only the gold label is."""
    open_classes = torch.tensor([[False, False, True]])
    gold, sets = torch.tensor([0, 1]), torch.tensor([0, 0])
    allowed = allowed_classes(gold, sets, open_classes)
    assert allowed.tolist() == [[True, False, True], [False, True, False]]
    sure = torch.tensor([[0.0, 0.0, 50.0], [0.0, 50.0, 0.0]])
    assert entity_loss(sure, gold, allowed).item() == pytest.approx(0, abs=1e-4)
    wrong = torch.tensor([[0.0, 50.0, 0.0], [0.0, 0.0, 50.0]])
    assert entity_loss(wrong, gold, allowed).item() > 40


def test_hidden_words_are_shown_as_unknown() -> None:
    batch = Batcher(PIECES, ["gum"], 100, 0.0, 1, hidden=1.0).collate([tree([1, -1, 1])])
    assert batch.ids.tolist() == [[0, 3, 3, 3, 2]]


def test_batches_are_measured_in_pieces() -> None:
    batcher = Batcher(PIECES, ["gum"], 16, 0.0, 1)
    short, long = tree([-1] * 2), tree([-1] * 6)
    assert [batcher.length(window) for window in (short, long)] == [4, 8]
    assert [len(group) for group in batcher.cut([short] * 4 + [long] * 2)] == [4, 2]
