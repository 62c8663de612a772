"""All claims of a case → happenings and links. A pure function: the order in which claims come does not matter."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass

from whosays.case.linking.blocking import pairs
from whosays.case.linking.building import Happening, groundless, links_of
from whosays.case.linking.grouping import Compared, Edge, grouped
from whosays.case.linking.hanging import Hanging, both_ways
from whosays.case.linking.likewise import likewise
from whosays.case.linking.pairing import Dispute, Pairing
from whosays.case.linking.telling import Setting, Telling, tellings
from whosays.model import Claim, Entity, Link

TOGETHER = 2000  # claims of happenings whose links are drawn at a time

Load = Callable[[Sequence[int]], Mapping[int, Telling]]  # numbers of claims → what they tell


@dataclass(frozen=True, slots=True)
class Group:
    """Claims that tell of one happening, id → number, and the pairs of them that were compared, surest first."""

    claims: Mapping[str, int]
    edges: Sequence[Edge]


def links(claims: Iterable[Claim], entities: Mapping[str, Entity], settings: Mapping[str, Setting]) -> list[Link]:
    """Every link between claims of a case that linking finds, by id.

    Claims name entities of the case; `settings` by document id.
    """
    told = list(tellings(claims, entities, settings))
    pairing, groups = compared(told)
    at_hand = dict(enumerate(told))
    made = [*of_groups(groups, lambda _: at_hand), *of_disputes(groups, pairing.disputes, lambda _: at_hand)]
    made += groundless(told)
    return sorted(made, key=lambda one: one.id)


def compared(told: Sequence[Telling]) -> tuple[Pairing, list[Group]]:
    """All that is to be compared among claims in memory, and the groups of those that tell of one happening."""
    pairing = Pairing()
    for one, other in pairs(told):
        pairing.meet((one, other), told[one], told[other])
    ids = {number: one.id for number, one in enumerate(told)}
    hanging = Hanging(lambda _: ())
    hanging.look_up(ids)
    hanging.know(both_ways(pairing.near))
    pieces = list(hanging.pieces(ids))
    for one, other in pairing.left_inside(pieces):
        pairing.compare((one, other), told[one], told[other])
    return pairing, list(happenings(pairing.compared, pieces, ids))


def happenings(known: Compared, pieces: Iterable[Set[int]], ids: Mapping[int, str]) -> Iterator[Group]:
    """The groups of claims that hang together; `ids` of the claims by number."""
    for component in known.within(pieces):
        numbers = {ids[number]: number for a, b, _ in component for number in (a, b)}
        edges = [Edge(min(ids[a], ids[b]), max(ids[a], ids[b]), worth) for a, b, worth in component]
        edges.sort(key=lambda edge: (-edge.odds, edge.a, edge.b))
        for group in grouped(edges):
            members = set(group)
            inside = [edge for edge in edges if edge.a in members and edge.b in members]
            yield Group({id_: numbers[id_] for id_ in group}, inside)


def of_groups(groups: Iterable[Group], load: Load) -> Iterator[Link]:
    """The links inside happenings; the claims of a few are loaded at a time."""
    for some in portions(groups):
        told = load([number for group in some for number in group.claims.values()])
        for group in some:
            members = {id_: told[number] for id_, number in group.claims.items()}
            yield from links_of(Happening(members, group.edges))


def of_disputes(groups: Sequence[Group], disputes: Iterable[Dispute], load: Load) -> Iterator[Link]:
    """The links between two that exclude each other and tell of one happening, and what follows from them."""
    group_of = {id_: number for number, group in enumerate(groups) for id_ in group.claims}
    inside: defaultdict[int, list[Link]] = defaultdict(list)
    for link in (dispute.link for dispute in disputes if dispute.stands(group_of)):
        yield link
        places = {group_of.get(id_) for id_ in link.claims}
        if link.type == "contradicts" and len(places) == 1 and (place := places.pop()) is not None:
            inside[place].append(link)
    for place, found in sorted(inside.items()):
        numbers = groups[place].claims
        told = load(list(numbers.values()))
        yield from likewise({id_: told[number] for id_, number in numbers.items()}, found)


def portions(groups: Iterable[Group]) -> Iterator[list[Group]]:
    """Groups a few at a time, whole."""
    some: list[Group] = []
    size = 0
    for group in groups:
        some.append(group)
        size += len(group.claims)
        if size >= TOGETHER:
            yield some
            some, size = [], 0
    yield some
