"""All claims of a case → happenings and links. A pure function: the order in which claims come does not matter."""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from whosays.case.linking.blocking import pairs
from whosays.case.linking.comparing import Comparison, comparable, compare
from whosays.case.linking.grouping import Edge, edge_of, grouped, likely
from whosays.case.linking.telling import Setting, Telling, tellings
from whosays.model import Claim, Entity, Link

REASONS = 4  # of what the claims of a happening share, how much a link tells


@dataclass(frozen=True, slots=True)
class Happening:
    """Claims that tell of one happening, in the case's order; `why` names what most of them share."""

    claims: tuple[str, ...]
    why: str
    confidence: float


@dataclass(frozen=True, slots=True)
class Compared:
    """All tellings of a case by id, the pairs that were compared, and the groups that they make."""

    tellings: Mapping[str, Telling]
    pairs: Mapping[tuple[str, str], Comparison]
    edges: Mapping[tuple[str, str], Edge]
    groups: Sequence[Sequence[str]]


def happenings(
    claims: Iterable[Claim], entities: Mapping[str, Entity], settings: Mapping[str, Setting]
) -> list[Happening]:
    """Groups of two and more claims that tell of one happening, as told or not: contradicting accounts are in it.

    Claims name entities of the case; `settings` by document id.
    """
    return happenings_of(compared(claims, entities, settings))


def links(claims: Iterable[Claim], entities: Mapping[str, Entity], settings: Mapping[str, Setting]) -> list[Link]:
    """Every link between claims of a case that linking finds, by id."""
    found = compared(claims, entities, settings)
    made = [link("same", one.claims, one.why, one.confidence) for one in happenings_of(found)]
    return sorted(made, key=lambda one: one.id)


def compared(claims: Iterable[Claim], entities: Mapping[str, Entity], settings: Mapping[str, Setting]) -> Compared:
    """Every claim compared with those of its blocks."""
    known = {one.id: one for one in tellings(claims, entities, settings)}
    found: dict[tuple[str, str], Comparison] = {}
    edges: dict[tuple[str, str], Edge] = {}
    for a, b in pairs(known.values()):
        if comparable(a, b) and not one_word(a, b):
            comparison = compare(a, b)
            edge = edge_of(comparison)
            found[edge.a, edge.b], edges[edge.a, edge.b] = comparison, edge
    return Compared(known, found, edges, grouped(edges.values()))


def one_word(a: Telling, b: Telling) -> bool:
    """Whether two claims stand on one word: its several senses are no second telling."""
    return a.document == b.document and a.start == b.start


def happenings_of(found: Compared) -> list[Happening]:
    """The groups with their reasons."""
    by_group: defaultdict[int, list[tuple[str, str]]] = defaultdict(list)
    group_of = {one: number for number, group in enumerate(found.groups) for one in group}
    for a, b in found.pairs:
        if a in group_of and group_of[a] == group_of.get(b):
            by_group[group_of[a]].append((a, b))
    return [_happening(found, group, by_group[number]) for number, group in enumerate(found.groups)]


def _happening(found: Compared, group: Sequence[str], inside: Sequence[tuple[str, str]]) -> Happening:
    ordered = sorted((found.tellings[one] for one in group), key=Telling.order)
    confidence = likely([found.edges[pair].odds for pair in inside])
    return Happening(tuple(one.id for one in ordered), why(found, inside), round(confidence, 3))


def why(found: Compared, inside: Sequence[tuple[str, str]]) -> str:
    """What most pairs of a happening share, in words."""
    count: defaultdict[str, int] = defaultdict(int)
    for pair in inside:
        comparison = found.pairs[pair]
        lemma = comparison.one.lemma.replace("_", " ")
        said = [f"told with “{lemma}”"] if comparison.has("lemma") else []
        for reason in [*comparison.shared, *said]:
            count[reason] += 1
    ranked = sorted(count, key=lambda reason: (-count[reason], reason))
    return "; ".join(ranked[:REASONS]) or "one kind of act in one document"


def link(type_: str, claims: Sequence[str], reason: str, confidence: float) -> Link:
    """A link; its id hashes its type and claims, whatever their order."""
    made = hashlib.sha256("\0".join([type_, *sorted(claims)]).encode()).hexdigest()[:24]
    return Link(f"link:{made}", type_, tuple(claims), reason, confidence)  # type: ignore[arg-type]
