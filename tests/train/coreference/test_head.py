import numpy as np
import pytest
import torch

from train.coreference.export import weights
from train.coreference.model import Head, Shape, loss
from whosays.annotations.coreference.candidates import TRAITS, Candidates
from whosays.annotations.coreference.pairs import antecedents, features
from whosays.annotations.coreference.scoring import chances

COUNT = 150


def rows() -> Candidates:
    random = np.random.default_rng(5)
    traits = np.stack([random.integers(0, values + 1, COUNT) for values in TRAITS.values()], 1)
    place, few = np.arange(COUNT), random.integers(0, 9, COUNT)
    letters = np.uint64(1) << few.astype(np.uint64)
    above, like = np.full((COUNT, 6), -1), np.full((COUNT, 6), -1)
    like[100:, 0] = 3
    return Candidates(place, place, place // 9, place - 1, above, traits, few, letters, letters, like, few, few)


def test_the_package_computes_what_was_trained() -> None:
    torch.manual_seed(0)
    head, found = Head(Shape(16, 12, 0.3)).eval(), rows()
    states = torch.randn(COUNT, 768)
    i, j = antecedents(found, 0, COUNT)
    said = torch.from_numpy(features(found, i, j)).float()
    later = torch.from_numpy(i)
    with torch.no_grad():
        scores, none = head(states, torch.from_numpy(found.traits), (later, torch.from_numpy(j)), said)
        total = torch.exp(none).scatter_add(0, later, torch.exp(scores))
        wanted = torch.exp(scores) / total[later]
    shipped = weights({name: value.numpy() for name, value in head.state_dict().items()})
    parts = list(chances(found, states.numpy() @ shipped.condense, shipped))
    np.testing.assert_allclose(np.concatenate([part.likely for part in parts]), wanted.numpy(), atol=1e-4)


def test_the_loss_is_nothing_where_all_right_antecedents_together_are_certain() -> None:
    later = torch.tensor([1, 2, 2])
    right = torch.tensor([True, True, True])
    scores, none = torch.tensor([20.0, 20.0, 20.0]), torch.zeros(3)
    assert loss(scores, none, later, right, torch.ones(3)).item() == pytest.approx(0, abs=1e-4)
    assert loss(scores, none, later, ~right, torch.ones(3)).item() > 10
