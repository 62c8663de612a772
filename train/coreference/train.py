"""Train the coreference head on frozen documents, keep the mean of its weights, and say after each pass how it does."""

from __future__ import annotations

import random
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import torch
from torch import Tensor
from torch.optim.swa_utils import AveragedModel, get_ema_multi_avg_fn

from bench.chains import chained
from bench.coref_scores import Conll
from bench.coreference import clusters_of
from train.coreference.examples import Example
from train.coreference.model import Head, Shape, loss
from whosays.annotations.coreference.scoring import softmax_by
from whosays.model import Antecedent

WARM_UP = 200  # documents over which the rate rises
SHARES = (0.25, 0.3, 0.35, 0.4, 0.5)  # how likely an antecedent must be: what dev is measured at


@dataclass(frozen=True, slots=True)
class Recipe:
    """What the shipped head was trained with."""

    width: int = 128  # of a candidate's vector
    hidden: int = 64  # of the layer that two candidates are compared in: 128 was no better
    dropout: float = 0.3
    passes: int = 8  # over all documents: more fit the training sets only
    rate: float = 1e-3  # AdamW; falls to a fiftieth
    decay: float = 1e-2  # of the weights
    mean: float = 0.998  # of the mean of the weights: it looks back over some 500 documents
    seed: int = 1


def train(documents: Sequence[Example], dev: Sequence[Example], recipe: Recipe, checkpoint: Path) -> None:
    """Writes the mean of the weights after each pass."""
    random.seed(recipe.seed)
    torch.manual_seed(recipe.seed)
    head = Head(Shape(recipe.width, recipe.hidden, recipe.dropout))
    mean = AveragedModel(head, multi_avg_fn=get_ema_multi_avg_fn(recipe.mean))
    optimizer = torch.optim.AdamW(head.parameters(), lr=recipe.rate, weight_decay=recipe.decay)
    steps, begun = recipe.passes * len(documents), time.process_time()
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimizer, lambda step: min(1.0, (step + 1) / WARM_UP) * max(0.02, 1 - step / steps)
    )
    for number in range(recipe.passes):
        head.train()
        lost = 0.0
        for one in random.sample(documents, len(documents)):
            wrong = loss(*read(head, one), one.later, one.right, one.weight)
            wrong.backward()
            torch.nn.utils.clip_grad_norm_(head.parameters(), 1.0)
            optimizer.step()
            optimizer.zero_grad()
            schedule.step()
            mean.update_parameters(head)
            lost += wrong.item()
        torch.save(mean.module.state_dict(), checkpoint)
        figures = ", ".join(f"{share}: {conll(mean.module, dev, share).f1:.2f}" for share in SHARES)
        seconds, lost = time.process_time() - begun, lost / len(documents)
        print(f"pass {number + 1}: loss {lost:.4f}; dev CoNLL F1 {figures}; {seconds:.0f} s", flush=True)


def read(head: Head, one: Example) -> tuple[Tensor, Tensor]:
    """The scores of a document's pairs, and of "none"."""
    scores: tuple[Tensor, Tensor] = head(one.states.float(), one.traits, (one.later, one.earlier), one.features.float())
    return scores


@torch.no_grad()
def conll(head: Head, documents: Sequence[Example], share: float) -> Conll:
    """The CoNLL score where a word joins the likeliest entity before it, if that is at least so likely."""
    head.eval()
    score = Conll()
    for one in documents:
        scores, none = read(head, one)
        likely = softmax_by(one.later.numpy(), scores.numpy(), none.numpy())
        told = zip(one.later.tolist(), one.earlier.tolist(), likely.tolist(), strict=True)
        linked = chained((Antecedent(one.starts[i], one.starts[j], chance) for i, j, chance in told), share)
        score.add(clusters_of({start: str(chain) for start, chain in linked.items()}), clusters_of(one.gold))
    return score
