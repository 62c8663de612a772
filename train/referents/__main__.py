"""`python -m train.referents [--data DIR]`: fit whosays/claims/referring/salience.yaml on GUM's training documents.

Pronouns are resolved with the present weights and every choice that they had is written down; then a softmax over the
candidates and "nothing" is fitted, and once more, because later choices depend on earlier ones. No GPU; two minutes.
"""

from __future__ import annotations

import argparse
from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import yaml

from bench.coreference import GENRES, chosen, gold_heads
from bench.gum_entities import GoldDocument, named_mentions, read_document
from bench.settings import Settings
from whosays.claims.referents import Resolver
from whosays.claims.referring.phrase import Group, Phrase
from whosays.claims.referring.pronouns import Pronouns
from whosays.claims.referring.salience import WEIGHTS, Features, load_weights, sort_of
from whosays.claims.tree import Tree
from whosays.model import Document

FURTHER = ("academic", "textbook", "voyage")  # further genres whose texts allow commercial use
ALL_GENRES = (*GENRES, *FURTHER)
ROUNDS = 3  # passes of resolving and fitting
STEPS = 400  # of gradient descent in a pass
RATE = 0.5
DECAY = 2e-3  # weight decay: pulls rare features to 0
Choice = tuple[list[Features], int]  # candidates, and which one is right (-1: none)


class Recorder(Pronouns):
    """Resolves as usual and writes down what it chose from."""

    gold: dict[tuple[int, int], str]
    choices: dict[str, list[Choice]]

    def antecedent(self, phrase: Phrase, trees: Sequence[Tree]) -> Group | None:
        found = self.candidates(phrase, trees[phrase.tree])
        right = -1
        entity = self.gold.get((phrase.tree, phrase.head))
        for i, (_, group, mention) in enumerate(found):
            if right < 0 and entity is not None and self.entity(group, mention) == entity:
                right = i
        if found:
            self.choices[sort_of(phrase)].append(([said for said, _, _ in found], right))
        return super().antecedent(phrase, trees)

    def entity(self, group: Group, mention: Phrase) -> str | None:
        """The gold entity of a candidate; GUM marks no relative pronouns, so the noun before one tells."""
        if mention.kind != "relative":
            return self.gold.get((mention.tree, mention.head))
        told = [self.gold.get((p.tree, p.head)) for p in group.phrases if p.kind != "relative"]
        return told[-1] if told else None


def record(document: GoldDocument, choices: dict[str, list[Choice]]) -> None:
    """Resolve one document and add its choices."""
    trees = [Tree(sentence, "en", n) for n, sentence in enumerate(document.sentences)]
    resolver = Resolver(Document("sha256:0", document.name, "text/plain", document.text), trees, "en", ())
    recorder = Recorder(resolver.words, resolver.focus, resolver.at, resolver.likely, resolver.quoted)
    recorder.gold, recorder.choices = gold_heads(document.phrases), choices
    resolver.pronouns = recorder
    resolver.read(named_mentions(document))


def fit(choices: list[Choice]) -> dict[str, float]:
    """Weights that make the right candidates likely: softmax regression over the candidates of each choice."""
    names = sorted({name for candidates, _ in choices for said in candidates for name in said})
    index = {name: i for i, name in enumerate(names)}
    told, starts, right = matrix(choices, index)
    weights = np.zeros(len(names))
    sizes = np.diff([*starts, len(told)])
    gold = told[right].sum(axis=0)
    for step in range(STEPS):
        powers = np.exp(np.clip(told @ weights, -30, 30))
        totals = np.add.reduceat(powers, starts) + 1.0  # 1 = exp(0) for "nothing"
        likely = powers / np.repeat(totals, sizes)
        gradient = (likely @ told - gold) / len(starts)
        weights -= RATE * (1 - step / STEPS) * (2 * gradient + DECAY * weights)
    return {name: round(float(weights[i]), 3) for name, i in index.items() if abs(weights[i]) >= 0.02}


def matrix(choices: list[Choice], index: dict[str, int]) -> tuple[np.ndarray, np.ndarray, list[int]]:
    """One row a candidate, where each choice begins, and which rows are right."""
    rows = [said for candidates, _ in choices for said in candidates]
    out = np.zeros((len(rows), len(index)))
    for row, said in enumerate(rows):
        for name, value in said.items():
            out[row, index[name]] = value
    starts = np.cumsum([0, *(len(candidates) for candidates, _ in choices)])[:-1]
    right = [int(start) + chosen_ for start, (_, chosen_) in zip(starts, choices, strict=True) if chosen_ >= 0]
    return out, starts, right


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--data", type=Path, default=Path("../shared/data"))
    settings = Settings(data=parser.parse_args().data)
    documents = [read_document(path) for path in chosen(settings, "train", ALL_GENRES)]
    for round_ in range(ROUNDS):
        choices: dict[str, list[Choice]] = defaultdict(list)
        for document in documents:
            record(document, choices)
        weights = {sort: fit(found) for sort, found in sorted(choices.items())}
        weights["any"] = {
            name: round((weights["person"].get(name, 0.0) + weights["thing"].get(name, 0.0)) / 2, 3)
            for name in sorted({*weights["person"], *weights["thing"]})
        }
        head = "# Fitted by `python -m train.referents`; see salience.py. Not to be edited by hand.\n"
        WEIGHTS.write_text(head + yaml.safe_dump(weights, allow_unicode=True, sort_keys=True), encoding="utf-8")
        load_weights.cache_clear()
        print(f"round {round_ + 1}:", {sort: len(found) for sort, found in choices.items()})


if __name__ == "__main__":
    main()
