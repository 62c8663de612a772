"""Two documents side by side: what both tell, what only one tells, where they differ."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from whosays.model import Claim, Link
from whosays.views.happenings import Linked

SPOKEN = ("statement",)  # that somebody said something in one document is told by no other


@dataclass(frozen=True, slots=True)
class Both:
    """One happening that both documents tell: the claims of each."""

    first: tuple[Claim, ...]
    second: tuple[Claim, ...]


@dataclass(frozen=True, slots=True)
class Differing:
    """A claim of each document that cannot both be as told, and the link that says in what."""

    first: Claim
    second: Claim
    link: Link


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two documents; a happening on which they differ stands under `differ` and not under `both`."""

    both: tuple[Both, ...]
    differ: tuple[Differing, ...]
    first_only: tuple[Claim, ...]
    second_only: tuple[Claim, ...]


def compared(first: Sequence[Claim], second: Sequence[Claim], linked: Linked) -> Comparison:
    """What the claims of two documents have to do with each other, in the order of the first document."""
    told = happenings_in(second, linked)
    differ = tuple(differing(first, {claim.id: claim for claim in second}, linked))
    disputed = {claim.id for pair in differ for claim in (pair.first, pair.second)}
    shared = happenings_in(first, linked).keys() & told.keys()
    both = []
    for happening, claims in happenings_in(first, linked).items():
        here = tuple(claim for claim in claims if claim.id not in disputed)
        there = tuple(claim for claim in told.get(happening, ()) if claim.id not in disputed)
        if here and there:
            both.append(Both(here, there))
    return Comparison(tuple(both), differ, alone(first, shared, linked), alone(second, shared, linked))


def happenings_in(claims: Sequence[Claim], linked: Linked) -> dict[int, list[Claim]]:
    """The happenings that a document tells of with others."""
    found: dict[int, list[Claim]] = {}
    for claim in claims:
        if claim.id in linked.happening:
            found.setdefault(linked.happening[claim.id], []).append(claim)
    return found


def differing(first: Sequence[Claim], second: dict[str, Claim], linked: Linked) -> list[Differing]:
    """The pairs of claims that contradict each other."""
    return [
        Differing(claim, second[other], link)
        for claim in first
        for other, link in linked.against.get(claim.id, ())
        if other in second
    ]


def alone(claims: Sequence[Claim], shared: set[int], linked: Linked) -> tuple[Claim, ...]:
    """What a document tells and the other does not."""
    return tuple(
        claim for claim in claims if claim.type not in SPOKEN and linked.happening.get(claim.id, -1) not in shared
    )
