"""What fills a slot, as conditions see it: lemmas of the head and of what qualifies it, and the mention's label."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from whosays.claims.referents import Referents
from whosays.claims.tree import Tree
from whosays.model import Mention

QUALIFYING = ("compound", "amod", "flat", "nmod:desc", "nmod:unmarked")


@dataclass(frozen=True, slots=True)
class Sight:
    """The lemmas of a filler and the label of the mention that it heads."""

    lemmas: frozenset[str]
    label: str | None


class Labels:
    """The label of the mention in which a word stands."""

    def __init__(self, trees: Sequence[Tree], mentions: Sequence[Mention]) -> None:
        self._by_word: dict[tuple[int, int], str] = {}
        words = [(t, i, w) for t, tree in enumerate(trees) for i, w in enumerate(tree.words)]
        at = 0
        for mention in mentions:
            while at < len(words) and words[at][2].end <= mention.start:
                at += 1
            k = at
            while k < len(words) and words[k][2].start < mention.end:
                self._by_word[words[k][0], words[k][1]] = mention.label
                k += 1

    def of(self, tree: int, word: int) -> str | None:
        return self._by_word.get((tree, word))


class Sights:
    """How the fillers of one document look to conditions; a pronoun looks like what it stands for."""

    def __init__(self, trees: Sequence[Tree], labels: Labels, referents: Referents) -> None:
        self.trees, self.labels, self.referents = trees, labels, referents
        self._seen: dict[tuple[int, int], Sight] = {}
        self._entities = self._entity_sights()

    def of(self, tree: int, word: int) -> Sight:
        key = tree, word
        if key not in self._seen:
            self._seen[key] = self._look(tree, word)
        return self._seen[key]

    def _look(self, t: int, i: int) -> Sight:
        tree = self.trees[t]
        word = tree.words[i]
        lemmas = {word.lemma.lower()}
        if word.upos == "PRON":
            entity = self.referents.entity_of(t, i)
            known = self._entities.get(entity) if entity else None
            return Sight(frozenset(lemmas | known.lemmas), known.label) if known else Sight(frozenset(lemmas), None)
        for c in tree.children[i]:
            if tree.base(c) in QUALIFYING or tree.words[c].deprel in QUALIFYING:
                lemmas.add(tree.words[c].lemma.lower())
        if tree.words[i].upos == "NUM":  # "three of the men"
            lemmas |= {tree.words[c].lemma.lower() for c in tree.having(i, "nmod", "obl")}
        return Sight(frozenset(lemmas), self.labels.of(t, i))

    def _entity_sights(self) -> dict[str, Sight]:
        """What is known of each entity from the nouns and names that refer to it."""
        lemmas: dict[str, set[str]] = {}
        label: dict[str, str] = {}
        for t, tree in enumerate(self.trees):
            for i, word in enumerate(tree.words):
                if word.upos not in ("NOUN", "PROPN"):
                    continue
                entity = self.referents.entity_of(t, i)
                if entity is None:
                    continue
                lemmas.setdefault(entity, set()).add(word.lemma.lower())
                found = self.labels.of(t, i)
                if found:
                    label.setdefault(entity, found)
        return {entity: Sight(frozenset(found), label.get(entity)) for entity, found in lemmas.items()}
