"""Claims of one happening → `corroborates` links that say on how many independent voices they rest.

Claims that contradict each other are no support for each other. A claim is supported by those that everything
contradicts which contradicts it: "people died" is no second voice for "twelve died" once another says fifteen. And as
long as twelve and fifteen are disputed, neither is counted as a voice for "people died": the number is the fewest.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping, Set
from dataclasses import dataclass

from whosays.case.voices.counting import Tally, Telling, count_voices
from whosays.model import Link

Against = Mapping[str, Set[str]]  # claim id → ids of the claims that contradict it


@dataclass(frozen=True, slots=True)
class Side:
    """Claims of one happening that support each other, in order, and the voices that they rest on."""

    claims: tuple[str, ...]
    tally: Tally


def sides(tellings: Mapping[str, Telling], against: Against) -> list[Side]:
    """The sides of one happening: one where nothing is disputed and all tell it as the same, done or planned."""
    stands: dict[tuple[str, str], dict[str, Telling]] = {}
    for claim, telling in tellings.items():
        stands.setdefault(telling.stand, {})[claim] = telling
    disputed = {claim: frozenset(set(against.get(claim, ())) & tellings.keys()) for claim in tellings}
    return [side for alike in stands.values() for side in sides_of(alike, disputed)]


def sides_of(tellings: Mapping[str, Telling], against: Mapping[str, frozenset[str]]) -> list[Side]:
    """The sides of claims that tell a thing as the same; who denies it is against those whom he contradicts."""
    disputed = {claim: against[claim] for claim in tellings}
    stands = dict.fromkeys(disputed.values())  # each different set of opponents once
    found = {tuple(supporters(opponents, disputed)): None for opponents in stands}
    return [Side(claims, count_voices([tellings[claim] for claim in claims])) for claims in found]


def supporters(opponents: Set[str], disputed: Mapping[str, Set[str]]) -> list[str]:
    """The claims that support one whose opponents these are, without those that contradict each other."""
    found = [claim for claim, others in disputed.items() if others >= opponents and claim not in opponents]
    inside = frozenset(found)
    return [claim for claim in found if not disputed[claim] & inside]


def corroborations(tellings: Mapping[str, Telling], against: Against) -> Iterator[Link]:
    """A link for every side that rests on two voices or more."""
    for side in sides(tellings, against):
        if side.tally.voices > 1:
            yield link(side)


def link(side: Side) -> Link:
    """The link of a side: its `values` are the independent voices, its `why` says how they were counted."""
    made = hashlib.sha256("\0".join(["corroborates", *side.claims]).encode()).hexdigest()[:24]
    return Link(f"link:{made}", "corroborates", side.claims, why(side.tally), 1.0, values=side.tally.who)


def why(tally: Tally) -> str:
    """The voices in words: "2 independent voices: the police; the lawyer. Counted once: …"."""
    once = f" Counted once: {'; '.join(tally.once)}." if tally.once else ""
    word = "voice" if tally.voices == 1 else "voices"
    return f"{tally.voices} independent {word}: {'; '.join(tally.who)}.{once}"
