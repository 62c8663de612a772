"""Marked texts and frozen documents → tensors, one document an example."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor

from train.coreference.sets import Marked, entities
from train.frozen.keep import Kept
from whosays.annotations.coreference.candidates import COLUMN, Candidates, Ints, candidates
from whosays.annotations.coreference.pairs import antecedents, features

PRONOUNS = 2.0  # how much "he", "she", "it" and "they" count: they are few, and most is asked of them


@dataclass(frozen=True, slots=True)
class Example:
    """One document: N candidates, P pairs.

    states: N × 768 in half precision; traits: N × TRAITS; later, earlier: P; features: P × FEATURES; right: P, the pair
    is of one entity; weight: N, how much each candidate counts, nought where the set does not tell of it;
    starts: N, where each begins; gold: the entity of each head word that the set marks, by where it begins.
    """

    states: Tensor
    traits: Tensor
    later: Tensor
    earlier: Tensor
    features: Tensor
    right: Tensor
    weight: Tensor
    starts: list[int]
    gold: dict[int, str]


def examples(marked: Iterable[Marked], kept: Kept) -> Iterator[Example]:
    """An example for each text."""
    texts = list(marked)
    for one, frozen in zip(texts, kept.documents([one.text for one in texts], ["en"] * len(texts)), strict=True):
        rows = candidates(frozen.annotation.sentences, frozen.annotation.mentions)
        pieces, gold = frozen.rows[rows.word], entities(one, frozen)
        states = np.concatenate([frozen.states[pieces[:, 0]], frozen.states[pieces[:, 1]]], 1)
        i, j = antecedents(rows, 0, len(rows))
        entity = numbered(rows, gold)
        right = (entity[i] == entity[j]) & (entity[i] >= 0)
        known = reachable(entity, i[right]) & (one.whole | (entity >= 0) | personal(rows))
        said = features(rows, i, j).astype(np.uint8)
        weight = (known * np.where(third_person(rows), PRONOUNS, 1.0)).astype(np.float32)
        tensors = map(torch.from_numpy, (states, rows.traits, i, j, said, right, weight))
        yield Example(*tensors, starts=rows.start.tolist(), gold=gold)


def numbered(rows: Candidates, gold: dict[int, str]) -> Ints:
    """The entity of each candidate by number, -1 for none."""
    names = {name: number for number, name in enumerate(dict.fromkeys(gold.values()))}
    return np.array([names[gold[start]] if start in gold else -1 for start in rows.start.tolist()])


def reachable(entity: Ints, linked: Ints) -> Ints:
    """False where the entity stood before, but no mention of it is among the candidates that are looked at."""
    _, first = np.unique(entity, return_index=True)
    begins = np.isin(np.arange(len(entity)), first) | (entity < 0)
    return begins | np.isin(np.arange(len(entity)), linked)


def personal(rows: Candidates) -> Ints:
    """He, she, I, you, we: words that refer to people only, so that a set about people marks all that refer at all."""
    traits = rows.traits
    human = np.isin(traits[:, COLUMN["Gender"]], (1, 2)) | np.isin(traits[:, COLUMN["Person"]], (1, 2))
    return (traits[:, COLUMN["PronType"]] == 1) & human


def third_person(rows: Candidates) -> Ints:
    return (rows.traits[:, COLUMN["PronType"]] == 1) & (rows.traits[:, COLUMN["Person"]] == 3)
