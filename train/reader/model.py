"""The reader: a BERT encoder (multilingual-e5-small, its first layers) and the heads that share it.

Shapes: B windows, L pieces, D = 384 states, N words of all windows of a batch laid end to end, n words of a sentence.
"""

from __future__ import annotations

import torch
import torch.nn.functional as F
from torch import Tensor, nn


class Layer(nn.Module):
    """One post-norm transformer layer with the parameter names shortened from Hugging Face's BertLayer.

    The base was trained with GELU. ReLU costs nothing where the layer is read in 8 bits, and training makes up for it.
    """

    def __init__(self, width: int, heads: int, inner: int, dropout: float) -> None:
        super().__init__()
        self.heads = heads
        self.qkv = nn.Linear(width, 3 * width)
        self.out = nn.Linear(width, width)
        self.norm1 = nn.LayerNorm(width, eps=1e-12)
        self.up = nn.Linear(width, inner)
        self.down = nn.Linear(inner, width)
        self.norm2 = nn.LayerNorm(width, eps=1e-12)
        self.drop = nn.Dropout(dropout) if dropout else nn.Identity()

    def forward(self, x: Tensor, bias: Tensor) -> Tensor:
        b, n, d = x.shape
        q, k, v = self.qkv(x).view(b, n, 3, self.heads, d // self.heads).permute(2, 0, 3, 1, 4)
        seen = F.scaled_dot_product_attention(q, k, v, attn_mask=bias)
        x = self.norm1(x + self.drop(self.out(seen.transpose(1, 2).reshape(b, n, d))))
        return self.norm2(x + self.drop(self.down(F.relu(self.up(x)))))


class Encoder(nn.Module):
    """Word and position embeddings (frozen word embeddings), `layers` layers, and a learned mix of the last four."""

    def __init__(self, vocabulary: int, layers: int, width: int = 384, dropout: float = 0.1) -> None:
        super().__init__()
        self.words = nn.Embedding(vocabulary, width)
        self.positions = nn.Embedding(512, width)  # the token type row is added in when weights are loaded
        self.norm = nn.LayerNorm(width, eps=1e-12)
        self.layers = nn.ModuleList(Layer(width, 12, 1536, dropout) for _ in range(layers))
        self.mix = nn.Parameter(torch.zeros(4))
        self.words.weight.requires_grad_(False)

    def forward(self, ids: Tensor, mask: Tensor) -> Tensor:
        """ids, mask: B × L → B × L × D."""
        x = self.words(ids) + self.positions.weight[: ids.shape[1]]
        x = self.norm(x)
        bias = torch.where(mask.bool(), 0.0, -1e4)[:, None, None, :]
        seen = []
        for layer in self.layers:
            x = layer(x, bias)
            seen.append(x)
        weights = self.mix.softmax(0)
        return sum((w * s for w, s in zip(weights, seen[-4:], strict=True)), torch.zeros_like(x))


class Boundaries(nn.Module):
    """Per piece (read at an atom's first piece): does a word begin, a sentence begin, is a suffix a word of its own."""

    def __init__(self, width: int, suffixes: int, entities: int) -> None:
        super().__init__()
        self.token = nn.Linear(width, 2 + 2 + suffixes)
        self.entity = nn.Sequential(nn.Linear(width, 192), nn.GELU(), nn.Dropout(0.1), nn.Linear(192, entities))

    def forward(self, styled: Tensor, states: Tensor) -> tuple[Tensor, Tensor]:
        """Styled and plain states → token logits (…, 4 + suffixes) and entity logits (…, entities)."""
        return self.token(styled), self.entity(states)


class Words(nn.Module):
    """Per word: part of speech, features, lemma script, and the projections of the biaffine parser."""

    def __init__(self, width: int, upos: int, feats: list[int], lemmas: int, arc: int, rel: int) -> None:
        super().__init__()
        self.join = nn.Linear(2 * width, width)
        self.part = nn.Embedding(2, width)
        self.drop = nn.Dropout(0.33)
        self.feats = feats
        self.tags = nn.Linear(width, upos + sum(feats) + lemmas)
        self.upos, self.lemmas = upos, lemmas
        self.arc = nn.Linear(width, 2 * arc)
        self.rel = nn.Linear(width, 2 * rel)

    def forward(self, first: Tensor, last: Tensor, part: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        """N × D, N × D, N → tag logits, arc projections (N × 2·arc), label projections (N × 2·rel)."""
        x = self.drop(F.gelu(self.join(torch.cat([first, last], -1)) + self.part(part)))
        return self.tags(x), self.drop(F.gelu(self.arc(x))), self.drop(F.gelu(self.rel(x)))


class Biaffine(nn.Module):
    """Scores of heads and labels between two projections (Dozat and Manning 2017); row 0 of the heads is the root."""

    def __init__(self, arc: int, rel: int, relations: int) -> None:
        super().__init__()
        self.arc = nn.Parameter(torch.zeros(arc + 1, arc))
        self.rel = nn.Parameter(torch.zeros(rel + 1, relations, rel + 1))
        self.root = nn.Parameter(torch.randn(arc) * 0.1)
        self.root_rel = nn.Parameter(torch.randn(rel) * 0.1)
        nn.init.normal_(self.arc, std=arc**-0.5)
        nn.init.normal_(self.rel, std=rel**-1.0)

    def heads(self, dep: Tensor, head: Tensor) -> Tensor:
        """… × n × arc, … × (n + 1) × arc → … × n × (n + 1)."""
        return F.pad(dep, (0, 1), value=1.0) @ self.arc @ head.transpose(-1, -2)

    def labels(self, dep: Tensor, head: Tensor) -> Tensor:
        """N × rel, N × rel (each word's governor) → N × relations."""
        dep, head = F.pad(dep, (0, 1), value=1.0), F.pad(head, (0, 1), value=1.0)
        half = (dep @ self.rel.flatten(1)).view(len(dep), self.rel.shape[1], self.rel.shape[2])
        return (half @ head[:, :, None]).squeeze(-1)


class Reader(nn.Module):
    """Encoder and heads. A style (a treebank's way of annotating) is a vector added before all heads but entities."""

    def __init__(self, vocabulary: int, layers: int, sizes: dict, arc: int = 256, rel: int = 96, dropout: float = 0.1):
        super().__init__()
        width = 384
        self.encoder = Encoder(vocabulary, layers, width, dropout)
        self.style = nn.Embedding(sizes["styles"], width)
        nn.init.zeros_(self.style.weight)
        self.boundaries = Boundaries(width, sizes["suffixes"], sizes["entities"])
        self.words = Words(width, sizes["upos"], sizes["feats"], sizes["lemmas"], arc, rel)
        self.parser = Biaffine(arc, rel, sizes["relations"])


def load_base(model: Reader, folder: str, keep: list[int]) -> None:
    """Fill the encoder from a Hugging Face BertModel folder, the word embeddings cut to the ids in `keep`."""
    from safetensors.torch import load_file

    state = load_file(f"{folder}/model.safetensors")
    enc, prefix = model.encoder, "embeddings."
    with torch.no_grad():
        enc.words.weight.copy_(state[prefix + "word_embeddings.weight"][keep])
        types = state[prefix + "token_type_embeddings.weight"][0]
        enc.positions.weight.copy_(state[prefix + "position_embeddings.weight"] + types)
        enc.norm.weight.copy_(state[prefix + "LayerNorm.weight"])
        enc.norm.bias.copy_(state[prefix + "LayerNorm.bias"])
        for i, layer in enumerate(enc.layers):
            at = f"encoder.layer.{i}."
            for kind in ("weight", "bias"):
                parts = [state[f"{at}attention.self.{name}.{kind}"] for name in ("query", "key", "value")]
                getattr(layer.qkv, kind).copy_(torch.cat(parts))
                getattr(layer.out, kind).copy_(state[f"{at}attention.output.dense.{kind}"])
                getattr(layer.norm1, kind).copy_(state[f"{at}attention.output.LayerNorm.{kind}"])
                getattr(layer.up, kind).copy_(state[f"{at}intermediate.dense.{kind}"])
                getattr(layer.down, kind).copy_(state[f"{at}output.dense.{kind}"])
                getattr(layer.norm2, kind).copy_(state[f"{at}output.LayerNorm.{kind}"])
