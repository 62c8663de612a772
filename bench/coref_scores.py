"""MUC, B³ and CEAF-e over entities as sets of mentions, and their mean (the CoNLL score)."""

from __future__ import annotations

from collections.abc import Hashable, Iterable

Cluster = frozenset[Hashable]


class Tally:
    """Numerators and denominators of precision and recall over many documents."""

    def __init__(self) -> None:
        self.right = [0.0, 0.0]
        self.of = [0.0, 0.0]

    def add(self, side: int, right: float, of: float) -> None:
        self.right[side] += right
        self.of[side] += of

    @property
    def precision(self) -> float:
        return 100 * self.right[0] / self.of[0] if self.of[0] else 0.0

    @property
    def recall(self) -> float:
        return 100 * self.right[1] / self.of[1] if self.of[1] else 0.0

    @property
    def f1(self) -> float:
        both = self.precision + self.recall
        return 2 * self.precision * self.recall / both if both else 0.0


def holder(clusters: Iterable[Cluster]) -> dict[Hashable, Cluster]:
    return {mention: cluster for cluster in clusters for mention in cluster}


def muc(tally: Tally, system: list[Cluster], gold: list[Cluster]) -> None:
    """Links kept: for each cluster, its size less the number of pieces into which the other side cuts it."""
    for side, (ours, theirs) in enumerate(((system, holder(gold)), (gold, holder(system)))):
        for cluster in ours:
            pieces = {id(theirs[m]) if m in theirs else m for m in cluster}
            tally.add(side, len(cluster) - len(pieces), len(cluster) - 1)


def b_cubed(tally: Tally, system: list[Cluster], gold: list[Cluster]) -> None:
    """For each mention, the share of its cluster that the other side puts with it."""
    for side, (ours, theirs) in enumerate(((system, holder(gold)), (gold, holder(system)))):
        for cluster in ours:
            for mention in cluster:
                tally.add(side, len(cluster & theirs.get(mention, frozenset())) / len(cluster), 1)


def ceaf(tally: Tally, system: list[Cluster], gold: list[Cluster]) -> None:
    """The best one-to-one match of entities by overlap (greedy, best first)."""
    pairs = sorted(
        ((2 * len(s & g) / (len(s) + len(g)), i, j) for i, s in enumerate(system) for j, g in enumerate(gold) if s & g),
        reverse=True,
    )
    used: tuple[set[int], set[int]] = (set(), set())
    total = 0.0
    for score, i, j in pairs:
        if i not in used[0] and j not in used[1]:
            used[0].add(i)
            used[1].add(j)
            total += score
    tally.add(0, total, len(system))
    tally.add(1, total, len(gold))
