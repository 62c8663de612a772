"""The pictures: graph, map, timeline, routes and processes, conflicts."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Annotated

from fastapi import APIRouter, Body, Query

from whosays.case.routes.values import Route
from whosays.model import Claim, Entity
from whosays.store import ClaimQuery, Store
from whosays.store.figures import Named
from whosays.views.arrangement import Spot
from whosays.views.atlas import Atlas, atlas
from whosays.views.claim_rows import entities_of
from whosays.views.conflicts import ConflictPage, conflicts
from whosays.views.graph import Graph, graph
from whosays.views.http.claims import known_of
from whosays.views.http.parameters import Filter, Limit, Offset, Served
from whosays.views.http.serving import Serving
from whosays.views.timeline import MOST_LANES, Timeline, Undated, labels, timeline
from whosays.views.ways import Ways, rests_on, told_in, told_of, ways

router = APIRouter(prefix="/api", tags=["pictures"])

DRAWN = 40_000  # claims of one picture
WIDENED = 60  # entities whose claims one more step brings in
UNDATED = 500  # claims without a date that are named; the number counts all
LABELLED = 250  # labels of one answer


@router.get("/graph", operation_id="graph")
def graph_of(
    served: Served,
    query: Filter,
    depth: Annotated[int, Query(ge=1, le=3, description="steps from what was asked for")] = 1,
    most: Annotated[int, Query(ge=1, le=5000, description="nodes")] = 5000,
) -> Graph:
    """Entities of the claims that the filter leaves, and who does what to whom; each step adds their neighbours."""
    case = served.store
    for _ in range(depth - 1):
        near = tuple(one.id for one in case.roll(query, limit=WIDENED).entities)
        query = replace(query, about=near or None)
    with served.drawn:
        found = case.outlines(replace(query, offset=0, limit=DRAWN))
        return graph(found, case.named({entity for claim in found for _, entity in claim.arguments}), most)


@router.get("/graph/spots", operation_id="spots")
def spots_of(served: Served) -> list[Spot]:
    """Where nodes of the graph were left, and which are pinned."""
    return served.arrangement.spots(served.store.path)


@router.post("/graph/spots", operation_id="keep_spots", status_code=204)
def keep_spots(served: Served, spots: Annotated[list[Spot], Body(max_length=DRAWN)]) -> None:
    """Keep where nodes are now; those that are not named stay where they were."""
    served.arrangement.keep(served.store.path, spots)


@router.get("/map", operation_id="map")
def map_of(served: Served, query: Filter) -> Atlas:
    """Places with their precision and the legs of routes; what has no place is counted."""
    case, made = served.store, served.kept.routes_of(served.store)
    with served.drawn:
        claims = drawn(case, query)
        wanted = None if query == ClaimQuery() else frozenset(one.id for one in claims)
        routes = [route for route in made.value.routes if rests_on(told_of(route), wanted)]
        found = atlas(claims, bare(case, entities_of(claims) | stops_of(routes)), routes)
    return replace(found, making=made.making)


def stops_of(routes: Iterable[Route]) -> set[str]:
    """The entities that routes lead from, through and to."""
    legs = (leg for route in routes for leg in route.legs)
    return {stop.entity for leg in legs for stop in (*leg.origin, *leg.via, *leg.destination) if stop.entity}


@router.get("/timeline", operation_id="timeline")
def timeline_of(served: Served, query: Filter) -> Timeline:
    """Dated claims with their bounds and EDTF, in columns; claims without a date are counted."""
    case = served.store
    total, ids = case.undated(query, UNDATED)
    dated = case.dated(query, DRAWN, MOST_LANES)
    return timeline(dated, Undated(total, tuple(ids)), (one.document for one in case.listed()))


@router.get("/timeline/labels", operation_id="timeline_labels")
def labels_of(
    served: Served, claim: Annotated[list[str], Query(max_length=LABELLED, description="ids of claims")]
) -> dict[str, str]:
    """The words beside some of the timeline's bars, by claim; nothing for what is no claim."""
    case = served.store
    claims = case.claims_by_id(claim).values()
    return labels(claims, case.names_of(entities_of(claims)))


@router.get("/routes", operation_id="routes")
def routes_of(served: Served, query: Filter) -> Ways:
    """Routes and processes that rest on a claim which the filter leaves."""
    case = served.store
    made = served.kept.routes_of(case)
    views = made.value
    told = [told.claim for route in views.routes for told in told_of(route)]
    told += [told.claim for process in views.processes for told in told_in(process)]
    types = {id_: claim.type for id_, claim in case.claims_by_id(told).items()}
    only = None if query == ClaimQuery() else frozenset(case.ids(query))
    return replace(ways(views, case.document_names(), types, only), making=made.making)


@router.get("/conflicts", operation_id="conflicts")
def conflicts_of(served: Served, query: Filter, offset: Offset = 0, limit: Limit = 50) -> ConflictPage:
    """Claims that cannot all be true, side by side; those with at least one claim that the filter leaves."""
    links = [link for link in served.store.links() if link.type == "contradicts"]
    if query != ClaimQuery():
        wanted = frozenset(served.store.ids(query))
        links = [link for link in links if not wanted.isdisjoint(link.claims)]
    claims = in_order(served, served.store.claims_by_id(id_ for link in links for id_ in link.claims))
    return conflicts(links, claims, known_of(served, list(claims.values())), offset, limit)


def drawn(case: Store, query: ClaimQuery) -> Sequence[Claim]:
    """The claims of a picture: the first DRAWN of those that the filter leaves."""
    return case.page(replace(query, offset=0, limit=DRAWN)).claims


def in_order(served: Serving, claims: dict[str, Claim]) -> dict[str, Claim]:
    """Claims by id in the case's order: by document, then as the text goes."""
    names = served.store.document_names()

    def place(one: Claim) -> tuple[str, str, int, str, str]:
        document = one.evidence.document
        return names.get(document, ""), document, one.predicate.start, one.type, one.id

    return {one.id: one for one in sorted(claims.values(), key=place)}


def bare(case: Store, ids: set[str]) -> dict[str, Entity]:
    """Entities without their mentions, by id."""
    return {id_: without_mentions(one) for id_, one in case.named(ids).items()}


def without_mentions(one: Named) -> Entity:
    """An entity as a picture needs it."""
    return Entity(one.id, one.schema, one.name, anonymised=one.anonymised, place=one.place)
