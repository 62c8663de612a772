"""The attribution head: which words are cues, and for each cue which words are its source and its content.

Both halves stand on the states of the frozen encoder. A trunk reads the words of a window once and finds cues. For each
cue the window is read again, every word knowing its way through the tree to that cue; so reports nest as they like.
"""

from __future__ import annotations

import torch.nn.functional as F
from torch import Tensor, nn

from whosays.annotations.reports.features import DISTANCES, QUOTES

STATES = 768  # of a word: its first and its last piece
HEADS = 4
TAGS = 3  # of a cue: outside, begins, goes on
ROLES = 3  # of a word beside a cue: outside, source, content


class Layer(nn.Module):
    """One layer of a transformer, normalised before each half (Xiong et al. 2020)."""

    def __init__(self, width: int, dropout: float) -> None:
        super().__init__()
        self.norm1, self.norm2 = nn.LayerNorm(width), nn.LayerNorm(width)
        self.qkv, self.out = nn.Linear(width, 3 * width), nn.Linear(width, width)
        self.up, self.down = nn.Linear(width, 2 * width), nn.Linear(2 * width, width)
        self.dropout = nn.Dropout(dropout)

    def forward(self, x: Tensor, mask: Tensor) -> Tensor:
        """B × N × width; mask B × N, true where there is a word."""
        parts = (part.unflatten(-1, (HEADS, -1)).transpose(1, 2) for part in self.qkv(self.norm1(x)).chunk(3, -1))
        seen = F.scaled_dot_product_attention(*parts, attn_mask=mask[:, None, None, :])
        x = x + self.dropout(self.out(seen.transpose(1, 2).flatten(2)))
        return x + self.dropout(self.down(F.gelu(self.up(self.norm2(x)))))


class Attribution(nn.Module):
    """Cues of a window, and the roles of its words beside each cue."""

    def __init__(self, upos: int, relations: int, ways: int, width: int = 128, dropout: float = 0.2, deep: int = 2):
        super().__init__()
        self.states = nn.Linear(STATES, width)
        self.words = nn.ModuleList(nn.Embedding(size + 1, width) for size in (upos, relations, QUOTES - 1))
        self.trunk = Layer(width, dropout)
        self.norm = nn.LayerNorm(width)
        self.tags = nn.Linear(width, TAGS)
        self.pairs = nn.ModuleList(nn.Embedding(size, width) for size in (ways, DISTANCES, 2))
        self.cue = nn.Linear(width, width)
        self.layers = nn.ModuleList(Layer(width, dropout) for _ in range(deep))
        self.last = nn.LayerNorm(width)
        self.roles = nn.Linear(width, ROLES)
        self.dropout = nn.Dropout(dropout)
        for table in (*self.words, *self.pairs):
            nn.init.normal_(table.weight, std=0.1)

    def read(self, states: Tensor, features: Tensor, mask: Tensor) -> tuple[Tensor, Tensor]:
        """States B × N × 768 and features B × N × 3 → words B × N × width, tags of cues B × N × 3."""
        x = self.states(self.dropout(states))
        x = x + sum(table(features[..., k]) for k, table in enumerate(self.words))
        x = self.norm(self.trunk(self.dropout(x), mask))
        return x, self.tags(x)

    def beside(self, words: Tensor, pairs: Tensor, mask: Tensor) -> Tensor:
        """Words C × N × width of each cue's window, what they are to the cue C × N × 3 → roles C × N × 3."""
        own = pairs[..., 2:].to(words.dtype)
        cue = (words * own).sum(1, keepdim=True) / own.sum(1, keepdim=True)
        x = words + self.cue(cue) + sum(table(pairs[..., k]) for k, table in enumerate(self.pairs))
        x = self.dropout(x)
        for layer in self.layers:
            x = layer(x, mask)
        return self.roles(self.last(x))
