"""Entities: the list, and one entity's page."""

from __future__ import annotations

from dataclasses import replace
from typing import Annotated

from fastapi import APIRouter, Query

from whosays.store import ClaimQuery, Store
from whosays.views.claim_rows import entities_of
from whosays.views.entity_page import (
    FIRST_CLAIMS,
    EntityDetail,
    EntityPage,
    SuggestedPair,
    Told,
    entity_detail,
    entity_row,
)
from whosays.views.http.claims import known_of
from whosays.views.http.parameters import Case, Filter, Limit, Offset, Served
from whosays.views.http.problems import missing

router = APIRouter(prefix="/api/entities", tags=["entities"])

READ = 300  # claims that an entity's page is made of; the numbers count all


@router.get("", operation_id="entities")
def entities(
    case: Case,
    query: Filter,
    name: Annotated[str, Query(description="words of a name; without it, q is taken")] = "",
    schema: Annotated[list[str] | None, Query(description="Person, Organization, Address …")] = None,
    offset: Offset = 0,
    limit: Limit = 100,
) -> EntityPage:
    """Entities that the claims of the filter name, most often named first; `q` looks in their names."""
    words = name or query.search or ""
    found = case.roll(replace(query, search=None), words, tuple(schema or ()), offset, limit)
    return EntityPage(found.total, offset, tuple(map(entity_row, found.entities)))


@router.get("/pairs", operation_id="pairs")
def pairs(served: Served) -> list[SuggestedPair]:
    """Pairs of entities that may be one and that nobody has judged, the likeliest first."""
    return list(served.suggestions.pairs())


@router.get("/{entity_id}", operation_id="entity")
def entity(served: Served, entity_id: str) -> EntityDetail:
    """Names by document, roles, what it says and what is said of it, neighbours, places, judgements."""
    case = served.store
    found = case.entity(entity_id)
    if found is None:
        raise missing("entity")
    told = told_of(case, entity_id)
    claims = [*told.says, *told.said_of]
    return entity_detail(
        found,
        told,
        known_of(served, claims),
        {one.document.id: one.document for one in case.listed()},
        case.named(entities_of(claims)),
        served.suggestions(entity_id),
        list(case.judgements(of=entity_id)),
    )


def told_of(case: Store, entity_id: str) -> Told:
    """The claims that an entity states, and those that name it as something else than their voice."""
    says = case.page(ClaimQuery(voice=entity_id, limit=FIRST_CLAIMS))
    said_of = case.page(ClaimQuery(subject=entity_id, limit=READ))
    return Told(
        says.claims, says.total, said_of.claims, said_of.total, case.page(ClaimQuery(about=entity_id, limit=0)).total
    )
