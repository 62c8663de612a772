"""One message: which template of the response answers which template of the key.

A pair must agree at least in part on the incident type, and on a perpetrator, a physical or a human target (scoring
guidelines, 3.2.1); among the pairs allowed, those of the most correct fills are taken.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from bench.assignment import assign
from bench.muc4.fills import score_slot
from bench.muc4.slots import BY_NUMBER, SLOTS
from bench.muc4.tally import Tally
from bench.muc4.templates import Template

TYPE = 4
CONTENT = (9, 10, 12, 13, 18, 19, 20)

Counts = Mapping[int, Tally]


@dataclass(frozen=True, slots=True)
class Pair:
    """A template of the key, one of the response, or both where they tell of one incident; and their counts by slot."""

    key: Template | None
    response: Template | None
    counts: Counts

    @property
    def kind(self) -> str:
        """matched, missing, spurious, or optional: one that the key does not insist on and the response has not."""
        if self.key and self.response:
            return "matched"
        if self.response:
            return "spurious"
        return "optional" if self.key and self.key.optional else "missing"


def pair_up(key: Sequence[Template], response: Sequence[Template]) -> Iterator[Pair]:
    """All templates of a message, in the best pairs or alone."""
    table = [[scored(one, other) for other in response] for one in key]
    pairs = assign([[_worth(one, cell) for cell in row] for one, row in zip(key, table, strict=True)])
    yield from paired_as(key, response, [(key[row].number, response[column].number) for row, column in pairs])


def paired_as(
    key: Sequence[Template], response: Sequence[Template], numbers: Sequence[tuple[str, str]]
) -> Iterator[Pair]:
    """All templates of a message, in the pairs that are told by their numbers, or alone."""
    theirs = {template.number: template for template in response}
    partner = {one: theirs[other] for one, other in numbers if other in theirs}
    for template in key:
        other = partner.get(template.number)
        yield Pair(template, other, scored(template, other))
    taken = {id(template) for template in partner.values()}
    for template in response:
        if id(template) not in taken:
            yield Pair(None, template, scored(None, template))


def scored(key: Template | None, response: Template | None) -> Counts:
    """The counts of all slots."""
    return {slot.number: score_slot(slot, key, response) for slot in SLOTS}


def _worth(key: Template, counts: Counts) -> float:
    """What a pair is worth, 0 where it is not allowed; an incident that the key insists on goes first."""
    if not counts[TYPE].worth or not any(counts[number].worth for number in CONTENT):
        return 0.0
    return sum(tally.worth for tally in counts.values()) + (not key.optional) / 100


def total(counts: Counts, kind: str = "") -> Tally:
    """The sum over the slots, or over those of one kind (`set`, `string`)."""
    return sum((counts[n] for n, slot in BY_NUMBER.items() if kind in ("", slot.kind)), Tally())
