"""What the ONNX graphs give must be what the model gives in training."""

import numpy as np
import onnxruntime as ort
import pytest
import torch

from train.reader.calibrate import LEVELS, matrices, range_of
from train.reader.graphs import encoder_graph, labels_graph, words_graph
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


def test_the_words_graph_gives_what_the_model_gives(model: Reader) -> None:
    """Best classes, and both halves of the projections for arcs and relations; the first half of arcs multiplied."""
    ends, part = torch.randn(7, 768), torch.tensor([0, 1, 0, 0, 1, 0, 0])
    with torch.no_grad():
        tags, arc, rel = model.words(ends[:, :384], ends[:, 384:], part)
        multiplied = torch.nn.functional.pad(arc[:, :256], (0, 1), value=1.0) @ model.parser.arc
    state = {name: value.numpy() for name, value in model.state_dict().items()}
    session = ort.InferenceSession(words_graph(state, SIZES, lambda name: "float", {}).SerializeToString())
    feed = {"first": ends[:, :384].numpy(), "last": ends[:, 384:].numpy(), "part": part.numpy()}
    upos, lemma, feats, *projections = session.run(None, feed)
    classes = [some.argmax(1).tolist() for some in tags.split([4, 2, 3, 6], -1)]
    assert [upos.tolist(), *feats.T.tolist(), lemma.tolist()] == classes
    for wanted, got in zip((multiplied, arc[:, 256:], *rel.chunk(2, -1)), projections, strict=True):
        assert np.abs(wanted.numpy() - got).max() < 1e-4


@pytest.mark.parametrize(("precision", "most"), [("float", 0), ("static8", 2)])
def test_the_labels_graph_finds_the_best_relation_of_each_word_to_its_governor(precision: str, most: int) -> None:
    """The same as the biaffine product of training; in integers but for a few that are all but level."""
    rng = np.random.default_rng(7)
    weight = rng.normal(size=(6, 4, 6)).astype(np.float32)
    rel, governors = rng.normal(size=(2, 90, 5)).astype(np.float32)
    known = range_of(torch.from_numpy(rel), torch.from_numpy(weight[:-1].reshape(5, -1).T))
    graph = labels_graph({"parser.rel": weight}, lambda name: precision, {"parser.rel": known})
    [found] = ort.InferenceSession(graph.SerializeToString()).run(None, {"rel": rel, "governors": governors})
    words, heads = np.insert(rel, 5, 1, axis=1), np.insert(governors, 5, 1, axis=1)
    exact = np.einsum("ni,ilj,nj->nl", words, weight, heads).argmax(1)
    assert (found != exact).sum() <= most


def test_every_matrix_of_the_layers_and_of_the_words_has_a_range(model: Reader) -> None:
    found = matrices(model)
    assert {name for name in found if name.startswith(("words", "parser"))} == {
        *("words.join", "words.tags", "words.arc", "words.rel", "parser.rel")
    }
    assert found["parser.rel"].shape == (4 * 97, 96)


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
