"""What the ONNX graphs give must be what the model gives in training."""

import numpy as np
import onnxruntime as ort
import pytest
import torch

from train.reader.calibrate import LEVELS, range_of
from train.reader.graphs import encoder_graph, labels_graph
from train.reader.model import Reader

SIZES = {"styles": 3, "suffixes": 8, "entities": 5, "upos": 4, "feats": [2, 3], "lemmas": 6, "relations": 4}


@pytest.fixture(scope="module")
def model() -> Reader:
    torch.manual_seed(3)
    model = Reader(40, 4, SIZES)
    torch.nn.init.normal_(model.style.weight)
    return model.eval()


def test_the_encoder_graph_gives_what_the_model_gives(model: Reader) -> None:
    """Styled states for the words, token logits from styled states, entity logits from plain ones."""
    ids, style = torch.randint(4, 40, (3, 9)), torch.tensor([1, 2, 0])
    with torch.no_grad():
        plain = model.encoder(ids, torch.ones_like(ids))
        styled = plain + model.style(style)[:, None]
        token, entity = model.boundaries(styled, plain)
    state = {name: value.numpy() for name, value in model.state_dict().items()}
    graph = encoder_graph(state, 4, lambda name: "float", {})
    session = ort.InferenceSession(graph.SerializeToString())
    found = session.run(None, {"ids": ids.numpy(), "style": style.numpy()})
    for wanted, got in zip((styled, token, entity), found, strict=True):
        assert np.abs(wanted.numpy() - got).max() < 0.05  # word rows are kept in 8 bits


def test_the_labels_graph_finds_the_best_relation_of_each_word_to_its_governor() -> None:
    """The same as the biaffine product of training, though each governor is multiplied once for all its words."""
    rng = np.random.default_rng(7)
    weight = rng.normal(size=(6, 4, 6)).astype(np.float32)
    rel, governors = rng.normal(size=(9, 5)).astype(np.float32), rng.normal(size=(3, 5)).astype(np.float32)
    which = rng.integers(0, 3, 9)
    session = ort.InferenceSession(labels_graph({"parser.rel": weight}, lambda name: "float").SerializeToString())
    [found] = session.run(None, {"rel": rel, "governors": governors, "which": which})
    words, heads = np.insert(rel, 5, 1, axis=1), np.insert(governors, 5, 1, axis=1)[which]
    assert found.tolist() == np.einsum("ni,ilj,nj->nl", words, weight, heads).argmax(1).tolist()


def test_a_channel_that_seldom_speaks_does_not_spoil_the_range() -> None:
    """ReLU leaves channels silent on nearly every row; measured by what is usual, they would take all the levels."""
    torch.manual_seed(5)
    rows, weight = torch.relu(torch.randn(800, 64) - 1), torch.randn(32, 64)
    rows[:, 0] = 0
    rows[7, 0] = 6
    known = range_of(rows, weight)
    factor = torch.from_numpy(known.factor)
    step = (known.high - known.low) / 255
    scale = (weight * factor).abs().amax(1, keepdim=True) / LEVELS
    near = (torch.round(rows / factor / step) * step) @ (torch.round(weight * factor / scale) * scale).T
    exact = rows @ weight.T
    assert known.low == 0
    assert ((near - exact).pow(2).mean() / exact.pow(2).mean()).sqrt() < 0.03
