"""A graph: entities as nodes, claims as edges from who does to whom it is done, bundled by family and status.

A claim with one named end has no edge; it is counted in its node. Nothing is bundled across statuses: a denial and what
it denies, a plan and its execution stay two edges.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from whosays.claims.ends import between
from whosays.model import Certainty
from whosays.store.figures import Named, Outline
from whosays.views.families import Family, family_of
from whosays.views.marks import Mark, mark_of

MOST_NODES = 5000

Bundle = tuple[str, str, Family, Mark, Certainty]


@dataclass(frozen=True, slots=True)
class Node:
    """An entity; `claims` counts those that were asked for, `all` those of the case. `withheld`: known by initials."""

    id: str
    label: str
    schema: str
    claims: int
    all: int
    withheld: bool


@dataclass(frozen=True, slots=True)
class Edge:
    """Claims of one family and status from one entity to another; `types` the most frequent first.

    `voices` is how many different speakers state them, as far as the claims' own words tell.
    """

    id: str
    source: str
    target: str
    family: Family
    types: tuple[str, ...]
    mark: Mark
    certainty: Certainty
    voices: int
    claims: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Graph:
    """Nodes, those with an edge first, of these the most named, and edges; `left_out` nodes were too many to draw."""

    nodes: tuple[Node, ...]
    edges: tuple[Edge, ...]
    left_out: int


def graph(claims: Iterable[Outline], known: Mapping[str, Named], most: int = MOST_NODES) -> Graph:
    """The graph of claims; `known` holds their entities, what is not in it is left out with its edges."""
    named: Counter[str] = Counter()
    bundles: defaultdict[Bundle, list[Outline]] = defaultdict(list)
    for claim in claims:
        named.update({entity for _, entity in claim.arguments if entity in known})
        kind = family_of(claim.type), mark_of(claim.status), claim.status.certainty
        for source, target in between(claim.type, claim.arguments):
            bundles[source, target, *kind].append(claim)
    joined = {id_ for bundle in bundles for id_ in bundle[:2]}
    ranked = sorted(named, key=lambda id_: (id_ not in joined, -named[id_], id_))
    shown = frozenset(ranked[:most])
    edges = (edge(bundle, told) for bundle, told in bundles.items() if shown.issuperset(bundle[:2]))
    nodes = tuple(node(known[id_], named[id_]) for id_ in ranked[:most])
    return Graph(nodes, tuple(sorted(edges, key=lambda one: one.id)), len(ranked) - len(nodes))


def node(entity: Named, claims: int) -> Node:
    """A node."""
    return Node(entity.id, entity.name, entity.schema, claims, entity.claims, entity.anonymised)


def edge(bundle: Bundle, told: Sequence[Outline]) -> Edge:
    """An edge; its id names what was bundled, so that it stays the same while claims come in."""
    source, target, family, mark, certainty = bundle
    types = Counter(claim.type for claim in told)
    ranked = tuple(sorted(types, key=lambda name: (-types[name], name)))
    voices = len({claim.speaker for claim in told})
    ids = tuple(claim.id for claim in told)
    return Edge("|".join(bundle), source, target, family, ranked, mark, certainty, voices, ids)
