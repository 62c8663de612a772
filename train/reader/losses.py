"""What each head is told it did wrong."""

from __future__ import annotations

import torch
import torch.nn.functional as F
from torch import Tensor

from train.reader.batches import Batch
from train.reader.model import Reader
from train.reader.windows import IGNORE


def cross_entropy(logits: Tensor, gold: Tensor) -> Tensor:
    """Mean cross-entropy over the rows that have a label; 0 where none has."""
    kept = gold != IGNORE
    return F.cross_entropy(logits[kept], gold[kept]) if kept.any() else logits.sum() * 0


def entity_loss(logits: Tensor, gold: Tensor, allowed: Tensor) -> Tensor:
    """Cross-entropy that leaves open what a set does not annotate.

    `allowed` (rows × classes) marks the classes that an atom may have as far as its set can tell: the gold class,
    and for an atom outside all spans also the classes of the labels that the set does not annotate.
    """
    kept = gold != IGNORE
    if not kept.any():
        return logits.sum() * 0
    logits, allowed = logits[kept], allowed[kept]
    return (logits.logsumexp(-1) - logits.masked_fill(~allowed, -1e4).logsumexp(-1)).mean()


def allowed_classes(gold: Tensor, sets: Tensor, open_classes: Tensor) -> Tensor:
    """Rows × classes. `open_classes` (sets × classes) marks what each set does not annotate."""
    exact = F.one_hot(gold.clamp(min=0), open_classes.shape[1]).bool()
    return exact | (open_classes[sets] & (gold == 0)[:, None])


def losses(model: Reader, batch: Batch, open_classes: Tensor) -> dict[str, Tensor]:
    """The loss of every head on one batch."""
    states = model.encoder(batch.ids, batch.mask)
    styled = states + model.style(batch.style)[:, None]
    flat, flat_styled = states.flatten(0, 1), styled.flatten(0, 1)
    token, entity = model.boundaries(flat_styled[batch.a_first], flat[batch.a_first])
    allowed = allowed_classes(batch.a_entity, batch.a_set, open_classes)
    out = {
        "begin": cross_entropy(token[:, :2], batch.a_begin),
        "sentence": cross_entropy(token[:, 2:4], batch.a_sentence),
        "suffix": cross_entropy(token[:, 4:], batch.a_suffix),
        "entity": entity_loss(entity, batch.a_entity, allowed),
    }
    if len(batch.w_first):
        out |= word_losses(model, batch, flat_styled)
    return out


def word_losses(model: Reader, batch: Batch, flat: Tensor) -> dict[str, Tensor]:
    tags, arc, rel = model.words(flat[batch.w_first], flat[batch.w_last], batch.w_part)
    upos, feats, lemmas = tags.split([model.words.upos, sum(model.words.feats), model.words.lemmas], -1)
    parts = feats.split(model.words.feats, -1)
    return {
        "upos": cross_entropy(upos, batch.w_upos),
        "feats": sum(cross_entropy(part, batch.w_feats[:, i]) for i, part in enumerate(parts)),
        "lemma": cross_entropy(lemmas, batch.w_lemma),
        "arc": arc_loss(model, batch, arc),
        "rel": rel_loss(model, batch, rel),
    }


def arc_loss(model: Reader, batch: Batch, arc: Tensor) -> Tensor:
    dep, head = arc.chunk(2, -1)
    rows = batch.s_words.clamp(min=0)
    root = model.parser.root.expand(len(rows), 1, -1)
    scores = model.parser.heads(dep[rows], torch.cat([root, head[rows]], 1))
    scores = scores.masked_fill(F.pad(batch.s_words < 0, (1, 0))[:, None, :], -1e4)
    return cross_entropy(scores.flatten(0, 1), batch.s_heads.flatten())


def rel_loss(model: Reader, batch: Batch, rel: Tensor) -> Tensor:
    dep, head = rel.chunk(2, -1)
    governor = torch.cat([head, model.parser.root_rel[None]])[batch.w_governor]
    return cross_entropy(model.parser.labels(dep, governor), batch.w_rel)
