"""What the graphs of the head give must be what the model gives in training."""

import random
from pathlib import Path

import numpy as np
import pytest
import torch

from train.attribution.batches import IGNORE, batch, batches
from train.attribution.corpus import Report, Window
from train.attribution.export import export
from train.attribution.model import Attribution
from train.attribution.train import loss_of
from whosays.annotations.reports.features import DISTANCES, Grid
from whosays.annotations.reports.head import Head

UPOS, RELATIONS, WAYS = 5, 7, 30


@pytest.fixture(scope="module")
def model() -> Attribution:
    torch.manual_seed(5)
    return Attribution(UPOS, RELATIONS, WAYS, width=32).eval()


def window(length: int, reports: int = 1, seed: int = 0) -> Window:
    chance = np.random.default_rng(seed)
    pairs = np.stack([chance.integers(0, WAYS, length), chance.integers(0, DISTANCES, length),
                      np.arange(length) == 1], 1).astype(np.int64)  # fmt: skip
    features = np.stack([chance.integers(0, size + 1, length) for size in (UPOS, RELATIONS, 2)], 1)
    states = chance.normal(size=(length, 768)).astype(np.float16)
    roles = chance.integers(0, 3, length)
    return Window(0, Grid.of([]), states, features, roles, (Report(pairs, roles),) * reports)


def test_the_graphs_give_what_the_model_gives(model: Attribution, tmp_path: Path) -> None:
    one = batch([window(6), window(6, seed=1)])
    with torch.no_grad():
        words, tags = model.read(one.states, one.features, one.mask)
        roles = model.beside(words[one.window], one.pairs, one.mask[one.window])
    export({name: value.numpy() for name, value in model.state_dict().items()}, tmp_path)
    head = Head(tmp_path, 1)
    first, last = (part.contiguous().numpy() for part in one.states.split(384, -1))
    got_words, got_tags = head.cues(first, last, one.features.numpy())
    assert np.abs(got_words - words.numpy()).max() < 0.1  # matrices are kept in 8 bits
    assert np.abs(got_tags - tags.log_softmax(-1).numpy()).max() < 0.1
    assert np.abs(head.roles(words.numpy(), one.pairs.numpy()) - roles.numpy()).max() < 0.1


def test_padding_changes_nothing(model: Attribution) -> None:
    alone, padded = batch([window(5)]), batch([window(5), window(9, seed=2)])
    with torch.no_grad():
        words, tags = model.read(alone.states, alone.features, alone.mask)
        more, other = model.read(padded.states, padded.features, padded.mask)
        roles = model.beside(words, alone.pairs, alone.mask)
        others = model.beside(more[:1], padded.pairs[:1], padded.mask[:1])
    assert torch.allclose(tags, other[:1, :5], atol=1e-5)
    assert torch.allclose(roles, others[:, :5], atol=1e-5)


def test_batches_hold_every_window_once_and_keep_to_their_size() -> None:
    windows = [window(length, seed=length) for length in (3, 9, 4, 8, 5)]
    found = list(batches(windows, 18, random.Random(0)))
    assert sorted(int(row.sum()) for one in found for row in one.mask) == [3, 4, 5, 8, 9]
    assert all(one.mask.numel() <= 18 for one in found)
    assert all((one.tags[~one.mask] == IGNORE).all() for one in found)


def test_windows_without_reports_have_a_loss_of_cues_only(model: Attribution) -> None:
    silent = loss_of(model, batch([window(4, reports=0)]), cue_share=1.0)
    assert silent.item() > 0
    assert loss_of(model, batch([window(4)]), cue_share=1.0).item() > silent.item()
