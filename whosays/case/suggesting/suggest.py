"""The whole way: a case → pairs of entities that may be one, the likeliest first, each with its reasons.

The score is about names and what two entities share in the documents; it says nothing about anybody. Nothing follows
from it: a reviewer decides. Everything stays inside the case.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import AbstractContextManager
from dataclasses import dataclass
from typing import Protocol

from whosays.case.suggesting.blocking import pairs, without_well_known
from whosays.case.suggesting.profiles import companies, profiles
from whosays.case.suggesting.signs import Sign, score
from whosays.case.suggesting.weighing import weigh
from whosays.model import Claim, Entity

WORTH_A_LOOK = 55  # points from which a pair is shown; measured on pairs of names (docs/case.md)


@dataclass(frozen=True, slots=True)
class Suggestion:
    """Two entities of the case that may be one; `score` is the sum of the signs' points."""

    first: str
    second: str
    names: tuple[str, str]
    score: int
    signs: tuple[Sign, ...]


class Held(Protocol):
    """What suggesting asks of a case."""

    def snapshot(self) -> AbstractContextManager[object]: ...
    def entities(self) -> Iterator[Entity]: ...
    def claims(self) -> Iterator[Claim]: ...
    def entity_names(self) -> dict[str, str]: ...
    def entity_facts(self) -> Mapping[str, frozenset[str]]: ...
    def judged_pairs(self) -> Mapping[frozenset[str], str]: ...


def suggestions(case: Held, least: int = WORTH_A_LOOK) -> list[Suggestion]:
    """Pairs that nobody has judged yet, with at least so many points."""
    with case.snapshot():
        everybody = profiles(case.entities(), companies(case.claims()), case.entity_facts())
        names, judged = case.entity_names(), case.judged_pairs()
    found = []
    for one, other in pairs(without_well_known(everybody)):
        if frozenset((one.id, other.id)) in judged:
            continue
        signs = weigh(one, other, names, least)
        if signs and score(signs) >= least:
            found.append(Suggestion(one.id, other.id, (one.name, other.name), score(signs), signs))
    return sorted(found, key=lambda pair: (-pair.score, pair.first, pair.second))


def suggestion_record(pair: Suggestion) -> Mapping[str, object]:
    """A suggestion as a JSON object."""
    signs = [{"kind": sign.kind, "points": sign.points, "why": sign.why} for sign in pair.signs]
    return {
        "kind": "suggestion",
        "entities": [pair.first, pair.second],
        "names": list(pair.names),
        "score": pair.score,
        "signs": signs,
    }
