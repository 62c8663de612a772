"""Pairs of tellings → happenings: groups that hold together as a whole, not chains of pairs.

The surest pairs are joined first. Two groups become one only where the pairs between them that were compared speak for
it on average, and where no pair between them is all but ruled out. What was not compared says nothing.
"""

from __future__ import annotations

from array import array
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence, Set
from dataclasses import dataclass, field

from whosays.case.linking.weighing import LEAST, chance

RULED_OUT = -2.5  # log-odds of a pair that keeps two groups apart
FLOOR, CEILING = -4.0, 4.0  # what one pair can weigh in a mean


@dataclass(frozen=True, slots=True)
class Edge:
    """Two tellings by their ids in order, with the log-odds that they tell of one happening."""

    a: str
    b: str
    odds: float


class Compared:
    """The odds of all pairs of claims that were compared, by their numbers, in little room."""

    def __init__(self) -> None:
        self.firsts, self.seconds, self.odds = array("q"), array("q"), array("f")

    def add(self, one: int, other: int, log_odds: float) -> None:
        """Take one pair in."""
        self.firsts.append(one)
        self.seconds.append(other)
        self.odds.append(log_odds)

    def pairs(self) -> Iterator[tuple[int, int, float]]:
        """Every pair with its odds."""
        yield from zip(self.firsts, self.seconds, self.odds, strict=True)

    def within(self, pieces: Iterable[Set[int]]) -> Iterator[list[tuple[int, int, float]]]:
        """The pairs inside each of these sets of claims, no two of which have a claim in common."""
        piece_of = {claim: number for number, piece in enumerate(pieces) for claim in piece}
        found: defaultdict[int, list[tuple[int, int, float]]] = defaultdict(list)
        for one, other, log_odds in self.pairs():
            piece = piece_of.get(one)
            if piece is not None and piece == piece_of.get(other):
                found[piece].append((one, other, log_odds))
        yield from found.values()


@dataclass(slots=True)
class Groups:
    """Tellings in groups that grow; between two groups the sum, number and least of the odds of their pairs."""

    of: dict[str, str] = field(default_factory=dict)
    members: dict[str, list[str]] = field(default_factory=dict)
    between: dict[str, dict[str, tuple[float, int, float]]] = field(default_factory=dict)

    def add(self, edge: Edge) -> None:
        """Take a compared pair in, before anything is joined."""
        for one in (edge.a, edge.b):
            if one not in self.of:
                self.of[one], self.members[one], self.between[one] = one, [one], {}
        worth = max(FLOOR, min(CEILING, edge.odds))
        self.between[edge.a][edge.b] = self.between[edge.b][edge.a] = (worth, 1, worth)

    def join(self, a: str, b: str, least: float) -> None:
        """Make the groups of two tellings one, if they hold together."""
        one, other = self.of[a], self.of[b]
        if one == other:
            return
        total, count, lowest = self.between[one][other]
        if total / count < least or lowest <= RULED_OUT:
            return
        keep, gone = sorted((one, other), key=lambda root: (-len(self.between[root]), root))
        for member in self.members[gone]:
            self.of[member] = keep
        self.members[keep] += self.members.pop(gone)
        del self.between[keep][gone]
        for third, found in self.between.pop(gone).items():
            if third != keep:
                del self.between[third][gone]
                self._add(keep, third, found)

    def _add(self, keep: str, third: str, found: tuple[float, int, float]) -> None:
        total, count, lowest = self.between[keep].get(third, (0.0, 0, CEILING))
        both = total + found[0], count + found[1], min(lowest, found[2])
        self.between[keep][third] = self.between[third][keep] = both


def grouped(edges: Iterable[Edge], least: float = 0.0) -> list[list[str]]:
    """Groups of two and more, each in order of ids, in order of their first."""
    known = sorted(edges, key=lambda edge: (-edge.odds, edge.a, edge.b))
    groups = Groups()
    for edge in known:
        groups.add(edge)
    for edge in known:
        if edge.odds <= least:
            break
        groups.join(edge.a, edge.b, least)
    return sorted(sorted(found) for found in groups.members.values() if len(found) > 1)


def likely(values: Sequence[float]) -> float:
    """The confidence in a group from the odds of its pairs: their mean, as a probability."""
    return chance(sum(values) / len(values)) if values else LEAST
