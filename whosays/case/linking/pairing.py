"""Every telling compared with those of its blocks: the odds of each pair, where it differs, and the groups of all."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from whosays.case.linking.blocking import pairs
from whosays.case.linking.comparing import Difference, comparable, compare
from whosays.case.linking.differing import differences
from whosays.case.linking.grouping import Compared, Edge, grouped
from whosays.case.linking.telling import Telling
from whosays.case.linking.weighing import all_else, odds

HOPELESS = -3.5  # log-odds below which no slot in which two claims differ could make them one happening


@dataclass(frozen=True, slots=True)
class Dispute:
    """A slot in which two tellings exclude each other; `odds` that all else makes them one happening."""

    one: Telling
    other: Telling
    difference: Difference
    odds: float


@dataclass(frozen=True, slots=True)
class Paired:
    """All tellings by id, the odds of the pairs that are in question, the disputes, and the groups."""

    tellings: Mapping[str, Telling]
    edges: Sequence[Edge]
    disputes: Sequence[Dispute]
    groups: Sequence[Sequence[str]]

    def group_of(self) -> dict[str, int]:
        """Claim → the number of its group."""
        return {one: number for number, group in enumerate(self.groups) for one in group}


def paired(all_: Iterable[Telling]) -> Paired:
    """Compare all of them; what two tellings have in common is not kept, it can be found again."""
    known = {one.id: one for one in all_}
    compared = Compared()
    disputes: list[Dispute] = []
    for one, other in pairs(known.values()):
        if comparable(one, other) and not one_word(one, other):
            found = compare(one, other)
            worth = odds(found.features)
            compared.add(one.id, other.id, worth)
            if worth > HOPELESS:
                disputes += [
                    Dispute(one, other, slot, all_else(found.features, slot.slot)) for slot in differences(found)
                ]
    edges = compared.edges()
    return Paired(known, edges, disputes, grouped(edges))


def one_word(a: Telling, b: Telling) -> bool:
    """Whether two claims stand on one word: its several senses are no second telling."""
    return a.document == b.document and a.start == b.start
