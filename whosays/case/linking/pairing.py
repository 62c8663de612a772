"""Pairs of tellings compared: the odds of each, and the link to draw where the two exclude each other."""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Mapping, Set
from dataclasses import dataclass, field

from whosays.case.linking.building import disputed
from whosays.case.linking.ceiling import Outline, ceiling, outline
from whosays.case.linking.comparing import comparable, compare
from whosays.case.linking.differing import differences
from whosays.case.linking.grouping import Compared
from whosays.case.linking.hanging import level_of
from whosays.case.linking.telling import Telling
from whosays.case.linking.weighing import all_else, odds
from whosays.model import Link

HOPELESS = -3.5  # log-odds below which no slot in which two claims differ could make them one happening
OUTLINES = 30_000  # of claims that are kept
APART_YET = 0.4  # log-odds of all else from which two claims that differ in a slot are one happening


@dataclass(frozen=True, slots=True)
class Dispute:
    """The link of two tellings that exclude each other in a slot; `odds` that all else makes them one happening."""

    link: Link
    odds: float

    def stands(self, group_of: Mapping[str, int]) -> bool:
        """Whether the two tell of one happening: as they stand in one group, or by all else."""
        one, other = self.link.claims
        return self.odds > APART_YET or (one in group_of and group_of[one] == group_of.get(other))


@dataclass(slots=True)
class Pairing:
    """All pairs that were compared. What two tellings have in common is not kept, it can be found again.

    `near` are those that speak for one happening, with their level (hanging.py). Pairs that cannot are left out at
    first: they count only where their claims hang together by others.
    """

    compared: Compared = field(default_factory=Compared)
    near: list[tuple[int, int, int]] = field(default_factory=list)
    disputes: list[Dispute] = field(default_factory=list)
    left_out: tuple[array[int], array[int]] = field(default_factory=lambda: (array("q"), array("q")))
    outlines: dict[int, Outline] = field(default_factory=dict)

    def meet(self, numbers: tuple[int, int], a: Telling, b: Telling) -> None:
        """Compare a pair, by the numbers of its claims and what they tell, if it could be of one happening."""
        if comparable(a, b) and not one_word(a, b):
            if ceiling(a, b, *map(self.outline, numbers, (a, b))) > 0:
                self.compare(numbers, a, b)
            else:
                self.left_out[0].append(numbers[0])
                self.left_out[1].append(numbers[1])

    def outline(self, number: int, one: Telling) -> Outline:
        """The outline of a claim; some are kept, for claims are met many times."""
        found = self.outlines.get(number)
        if found is None:
            if len(self.outlines) >= OUTLINES:
                self.outlines.clear()
            found = self.outlines[number] = outline(one)
        return found

    def left_inside(self, pieces: Iterable[Set[int]]) -> list[tuple[int, int]]:
        """The pairs left out whose claims hang together all the same."""
        piece_of = {claim: number for number, piece in enumerate(pieces) for claim in piece}
        pairs = zip(*self.left_out, strict=True)
        return [(one, other) for one, other in pairs if one in piece_of and piece_of[one] == piece_of.get(other)]

    def compare(self, numbers: tuple[int, int], a: Telling, b: Telling) -> None:
        """Take one pair in."""
        one, other = sorted((a, b), key=Telling.order)
        found = compare(one, other)
        worth = odds(found.features)
        self.compared.add(*numbers, worth)
        if level := level_of(worth, one.published == other.published):
            self.near.append((*numbers, level))
        if worth > HOPELESS:
            for difference in differences(found):
                rest = all_else(found.features, difference.slot)
                if (made := disputed(one, other, difference, rest)) is not None:
                    self.disputes.append(Dispute(made, rest))


def one_word(a: Telling, b: Telling) -> bool:
    """Whether two claims stand on one word: its several senses are no second telling."""
    return a.document == b.document and a.start == b.start
