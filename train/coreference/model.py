"""The coreference head: states of head words → for each word, how likely each earlier one is what it goes back to.

After Dobrovolskii 2021, “Word-Level Coreference Resolution”: head words stand for their phrases, an antecedent is
chosen among the candidates before a word and "none". Here the encoder is frozen, so that the head brings what it needs
to see of a wider context: one layer of attention over the candidates of a stretch.
"""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor, nn

from whosays.annotations.coreference.candidates import TRAITS
from whosays.annotations.coreference.pairs import FEATURES
from whosays.annotations.coreference.weights import STRETCH

STATE = 384  # width of the encoder
HEADS = 4  # of attention
STATE_DROPOUT = 0.3  # of the frozen states


@dataclass(frozen=True, slots=True)
class Shape:
    """Widths of the head, and how much of it is dropped in training."""

    width: int
    hidden: int
    dropout: float


class Head(nn.Module):
    """Everything above the frozen states."""

    def __init__(self, shape: Shape) -> None:
        super().__init__()
        width, hidden = shape.width, shape.hidden
        self.condense = nn.Linear(2 * STATE, width)
        self.traits = nn.ModuleList(nn.Embedding(values + 1, width) for values in TRAITS.values())
        for table in self.traits:
            nn.init.normal_(table.weight, std=0.05)
        self.norm = nn.LayerNorm(width)
        self.places = nn.Parameter(0.02 * torch.randn(STRETCH, width))
        self.context = nn.TransformerEncoderLayer(
            width, HEADS, 2 * width, dropout=shape.dropout, batch_first=True, norm_first=True
        )
        self.later = nn.Linear(width, hidden)
        self.earlier = nn.Linear(width, hidden, bias=False)
        self.both = nn.Linear(width, hidden, bias=False)
        self.features = nn.Linear(FEATURES, hidden, bias=False)
        self.chosen = nn.Linear(hidden, 1, bias=False)
        self.direct = nn.Linear(FEATURES, 1, bias=False)
        self.none = nn.Linear(width, 1)
        self.dropout, self.blind = nn.Dropout(shape.dropout), nn.Dropout(STATE_DROPOUT)

    def vectors(self, states: Tensor, traits: Tensor) -> Tensor:
        """One vector a candidate: N × 768 states of its first and last piece, N × TRAITS → N × width."""
        seen = self.condense(self.blind(states))
        for column, table in enumerate(self.traits):
            seen = seen + table(traits[:, column])
        seen = self.dropout(torch.relu(self.norm(seen)))
        short = -len(seen) % STRETCH
        rows = nn.functional.pad(seen, (0, 0, 0, short)).view(-1, STRETCH, seen.shape[1])
        empty = torch.arange(rows.shape[0] * STRETCH).view(-1, STRETCH) >= len(seen)
        wide: Tensor = self.context(rows + self.places, src_key_padding_mask=empty)
        return wide.reshape(-1, seen.shape[1])[: len(seen)]

    def forward(
        self, states: Tensor, traits: Tensor, pairs: tuple[Tensor, Tensor], features: Tensor
    ) -> tuple[Tensor, Tensor]:
        """The score of each pair (later, earlier), and of "none" for each candidate."""
        seen = self.vectors(states, traits)
        i, j = pairs
        hidden = self.later(seen)[i] + self.earlier(seen)[j] + self.both(seen[i] * seen[j]) + self.features(features)
        scores = self.chosen(self.dropout(torch.relu(hidden))) + self.direct(features)
        return scores[:, 0], self.none(seen)[:, 0]


def loss(scores: Tensor, none: Tensor, later: Tensor, right: Tensor, weight: Tensor) -> Tensor:
    """Minus the log likelihood of all right antecedents together, or of "none" where there is no right one.

    right: P, which pairs are of one entity. weight: N, how much each candidate counts.
    """
    top = none.detach().scatter_reduce(0, later, scores.detach(), "amax")
    powers, absent = torch.exp(scores - top[later]), torch.exp(none - top)
    total = absent.scatter_add(0, later, powers)
    good = torch.zeros_like(none).scatter_add(0, later, powers * right)
    has = torch.zeros_like(none).scatter_add(0, later, right.float()) > 0
    wrong = torch.log(total) - torch.log(torch.where(has, good, absent) + 1e-30)
    return (wrong * weight).sum() / weight.sum()
