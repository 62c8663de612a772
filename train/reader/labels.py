"""The label inventories of the heads, counted from the training data and shipped with the model."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import asdict, dataclass

from whosays.annotations.lemmas import script_of
from whosays.model import Sentence

ENTITY_LABELS = (
    "person", "organisation", "public_body", "place", "facility", "group", "position",
    "weapon", "document", "money", "quantity", "time", "event", "other",
)  # fmt: skip
IGNORE = -100


@dataclass(frozen=True, slots=True)
class Labels:
    """From label to class number, head by head. Class 0 of a feature means that the word does not have it."""

    upos: dict[str, int]
    feats: dict[str, dict[str, int]]
    lemmas: dict[str, int]
    relations: dict[str, int]
    entities: dict[str, int]

    def relation(self, deprel: str) -> int:
        """The class of a relation; one too rare for a class of its own counts as its base relation."""
        found = self.relations.get(deprel)
        return self.relations.get(deprel.partition(":")[0], IGNORE) if found is None else found

    def shipped(self) -> dict[str, object]:
        return asdict(self)


def numbered(counts: Counter[str], least: int, first: int = 0) -> dict[str, int]:
    """Classes for what occurs often enough, in a fixed order."""
    kept = sorted(label for label, n in counts.items() if n >= least)
    return {label: i for i, label in enumerate(kept, first)}


def count_labels(sentences: Iterable[tuple[str, Sentence]]) -> Labels:
    """Inventories from (language, sentence) pairs."""
    upos, lemmas, relations, feats = Counter[str](), Counter[str](), Counter[str](), dict[str, Counter[str]]()
    for language, sentence in sentences:
        for word in sentence.words:
            upos[word.upos] += 1
            relations[word.deprel] += 1
            if word.lemma != "_":
                lemmas[script_of(word.text, word.lemma, language)] += 1
            for name, value in word.feats.items():
                feats.setdefault(name, Counter())[value] += 1
    values = {name: numbered(feats[name], 10, 1) for name in sorted(feats) if sum(feats[name].values()) >= 50}
    bio = ["O", *(f"{mark}-{label}" for label in ENTITY_LABELS for mark in "BI")]
    return Labels(
        numbered(upos, 5),
        {name: found for name, found in values.items() if found},
        numbered(lemmas, 3),
        numbered(relations, 20),
        {label: i for i, label in enumerate(bio)},
    )
