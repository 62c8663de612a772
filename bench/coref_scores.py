"""MUC, B³ and CEAF-e over entities as sets of mentions, and their mean (the CoNLL score).

MUC: Vilain et al. 1995. B³: Bagga and Baldwin 1998, over system mentions for precision and gold ones for recall, as in
the reference scorer of Pradhan et al. 2014. CEAF-e: Luo 2005, φ4. Counts of documents add up before F1 is taken.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Iterator

from bench.assignment import assign

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
    """CEAF-e: the best one-to-one match of entities, each pair worth twice its common mentions over both sizes."""
    total = sum(_best(ours, theirs) for ours, theirs in touching(system, gold))
    tally.add(0, total, len(system))
    tally.add(1, total, len(gold))


def _best(ours: list[Cluster], theirs: list[Cluster]) -> float:
    worth = [[2 * len(s & g) / (len(s) + len(g)) for g in theirs] for s in ours]
    return sum(worth[i][j] for i, j in assign(worth))


def touching(system: list[Cluster], gold: list[Cluster]) -> Iterator[tuple[list[Cluster], list[Cluster]]]:
    """The two sides cut into parts that share no mention: a match never crosses them, and small ones are quick."""
    of_gold = {mention: number for number, cluster in enumerate(gold) for mention in cluster}
    part: dict[int, int] = {}  # gold cluster → part
    parts: list[tuple[list[Cluster], set[int]]] = []
    for cluster in system:
        numbers = {of_gold[mention] for mention in cluster if mention in of_gold}
        merged: tuple[list[Cluster], set[int]] = ([cluster], numbers)
        for at in {part[number] for number in numbers if number in part}:
            merged[0].extend(parts[at][0])
            merged[1].update(parts[at][1])
            parts[at] = ([], set())
        parts.append(merged)
        part |= dict.fromkeys(merged[1], len(parts) - 1)
    return ((ours, [gold[number] for number in sorted(numbers)]) for ours, numbers in parts if numbers)


class Conll:
    """The CoNLL score over many documents: the mean F1 of MUC, B³ and CEAF-e."""

    def __init__(self) -> None:
        self.muc, self.b_cubed, self.ceaf = Tally(), Tally(), Tally()

    def add(self, system: list[Cluster], gold: list[Cluster]) -> None:
        """Counts one document (or one topic of documents)."""
        for measure, tally in ((muc, self.muc), (b_cubed, self.b_cubed), (ceaf, self.ceaf)):
            measure(tally, system, gold)

    @property
    def f1(self) -> float:
        return (self.muc.f1 + self.b_cubed.f1 + self.ceaf.f1) / 3

    def figures(self) -> dict[str, float]:
        """The mean and its three parts."""
        return {"CoNLL F1": self.f1, "MUC F1": self.muc.f1, "B³ F1": self.b_cubed.f1, "CEAF-e F1": self.ceaf.f1}
