"""What the reader's head says of each phrase: which groups it goes back to, and how likely."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from math import log

from whosays.claims.referring.phrase import Group, Phrase
from whosays.claims.tree import Tree
from whosays.model import Antecedent

LITTLE = 0.02  # the chance that is left to what the head does not tell
LEARNT = frozenset({"en"})  # the languages whose coreference the head was shown: elsewhere its doubts prove nothing
Place = tuple[int, int]


class Likely:
    """The antecedents of a document by the phrases that they stand for; empty where an engine tells none."""

    def __init__(self, antecedents: Iterable[Antecedent], trees: Sequence[Tree], at: Mapping[Place, Phrase]) -> None:
        self.trees = trees
        self.at = at
        self.told: dict[int, list[Antecedent]] = {}
        for one in antecedents:
            self.told.setdefault(one.start, []).append(one)
        self.phrases: dict[int, Phrase] = {}

    def __bool__(self) -> bool:
        return bool(self.told)

    @property
    def taught(self) -> bool:
        """Whether there is a head, and one that was taught to doubt in this language."""
        return bool(self.told) and self.trees[0].language in LEARNT

    def read(self) -> None:
        """Note where the head of every phrase begins, once all are known."""
        self.phrases = {self.trees[n].words[i].start: phrase for (n, i), phrase in self.at.items()}

    def antecedents(self, phrase: Phrase) -> Sequence[Antecedent]:
        """The antecedents of a phrase's head word."""
        return self.told.get(self.trees[phrase.tree].words[phrase.head].start, ())

    def groups(self, phrase: Phrase) -> dict[int, tuple[Group, float]]:
        """The groups that a phrase may go back to, by their `id`: the chances of a group's phrases add up."""
        found: dict[int, tuple[Group, float]] = {}
        for one in self.antecedents(phrase):
            earlier = self.phrases.get(one.back_to)
            if earlier is not None and earlier.group is not None:
                _, chance = found.get(id(earlier.group), (earlier.group, 0.0))
                found[id(earlier.group)] = (earlier.group, chance + one.likely)
        return found

    def odds(self, phrase: Phrase, groups: Iterable[Group]) -> list[float]:
        """For each group the logarithm of its odds against no antecedent at all; noughts where there is no head."""
        found = self.groups(phrase)
        none = 1.0 - sum(one.likely for one in self.antecedents(phrase))
        if not self:
            return [0.0 for _ in groups]
        chances = (found[id(group)][1] if id(group) in found else 0.0 for group in groups)
        return [log((chance + LITTLE) / (max(none, 0.0) + LITTLE)) for chance in chances]
